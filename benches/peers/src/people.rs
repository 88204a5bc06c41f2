//! The people: a few by hand, and generated ones over every combination of checks and methods.

use twogate::{
    AuthenticatorApp, Enrolment, GuestKind, License, OnPremisesAccount, PasswordSource, Subject,
    SubjectKind, Summary, User,
};

use crate::case::Case;
use crate::tenant::{GROUP, QUESTIONS, TRIAL_STARTED, Tenant, YOUNG_TRIAL};

const PHONE: &str = "+1 4255550101";
const OTHER_PHONE: &str = "+1 4255550102";
const OFFICE_PHONE: &str = "+1 4255550103";
const NO_PHONE: &str = "4255550104";
const MAIL: &str = "somebody@example.org";
const OTHER_MAIL: &str = "somebody.else@example.org";
const NO_MAIL: &str = "somebody@localhost";

const KINDS: [Kind; 4] = [Kind::Member, Kind::OnPremises, Kind::Administrator, Kind::Guest];
/// The last moment of a young trial, and the first of an old one.
const TIMES: [i64; 2] = [TRIAL_STARTED + YOUNG_TRIAL, TRIAL_STARTED + YOUNG_TRIAL + 1];

/// Who is measured: every set of gates for every kind of person, every failing check for every
/// kind, and a few by hand; in an order that repeats nothing soon.
pub fn measured(tenant: Tenant) -> Vec<Case> {
    let policy = tenant.policy();
    let mut people = by_hand();
    for (index, kind) in KINDS.iter().enumerate() {
        for gates in 0..32 {
            let mut user = kind.person();
            give_gates(&mut user, gates, gates + index);
            people.push((user, TIMES[gates % 2]));
        }
        for failure in FAILURES {
            let mut user = kind.person();
            give_gates(&mut user, 0b11111, index);
            failure(&mut user);
            people.push((user, TIMES[index % 2]));
        }
    }
    // A fixed shuffle: steps of a number that has no divisor in common with the count.
    let count = people.len();
    let step = (61..).find(|step| greatest_divisor(*step, count) == 1).expect("primes go on");
    (0..count)
        .map(|index| {
            let (user, now) = people[index * step % count].clone();
            Case::new(&policy, user, now)
        })
        .collect()
}

