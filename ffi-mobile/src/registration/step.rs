//! A registration, step by step: values in, values out.

use twogate::registration::step;

use super::event::RegistrationEvent;
use crate::flow::{Flow, Situation, Transition};
use crate::guard::{EngineError, guard};
use crate::hashing::CallError;
use crate::setup::Setup;
use crate::user::User;

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Setup {
    /// Takes a registration from one state to the next. Answers are hashed with Argon2id: not on the
    /// main thread.
    ///
    /// # Errors
    ///
    /// What is wrong with the call; then nothing was compared or charged. What a person does wrong is
    /// no error.
    pub fn registration_step(
        &self,
        flow: &Flow,
        event: RegistrationEvent,
        situation: Situation,
    ) -> Result<Transition, CallError> {
        guard(CallError::Internal, || {
            let read = situation.read()?;
            Ok(step(self.core(), flow.core(), event.into(), &read.core())?.into())
        })
    }

    /// The key under which the host keeps the ledger of a person's registrations, which is none of
    /// resets.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn registration_ledger_key(&self, user: &User) -> Result<String, EngineError> {
        guard(EngineError::Internal, || {
            Ok(self.core().registration_ledger_key(user.core()).to_string())
        })
    }
}
