//! What a host sends: a code to the person, a request to administrators.
//!
//! What people are told after something was done are pages as well: [`Messages::render`] has them.

use std::fmt;

use twogate::Reason;

use crate::Messages;
use crate::tell::printable;

/// A message to be sent by e-mail: plain text, an empty line between paragraphs.
#[derive(Clone, PartialEq, Eq, serde::Serialize)]
pub struct Mail {
    /// Its subject.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// Nothing of it: a code may be in it, or somebody's name.
impl fmt::Debug for Mail {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Mail(..)")
    }
}

impl Messages {
    /// A code, to be sent in a text message. The code is in the text: wipe it when it is sent, if
    /// yours are. No marks stand around it: digits keep their order everywhere, and a message with
    /// marks in it holds half as many letters and shows boxes on old phones.
    #[must_use]
    pub fn code_text(&self, code: &str) -> String {
        self.without_isolation().text("delivery-code.text", &[("code", code.into())])
    }

    /// A code, to be sent by e-mail.
    #[must_use]
    pub fn code_mail(&self, code: &str) -> Mail {
        Mail {
            title: self.text("delivery-code.title", &[]),
            body: self.text("delivery-code.body", &[("code", code.into())]),
        }
    }

    /// The request of somebody who asks administrators for a reset. `person` names who asks,
    /// `reason` says why they cannot do it themselves, where that is known.
    #[must_use]
    pub fn contact_mail(&self, person: &str, reason: Option<Reason>) -> Mail {
        let person = ("person", printable(person).into());
        let body = match reason {
            None => self.text("delivery-request.body", &[person]),
            Some(reason) => {
                let reason = ("reason", self.reason(reason).into());
                self.text("delivery-request.reason", &[person, reason])
            }
        };
        Mail { title: self.text("delivery-request.title", &[]), body }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_not_printed() {
        let mail = Messages::english().code_mail("271828");
        assert!(mail.body.contains("\u{2068}271828\u{2069}"));
        assert_eq!(format!("{mail:?}"), "Mail(..)");
    }

    #[test]
    fn a_name_writes_no_line_of_its_own() {
        let mail = Messages::english().contact_mail("ann\n\u{2069}Reset everybody", None);
        assert_eq!(mail.body.lines().count(), 1, "{}", mail.body);
        assert_eq!(mail.body.matches('\u{2069}').count(), 1);
    }
}
