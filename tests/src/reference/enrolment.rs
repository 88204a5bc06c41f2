//! The enrolment of security questions: which records can be read at all.

use serde_json::{Map, Value};
use std::fmt::Write as _;

/// What an enrolment says that a decision asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Enrolment {
    /// "Anything else is `malformed`."
    Malformed,
    /// A valid record, or a valid summary.
    Readable {
        /// How many questions it can ask.
        ask: usize,
        /// `objectId` or `id`.
        kind: String,
        /// Whose it is.
        subject: String,
    },
}

/// Reads a record or its summary; `null` must have been taken out before.
#[must_use]
pub fn read(enrolment: &Value) -> Enrolment {
    let is_summary = has_exactly(enrolment, &["subject", "ask"]);
    let is_record =
        has_exactly(enrolment, &["subject", "ask", "questions", "challenges", "enrolledAt"]);
    if !is_summary && !is_record {
        return Enrolment::Malformed;
    }
    if !subject_is_valid(&enrolment["subject"]) {
        return Enrolment::Malformed;
    }
    // "ask 3–5"
    let Some(ask) = (3..=5).find(|ask| enrolment["ask"] == *ask) else {
        return Enrolment::Malformed;
    };
    if is_record && !record_is_valid(enrolment, ask) {
        return Enrolment::Malformed;
    }
    Enrolment::Readable {
        ask,
        kind: enrolment["subject"]["kind"].as_str().unwrap().to_owned(),
        subject: enrolment["subject"]["value"].as_str().unwrap().to_owned(),
    }
}

/// `subject {kind: "objectId" | "id", value}`, "with non-empty value".
fn subject_is_valid(subject: &Value) -> bool {
    has_exactly(subject, &["kind", "value"])
        && (subject["kind"] == "objectId" || subject["kind"] == "id")
        && subject["value"].as_str().is_some_and(|value| !value.is_empty())
}

fn record_is_valid(record: &Value, ask: usize) -> bool {
    let (Some(questions), Some(challenges)) =
        (record["questions"].as_array(), record["challenges"].as_array())
    else {
        return false;
    };
    // "3–20 distinct questions"
    if !(3..=20).contains(&questions.len()) {
        return false;
    }
    for (index, question) in questions.iter().enumerate() {
        let members_are_right = has_exactly(question, &["id"]) && question["id"].is_string()
            || has_exactly(question, &["id", "text"])
                && question["id"].is_string()
                && question["text"].is_string();
        if !members_are_right || question["id"] == "" {
            return false;
        }
        if questions[..index].iter().any(|earlier| earlier["id"] == question["id"]) {
            return false;
        }
    }
    // "1–10 distinct challenges of `ask` ascending indexes"
    if !(1..=10).contains(&challenges.len()) {
        return false;
    }
    for (index, challenge) in challenges.iter().enumerate() {
        if !has_exactly(challenge, &["questions", "normalizer", "unicode", "hash"]) {
            return false;
        }
        if !indexes_are_valid(&challenge["questions"], ask, questions.len()) {
            return false;
        }
        if challenges[..index].iter().any(|earlier| earlier["questions"] == challenge["questions"])
        {
            return false;
        }
        // "a known normaliser"
        if challenge["normalizer"] != "nickname-fold-1" || !challenge["unicode"].is_string() {
            return false;
        }
        if !challenge["hash"].as_str().is_some_and(hash_is_valid) {
            return false;
        }
    }
    record["enrolledAt"].is_i64()
}

fn indexes_are_valid(indexes: &Value, ask: usize, questions: usize) -> bool {
    let Some(indexes) = indexes.as_array() else {
        return false;
    };
    let numbers: Vec<usize> =
        indexes.iter().filter_map(|index| usize::try_from(index.as_u64()?).ok()).collect();
    numbers.len() == indexes.len()
        && numbers.len() == ask
        && numbers.windows(2).all(|pair| pair[0] < pair[1])
        && numbers.iter().all(|number| *number < questions)
}

/// "argon2id v=19, m 7,168–65,536 KiB, t 1–10, p 1, salt 16 and tag 32 bytes, canonical PHC", with
/// the pepper's `keyid` of 1–8 bytes where there is one.
#[must_use]
pub fn hash_is_valid(hash: &str) -> bool {
    let fields: Vec<&str> = hash.split('$').collect();
    let ["", "argon2id", "v=19", parameters, salt, tag] = fields[..] else {
        return false;
    };
    let parameters: Vec<&str> = parameters.split(',').collect();
    let (m, t, p, keyid) = match parameters[..] {
        [m, t, p] => (m, t, p, None),
        [m, t, p, keyid] => (m, t, p, Some(keyid)),
        _ => return false,
    };
    let keyid_is_valid = keyid.is_none_or(|keyid| {
        keyid
            .strip_prefix("keyid=")
            .is_some_and(|text| (1..=8).any(|bytes| is_base64_of(text, bytes)))
    });
    number_after("m=", m).is_some_and(|m| (7_168..=65_536).contains(&m))
        && number_after("t=", t).is_some_and(|t| (1..=10).contains(&t))
        && number_after("p=", p) == Some(1)
        && keyid_is_valid
        && is_base64_of(salt, 16)
        && is_base64_of(tag, 32)
}

