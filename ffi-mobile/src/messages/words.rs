//! Names of values, and questions.

use twogate::{
    Action, Actor, Channel, Check, FieldState, GatePolicy, License, Method, MethodStatus, Outcome,
    Reason, Source, Verdict,
};
use twogate_messages::Button as PageButton;

use super::Messages;
use crate::guard::EngineError;
use crate::plain_text::PlainText;

/// Of each: an error only when the engine itself fails.
#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
#[expect(clippy::missing_errors_doc, reason = "all have the one error of the engine")]
impl Messages {
    /// Why a person may not reset their password.
    pub fn reason(&self, reason: Reason) -> Result<String, EngineError> {
        self.say(|texts| texts.reason(reason))
    }

    /// The name of a method.
    pub fn method(&self, method: Method) -> Result<String, EngineError> {
        self.say(|texts| texts.method(method))
    }

    /// Why a method can or cannot be used.
    pub fn status(&self, status: MethodStatus) -> Result<String, EngineError> {
        self.say(|texts| texts.status(status))
    }

    /// The name of a check.
    pub fn check(&self, check: Check) -> Result<String, EngineError> {
        self.say(|texts| texts.check(check))
    }

    /// What it means that a check is passed.
    pub fn check_passed(&self, check: Check) -> Result<String, EngineError> {
        self.say(|texts| texts.check_passed(check))
    }

    /// How a check came out.
    pub fn check_outcome(&self, outcome: Outcome) -> Result<String, EngineError> {
        self.say(|texts| texts.check_outcome(outcome))
    }

    /// The answer of a decision.
    pub fn verdict(&self, verdict: Verdict) -> Result<String, EngineError> {
        self.say(|texts| texts.verdict(verdict))
    }

    /// Whose rules say how many methods are required.
    pub fn gate_policy(&self, policy: GatePolicy) -> Result<String, EngineError> {
        self.say(|texts| texts.gate_policy(policy))
    }

    /// Who carries out a fix.
    pub fn actor(&self, actor: Actor) -> Result<String, EngineError> {
        self.say(|texts| texts.actor(actor))
    }

    /// What an allowed person may do, as a verb.
    pub fn action(&self, action: Action) -> Result<String, EngineError> {
        self.say(|texts| texts.action(action))
    }

    /// How a phone is reached.
    pub fn channel(&self, channel: Channel) -> Result<String, EngineError> {
        self.say(|texts| texts.channel(channel))
    }

    /// Where the value of a method comes from.
    pub fn source(&self, source: Source) -> Result<String, EngineError> {
        self.say(|texts| texts.source(source))
    }

    /// The name of a license.
    pub fn license(&self, license: License) -> Result<String, EngineError> {
        self.say(|texts| texts.license(license))
    }

    /// What a button says: a few words.
    pub fn button(&self, button: PageButton) -> Result<String, EngineError> {
        self.say(|texts| texts.button(button))
    }

    /// How far a field of a registration is.
    pub fn field_state(&self, state: FieldState) -> Result<String, EngineError> {
        self.say(|texts| texts.field_state(state))
    }

    /// The text of a predefined question; the id itself for an id that is none. A policy's own questions
    /// are shown as they were typed, in every language.
    pub fn question(&self, id: PlainText) -> Result<String, EngineError> {
        self.say(|texts| texts.question(id.as_str()))
    }
}
