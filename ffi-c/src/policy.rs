//! `twogate_policy`: a policy that holds.

use std::sync::Arc;

use twogate::Policy;

use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::status::twogate_status;
use crate::string::twogate_str;

/// A compiled policy. Owned by the caller, freed by twogate_policy_free. It never changes, so any
/// number of threads may use it at once.
pub struct twogate_policy {
    /// Shared with the setups that are made of it.
    pub(crate) policy: Arc<Policy>,
}

/// Reads and compiles a policy document in JSON (at most 1 MiB) and sets *policy to it; the caller
/// frees it with twogate_policy_free. TWOGATE_STATUS_INVALID_POLICY when the document does not
/// hold: the error then has all its problems at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_policy_new(
    json: twogate_str,
    policy: *mut *mut twogate_policy,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(policy, "policy")?;
            let text = caller.text(json, "json")?.unwrap_or_default();
            let policy =
                Policy::from_json(text).map_err(|error| Box::new(Failure::Policy(error)))?;
            out.write(handle::give(twogate_policy { policy: Arc::new(policy) }));
            Ok(())
        })
    }
}

/// Sets *offered to whether a sign-in page should show "forgot my password", before anyone is
/// named.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_is_offered(
    policy: *const twogate_policy,
    offered: *mut bool,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(offered, "offered")?;
            out.write(caller.object(policy, "policy")?.policy.is_offered());
            Ok(())
        })
    }
}

/// Frees a policy. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_policy_free(policy: *mut twogate_policy) {
    // SAFETY: the caller keeps the header's rules.
    drop(unsafe { handle::take(policy) });
}
