//! What a host sends: a code to the person, a request to administrators.

use twogate::Reason;
use zeroize::Zeroizing;

use super::{give, give_json, messages};
use crate::bytes::twogate_bytes;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// Stands for the code while its texts are made. It is of private use, so that no text has it.
const PLACE: char = '\u{f8ff}';

/// What is sent with a code, to the person: sets *text to a JSON object, which the caller frees with
/// twogate_text_free:
///
/// {"text": text, "title": text, "body": text}
///
/// "text" is for a text message, the others for an e-mail. The code is that of
/// twogate_transition_code.
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
            // What makes the texts leaves copies of what is put into them.
            let place = PLACE.to_string();
            let mail = messages.code_mail(&place);
            let texts =
                Code { text: messages.code_text(&place), title: mail.title, body: mail.body };
            let texts = serde_json::to_string(&texts).map_err(|_| Box::new(Failure::Panic))?;
            give(&out, with_code(&texts, code));
            Ok(())
        })
    }
}

#[derive(serde::Serialize)]
struct Code {
    text: String,
    title: String,
    body: String,
}

/// The texts with the code in its places. Nothing here grows, so that no copy is left behind.
fn with_code(texts: &str, code: &str) -> String {
    let code = escaped(code);
    let places = texts.matches(PLACE).count();
    let room = texts.len().saturating_add(places.saturating_mul(code.len()));
    let mut told = String::with_capacity(room);
    for (index, part) in texts.split(PLACE).enumerate() {
        if index > 0 {
            told.push_str(&code);
        }
        told.push_str(part);
    }
    told
}

/// A code as it stands in a text of JSON (RFC 8259, 7).
fn escaped(code: &str) -> Zeroizing<String> {
    // A byte is written as six at most.
    let mut escaped = Zeroizing::new(String::with_capacity(code.len().saturating_mul(6)));
    for character in code.chars() {
        match character {
            '"' | '\\' => escaped.extend(['\\', character]),
            '\0'..='\u{1f}' => {
                escaped.push_str("\\u00");
                let digits = [u32::from(character) >> 4, u32::from(character) & 0xf];
                escaped.extend(digits.iter().filter_map(|digit| char::from_digit(*digit, 16)));
            }
            _ => escaped.push(character),
        }
    }
    escaped
}

/// The request of somebody who asks administrators for a reset: sets *text to a JSON object {"title":
/// text, "body": text}, which the caller frees with twogate_text_free. person names who asks, as
/// administrators know them: by the name they sign in with, say. reason is the TWOGATE_REASON_... why
/// they cannot do it themselves, or 0 where that is not known.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_written_as_json_has_it() {
        let texts = "[\"a \u{f8ff} b\", \"\u{f8ff}\"]";
        let told = with_code(texts, "1\n2\u{1f}\\\"");
        assert_eq!(told, r#"["a 1\u000a2\u001f\\\" b", "1\u000a2\u001f\\\""]"#);
        let read: Vec<String> = serde_json::from_str(&told).unwrap();
        assert_eq!(read[1], "1\n2\u{1f}\\\"");
        assert_eq!(with_code("[]", "123456"), "[]");
    }
}
