//! The predefined security questions.

use twogate::predefined_questions;

use crate::failure::Failure;
use crate::guard::guard;
use crate::status::twogate_status;
use crate::string::twogate_str;

/// How many predefined security questions there are.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_predefined_question_count() -> usize {
    predefined_questions().len()
}

/// Sets *id and *english to the id and the English text of a predefined security question; both
/// are never freed. TWOGATE_STATUS_INVALID_ARGUMENT when there is no such question.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_predefined_question_at(
    index: usize,
    id: *mut twogate_str,
    english: *mut twogate_str,
) -> twogate_status {
    let body = |caller: &crate::caller::Caller| {
        let id = caller.out(id, "id")?;
        let english = caller.out(english, "english")?;
        let question = predefined_questions()
            .get(index)
            .ok_or_else(|| Failure::argument("index", "is not that of a question"))?;
        id.write(twogate_str::of(question.id));
        english.write(twogate_str::of(question.english));
        Ok(())
    };
    // SAFETY: the caller keeps the header's rules.
    unsafe { guard(core::ptr::null_mut(), body) }
}
