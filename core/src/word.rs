//! Every closed list of Twogate, once: the values, their stable numbers and their words.
//!
//! The words are what documents carry; the numbers are what C carries (zero is never a value, so
//! that a zeroed struct says nothing by accident). Neither is ever reused with another meaning.
//! The C constants, the Python literals and the words of the JSON Schemas are generated from
//! these lists or compared with them.

mod answers;
mod flow;
mod ledger;
mod list;
mod message;
mod password;
mod recipient;
mod registration;

pub use answers::{CallError, DraftProblemCode};
pub use flow::{AuditActivity, AuditResult, EndReason, HostResult, Refusal, Way, WriteResult};
pub use ledger::{Counter, LedgerError};
pub(crate) use list::Word;
use list::words;
pub use message::MessageId;
pub use password::PasswordProblemCode;
pub use recipient::RecipientKind;
pub use registration::{FieldState, RegistrationStatus};

words! {
    /// The state of the rules at a point in time (`docs/rules.md`, `ruleset.column`). Later is greater.
    Ruleset {
        /// As documented in July 2017.
        R2017_07 = 1 => "2017-07",
        /// As documented in March 2021; the default.
        R2021_03 = 2 => "2021-03",
        /// As documented in September 2026.
        R2026_09 = 3 => "2026-09",
        /// As announced for March 2027.
        R2027_03 = 4 => "2027-03",
    }
}

words! {
    /// A way to prove who one is, in the order in which methods are always listed.
    Method {
        /// A code sent to an e-mail address.
        Email = 1 => "email",
        /// A code sent or spoken to a mobile phone.
        MobilePhone = 2 => "mobilePhone",
        /// A call to an office phone.
        OfficePhone = 3 => "officePhone",
        /// Answers to security questions.
        SecurityQuestions = 4 => "securityQuestions",
        /// An approval in an authenticator app.
        AppNotification = 5 => "appNotification",
        /// A code shown by an authenticator app.
        AppCode = 6 => "appCode",
        /// A security key: known, but it never proves anything for a reset.
        SecurityKey = 7 => "securityKey",
    }
}

words! {
    /// Whether a person may use a method, or the first thing that prevents it.
    MethodStatus {
        /// The person may use the method.
        Available = 1 => "available",
        /// The method does not exist in the policy's ruleset.
        NotInRuleset = 2 => "notInRuleset",
        /// The method is for signing in and never for a reset.
        NotForReset = 3 => "notForReset",
        /// Administrators may never use the method.
        ProhibitedForAdministrators = 4 => "prohibitedForAdministrators",
        /// The tenant's plan allows administrators no calls.
        ProhibitedByPlan = 5 => "prohibitedByPlan",
        /// The policy does not enable the method for this person.
        NotEnabled = 6 => "notEnabled",
        /// The method counts only where two gates are required.
        RequiresSecondGate = 7 => "requiresSecondGate",
        /// The person has nothing to use the method with.
        NotRegistered = 8 => "notRegistered",
        /// There is a directory value only, and registered values alone count.
        RegisteredOnly = 9 => "registeredOnly",
        /// What is there cannot be used as it is written.
        Malformed = 10 => "malformed",
        /// The address is the account itself, which the person cannot read.
        SameAsAccount = 11 => "sameAsAccount",
        /// The answers are another's, or fewer than a reset asks for.
        MustReenroll = 12 => "mustReenroll",
        /// An earlier available method reaches the same destination.
        SameDestination = 13 => "sameDestination",
    }
}

words! {
    /// Where the value of a method comes from.
    Source {
        /// The phone number that the person registered.
        AuthenticationPhone = 1 => "authenticationPhone",
        /// The directory's mobile phone number, which is public.
        MobilePhone = 2 => "mobilePhone",
        /// The directory's office phone number.
        OfficePhone = 3 => "officePhone",
        /// The e-mail address that the person registered.
        AuthenticationEmail = 4 => "authenticationEmail",
        /// The first of the directory's alternate e-mail addresses.
        AlternateEmails = 5 => "alternateEmails",
        /// The enrolment of security questions.
        Enrolment = 6 => "enrolment",
        /// The authenticator app.
        AuthenticatorApp = 7 => "authenticatorApp",
        /// The security key.
        SecurityKey = 8 => "securityKey",
    }
}

words! {
    /// How a phone is reached.
    Channel {
        /// A text message.
        Text = 1 => "text",
        /// A voice call.
        Call = 2 => "call",
    }
}

words! {
    /// The answer of a decision.
    Verdict {
        /// The person may reset the password.
        Allowed = 1 => "allowed",
        /// The person may not.
        Denied = 2 => "denied",
        /// Another organization's policy decides.
        Deferred = 3 => "deferred",
    }
}

