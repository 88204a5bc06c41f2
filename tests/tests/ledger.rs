//! The ledger: row by row as `docs/rules.md` has it (`ledger.operations`), and under a host whose
//! requests run in parallel, lose their writes, crash, and replay whatever state they kept.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may stop by panicking"
)]

#[path = "ledger/host.rs"]
mod host;
#[path = "ledger/naive.rs"]
mod naive;

use twogate::{
    Attempt, Counter, FlowId, Ledger, LedgerError, LedgerRefusal, Policy, Sending, Throttle,
    ThrottleLimits, Timestamp,
};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;
const START: i64 = 1_800_000_000_000;
const FLOW: FlowId = FlowId::new([1; 16]);
const OTHER: FlowId = FlowId::new([2; 16]);

fn limits(document: &str) -> ThrottleLimits {
    Policy::from_json(document).unwrap().limits()
}

fn at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millis(START + milliseconds)
}

/// A ledger with so many charged answers, a minute apart, none of them settled.
fn charged(limits: ThrottleLimits, attempts: i64) -> Ledger {
    (0..attempts).fold(Ledger::default(), |ledger, minute| {
        ledger.charge(limits, at(minute * 60_000), FLOW, Attempt::Answers).unwrap().0
    })
}

#[test]
fn five_are_compared_and_the_sixth_is_refused() {
    let limits = limits("{}");
    let ledger = charged(limits, 5);
    assert_eq!(charged(limits, 4).throttle(limits, at(HOUR)), Throttle::Clear);
    // Until a day after the last one.
    let until = at(4 * 60_000 + DAY);
    assert_eq!(ledger.throttle(limits, at(5 * 60_000)), Throttle::LockedOut { until });
    let blocked = LedgerRefusal::Blocked { counter: Counter::Account, until };
    for attempt in [Attempt::Code, Attempt::Answers, Attempt::App, Attempt::MobileCall] {
        let refused = ledger.charge(limits, until_before(until), FLOW, attempt);
        assert_eq!(refused.unwrap_err(), blocked);
    }
    // Nobody prolongs a block by trying; when it is over, everything of it is.
    assert_eq!(ledger.throttle(limits, until), Throttle::Clear);
    let (fresh, _) = ledger.charge(limits, until, FLOW, Attempt::Answers).unwrap();
    assert_eq!(fresh.throttle(limits, until), Throttle::Clear);
}

fn until_before(until: Timestamp) -> Timestamp {
    Timestamp::from_millis(until.as_millis() - 1)
}

