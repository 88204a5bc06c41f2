//! What is wrong with what a person fills in, as a sentence for that person.

use twogate::{DraftProblemCode, ProblemArgs};

use crate::{Messages, id};

/// How a phone number is typed. An argument of its texts, since it would be turned round in one that
/// runs from right to left.
pub(crate) const EXAMPLE_PHONE: &str = "+1 4255550123";

impl Messages {
    /// What is wrong with what a person filled in, as a sentence to be shown beside the field.
    ///
    /// ```
    /// use twogate::{Policy, RegistrationDraft, User};
    /// use twogate_messages::Messages;
    ///
    /// let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email"]}"#)?;
    /// let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)?;
    /// let draft = RegistrationDraft { authentication_email: Some("@"), ..Default::default() };
    /// let problem = &policy.validate_registration(&user, &draft)[0];
    /// assert_eq!(
    ///     Messages::english().draft_problem(problem.code, &problem.args),
    ///     "Type a whole email address, such as name@example.org."
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn draft_problem(&self, code: DraftProblemCode, args: &ProblemArgs) -> String {
        let number = |number: Option<i64>| number.unwrap_or_default().into();
        let arguments = [
            ("minimum", number(args.minimum)),
            ("maximum", number(args.maximum)),
            ("example", EXAMPLE_PHONE.into()),
        ];
        self.text(&id::of("draft", code.word()), &arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_those_of_the_problem() {
        let messages = Messages::english().without_isolation();
        let args = ProblemArgs { minimum: Some(3), ..ProblemArgs::default() };
        let text = messages.draft_problem(DraftProblemCode::TooShort, &args);
        assert_eq!(text, "Use at least 3 characters.");
        let args = ProblemArgs { maximum: Some(7), ..ProblemArgs::default() };
        let text = messages.draft_problem(DraftProblemCode::TooMany, &args);
        assert_eq!(text, "Answer at most 7 questions.");
    }
}
