//! Which value a method uses, and whether it serves (`docs/rules.md`, `method.status`).
//!
//! The rules are plain functions of what somebody has. When a policy is compiled they are asked
//! once for everything that anybody can have, and a decision looks the answer up.

use crate::audience::Rules;
use crate::decision::MethodDecision;
use crate::facts::{EmailState, EnrolmentState, Facts, PhoneState};
use crate::method::METHOD_COUNT;
use crate::word::{MethodStatus, Source};

/// What becomes of each method under the rules of one audience, by what somebody has.
#[derive(Clone)]
pub(crate) struct Outcomes {
    /// By the registered address, then the directory's.
    email: [[MethodDecision; 4]; 4],
    /// By the registered number, then the directory's.
    mobile_phone: [[MethodDecision; 3]; 3],
    /// By whether it rings where the mobile phone does, then the number.
    office_phone: [[MethodDecision; 3]; 2],
    security_questions: [MethodDecision; 4],
    app_notification: [MethodDecision; 2],
    app_code: [MethodDecision; 2],
    security_key: [MethodDecision; 2],
}

impl Outcomes {
    /// Asks the rules for everything that anybody can have.
    pub(crate) fn new(rules: &Rules) -> Self {
        let [email, mobile, office, questions, notification, code, key] = rules.barred;
        let absent_or = |source, barred| {
            [false, true].map(|registered| present(registered, source).barred_by(barred))
        };
        Self {
            email: EmailState::ALL.map(|registered| {
                EmailState::ALL
                    .map(|directory| pick_email(rules, registered, directory).barred_by(email))
            }),
            mobile_phone: PhoneState::ALL.map(|registered| {
                PhoneState::ALL
                    .map(|directory| pick_phone(rules, registered, directory).barred_by(mobile))
            }),
            office_phone: [false, true].map(|same| {
                PhoneState::ALL.map(|state| office_phone(rules, state, same).barred_by(office))
            }),
            security_questions: EnrolmentState::ALL
                .map(|enrolment| security_questions(enrolment).barred_by(questions)),
            app_notification: absent_or(Source::AuthenticatorApp, notification),
            app_code: absent_or(Source::AuthenticatorApp, code),
            security_key: absent_or(Source::SecurityKey, key),
        }
    }

    /// What becomes of every method, in the order of [`Method::ALL`](crate::Method::ALL).
    #[expect(clippy::arithmetic_side_effects, reason = "places in lists of two to four")]
    pub(crate) fn of(&self, facts: &Facts) -> [MethodDecision; METHOD_COUNT] {
        let email = at(
            self.email.as_flattened(),
            4 * facts.authentication_email.index() + facts.alternate_email.index(),
        );
        let mobile_phone = at(
            self.mobile_phone.as_flattened(),
            3 * facts.authentication_phone.index() + facts.mobile_phone.index(),
        );
        let same = mobile_phone.status == MethodStatus::Available
            && match mobile_phone.source {
                Some(Source::AuthenticationPhone) => facts.office_is_authentication_phone,
                Some(_) | None => facts.office_is_mobile_phone,
            };
        [
            email,
            mobile_phone,
            at(
                self.office_phone.as_flattened(),
                3 * usize::from(same) + facts.office_phone.index(),
            ),
            at(&self.security_questions, facts.enrolment.index()),
            at(&self.app_notification, usize::from(facts.app_notification)),
            at(&self.app_code, usize::from(facts.app_code)),
            at(&self.security_key, usize::from(facts.security_key)),
        ]
    }
}

/// An entry of a table. Indexes are made of the places in closed lists, so it is always there.
fn at(table: &[MethodDecision], index: usize) -> MethodDecision {
    table.get(index).copied().unwrap_or(MethodDecision::ABSENT)
}

impl MethodDecision {
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
