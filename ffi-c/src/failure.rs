//! Why a call failed, before C sees it.

use twogate::{PolicyError, UserError};

use crate::status::twogate_status;

/// Why a call failed.
///
/// It travels in a box, and what makes one is cold: calls that succeed pay nothing for it.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The call itself breaks the header's rules.
    Call {
        status: twogate_status,
        /// The argument or the member, as the header names it.
        name: &'static str,
        /// Which item, where it is a list.
        index: Option<usize>,
        /// What is wrong with it.
        wrong: &'static str,
    },
    Policy(PolicyError),
    User(UserError),
    /// A panic, of which nothing is kept.
    Panic,
}

#[expect(clippy::unnecessary_box_returns, reason = "a result with a failure in it is then small")]
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
        Box::new(Self::Call { status, name, index: None, wrong })
    }

    /// The same failure, of an item of a list.
    #[cold]
    pub(crate) fn at(mut self: Box<Self>, item: usize) -> Box<Self> {
        if let Self::Call { index, .. } = &mut *self {
            *index = Some(item);
        }
        self
    }

    pub(crate) fn status(&self) -> twogate_status {
        match self {
            Self::Call { status, .. } => *status,
            Self::Policy(_) => twogate_status::InvalidPolicy,
            Self::User(_) => twogate_status::InvalidUser,
            Self::Panic => twogate_status::Panic,
        }
    }
}

impl core::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Call { name, index: None, wrong, .. } => write!(formatter, "`{name}` {wrong}"),
            Self::Call { name, index: Some(index), wrong, .. } => {
                write!(formatter, "`{name}[{index}]` {wrong}")
            }
            Self::Policy(error) => error.fmt(formatter),
            Self::User(error) => error.fmt(formatter),
            Self::Panic => formatter.write_str("the engine failed"),
        }
    }
}
