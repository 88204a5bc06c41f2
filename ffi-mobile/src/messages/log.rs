//! The entries of the audit log.

use twogate::{AuditActivity, AuditResult};
use twogate_messages::AuditText;

use super::Messages;
use crate::guard::EngineError;
use crate::plain_text::PlainText;

/// An entry of the audit log in words. Whose it is and when it was is the host's to say.
#[uniffi::remote(Record)]
pub struct AuditText {
    /// What was done.
    pub activity: String,
    /// How it came out.
    pub result: String,
    /// More about it.
    pub detail: String,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// An entry of the audit log for administrators, from what its effect carries; nothing for a detail
    /// that is no word of that activity.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn audit(
        &self,
        activity: AuditActivity,
        result: AuditResult,
        detail: PlainText,
    ) -> Result<Option<AuditText>, EngineError> {
        self.say(|texts| texts.audit_of(activity, result, detail.as_str()))
    }
}
