//! The border of every function: what C passes comes in here, panics end here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::caller::{Caller, Out};
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::handle;
use crate::status::twogate_status;

/// Runs the body of a function that can fail, and turns what came of it into a status and, where
/// the caller wants one, an error object.
///
/// A panic becomes a status; what it says is dropped, since it may quote somebody's data. The
/// process's panic hook is the host's and is left alone, and no state is marked as broken: there is
/// none.
///
/// # Safety
///
/// The pointers that C passed, `error` among them, are as the header says: each is NULL,
/// misaligned, or points to what its type says, for the whole call.
pub(crate) unsafe fn guard(
    error: *mut *mut twogate_error,
    body: impl FnOnce(&Caller) -> Result<(), Box<Failure>>,
) -> twogate_status {
    // SAFETY: this function's own promise.
    let caller = unsafe { Caller::new() };
    let report = if error.is_null() {
        None
    } else {
        match caller.out(error, "error") {
            Ok(report) => Some(report),
            // There is nowhere to say more.
            Err(failure) => return failure.status(),
        }
    };
    if let Some(report) = &report {
        report.write(core::ptr::null_mut());
    }
    match catch_unwind(AssertUnwindSafe(|| body(&caller))) {
        Ok(Ok(())) => twogate_status::Ok,
        Ok(Err(failure)) => failed(&failure, report),
        Err(_dropped) => failed(&Failure::Panic, report),
    }
}

/// Tells of a failure; once for all functions, and out of the way of calls that succeed.
#[cold]
#[inline(never)]
fn failed(failure: &Failure, report: Option<Out<'_, *mut twogate_error>>) -> twogate_status {
    if let Some(report) = report {
        report.write(handle::give(twogate_error::new(failure)));
    }
    failure.status()
}

/// Runs the body of a function that only looks: what it cannot see is `nothing`.
///
/// # Safety
///
/// As for [`guard`].
pub(crate) unsafe fn look<T>(
    nothing: T,
    body: impl FnOnce(&Caller) -> Result<T, Box<Failure>>,
) -> T {
    // SAFETY: this function's own promise.
    let caller = unsafe { Caller::new() };
    match catch_unwind(AssertUnwindSafe(|| body(&caller))) {
        Ok(Ok(seen)) => seen,
        Ok(Err(_)) | Err(_) => nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_status_without_its_words() {
        let mut error = core::ptr::null_mut();
        // SAFETY: a pointer to a local.
        let status = unsafe { guard(&raw mut error, |_| panic!("ann@contoso.com")) };
        assert_eq!(status, twogate_status::Panic);
        // SAFETY: the pointer was just given.
        let error = unsafe { handle::take(error) }.unwrap();
        assert_eq!(error.message(), "the engine failed");
    }

    #[test]
    fn a_panic_while_looking_is_nothing() {
        // SAFETY: no pointers.
        let seen = unsafe { look(7, |_| panic!("ann@contoso.com")) };
        assert_eq!(seen, 7);
    }
}