/// A window slides: an attempt counts while now is before its time and the window.
#[test]
fn what_is_out_of_the_window_no_longer_counts() {
    let old = limits(r#"{"ruleset": "2017-07"}"#);
    let ledger = charged(old, 4);
    let first_counts = ledger.charge(old, at(HOUR - 1), FLOW, Attempt::Answers).unwrap().0;
    assert!(matches!(first_counts.throttle(old, at(HOUR)), Throttle::LockedOut { .. }));
    let first_fell_off = ledger.charge(old, at(HOUR), FLOW, Attempt::Answers).unwrap().0;
    assert_eq!(first_fell_off.throttle(old, at(HOUR)), Throttle::Clear);
    // Since 2021-03 the account counts for a day, a method still for an hour.
    let new = limits("{}");
    let spread = charged(new, 4).charge(new, at(2 * HOUR), FLOW, Attempt::Answers).unwrap().0;
    assert!(matches!(spread.throttle(new, at(2 * HOUR)), Throttle::LockedOut { .. }));
    assert_eq!(spread.blocked(new, Counter::SecurityQuestions, at(2 * HOUR)), None);
}

#[test]
fn right_answers_take_their_charge_back_from_the_account_alone() {
    let limits = limits("{}");
    let (mut ledger, mut count) = (Ledger::default(), 0);
    let refused = loop {
        match ledger.charge(limits, at(0), FLOW, Attempt::Answers) {
            Ok((next, id)) => ledger = next.settle_right(limits, at(0), FLOW, id).unwrap(),
            Err(refusal) => break refusal,
        }
        count += 1;
    };
    assert_eq!(count, 5);
    let until = at(DAY);
    let counter = Counter::SecurityQuestions;
    assert_eq!(refused, LedgerRefusal::Blocked { counter, until });
    assert_eq!(ledger.throttle(limits, at(0)), Throttle::Clear);
    assert!(ledger.charge(limits, at(0), FLOW, Attempt::Code).is_ok());
}

/// One charge is one compare: what was settled, voided, another flow's or never made is spent.
#[test]
fn a_charge_is_settled_once() {
    let limits = limits("{}");
    let (ledger, id) = Ledger::default().charge(limits, at(0), FLOW, Attempt::Code).unwrap();
    let spent = Some(LedgerRefusal::Spent);
    assert_eq!(ledger.settle_wrong(limits, at(0), OTHER, id).err(), spent);
    for settled in [
        ledger.settle_right(limits, at(0), FLOW, id).unwrap(),
        ledger.settle_wrong(limits, at(0), FLOW, id).unwrap(),
        ledger.void(limits, at(0), FLOW, id).unwrap(),
        ledger.end(limits, at(0), FLOW, at(HOUR)).unwrap(),
        ledger.complete(limits, at(0), OTHER),
    ] {
        assert_eq!(settled.settle_right(limits, at(0), FLOW, id).err(), spent);
        assert_eq!(settled.settle_wrong(limits, at(0), FLOW, id).err(), spent);
        assert_eq!(settled.void(limits, at(0), FLOW, id).err(), spent);
    }
    assert_eq!(Ledger::default().settle_wrong(limits, at(0), FLOW, id).err(), spent);
    // Fallen off everywhere it is spent as well.
    assert_eq!(ledger.settle_wrong(limits, at(DAY), FLOW, id).err(), spent);
    // The fifth is settled, although the account is blocked by then.
    let mut ledger = charged(limits, 4);
    let fifth;
    (ledger, fifth) = ledger.charge(limits, at(240_000), FLOW, Attempt::Answers).unwrap();
    assert!(ledger.settle_right(limits, at(240_000), FLOW, fifth).is_ok());
}

#[test]
fn out_of_memory_gives_the_charge_back_everywhere() {
    let limits = limits("{}");
    let (ledger, id) =
        charged(limits, 4).charge(limits, at(240_000), FLOW, Attempt::Answers).unwrap();
    let voided = ledger.void(limits, at(240_000), FLOW, id).unwrap();
    assert_eq!(voided.throttle(limits, at(240_000)), Throttle::Clear);
    assert_eq!(voided.blocked(limits, Counter::SecurityQuestions, at(240_000)), None);
}

/// Sends are counted apart from attempts, and never lock the account.
#[test]
fn v20_messages_are_counted_apart_and_by_the_day() {
    let limits = limits(r#"{"limits": {"messagesPerDay": 12}}"#);
    let mut ledger = Ledger::default();
    for second in 0..10 {
        ledger = ledger.send(limits, at(second * 1_000), FLOW, Sending::Email).unwrap();
    }
    let blocked = |counter, until| Err(LedgerRefusal::Blocked { counter, until });
    let email = ledger.send(limits, at(10_000), FLOW, Sending::Email);
    assert_eq!(email, blocked(Counter::Email, at(9_000 + DAY)));
    for second in 10..12 {
        ledger = ledger.send(limits, at(second * 1_000), FLOW, Sending::MobileText).unwrap();
    }
    // Twelve in a day; the first makes room a day later.
    let text = ledger.send(limits, at(12_000), FLOW, Sending::MobileText);
    assert_eq!(text, blocked(Counter::Messages, at(DAY)));
    let call = ledger.charge(limits, at(12_000), FLOW, Attempt::MobileCall).map(|_| ());
    assert_eq!(call, Err(LedgerRefusal::Blocked { counter: Counter::Messages, until: at(DAY) }));
    assert_eq!(ledger.throttle(limits, at(12_000)), Throttle::Clear);
    assert!(ledger.send(limits, at(DAY), FLOW, Sending::MobileText).is_ok());
}

#[test]
fn a_person_is_told_of_attempts_once_a_day() {
    let limits = limits("{}");
    let (first, told) = Ledger::default().open(limits, at(0), FLOW).unwrap();
    let (second, told_again) = first.open(limits, at(DAY - 1), OTHER).unwrap();
    let (_, told_later) = second.open(limits, at(DAY), OTHER).unwrap();
    assert_eq!((told, told_again, told_later), (true, false, true));
    assert!(charged(limits, 5).open(limits, at(300_000), FLOW).is_err());
}

/// Lesson V6, and replays: a flow that is over stays over, whatever state of it somebody kept.
#[test]
fn v06_a_completed_reset_overtakes_every_older_flow() {
    let limits = limits("{}");
    let (ledger, _) = Ledger::default().open(limits, at(0), FLOW).unwrap();
    let opened = ledger.revision();
    let (ledger, _) = ledger.open(limits, at(0), OTHER).unwrap();
    let other_opened = ledger.revision();
    let (ledger, until) = ledger.begin_write(limits, at(0), FLOW, at(900_000)).unwrap();
    assert_eq!(until, at(900_000));
    let second = ledger.begin_write(limits, at(1), OTHER, at(900_000));
    assert_eq!(second.err(), Some(LedgerRefusal::WriteMarked));
    let refused = ledger.abandon_write(limits, at(1), OTHER);
    assert_eq!(refused.err(), Some(LedgerRefusal::NotMarked));
    let done = ledger.complete(limits, at(2), FLOW);
    assert!(done.is_superseded(opened) && done.is_superseded(other_opened));
    let (next, _) = done.open(limits, at(3), OTHER).unwrap();
    assert!(!next.is_superseded(next.revision()));
    assert!(next.begin_write(limits, at(3), OTHER, at(900_000)).is_ok());
    // A mark is over by itself, ten minutes later at the least.
    let (marked, until) = next.begin_write(limits, at(3), OTHER, at(4)).unwrap();
    assert_eq!(until, at(3 + 600_000));
    assert!(marked.begin_write(limits, until, FLOW, until).is_ok());
}

#[test]
fn an_ended_flow_is_remembered_until_its_session_is_over() {
    let limits = limits("{}");
    let flow = |number: u8| FlowId::new([number; 16]);
    let end =
        |ledger: &Ledger, number| ledger.end(limits, at(0), flow(number), at(900_000)).unwrap();
    let eight = (0..8).fold(Ledger::default(), |ledger, number| end(&ledger, number));
    assert!((0..8).all(|number| eight.has_ended(flow(number))));
    // The ninth overtakes all that are older instead.
    let nine = end(&eight, 8);
    assert!((0..9).all(|number| !nine.has_ended(flow(number))));
    assert!(nine.is_superseded(eight.revision()) && !nine.is_superseded(nine.revision()));
    let later = eight.open(limits, at(900_000), flow(9)).unwrap().0;
    assert!(!later.has_ended(flow(0)));
}

#[test]
fn the_clock_may_stand_still_for_five_seconds() {
    let limits = limits("{}");
    let ledger = Ledger::default().open(limits, at(60_000), FLOW).unwrap().0;
    let back =
        |milliseconds: i64| ledger.charge(limits, at(60_000 - milliseconds), FLOW, Attempt::Code);
    assert!(back(5_000).is_ok());
    assert_eq!(back(5_001).err(), Some(LedgerRefusal::ClockWentBack));
    // What the host has done is recorded, and an administrator can put a wrong clock right.
    assert_eq!(ledger.complete(limits, at(0), FLOW).revision(), 2);
    let cleared = charged(limits, 5).cleared(limits, at(-DAY));
    assert!(cleared.charge(limits, at(-DAY), FLOW, Attempt::Code).is_ok());
}

#[test]
fn an_administrator_lifts_a_block_but_no_write() {
    let limits = limits("{}");
    let (marked, _) = charged(limits, 5).begin_write(limits, at(300_000), FLOW, at(HOUR)).unwrap();
    let cleared = marked.cleared(limits, at(300_000));
    assert_eq!(cleared.throttle(limits, at(300_000)), Throttle::Clear);
    let write = cleared.begin_write(limits, at(300_000 + 599_999), OTHER, at(HOUR));
    assert_eq!(write.err(), Some(LedgerRefusal::WriteMarked));
    assert!(cleared.begin_write(limits, at(300_000 + 600_000), OTHER, at(HOUR)).is_ok());
    assert!(cleared.is_superseded(marked.revision()));
}

#[test]
fn it_is_kept_for_a_day_and_for_a_session() {
    let new = limits("{}");
    let ledger = charged(new, 1);
    assert_eq!(ledger.expires_at(), at(DAY));
    let (marked, until) = ledger.begin_write(new, at(0), FLOW, at(3 * DAY)).unwrap();
    assert_eq!((marked.expires_at(), until), (at(3 * DAY), at(3 * DAY)));
}

#[test]
fn what_is_written_is_read_again_and_nothing_else_is() {
    let limits = limits("{}");
    let (ledger, id) =
        charged(limits, 3).charge(limits, at(300_000), OTHER, Attempt::MobileCall).unwrap();
    let ledger = ledger.settle_wrong(limits, at(300_000), OTHER, id).unwrap();
    let ledger = ledger.end(limits, at(300_001), OTHER, at(900_000)).unwrap();
    let (ledger, _) = ledger.begin_write(limits, at(300_002), FLOW, at(900_000)).unwrap();
    for ledger in [Ledger::default(), ledger.clone(), ledger.complete(limits, at(300_003), FLOW)] {
        assert_eq!(Ledger::from_json(&ledger.to_json()), Ok(ledger));
    }
    let text = ledger.to_json();
    assert!(text.starts_with(r#"{"version":1,"key":null,"revision":7,"last":1800000300002,"expiresAt":1800086700002,"counters":{"account":["#));
    let newer = text.replacen("\"version\":1", "\"version\":2", 1);
    assert_eq!(Ledger::from_json(&newer), Err(LedgerError::NewerVersion));
    for (from, to) in [
        ("\"version\":1,", ""),
        ("\"revision\":7", "\"revision\":-1"),
        ("\"revision\":7", "\"revision\":7.0"),
        ("\"open\":true", "\"open\":1"),
        ("\"account\"", "\"messages\""),
        ("\"account\"", "\"mobileCall\""),
        ("\"account\"", "\"unknown\""),
        ("\"flow\":\"01", "\"flow\":\"0"),
        ("\"flow\":\"01", "\"flow\":\"0G"),
        ("\"write\":{", "\"write\":{\"more\":1,"),
        ("\"last\":1800000300002", "\"last\":null"),
        ("\"at\":1800000000000", "\"at\":1800000099999"),
        ("\"messages\":[", "\"messages\":[1900000000000,"),
        ("\"key\":null", "\"key\":\"00\""),
        ("\"key\":null,", ""),
        ("\"codes\":[]", "\"codes\":[{}]"),
    ] {
        assert!(text.contains(from), "{from}");
        let changed = text.replacen(from, to, 1);
        assert_eq!(Ledger::from_json(&changed), Err(LedgerError::Malformed), "{from} → {to}");
    }
}

/// Codes stand in a row as they were written, and nothing else does.
#[test]
fn codes_are_read_again_and_nothing_else_is() {
    let code = r#"{"flow":"FLOW","gate":1,"method":"email","key":"01","mac":"MAC","until":5}"#;
    let code = code.replace("FLOW", &"07".repeat(16)).replace("MAC", &"ab".repeat(32));
    let row = Ledger::default().to_json();
    let with = |code: &str| row.replace("\"codes\":[]", &format!("\"codes\":[{code}]"));
    let read = Ledger::from_json(&with(&code)).unwrap();
    assert_eq!(read.to_json(), with(&code));
    for (from, to) in [
        ("\"gate\":1", "\"gate\":3"),
        ("\"gate\":1", "\"gate\":-1"),
        ("\"method\":\"email\"", "\"method\":\"mail\""),
        ("\"key\":\"01\"", "\"key\":\"\""),
        ("\"key\":\"01\"", "\"key\":\"010203040506070809\""),
        ("\"key\":\"01\"", "\"key\":\"0G\""),
        ("\"mac\":\"ab", "\"mac\":\"AB"),
        ("\"until\":5", "\"until\":null"),
        ("\"until\":5", "\"until\":5,\"code\":\"123456\""),
    ] {
        assert!(code.contains(from), "{from}");
        let changed = Ledger::from_json(&with(&code.replacen(from, to, 1)));
        assert_eq!(changed, Err(LedgerError::Malformed), "{from} → {to}");
    }
}

/// What a decision says while nothing may be tried (`check.throttle`).
#[test]
fn a_lock_out_is_the_last_reason_and_says_until_when() {
    let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email"]}"#).unwrap();
    let user = twogate::User::from_json(
        r#"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"#,
    );
    let (user, limits) = (user.unwrap(), policy.limits());
    let ledger = charged(limits, 5);
    let decide = |now| policy.decide(policy.facts(&user, now, ledger.throttle(limits, now)));
    assert_eq!(decide(at(300_000)).reason, Some(twogate::Reason::LockedOut));
    assert_eq!(decide(at(240_000 + DAY)).reason, None);
}
