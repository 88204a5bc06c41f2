//! One thing has one name: every text whose English has a term has the language's word for it.

use crate::catalogue::Catalogue;

/// Texts without their terms, and terms without a text.
pub(crate) fn faults(language: &Catalogue, english: &Catalogue) -> Vec<String> {
    let mut faults = Vec::new();
    let (own, model) = (&language.glossary, &english.glossary);
    if !own.terms.keys().eq(model.terms.keys()) {
        faults.push("the glossary has other terms than that of English".to_owned());
    }
    for (term, english_forms) in &model.terms {
        let forms = own.terms.get(term).cloned().unwrap_or_default();
        let apart = own.apart.get(term).cloned().unwrap_or_default();
        let mut used = vec![false; forms.len()];
        for (name, text) in &english.texts {
            let Some(translated) = language.texts.get(name) else { continue };
            if !english_forms.iter().any(|form| has_word(&text.words(), form)) {
                continue;
            }
            let words = translated.words().to_lowercase();
            let there = forms.iter().map(|form| words.contains(&form.to_lowercase()));
            let there: Vec<bool> = there.collect();
            let is_apart = apart.contains(name);
            match (there.contains(&true), is_apart) {
                (false, false) => faults
                    .push(format!("{name}: without the term \u{201c}{term}\u{201d}: {forms:?}")),
                (true, true) => faults
                    .push(format!("{name}: has \u{201c}{term}\u{201d}, and is said to be apart")),
                (true, false) | (false, true) => {}
            }
            used.iter_mut().zip(there).for_each(|(used, there)| *used |= there);
        }
        let unused = forms.iter().zip(used).filter(|(_, used)| !used);
        faults.extend(unused.map(|(form, _)| {
            format!("the glossary's {form} for \u{201c}{term}\u{201d} is used nowhere")
        }));
        let unknown = apart.iter().filter(|name| !english.texts.contains_key(*name));
        faults.extend(
            unknown.map(|name| format!("the glossary sets apart {name}, which is no text")),
        );
    }
    faults
}

/// Whether a text has a form as words of its own, in any case.
fn has_word(text: &str, form: &str) -> bool {
    let (text, form) = (text.to_lowercase(), form.to_lowercase());
    let is_part = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(&form).any(|(place, _)| {
        let before = text[..place].chars().next_back();
        let after = text[place + form.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}
