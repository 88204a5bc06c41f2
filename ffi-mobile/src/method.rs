//! Ways to prove who one is.

use twogate::{Channel, Method, MethodExplanation, MethodStatus, Source, Way};

/// A way to prove who one is, in the order in which methods are always listed.
#[uniffi::remote(Enum)]
pub enum Method {
    /// A code sent to an e-mail address.
    Email,
    /// A code sent or spoken to a mobile phone.
    MobilePhone,
    /// A call to an office phone.
    OfficePhone,
    /// Answers to security questions.
    SecurityQuestions,
    /// An approval in an authenticator app.
    AppNotification,
    /// A code shown by an authenticator app.
    AppCode,
    /// A security key: known, but it never proves anything for a reset.
    SecurityKey,
}

/// Whether a person may use a method, or the first thing that prevents it.
#[uniffi::remote(Enum)]
pub enum MethodStatus {
    /// The person may use the method.
    Available,
    /// The method does not exist in the policy's ruleset.
    NotInRuleset,
    /// The method is for signing in and never for a reset.
    NotForReset,
    /// Administrators may never use the method.
    ProhibitedForAdministrators,
    /// The tenant's plan allows administrators no calls.
    ProhibitedByPlan,
    /// The policy does not enable the method for this person.
    NotEnabled,
    /// The method counts only where two gates are required.
    RequiresSecondGate,
    /// The person has nothing to use the method with.
    NotRegistered,
    /// There is a directory value only, and registered values alone count.
    RegisteredOnly,
    /// What is there cannot be used as it is written.
    Malformed,
    /// The address is the account itself, which the person cannot read.
    SameAsAccount,
    /// The answers are another's, or fewer than a reset asks for.
    MustReenroll,
    /// An earlier available method reaches the same destination.
    SameDestination,
}

/// Where the value of a method comes from.
#[uniffi::remote(Enum)]
pub enum Source {
    /// The phone number that the person registered.
    AuthenticationPhone,
    /// The directory's mobile phone number, which is public.
    MobilePhone,
    /// The directory's office phone number.
    OfficePhone,
    /// The e-mail address that the person registered.
    AuthenticationEmail,
    /// The first of the directory's alternate e-mail addresses.
    AlternateEmails,
    /// The enrolment of security questions.
    Enrolment,
    /// The authenticator app.
    AuthenticatorApp,
    /// The security key.
    SecurityKey,
}

/// How a phone is reached.
#[uniffi::remote(Enum)]
pub enum Channel {
    /// A text message.
    Text,
    /// A voice call.
    Call,
}

/// A way to prove who one is: a method and how it goes.
#[uniffi::remote(Enum)]
pub enum Way {
    /// A code in an e-mail.
    Email,
    /// A code in a text message to the mobile phone.
    MobileText,
    /// A call to the mobile phone.
    MobileCall,
    /// A call to the office phone.
    OfficeCall,
    /// Answers to security questions.
    SecurityQuestions,
    /// An approval in an authenticator app.
    AppNotification,
    /// A code that an authenticator app shows.
    AppCode,
}

/// What somebody has of one method, and whether it may be used.
#[uniffi::remote(Record)]
pub struct MethodExplanation {
    /// The method.
    pub method: Method,
    /// Whether it may be used, or what prevents it first.
    pub status: MethodStatus,
    /// The value used or, where none serves, the preferred one present.
    pub source: Option<Source>,
    /// The person registered that value.
    pub registered: bool,
    /// Everybody in the directory can see that value.
    pub public: bool,
    /// Malformed values that were looked at.
    pub rejected: Vec<Source>,
    /// How a phone may be reached.
    pub channels: Vec<Channel>,
    /// The chosen value, masked; absent when no well-formed one was chosen, and when the policy
    /// shows no hints.
    pub masked: Option<String>,
}
