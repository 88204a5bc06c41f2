//! What people read, in their language. Each function takes what somebody asks for, a tag or an
//! `Accept-Language` value, and always finds a language.

#[expect(unsafe_code, reason = "C functions")]
mod case;

#[expect(unsafe_code, reason = "C functions")]
mod flow;

#[expect(unsafe_code, reason = "C functions")]
mod delivery;

use twogate::{
    Action, Actor, Channel, Check, DraftProblemCode, FieldState, GatePolicy, License, MessageId,
    Method, MethodStatus, Outcome, PasswordProblemCode, ProblemArgs, Reason, Source, Verdict,
    predefined_questions,
};
use twogate_messages::{Links, Messages};

use crate::caller::{Caller, Out};
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::list;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// What a value of a list says to people: sets *text to a few words or a sentence, which the caller
/// frees with twogate_text_free. list is one of TWOGATE_LIST_VERDICT, _REASON, _GATE_POLICY, _METHOD,
/// _METHOD_STATUS, _SOURCE, _LICENSE, _ACTION, _CHECK, _OUTCOME, _CHANNEL, _ACTOR and _FIELD_STATE,
/// and number one of its values; TWOGATE_STATUS_INVALID_ARGUMENT for any other list or number. Methods
/// and states of fields may be shown to the person.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_word(
    asked: twogate_str,
    list: i32,
    number: i32,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let list =
                list::name(list).ok_or_else(|| Failure::argument("list", "is not a list"))?;
            let number = u8::try_from(number).unwrap_or_default();
            give(&out, word(messages, list, number)?);
            Ok(())
        })
    }
}

/// The text of a predefined question, for the person, by its id such as "firstPet": sets *text to it,
/// which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for an id that is
/// none, as those of a policy's own questions are: these are shown as they were typed, in every
/// language. twogate_render_prompt has the texts of both.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_question(
    asked: twogate_str,
    id: twogate_str,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let id = caller.text(id, "id")?.unwrap_or_default();
            let question = predefined_questions().iter().find(|question| question.id == id);
            let question =
                question.ok_or_else(|| Failure::argument("id", "is not that of a question"))?;
            give(&out, messages.question(question.id));
            Ok(())
        })
    }
}

/// A page for the person, or what somebody is told after something was done: message is one of
/// TWOGATE_MESSAGE_..., such as the message of a decision. JSON names messages by their words, whose
/// numbers twogate_number knows. Sets *text to a JSON object, which the caller frees with
/// twogate_text_free:
///
/// {"title": text, "body": text or null, "offer": text or null, "solution": text or null}
///
/// An empty line stands between two paragraphs. "offer" is the text of the link to an administrator;
/// where it is null, the page is not to have that link. registration is where people register for
/// password reset, and contact where an administrator can be reached, to be put into the texts; both
/// may be absent, and then the texts only speak of them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_message(
    asked: twogate_str,
    message: i32,
    registration: twogate_str,
    contact: twogate_str,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let message = u8::try_from(message).ok().and_then(MessageId::from_number);
            let message = message.ok_or_else(|| Failure::argument("message", "is no message"))?;
            let links = Links {
                registration: caller.text(registration, "registration")?,
                contact: caller.text(contact, "contact")?,
            };
            give_json(&out, &messages.render(message, &links))
        })
    }
}

/// What is wrong with something that was filled in, for the person, as a sentence to be shown beside
/// it: sets *text to it, which the caller frees with twogate_text_free. list is
/// TWOGATE_LIST_DRAFT_PROBLEM, with the draft_code of a twogate_problem, or
/// TWOGATE_LIST_PASSWORD_PROBLEM, with the number of the "code" that twogate_check_password says; any
/// other list or number is TWOGATE_STATUS_INVALID_ARGUMENT. minimum and maximum are the members of that
/// name of the problem, or 0 where it has none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_render_problem(
    asked: twogate_str,
    list: i32,
    number: i32,
    minimum: i64,
    maximum: i64,
    text: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let out = caller.out(text, "text")?;
            let messages = messages(caller, asked)?;
            let number = u8::try_from(number).unwrap_or_default();
            let (minimum, maximum) = (Some(minimum), Some(maximum));
            let args = ProblemArgs { minimum, maximum, ..ProblemArgs::default() };
            let text = match list::name(list) {
                Some("DRAFT_PROBLEM") => DraftProblemCode::from_number(number)
                    .map(|code| messages.draft_problem(code, &args)),
                Some("PASSWORD_PROBLEM") => PasswordProblemCode::from_number(number)
                    .map(|code| messages.password_problem(code, &args)),
                Some(_) | None => return Err(Failure::argument("list", "has no problems")),
            };
            give(&out, text.ok_or_else(|| Failure::argument("number", "is not in the list"))?);
            Ok(())
        })
    }
}

/// The texts for what somebody asks for.
fn messages(caller: &Caller, asked: twogate_str) -> Result<Messages, Box<Failure>> {
    Ok(Messages::new(caller.text(asked, "asked")?.unwrap_or_default()))
}

fn word(messages: Messages, list: &str, number: u8) -> Result<String, Box<Failure>> {
    let text = match list {
        "VERDICT" => Verdict::from_number(number).map(|it| messages.verdict(it)),
        "REASON" => Reason::from_number(number).map(|it| messages.reason(it)),
        "GATE_POLICY" => GatePolicy::from_number(number).map(|it| messages.gate_policy(it)),
        "METHOD" => Method::from_number(number).map(|it| messages.method(it)),
        "METHOD_STATUS" => MethodStatus::from_number(number).map(|it| messages.status(it)),
        "SOURCE" => Source::from_number(number).map(|it| messages.source(it)),
        "LICENSE" => License::from_number(number).map(|it| messages.license(it)),
        "ACTION" => Action::from_number(number).map(|it| messages.action(it)),
        "CHECK" => Check::from_number(number).map(|it| messages.check(it)),
        "OUTCOME" => Outcome::from_number(number).map(|it| messages.check_outcome(it)),
        "CHANNEL" => Channel::from_number(number).map(|it| messages.channel(it)),
        "ACTOR" => Actor::from_number(number).map(|it| messages.actor(it)),
        "FIELD_STATE" => FieldState::from_number(number).map(|it| messages.field_state(it)),
        _ => return Err(Failure::argument("list", "has no texts")),
    };
    text.ok_or_else(|| Failure::argument("number", "is not in the list"))
}

fn give(out: &Out<'_, *mut twogate_text>, text: String) {
    out.write(handle::give(twogate_text::new(text)));
}

fn give_json(
    out: &Out<'_, *mut twogate_text>,
    value: &impl serde::Serialize,
) -> Result<(), Box<Failure>> {
    // What is given can always be written: texts, numbers and lists of them.
    let json = serde_json::to_string(value).map_err(|_| Box::new(Failure::Panic))?;
    give(out, json);
    Ok(())
}