/// Canonical: printing the number again gives the same text, so no sign and no leading zero.
fn number_after(name: &str, text: &str) -> Option<u64> {
    let written = text.strip_prefix(name)?;
    let number: u64 = written.parse().ok()?;
    (number.to_string() == written).then_some(number)
}

/// Unpadded base64 of exactly so many bytes, the bits left over at the end being zero.
fn is_base64_of(text: &str, bytes: usize) -> bool {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = String::new();
    for letter in text.chars() {
        let Some(value) = ALPHABET.find(letter) else {
            return false;
        };
        write!(bits, "{value:06b}").unwrap();
    }
    let letters = (bytes * 8).div_ceil(6);
    text.chars().count() == letters && bits[bytes * 8..].chars().all(|bit| bit == '0')
}

fn has_exactly(value: &Value, members: &[&str]) -> bool {
    let Some(object) = value.as_object() else {
        return false;
    };
    let object: &Map<String, Value> = object;
    object.len() == members.len() && members.iter().all(|member| object.contains_key(*member))
}

#[cfg(test)]
mod tests {
    use super::{Enrolment, hash_is_valid, read};
    use serde_json::json;

    const SALT: &str = "AAAAAAAAAAAAAAAAAAAAAA";
    const TAG: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    #[test]
    fn summaries() {
        let subject = json!({"kind": "id", "value": "kai@contoso.com"});
        assert_eq!(
            read(&json!({"subject": subject, "ask": 3})),
            Enrolment::Readable { ask: 3, kind: "id".into(), subject: "kai@contoso.com".into() }
        );
        for broken in [
            json!({}),
            json!({"subject": subject}),
            json!({"subject": subject, "ask": 2}),
            json!({"subject": subject, "ask": 6}),
            json!({"subject": subject, "ask": "3"}),
            json!({"subject": subject, "ask": 3, "more": 1}),
            json!({"subject": {"kind": "name", "value": "x"}, "ask": 3}),
            json!({"subject": {"kind": "id", "value": ""}, "ask": 3}),
            json!({"subject": {"kind": "id"}, "ask": 3}),
        ] {
            assert_eq!(read(&broken), Enrolment::Malformed, "{broken}");
        }
    }

    #[test]
    fn hashes() {
        let hash = |parameters: &str| format!("$argon2id$v=19${parameters}${SALT}${TAG}");
        for good in ["m=7168,t=1,p=1", "m=65536,t=10,p=1", "m=19456,t=2,p=1,keyid=AA"] {
            assert!(hash_is_valid(&hash(good)), "{good}");
        }
        for bad in [
            "m=7167,t=1,p=1",
            "m=65537,t=1,p=1",
            "m=07168,t=1,p=1",
            "m=7168,t=0,p=1",
            "m=7168,t=11,p=1",
            "m=7168,t=1,p=2",
            "t=1,m=7168,p=1",
            "m=7168,t=1",
            "m=7168,t=1,p=1,keyid=",
            "m=7168,t=1,p=1,keyid=AB",
        ] {
            assert!(!hash_is_valid(&hash(bad)), "{bad}");
        }
        assert!(!hash_is_valid(&format!("$argon2i$v=19$m=7168,t=1,p=1${SALT}${TAG}")));
        assert!(!hash_is_valid(&format!("$argon2id$v=16$m=7168,t=1,p=1${SALT}${TAG}")));
        assert!(!hash_is_valid(&format!("$argon2id$v=19$m=7168,t=1,p=1${SALT}A${TAG}")));
        assert!(!hash_is_valid(&format!("$argon2id$v=19$m=7168,t=1,p=1${SALT}$AAAA")));
    }

    #[test]
    fn records() {
        let challenge = |indexes: [u64; 3]| {
            json!({"questions": indexes, "normalizer": "nickname-fold-1", "unicode": "16.0.0",
                "hash": format!("$argon2id$v=19$m=19456,t=2,p=1${SALT}${TAG}")})
        };
        let good = json!({
            "subject": {"kind": "objectId", "value": "7"}, "ask": 3, "enrolledAt": 1,
            "questions": [{"id": "firstPet"}, {"id": "firstJob"}, {"id": "boat", "text": "Which boat?"},
                {"id": "firstSchool"}],
            "challenges": [challenge([0, 1, 2]), challenge([1, 2, 3])],
        });
        assert!(matches!(read(&good), Enrolment::Readable { ask: 3, .. }));
        let mut broken = vec![good.clone(); 5];
        broken[0]["challenges"][1] = challenge([0, 1, 2]);
        broken[1]["challenges"][1] = challenge([1, 2, 4]);
        broken[2]["questions"][1]["id"] = json!("firstPet");
        broken[3]["challenges"] = json!([]);
        broken[4]["challenges"][0]["normalizer"] = json!("plain");
        for broken in broken {
            assert_eq!(read(&broken), Enrolment::Malformed, "{broken}");
        }
    }
}
