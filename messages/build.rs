//! Packs the catalogues of `locales/`: one compressed text for each language.
//!
//! A folder there is a language: whoever adds one adds nothing here. `TWOGATE_LANGUAGES` names the
//! languages that a build is to have besides English, divided by commas; without it, all.
//!
//! All languages have the same names of texts, so these are packed once, in the order of English.
//! A language's own text is what stands behind each name, divided by [`NEXT`].

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

const CHOSEN: &str = "TWOGATE_LANGUAGES";
/// The reference, to which the others fall back: every build has it.
const ENGLISH: &str = "en";
/// How hard `miniz_oxide` looks for what it can shorten: it knows no more than this.
const LEVEL: u8 = 10;
/// Between two names, and between two texts (`src/locale.rs`).
const NEXT: &str = "\u{1f}";
/// Instead of a text that the language owes.
const OWED: &str = "\u{0}";

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-env-changed={CHOSEN}");
    let tags = folders(&locales)?;
    let chosen = match env::var(CHOSEN) {
        Ok(names) => chosen(&names, &tags)?,
        Err(env::VarError::NotPresent) => tags,
        Err(error) => return Err(error.into()),
    };
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let names = Catalogue::read(&locales.join(ENGLISH))?.names;
    let mut table = format!("static LOCALES: [Locale; {}] = [\n", chosen.len());
    for tag in &chosen {
        let texts = Catalogue::read(&locales.join(tag))?.texts;
        let packed: Vec<&str> =
            names.iter().map(|name| texts.get(name).map_or(OWED, String::as_str)).collect();
        fs::write(out.join(tag), pack(&packed.join(NEXT)))?;
        let direction = direction(texts.values());
        writeln!(table, "    Locale::new(\"{tag}\", {direction}, include_bytes!(\"{tag}\")),")?;
    }
    let lines: Vec<String> = names.iter().map(|(id, part)| line(id, part)).collect();
    fs::write(out.join("names"), pack(&lines.join(NEXT)))?;
    let place = chosen.iter().position(|tag| tag == ENGLISH).ok_or("there is no English")?;
    writeln!(table, "];\nconst ENGLISH: usize = {place};")?;
    writeln!(table, "const NAMES: &[u8] = include_bytes!(\"names\");")?;
    fs::write(out.join("locales.rs"), table)?;
    Ok(())
}

/// The names of a folder's folders, sorted.
fn folders(parent: &Path) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(parent)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.insert(entry.file_name().into_string().map_err(|_| "a folder is no tag")?);
        }
    }
    Ok(names)
}

/// The languages of a list, and English.
fn chosen(names: &str, tags: &BTreeSet<String>) -> Result<BTreeSet<String>, Box<dyn Error>> {
    let mut chosen = BTreeSet::from([ENGLISH.to_owned()]);
    for name in names.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        let tag = tags.iter().find(|tag| tag.eq_ignore_ascii_case(name));
        let tag = tag.ok_or_else(|| format!("{CHOSEN}: there is no language {name}"))?;
        chosen.insert(tag.clone());
    }
    Ok(chosen)
}

/// An id, and the name of a part or nothing.
type Name = (String, String);

/// What stands in a language's files, without comments.
#[derive(Default)]
struct Catalogue {
    /// In the order of the files.
    names: Vec<Name>,
    /// What stands behind each `=`, to the end of its last line.
    texts: BTreeMap<Name, String>,
}

impl Catalogue {
    fn read(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let files = fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path()));
        let mut files: Vec<PathBuf> = files.collect::<Result<_, _>>()?;
        files.retain(|file| file.extension().is_some_and(|it| it == "ftl"));
        files.sort();
        let mut catalogue = Self::default();
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            catalogue.add(&fs::read_to_string(file)?);
        }
        Ok(catalogue)
    }

    fn add(&mut self, source: &str) {
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, text)) = self.named(line) else {
                // A further line of the text before. Behind its end, an empty line means nothing.
                if let Some(text) = self.names.last().and_then(|name| self.texts.get_mut(name)) {
                    text.push('\n');
                    text.push_str(line);
                }
                continue;
            };
            self.texts.insert(name.clone(), text.to_owned());
            self.names.push(name);
        }
        for text in self.texts.values_mut() {
            text.truncate(text.trim_end().len());
        }
    }

    /// The name that a line begins a text of, and the rest of the line.
    fn named<'a>(&self, line: &'a str) -> Option<(Name, &'a str)> {
        let (name, text) = line.split_once(" =")?;
        if let Some(part) = name.strip_prefix("    .") {
            let (id, _) = self.names.last()?;
            return Some(((id.clone(), part.to_owned()), text));
        }
        let is_id = !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_id.then(|| ((name.to_owned(), String::new()), text))
    }
}

/// The name as it stands before a text.
fn line(id: &str, part: &str) -> String {
    if part.is_empty() { format!("{id} =") } else { format!("    .{part} =") }
}

fn pack(text: &str) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec(text.as_bytes(), LEVEL)
}

/// The direction in which most of a language's letters run: a language's tag alone does not say
/// it, since some are written in two scripts.
fn direction<'a>(texts: impl Iterator<Item = &'a String>) -> &'static str {
    let table = CodePointMapData::<BidiClass>::new();
    let (mut left, mut right): (usize, usize) = (0, 0);
    for class in texts.flat_map(|text| text.chars()).map(|c| table.get(c)) {
        if class == BidiClass::LeftToRight {
            left = left.saturating_add(1);
        } else if class == BidiClass::RightToLeft || class == BidiClass::ArabicLetter {
            right = right.saturating_add(1);
        }
    }
    if right > left { "Direction::RightToLeft" } else { "Direction::LeftToRight" }
}
