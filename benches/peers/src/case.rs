//! One person who asks at one time, and what a host tells the peers about them.

use twogate::{
    EmailState, EnrolmentRef, LicenseClass, PhoneState, Policy, RoleClass, SubjectKind, Throttle,
    Timestamp, User, UserRef,
};

/// A person who asks at a time.
#[derive(Clone)]
pub struct Case {
    pub user: User,
    pub now: i64,
    pub contacts: Contacts,
    pub reduced: Reduced,
}

/// What neither Cedar nor Rego reads out of a phone number, an address or an enrolment. A host
/// has to work it out for them; here Twogate's own parsers do, outside of what is measured.
#[derive(Clone, Copy)]
pub struct Contacts {
    pub authentication_email_well_formed: bool,
    pub authentication_email_is_account: bool,
    pub alternate_email_well_formed: bool,
    pub alternate_email_is_account: bool,
    pub authentication_phone_well_formed: bool,
    pub mobile_phone_well_formed: bool,
    pub office_phone_well_formed: bool,
    pub office_is_authentication_phone: bool,
    pub office_is_mobile_phone: bool,
    /// How many questions the person's own enrolment asks; 0 without one.
    pub enrolment_ask: u8,
}

/// The rest of what Twogate's facts say: roles, groups and licences, looked up already.
#[derive(Clone, Copy)]
pub struct Reduced {
    pub administrator: bool,
    pub in_group: bool,
    pub cloud_license: bool,
    pub on_premises_license: bool,
    pub trial_is_old: bool,
}

impl Case {
    pub fn new(policy: &Policy, user: User, now: i64) -> Self {
        let facts = policy.facts(&user, Timestamp::from_millis(now), Throttle::Unknown);
        let well_formed =
            |email| matches!(email, EmailState::WellFormed | EmailState::SameAsAccount);
        let contacts = Contacts {
            authentication_email_well_formed: well_formed(facts.authentication_email),
            authentication_email_is_account: facts.authentication_email
                == EmailState::SameAsAccount,
            alternate_email_well_formed: well_formed(facts.alternate_email),
            alternate_email_is_account: facts.alternate_email == EmailState::SameAsAccount,
            authentication_phone_well_formed: facts.authentication_phone == PhoneState::WellFormed,
            mobile_phone_well_formed: facts.mobile_phone == PhoneState::WellFormed,
            office_phone_well_formed: facts.office_phone == PhoneState::WellFormed,
            office_is_authentication_phone: facts.office_is_authentication_phone,
            office_is_mobile_phone: facts.office_is_mobile_phone,
            enrolment_ask: enrolment_ask(&user),
        };
        let reduced = Reduced {
            administrator: facts.roles == RoleClass::Listed,
            in_group: facts.in_group,
            cloud_license: facts.license != LicenseClass::None,
            on_premises_license: facts.license == LicenseClass::OnPremises,
            trial_is_old: facts.trial_is_old,
        };
        Self { user, now, contacts, reduced }
    }

    pub fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now)
    }
}

/// The people here are known by plain ids: equality is enough.
fn enrolment_ask(user: &User) -> u8 {
    match UserRef::from(user).enrolment {
        EnrolmentRef::Known { kind: SubjectKind::Id, subject, ask } if subject == user.id => ask,
        _ => 0,
    }
}
