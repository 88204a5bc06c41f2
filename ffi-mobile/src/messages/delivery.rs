//! What a host sends: a code to the person, a request to administrators.

use core::fmt;
use std::sync::Arc;

use twogate::Reason;

use super::Messages;
use crate::guard::EngineError;
use crate::plain_text::PlainText;
use crate::secret::Secret;

/// A message to be sent by e-mail: plain text, an empty line between paragraphs. Never printed: a code or
/// somebody's name is in it.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Mail {
    /// Its subject.
    pub title: String,
    /// Its text.
    pub body: String,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// A code, to be sent in a text message, in which it stands to be read.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn code_text(&self, code: Arc<Secret>) -> Result<String, EngineError> {
        self.say(|texts| texts.code_text(&digits(&code)))
    }

    /// A code, to be sent by e-mail.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn code_mail(&self, code: Arc<Secret>) -> Result<Mail, EngineError> {
        self.say(|texts| texts.code_mail(&digits(&code)).into())
    }

    /// The request of somebody who asks administrators for a reset. `person` names who asks, as
    /// administrators know them; `reason` says why they cannot do it themselves, where that is known.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[uniffi::method(default(reason = None))]
    pub fn contact_mail(
        &self,
        person: PlainText,
        reason: Option<Reason>,
    ) -> Result<Mail, EngineError> {
        self.say(|texts| texts.contact_mail(person.as_str(), reason).into())
    }
}

/// A code as a text. What is no code of an effect may be no text: what is wrong with it shows as U+FFFD.
fn digits(code: &Secret) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(code.core().reveal())
}

impl From<twogate_messages::Mail> for Mail {
    fn from(mail: twogate_messages::Mail) -> Self {
        let twogate_messages::Mail { title, body } = mail;
        Self { title, body }
    }
}

impl fmt::Debug for Mail {
    /// Shows nothing: a code or a name is in it.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Mail(..)")
    }
}

impl fmt::Display for Mail {
    /// Shows nothing either.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Mail(..)")
    }
}
