//! The pages of a flow, what became of its steps, and what is logged of them.

use twogate::flow::{self, Effect};
use twogate::{Action, Channel, Method};
use twogate_messages::{Button, ButtonText, ChoiceOf, ChoiceText, FieldText, PromptPage};

use super::{give, give_json, messages};
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::flow::twogate_flow;
use crate::guard::guard;
use crate::hashing::failed;
use crate::reset::twogate_transition;
use crate::setup::twogate_setup;
use crate::situation::twogate_situation;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// The page before a reset, on which somebody says who they are: sets *text to a JSON object like that
/// of twogate_render_prompt, which the caller frees with twogate_text_free. What a captcha says is the
/// captcha's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_identify(
    asked: twogate_str,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            give_json(&out, &Page::of(messages(caller, asked)?.identify_page()))
        })
    }
}

/// What the person's page says, in a reset or in a registration; setup, flow and situation are those
/// of twogate_flow_prompt, whose JSON says the same in words for programs. Sets *text to a JSON
/// object, which the caller frees with twogate_text_free:
///
/// {"title": text, "progress": text or null, "body": [paragraph],
///  "choices": [{"of": word, "method", "channel", "action", "text": text}],
///  "fields": [{"method", "label": text, "note": text or null, "state": text or null}],
///  "buttons": [{"button": word, "text": text}]}
///
/// "progress" says which proof of how many this is. A choice is of a way ("of" is "mobileText", say)
/// or of an action ("unlockAccount"): its "method" and its "channel", or its "action", are the members
/// of the event "choose" or "chooseAction" that takes it, and are null where that event has none.
///
/// "fields" are what is to be filled in, in the order in which a step takes its secrets, but for the
/// second field of a new password, which the page compares with the first; "note" stands beside a field. In a registration they are those of the form, in its order: there "method" and
/// "state", which says how far the field is, are not null.
///
/// "buttons" are sorted, the main one first: "next" is the event that the prompt waits for
/// ("submitPhone", "submitCode", "submitAnswers", or "hostResult" once there is one), "setPassword" is
/// "newPassword", "contact" is "contactAdministrator"; "resend", "back", "cancel" and "finish" are the
/// events of their names, but that a registration is left by "dismiss", not by "cancel". "startAgain" and "signIn" lead out of the flow.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_prompt(
    asked: twogate_str,
    setup: *const twogate_setup,
    flow: *const twogate_flow,
    situation: *const twogate_situation,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let setup = &caller.object(setup, "setup")?.setup;
            let state = caller.object(flow, "flow")?.state()?;
            let situation = caller.grown(situation, "situation")?.read(caller)?;
            let prompt = flow::prompt(setup, state, &situation.situation()).map_err(failed)?;
            give_json(&out, &Page::of(messages.prompt(&prompt)))
        })
    }
}

/// A page, each choice with the members of the event that takes it.
#[derive(serde::Serialize)]
struct Page {
    title: String,
    progress: Option<String>,
    body: Vec<String>,
    choices: Vec<Choice>,
    fields: Vec<FieldText>,
    buttons: Vec<ButtonText>,
}

#[derive(serde::Serialize)]
struct Choice {
    of: ChoiceOf,
    method: Option<Method>,
    channel: Option<Channel>,
    action: Option<Action>,
    text: String,
}

impl Page {
    fn of(page: PromptPage) -> Self {
        let PromptPage { title, progress, body, choices, fields, buttons } = page;
        let choices = choices.into_iter().map(Choice::of).collect();
        Self { title, progress, body, choices, fields, buttons }
    }
}

impl Choice {
    fn of(ChoiceText { of, text }: ChoiceText) -> Self {
        let (method, channel, action) = match of {
            ChoiceOf::Way(way) => (Some(way.method()), way.channel(), None),
            ChoiceOf::Action(action) => (None, None, Some(action)),
        };
        Self { of, method, channel, action, text }
    }
}

/// What became of a step, for the person: sets *text to a JSON list of texts, a line each, to be shown
/// above the page that comes next; the caller frees it with twogate_text_free. The list is empty where
/// that page says all.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_result(
    asked: twogate_str,
    transition: *const twogate_transition,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let transition = caller.object(transition, "transition")?;
            give_json(&out, &messages.result(transition.outcome()))
        })
    }
}

/// An entry of the audit log, for administrators: the effect "audit" with this index, counted from 0
/// in the list "effects" of the transition. Sets *text to a JSON object {"activity": text, "result":
/// text, "detail": text} in the product's words, which the caller frees with twogate_text_free.
/// TWOGATE_STATUS_INVALID_ARGUMENT for an effect that is no entry, and where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_audit(
    asked: twogate_str,
    transition: *const twogate_transition,
    index: usize,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let effect = caller.object(transition, "transition")?.effects().get(index);
            let Some(Effect::Audit(audit)) = effect else {
                return Err(Failure::argument("index", "is not that of an entry of the log"));
            };
            give_json(&out, &messages.audit(audit))
        })
    }
}

/// What a button says, for the person: button is one of the words that twogate_render_prompt gives, or
/// "add", "change", "confirm" or "remove" for the fields of a registration. Sets *text to a few words,
/// which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for any other word.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_button(
    asked: twogate_str,
    button: twogate_str,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let name = caller.text(button, "button")?.unwrap_or_default();
            let button = Button::from_word(name);
            let button = button.ok_or_else(|| Failure::argument("button", "is no button"))?;
            give(&out, messages.button(button));
            Ok(())
        })
    }
}
