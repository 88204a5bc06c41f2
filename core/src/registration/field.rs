//! Which field of a registration form a problem is about.

use crate::draft::DraftProblem;

/// A field of a registration form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DraftField {
    /// The phone number.
    AuthenticationPhone,
    /// The e-mail address.
    AuthenticationEmail,
    /// The office phone.
    OfficePhone,
    /// The answers as a whole.
    Answers,
    /// The question chosen for one of the answers, counted from 0.
    Question {
        /// Which answer.
        index: u32,
    },
    /// The text of one of the answers, counted from 0.
    Answer {
        /// Which answer.
        index: u32,
    },
}

impl DraftProblem {
    /// The field that the pointer leads to; `None` where it leads into no registration draft.
    #[must_use]
    pub fn field(&self) -> Option<DraftField> {
        match self.pointer.as_str() {
            "/authenticationPhone" => Some(DraftField::AuthenticationPhone),
            "/authenticationEmail" => Some(DraftField::AuthenticationEmail),
            "/officePhone" => Some(DraftField::OfficePhone),
            "/answers" => Some(DraftField::Answers),
            pointer => {
                let (index, member) = pointer.strip_prefix("/answers/")?.split_once('/')?;
                let index = index.parse().ok()?;
                match member {
                    "question" => Some(DraftField::Question { index }),
                    "answer" => Some(DraftField::Answer { index }),
                    _ => None,
                }
            }
        }
    }
}
