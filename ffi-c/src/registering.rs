//! Steps of a registration, and where its ledger is kept.

use twogate::registration::{self, Event};

use crate::bytes::twogate_bytes;
use crate::document;
use crate::error::twogate_error;
use crate::flow::twogate_flow;
use crate::guard::guard;
use crate::handle;
use crate::reset::{Step, twogate_transition};
use crate::setup::twogate_setup;
use crate::situation::twogate_situation;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// The same as twogate_reset_step for a registration, in which somebody who has just signed in says,
/// and proves, how they will be reached when they have forgotten their password
/// (docs/registration.md). It begins with a flow of twogate_flow_new and the event "begin"; the
/// situation's signed_in_at says since when the person is signed in.
///
/// secrets are the code of "submitCode", or the answers of "answer" in the order of their questions;
/// no other event has any. A step of a reset refuses the flow of a registration, and the other way
/// round. twogate_flow_prompt, sealing and all that is asked of a transition and of a flow are for
/// both. The ledger is another one than that of the person's resets: see
/// twogate_registration_ledger_key.
///
/// The answers of "answer" take as long as twogate_enrol: do not call it on a thread that has to
/// answer quickly.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_registration_step(
    setup: *const twogate_setup,
    flow: *const twogate_flow,
    event_json: twogate_str,
    secrets: *const twogate_bytes,
    secret_count: usize,
    situation: *const twogate_situation,
    transition: *mut *mut twogate_transition,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let given =
                Step { setup, flow, event_json, secrets, secret_count, situation, transition };
            given.take(caller, Event::from_json, registration::step)
        })
    }
}

/// The key under which the host keeps the ledger of a person's registrations, 64 hexadecimal digits;
/// the person is a user document in JSON. Sets *key to it, which the caller frees with
/// twogate_text_free. It is what twogate_flow_ledger_key says once a registration has begun.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_registration_ledger_key(
    setup: *const twogate_setup,
    user_json: twogate_str,
    key: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let setup = &caller.object(setup, "setup")?.setup;
            let out = caller.out(key, "key")?;
            let user = document::user(caller, user_json)?;
            let key = setup.registration_ledger_key(&user);
            out.write(handle::give(twogate_text::new(key.to_string())));
            Ok(())
        })
    }
}