/// Everybody whose verdicts are compared: all states of all contact values for every kind of
/// person at both times, and all sets of failing checks. One at a time: they are many.
pub fn everybody(tenant: Tenant, mut each: impl FnMut(Case)) {
    let policy = tenant.policy();
    let mut see = |user: User| {
        for now in TIMES {
            each(Case::new(&policy, user.clone(), now));
        }
    };
    for kind in KINDS {
        for state in 0..CONTACT_STATES {
            let mut user = kind.person();
            give_contacts(&mut user, state);
            see(user);
        }
        for set in 0..1_usize << FAILURES.len() {
            for gates in [0, 0b00001, 0b01010, 0b11111] {
                let mut user = kind.person();
                give_gates(&mut user, gates, set);
                for (bit, failure) in FAILURES.iter().enumerate() {
                    if set >> bit & 1 == 1 {
                        failure(&mut user);
                    }
                }
                see(user);
            }
        }
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Member,
    OnPremises,
    Administrator,
    Guest,
}

impl Kind {
    /// Somebody of this kind whom no check refuses but for the want of methods.
    fn person(self) -> User {
        let mut user = User::new("somebody@contoso.com");
        user.object_id = Some("3f2b6c1e-0000-4000-8000-000000000001".into());
        user.primary_email = Some("some.body@contoso.com".into());
        user.groups = ["everyone", GROUP, "readers"].map(String::from).into();
        user.licenses = vec![License::Office365, License::AzureAdPremiumP1];
        match self {
            Self::Member => user.roles = vec!["reportsReader".into()],
            Self::OnPremises => user.password_source = PasswordSource::PasswordHashSync,
            Self::Administrator => {
                user.roles = vec!["securityReader".into(), "helpdeskAdministrator".into()];
            }
            Self::Guest => {
                user.guest = Some(GuestKind::Invited);
                user.licenses.clear();
            }
        }
        user
    }
}

/// What makes each check fail that this tenant can fail.
const FAILURES: [fn(&mut User); 8] = [
    |user| user.enabled = false,
    |user| user.guest = Some(GuestKind::PersonalAccount),
    |user| user.guest = Some(GuestKind::PartnerTenant),
    |user| user.groups = vec!["everyone".into()],
    |user| user.licenses.clear(),
    |user| {
        user.licenses = vec![License::Office365];
        user.password_source = PasswordSource::PassThrough;
    },
    |user| {
        user.password_source = PasswordSource::Federated;
        user.on_premises = OnPremisesAccount { locked: true, protected: true };
    },
    |user| user.roles = vec!["aRoleOfTheirOwn".into()],
];

/// Gives exactly the gates of the set; `turn` rotates where they come from, or why one is missing.
fn give_gates(user: &mut User, gates: usize, turn: usize) {
    let has = |bit: usize| gates >> bit & 1 == 1;
    (user.authentication_email, user.alternate_emails) = match (has(0), turn % 3) {
        (true, 0) => (Some(MAIL.into()), vec![]),
        (true, 1) => (None, vec![MAIL.into(), OTHER_MAIL.into()]),
        (true, _) => (Some(NO_MAIL.into()), vec![MAIL.into()]),
        (false, 0) => (None, vec![]),
        (false, 1) => (None, vec![NO_MAIL.into()]),
        (false, _) => (Some(NO_MAIL.into()), vec![]),
    };
    (user.authentication_phone, user.mobile_phone) = match (has(1), turn % 3) {
        (true, 0) => (Some(PHONE.into()), Some(OTHER_PHONE.into())),
        (true, 1) => (None, Some(PHONE.into())),
        (true, _) => (Some(NO_PHONE.into()), Some(PHONE.into())),
        (false, 0) => (None, None),
        (false, _) => (None, Some(NO_PHONE.into())),
    };
    user.office_phone = match (has(2), turn % 3) {
        (true, _) => Some(OFFICE_PHONE.into()),
        (false, 0) => Some(NO_PHONE.into()),
        (false, 1) if has(1) => Some(PHONE.into()),
        (false, _) => None,
    };
    user.enrolment = match (has(3), turn % 3) {
        (true, _) => Some(enrolment(user, QUESTIONS)),
        (false, 0) => Some(enrolment(user, QUESTIONS - 1)),
        (false, 1) => Some(Enrolment::Malformed),
        (false, _) => None,
    };
    user.authenticator_app = match (has(4), turn % 2) {
        (true, 0) => AuthenticatorApp { code: true, notification: false },
        (true, _) => AuthenticatorApp { code: true, notification: true },
        (false, _) => AuthenticatorApp::default(),
    };
}

/// The product of all states of [`give_contacts`].
const CONTACT_STATES: usize = 4 * 4 * 3 * 3 * 4 * 4 * 4;

/// Gives one of all combinations of contact values.
fn give_contacts(user: &mut User, mut state: usize) {
    let mut digit = |base: usize| {
        let digit = state % base;
        state /= base;
        digit
    };
    let mails = [None, Some(NO_MAIL), Some(MAIL), Some("Somebody@CONTOSO.com")];
    let other_mails = [None, Some(NO_MAIL), Some(OTHER_MAIL), Some("some.body@contoso.com")];
    let offices = [None, Some(NO_PHONE), Some(PHONE), Some(OTHER_PHONE)];
    user.authentication_email = mails[digit(4)].map(Into::into);
    user.alternate_emails = other_mails[digit(4)].map(Into::into).into_iter().collect();
    user.authentication_phone = [None, Some(NO_PHONE), Some(PHONE)][digit(3)].map(Into::into);
    user.mobile_phone = [None, Some(NO_PHONE), Some(OTHER_PHONE)][digit(3)].map(Into::into);
    user.office_phone = offices[digit(4)].map(Into::into);
    user.enrolment = match digit(4) {
        0 => None,
        1 => Some(Enrolment::Malformed),
        2 => Some(enrolment(user, QUESTIONS - 1)),
        _ => Some(enrolment(user, QUESTIONS)),
    };
    let app = digit(4);
    user.authenticator_app = AuthenticatorApp { code: app & 1 == 1, notification: app & 2 == 2 };
}

fn enrolment(user: &User, ask: u8) -> Enrolment {
    let subject = Subject { kind: SubjectKind::Id, value: user.id.clone() };
    Enrolment::Summary(Summary { subject, ask })
}

/// People of whom each shows one thing that the generated ones mix.
fn by_hand() -> Vec<(User, i64)> {
    let person = |id: &str, change: fn(&mut User)| {
        let mut user = Kind::Member.person();
        user.id = id.into();
        change(&mut user);
        (user, TIMES[1])
    };
    vec![
        person("ann@contoso.com", |user| {
            user.authentication_email = Some("ann@example.org".into());
            user.authentication_phone = Some("+1 4255550111".into());
        }),
        person("bo@contoso.com", |_| {}),
        person("cy@contoso.com", |user| {
            user.authentication_email = Some("cy@contoso.com".into());
            user.office_phone = Some("+1 4255550112x7".into());
        }),
        person("甲斐@contoso.com", |user| {
            user.authentication_email = Some("甲斐@黒川.日本".into());
            user.mobile_phone = Some("+1 4255550113".into());
            user.office_phone = Some("+1 4255550113".into());
        }),
        person("di@contoso.com", |user| {
            let subject = Subject { kind: SubjectKind::Id, value: "ed@contoso.com".into() };
            user.enrolment = Some(Enrolment::Summary(Summary { subject, ask: 5 }));
            user.authenticator_app = AuthenticatorApp { code: true, notification: true };
        }),
        person("flo@contoso.com", |user| {
            user.roles = vec!["globalAdministrator".into()];
            user.authenticator_app = AuthenticatorApp { code: false, notification: true };
            user.authentication_email = Some("flo@example.org".into());
        }),
        person("gus@contoso.com", |user| {
            user.guest = Some(GuestKind::SelfServiceSignUp);
            user.licenses.clear();
            user.primary_email = Some("gus@example.org".into());
            user.authentication_email = Some("gus@example.org".into());
        }),
        person("hal@contoso.com", |user| {
            user.guest = Some(GuestKind::Invited);
            user.roles = vec!["globalAdministrator".into()];
            user.licenses.clear();
            user.authentication_phone = Some("+1 4255550114".into());
            user.authenticator_app = AuthenticatorApp { code: true, notification: false };
        }),
    ]
}

fn greatest_divisor(one: usize, other: usize) -> usize {
    if other == 0 { one } else { greatest_divisor(other, one % other) }
}
