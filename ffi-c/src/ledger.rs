//! Decisions and explanations that look at a person's ledger of attempts, which crosses as its JSON.

use twogate::{Ledger, Policy, Throttle, Timestamp, UserRef};

use crate::caller::Caller;
use crate::decision::twogate_decision;
use crate::document;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;
use crate::user::{Licenses, twogate_user};

/// Decides as twogate_decide does, with the person's ledger of attempts as well: ledger_json is the
/// row that the host keeps for this person, as it was last written. Where the person has none yet, an
/// absent text decides as twogate_decide does. A person without attempts left is denied, and
/// decision.locked_until says until when.
///
/// TWOGATE_STATUS_INVALID_LEDGER when the text is no ledger, and TWOGATE_STATUS_NEWER_LEDGER when a
/// later version wrote it: nothing is decided then, and nothing of the text is guessed at.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_decide_with_ledger(
    policy: *const twogate_policy,
    user: *const twogate_user,
    now: i64,
    ledger_json: twogate_str,
    decision: *mut twogate_decision,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let user = caller.given(user, "user")?;
            let out = caller.out_struct(decision, "decision")?;
            let mut licenses = Licenses::NONE;
            let mut person = UserRef::new("");
            user.borrow(&mut licenses, caller, &mut person)?;
            let now = Timestamp::from_millis(now);
            let throttle = throttle(caller, policy, ledger_json, now)?;
            let decided = policy.decide(policy.facts(person, now, throttle));
            out.write(twogate_decision::of(&decided, throttle, out.size()));
            Ok(())
        })
    }
}

/// Explains as twogate_explain_json does, with the person's ledger of attempts as well: see
/// twogate_decide_with_ledger. The check "throttle" has until when no attempts are left.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_explain_json_with_ledger(
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
            let policy = &caller.object(policy, "policy")?.policy;
            let user = caller.given(user, "user")?;
            let out = caller.out(text, "text")?;
            let mut licenses = Licenses::NONE;
            let mut person = UserRef::new("");
            user.borrow(&mut licenses, caller, &mut person)?;
            let now = Timestamp::from_millis(now);
            let throttle = throttle(caller, policy, ledger_json, now)?;
            let explanation = policy.explain_with(person, now, throttle);
            out.write(handle::give(twogate_text::new(explanation.to_json())));
            Ok(())
        })
    }
}

/// The same for a person given as a user document in JSON: see twogate_explain_user_json. A user
/// document that cannot be read is told of before a ledger that cannot.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_explain_user_json_with_ledger(
    policy: *const twogate_policy,
    user_json: twogate_str,
    now: i64,
    ledger_json: twogate_str,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(text, "text")?;
            let user = document::user(caller, user_json)?;
            let now = Timestamp::from_millis(now);
            let throttle = throttle(caller, policy, ledger_json, now)?;
            let explanation = policy.explain_with(&user, now, throttle);
            out.write(handle::give(twogate_text::new(explanation.to_json())));
            Ok(())
        })
    }
}

/// An administrator lifts every block of a person: sets *text to the ledger without what was tried, which
/// the host stores over the one that it read, by its "revision", and tells its audit log. The caller
/// frees the text with twogate_text_free. A write that is under way stays, for ten minutes at most. The
/// time is taken as it is, even where the ledger has a later one: that mends a clock that was wrong.
///
/// TWOGATE_STATUS_INVALID_LEDGER and TWOGATE_STATUS_NEWER_LEDGER as of twogate_decide_with_ledger;
/// TWOGATE_STATUS_INVALID_ARGUMENT for an absent text, since there is nothing to lift then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_clear_ledger(
    policy: *const twogate_policy,
    ledger_json: twogate_str,
    now: i64,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(text, "text")?;
            let ledger = read(caller, ledger_json)?;
            let ledger = ledger.ok_or_else(|| Failure::argument("ledger_json", "is absent"))?;
            let cleared = ledger.cleared(policy.limits(), Timestamp::from_millis(now));
            out.write(handle::give(twogate_text::new(cleared.to_json())));
            Ok(())
        })
    }
}

/// What a decision asks of `ledger_json`, an argument of that name.
pub(crate) fn throttle(
    caller: &Caller,
    policy: &Policy,
    ledger_json: twogate_str,
    now: Timestamp,
) -> Result<Throttle, Box<Failure>> {
    Ok(policy.throttle(read(caller, ledger_json)?.as_ref(), now))
}

fn read(caller: &Caller, ledger_json: twogate_str) -> Result<Option<Ledger>, Box<Failure>> {
    let text = caller.text(ledger_json, "ledger_json")?;
    let ledger = text.map(Ledger::from_json).transpose();
    ledger.map_err(|error| Box::new(Failure::Ledger(error)))
}
