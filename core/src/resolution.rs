//! Which value a method uses, and whether it serves (`docs/rules.md`, `method.entry`).
//!
//! The rules are plain functions of what somebody has. When a policy is compiled they are asked
//! once for everything that anybody can have, and a decision looks the answer up.

use alloc::vec::Vec;

use crate::facts::{EmailState, EnrolmentState, Facts, PhoneState};
use crate::gate_rules::Rules;
use crate::method::METHOD_COUNT;
use crate::word::{Method, MethodStatus, Source};

/// What became of one method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MethodDecision {
    /// Whether it may be used, or what prevents it first.
    pub status: MethodStatus,
    /// The value used or, where none serves, the preferred one present.
    pub source: Option<Source>,
}

/// What becomes of every method under the rules of one audience, by what somebody has. Methods
/// that look at the same things stand in one table.
#[derive(Clone)]
pub(crate) struct Outcomes {
    /// By the registered address, then the directory's.
    email: [[Outcome<1>; 4]; 4],
    /// Mobile and office phone, by the registered number, the directory's, the office's, and which
    /// of the first two the office's is.
    phones: [[[[[Outcome<2>; 2]; 2]; 3]; 3]; 3],
    security_questions: [Outcome<1>; 4],
    /// Approvals and codes.
    app: [[Outcome<2>; 2]; 2],
    security_key: [Outcome<1>; 2],
}

/// What becomes of some methods, and how many gates they open.
#[derive(Clone, Copy)]
struct Outcome<const N: usize> {
    methods: [MethodDecision; N],
    gates: u8,
}

const STATES: [bool; 2] = [false, true];

impl Outcomes {
    /// Asks the rules for everything that anybody can have.
    pub(crate) fn new(rules: &Rules) -> Self {
        let [email, mobile, office, questions, notification, code, key] = rules.barred;
        let phones = |registered, directory, number, is_registered, is_directory| {
            let mobile = pick_phone(rules, registered, directory).barred_by(mobile);
            let same = match mobile.source {
                Some(Source::AuthenticationPhone) => is_registered,
                Some(_) | None => is_directory,
            };
            let same = same && mobile.is_available();
            Outcome::new([mobile, office_phone(rules, number, same).barred_by(office)])
        };
        let app = |approves, shows_codes| {
            let app = |registered| present(registered, Source::AuthenticatorApp);
            Outcome::one_gate([
                app(approves).barred_by(notification),
                app(shows_codes).barred_by(code),
            ])
        };
        Self {
            email: EmailState::ALL.map(|registered| {
                EmailState::ALL.map(|directory| {
                    Outcome::new([pick_email(rules, registered, directory).barred_by(email)])
                })
            }),
            phones: PhoneState::ALL.map(|registered| {
                PhoneState::ALL.map(|directory| {
                    PhoneState::ALL.map(|number| {
                        STATES.map(|is_registered| {
                            STATES.map(|is_directory| {
                                phones(registered, directory, number, is_registered, is_directory)
                            })
                        })
                    })
                })
            }),
            security_questions: EnrolmentState::ALL
                .map(|state| Outcome::new([security_questions(state).barred_by(questions)])),
            app: STATES.map(|approves| STATES.map(|shows_codes| app(approves, shows_codes))),
            security_key: STATES.map(|registered| {
                Outcome::new([present(registered, Source::SecurityKey).barred_by(key)])
            }),
        }
    }

