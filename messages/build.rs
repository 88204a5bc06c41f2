//! Packs the catalogues of `locales/`: one compressed text for each language.
//!
//! A folder there is a language: whoever adds one adds nothing here. `TWOGATE_LANGUAGES` names the
//! languages that a build is to have besides English, divided by commas; without it, all.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const CHOSEN: &str = "TWOGATE_LANGUAGES";
/// The reference, to which the others fall back: every build has it.
const ENGLISH: &str = "en";
/// How hard `miniz_oxide` looks for what it can shorten: it knows no more than this.
const LEVEL: u8 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-env-changed={CHOSEN}");
    let tags = folders(&locales)?;
    let chosen = match env::var(CHOSEN) {
        Ok(names) => chosen(&names, &tags)?,
        Err(_) => tags,
    };
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let mut table = format!("static LOCALES: [Locale; {}] = [\n", chosen.len());
    for tag in &chosen {
        let text = catalogue(&locales.join(tag))?;
        let packed = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), LEVEL);
        fs::write(out.join(tag), packed)?;
        let size = text.len();
        writeln!(table, "    Locale::new({tag:?}, {size}, include_bytes!(\"{tag}\")),")?;
    }
    let place = chosen.iter().position(|tag| tag == ENGLISH).ok_or("there is no English")?;
    writeln!(table, "];\nconst ENGLISH: usize = {place};")?;
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

/// All texts of a language, without comments and without the empty lines between texts.
fn catalogue(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|it| it.path())).collect::<Result<_, _>>()?;
    files.retain(|file| file.extension().is_some_and(|it| it == "ftl"));
    files.sort();
    let mut text = String::new();
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let mut empty: usize = 0;
        for line in fs::read_to_string(file)?.lines() {
            if line.is_empty() {
                empty = empty.saturating_add(1);
                continue;
            }
            // An empty line within a text is followed by a line that is indented.
            if line.starts_with(' ') {
                text.extend(std::iter::repeat_n('\n', empty));
            }
            empty = 0;
            if !line.starts_with('#') {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    Ok(text)
}
