//! The predefined security questions.

/// A predefined security question.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct PredefinedQuestion {
    /// What policies and enrolments call it: stable whatever becomes of the text.
    pub id: String,
    /// The question in English.
    pub english: String,
}

/// The predefined security questions, in the order of the list.
#[uniffi::export]
#[must_use]
pub fn predefined_questions() -> Vec<PredefinedQuestion> {
    let copy = |question: &twogate::Predefined| PredefinedQuestion {
        id: question.id.to_owned(),
        english: question.english.to_owned(),
    };
    twogate::predefined_questions().iter().map(copy).collect()
}