    /// What becomes of every method, in the order of [`Method::ALL`](crate::Method::ALL), and how
    /// many distinct gates are available.
    #[expect(clippy::arithmetic_side_effects, reason = "places in short lists; at most 6 gates")]
    #[inline]
    pub(crate) fn of(&self, facts: &Facts) -> ([MethodDecision; METHOD_COUNT], u8) {
        let email = at(
            self.email.as_flattened(),
            4 * facts.authentication_email.index() + facts.alternate_email.index(),
        );
        let numbers = 9 * facts.authentication_phone.index()
            + 3 * facts.mobile_phone.index()
            + facts.office_phone.index();
        let phones = at(
            self.phones.as_flattened().as_flattened().as_flattened().as_flattened(),
            4 * numbers
                + 2 * usize::from(facts.office_is_authentication_phone)
                + usize::from(facts.office_is_mobile_phone),
        );
        let questions = at(&self.security_questions, facts.enrolment.index());
        let app = at(
            self.app.as_flattened(),
            2 * usize::from(facts.app_notification) + usize::from(facts.app_code),
        );
        let key = at(&self.security_key, usize::from(facts.security_key));
        let ([email_address], [mobile, office]) = (email.methods, phones.methods);
        let ([answers], [notification, code], [key_itself]) =
            (questions.methods, app.methods, key.methods);
        (
            [email_address, mobile, office, answers, notification, code, key_itself],
            email.gates + phones.gates + questions.gates + app.gates + key.gates,
        )
    }
}

/// An entry of a table. Indexes are made of the places in closed lists, so it is always there.
fn at<const N: usize>(table: &[Outcome<N>], index: usize) -> Outcome<N> {
    let nothing = Outcome { methods: [MethodDecision::ABSENT; N], gates: 0 };
    table.get(index).copied().unwrap_or(nothing)
}

impl<const N: usize> Outcome<N> {
    /// Methods that open a gate each.
    fn new(methods: [MethodDecision; N]) -> Self {
        let gates = methods.iter().map(|method| u8::from(method.is_available())).sum();
        Self { methods, gates }
    }

    /// Methods that open one gate together (`gate.app`).
    fn one_gate(methods: [MethodDecision; N]) -> Self {
        let gates = u8::from(methods.iter().any(|method| method.is_available()));
        Self { methods, gates }
    }
}

impl MethodDecision {
    fn is_available(self) -> bool {
        self.status == MethodStatus::Available
    }

    const ABSENT: Self = Self { status: MethodStatus::NotRegistered, source: None };

    const fn new(source: Source, status: MethodStatus) -> Self {
        Self { status, source: Some(source) }
    }

    /// What the policy says goes before what the person has.
    fn barred_by(self, barred: Option<MethodStatus>) -> Self {
        Self { status: barred.unwrap_or(self.status), ..self }
    }
}

fn pick_phone(rules: &Rules, registered: PhoneState, directory: PhoneState) -> MethodDecision {
    let value = |state| match state {
        PhoneState::Absent => Value::Absent,
        PhoneState::Malformed => Value::Malformed,
        PhoneState::WellFormed => Value::WellFormed,
    };
    pick(
        rules.fallback,
        (value(registered), Source::AuthenticationPhone),
        (value(directory), Source::MobilePhone),
    )
}

fn pick_email(rules: &Rules, registered: EmailState, directory: EmailState) -> MethodDecision {
    let value = |state| match state {
        EmailState::Absent => Value::Absent,
        EmailState::Malformed => Value::Malformed,
        EmailState::WellFormed | EmailState::SameAsAccount => Value::WellFormed,
    };
    let picked = pick(
        rules.fallback,
        (value(registered), Source::AuthenticationEmail),
        (value(directory), Source::AlternateEmails),
    );
    let state =
        if picked.source == Some(Source::AuthenticationEmail) { registered } else { directory };
    // The account's own address does not fall back: it is a value, only a useless one.
    if rules.asks_same_account
        && picked.status == MethodStatus::Available
        && state == EmailState::SameAsAccount
    {
        return MethodDecision { status: MethodStatus::SameAsAccount, ..picked };
    }
    picked
}

/// What is there of a contact value, whatever kind it is.
#[derive(Clone, Copy)]
enum Value {
    Absent,
    Malformed,
    WellFormed,
}

