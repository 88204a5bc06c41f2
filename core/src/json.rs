//! JSON as documents need it: a small tree that keeps doubled members, refuses what is too large
//! or too deep before it costs anything, and knows where reading stopped.
//!
//! `serde_json` reads; its derived readers would stop at the first problem of a document, and
//! documents are to show all of theirs at once.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::cell::RefCell;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::problem::Problem;
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
    List(Vec<Tree>),
    /// Members in the order written; a name may be there twice.
    Object(Vec<(String, Tree)>),
}

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Tree, Problem> {
    if text.len() > LARGEST {
        let maximum = i64::try_from(LARGEST).unwrap_or(i64::MAX);
        return Err(Problem::new("", ProblemCode::TooLarge)
            .maximum(maximum)
            .actual(text.len()));
    }
    let place = RefCell::new(Place::default());
    let mut reader = serde_json::Deserializer::from_str(text);
    let tree = ValueAt { place: &place }.deserialize(&mut reader);
    tree.and_then(|tree| reader.end().map(|()| tree))
        .map_err(|error| problem(&error, &place.into_inner()))
}

/// What stopped the reader.
fn problem(error: &serde_json::Error, place: &Place) -> Problem {
    if place.too_deep {
        let maximum = i64::try_from(DEEPEST).unwrap_or(i64::MAX);
        return Problem::new(pointer(&place.path), ProblemCode::TooDeep).maximum(maximum);
    }
    // `serde_json` tells these apart by text alone; a test holds it to these texts.
    let text = error.to_string();
    let of = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    if of(&["number out of range"]) {
        Problem::new(pointer(&place.path), ProblemCode::InvalidNumber)
    } else if of(&[
        "lone leading surrogate",
        "unexpected end of hex escape",
        "invalid unicode",
    ]) {
        Problem::new(pointer(&place.path), ProblemCode::InvalidString)
    } else {
        Problem::new("", ProblemCode::Syntax).at(error.line(), error.column())
    }
}

/// Where the reader is.
#[derive(Default)]
struct Place {
    path: Vec<String>,
    too_deep: bool,
}

/// A JSON pointer (RFC 6901) from its parts.
fn pointer(path: &[String]) -> String {
    path.iter()
        .fold(String::new(), |pointer, part| child(&pointer, part))
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

/// Reads the value at the current place.
#[derive(Clone, Copy)]
struct ValueAt<'p> {
    place: &'p RefCell<Place>,
}

impl ValueAt<'_> {
    /// Steps into a list or an object, unless that would be one level too many.
    fn enter<E: Error>(self) -> Result<(), E> {
        let mut place = self.place.borrow_mut();
        if place.path.len() >= DEEPEST {
            place.too_deep = true;
            return Err(E::custom("too deep"));
        }
        Ok(())
    }

    fn step(self, part: String) {
        self.place.borrow_mut().path.push(part);
    }

    fn back(self) {
        self.place.borrow_mut().path.pop();
    }
}

impl<'de> DeserializeSeed<'de> for ValueAt<'_> {
    type Value = Tree;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueAt<'_> {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(i64::try_from(value).map_or(Tree::OtherNumber, Tree::Integer))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::OtherNumber)
    }

    fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
        Ok(Tree::Text(value.to_string()))
    }

    fn visit_string<E>(self, value: String) -> Result<Tree, E> {
        Ok(Tree::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        self.enter()?;
        let mut list = Vec::new();
        loop {
            self.step(list.len().to_string());
            let Some(tree) = items.next_element_seed(self)? else {
                break;
            };
            self.back();
            list.push(tree);
        }
        self.back();
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
        self.enter()?;
        let mut object = Vec::new();
        while let Some(name) = members.next_key::<String>()? {
            self.step(name.clone());
            let tree = members.next_value_seed(self)?;
            self.back();
            object.push((name, tree));
        }
        Ok(Tree::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (String, ProblemCode) {
        let problem = read(text).err().unwrap();
        (problem.pointer, problem.code)
    }

    #[test]
    fn serde_json_still_says_what_we_listen_for() {
        for (text, code) in [
            (r#"{"a": ["\ud800"]}"#, ProblemCode::InvalidString),
            (r#"{"a": ["\ud800x"]}"#, ProblemCode::InvalidString),
            (r#"{"a": ["\ud800\u0041"]}"#, ProblemCode::InvalidString),
            (r#"{"a": ["\udc00"]}"#, ProblemCode::InvalidString),
            (r#"{"a": [1e999]}"#, ProblemCode::InvalidNumber),
        ] {
            assert_eq!(refused(text), ("/a/0".into(), code), "{text}");
        }
    }

    #[test]
    fn sixteen_levels_are_the_most() {
        let nested = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(read(&nested(16)).is_ok());
        assert_eq!(
            refused(&nested(17)),
            ("/0".repeat(16), ProblemCode::TooDeep)
        );
        assert_eq!(
            refused(&nested(500_000)),
            ("/0".repeat(16), ProblemCode::TooDeep)
        );
    }

    #[test]
    fn a_mebibyte_is_the_most() {
        let long = |bytes: usize| alloc::format!("\"{}\"", "a".repeat(bytes - 2));
        assert!(read(&long(LARGEST)).is_ok());
        assert_eq!(
            refused(&long(LARGEST + 1)),
            (String::new(), ProblemCode::TooLarge)
        );
    }

    #[test]
    fn a_text_that_is_no_json_says_where() {
        let problem = read("{\n  \"a\": 1,\n}").err().unwrap();
        assert_eq!(
            (problem.code, problem.args.line, problem.args.column),
            (ProblemCode::Syntax, Some(3), Some(1))
        );
        assert_eq!(problem.pointer, "");
    }

    #[test]
    fn pointers_escape_what_they_must() {
        assert_eq!(child("/a", "b/c~d"), "/a/b~1c~0d");
    }
}
