//! The vectors of security questions as what `fuzz/c/draft.c` and its entries read.

use serde_json::Value;

/// The questions of `fuzz/c/draft.c` that its policy of three asks.
pub(crate) const ASKED: [u8; 3] = [0, 1, 2];
/// Hashing as cheaply as can be, without a pepper, with entropy.
const HOW: [u8; 5] = [0; 5];
/// The policy of three in `fuzz/c/policies.c`.
const POLICY: u8 = 6;

/// What was typed: a text, a text to be put together, or bytes in hexadecimal digits.
pub(crate) fn typed(given: &Value) -> Option<Vec<u8>> {
    let texts = given.get("texts").and_then(|texts| texts.get(0));
    if let Some(digits) = given.get("bytes").and_then(Value::as_str) {
        let pairs = digits.as_bytes().chunks(2);
        return pairs.map(|it| u8::from_str_radix(str::from_utf8(it).ok()?, 16).ok()).collect();
    }
    text(
        given
            .get("text")
            .or_else(|| given.get("answer"))
            .or_else(|| given.get("password"))
            .or(texts)?,
    )
}

fn text(given: &Value) -> Option<Vec<u8>> {
    if let Some(text) = given.as_str() {
        return Some(text.into());
    }
    let part = |name| given.get(name).and_then(Value::as_str);
    let times = usize::try_from(given.get("times")?.as_u64()?).ok()?;
    Some([part("prefix")?, &part("repeat")?.repeat(times), part("suffix")?].concat().into())
}

/// `fuzz/c/check_answers.c`: with the questions of the case, or with those that its policy asks.
pub(crate) fn check_answers(given: &Value, asked: &[u8]) -> Vec<u8> {
    let mut bytes = vec![POLICY];
    user(&mut bytes, given);
    for (place, answer) in list(given, "answers").iter().enumerate() {
        if let Some(question) = asked.get(place) {
            bytes.push(*question);
        } else {
            bytes.push(255);
            short(&mut bytes, answer.get("question").and_then(Value::as_str).map(str::as_bytes));
        }
        let shown = answer.get("shown").and_then(Value::as_str).map(str::as_bytes);
        bytes.push(u8::from(shown.is_some()));
        if shown.is_some() {
            short(&mut bytes, shown);
        }
        short(&mut bytes, typed(answer).as_deref());
    }
    bytes
}

/// `fuzz/c/enrol.c`.
pub(crate) fn enrol(given: &Value) -> Vec<u8> {
    let mut bytes = Vec::from(HOW);
    now(&mut bytes, given);
    bytes.extend([0, 0]);
    for (question, answer) in ASKED.iter().zip(list(given, "answers")) {
        bytes.extend([*question, 0]);
        short(&mut bytes, typed(answer).as_deref());
    }
    bytes
}

/// `fuzz/c/verify_answers.c`.
pub(crate) fn verify(given: &Value) -> Vec<u8> {
    let mut bytes = vec![POLICY];
    bytes.extend(HOW);
    let failures = given.get("failures").and_then(Value::as_u64).unwrap_or_default();
    bytes.extend(failures.to_le_bytes().iter().take(4));
    now(&mut bytes, given);
    let answers = list(given, "answers");
    bytes.extend([u8::try_from(answers.len()).unwrap_or(u8::MAX), 0]);
    for answer in answers {
        short(&mut bytes, text(answer).as_deref());
    }
    user(&mut bytes, given);
    bytes
}

/// The hashes of a record.
pub(crate) fn hashes(record: &Value) -> impl Iterator<Item = &str> {
    let challenges = list(record, "challenges").iter();
    challenges.filter_map(|challenge| challenge.get("hash").and_then(Value::as_str))
}

fn list<'v>(given: &'v Value, member: &str) -> &'v [Value] {
    given.get(member).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn now(bytes: &mut Vec<u8>, given: &Value) {
    bytes.extend(given.get("now").and_then(Value::as_i64).unwrap_or_default().to_le_bytes());
}

fn user(bytes: &mut Vec<u8>, given: &Value) {
    let user = given.get("user").map(Value::to_string).unwrap_or_default();
    bytes.extend(u16::try_from(user.len()).unwrap_or(u16::MAX).to_le_bytes());
    bytes.extend(user.bytes());
}

/// Bytes behind their number, as many as one byte can count.
fn short(bytes: &mut Vec<u8>, text: Option<&[u8]>) {
    let text = text.unwrap_or_default();
    let text = text.get(..255).unwrap_or(text);
    bytes.extend(u8::try_from(text.len()));
    bytes.extend(text);
}
