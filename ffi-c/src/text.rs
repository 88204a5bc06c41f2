//! `twogate_text`: a text that the caller owns.

use zeroize::Zeroizing;

use crate::guard::look;
use crate::handle;
use crate::string::twogate_str;

/// A text, such as an explanation in JSON. Owned by the caller, freed by twogate_text_free; it
/// never changes.
pub struct twogate_text {
    text: Zeroizing<String>,
}

impl twogate_text {
    pub(crate) fn new(text: String) -> Self {
        Self { text: Zeroizing::new(text) }
    }
}

/// The text, borrowed from the object; absent for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_text_view(text: *const twogate_text) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::ABSENT, |caller| Ok(twogate_str::of(&caller.object(text, "text")?.text)))
    }
}

/// Overwrites a text with zeroes and frees it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_text_free(text: *mut twogate_text) {
    // SAFETY: the caller keeps the header's rules.
    drop(unsafe { handle::take(text) });
}
