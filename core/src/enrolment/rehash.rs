//! Which hashes of a record would be made otherwise today (`docs/rules.md`, `enrolment.rehash`).

use alloc::vec::Vec;

use super::{AnswersHash, Enrolment, Record};
use crate::hashing::{Hashing, Pepper};
use crate::user::User;

impl AnswersHash {
    /// Whether a hash made today would be made otherwise: by other parameters or another pepper.
    #[must_use]
    pub fn needs_rehash(&self, hashing: &Hashing) -> bool {
        self.argon2 != hashing.argon2()
            || self.key_id.as_deref() != hashing.newest().map(Pepper::key_id)
    }
}

impl Record {
    /// Whether each challenge needs a new hash, in their order.
    #[must_use]
    pub fn needs_rehash(&self, hashing: &Hashing) -> Vec<bool> {
        self.challenges.iter().map(|challenge| challenge.hash.needs_rehash(hashing)).collect()
    }
}

impl User {
    /// Whether each challenge of this person's record needs a new hash, in their order. `None` where
    /// there is no record that can be read.
    ///
    /// A host that has raised its parameters, or has a new pepper, sees by it how much still stands
    /// behind the old ones. There is nothing to be done about it but to wait, since answers are not
    /// known: a verification that succeeds renews its challenge, and enrolling anew renews all. It is
    /// about hashes alone: whose record it is, and whether anything is asked of the person, decides
    /// [`verify_answers`](crate::Policy::verify_answers).
    ///
    /// ```
    /// use twogate::{Argon2Parameters, Hashing, User};
    ///
    /// let ann = r#"{"id": "ann@contoso.com", "enrolment": {
    ///     "subject": {"kind": "id", "value": "ann@contoso.com"},
    ///     "ask": 3,
    ///     "questions": [{"id": "firstPet"}, {"id": "firstJob"}, {"id": "favoriteFood"}],
    ///     "challenges": [{"questions": [0, 1, 2], "normalizer": "nickname-fold-1", "unicode": "18.0",
    ///         "hash": "$argon2id$v=19$m=19456,t=2,p=1$sWl+n8ZGHhmD0THPaWkcoQ$gYJ5onRz+uMhLJjhDk5WDsD1WclTZ4N5So1odIWRbJQ"}],
    ///     "enrolledAt": 1790000000000}}"#;
    /// let ann = User::from_json(ann).unwrap();
    /// let stronger = Argon2Parameters { iterations: 3, ..Argon2Parameters::default() };
    /// assert_eq!(ann.needs_rehash(&Hashing::default()), Some(vec![false]));
    /// assert_eq!(ann.needs_rehash(&Hashing::new(stronger, vec![])?), Some(vec![true]));
    /// # Ok::<(), twogate::CallError>(())
    /// ```
    #[must_use]
    pub fn needs_rehash(&self, hashing: &Hashing) -> Option<Vec<bool>> {
        match &self.enrolment {
            Some(Enrolment::Record(record)) => Some(record.needs_rehash(hashing)),
            Some(Enrolment::Summary(_) | Enrolment::Malformed) | None => None,
        }
    }
}
