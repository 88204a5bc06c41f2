//! Property: any text as an enrolment is a record, a summary or malformed, the same twice; a record is
//! written as the JSON value that was read, and read again as the same record; its challenges ask only
//! questions that it has.
#![no_main]
#![expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]

use serde_json::Value;
use twogate::{AnswersHash, Enrolment, Record};

fn check(record: &Record) {
    assert!((3..=20).contains(&record.questions().len()));
    assert!((1..=10).contains(&record.challenges().len()));
    for challenge in record.challenges() {
        assert_eq!(challenge.questions().len(), usize::from(record.summary().ask));
        assert!(challenge.questions().iter().all(|index| *index < record.questions().len()));
        assert!(challenge.questions().is_sorted_by(|one, next| one < next));
        assert!(
            AnswersHash::parse(&challenge.hash().to_string()) == Some(challenge.hash().clone())
        );
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let read = Enrolment::from_json(text);
    assert!(read == Enrolment::from_json(text), "the same text, read twice");
    match &read {
        Enrolment::Malformed => {}
        Enrolment::Summary(summary) => {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(value.as_object().unwrap().len(), 2);
            assert_eq!(value.pointer("/ask").unwrap(), &Value::from(summary.ask));
            assert_eq!(value.pointer("/subject/value").unwrap(), summary.subject.value.as_str());
        }
        Enrolment::Record(record) => {
            check(record);
            let written = record.to_json();
            let value = |text| serde_json::from_str::<Value>(text).unwrap();
            assert_eq!(value(text), value(&written));
            assert!(Enrolment::from_json(&written) == read, "what is written, read again");
        }
    }
});
