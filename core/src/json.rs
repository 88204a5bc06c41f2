//! JSON as documents need it: a small tree that keeps doubled members and everything else that is
//! wrong with a value, and refuses what is too large or too deep before it costs anything.
//!
//! `serde_json` reads. Its derived readers, and its own tree, would stop at the first problem of a
//! document, and documents are to show all of theirs at once; so one level is read at a time, and
//! what stands inside is kept as text (a `RawValue`) until its turn. The depth is bounded, so the
//! whole costs no more than a few passes over the text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::problem::{Problem, Problems};
use crate::word::ProblemCode;

/// The most bytes of a document.
const LARGEST: usize = 1024 * 1024;
/// The most levels of a document; the document itself is the first.
const DEEPEST: usize = 16;

/// A JSON value as written.
pub(crate) enum Tree {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with a fraction or an exponent, or beyond 64 bits.
    OtherNumber,
    Text(String),
    /// A text with half of a surrogate pair in it.
    OtherText,
    List(Vec<Tree>),
    /// Members in the order written; a name may be there twice.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    pub(crate) fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    pub(crate) fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(value) = self { Some(*value) } else { None }
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        if let Self::Text(value) = self { Some(value) } else { None }
    }

    pub(crate) fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    pub(crate) fn as_object(&self) -> Option<&[(String, Self)]> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }
}

/// Reads a text; the one problem that stops reading is added.
pub(crate) fn read(text: &str, problems: &mut Problems) -> Option<Tree> {
    let problem = if text.len() > LARGEST {
        Problem::new("", ProblemCode::TooLarge).maximum(LARGEST).actual(text.len())
    } else {
        match up_to_the_deepest(text).and_then(|cut| too_deep(&cut)).map_or_else(|| parse(text), Ok)
        {
            Ok(Ok(tree)) => return Some(tree),
            Ok(Err(TooDeep { path })) => {
                let path = path.iter().rev();
                let pointer = path.fold(String::new(), |pointer, part| child(&pointer, part));
                Problem::new(pointer, ProblemCode::TooDeep).maximum(DEEPEST)
            }
            Err(error) => {
                Problem::new("", ProblemCode::Syntax).at(error.line().max(1), column(&error))
            }
        }
    };
    problems.add(problem);
    None
}

fn parse(text: &str) -> serde_json::Result<Result<Tree, TooDeep>> {
    serde_json::from_str(text).and_then(|value| tree(value, 1))
}

/// A text that opens a level too many, as if it ended well there: with a number where that level
/// opens, and with all others closed. So a hostile text is refused at its seventeenth bracket,
/// whatever follows.
fn up_to_the_deepest(text: &str) -> Option<String> {
    let mut closers = Vec::with_capacity(DEEPEST);
    let mut bytes = text.bytes().enumerate();
    while let Some((place, byte)) = bytes.next() {
        match byte {
            b'"' => skip_text(&mut bytes),
            b'[' | b'{' if closers.len() == DEEPEST => {
                let mut cut = String::from(text.get(..place)?);
                cut.push('0');
                cut.extend(closers.iter().rev());
                return Some(cut);
            }
            b'[' => closers.push(']'),
            b'{' => closers.push('}'),
            b']' | b'}' => drop(closers.pop()),
            _ => {}
        }
    }
    None
}

/// Goes behind the quotation mark that ends a text.
fn skip_text(bytes: &mut impl Iterator<Item = (usize, u8)>) {
    while let Some((_, byte)) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => drop(bytes.next()),
            _ => {}
        }
    }
}

/// What is too deep in a text that was cut; nothing where it is no JSON even so far.
fn too_deep(cut: &str) -> Option<Result<Tree, TooDeep>> {
    parse(cut).ok().filter(Result::is_err)
}

/// The column, from 1. An empty text ends before its first one, and before a raw control character
/// in a string `serde_json` stops a byte early when it only skips; a test says when it no longer does.
fn column(error: &serde_json::Error) -> usize {
    let early = error.to_string().starts_with("control character");
    error.column().saturating_add(usize::from(early)).max(1)
}

/// A value stands one level too deep. The pointer is made on the way out, not on the way in: names
/// may be long, and most values are not too deep.
struct TooDeep {
    /// From the value outwards.
    path: Vec<String>,
}

impl TooDeep {
    fn inside(mut self, part: &dyn ToString) -> Self {
        self.path.push(part.to_string());
        self
    }
}

/// The tree of a text that is known to be JSON.
fn tree(value: &RawValue, level: usize) -> serde_json::Result<Result<Tree, TooDeep>> {
    if level > DEEPEST {
        return Ok(Err(TooDeep { path: Vec::new() }));
    }
    let text = value.get();
    let inner = level.saturating_add(1);
    Ok(Ok(match text.bytes().next() {
        Some(b'{') => {
            let mut trees = Vec::new();
            for (name, value) in members(text)? {
                match tree(value, inner)? {
                    Ok(tree) => trees.push((name, tree)),
                    Err(too_deep) => return Ok(Err(too_deep.inside(&name))),
                }
            }
            Tree::Object(trees)
        }
        Some(b'[') => {
            let mut trees = Vec::new();
            for value in serde_json::from_str::<Vec<&RawValue>>(text)? {
                match tree(value, inner)? {
                    Ok(tree) => trees.push(tree),
                    Err(too_deep) => return Ok(Err(too_deep.inside(&trees.len()))),
                }
            }
            Tree::List(trees)
        }
        Some(b'"') => serde_json::from_str(text).map_or(Tree::OtherText, Tree::Text),
        Some(b't') => Tree::Bool(true),
        Some(b'f') => Tree::Bool(false),
        Some(b'n') => Tree::Null,
        _ => integer(text).map_or(Tree::OtherNumber, Tree::Integer),
    }))
}

