//! Which value a method uses, and whether it serves (`docs/rules.md`, `method.status`).

use crate::audience::Audience;
use crate::decision::MethodDecision;
use crate::facts::{EmailState, EnrolmentState, Facts, PhoneState};
use crate::method::METHOD_COUNT;
use crate::word::{MethodStatus, Source};

/// What becomes of every method, in the order of [`Method::ALL`](crate::Method::ALL).
pub(crate) fn resolve(audience: &Audience, facts: &Facts) -> [MethodDecision; METHOD_COUNT] {
    let [email, mobile, office, questions, notification, code, key] = audience.barred;
    let mobile = pick_phone(audience, facts).barred_by(mobile);
    let office = office_phone(audience, facts, mobile).barred_by(office);
    [
        pick_email(audience, facts).barred_by(email),
        mobile,
        office,
        security_questions(facts.enrolment).barred_by(questions),
        present(facts.app_notification, Source::AuthenticatorApp).barred_by(notification),
        present(facts.app_code, Source::AuthenticatorApp).barred_by(code),
        present(facts.security_key, Source::SecurityKey).barred_by(key),
    ]
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

fn pick_phone(audience: &Audience, facts: &Facts) -> MethodDecision {
    pick(
        audience.fallback,
        (value_of_phone(facts.authentication_phone), Source::AuthenticationPhone),
        (value_of_phone(facts.mobile_phone), Source::MobilePhone),
    )
}

fn pick_email(audience: &Audience, facts: &Facts) -> MethodDecision {
    let picked = pick(
        audience.fallback,
        (value_of_email(facts.authentication_email), Source::AuthenticationEmail),
        (value_of_email(facts.alternate_email), Source::AlternateEmails),
    );
    let own = match picked.source {
        Some(Source::AuthenticationEmail) => facts.authentication_email,
        Some(_) => facts.alternate_email,
        None => EmailState::Absent,
    };
    // The address does not fall back: the account's own is a value, only a useless one.
    if audience.asks_same_account
        && picked.status == MethodStatus::Available
        && own == EmailState::SameAsAccount
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

fn value_of_phone(state: PhoneState) -> Value {
    match state {
        PhoneState::Absent => Value::Absent,
        PhoneState::Malformed => Value::Malformed,
        PhoneState::WellFormed => Value::WellFormed,
    }
}

fn value_of_email(state: EmailState) -> Value {
    match state {
        EmailState::Absent => Value::Absent,
        EmailState::Malformed => Value::Malformed,
        EmailState::WellFormed | EmailState::SameAsAccount => Value::WellFormed,
    }
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
fn office_phone(audience: &Audience, facts: &Facts, mobile: MethodDecision) -> MethodDecision {
    let same = mobile.status == MethodStatus::Available
        && match mobile.source {
            Some(Source::AuthenticationPhone) => facts.office_is_authentication_phone,
            Some(Source::MobilePhone) => facts.office_is_mobile_phone,
            _ => false,
        };
    match facts.office_phone {
        PhoneState::Absent => MethodDecision::ABSENT,
        PhoneState::Malformed => MethodDecision::new(Source::OfficePhone, MethodStatus::Malformed),
        PhoneState::WellFormed if audience.independent_gates && same => {
            MethodDecision::new(Source::OfficePhone, MethodStatus::SameDestination)
        }
        PhoneState::WellFormed => MethodDecision::new(Source::OfficePhone, MethodStatus::Available),
    }
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
