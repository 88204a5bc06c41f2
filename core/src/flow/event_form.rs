//! What the JSON of all events has in common (`docs/reset.md`, "Events in JSON").

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::json::{Tree, exactly};
use crate::ledger::{ChargeId, FlowId};
use crate::secret::Secret;
use crate::word::HostResult;

/// Why a text and secrets are no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventError {
    /// The text is not that of an event: no JSON, no such event, other members, or other values.
    Malformed,
    /// The event has more secrets than were given, or fewer.
    Secrets,
}

impl fmt::Display for EventError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Malformed => "the text is no event",
            Self::Secrets => "the event has another number of secrets",
        })
    }
}

impl core::error::Error for EventError {}

/// The members of an object.
pub(crate) type Members = [(String, Tree)];

/// What a phone or an app said.
pub(crate) fn host_result(members: &Members) -> Option<(FlowId, ChargeId, HostResult)> {
    let [_, flow, charge, result] = exactly(members, ["event", "flow", "charge", "result"])?;
    let charge = u64::try_from(charge.as_integer()?).ok()?;
    let result = HostResult::from_word(result.as_text()?)?;
    Some((FlowId::parse(flow.as_text()?)?, ChargeId::new(charge), result))
}

/// What has no member besides `event`.
pub(crate) fn alone<T>(members: &Members, it: T) -> Option<T> {
    exactly(members, ["event"]).map(|_| it)
}

/// The secret of an event that has one.
pub(crate) fn only(secrets: Vec<Secret>) -> Option<Secret> {
    <[Secret; 1]>::try_from(secrets).ok().map(|[secret]| secret)
}
