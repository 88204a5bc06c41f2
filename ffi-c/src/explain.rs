//! Explanations in JSON.

use twogate::{Timestamp, UserRef};

use crate::document;
use crate::error::twogate_error;
use crate::guard::guard;
use crate::handle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;
use crate::user::{Licenses, twogate_user};

/// Explains a person's case at a time (milliseconds since 1970 UTC): sets *text to a JSON object
/// with every check, every method and what would fix it, whatever the verdict. The caller frees it
/// with twogate_text_free. Not for the claimant, but for its member "message".
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_explain_json(
    policy: *const twogate_policy,
    user: *const twogate_user,
    now: i64,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let user = caller.given(user, "user")?;
            let out = caller.out(text, "text")?;
            let mut licenses = Licenses::NONE;
            let mut person = UserRef::new("");
            user.borrow(&mut licenses, caller, &mut person)?;
            let explanation = policy.explain(person, Timestamp::from_millis(now));
            out.write(handle::give(twogate_text::new(explanation.to_json())));
            Ok(())
        })
    }
}

/// The same for a person given as a user document in JSON (at most 1 MiB).
/// TWOGATE_STATUS_INVALID_USER when it cannot be read: the error then has all its problems at
/// once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_explain_user_json(
    policy: *const twogate_policy,
    user_json: twogate_str,
    now: i64,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(text, "text")?;
            let user = document::user(caller, user_json)?;
            let explanation = policy.explain(&user, Timestamp::from_millis(now));
            out.write(handle::give(twogate_text::new(explanation.to_json())));
            Ok(())
        })
    }
}
