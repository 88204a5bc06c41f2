//! What the pages say that a person may see, in English: a C program has no Fluent, and the library
//! none either, so it holds the texts as they were when it was built.

mod english;

use english::PAGES;

use crate::string::twogate_str;

/// A part of a page: what happened, in a few words. Every page has it.
pub const TWOGATE_PART_TITLE: i32 = 1;
/// A part of a page: what that means.
pub const TWOGATE_PART_BODY: i32 = 2;
/// A part of a page: the text of the link or button that asks an administrator for help.
pub const TWOGATE_PART_OFFER: i32 = 3;
/// A part of a page: why it happened, and what the person can do.
pub const TWOGATE_PART_SOLUTION: i32 = 4;

/// What a page says to the person, in English: the part, a TWOGATE_PART_..., of a message, a
/// TWOGATE_MESSAGE_... An empty line stands between two paragraphs. Never freed; absent for a part
/// that the page does not have, and for numbers that are none.
///
/// Outcomes and prompts name messages by their words, whose numbers twogate_number knows.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_message_text(message: i32, part: i32) -> twogate_str {
    let page = || PAGES.get(usize::try_from(message).ok()?.checked_sub(1)?);
    let text = page().and_then(|page| match part {
        TWOGATE_PART_TITLE => Some(page.title),
        TWOGATE_PART_BODY => page.body,
        TWOGATE_PART_OFFER => page.offer,
        TWOGATE_PART_SOLUTION => page.solution,
        _ => None,
    });
    twogate_str::maybe(text)
}

/// A page in one language.
struct Page {
    title: &'static str,
    body: Option<&'static str>,
    offer: Option<&'static str>,
    solution: Option<&'static str>,
}

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::path::Path;

    use twogate::MessageId;
    use twogate_messages::{Links, Messages};

    /// The catalogue is the source; what is here is made of it.
    #[test]
    fn the_english_pages_are_those_of_the_catalogue() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/message/english.rs");
        let made = english();
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&committed, &made).unwrap();
        }
        assert!(
            std::fs::read_to_string(&committed).unwrap_or_default() == made,
            "ffi-c/src/message/english.rs is not what the catalogue says; write it with \
             `UPDATE=1 cargo test -p twogate-ffi-c`"
        );
    }

    #[expect(clippy::use_debug, reason = "a text as Rust writes it")]
    fn english() -> String {
        let mut made = String::from(
            "//! The pages in English: made of `messages/locales/en/messages.ftl` by a test, which\n\
             //! `make bless` runs.\n\n\
             use super::Page;\n\n\
             /// The pages of the messages, in the order of their numbers, which begin with 1.\n\
             #[rustfmt::skip]\n\
             pub(super) const PAGES: &[Page] = &[\n",
        );
        let messages = Messages::english();
        for message in MessageId::ALL {
            let page = messages.render(*message, &Links::default());
            writeln!(made, "    // {}", message.word()).unwrap();
            writeln!(made, "    Page {{\n        title: {:?},", page.title).unwrap();
            for (name, part) in
                [("body", page.body), ("offer", page.offer), ("solution", page.solution)]
            {
                writeln!(made, "        {name}: {part:?},").unwrap();
            }
            made.push_str("    },\n");
        }
        made + "];\n"
    }

    /// The place of a page is its number.
    #[test]
    fn numbers_of_messages_have_no_gap() {
        for (place, message) in MessageId::ALL.iter().enumerate() {
            assert_eq!(usize::from(message.number()), place + 1);
        }
    }
}
