//! Registering for a reset: where a person stands, what the form shows, and what is wrong with a draft.

use twogate::{DraftProblem, RegistrationDraft, Timestamp};

use crate::answer::{Given, twogate_answer};
use crate::caller::{Caller, Growing};
use crate::document;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// What a person has typed into the registration form so far. A field that is absent or empty is not
/// filled in. All that is pointed to is lent for the call. Make one with
/// twogate_registration_draft_init.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_registration_draft {
    /// sizeof(twogate_registration_draft).
    pub struct_size: usize,
    /// The phone number.
    pub authentication_phone: twogate_str,
    /// The e-mail address.
    pub authentication_email: twogate_str,
    /// The office phone, which nobody can set but an administrator.
    pub office_phone: twogate_str,
    /// The answers to security questions; may be NULL if answer_count is 0.
    pub answers: *const twogate_answer,
    /// How many.
    pub answer_count: usize,
}

// SAFETY: `repr(C)`, the size first, pointers and numbers without padding.
unsafe impl Growing for twogate_registration_draft {}

/// Says where a person stands with registering at a time (milliseconds since 1970 UTC): sets *status
/// to a TWOGATE_REGISTRATION_... The person is given as a user document in JSON (at most 1 MiB).
/// TWOGATE_STATUS_INVALID_USER as for twogate_explain_user_json.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_registration_status(
    policy: *const twogate_policy,
    user_json: twogate_str,
    now: i64,
    status: *mut i32,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(status, "status")?;
            let user = document::user(caller, user_json)?;
            let status = policy.registration_status(&user, Timestamp::from_millis(now));
            out.write(i32::from(status.number()));
            Ok(())
        })
    }
}

/// Says what the registration form of a person shows at a time (milliseconds since 1970 UTC): sets
/// *form to a JSON object {"required", "registered", "fields": [{"method", "state", "masked"}],
/// "questions": {"choices": [{"id", "text"}], "minimum", "maximum"} or null, "publishesPhone",
/// "suggestMore"}, which the caller frees with twogate_text_free. The form of somebody who may not
/// register is empty. The person is given as a user document in JSON (at most 1 MiB).
/// TWOGATE_STATUS_INVALID_USER as for twogate_explain_user_json.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_registration_form(
    policy: *const twogate_policy,
    user_json: twogate_str,
    now: i64,
    form: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(form, "form")?;
            let user = document::user(caller, user_json)?;
            let form = policy.registration_form(&user, Timestamp::from_millis(now));
            out.write(handle::give(twogate_text::new(form.to_json())));
            Ok(())
        })
    }
}

/// Says what is wrong with what a person has typed into the registration form: sets *problems to a
/// JSON array of {"pointer", "code", "args", "unfinished", "english"}, sorted by pointer, which the
/// caller frees with twogate_text_free; it is [] where all that is filled in can be taken. Pointers
/// lead into {"authenticationPhone", "authenticationEmail", "officePhone", "answers": [{"question",
/// "answer", "shown"}]}. Problems are a result and not an error: the status is TWOGATE_STATUS_OK. The
/// person is given as a user document in JSON (at most 1 MiB). TWOGATE_STATUS_INVALID_USER as for
/// twogate_explain_user_json.
///
/// Fast enough to be asked at every keystroke: show the problems that are not unfinished at once,
/// and the others when the person leaves the field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_validate_registration(
    policy: *const twogate_policy,
    user_json: twogate_str,
    draft: *const twogate_registration_draft,
    problems: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let draft = caller.given(draft, "draft")?;
            let out = caller.out(problems, "problems")?;
            let given = Given::all(caller, draft.answers, draft.answer_count)?;
            let answers = Given::answers(&given);
            let typed = RegistrationDraft { answers: &answers, ..draft.fields(caller)? };
            let user = document::user(caller, user_json)?;
            let problems = policy.validate_registration(&user, &typed);
            out.write(handle::give(twogate_text::new(json(&problems))));
            Ok(())
        })
    }
}

impl twogate_registration_draft {
    /// All but the answers.
    fn fields<'call>(
        &self,
        caller: &'call Caller,
    ) -> Result<RegistrationDraft<'call>, Box<Failure>> {
        let text = |text, name| caller.text(text, name);
        Ok(RegistrationDraft {
            authentication_phone: text(self.authentication_phone, "draft.authentication_phone")?,
            authentication_email: text(self.authentication_email, "draft.authentication_email")?,
            office_phone: text(self.office_phone, "draft.office_phone")?,
            answers: &[],
        })
    }
}

fn json(problems: &[DraftProblem]) -> String {
    // Words, numbers and pointers: nothing here can fail to be written.
    serde_json::to_string(problems).unwrap_or_default()
}