words! {
    /// Why a person may not reset the password: the first check that failed.
    Reason {
        /// The account is disabled.
        AccountDisabled = 1 => "accountDisabled",
        /// A personal account, whose password this organization does not hold.
        PersonalAccount = 2 => "personalAccount",
        /// A partner's account: the policy of its home tenant decides.
        HomeTenant = 3 => "homeTenant",
        /// Self-service is switched off for administrators.
        DisabledForAdministrators = 4 => "disabledForAdministrators",
        /// Self-service is switched off for the tenant.
        DisabledForTenant = 5 => "disabledForTenant",
        /// The person is not in the group that may use self-service.
        NotInScope = 6 => "notInScope",
        /// The person holds no licence that includes self-service.
        NotLicensed = 7 => "notLicensed",
        /// The person can pass fewer gates than are required.
        InsufficientMethods = 8 => "insufficientMethods",
        /// The password is held on premises, and writeback is off.
        WritebackNotEnabled = 9 => "writebackNotEnabled",
        /// The on-premises account is protected from resets.
        ProtectedAccount = 10 => "protectedAccount",
        /// Too many failed attempts.
        LockedOut = 11 => "lockedOut",
    }
}

words! {
    /// Which rules say how many gates are required, and which methods may open them.
    GatePolicy {
        /// The tenant's policy.
        User = 1 => "user",
        /// The administrators' exception: one gate.
        AdministratorOneGate = 2 => "administratorOneGate",
        /// The administrators' rule: two gates.
        AdministratorTwoGate = 3 => "administratorTwoGate",
        /// Guests: one gate, by e-mail.
        Guest = 4 => "guest",
    }
}

words! {
    /// A check of the decision, in the order in which checks are made.
    Check {
        /// Is the account enabled?
        Account = 1 => "account",
        /// Does this organization decide?
        Organization = 2 => "organization",
        /// Is self-service on for this person?
        Feature = 3 => "feature",
        /// Does a licence include it?
        License = 4 => "license",
        /// Can the person pass enough gates?
        AuthenticationData = 5 => "authenticationData",
        /// Can the password be written where it is held?
        PasswordSource = 6 => "passwordSource",
        /// Has the person attempts left?
        Throttle = 7 => "throttle",
    }
}

words! {
    /// How a check came out.
    Outcome {
        /// Nothing speaks against it.
        Pass = 1 => "pass",
        /// It gives a reason to deny or to defer.
        Fail = 2 => "fail",
        /// It was not made, because nothing was given to make it with.
        NotReached = 3 => "notReached",
    }
}

words! {
    /// Who carries out a fix.
    Actor {
        /// The person, once signed in again.
        User = 1 => "user",
        /// An administrator.
        Administrator = 2 => "administrator",
        /// Nobody in particular: time does it.
        Anyone = 3 => "anyone",
    }
}

words! {
    /// What would turn a failed check into a passed one.
    FixAction {
        /// Register one of the methods.
        RegisterMethod = 1 => "registerMethod",
        /// Enable the account.
        EnableAccount = 2 => "enableAccount",
        /// Switch self-service on for the tenant.
        EnableFeature = 3 => "enableFeature",
        /// Switch self-service on for administrators.
        EnableAdministrators = 4 => "enableAdministrators",
        /// Add the person to the group that may use self-service.
        AddToGroup = 5 => "addToGroup",
        /// Assign one of the licences.
        AssignLicense = 6 => "assignLicense",
        /// Set a contact value that only an administrator can set.
        SetContact = 7 => "setContact",
        /// Switch writeback on.
        EnableWriteback = 8 => "enableWriteback",
        /// Take the on-premises account out of the protected groups.
        RemoveProtection = 9 => "removeProtection",
        /// Wait until the lock-out is over.
        Wait = 10 => "wait",
    }
}

words! {
    /// What an allowed person may do.
    Action {
        /// Set a new password.
        ResetPassword = 1 => "resetPassword",
        /// Unlock the account and keep the password.
        UnlockAccount = 2 => "unlockAccount",
    }
}

words! {
    /// A licence that a person may hold.
    License {
        /// Any paid Office 365 plan.
        Office365 = 1 => "office365",
        /// Azure AD Basic.
        AzureAdBasic = 2 => "azureAdBasic",
        /// Azure AD Premium P1.
        AzureAdPremiumP1 = 3 => "azureAdPremiumP1",
        /// Azure AD Premium P2.
        AzureAdPremiumP2 = 4 => "azureAdPremiumP2",
        /// Enterprise Mobility + Security.
        Ems = 5 => "ems",
        /// Secure Productive Enterprise.
        Spe = 6 => "spe",
        /// Microsoft 365 Business Standard.
        BusinessStandard = 7 => "businessStandard",
        /// Microsoft 365 Business Premium.
        BusinessPremium = 8 => "businessPremium",
    }
}

