//! Answers to security questions: what is wrong with them, and their normal form.

use twogate::{Answer, DraftProblem, EnrolError, Secret, normalize_answer};

use crate::bytes::{room, twogate_bytes};
use crate::caller::{AnyBits, Caller};
use crate::document;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// An answer that a person gives to a question of the policy. All that is pointed to is lent for the
/// call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_answer {
    /// The question's id. Needed.
    pub question: twogate_str,
    /// The question's text as the person saw it, where it was shown in another language; absent
    /// otherwise.
    pub shown: twogate_str,
    /// The answer as it was typed.
    pub answer: twogate_bytes,
}

// SAFETY: pointers and numbers, none of which is used before it was looked at.
unsafe impl AnyBits for twogate_answer {}

/// An answer with a copy of its own, which is wiped when this is dropped.
pub(crate) struct Given<'call> {
    question: &'call str,
    shown: Option<&'call str>,
    answer: Secret,
}

impl<'call> Given<'call> {
    /// Reads `answers`, an argument of that name.
    pub(crate) fn all(
        caller: &'call Caller,
        answers: *const twogate_answer,
        count: usize,
    ) -> Result<Vec<Self>, Box<Failure>> {
        let answers = caller.list(answers, count, "answers")?;
        let mut given = room(count)?;
        for (index, answer) in answers.iter().enumerate() {
            given.push(Self::of(caller, answer).map_err(|failure| failure.of("answers", index))?);
        }
        Ok(given)
    }

    fn of(caller: &'call Caller, answer: &twogate_answer) -> Result<Self, Box<Failure>> {
        let question = caller.text(answer.question, "question")?;
        Ok(Self {
            question: question.ok_or_else(|| Failure::argument("question", "is absent"))?,
            shown: caller.text(answer.shown, "shown")?,
            answer: answer.answer.secret(caller, "answer")?,
        })
    }

    /// The answers as the engine reads them.
    pub(crate) fn answers(given: &'call [Self]) -> Vec<Answer<'call>> {
        let answer =
            |it: &'call Self| Answer { question: it.question, answer: &it.answer, shown: it.shown };
        given.iter().map(answer).collect()
    }
}

/// Sets *normal to an answer's normal form, which the caller frees with twogate_text_free, and
/// *length to how many code points the answer has as a person sees it: without what is invisible,
/// with spaces tidied, but before its case is folded. Two answers are equal when their normal forms
/// are. TWOGATE_STATUS_INVALID_ANSWERS where there is none: the error then has one problem, without
/// a pointer. Not needed for anything below; for hosts with rules of their own.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_normalize_answer(
    answer: twogate_bytes,
    normal: *mut *mut twogate_text,
    length: *mut usize,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let normal = caller.out(normal, "normal")?;
            let length = caller.out(length, "length")?;
            let answer = answer.read(caller, "answer")?;
            let normalized = normalize_answer(answer).map_err(|error| {
                Box::new(Failure::Answer(DraftProblem::of(error, "", answer.len())))
            })?;
            // A normal form is UTF-8. The one copy made of it is the caller's, who frees it.
            let text = str::from_utf8(normalized.text.reveal()).unwrap_or_default();
            normal.write(handle::give(twogate_text::new(text.to_owned())));
            length.write(normalized.length);
            Ok(())
        })
    }
}

/// Checks a person's answers, given as a user document in JSON (at most 1 MiB), without hashing
/// anything: TWOGATE_STATUS_OK when they can be enrolled. TWOGATE_STATUS_INVALID_ANSWERS when they
/// do not hold: the error then has all problems at once, each with a pointer into
/// {"answers": [{"question", "answer", "shown"}]}, such as "/answers/2/answer".
/// TWOGATE_STATUS_INVALID_USER as for twogate_explain_user_json.
///
/// Fast enough to be asked at every keystroke: show the problems that are not unfinished at once,
/// and the others when the person leaves the field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_check_answers(
    policy: *const twogate_policy,
    user_json: twogate_str,
    answers: *const twogate_answer,
    answer_count: usize,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let given = Given::all(caller, answers, answer_count)?;
            let user = document::user(caller, user_json)?;
            let problems = policy.check_answers(&user, &Given::answers(&given));
            if problems.is_empty() {
                Ok(())
            } else {
                Err(Box::new(Failure::Answers(EnrolError::Answers(problems))))
            }
        })
    }
}
