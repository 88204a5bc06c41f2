//! Where the items of a document's lists stood in the text it was read from.

use alloc::vec::Vec;

/// Where the items of lists stood in the text: unreadable ones are missing from the document.
#[derive(Default)]
pub(crate) struct Places {
    pub(crate) methods: Vec<usize>,
    pub(crate) questions: Vec<QuestionPlace>,
    pub(crate) banned_terms: Vec<usize>,
}

/// Where a question stood.
pub(crate) struct QuestionPlace {
    pub(crate) index: usize,
    /// Its text could be read, or it needs none; otherwise that was told already.
    pub(crate) text_is_read: bool,
}
