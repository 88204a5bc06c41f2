//! What is compared.

use twogate::{Reason, Verdict};

/// A verdict, and the reason where the verdict is not "allowed".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    pub reason: Option<Reason>,
}

impl Answer {
    pub fn from_reason(reason: Option<Reason>) -> Self {
        let verdict = match reason {
            None => Verdict::Allowed,
            Some(Reason::HomeTenant) => Verdict::Deferred,
            Some(_) => Verdict::Denied,
        };
        Self { verdict, reason }
    }
}
