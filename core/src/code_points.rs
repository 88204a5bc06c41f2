//! How long a text is: in code points, as documents and rules count.

/// How many code points a text has. One copy of the standard library's fast count, which is large.
#[inline(never)]
pub(crate) fn code_points(text: &str) -> usize {
    text.chars().count()
}
