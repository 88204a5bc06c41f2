//! Reading the members of an object so that every problem is found, and none twice.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::json::{Tree, child, item};
use crate::problem::{Problem, Problems};
use crate::time::Timestamp;
use crate::word::{ProblemCode, Word};

/// A value, and where it stands.
pub(crate) struct Value<'t> {
    pub(crate) tree: &'t Tree,
    pub(crate) pointer: String,
}

/// The members of an object that are known, and there once.
pub(crate) struct Fields<'t> {
    pointer: String,
    members: Vec<(&'t str, &'t Tree)>,
    doubled: Vec<&'t str>,
}

impl<'t> Fields<'t> {
    /// Opens an object whose members are `known`; `None` when the value is no object.
    pub(crate) fn open(value: &Value<'t>, known: &[&str], problems: &mut Problems) -> Option<Self> {
        let written = Self::object(value, problems)?;
        // Sorted, since an object may have very many members that are not known.
        let mut names: Vec<&str> = written.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        let mut doubled = Vec::new();
        for same in names.chunk_by(|one, other| one == other) {
            let Some(name) = same.first() else { continue };
            let is_known = known.contains(name);
            let code = if same.len() > 1 {
                if is_known {
                    doubled.push(*name);
                }
                ProblemCode::DuplicateMember
            } else if is_known {
                continue;
            } else {
                ProblemCode::UnknownMember
            };
            problems.add(Problem::new(child(&value.pointer, name), code));
        }
        let members = written.iter().map(|(name, tree)| (name.as_str(), tree));
        let members =
            members.filter(|(name, _)| known.contains(name) && !doubled.contains(name)).collect();
        Some(Self { pointer: value.pointer.clone(), members, doubled })
    }

    /// The members of a value that must be an object, as they are written.
    pub(crate) fn object(
        value: &Value<'t>,
        problems: &mut Problems,
    ) -> Option<&'t [(String, Tree)]> {
        value.tree.as_object().or_else(|| value.refuse(ProblemCode::WrongType, problems))
    }

    /// The member, whatever its type, `null` included.
    pub(crate) fn get(&self, name: &str) -> Option<Value<'t>> {
        let (_, tree) = self.members.iter().find(|(member, _)| *member == name)?;
        Some(Value { tree, pointer: child(&self.pointer, name) })
    }

    /// The member, or nothing where it is `null`.
    pub(crate) fn nullable(&self, name: &str) -> Option<Value<'t>> {
        self.get(name).filter(|value| !matches!(value.tree, Tree::Null))
    }

    /// The member, which must be there.
    pub(crate) fn required(&self, name: &str, problems: &mut Problems) -> Option<Value<'t>> {
        let value = self.get(name);
        if value.is_none() && !self.doubled.contains(&name) {
            problems.add(Problem::new(child(&self.pointer, name), ProblemCode::MissingMember));
        }
        value
    }

    /// Whether the member is there, once or doubled.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.members.iter().any(|(member, _)| *member == name) || self.doubled.contains(&name)
    }

    /// A boolean member.
    pub(crate) fn bool(&self, name: &str, default: bool, problems: &mut Problems) -> bool {
        self.get(name).and_then(|value| value.bool(problems)).unwrap_or(default)
    }

    /// An integer member.
    pub(crate) fn integer(&self, name: &str, default: i64, problems: &mut Problems) -> i64 {
        self.get(name).and_then(|value| value.integer(problems)).unwrap_or(default)
    }

    /// A member out of a closed list.
    pub(crate) fn word<W: Word>(&self, name: &str, default: W, problems: &mut Problems) -> W {
        self.get(name).and_then(|value| value.word(problems)).unwrap_or(default)
    }

    /// A member that is a list.
    pub(crate) fn list(&self, name: &str, problems: &mut Problems) -> Vec<Value<'t>> {
        self.get(name).map(|value| value.list(problems)).unwrap_or_default()
    }

    /// A time, or nothing where it is `null`.
    pub(crate) fn time(&self, name: &str, problems: &mut Problems) -> Option<Timestamp> {
        self.nullable(name)?.integer(problems).map(Timestamp::from_millis)
    }
}

impl<'t> Value<'t> {
    /// The value of a document.
    pub(crate) fn top(tree: &'t Tree) -> Self {
        Self { tree, pointer: String::new() }
    }

    fn refuse<T>(&self, code: ProblemCode, problems: &mut Problems) -> Option<T> {
        problems.add(Problem::new(self.pointer.clone(), code));
        None
    }

    /// A boolean.
    pub(crate) fn bool(&self, problems: &mut Problems) -> Option<bool> {
        self.tree.as_bool().or_else(|| self.refuse(ProblemCode::WrongType, problems))
    }

    /// An integer, written as one.
    pub(crate) fn integer(&self, problems: &mut Problems) -> Option<i64> {
        let code = match self.tree {
            Tree::OtherNumber => ProblemCode::InvalidNumber,
            Tree::Null
            | Tree::Bool(_)
            | Tree::Integer(_)
            | Tree::Text(_)
            | Tree::OtherText
            | Tree::List(_)
            | Tree::Object(_) => ProblemCode::WrongType,
        };
        self.tree.as_integer().or_else(|| self.refuse(code, problems))
    }

    /// A text.
    pub(crate) fn text(&self, problems: &mut Problems) -> Option<&'t str> {
        let code = match self.tree {
            Tree::OtherText => ProblemCode::InvalidString,
            Tree::Null
            | Tree::Bool(_)
            | Tree::Integer(_)
            | Tree::OtherNumber
            | Tree::Text(_)
            | Tree::List(_)
            | Tree::Object(_) => ProblemCode::WrongType,
        };
        self.tree.as_text().or_else(|| self.refuse(code, problems))
    }

    /// A text of at least one character.
    pub(crate) fn name(&self, problems: &mut Problems) -> Option<String> {
        let text = self.text(problems)?;
        if text.is_empty() {
            let problem = Problem::new(self.pointer.clone(), ProblemCode::TooShort);
            problems.add(problem.minimum(1).actual(0));
            return None;
        }
        Some(text.to_string())
    }

    /// A word out of a closed list.
    pub(crate) fn word<W: Word>(&self, problems: &mut Problems) -> Option<W> {
        let word = W::from_word(self.text(problems)?);
        if word.is_none() {
            problems.add(Problem::new(self.pointer.clone(), ProblemCode::UnknownValue));
        }
        word
    }

    /// The items of a list.
    pub(crate) fn list(&self, problems: &mut Problems) -> Vec<Value<'t>> {
        let items = self.tree.as_list().or_else(|| self.refuse(ProblemCode::WrongType, problems));
        let places = items.unwrap_or_default().iter().enumerate();
        places.map(|(index, tree)| Value { tree, pointer: item(&self.pointer, index) }).collect()
    }
}
