//! Languages: which there are, and which one somebody is answered in.

use twogate_messages::{direction, languages, negotiate};

use crate::guard::look;
use crate::string::twogate_str;

/// How many languages this library speaks: English is always one of them.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_language_count() -> usize {
    languages().count()
}

/// The tag (BCP 47) of the language with this index, counted from 0 and sorted; absent for any other
/// index. Never freed.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_language_at(index: usize) -> twogate_str {
    twogate_str::maybe(languages().nth(index))
}

/// The tag of the language for what somebody asks for: a tag such as "pt-BR", or the value of an
/// Accept-Language header such as "de-CH, fr;q=0.8". "en" for whoever asks for nothing that there is,
/// and for what is no text at all: absent, or not UTF-8. It is the value of HTML's `lang`. Never freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_negotiate(asked: twogate_str) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::of("en"), |caller| {
            let asked = caller.text(asked, "asked")?.unwrap_or_default();
            Ok(twogate_str::of(negotiate(asked)))
        })
    }
}

/// "rtl" where the texts for whoever asks for this run from right to left, else "ltr": the value of
/// HTML's `dir`. It takes what twogate_negotiate takes. Never freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_direction(asked: twogate_str) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::of("ltr"), |caller| {
            let asked = caller.text(asked, "asked")?.unwrap_or_default();
            Ok(twogate_str::of(direction(asked).word()))
        })
    }
}
