//! What a language's catalogues hold.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::locale::Locale;

/// The variables of each text of a language, by the text's name.
type Texts = BTreeMap<String, BTreeSet<String>>;

/// What a language's catalogues hold.
pub(super) fn texts(locale: &Locale) -> Texts {
    let mut texts = Texts::new();
    let resource = FluentResource::try_new(locale.source());
    for entry in resource.map_err(|(_, errors)| errors).unwrap().entries() {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    texts.insert(message.id.name.to_owned(), variables(value));
                }
                for part in &message.attributes {
                    let name = format!("{}.{}", message.id.name, part.id.name);
                    texts.insert(name, variables(&part.value));
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => panic!("{}: no text uses a term", term.id.name),
            Entry::Junk { content } => panic!("{content}"),
        }
    }
    texts
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                names.extend(variable(inline));
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                names.extend(variable(selector));
                names.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
            }
        }
    }
    names
}

fn variable(expression: &InlineExpression<&str>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::StringLiteral { .. } => None,
        InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::Placeable { .. } => {
            panic!("{expression:?}: texts are made of words and variables only")
        }
    }
}