words! {
    /// Where a password is held and how it gets into the cloud.
    PasswordSource {
        /// In the cloud alone.
        Cloud = 1 => "cloud",
        /// On premises: sign-in is federated.
        Federated = 2 => "federated",
        /// On premises: hashes are synchronized.
        PasswordHashSync = 3 => "passwordHashSync",
        /// On premises: sign-in is passed through.
        PassThrough = 4 => "passThrough",
    }
}

words! {
    /// How a guest came in.
    GuestKind {
        /// From a partner organization with a tenant of its own.
        PartnerTenant = 1 => "partnerTenant",
        /// By self-service sign-up.
        SelfServiceSignUp = 2 => "selfServiceSignUp",
        /// By an invitation.
        Invited = 3 => "invited",
        /// With a personal account.
        PersonalAccount = 4 => "personalAccount",
    }
}

words! {
    /// What the tenant pays.
    Plan {
        /// Nothing.
        Free = 1 => "free",
        /// Nothing yet.
        Trial = 2 => "trial",
        /// A subscription.
        Paid = 3 => "paid",
    }
}

words! {
    /// What decides where a young trial matches both of the administrators' lists.
    Overlap {
        /// The stricter list.
        TwoGate = 1 => "twoGate",
        /// The list headed "exceptions".
        OneGate = 2 => "oneGate",
    }
}

words! {
    /// Whether directory values stand in for missing registered ones.
    ContactFallback {
        /// They do.
        Allow = 1 => "allow",
        /// Registered values alone count.
        RegisteredOnly = 2 => "registeredOnly",
    }
}

words! {
    /// How a role is taken that the ruleset does not list.
    UnknownRoles {
        /// As an administrator's: the safe side.
        Administrator = 1 => "administrator",
        /// As nothing special.
        User = 2 => "user",
    }
}

words! {
    /// Whose account an enrolment belongs to, and by which name.
    SubjectKind {
        /// The immutable object id.
        ObjectId = 1 => "objectId",
        /// The user principal name.
        Id = 2 => "id",
    }
}

words! {
    /// What is wrong with a value of a document.
    ProblemCode {
        /// The text is no JSON.
        Syntax = 1 => "syntax",
        /// The document is larger than 1 MiB.
        TooLarge = 2 => "tooLarge",
        /// The document nests deeper than 16 levels.
        TooDeep = 3 => "tooDeep",
        /// The document has a format that this version does not know.
        NewerFormat = 4 => "newerFormat",
        /// The member is there more than once.
        DuplicateMember = 5 => "duplicateMember",
        /// The member is not known here.
        UnknownMember = 6 => "unknownMember",
        /// The member must be there.
        MissingMember = 7 => "missingMember",
        /// The value has another JSON type.
        WrongType = 8 => "wrongType",
        /// The number is no integer of 64 bits written as one.
        InvalidNumber = 9 => "invalidNumber",
        /// The text has characters that no text may have here.
        InvalidString = 10 => "invalidString",
        /// The word is not in the list of words.
        UnknownValue = 11 => "unknownValue",
        /// The number is too small or too large.
        OutOfRange = 12 => "outOfRange",
        /// The text is too short.
        TooShort = 13 => "tooShort",
        /// The text is too long.
        TooLong = 14 => "tooLong",
        /// The list has too few items.
        TooFew = 15 => "tooFew",
        /// The list has too many items.
        TooMany = 16 => "tooMany",
        /// The item repeats an earlier one.
        Repeated = 17 => "repeated",
        /// The method does not exist in the ruleset.
        NotInRuleset = 18 => "notInRuleset",
        /// The method never counts for a reset.
        NotForReset = 19 => "notForReset",
        /// The value cannot stand beside another field's.
        Conflict = 20 => "conflict",
        /// No predefined question has this id.
        UnknownQuestion = 21 => "unknownQuestion",
        /// The id belongs to a predefined question.
        ReservedId = 22 => "reservedId",
        /// The id has a character that no id may have, or a wrong length.
        InvalidId = 23 => "invalidId",
        /// The text is no https address.
        InvalidUrl = 24 => "invalidUrl",
        /// The text is no e-mail address.
        InvalidEmail = 25 => "invalidEmail",
    }
}
