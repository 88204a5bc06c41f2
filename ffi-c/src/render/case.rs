//! One person's case as short paragraphs.

use twogate::{Timestamp, UserRef};

use super::{give_json, messages};
use crate::error::twogate_error;
use crate::guard::guard;
use crate::ledger::throttle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;
use crate::user::{Licenses, twogate_user};

/// Tells a person's case to an administrator: sets *text to a JSON list of short paragraphs, which
/// the caller frees with twogate_text_free: the answer and why, how many methods are required and how
/// many there are, each method, and what would fix it. The other arguments are those of
/// twogate_explain_json_with_ledger, which says the same in words for programs.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_case(
    asked: twogate_str,
    policy: *const twogate_policy,
    user: *const twogate_user,
    now: i64,
    ledger_json: twogate_str,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let policy = &caller.object(policy, "policy")?.policy;
            let user = caller.given(user, "user")?;
            let mut licenses = Licenses::NONE;
            let mut person = UserRef::new("");
            user.borrow(&mut licenses, caller, &mut person)?;
            let now = Timestamp::from_millis(now);
            let throttle = throttle(caller, policy, ledger_json, now)?;
            give_json(&out, &messages.explain(&policy.explain_with(person, now, throttle)))
        })
    }
}
