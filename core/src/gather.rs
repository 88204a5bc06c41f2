//! From a person to facts: everything that is read, compared or looked up for a decision happens
//! here, and nothing of it allocates.

use crate::administrator::{RoleClass, trial_is_old};
use crate::contact::{Email, Phone, equal_folded};
use crate::enrolment::EnrolmentRef;
use crate::facts::{EmailState, EnrolmentState, Facts, PhoneState, Throttle};
use crate::policy::Policy;
use crate::time::Timestamp;
use crate::user::UserRef;
use crate::word::{PasswordSource, SubjectKind};

impl Policy {
    /// Reduces a person to what this policy's decision depends on. Allocates nothing.
    #[must_use]
    #[inline]
    pub fn facts<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
        now: Timestamp,
        throttle: Throttle,
    ) -> Facts {
        self.gather(&user.into(), now, throttle)
    }

    /// The same by reference: a person is a large value, and moving one costs as much as reading
    /// two phone numbers.
    fn gather<S: AsRef<str>>(
        &self,
        user: &UserRef<'_, S>,
        now: Timestamp,
        throttle: Throttle,
    ) -> Facts {
        let authentication = user.authentication_phone.map(Phone::parse);
        let mobile = user.mobile_phone.map(Phone::parse);
        let office = user.office_phone.map(Phone::parse);
        let same = |one: Option<Option<Phone<'_>>>, other: Option<Option<Phone<'_>>>| {
            one.flatten()
                .zip(other.flatten())
                .is_some_and(|(one, other)| one.same_destination(other))
        };
        let email = |address| email_state(address, user.id, user.primary_email);
        Facts {
            enabled: user.enabled,
            guest: user.guest,
            roles: RoleClass::of(user.roles, self.listed_roles()),
            in_group: self
                .group()
                .is_some_and(|group| user.groups.iter().any(|name| name.as_ref() == group)),
            license: self.license_class(user.licenses),
            on_premises: is_on_premises(user.password_source),
            locked: user.on_premises.locked,
            protected: user.on_premises.protected,
            trial_is_old: self.trial_started_at().is_some_and(|started| trial_is_old(started, now)),
            authentication_phone: phone_state(authentication),
            mobile_phone: phone_state(mobile),
            office_phone: phone_state(office),
            office_is_authentication_phone: same(office, authentication),
            office_is_mobile_phone: same(office, mobile),
            authentication_email: email(user.authentication_email),
            alternate_email: email(user.alternate_email),
            enrolment: enrolment_state(user, self.required_to_reset()),
            app_notification: user.authenticator_app.notification,
            app_code: user.authenticator_app.code,
            security_key: user.security_key,
            throttle,
        }
    }
}

/// Whether a password is held on premises (`docs/rules.md`, `onPremises.source`).
pub(crate) fn is_on_premises(source: PasswordSource) -> bool {
    match source {
        PasswordSource::Cloud => false,
        PasswordSource::Federated
        | PasswordSource::PasswordHashSync
        | PasswordSource::PassThrough => true,
    }
}

#[expect(clippy::option_option, reason = "absent and malformed are two things")]
fn phone_state(phone: Option<Option<Phone<'_>>>) -> PhoneState {
    match phone {
        None => PhoneState::Absent,
        Some(None) => PhoneState::Malformed,
        Some(Some(_)) => PhoneState::WellFormed,
    }
}

fn email_state(address: Option<&str>, id: &str, primary: Option<&str>) -> EmailState {
    let Some(address) = address else {
        return EmailState::Absent;
    };
    if Email::parse(address).is_none() {
        EmailState::Malformed
    } else if equal_folded(address, id)
        || primary.is_some_and(|primary| equal_folded(address, primary))
    {
        EmailState::SameAsAccount
    } else {
        EmailState::WellFormed
    }
}

/// Whether the enrolment is this person's and asks for enough (`enrolment.subject`).
fn enrolment_state<S>(user: &UserRef<'_, S>, required: u8) -> EnrolmentState {
    match user.enrolment {
        EnrolmentRef::Absent => EnrolmentState::Absent,
        EnrolmentRef::Malformed => EnrolmentState::Malformed,
        EnrolmentRef::Known { kind, subject, ask } => {
            let own = match kind {
                SubjectKind::ObjectId => user.object_id == Some(subject),
                SubjectKind::Id => equal_folded(user.id, subject),
            };
            if own && !subject.is_empty() && ask >= required {
                EnrolmentState::Usable
            } else {
                EnrolmentState::MustReenroll
            }
        }
    }
}
