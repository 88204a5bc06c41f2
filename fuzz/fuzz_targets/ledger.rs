//! Property: any text as a ledger is one or is refused, the same twice; one is written as the JSON value
//! that was read, and read again as the same ledger; who is locked out by it is so until the end that is
//! told, and not at it.
#![no_main]
#![expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]

use serde_json::Value;
use twogate::{Ledger, LedgerError, Policy, Throttle, Timestamp};

fn check(policy: &Policy, ledger: &Ledger, now: Timestamp) {
    let Throttle::LockedOut { until } = policy.throttle(Some(ledger), now) else { return };
    assert!(now < until);
    let before = Timestamp::from_millis(until.as_millis().saturating_sub(1));
    assert_eq!(policy.throttle(Some(ledger), before), Throttle::LockedOut { until });
    assert_eq!(policy.throttle(Some(ledger), until), Throttle::Clear);
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let read = Ledger::from_json(text);
    assert_eq!(read, Ledger::from_json(text), "the same text, read twice");
    let value = |text| serde_json::from_str::<Value>(text);
    match read {
        Ok(ledger) => {
            let written = ledger.to_json();
            assert_eq!(value(text).unwrap(), value(&written).unwrap());
            assert_eq!(Ledger::from_json(&written).as_ref(), Ok(&ledger), "written, read again");
            for ruleset in ["2017-07", "2021-03"] {
                let policy = Policy::from_json(&format!(r#"{{"ruleset": "{ruleset}"}}"#)).unwrap();
                let last = value(text).unwrap().pointer("/last").and_then(Value::as_i64);
                let times = last.into_iter().chain([i64::MIN, 0, i64::MAX]);
                times.for_each(|now| check(&policy, &ledger, Timestamp::from_millis(now)));
            }
        }
        Err(LedgerError::NewerVersion) => assert!(text.contains("version") || text.contains('\\')),
        Err(LedgerError::Malformed) => {}
    }
});
