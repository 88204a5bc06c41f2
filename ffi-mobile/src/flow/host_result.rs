//! What a phone or an app said, and about which flow.

use twogate::{FlowId, HostResult};

use crate::plain_text::PlainText;

/// What a phone or an app said.
#[uniffi::remote(Enum)]
pub enum HostResult {
    /// Yes.
    Confirmed,
    /// No.
    Denied,
    /// Nothing.
    TimedOut,
}

/// The flow that is named. What is no id at all names none, as another flow's id does not name this one.
pub(crate) fn named(flow: &PlainText) -> FlowId {
    FlowId::parse(flow.as_str()).unwrap_or(FlowId::new([0; 16]))
}
