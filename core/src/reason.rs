//! What a reason is called elsewhere: its error code, and the page the claimant sees
//! (`docs/rules.md`, `reason.code`).

use crate::word::{MessageId, Reason};

impl Reason {
    /// The code that the product shows for this reason, where it has one.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::DisabledForTenant => Some("SSPR_0009"),
            Self::WritebackNotEnabled => Some("SSPR_0010"),
            Self::NotLicensed => Some("SSPR_0012"),
            Self::NotInScope => Some("SSPR_0013"),
            Self::InsufficientMethods => Some("SSPR_0014"),
            Self::ProtectedAccount => Some("SSPR_0029"),
            Self::AccountDisabled
            | Self::PersonalAccount
            | Self::HomeTenant
            | Self::DisabledForAdministrators
            | Self::LockedOut => None,
        }
    }

    /// The page that the claimant is shown.
    #[must_use]
    pub const fn message(self) -> MessageId {
        match self {
            Self::AccountDisabled | Self::InsufficientMethods => MessageId::CouldNotVerify,
            Self::PersonalAccount => MessageId::UsePersonalRecovery,
            Self::HomeTenant => MessageId::UseHomeOrganization,
            Self::DisabledForAdministrators
            | Self::DisabledForTenant
            | Self::NotInScope
            | Self::NotLicensed => MessageId::NotEnabled,
            Self::WritebackNotEnabled | Self::ProtectedAccount => MessageId::ContactAdministrator,
            Self::LockedOut => MessageId::TooManyAttempts,
        }
    }
}
