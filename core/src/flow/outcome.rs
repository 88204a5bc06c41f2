//! The outcomes of a step (`docs/reset.md`, "Outcomes").

use alloc::vec::Vec;

use crate::draft::DraftProblem;
use crate::ledger::LedgerRefusal;
use crate::password::PasswordProblem;
use crate::time::Timestamp;
use crate::word::{Counter, EndReason, MessageId, Method, Reason, Refusal};

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "outcome", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Outcome {
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

impl Outcome {
    /// What a refusal of the ledger means for a step: an outcome, or that the step is refused.
    pub(crate) const fn of(refusal: LedgerRefusal) -> Result<Self, Refusal> {
        match refusal {
            LedgerRefusal::Blocked { counter, until } => Ok(Self::Blocked { counter, until }),
            LedgerRefusal::Spent => Ok(Self::Spent),
            LedgerRefusal::ClockWentBack => Err(Refusal::ClockWentBack),
            LedgerRefusal::WriteMarked | LedgerRefusal::NotMarked => Err(Refusal::NotNow),
        }
    }
}

/// Why a flow is over: its own reason, or under [`Disclose`](crate::Disclosure::Disclose) that of the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum EndedFor {
    /// Of the flow.
    Flow(EndReason),
    /// Of the person.
    Person(Reason),
}

impl EndedFor {
    /// The word that documents carry.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Flow(reason) => reason.word(),
            Self::Person(reason) => reason.word(),
        }
    }
}
