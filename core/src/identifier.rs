//! Names that people type: what two spellings of one name have in common.

use alloc::string::String;

use unicode_normalization::UnicodeNormalization;

/// The most bytes of a name, as typed and canonical.
pub(crate) const LONGEST: usize = 256;

/// The canonical form: composed by compatibility, trimmed, case folded, composed again.
pub(crate) fn canonical(name: &str) -> String {
    // Nothing of Unicode's composes what is ASCII, and folding it is making it small.
    if name.is_ascii() { name.trim().to_ascii_lowercase() } else { folded(name) }
}

fn folded(name: &str) -> String {
    let composed: String = name.nfkc().collect();
    icu_casemap::CaseMapper::new().fold_string(composed.trim()).nfkc().collect()
}

/// The canonical form of what somebody typed; `None` where it is empty or too long.
pub(crate) fn canonical_typed(name: &str) -> Option<String> {
    if name.len() > LONGEST {
        return None;
    }
    let canonical = canonical(name);
    (1..=LONGEST).contains(&canonical.len()).then_some(canonical)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_are_one() {
        for name in ["Ann@Contoso.com", " ann@contoso.com\t", "ＡＮＮ@contoso.com"] {
            assert_eq!(canonical(name), "ann@contoso.com");
        }
        for first in 0..0x80 {
            for second in 0..0x80 {
                let name = String::from_utf8([first, b'X', second].into()).unwrap();
                assert_eq!(canonical(&name), folded(&name), "{name:?}");
            }
        }
        assert_eq!(canonical("STRASSE"), canonical("straße"));
        assert_eq!(canonical_typed(" \u{3000}"), None);
        assert_eq!(canonical_typed(&"a".repeat(256)).map(|it| it.len()), Some(256));
        assert_eq!(canonical_typed(&"a".repeat(257)), None);
        assert_eq!(canonical_typed(&"ﷺ".repeat(80)), None, "240 bytes that grow");
    }
}
