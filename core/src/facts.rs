//! Everything that a decision depends on, and nothing else.

use crate::administrator::RoleClass;
use crate::license::LicenseClass;
use crate::time::Timestamp;
use crate::word::GuestKind;

/// What is known about one person under one policy at one time, as far as a decision depends on
/// it: a small value without any name, number or address in it.
///
/// Owned users, borrowed ones and those of other languages all reduce to this, by
/// [`Policy::facts`](crate::Policy::facts). The product of its fields is finite (a lock-out's time decides nothing), so
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
        /// When attempts will be possible again: a time to come. Whether it has come is for
        /// whoever keeps the ledger to see.
        until: Timestamp,
    },
}
