//! The case of one person.

use twogate::{
    Action, Check, CheckResult, GatePolicy, Gates, MessageId, MethodExplanation, Outcome, Reason,
    Timestamp, Verdict,
};

use crate::fix::Fix;

/// The answer of a decision.
#[uniffi::remote(Enum)]
pub enum Verdict {
    /// The person may reset the password.
    Allowed,
    /// The person may not.
    Denied,
    /// Another organization's policy decides.
    Deferred,
}

/// Why a person may not reset the password: the first check that failed.
#[uniffi::remote(Enum)]
pub enum Reason {
    /// The account is disabled.
    AccountDisabled,
    /// A personal account, whose password this organization does not hold.
    PersonalAccount,
    /// A partner's account: the policy of its home tenant decides.
    HomeTenant,
    /// Self-service is switched off for administrators.
    DisabledForAdministrators,
    /// Self-service is switched off for the tenant.
    DisabledForTenant,
    /// The person is not in the group that may use self-service.
    NotInScope,
    /// The person holds no licence that includes self-service.
    NotLicensed,
    /// The person can pass fewer gates than are required.
    InsufficientMethods,
    /// The password is held on premises, and writeback is off.
    WritebackNotEnabled,
    /// The on-premises account is protected from resets.
    ProtectedAccount,
    /// Too many failed attempts.
    LockedOut,
}

/// A page for the claimant; coarse on purpose.
#[uniffi::remote(Enum)]
pub enum MessageId {
    /// The account could not be verified.
    CouldNotVerify,
    /// A personal account is recovered elsewhere.
    UsePersonalRecovery,
    /// The home organization resets this password.
    UseHomeOrganization,
    /// The account is not enabled for password reset.
    NotEnabled,
    /// The password is managed elsewhere: contact the administrator.
    ContactAdministrator,
    /// Too many attempts.
    TooManyAttempts,
    /// The service cannot be reached now.
    TryAgainLater,
    /// Something changed meanwhile: start again.
    StartAgain,
    /// It took too long: start again.
    SessionOver,
    /// The person ended it.
    Cancelled,
    /// The password may have been changed.
    MayHaveChanged,
    /// The password was changed; everywhere in some minutes.
    WaitSomeMinutes,
    /// The password was reset.
    PasswordReset,
    /// The account was unlocked.
    AccountUnlocked,
    /// An administrator has reset their password.
    AdministratorReset,
    /// How the person can prove who they are was changed.
    RegistrationChanged,
    /// The person has to sign in again.
    SignInAgain,
}

/// Which rules say how many gates are required, and which methods may open them.
#[uniffi::remote(Enum)]
pub enum GatePolicy {
    /// The tenant's policy.
    User,
    /// The administrators' exception: one gate.
    AdministratorOneGate,
    /// The administrators' rule: two gates.
    AdministratorTwoGate,
    /// Guests: one gate, by e-mail.
    Guest,
}

/// What an allowed person may do.
#[uniffi::remote(Enum)]
pub enum Action {
    /// Set a new password.
    ResetPassword,
    /// Unlock the account and keep the password.
    UnlockAccount,
}

/// A check of the decision, in the order in which checks are made.
#[uniffi::remote(Enum)]
pub enum Check {
    /// Is the account enabled?
    Account,
    /// Does this organization decide?
    Organization,
    /// Is self-service on for this person?
    Feature,
    /// Does a licence include it?
    License,
    /// Can the person pass enough gates?
    AuthenticationData,
    /// Can the password be written where it is held?
    PasswordSource,
    /// Has the person attempts left?
    Throttle,
}

/// How a check came out.
#[uniffi::remote(Enum)]
pub enum Outcome {
    /// Nothing speaks against it.
    Pass,
    /// It gives a reason to deny or to defer.
    Fail,
    /// It was not made, because nothing was given to make it with.
    NotReached,
}

/// How many gates are required, by which rules, and how many the person can pass.
#[uniffi::remote(Record)]
pub struct Gates {
    /// Which rules apply.
    pub policy: GatePolicy,
    /// How many distinct gates must be passed.
    pub required: u8,
    /// How many distinct gates the person can pass.
    pub available: u8,
}

/// How one check came out.
#[uniffi::remote(Record)]
pub struct CheckResult {
    /// The check.
    pub check: Check,
    /// How it came out.
    pub outcome: Outcome,
    /// Why it failed.
    pub reason: Option<Reason>,
    /// When it will pass by itself.
    pub until: Option<Timestamp>,
}

/// The whole case of one person.
///
/// `message` is for the claimant, and coarse on purpose; everything else is for administrators
/// and must not be shown to the claimant.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Explanation {
    /// The answer.
    pub verdict: Verdict,
    /// Why not: the first check that failed.
    pub reason: Option<Reason>,
    /// The error code of the reason, where it has one.
    pub code: Option<String>,
    /// The page for the claimant.
    pub message: Option<MessageId>,
    /// The gates: how many are required, and how many there are.
    pub gates: Gates,
    /// All seven methods, always in the same order.
    pub methods: Vec<MethodExplanation>,
    /// What the person may do; nothing unless allowed.
    pub actions: Vec<Action>,
    /// All seven checks, each made by itself, in the order in which they decide.
    pub checks: Vec<CheckResult>,
    /// What would turn the verdict to allowed; all of it is needed, and it is enough.
    pub fixes: Vec<Fix>,
}

impl From<twogate::Explanation> for Explanation {
    fn from(explanation: twogate::Explanation) -> Self {
        let twogate::Explanation {
            verdict,
            reason,
            code,
            message,
            gates,
            methods,
            actions,
            checks,
            fixes,
        } = explanation;
        Self {
            verdict,
            reason,
            code: code.map(str::to_owned),
            message,
            gates,
            methods,
            actions,
            checks,
            fixes: fixes.into_iter().map(Fix::from).collect(),
        }
    }
}

impl From<Explanation> for twogate::Explanation {
    fn from(explanation: Explanation) -> Self {
        let Explanation { verdict, reason, code, message, gates, methods, actions, checks, fixes } =
            explanation;
        Self {
            verdict,
            reason,
            // There is no other code than the reason's.
            code: code.and(reason).and_then(Reason::code),
            message,
            gates,
            methods,
            actions,
            checks,
            fixes: fixes.into_iter().map(Fix::into).collect(),
        }
    }
}
