//! What people read, in their language.

mod case;
mod delivery;
mod log;
mod page;
mod problem;
mod prompt;
mod words;

use std::panic::{AssertUnwindSafe, UnwindSafe};
use std::sync::Arc;

use twogate_messages::Direction;

pub use self::delivery::Mail;
pub use self::page::Links;
pub use self::prompt::{ChoiceOf, ChoiceText, PromptPage};
use crate::guard::{EngineError, guard};
use crate::plain_text::PlainText;

/// The texts of one language, for people. Make it once and keep it: it never changes, and is usable from
/// any thread.
///
/// `page`, `prompt`, `identifyPage`, `result`, `message`, `passwordProblem`, `question`, `method`, `button`
/// and `fieldState` are for the person whose password it is; all other texts are for administrators.
///
/// Around whatever is put into a text stand marks that nobody sees (U+2068 and U+2069): they keep a number
/// or an address whole where the text around it runs from right to left.
#[derive(Debug, uniffi::Object)]
pub struct Messages(
    /// A panic in the middle of a text leaves a cache of formats behind, which is asked again or fails again.
    AssertUnwindSafe<twogate_messages::Messages>,
);

/// The direction that texts run in.
#[uniffi::remote(Enum)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// The tag of the language, out of those that there are, for what somebody asks for: a tag (BCP 47) such as
/// `pt-BR`, or a list as of an `Accept-Language` header, such as `de-CH, fr;q=0.8`. `en` for whoever asks for
/// nothing that there is.
#[uniffi::export]
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
pub fn negotiate(asked: PlainText) -> String {
    let found = guard((), || Ok(twogate_messages::negotiate(asked.as_str())));
    found.unwrap_or("en").to_owned()
}

/// The tags of all languages that there are, sorted.
#[uniffi::export]
#[must_use]
pub fn languages() -> Vec<String> {
    twogate_messages::languages().map(str::to_owned).collect()
}

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Messages {
    /// The texts in the language for what somebody asks for: a tag or a list, as `negotiate` takes it. In
    /// English for whatever stands for none of the languages there are, and without it.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[uniffi::constructor(default(locale = None))]
    pub fn new(locale: Option<PlainText>) -> Result<Self, EngineError> {
        let asked = locale.as_ref().map_or("en", PlainText::as_str);
        guard(EngineError::Internal, || {
            Ok(Self(AssertUnwindSafe(twogate_messages::Messages::new(asked))))
        })
    }

    /// The same texts without the marks around what is put into them: for a terminal, and where a text is
    /// compared or searched.
    #[must_use]
    pub fn without_isolation(&self) -> Arc<Self> {
        Arc::new(Self(AssertUnwindSafe(self.0.without_isolation())))
    }

    /// The tag of the language that the texts are in.
    #[must_use]
    pub fn language(&self) -> String {
        self.0.language().to_owned()
    }

    /// The direction that the texts run in.
    #[must_use]
    pub fn direction(&self) -> Direction {
        let found = guard((), || Ok(twogate_messages::direction(self.0.language())));
        found.unwrap_or(Direction::LeftToRight)
    }
}

impl Messages {
    /// What the texts say, unless the engine itself fails.
    fn say<T>(
        &self,
        work: impl FnOnce(&twogate_messages::Messages) -> T + UnwindSafe,
    ) -> Result<T, EngineError> {
        guard(EngineError::Internal, || Ok(work(&self.0)))
    }
}
