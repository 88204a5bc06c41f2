//! The outcomes of a step.

use twogate::flow::Outcome;
use twogate::{Counter, EndReason, MessageId, Method, Reason, Refusal, Timestamp};

use crate::draft::DraftProblem;
use crate::password::PasswordProblem;

/// What a ledger counts.
#[uniffi::remote(Enum)]
pub enum Counter {
    /// Proofs of any kind; a full one is the account block.
    Account,
    /// Phone numbers typed.
    PhoneNumber,
    /// Text messages to the mobile phone.
    MobileText,
    /// Calls to the mobile phone.
    MobileCall,
    /// Calls to the office phone.
    OfficeCall,
    /// E-mails with a code.
    Email,
    /// Sets of answers to security questions.
    SecurityQuestions,
    /// Codes and approvals of an authenticator app.
    App,
    /// Mails that tell of an attempt.
    Notice,
    /// Mails to an administrator.
    Contact,
    /// Codes and calls of any kind in a day.
    Messages,
}

/// Why a step is refused; nothing is charged and nothing changes.
#[uniffi::remote(Enum)]
pub enum Refusal {
    /// The clock is behind by more than the servers of a cluster may differ.
    ClockWentBack,
    /// The ledger was written by a later version.
    Version,
    /// The ledger is an older one than the flow has seen: it was not read where it is written.
    StaleLedger,
    /// The flow takes no such event now.
    NotNow,
    /// What was given cannot be right by its form alone.
    Malformed,
    /// The captcha was not passed.
    Captcha,
}

/// Why a flow is over.
#[uniffi::remote(Enum)]
pub enum EndReason {
    /// The policy, or what is known of the person, is not what the flow began with.
    Changed,
    /// It took too long.
    SessionOver,
    /// Another flow of this person was completed.
    Superseded,
    /// The person ended it.
    Cancelled,
    /// Too many attempts.
    Blocked,
    /// Nobody has this identifier; or nobody knows whether the password was written.
    Unknown,
    /// An administrator has to put the on-premises service right.
    AdminAction,
    /// The organization has no policy for resets.
    NoPolicy,
    /// The person may not register, or no longer.
    NotInScope,
    /// Nobody is signed in, or the sign-in is too long ago.
    Reauthenticate,
}

/// Why a flow is over: its own reason, or where the setup discloses it that of the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum EndedFor {
    /// Of the flow.
    Flow {
        /// Why.
        reason: EndReason,
    },
    /// Of the person.
    Person {
        /// Why.
        reason: Reason,
    },
}

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum FlowOutcome {
    /// The flow went on.
    Moved,
    /// A code is on its way.
    Sent,
    /// A phone or an app is asked.
    Asked,
    /// Something was submitted: store the ledger, then verify it.
    Charged,
    /// It was right.
    Right,
    /// It was wrong.
    Wrong {
        /// The end of the block that now stands.
        until: Option<Timestamp>,
    },
    /// A counter is full; nothing was charged.
    Blocked {
        /// Which.
        counter: Counter,
        /// Until when.
        until: Timestamp,
    },
    /// The code is not good any more, or never was sent; nothing was charged.
    Expired,
    /// The charge was settled before: nothing was compared.
    Spent,
    /// Nothing was done.
    Refused {
        /// Why.
        reason: Refusal,
    },
    /// The flow is over.
    Ended {
        /// Why.
        reason: EndedFor,
        /// When another may begin.
        until: Option<Timestamp>,
        /// The page for the person.
        message: MessageId,
    },
    /// The password does not do.
    Problems {
        /// All that is wrong with it.
        problems: Vec<PasswordProblem>,
    },
    /// The value or the answers that the person gave do not do.
    DraftProblems {
        /// All that is wrong with them.
        problems: Vec<DraftProblem>,
    },
    /// What was answered is saved, or what was removed is forgotten.
    Saved,
    /// Too little is registered.
    TooFew {
        /// How many gates.
        registered: u8,
        /// How many are required.
        required: u8,
    },
    /// Not everything that is registered was confirmed.
    Unconfirmed {
        /// What was not.
        fields: Vec<Method>,
    },
    /// The person has registered.
    Finished,
    /// The person will register another time.
    Dismissed,
    /// An administrator is told.
    Told,
    /// The person gave up.
    Cancelled,
    /// There was no memory to compare answers in; the attempt was given back.
    OutOfMemory,
    /// The password was written, or the account unlocked.
    Ok,
    /// It was done on premises, and the cloud will take some minutes.
    CloudFailed,
    /// It may have been done.
    Unknown,
    /// The domain's rules refused the password.
    RulesRefused,
    /// The service could not be reached; nothing was done.
    Unreachable,
    /// An administrator has to put the on-premises service right.
    AdminAction,
    /// The organization has no policy for resets.
    NoPolicy,
}

