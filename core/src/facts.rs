//! Everything that a decision depends on, and nothing else.

use crate::administrator::{RoleClass, trial_is_old};
use crate::contact::{Email, Phone, equal_folded};
use crate::license::LicenseClass;
use crate::policy::Policy;
use crate::time::Timestamp;
use crate::user::{EnrolmentRef, UserRef};
use crate::word::{GuestKind, PasswordSource, SubjectKind};

/// What is known about one person under one policy at one time, as far as a decision depends on
/// it: a small value without any name, number or address in it.
///
/// Owned users, borrowed ones and those of other languages all reduce to this, by
/// [`Policy::facts`]. The product of its fields is finite (a lock-out's time decides nothing), so
/// the whole decision can be checked by enumeration, and is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "facts are what is and what is not")]
pub struct Facts {
    /// The account is enabled.
    pub enabled: bool,
    /// How a guest came in; `None` for a member.
    pub guest: Option<GuestKind>,
    /// What the roles say under the policy's ruleset.
    pub roles: RoleClass,
    /// The person is in the group of the policy's scope; false where the scope is no group.
    pub in_group: bool,
    /// What the licences include under the policy's ruleset.
    pub license: LicenseClass,
    /// The password is held on premises.
    pub on_premises: bool,
    /// The on-premises account is locked.
    pub locked: bool,
    /// The on-premises account is protected from resets.
    pub protected: bool,
    /// The tenant's trial is older than its first 30 days; false where there is no trial.
    pub trial_is_old: bool,
    /// The phone number that the person registered.
    pub authentication_phone: PhoneState,
    /// The directory's mobile phone number.
    pub mobile_phone: PhoneState,
    /// The directory's office phone number.
    pub office_phone: PhoneState,
    /// The office phone reaches the same phone as the registered number.
    pub office_is_authentication_phone: bool,
    /// The office phone reaches the same phone as the directory's mobile phone number.
    pub office_is_mobile_phone: bool,
    /// The e-mail address that the person registered.
    pub authentication_email: EmailState,
    /// The first of the directory's alternate e-mail addresses.
    pub alternate_email: EmailState,
    /// The enrolment of security questions.
    pub enrolment: EnrolmentState,
    /// An authenticator app is registered for approvals.
    pub app_notification: bool,
    /// An authenticator app is registered for codes.
    pub app_code: bool,
    /// A security key is registered.
    pub security_key: bool,
    /// What a ledger of attempts says.
    pub throttle: Throttle,
}

/// What is there of a phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhoneState {
    /// Nothing.
    Absent,
    /// Something that is no phone number.
    Malformed,
    /// A phone number.
    WellFormed,
}

impl PhoneState {
    /// All states.
    pub const ALL: [Self; 3] = [Self::Absent, Self::Malformed, Self::WellFormed];

    /// The place in the list.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Absent => 0,
            Self::Malformed => 1,
            Self::WellFormed => 2,
        }
    }
}

/// What is there of an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EmailState {
    /// Nothing.
    Absent,
    /// Something that is no e-mail address.
    Malformed,
    /// An e-mail address.
    WellFormed,
    /// The account's own address, which its owner cannot read without the password.
    SameAsAccount,
}

impl EmailState {
    /// All states.
    pub const ALL: [Self; 4] =
        [Self::Absent, Self::Malformed, Self::WellFormed, Self::SameAsAccount];

    /// The place in the list.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Absent => 0,
            Self::Malformed => 1,
            Self::WellFormed => 2,
            Self::SameAsAccount => 3,
        }
    }
}

/// What is there of an enrolment of security questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnrolmentState {
    /// Nothing.
    Absent,
    /// Something that is no enrolment.
    Malformed,
    /// Answers of another subject, or fewer than the policy asks for.
    MustReenroll,
    /// Answers that can be asked.
    Usable,
}

impl EnrolmentState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Absent, Self::Malformed, Self::MustReenroll, Self::Usable];

    /// The place in the list.
    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Absent => 0,
            Self::Malformed => 1,
            Self::MustReenroll => 2,
            Self::Usable => 3,
        }
    }
}

/// What a ledger of attempts says about this person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Throttle {
    /// No ledger was given: the check is not reached.
    Unknown,
    /// Attempts are left.
    Clear,
    /// No attempt is left.
    LockedOut {
        /// When attempts will be possible again.
        until: Timestamp,
    },
}

impl Policy {
    /// Reduces a person to what this policy's decision depends on. Allocates nothing.
    #[must_use]
    pub fn facts<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
        now: Timestamp,
        throttle: Throttle,
    ) -> Facts {
        let user = user.into();
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
            enrolment: enrolment_state(&user, self.required_to_reset()),
            app_notification: user.authenticator_app.notification,
            app_code: user.authenticator_app.code,
            security_key: user.security_key,
            throttle,
        }
    }
}

/// Whether a password is held on premises (`docs/rules.md`, `onPremises.source`).
fn is_on_premises(source: PasswordSource) -> bool {
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
            if own && ask >= required {
                EnrolmentState::Usable
            } else {
                EnrolmentState::MustReenroll
            }
        }
    }
}
