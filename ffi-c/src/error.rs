//! `twogate_error`: why a call failed, with all problems of a document or of answers.

use twogate::{DraftProblem, EnrolError, Problem, ProblemArgs};

use crate::caller::Growing;
use crate::failure::Failure;
use crate::guard::{guard, look};
use crate::handle;
use crate::status::twogate_status;
use crate::string::twogate_str;

/// Why a call failed. Owned by the caller, freed by twogate_error_free; it never changes.
pub struct twogate_error {
    status: twogate_status,
    message: String,
    problems: Vec<Told>,
}

/// A problem of a document or of what a person filled in, as C is told of it.
struct Told {
    pointer: String,
    english: String,
    args: ProblemArgs,
    code: u8,
    draft_code: u8,
    unfinished: bool,
}

/// problem.args has minimum.
pub const TWOGATE_ARG_MINIMUM: u32 = 1;
/// problem.args has maximum.
pub const TWOGATE_ARG_MAXIMUM: u32 = 2;
/// problem.args has actual.
pub const TWOGATE_ARG_ACTUAL: u32 = 4;
/// problem.args has line and column.
pub const TWOGATE_ARG_PLACE: u32 = 8;

/// One thing that is wrong with a document, or with what a person filled in. Its texts are borrowed
/// from the error.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_problem {
    /// sizeof(twogate_problem), set by the caller.
    pub struct_size: usize,
    /// Where: a JSON pointer (RFC 6901). Empty, but not absent, for the document as a whole.
    pub pointer: twogate_str,
    /// The problem in English, for logs; it quotes no value.
    pub english: twogate_str,
    /// The pointer of the value that this one repeats or conflicts with; absent otherwise.
    pub other: twogate_str,
    /// The least that would do.
    pub minimum: i64,
    /// The most that would do.
    pub maximum: i64,
    /// What there is.
    pub actual: i64,
    /// The line of a text that is no JSON, from 1.
    pub line: i64,
    /// The column of a text that is no JSON, in bytes, from 1.
    pub column: i64,
    /// What is wrong with a document: a TWOGATE_PROBLEM_CODE_...; 0 for what a person filled in.
    pub code: i32,
    /// Which of the numbers there are: TWOGATE_ARG_..., fixed by the code.
    pub args: u32,
    /// What is wrong with what a person filled in: a TWOGATE_DRAFT_PROBLEM_...; 0 for a document.
    pub draft_code: i32,
    /// 1: typing on, or adding an answer, could remove it.
    pub unfinished: i32,
}

// SAFETY: `repr(C)`, the size first, texts and numbers without padding.
unsafe impl Growing for twogate_problem {
    const FIRST: usize = core::mem::offset_of!(Self, draft_code);
}

impl twogate_error {
    pub(crate) fn new(failure: &Failure) -> Self {
        let problems = match failure {
            Failure::Policy(error) => error.problems().iter().map(Told::of).collect(),
            Failure::User(error) => error.problems().iter().map(Told::of).collect(),
            Failure::Answer(problem) => Vec::from([Told::of_draft(problem)]),
            Failure::Answers(EnrolError::Answers(problems)) => {
                problems.iter().map(Told::of_draft).collect()
            }
            Failure::Call { .. }
            | Failure::Ledger(_)
            | Failure::Answers(EnrolError::Call(_))
            | Failure::Panic => Vec::new(),
        };
        Self { status: failure.status(), message: failure.to_string(), problems }
    }

    #[cfg(test)]
    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

impl Told {
    fn of(problem: &Problem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            english: problem.english(),
            args: problem.args.clone(),
            code: problem.code.number(),
            draft_code: 0,
            unfinished: false,
        }
    }

    fn of_draft(problem: &DraftProblem) -> Self {
        Self {
            pointer: problem.pointer.clone(),
            english: problem.english(),
            args: problem.args.clone(),
            code: 0,
            draft_code: problem.code.number(),
            unfinished: problem.unfinished,
        }
    }
}

impl twogate_problem {
    fn of(problem: &Told, struct_size: usize) -> Self {
        let args = &problem.args;
        let has = |present: bool, bit| if present { bit } else { 0 };
        Self {
            struct_size,
            pointer: twogate_str::of(&problem.pointer),
            english: twogate_str::of(&problem.english),
            other: twogate_str::maybe(args.other.as_deref()),
            minimum: args.minimum.unwrap_or(0),
            maximum: args.maximum.unwrap_or(0),
            actual: args.actual.unwrap_or(0),
            line: args.line.unwrap_or(0),
            column: args.column.unwrap_or(0),
            code: i32::from(problem.code),
            args: has(args.minimum.is_some(), TWOGATE_ARG_MINIMUM)
                | has(args.maximum.is_some(), TWOGATE_ARG_MAXIMUM)
                | has(args.actual.is_some(), TWOGATE_ARG_ACTUAL)
                | has(args.line.is_some(), TWOGATE_ARG_PLACE),
            draft_code: i32::from(problem.draft_code),
            unfinished: i32::from(problem.unfinished),
        }
    }
}

/// The status that the failed call returned; TWOGATE_STATUS_OK for NULL, which is no error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_error_status(error: *const twogate_error) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe { look(twogate_status::Ok, |caller| Ok(caller.object(error, "error")?.status)) }
}

/// What failed, in one English line for logs: the argument, or the first problem. It quotes no
/// value. Borrowed from the error; absent for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_error_message(error: *const twogate_error) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::ABSENT, |caller| {
            Ok(twogate_str::of(&caller.object(error, "error")?.message))
        })
    }
}

/// How many problems a document or a person's answers have; 0 for an error that is about something
/// else, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_error_problem_count(error: *const twogate_error) -> usize {
    // SAFETY: the caller keeps the header's rules.
    unsafe { look(0, |caller| Ok(caller.object(error, "error")?.problems.len())) }
}

/// Fills *problem with one of the problems, which are sorted by pointer. Its texts are borrowed
/// from the error. TWOGATE_STATUS_INVALID_ARGUMENT when there is no such problem.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_error_problem_at(
    error: *const twogate_error,
    index: usize,
    problem: *mut twogate_problem,
) -> twogate_status {
    let body = |caller: &crate::caller::Caller| {
        let error = caller.object(error, "error")?;
        let out = caller.out_struct(problem, "problem")?;
        let problem = error
            .problems
            .get(index)
            .ok_or_else(|| Failure::argument("index", "is not that of a problem"))?;
        out.write(twogate_problem::of(problem, out.size()));
        Ok(())
    };
    // SAFETY: the caller keeps the header's rules.
    unsafe { guard(core::ptr::null_mut(), body) }
}

/// Frees an error and everything borrowed from it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_error_free(error: *mut twogate_error) {
    // SAFETY: the caller keeps the header's rules.
    drop(unsafe { handle::take(error) });
}
