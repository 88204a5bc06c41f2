//! Why a call failed, before C sees it.

use twogate::{CallError, DraftProblem, EnrolError, LedgerError, PolicyError, UserError};

use crate::status::twogate_status;

/// Why a call failed.
///
/// It travels in a box, and what makes one is cold: calls that succeed pay nothing for it.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The call itself breaks the header's rules.
    Call {
        status: twogate_status,
        /// The list and the item of it that the member is of, where it is of one.
        item: Option<(&'static str, usize)>,
        /// The argument or the member, as the header names it.
        name: &'static str,
        /// Which item, where it is a list.
        index: Option<usize>,
        /// What is wrong with it.
        wrong: &'static str,
    },
    Policy(PolicyError),
    User(UserError),
    /// A ledger cannot be read.
    Ledger(LedgerError),
    /// An answer has no normal form.
    Answer(DraftProblem),
    /// Answers do not hold, or nothing can be done with them.
    Answers(EnrolError),
    /// A panic, of which nothing is kept.
    Panic,
}

impl Failure {
    #[cold]
    pub(crate) fn argument(name: &'static str, wrong: &'static str) -> Box<Self> {
        Self::call(twogate_status::InvalidArgument, name, wrong)
    }

    #[cold]
    pub(crate) fn utf8(name: &'static str) -> Box<Self> {
        Self::call(twogate_status::InvalidUtf8, name, "is not UTF-8")
    }

    #[cold]
    pub(crate) fn struct_size(name: &'static str, wrong: &'static str) -> Box<Self> {
        Self::call(twogate_status::InvalidStructSize, name, wrong)
    }

    fn call(status: twogate_status, name: &'static str, wrong: &'static str) -> Box<Self> {
        Box::new(Self::Call { status, item: None, name, index: None, wrong })
    }

    /// The same failure, of an item of a list.
    #[cold]
    pub(crate) fn at(mut self: Box<Self>, item: usize) -> Box<Self> {
        if let Self::Call { index, .. } = &mut *self {
            *index = Some(item);
        }
        self
    }

    /// The same failure, of a member of an item of a list.
    #[cold]
    pub(crate) fn of(mut self: Box<Self>, list: &'static str, index: usize) -> Box<Self> {
        if let Self::Call { item, .. } = &mut *self {
            *item = Some((list, index));
        }
        self
    }

    pub(crate) fn status(&self) -> twogate_status {
        match self {
            Self::Call { status, .. } => *status,
            Self::Policy(_) => twogate_status::InvalidPolicy,
            Self::User(_) => twogate_status::InvalidUser,
            Self::Ledger(LedgerError::Malformed) => twogate_status::InvalidLedger,
            Self::Ledger(LedgerError::NewerVersion) => twogate_status::NewerLedger,
            Self::Answer(_) | Self::Answers(EnrolError::Answers(_)) => {
                twogate_status::InvalidAnswers
            }
            Self::Answers(EnrolError::Call(error)) => match error {
                CallError::NoEntropy => twogate_status::NoEntropy,
                CallError::BadParameters => twogate_status::BadParameters,
                CallError::UnknownPepper => twogate_status::UnknownPepper,
                CallError::OutOfMemory => twogate_status::OutOfMemory,
                CallError::Summary => twogate_status::SummaryOnly,
                CallError::WrongKey => twogate_status::WrongKey,
            },
            Self::Panic => twogate_status::Panic,
        }
    }
}

impl core::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Call { item, name, index, wrong, .. } => {
                formatter.write_str("`")?;
                if let Some((list, index)) = item {
                    write!(formatter, "{list}[{index}].")?;
                }
                formatter.write_str(name)?;
                if let Some(index) = index {
                    write!(formatter, "[{index}]")?;
                }
                write!(formatter, "` {wrong}")
            }
            Self::Policy(error) => error.fmt(formatter),
            Self::User(error) => error.fmt(formatter),
            Self::Ledger(error) => error.fmt(formatter),
            Self::Answer(problem) => formatter.write_str(&problem.english()),
            Self::Answers(error) => error.fmt(formatter),
            Self::Panic => formatter.write_str("the engine failed"),
        }
    }
}
