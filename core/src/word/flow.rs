//! The closed lists of flows.

use super::Word;
use super::list::words;
use super::{Channel, MessageId, Method};

words! {
    /// A way to prove who one is: a method and how it goes.
    Way {
        /// A code in an e-mail.
        Email = 1 => "email",
        /// A code in a text message to the mobile phone.
        MobileText = 2 => "mobileText",
        /// A call to the mobile phone.
        MobileCall = 3 => "mobileCall",
        /// A call to the office phone.
        OfficeCall = 4 => "officeCall",
        /// Answers to security questions.
        SecurityQuestions = 5 => "securityQuestions",
        /// An approval in an authenticator app.
        AppNotification = 6 => "appNotification",
        /// A code that an authenticator app shows.
        AppCode = 7 => "appCode",
    }
}

impl Way {
    /// The method that it proves.
    #[must_use]
    pub const fn method(self) -> Method {
        match self {
            Self::Email => Method::Email,
            Self::MobileText | Self::MobileCall => Method::MobilePhone,
            Self::OfficeCall => Method::OfficePhone,
            Self::SecurityQuestions => Method::SecurityQuestions,
            Self::AppNotification => Method::AppNotification,
            Self::AppCode => Method::AppCode,
        }
    }

    /// How the mobile phone is reached; nothing for what is reached in one way only.
    #[must_use]
    pub const fn channel(self) -> Option<Channel> {
        match self {
            Self::MobileText => Some(Channel::Text),
            Self::MobileCall => Some(Channel::Call),
            Self::Email
            | Self::OfficeCall
            | Self::SecurityQuestions
            | Self::AppNotification
            | Self::AppCode => None,
        }
    }
}

words! {
    /// Why a step is refused; nothing is charged and nothing changes.
    Refusal {
        /// The clock is behind by more than the servers of a cluster may differ.
        ClockWentBack = 1 => "clockWentBack",
        /// The ledger was written by a later version.
        Version = 2 => "version",
        /// The ledger is an older one than the flow has seen: it was not read where it is written.
        StaleLedger = 3 => "staleLedger",
        /// The flow takes no such event now.
        NotNow = 4 => "notNow",
        /// What was given cannot be right by its form alone.
        Malformed = 5 => "malformed",
        /// The captcha was not passed.
        Captcha = 6 => "captcha",
    }
}

words! {
    /// Why a flow is over.
    EndReason {
        /// The policy, or what is known of the person, is not what the flow began with.
        Changed = 1 => "changed",
        /// It took too long.
        SessionOver = 2 => "sessionOver",
        /// Another flow of this person was completed.
        Superseded = 3 => "superseded",
        /// The person ended it.
        Cancelled = 4 => "cancelled",
        /// Too many attempts.
        Blocked = 5 => "blocked",
        /// Nobody has this identifier; or nobody knows whether the password was written.
        Unknown = 6 => "unknown",
        /// An administrator has to put the on-premises service right.
        AdminAction = 7 => "adminAction",
        /// The organization has no policy for resets.
        NoPolicy = 8 => "noPolicy",
        /// The person may not register, or no longer.
        NotInScope = 9 => "notInScope",
        /// Nobody is signed in, or the sign-in is too long ago.
        Reauthenticate = 10 => "reauthenticate",
    }
}

impl EndReason {
    /// The page for the person.
    #[must_use]
    pub const fn message(self) -> MessageId {
        match self {
            Self::Changed | Self::Superseded => MessageId::StartAgain,
            Self::SessionOver => MessageId::SessionOver,
            Self::Cancelled => MessageId::Cancelled,
            Self::Blocked => MessageId::TooManyAttempts,
            Self::Unknown => MessageId::CouldNotVerify,
            Self::AdminAction => MessageId::ContactAdministrator,
            Self::NoPolicy | Self::NotInScope => MessageId::NotEnabled,
            Self::Reauthenticate => MessageId::SignInAgain,
        }
    }
}

words! {
    /// What a phone or an app said.
    HostResult {
        /// Yes.
        Confirmed = 1 => "confirmed",
        /// No.
        Denied = 2 => "denied",
        /// Nothing.
        TimedOut = 3 => "timedOut",
    }
}

words! {
    /// What came of writing a password, or of unlocking an account.
    WriteResult {
        /// It was done.
        Ok = 1 => "ok",
        /// It was done on premises, and the cloud will take some minutes.
        CloudFailed = 2 => "cloudFailed",
        /// It may have been done.
        Unknown = 3 => "unknown",
        /// The domain's rules refused the password.
        RulesRefused = 4 => "rulesRefused",
        /// The service could not be reached, and for certain nothing was done.
        Unreachable = 5 => "unreachable",
        /// An administrator has to put the on-premises service right.
        AdminAction = 6 => "adminAction",
        /// The organization has no policy for resets.
        NoPolicy = 7 => "noPolicy",
    }
}

words! {
    /// An activity of the audit log.
    AuditActivity {
        /// A step of a flow.
        FlowProgress = 1 => "flowProgress",
        /// A password was reset, or not.
        ResetPassword = 2 => "resetPassword",
        /// An account was unlocked, or not.
        UnlockAccount = 3 => "unlockAccount",
        /// Somebody has tried too often.
        Blocked = 4 => "blocked",
        /// A person has registered.
        Registered = 5 => "registered",
        /// A registration began, or could not.
        StartedRegistration = 6 => "startedRegistration",
        /// A person will register another time.
        CanceledRegistration = 7 => "canceledRegistration",
        /// Something was registered.
        RegisteredMethod = 8 => "registeredMethod",
        /// Something registered was removed.
        DeletedMethod = 9 => "deletedMethod",
        /// A person has confirmed what is registered.
        ReviewedMethods = 10 => "reviewedMethods",
    }
}

words! {
    /// How an activity of the audit log came out.
    AuditResult {
        /// It succeeded.
        Success = 1 => "success",
        /// It failed.
        Failure = 2 => "failure",
    }
}
