//! What is asked of a person, and whether the answers are right.

use twogate::{Timestamp, Verification};

use crate::bytes::{room, twogate_bytes};
use crate::caller::Growing;
use crate::document;
use crate::error::twogate_error;
use crate::guard::guard;
use crate::handle;
use crate::hashing::{entropy as read_entropy, failed, twogate_hashing};
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// What came of answers. Make one with twogate_verification_init. Nothing says which answer was
/// wrong, or why.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_verification {
    /// sizeof(twogate_verification), set by the caller.
    pub struct_size: usize,
    /// The record in JSON, to be stored over the one that was asked and over no other: what was
    /// answered now comes last. The caller frees it with twogate_text_free. NULL unless right.
    pub record: *mut twogate_text,
    /// 1: all answers are right. 0: they are not, or there is nothing to be right about.
    pub right: i32,
    /// 1: the answers were hashed anew, by the parameters and the pepper of today.
    pub rehashed: i32,
}

// SAFETY: `repr(C)`, the size first, a pointer and numbers without padding.
unsafe impl Growing for twogate_verification {}

impl twogate_verification {
    fn of(verification: &Verification, struct_size: usize) -> Self {
        match verification {
            Verification::Wrong => {
                Self { struct_size, record: core::ptr::null_mut(), right: 0, rehashed: 0 }
            }
            Verification::Right { record, rehashed } => Self {
                struct_size,
                record: handle::give(twogate_text::new(record.to_json())),
                right: 1,
                rehashed: i32::from(*rehashed),
            },
        }
    }
}

/// What to ask a person, given as a user document in JSON (at most 1 MiB) with the record in it, at
/// a time (milliseconds since 1970 UTC): sets *questions to a JSON list of {"id"}, or {"id", "text"}
/// for a question of the tenant's own, in the order in which the answers are wanted. The caller
/// frees it with twogate_text_free. NULL where the person has nothing to be asked, or may not be.
///
/// The questions are the engine's to choose. They stay the same until they are answered rightly or,
/// where the policy says "redrawOnFailure", change with failures, the number of wrong tries so far.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_asked_questions(
    policy: *const twogate_policy,
    user_json: twogate_str,
    failures: u32,
    now: i64,
    questions: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(questions, "questions")?;
            let user = document::user(caller, user_json)?;
            let asked = policy.asked_questions(&user, failures, Timestamp::from_millis(now));
            // Texts only: nothing here can fail to be written.
            let json = asked.map(|asked| serde_json::to_string(&asked).unwrap_or_default());
            out.write(
                json.map_or(core::ptr::null_mut(), |json| handle::give(twogate_text::new(json))),
            );
            Ok(())
        })
    }
}

/// Whether answers to what twogate_asked_questions asks, in that order and with the same failures,
/// are right; fills *verification. entropy is 32 bytes from the operating system's generator, drawn
/// for this call and never used again.
///
/// One Argon2id is computed whatever is wrong, so that the time does not tell, and another when
/// right answers are hashed anew. Wrong answers are TWOGATE_STATUS_OK. TWOGATE_STATUS_NO_ENTROPY,
/// TWOGATE_STATUS_BAD_PARAMETERS, TWOGATE_STATUS_UNKNOWN_PEPPER and TWOGATE_STATUS_OUT_OF_MEMORY
/// are the host's to mend: nothing was compared, and no try was used up.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_verify_answers(
    policy: *const twogate_policy,
    user_json: twogate_str,
    answers: *const twogate_bytes,
    answer_count: usize,
    failures: u32,
    hashing: *const twogate_hashing,
    entropy: twogate_bytes,
    now: i64,
    verification: *mut twogate_verification,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let hashing = caller.given(hashing, "hashing")?;
            let out = caller.out_struct(verification, "verification")?;
            let answers = caller.list(answers, answer_count, "answers")?;
            let mut given = room(answer_count)?;
            for (index, answer) in answers.iter().enumerate() {
                let answer = answer.secret(caller, "answers");
                given.push(answer.map_err(|failure| failure.at(index))?);
            }
            let entropy = read_entropy(caller, entropy)?;
            let hashing = hashing.read(caller)?;
            let user = document::user(caller, user_json)?;
            let now = Timestamp::from_millis(now);
            let verification = policy
                .verify_answers(&user, &given, failures, &hashing, &entropy, now)
                .map_err(failed)?;
            out.write(twogate_verification::of(&verification, out.size()));
            Ok(())
        })
    }
}
