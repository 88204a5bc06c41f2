//! `twogate_flow`: a reset or a registration between two steps, and its sealed form.

use std::sync::Arc;

use twogate::LedgerKey;
use twogate::flow::{self, Flow, SEALED_SIZE, State};

use crate::bytes::twogate_bytes;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::{guard, look};
use crate::handle;
use crate::hashing::{entropy as read_entropy, failed};
use crate::setup::twogate_setup;
use crate::status::twogate_status;
use crate::string::twogate_str;

/// How many bytes a sealed flow has.
pub const TWOGATE_SEALED_SIZE: usize = 1024;

const _: () = assert!(TWOGATE_SEALED_SIZE == SEALED_SIZE, "the header says what the engine does");

/// A reset or a registration between two steps: none yet; or one that waits for an event; or one in which something
/// was submitted and charged. Owned by the caller, freed by twogate_flow_free. It never changes: a
/// step gives another one.
///
/// A flow that waits may be sealed and kept by a browser. A charged one stays in memory: save the
/// ledger, then give it the event "verify". Otherwise a replay would get a second guess out of one
/// charge.
pub struct twogate_flow {
    /// Shared with the transition that gave it, so that what was submitted is there once.
    pub(crate) flow: Arc<Flow>,
    key: String,
}

impl twogate_flow {
    pub(crate) fn new(flow: Arc<Flow>) -> Self {
        let key = match &*flow {
            Flow::Nothing => None,
            Flow::Waiting(state) => Some(state.ledger_key()),
            Flow::Charged(charged) => Some(charged.ledger_key()),
        };
        let key = key.as_ref().map(LedgerKey::to_string).unwrap_or_default();
        Self { flow, key }
    }

    fn identifier(&self) -> Option<&str> {
        match &*self.flow {
            Flow::Nothing => None,
            Flow::Waiting(state) => Some(state.identifier()),
            Flow::Charged(charged) => Some(charged.identifier()),
        }
    }

    /// The state of a flow that waits; nothing else has a page or a sealed form.
    pub(crate) fn state(&self) -> Result<&State, Box<Failure>> {
        match &*self.flow {
            Flow::Waiting(state) => Ok(state),
            Flow::Nothing => Err(Failure::argument("flow", "has not begun")),
            Flow::Charged(_) => Err(Failure::argument("flow", "is charged and waits for `verify`")),
        }
    }
}

/// Sets *flow to one that has not begun, for the event "identify" of a reset or "begin" of a
/// registration; the caller frees it with twogate_flow_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_new(
    flow: *mut *mut twogate_flow,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(flow, "flow")?;
            out.write(handle::give(twogate_flow::new(Arc::new(Flow::Nothing))));
            Ok(())
        })
    }
}

/// Seals a flow under the setup's newest state key: writes TWOGATE_SEALED_SIZE bytes to sealed, which
/// has place for `size` bytes. entropy is 32 bytes from the operating system's generator, drawn for
/// this call or for the step that gave the flow. TWOGATE_STATUS_INVALID_ARGUMENT where the place is too small,
/// and for a flow that has not begun or is charged.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_seal(
    setup: *const twogate_setup,
    flow: *const twogate_flow,
    entropy: twogate_bytes,
    sealed: *mut u8,
    size: usize,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let setup = &caller.object(setup, "setup")?.setup;
            let state = caller.object(flow, "flow")?.state()?;
            if size < TWOGATE_SEALED_SIZE {
                return Err(Failure::argument("sealed", "has not enough place"));
            }
            let out = caller.out(sealed.cast::<[u8; TWOGATE_SEALED_SIZE]>(), "sealed")?;
            let entropy = read_entropy(caller, entropy)?;
            let sealed = flow::seal(setup, state, &entropy);
            // It is as long as that: a setup has a key.
            let sealed = sealed.try_into().map_err(|_| Box::new(Failure::Panic))?;
            out.write(sealed);
            Ok(())
        })
    }
}

/// Opens a sealed flow and sets *flow to it; the caller frees it with twogate_flow_free.
/// TWOGATE_STATUS_WRONG_KEY for all bytes that are none, or that were sealed under a key which the
/// setup does not have.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_open(
    setup: *const twogate_setup,
    sealed: twogate_bytes,
    flow: *mut *mut twogate_flow,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let setup = &caller.object(setup, "setup")?.setup;
            let out = caller.out(flow, "flow")?;
            let sealed = sealed.read(caller, "sealed")?;
            let state = flow::open(setup, sealed).map_err(failed)?;
            out.write(handle::give(twogate_flow::new(Arc::new(Flow::Waiting(state)))));
            Ok(())
        })
    }
}

/// What was typed, in the canonical form by which the host looks the person up, or the person's own id
/// in a registration; borrowed from the flow, absent for one that has not begun.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_identifier(flow: *const twogate_flow) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::ABSENT, |caller| {
            Ok(twogate_str::maybe(caller.object(flow, "flow")?.identifier()))
        })
    }
}

/// The key under which the host keeps the flow's ledger, 64 hexadecimal digits; borrowed from the
/// flow, absent for one that has not begun.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_ledger_key(flow: *const twogate_flow) -> twogate_str {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(twogate_str::ABSENT, |caller| {
            let key = caller.object(flow, "flow")?.key.as_str();
            Ok(twogate_str::maybe(Some(key).filter(|key| !key.is_empty())))
        })
    }
}

/// Frees a flow, and overwrites what was submitted in it. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_flow_free(flow: *mut twogate_flow) {
    // SAFETY: the caller keeps the header's rules.
    drop(unsafe { handle::take(flow) });
}
