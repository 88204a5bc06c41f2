//! The closed list that notifications bring.

use super::Word;
use super::list::words;

words! {
    /// As whom somebody is told of a reset.
    RecipientKind {
        /// The person whose password was reset.
        User = 1 => "user",
        /// Another administrator.
        Administrator = 2 => "administrator",
    }
}
