//! A user document as the records of `fuzz/c/decide.c`.

use serde_json::Value;
use twogate::{GuestKind, License, PasswordSource};

const TEXTS: [(&str, u8); 7] = [
    ("/id", 0),
    ("/objectId", 1),
    ("/authenticationPhone", 2),
    ("/mobilePhone", 3),
    ("/officePhone", 4),
    ("/authenticationEmail", 5),
    ("/primaryEmail", 6),
];
const LISTS: [(&str, u8); 3] = [("/groups", 8), ("/roles", 9), ("/alternateEmails", 10)];
const FLAGS: [(&str, u8); 5] = [
    ("/onPremises/locked", 25),
    ("/onPremises/protected", 26),
    ("/authenticatorApp/code", 27),
    ("/authenticatorApp/notification", 28),
    ("/securityKey", 29),
];
const SUBJECT: u8 = 7;
const PASSWORD_SOURCE: u8 = 16;
const GUEST: u8 = 17;
const ENROLMENT: u8 = 18;
const SUBJECT_KIND: u8 = 19;
const ASK: u8 = 20;
const LICENSE: u8 = 22;
const DISABLED: u8 = 24;
const NOW: u8 = 32;

/// A policy, and a record for each member; what no record can say is left out.
pub(crate) fn records(user: &Value, now: i64) -> Vec<u8> {
    let mut records = Records { bytes: vec![u8::from(user.get("roles").is_some())] };
    for (pointer, record) in TEXTS {
        records.text(record, user.pointer(pointer));
    }
    for (pointer, record) in LISTS {
        for item in user.pointer(pointer).and_then(Value::as_array).into_iter().flatten() {
            records.text(record, Some(item));
        }
    }
    for (pointer, record) in FLAGS {
        if user.pointer(pointer) == Some(&Value::Bool(true)) {
            records.bytes.extend([record, 1]);
        }
    }
    if user.get("enabled") == Some(&Value::Bool(false)) {
        records.bytes.extend([DISABLED, 1]);
    }
    for license in user.get("licenses").and_then(Value::as_array).into_iter().flatten() {
        records.number(LICENSE, word(license, License::from_word).map(License::number));
    }
    let source = user.get("passwordSource").and_then(|it| word(it, PasswordSource::from_word));
    records.number(PASSWORD_SOURCE, source.map(PasswordSource::number));
    let guest = user.get("guest").and_then(|it| word(it, GuestKind::from_word));
    records.number(GUEST, guest.map(GuestKind::number));
    records.enrolment(user);
    records.bytes.push(NOW);
    records.bytes.extend(now.to_le_bytes());
    records.bytes
}

fn word<T>(value: &Value, from_word: fn(&str) -> Option<T>) -> Option<T> {
    value.as_str().and_then(from_word)
}

struct Records {
    bytes: Vec<u8>,
}

impl Records {
    fn text(&mut self, record: u8, text: Option<&Value>) {
        let Some(text) = text.and_then(Value::as_str) else { return };
        if let Ok(length) = u8::try_from(text.len()) {
            self.bytes.extend([record, 0, length]);
            self.bytes.extend(text.bytes());
        }
    }

    fn number(&mut self, record: u8, number: Option<u8>) {
        if let Some(number) = number {
            self.bytes.extend([record, 0, number]);
        }
    }

    fn enrolment(&mut self, user: &Value) {
        let Some(ask) = user.pointer("/enrolment/ask").and_then(Value::as_u64) else { return };
        let kind = user.pointer("/enrolment/subject/kind").and_then(Value::as_str);
        self.number(ENROLMENT, Some(1));
        self.number(SUBJECT_KIND, Some(if kind == Some("objectId") { 1 } else { 2 }));
        self.number(ASK, u8::try_from(ask).ok());
        self.text(SUBJECT, user.pointer("/enrolment/subject/value"));
    }
}
