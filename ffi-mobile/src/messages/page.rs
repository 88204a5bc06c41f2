//! The pages that end a flow, and what people are told after something was done.

use twogate::MessageId;
use twogate_messages::Page;

use super::Messages;
use crate::guard::EngineError;
use crate::plain_text::PlainText;

/// Where a page's links lead. A page reads well without them: then a host makes the links itself, and the
/// texts only speak of them.
#[derive(Clone, Debug, Default, uniffi::Record)]
pub struct Links {
    /// Where a person registers for password reset.
    #[uniffi(default = None)]
    pub registration: Option<PlainText>,
    /// Where an administrator can be reached: a web or an e-mail address.
    #[uniffi(default = None)]
    pub contact: Option<PlainText>,
}

/// A page: plain text, an empty line between paragraphs.
#[uniffi::remote(Record)]
pub struct Page {
    /// What happened, in a few words.
    pub title: String,
    /// What that means.
    pub body: Option<String>,
    /// The text of the link to an administrator. Without it, the page is not to have that link.
    pub offer: Option<String>,
    /// Why it happened, and what the person can do.
    pub solution: Option<String>,
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// The page of a message, for the person. What is sent to people after something was done is one as
    /// well: its title and its body.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[uniffi::method(default(links = None))]
    pub fn page(&self, message: MessageId, links: Option<Links>) -> Result<Page, EngineError> {
        self.say(|texts| {
            let links = links.as_ref().map(Links::core).unwrap_or_default();
            texts.render(message, &links)
        })
    }
}

impl Links {
    fn core(&self) -> twogate_messages::Links<'_> {
        twogate_messages::Links {
            registration: self.registration.as_ref().map(PlainText::as_str),
            contact: self.contact.as_ref().map(PlainText::as_str),
        }
    }
}
