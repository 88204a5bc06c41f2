//! What people read of Twogate, in their language.
//!
//! Core speaks in ids; this crate turns them into texts. The texts stand in Fluent catalogues
//! under `locales/<tag>/`, embedded when the crate is built. Nothing here reads a file, a clock or
//! the environment, and nothing decides anything: which page a person sees, and why, is core's.
//!
//! There are two audiences. Claimants and people who register are shown [`Messages::render`] (the
//! pages that end a flow), [`Messages::prompt`] (the pages on the way), [`Messages::result`] (what
//! became of a step), [`Messages::draft_problem`], [`Messages::password_problem`] and
//! [`Messages::question`], and are sent what [`Messages::code_mail`] and its neighbours say. All
//! other texts address administrators and are never shown to a claimant.
//!
//! [`Messages::new`] takes whatever a browser or a device says of its languages, and finds one. A
//! build has all languages, or those that `TWOGATE_LANGUAGES` names (`build.rs`).
//!
//! ```
//! use twogate::MessageId;
//! use twogate_messages::{Links, Messages};
//!
//! let messages = Messages::new("en");
//! let page = messages.render(MessageId::CouldNotVerify, &Links::default());
//! assert_eq!(page.title, "We could not verify your account");
//! assert_eq!(page.body, None);
//! ```

mod audit;
mod button;
mod catalogue;
#[cfg(test)]
mod completeness;
mod delivery;
mod draft;
mod fix;
mod id;
mod line;
mod list;
mod locale;
mod messages;
mod negotiate;
mod page;
mod password;
mod prompt;
mod result;
mod tell;
mod time;
mod words;

pub use audit::AuditText;
pub use button::{Button, ButtonText};
pub use delivery::Mail;
pub use line::{Line, Style};
pub use messages::Messages;
pub use negotiate::{Direction, direction, languages, negotiate};
pub use page::{Links, Page};
pub use prompt::{ChoiceOf, ChoiceText, FieldText, PromptPage};
