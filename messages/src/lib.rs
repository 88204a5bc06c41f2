//! What people read of Twogate, in their language.
//!
//! Core speaks in ids; this crate turns them into texts. The texts stand in Fluent catalogues
//! under `locales/<tag>/`, embedded when the crate is built. Nothing here reads a file, a clock or
//! the environment, and nothing decides anything: which page a person sees, and why, is core's.
//!
//! There are two audiences. [`Messages::render`] gives the pages that a claimant may see, and
//! [`Messages::draft_problem`] says to somebody who registers what is wrong with a field. All
//! other texts address administrators and are never shown to a claimant.
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

mod catalogue;
#[cfg(test)]
mod completeness;
mod draft;
mod fix;
mod id;
mod line;
mod list;
mod locale;
mod page;
mod tell;
mod time;
mod words;

pub use line::{Line, Style};
pub use page::{Links, Page};
pub use words::Messages;
