//! What every list of problems keeps to, whatever the document.

use serde_json::Value;
use twogate::{Problem, ProblemCode};

/// Checks the problems of a document against the document.
///
/// # Panics
///
/// When something does not hold.
pub fn check(text: &str, problems: &[Problem]) {
    assert!(!problems.is_empty(), "a document without problems is taken");
    for pair in problems.windows(2) {
        if let [one, next] = pair {
            assert!(one < next, "sorted, and none is there twice");
        }
    }
    // One of these is the only problem, because nothing else was read.
    let of_text = |code| matches!(code, ProblemCode::Syntax | ProblemCode::TooLarge);
    let alone = |code| of_text(code) || code == ProblemCode::NewerFormat;
    assert!(problems.len() == 1 || !problems.iter().any(|problem| alone(problem.code)));
    // Where a common reader takes the text, too, places can be looked up.
    let document = serde_json::from_str::<Value>(text).ok();
    for problem in problems {
        assert_eq!(present(problem), promised(problem), "{}", problem.code.word());
        assert!(is_pointer(&problem.pointer) && !problem.english().is_empty());
        if let Some(document) = &document {
            assert!(problem.code != ProblemCode::Syntax, "the text is JSON");
            check_place(document, problem);
        }
        if problem.code == ProblemCode::Syntax {
            check_line(text, problem);
        }
    }
}

/// The arguments that are there: minimum, maximum, actual, other, line and column.
fn present(problem: &Problem) -> [bool; 6] {
    let args = &problem.args;
    [
        args.minimum.is_some(),
        args.maximum.is_some(),
        args.actual.is_some(),
        args.other.is_some(),
        args.line.is_some(),
        args.column.is_some(),
    ]
}

/// The arguments that the code promises.
fn promised(problem: &Problem) -> [bool; 6] {
    let words: &[&str] = match problem.code {
        ProblemCode::Syntax => &["line", "column"],
        ProblemCode::TooLarge
        | ProblemCode::NewerFormat
        | ProblemCode::TooLong
        | ProblemCode::TooMany => &["maximum", "actual"],
        ProblemCode::TooDeep => &["maximum"],
        ProblemCode::OutOfRange => &["minimum", "maximum", "actual"],
        ProblemCode::TooShort | ProblemCode::TooFew => &["minimum", "actual"],
        ProblemCode::Repeated | ProblemCode::Conflict => &["other"],
        ProblemCode::DuplicateMember
        | ProblemCode::UnknownMember
        | ProblemCode::MissingMember
        | ProblemCode::WrongType
        | ProblemCode::InvalidNumber
        | ProblemCode::InvalidString
        | ProblemCode::UnknownValue
        | ProblemCode::NotInRuleset
        | ProblemCode::NotForReset
        | ProblemCode::UnknownQuestion
        | ProblemCode::ReservedId
        | ProblemCode::InvalidId
        | ProblemCode::InvalidUrl
        | ProblemCode::InvalidEmail => &[],
    };
    ["minimum", "maximum", "actual", "other", "line", "column"].map(|word| words.contains(&word))
}

/// RFC 6901: nothing, or members behind slashes, in which `~` is followed by 0 or 1.
fn is_pointer(pointer: &str) -> bool {
    let escapes_hold = pointer.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    (pointer.is_empty() || pointer.starts_with('/')) && escapes_hold
}

/// A problem is at a value, or names the member that an object lacks.
fn check_place(document: &Value, problem: &Problem) {
    let value = document.pointer(&problem.pointer);
    let may_be_absent = matches!(problem.code, ProblemCode::MissingMember | ProblemCode::TooFew);
    assert!(value.is_some() || may_be_absent && lacks(document, &problem.pointer));
    if problem.code == ProblemCode::MissingMember {
        assert!(value.is_none_or(Value::is_null), "what is missing is not there");
    }
    if let Some(other) = &problem.args.other {
        assert!(document.pointer(other).is_some() || lacks(document, other));
    }
}

/// Whether the pointer's parent is an object without that member.
fn lacks(document: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').and_then(|(parent, _)| document.pointer(parent));
    parent.is_some_and(Value::is_object) && document.pointer(pointer).is_none()
}

fn check_line(text: &str, problem: &Problem) {
    let (Some(line), Some(column)) = (problem.args.line, problem.args.column) else { return };
    let place =
        usize::try_from(line).ok().and_then(|line| text.split('\n').nth(line.checked_sub(1)?));
    let length = place.and_then(|line| i64::try_from(line.len()).ok());
    // The end of a line is a place of its own.
    assert!(column >= 1 && length.is_some_and(|length| column <= length.saturating_add(1)));
}