/// The registered value, or the directory's where that may stand in (`contact.fallback`).
fn pick(
    fallback: bool,
    (registered, registered_source): (Value, Source),
    (directory, directory_source): (Value, Source),
) -> MethodDecision {
    match (fallback, registered, directory) {
        (_, Value::WellFormed, _) => {
            MethodDecision::new(registered_source, MethodStatus::Available)
        }
        (true, _, Value::WellFormed) => {
            MethodDecision::new(directory_source, MethodStatus::Available)
        }
        (_, Value::Malformed, _) => MethodDecision::new(registered_source, MethodStatus::Malformed),
        (_, Value::Absent, Value::Absent) => MethodDecision::ABSENT,
        (true, Value::Absent, Value::Malformed) => {
            MethodDecision::new(directory_source, MethodStatus::Malformed)
        }
        (false, Value::Absent, Value::Malformed | Value::WellFormed) => {
            MethodDecision::new(directory_source, MethodStatus::RegisteredOnly)
        }
    }
}

/// The office phone has one home, so nothing falls back; it may ring where the mobile phone does.
fn office_phone(rules: &Rules, state: PhoneState, same: bool) -> MethodDecision {
    let status = match state {
        PhoneState::Absent => return MethodDecision::ABSENT,
        PhoneState::Malformed => MethodStatus::Malformed,
        PhoneState::WellFormed if rules.independent_gates && same => MethodStatus::SameDestination,
        PhoneState::WellFormed => MethodStatus::Available,
    };
    MethodDecision::new(Source::OfficePhone, status)
}

fn security_questions(enrolment: EnrolmentState) -> MethodDecision {
    let status = match enrolment {
        EnrolmentState::Absent => return MethodDecision::ABSENT,
        EnrolmentState::Malformed => MethodStatus::Malformed,
        EnrolmentState::MustReenroll => MethodStatus::MustReenroll,
        EnrolmentState::Usable => MethodStatus::Available,
    };
    MethodDecision::new(Source::Enrolment, status)
}

fn present(registered: bool, source: Source) -> MethodDecision {
    if registered {
        MethodDecision::new(source, MethodStatus::Available)
    } else {
        MethodDecision::ABSENT
    }
}

/// Whether a value is looked at at all: a directory value only where it may stand in.
pub(crate) fn is_looked_at(source: Source, fallback: bool) -> bool {
    match source {
        Source::MobilePhone | Source::AlternateEmails => fallback,
        Source::AuthenticationPhone
        | Source::OfficePhone
        | Source::AuthenticationEmail
        | Source::Enrolment
        | Source::AuthenticatorApp
        | Source::SecurityKey => true,
    }
}

/// The malformed values that were looked at: the directory's only when it could stand in.
pub(crate) fn rejected(method: Method, facts: &Facts, fallback: bool) -> Vec<Source> {
    let phone = |state, source| (state == PhoneState::Malformed).then_some(source);
    let email = |state, source| (state == EmailState::Malformed).then_some(source);
    let (registered, directory) = match method {
        Method::Email => (
            email(facts.authentication_email, Source::AuthenticationEmail),
            email(facts.alternate_email, Source::AlternateEmails).filter(|_| {
                fallback
                    && matches!(
                        facts.authentication_email,
                        EmailState::Absent | EmailState::Malformed
                    )
            }),
        ),
        Method::MobilePhone => (
            phone(facts.authentication_phone, Source::AuthenticationPhone),
            phone(facts.mobile_phone, Source::MobilePhone)
                .filter(|_| fallback && facts.authentication_phone != PhoneState::WellFormed),
        ),
        Method::OfficePhone => (None, phone(facts.office_phone, Source::OfficePhone)),
        Method::SecurityQuestions => {
            ((facts.enrolment == EnrolmentState::Malformed).then_some(Source::Enrolment), None)
        }
        Method::AppNotification | Method::AppCode | Method::SecurityKey => (None, None),
    };
    registered.into_iter().chain(directory).collect()
}