impl From<Outcome> for FlowOutcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Moved => Self::Moved,
            Outcome::Sent => Self::Sent,
            Outcome::Asked => Self::Asked,
            Outcome::Charged => Self::Charged,
            Outcome::Right => Self::Right,
            Outcome::Wrong { until } => Self::Wrong { until },
            Outcome::Blocked { counter, until } => Self::Blocked { counter, until },
            Outcome::Expired => Self::Expired,
            Outcome::Spent => Self::Spent,
            Outcome::Refused { reason } => Self::Refused { reason },
            Outcome::Ended { reason, until, message } => {
                Self::Ended { reason: reason.into(), until, message }
            }
            Outcome::Problems { problems } => {
                Self::Problems { problems: problems.iter().map(PasswordProblem::from).collect() }
            }
            Outcome::DraftProblems { problems } => {
                Self::DraftProblems { problems: problems.iter().map(DraftProblem::from).collect() }
            }
            Outcome::Saved => Self::Saved,
            Outcome::TooFew { registered, required } => Self::TooFew { registered, required },
            Outcome::Unconfirmed { fields } => Self::Unconfirmed { fields },
            Outcome::Finished => Self::Finished,
            Outcome::Dismissed => Self::Dismissed,
            Outcome::Told => Self::Told,
            Outcome::Cancelled => Self::Cancelled,
            Outcome::OutOfMemory => Self::OutOfMemory,
            Outcome::Ok => Self::Ok,
            Outcome::CloudFailed => Self::CloudFailed,
            Outcome::Unknown => Self::Unknown,
            Outcome::RulesRefused => Self::RulesRefused,
            Outcome::Unreachable => Self::Unreachable,
            Outcome::AdminAction => Self::AdminAction,
            Outcome::NoPolicy => Self::NoPolicy,
        }
    }
}

impl From<twogate::flow::EndedFor> for EndedFor {
    fn from(reason: twogate::flow::EndedFor) -> Self {
        match reason {
            twogate::flow::EndedFor::Flow(reason) => Self::Flow { reason },
            twogate::flow::EndedFor::Person(reason) => Self::Person { reason },
        }
    }
}

impl From<FlowOutcome> for Outcome {
    fn from(outcome: FlowOutcome) -> Self {
        match outcome {
            FlowOutcome::Moved => Self::Moved,
            FlowOutcome::Sent => Self::Sent,
            FlowOutcome::Asked => Self::Asked,
            FlowOutcome::Charged => Self::Charged,
            FlowOutcome::Right => Self::Right,
            FlowOutcome::Wrong { until } => Self::Wrong { until },
            FlowOutcome::Blocked { counter, until } => Self::Blocked { counter, until },
            FlowOutcome::Expired => Self::Expired,
            FlowOutcome::Spent => Self::Spent,
            FlowOutcome::Refused { reason } => Self::Refused { reason },
            FlowOutcome::Ended { reason, until, message } => {
                Self::Ended { reason: reason.into(), until, message }
            }
            FlowOutcome::Problems { problems } => {
                Self::Problems { problems: problems.into_iter().map(Into::into).collect() }
            }
            FlowOutcome::DraftProblems { problems } => {
                Self::DraftProblems { problems: problems.into_iter().map(Into::into).collect() }
            }
            FlowOutcome::Saved => Self::Saved,
            FlowOutcome::TooFew { registered, required } => Self::TooFew { registered, required },
            FlowOutcome::Unconfirmed { fields } => Self::Unconfirmed { fields },
            FlowOutcome::Finished => Self::Finished,
            FlowOutcome::Dismissed => Self::Dismissed,
            FlowOutcome::Told => Self::Told,
            FlowOutcome::Cancelled => Self::Cancelled,
            FlowOutcome::OutOfMemory => Self::OutOfMemory,
            FlowOutcome::Ok => Self::Ok,
            FlowOutcome::CloudFailed => Self::CloudFailed,
            FlowOutcome::Unknown => Self::Unknown,
            FlowOutcome::RulesRefused => Self::RulesRefused,
            FlowOutcome::Unreachable => Self::Unreachable,
            FlowOutcome::AdminAction => Self::AdminAction,
            FlowOutcome::NoPolicy => Self::NoPolicy,
        }
    }
}

impl From<EndedFor> for twogate::flow::EndedFor {
    fn from(reason: EndedFor) -> Self {
        match reason {
            EndedFor::Flow { reason } => Self::Flow(reason),
            EndedFor::Person { reason } => Self::Person(reason),
        }
    }
}
