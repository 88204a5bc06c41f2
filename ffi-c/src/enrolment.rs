//! Enrolling a person's answers to security questions.

use twogate::Timestamp;

use crate::answer::{Given, twogate_answer};
use crate::bytes::twogate_bytes;
use crate::document;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::hashing::{entropy as read_entropy, twogate_hashing};
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// Enrols a person's answers at a time (milliseconds since 1970 UTC): sets *record to the record, in
/// JSON, that the host stores in place of any other and puts into the user document as its member
/// "enrolment". The caller frees it with twogate_text_free. entropy is 32 bytes from the operating
/// system's generator, drawn for this call and never used again; equal arguments give equal records.
///
/// It takes one Argon2id for each set of questions that can be asked, so up to ten: do not call it
/// on a thread that has to answer quickly. TWOGATE_STATUS_INVALID_ANSWERS as for
/// twogate_check_answers; TWOGATE_STATUS_NO_ENTROPY, TWOGATE_STATUS_BAD_PARAMETERS and
/// TWOGATE_STATUS_OUT_OF_MEMORY are the host's to mend.
///
/// Answers go in and never come out again: a person who wants to change one answers all again, and a
/// help desk resets an enrolment by deleting the record.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_enrol(
    policy: *const twogate_policy,
    user_json: twogate_str,
    answers: *const twogate_answer,
    answer_count: usize,
    hashing: *const twogate_hashing,
    entropy: twogate_bytes,
    now: i64,
    record: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let hashing = caller.given(hashing, "hashing")?;
            let out = caller.out(record, "record")?;
            let given = Given::all(caller, answers, answer_count)?;
            let entropy = read_entropy(caller, entropy)?;
            let hashing = hashing.read(caller)?;
            let user = document::user(caller, user_json)?;
            let record = policy
                .enrol(
                    &user,
                    &Given::answers(&given),
                    &hashing,
                    &entropy,
                    Timestamp::from_millis(now),
                )
                .map_err(|error| Box::new(Failure::Answers(error)))?;
            out.write(handle::give(twogate_text::new(record.to_json())));
            Ok(())
        })
    }
}
