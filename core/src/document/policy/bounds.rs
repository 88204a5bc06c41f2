//! Numbers and texts within their bounds.

use crate::code_points::code_points;
use crate::problem::{Problem, Problems};
use crate::word::ProblemCode;

/// A number within its range.
pub(super) fn range(
    pointer: &str,
    number: i64,
    minimum: i64,
    maximum: i64,
    problems: &mut Problems,
) {
    if !(minimum..=maximum).contains(&number) {
        let problem = Problem::new(pointer, ProblemCode::OutOfRange);
        problems.add(problem.minimum(minimum).maximum(maximum).actual(number));
    }
}

/// A text of so many code points.
pub(super) fn length(
    pointer: &str,
    text: &str,
    minimum: i64,
    maximum: i64,
    problems: &mut Problems,
) {
    let actual = i64::try_from(code_points(text)).unwrap_or(i64::MAX);
    if actual < minimum {
        problems.add(Problem::new(pointer, ProblemCode::TooShort).minimum(minimum).actual(actual));
    } else if actual > maximum {
        problems.add(Problem::new(pointer, ProblemCode::TooLong).maximum(maximum).actual(actual));
    }
}
