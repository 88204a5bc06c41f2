//! A reset, step by step: values in, values out.

mod event;

use twogate::reset::step;

pub use self::event::ResetEvent;
use crate::flow::{Flow, Situation, Transition};
use crate::guard::guard;
use crate::hashing::CallError;
use crate::setup::Setup;

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Setup {
    /// Takes a reset from one state to the next. Answers are hashed with Argon2id: not on the main
    /// thread.
    ///
    /// # Errors
    ///
    /// What is wrong with the call; then nothing was compared or charged. What a person does wrong is
    /// no error.
    pub fn step(
        &self,
        flow: &Flow,
        event: ResetEvent,
        situation: Situation,
    ) -> Result<Transition, CallError> {
        guard(CallError::Internal, || {
            let read = situation.read()?;
            Ok(step(self.core(), flow.core(), event.into(), &read.core())?.into())
        })
    }
}
