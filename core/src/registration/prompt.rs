//! What the page of a registration shows (`docs/registration.md`, "Prompts").

use alloc::string::String;

use super::state::{Asked, Stage, State};
use crate::contact::{Email, Phone};
use crate::flow::{CodeWay, EndedFor, Prompt, PromptKind, Situation, own};
use crate::setup::Setup;
use crate::word::{Counter, EndReason, GatePolicy, Method};

/// What the page of a registration shows, asked with the situation after the ledger was saved.
pub(crate) fn prompt(setup: &Setup, state: &State, situation: &Situation<'_>) -> Prompt {
    let now = situation.now.max(state.head.last);
    let form = situation.user.map(|user| setup.policy.registration_form(user, now));
    let gates = match &form {
        Some(form) => form.required,
        None => setup.policy.audience(GatePolicy::User).rules.required,
    };
    let kind = match &state.progress.stage {
        Stage::Overview => match (form, situation.user) {
            (Some(form), Some(user)) => {
                let status = setup.policy.registration_status(user, now);
                PromptKind::Overview { status, form }
            }
            (_, _) => nobodys(),
        },
        Stage::AwaitCode { way, value } => enter_code(setup, state, situation, *way, value),
        Stage::AwaitHost { asked: Asked::Phone { .. }, .. } => {
            PromptKind::WaitForHost { method: Method::MobilePhone, number: None }
        }
        Stage::AwaitHost { asked: Asked::App { number }, .. } => {
            PromptKind::WaitForHost { method: Method::AppNotification, number: Some(*number) }
        }
        Stage::Finished => PromptKind::Finished,
        Stage::Dismissed => PromptKind::Dismissed,
        Stage::Ended(ended) => {
            PromptKind::Stopped { reason: ended.reason, message: ended.message, until: ended.until }
        }
    };
    Prompt { kind, gate: 0, gates, contact: false }
}

/// What the next step would say of a person who is not there any more.
fn nobodys() -> PromptKind {
    let reason = EndReason::Changed;
    let message = reason.message();
    PromptKind::Stopped { reason: EndedFor::Flow(reason), message, until: None }
}

fn enter_code(
    setup: &Setup,
    state: &State,
    situation: &Situation<'_>,
    way: CodeWay,
    value: &str,
) -> PromptKind {
    let (method, channel) = (way.method(), way.way().channel());
    let limits = setup.policy.limits();
    let now = situation.now.max(state.head.last);
    let ledger = own(situation.ledger, state.head.key).ok();
    let code = ledger.as_ref().and_then(|it| it.code(state.head.flow, method));
    // One whose key is gone is missing.
    let code = code.filter(|code| setup.state_key(&code.key).is_some());
    let counters = [Counter::Account].into_iter().chain(way.sending().counters().iter().copied());
    let is_free = ledger.as_ref().is_some_and(|it| it.full(limits, counters, now).is_none());
    PromptKind::EnterCode {
        method,
        channel,
        masked: masked(value).filter(|_| setup.policy.document().hints),
        until: code.map(|code| code.until),
        may_resend: is_free,
    }
}

fn masked(value: &str) -> Option<String> {
    match Phone::parse(value) {
        Some(phone) => Some(phone.masked()),
        None => Email::parse(value).map(Email::masked),
    }
}
