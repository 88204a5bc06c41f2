//! The pages of a flow, what became of its steps, and what is sent and logged for them.

use twogate::Reason;
use twogate::flow::{self, Effect};

use twogate_messages::Button;

use super::{give, give_json, messages};
use crate::bytes::twogate_bytes;
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

/// The page before a reset, on which somebody says who they are: sets *text to a JSON object as
/// twogate_render_prompt does.
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
            give_json(&out, &messages(caller, asked)?.identify_page())
        })
    }
}

/// What the person's page says, in a reset or in a registration; setup, flow and situation are those
/// of twogate_flow_prompt, whose JSON says the same in words for programs. Sets *text to a JSON
/// object, which the caller frees with twogate_text_free:
///
/// {"title", "progress": text or null, "body": [paragraph], "choices": [{"of", "text"}], "fields":
/// [{"method", "label", "note", "state"}], "buttons": [{"button", "text"}]}
///
/// "of" is the way or the action that is chosen; "fields" are in the order in which a step takes what
/// is filled in, or those of the form of a registration.
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
            give_json(&out, &messages.prompt(&prompt))
        })
    }
}

/// What became of a step, for the person: sets *text to a JSON list of texts, a line each, which the
/// caller frees with twogate_text_free. The list is empty where the page that comes next says it.
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

/// The entry of the audit log that is the effect with this index, counted from 0 in the list
/// "effects", in the product's words: sets *text to a JSON object {"activity", "result", "detail"},
/// which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for an effect that is
/// no entry.
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

/// What is sent with a code: sets *text to a JSON object {"text", "title", "body"}, which the caller
/// frees with twogate_text_free: "text" for a text message, the others for an e-mail. The code is that
/// of twogate_transition_code, and the copies that the library hands out are overwritten when they are
/// freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_code(
    asked: twogate_str,
    code: twogate_bytes,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let code = core::str::from_utf8(code.read(caller, "code")?);
            let code = code.map_err(|_| Failure::utf8("code"))?;
            let mail = messages.code_mail(code);
            let mail = Code { text: messages.code_text(code), title: mail.title, body: mail.body };
            give_json(&out, &mail)
        })
    }
}

#[derive(serde::Serialize)]
struct Code {
    text: String,
    title: String,
    body: String,
}

/// The request of somebody who asks administrators for a reset: sets *text to a JSON object {"title",
/// "body"}, which the caller frees with twogate_text_free. person names who asks, as administrators know
/// them; reason is the TWOGATE_REASON_... why they cannot do it themselves, or 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_contact(
    asked: twogate_str,
    person: twogate_str,
    reason: i32,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let person = caller.text(person, "person")?.unwrap_or_default();
            let known = u8::try_from(reason).ok().and_then(Reason::from_number);
            if reason != 0 && known.is_none() {
                return Err(Failure::argument("reason", "is no reason"));
            }
            give_json(&out, &messages.contact_mail(person, known))
        })
    }
}

/// What a button says: its name is one of those that twogate_render_prompt gives, or "add", "change",
/// "confirm" and "remove" for the fields of a registration. Sets *text to a few words, which the caller
/// frees with twogate_text_free.
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
