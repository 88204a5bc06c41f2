//! Contact values: what a well-formed phone number and e-mail address are, and how they are
//! masked. Both are read where they stand and allocate nothing.

mod email;
mod phone;
mod typing;

pub use email::Email;
pub use phone::Phone;
pub(crate) use typing::{
    email_may_become_another, email_may_become_one, phone_may_become_another, phone_may_become_one,
};

/// Whether two texts are equal but for case, by full Unicode case folding and nothing else.
///
/// Folding goes character by character (it has no context outside Turkic languages, which the
/// locale-free folding leaves out), so nothing is allocated.
pub(crate) fn equal_folded(one: &str, other: &str) -> bool {
    if one.is_ascii() && other.is_ascii() {
        return one.eq_ignore_ascii_case(other);
    }
    folded(one).eq(folded(other))
}

/// The characters of `text`, case folded.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> + '_ {
    let fold = icu_casemap::CaseMapper::new();
    text.chars().flat_map(move |character| {
        let mut folding = Folding::default();
        let mut buffer = [0; 4];
        // Writing into `Folding` cannot fail: three characters are the most that one folds to.
        let _ = writeable::Writeable::write_to(
            &fold.fold(character.encode_utf8(&mut buffer)),
            &mut folding,
        );
        folding.characters.into_iter().flatten()
    })
}

/// What one character folds to.
#[derive(Default)]
struct Folding {
    characters: [Option<char>; 3],
}

impl core::fmt::Write for Folding {
    fn write_str(&mut self, text: &str) -> core::fmt::Result {
        for character in text.chars() {
            let free = self.characters.iter_mut().find(|place| place.is_none());
            *free.ok_or(core::fmt::Error)? = Some(character);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_in_any_script() {
        assert!(equal_folded("Ann@Contoso.com", "aNN@contoso.COM"));
        assert!(equal_folded("STRASSE@contoso.com", "straße@contoso.com"));
        assert!(equal_folded("ΟΔΟΣ", "οδος"));
        assert!(equal_folded("οδός", "ΟΔΌΣ"));
        assert!(!equal_folded("ann@contoso.com", "anna@contoso.com"));
        assert!(!equal_folded("é", "e\u{301}"), "folding is no normalisation");
    }

    #[test]
    fn every_character_folds_to_at_most_three() {
        let mapper = icu_casemap::CaseMapper::new();
        for character in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            let text = alloc::string::String::from(character);
            assert!(folded(&text).eq(mapper.fold_string(&text).chars()), "{character:?}");
        }
    }
}
