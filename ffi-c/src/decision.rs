//! `twogate_decision`: what was decided, filled into the caller's struct.

use core::mem::offset_of;

use twogate::{
    Decision, METHOD_COUNT, Method, MethodDecision, Reason, Source, Throttle, Timestamp, UserRef,
};

use crate::caller::Growing;
use crate::error::twogate_error;
use crate::guard::guard;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::user::{Licenses, twogate_user};

/// How many entries twogate_decision.methods has; there is room for methods to come.
pub const TWOGATE_METHOD_CAPACITY: usize = 16;

/// What became of one method.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_method_decision {
    /// Whether the person may use the method, or the first thing that prevents it: a
    /// TWOGATE_METHOD_STATUS_...; 0 where there is no such method.
    pub status: i32,
    /// Where the value used comes from or, when none serves, the preferred one present: a
    /// TWOGATE_SOURCE_...; 0 where there is nothing.
    pub source: i32,
}

/// What was decided about a person. Make one with twogate_decision_init.
///
/// message is for the claimant, and coarse on purpose. All else is for logs and administrators,
/// and must not be shown to the claimant.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_decision {
    /// sizeof(twogate_decision), set by the caller.
    pub struct_size: usize,
    /// The answer: a TWOGATE_VERDICT_...
    pub verdict: i32,
    /// Why not, the first check that failed: a TWOGATE_REASON_...; 0 when allowed.
    pub reason: i32,
    /// The page for the claimant: a TWOGATE_MESSAGE_...; 0 when allowed.
    pub message: i32,
    /// Which rules say how many gates are required: a TWOGATE_GATE_POLICY_...
    pub gate_policy: i32,
    /// How many distinct gates the person must pass.
    pub gates_required: i32,
    /// How many distinct gates the person can pass.
    pub gates_available: i32,
    /// 1: the person may set a new password.
    pub reset_password: i32,
    /// 1: the person may unlock the account and keep the password.
    pub unlock_account: i32,
    /// The error code of the reason, such as "SSPR_0014": never freed, absent where it has none.
    pub code: twogate_str,
    /// What became of each method, by its number: methods[TWOGATE_METHOD_EMAIL].status.
    /// methods[0] and numbers that are no methods are zero.
    pub methods: [twogate_method_decision; TWOGATE_METHOD_CAPACITY],
    /// Until when no attempts are left (milliseconds since 1970 UTC), whatever the reason; 0 where
    /// some are, and where no ledger was given.
    pub locked_until: i64,
}

// SAFETY: `repr(C)`, the size first, texts and numbers without padding.
unsafe impl Growing for twogate_decision {
    const FIRST: usize = offset_of!(Self, locked_until);
}

impl twogate_decision {
    #[inline]
    pub(crate) fn of(decision: &Decision, throttle: Throttle, struct_size: usize) -> Self {
        let reason = decision.reason;
        Self {
            struct_size,
            verdict: i32::from(decision.verdict.number()),
            reason: reason.map_or(0, |reason| i32::from(reason.number())),
            message: reason.map_or(0, |reason| i32::from(reason.message().number())),
            gate_policy: i32::from(decision.gates.policy.number()),
            gates_required: i32::from(decision.gates.required),
            gates_available: i32::from(decision.gates.available),
            reset_password: i32::from(decision.reset_password),
            unlock_account: i32::from(decision.unlock_account),
            code: twogate_str::maybe(reason.and_then(Reason::code)),
            methods: by_number(&decision.methods),
            locked_until: match throttle {
                Throttle::LockedOut { until } => until.as_millis(),
                Throttle::Unknown | Throttle::Clear => 0,
            },
        }
    }
}

/// The methods by their numbers, which are 1, 2, 3 and so on (a test says so).
#[inline]
fn by_number(
    decisions: &[MethodDecision; METHOD_COUNT],
) -> [twogate_method_decision; TWOGATE_METHOD_CAPACITY] {
    const NONE: twogate_method_decision = twogate_method_decision { status: 0, source: 0 };
    let mut methods = [NONE; TWOGATE_METHOD_CAPACITY];
    for (method, decision) in methods.iter_mut().skip(1).zip(decisions) {
        method.status = i32::from(decision.status.number());
        method.source = decision.source.map_or(0, |source: Source| i32::from(source.number()));
    }
    methods
}

const _: () = assert!(Method::ALL.len() < TWOGATE_METHOD_CAPACITY);

/// Decides about a person at a time (milliseconds since 1970 UTC) and fills *decision. Allocates
/// nothing, unless it fails.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_decide(
    policy: *const twogate_policy,
    user: *const twogate_user,
    now: i64,
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
            let facts = policy.facts(person, Timestamp::from_millis(now), Throttle::Unknown);
            let decided = policy.decide(facts);
            out.write(twogate_decision::of(&decided, Throttle::Unknown, out.size()));
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_methods_are_their_places() {
        let numbers: Vec<u8> = Method::ALL.iter().map(|method| method.number()).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    }
}
