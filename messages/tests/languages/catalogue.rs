//! A language's files, as they are written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::glossary::Glossary;

pub(crate) const ENGLISH: &str = "en";

/// A language.
#[derive(Clone)]
pub(crate) struct Catalogue {
    pub(crate) tag: String,
    /// The texts by their names: an id, or an id, a dot and one of its parts.
    pub(crate) texts: BTreeMap<String, Text>,
    /// The names of the texts that are English for now.
    pub(crate) owed: Vec<String>,
    pub(crate) glossary: Glossary,
    /// What was wrong while it was read.
    pub(crate) faults: Vec<String>,
}

/// A text.
#[derive(Clone, Default)]
pub(crate) struct Text {
    /// The file that it stands in.
    pub(crate) file: String,
    /// Every form that it has by number, each with its arguments as `{name}`.
    pub(crate) forms: Vec<String>,
    pub(crate) variables: Vec<String>,
    /// Whose forms a number chooses: `one`, `few`, `2`.
    pub(crate) keys: Vec<String>,
}

impl Catalogue {
    /// Reads `locales/<tag>/`.
    pub(crate) fn read(tag: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
        let owed = fs::read_to_string(folder.join("owed.txt")).unwrap_or_default();
        let mut catalogue = Self {
            tag: tag.to_owned(),
            texts: BTreeMap::new(),
            owed: owed.lines().map(str::to_owned).collect(),
            glossary: Glossary::read(&folder.join("glossary.json")),
            faults: Vec::new(),
        };
        let mut files: Vec<_> =
            fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|file| file.extension().is_some_and(|it| it == "ftl")) {
            let name = file.file_name().unwrap().to_str().unwrap();
            catalogue.add(name, &fs::read_to_string(file).unwrap());
        }
        catalogue
    }

    /// Adds the texts of one file.
    pub(crate) fn add(&mut self, file: &str, source: &str) {
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(sound, errors)| {
            self.faults.push(format!("{file} is no Fluent: {errors:?}"));
            sound
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let value = message.value.iter().map(|value| (id.to_owned(), value));
                    let parts = message.attributes.iter();
                    let parts = parts.map(|it| (format!("{id}.{}", it.id.name), &it.value));
                    for (name, pattern) in value.chain(parts) {
                        let text = Text::read(file, pattern);
                        if self.texts.insert(name.clone(), text).is_some() {
                            self.faults.push(format!("{name} stands twice"));
                        }
                    }
                }
                Entry::Term(term) => {
                    self.faults.push(format!("{}: no text uses a term", term.id.name));
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Junk { content } => self.faults.push(format!("{file}: {content}")),
            }
        }
    }
}

impl Text {
    fn read(file: &str, pattern: &Pattern<&str>) -> Self {
        let mut text = Self { file: file.to_owned(), ..Self::default() };
        text.forms = text.forms_of(pattern);
        text.variables.sort();
        text.variables.dedup();
        text
    }

    fn forms_of(&mut self, pattern: &Pattern<&str>) -> Vec<String> {
        let mut forms = vec![String::new()];
        for element in &pattern.elements {
            let next: Vec<String> = match element {
                PatternElement::TextElement { value } => vec![(*value).to_owned()],
                PatternElement::Placeable { expression } => match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        vec![(*value).to_owned()]
                    }
                    Expression::Inline(inline) => vec![format!("{{{}}}", self.variable(inline))],
                    Expression::Select { selector, variants } => {
                        self.variable(selector);
                        let mut all = Vec::new();
                        for variant in variants {
                            self.keys.push(match variant.key {
                                VariantKey::Identifier { name } => name.to_owned(),
                                VariantKey::NumberLiteral { value } => value.to_owned(),
                            });
                            all.extend(self.forms_of(&variant.value));
                        }
                        all
                    }
                },
            };
            let joined =
                |form: &String| next.iter().map(|it| format!("{form}{it}")).collect::<Vec<_>>();
            forms = forms.iter().flat_map(joined).collect();
        }
        forms
    }

    fn variable(&mut self, expression: &InlineExpression<&str>) -> String {
        let InlineExpression::VariableReference { id } = expression else {
            panic!("{expression:?}: texts are made of words and variables only")
        };
        self.variables.push(id.name.to_owned());
        id.name.to_owned()
    }

    /// The words of all forms, without the names of arguments.
    pub(crate) fn words(&self) -> String {
        let forms: Vec<String> = self.forms.iter().map(|form| without_arguments(form)).collect();
        forms.join(" ")
    }
}

/// A text without its arguments.
pub(crate) fn without_arguments(form: &str) -> String {
    let mut pieces = form.split('{');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| text + piece.split_once('}').map_or("", |(_, after)| after))
}
