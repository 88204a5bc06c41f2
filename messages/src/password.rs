//! What is wrong with a new password, as a sentence for the person who typed it.

use twogate::{PasswordProblemCode, ProblemArgs};

use crate::{Messages, id};

impl Messages {
    /// What is wrong with a new password, as a sentence for the person who typed it.
    ///
    /// ```
    /// use twogate::{PasswordProblemCode, ProblemArgs};
    /// use twogate_messages::Messages;
    ///
    /// let args = ProblemArgs { minimum: Some(8), ..ProblemArgs::default() };
    /// let messages = Messages::english().without_isolation();
    /// assert_eq!(
    ///     messages.password_problem(PasswordProblemCode::TooShort, &args),
    ///     "It is too short. Use at least 8 characters."
    /// );
    /// ```
    #[must_use]
    pub fn password_problem(&self, code: PasswordProblemCode, args: &ProblemArgs) -> String {
        let number = |number: Option<i64>| number.unwrap_or_default().into();
        let arguments = [("minimum", number(args.minimum)), ("maximum", number(args.maximum))];
        self.text(&id::of("password", code.word()), &arguments)
    }
}