/// An integer written as one: no fraction, no exponent, no minus before a zero.
fn integer(text: &str) -> Option<i64> {
    text.parse().ok().filter(|_| text != "-0")
}

/// The members of an object, doubled ones too.
fn members(text: &str) -> serde_json::Result<Vec<(String, &RawValue)>> {
    serde_json::Deserializer::from_str(text).deserialize_map(Members)
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(Name(name)) = access.next_key()? {
            members.push((name, access.next_value()?));
        }
        Ok(members)
    }
}

/// A member's name. Half of a surrogate pair is no text, so it becomes a replacement character,
/// and the name one that nobody knows.
struct Name(String);

impl<'de> serde::Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(NameBytes)
    }
}

struct NameBytes;

impl Visitor<'_> for NameBytes {
    type Value = Name;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a name")
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Name, E> {
        Ok(Name(String::from_utf8_lossy(bytes).into_owned()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Name, E> {
        Ok(Name(text.to_string()))
    }
}

/// The pointer of a member.
pub(crate) fn child(pointer: &str, name: &str) -> String {
    let mut child =
        String::with_capacity(pointer.len().saturating_add(name.len()).saturating_add(1));
    child.push_str(pointer);
    child.push('/');
    for character in name.chars() {
        match character {
            '~' => child.push_str("~0"),
            '/' => child.push_str("~1"),
            other => child.push(other),
        }
    }
    child
}

/// The pointer of an item.
pub(crate) fn item(pointer: &str, index: usize) -> String {
    child(pointer, &index.to_string())
}

/// The members of these names, where there are these and no others.
pub(crate) fn exactly<'t, const N: usize>(
    members: &'t [(String, Tree)],
    names: [&str; N],
) -> Option<[&'t Tree; N]> {
    if members.len() != N {
        return None;
    }
    let member = |name: &&str| members.iter().find(|(it, _)| it == name).map(|(_, tree)| tree);
    let trees: Vec<&Tree> = names.iter().filter_map(member).collect();
    trees.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(text: &str) -> Option<Problem> {
        let mut problems = Problems::default();
        let tree = read(text, &mut problems);
        let problem = problems.into_result(|mut found| found.remove(0)).err();
        assert_eq!(tree.is_none(), problem.is_some());
        problem
    }

    fn refused(text: &str) -> (String, ProblemCode) {
        let problem = problem(text).unwrap();
        (problem.pointer, problem.code)
    }

    #[test]
    fn what_is_wrong_with_one_value_stops_nothing() {
        let mut problems = Problems::default();
        let text = r#"{"a": "\ud800", "b": [1e999, -0, 1.0, 9223372036854775808, 7], "\udc00": 1}"#;
        let tree = read(text, &mut problems).unwrap();
        let members = tree.as_object().unwrap();
        assert!(matches!(members[0].1, Tree::OtherText));
        let numbers: Vec<_> =
            members[1].1.as_list().unwrap().iter().map(Tree::as_integer).collect();
        assert_eq!(numbers, [None, None, None, None, Some(7)]);
        assert!(members[2].0.contains('\u{fffd}'));
    }

    #[test]
    fn sixteen_levels_are_the_most() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(problem(&nested(16)).is_none());
        assert_eq!(refused(&nested(17)), ("/0".repeat(16), ProblemCode::TooDeep));
        assert_eq!(refused(&nested(500_000)), ("/0".repeat(16), ProblemCode::TooDeep));
        assert_eq!(refused(&"[".repeat(500_000)), ("/0".repeat(16), ProblemCode::TooDeep));
        let before = alloc::format!("[,{}", "[".repeat(20));
        assert_eq!(refused(&before), (String::new(), ProblemCode::Syntax));
        let in_a_text = alloc::format!(r#"["\"{}", 1]"#, "[".repeat(20));
        assert!(problem(&in_a_text).is_none());
    }

    #[test]
    fn a_mebibyte_is_the_most() {
        let long = |bytes: usize| alloc::format!("\"{}\"", "a".repeat(bytes - 2));
        assert!(problem(&long(LARGEST)).is_none());
        assert_eq!(refused(&long(LARGEST + 1)), (String::new(), ProblemCode::TooLarge));
    }

    #[test]
    fn a_text_that_is_no_json_says_where() {
        let problem = problem("{\n  \"a\": 1,\n}").unwrap();
        assert_eq!(
            (problem.code, problem.args.line, problem.args.column),
            (ProblemCode::Syntax, Some(3), Some(1))
        );
        assert_eq!(problem.pointer, "");
    }

    #[test]
    fn the_column_is_that_of_the_first_byte_that_cannot_stand_there() {
        for (text, column) in [("{\"a\u{1}\":1}", 4), ("", 1), ("{\"a\" 1}", 6), ("[1,", 3)] {
            assert_eq!(problem(text).unwrap().args.column, Some(column), "{text:?}");
        }
    }

    #[test]
    fn pointers_escape_what_they_must() {
        assert_eq!(child("/a", "b/c~d"), "/a/b~1c~0d");
    }
}
