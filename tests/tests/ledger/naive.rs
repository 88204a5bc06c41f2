//! The counters once more, from the prose of `throttle.limits` and `ledger.operations`: every event is kept
//! for ever, and what counts is worked out anew each time. Random lives of a person are lived in both.

use std::collections::BTreeMap;

use proptest::prelude::*;
use twogate::{Attempt, ChargeId, Counter, FlowId, Ledger, LedgerRefusal, Policy, Timestamp};

const MINUTE: i64 = 60_000;
const DAY: i64 = 1_440 * MINUTE;

/// One event of a life.
#[derive(Clone, Debug)]
enum Event {
    Wait(i64),
    Charge(Attempt),
    /// Settles the charge made so many charges ago: right, wrong or void.
    Settle(usize, Settled),
    Complete,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Settled {
    Right,
    Wrong,
    Void,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let waits =
        prop::sample::select(vec![1, MINUTE, 12 * MINUTE, 60 * MINUTE, 300 * MINUTE, DAY - 1, DAY]);
    let attempts = prop::sample::select(vec![
        Attempt::Code,
        Attempt::Answers,
        Attempt::App,
        Attempt::PhoneNumber,
    ]);
    let settled = prop::sample::select(vec![Settled::Right, Settled::Wrong, Settled::Void]);
    let event = prop_oneof![
        3 => waits.prop_map(Event::Wait),
        6 => attempts.prop_map(Event::Charge),
        3 => (0_usize..3, settled).prop_map(|(ago, settled)| Event::Settle(ago, settled)),
        1 => Just(Event::Complete),
    ];
    prop::collection::vec(event, 1..40)
}

/// What somebody tried, and what became of it. A moment is a time and the place in the life.
struct Tried {
    at: (i64, usize),
    counters: Vec<Counter>,
    /// When it was settled, and how.
    settled: Option<((i64, usize), Settled)>,
}

/// A life as it is remembered.
#[derive(Default)]
struct Naive {
    tried: Vec<Tried>,
    /// Attempts before the last completed reset no longer count.
    forgotten: usize,
    first_ruleset: bool,
}

impl Naive {
    fn window(&self, counter: Counter) -> i64 {
        if counter == Counter::Account && !self.first_ruleset { DAY } else { 60 * MINUTE }
    }

    /// Until when a counter refuses at a time, by living everything that happened to it again.
    fn blocked(&self, counter: Counter, now: i64) -> Option<i64> {
        // What happened, in the order of time: an entry came, or went because it was settled.
        let mut happened: Vec<((i64, usize), usize, bool)> = Vec::new();
        for (index, tried) in self.tried.iter().enumerate().skip(self.forgotten) {
            if !tried.counters.contains(&counter) {
                continue;
            }
            happened.push((tried.at, index, true));
            match tried.settled {
                Some((at, Settled::Void)) => happened.push((at, index, false)),
                Some((at, Settled::Right)) if counter == Counter::Account => {
                    happened.push((at, index, false));
                }
                Some(_) | None => {}
            }
        }
        happened.sort_by_key(|(at, ..)| *at);
        let mut entries: Vec<(i64, usize)> = Vec::new();
        for ((at, _), index, came) in happened {
            entries = self.counting(counter, entries, at);
            if came {
                entries.push((at, index));
            } else {
                entries.retain(|(_, entry)| *entry != index);
            }
        }
        let entries = self.counting(counter, entries, now);
        let last = entries.last().map(|(at, _)| *at);
        last.filter(|_| entries.len() >= 5).map(|at| at + DAY)
    }

    /// What still counts of some entries.
    fn counting(
        &self,
        counter: Counter,
        entries: Vec<(i64, usize)>,
        now: i64,
    ) -> Vec<(i64, usize)> {
        let full = entries.len() >= 5;
        let over = entries.last().is_some_and(|(last, _)| now >= last + DAY);
        let window = self.window(counter);
        match (full, over) {
            (true, true) => Vec::new(),
            (true, false) => entries,
            (false, _) => entries.into_iter().filter(|(at, _)| now < at + window).collect(),
        }
    }
}

fn counters(attempt: Attempt) -> Vec<Counter> {
    let own = match attempt {
        Attempt::Answers => Some(Counter::SecurityQuestions),
        Attempt::App => Some(Counter::App),
        Attempt::PhoneNumber => Some(Counter::PhoneNumber),
        Attempt::Code | Attempt::MobileCall | Attempt::OfficeCall => None,
    };
    [Some(Counter::Account), own].into_iter().flatten().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_life_is_the_same_lived_twice(events in events(), first_ruleset: bool) {
        let ruleset = if first_ruleset { r#"{"ruleset": "2017-07"}"# } else { "{}" };
        let limits = Policy::from_json(ruleset).unwrap().limits();
        let flow = FlowId::new([1; 16]);
        let (mut ledger, mut naive) = (Ledger::default(), Naive { first_ruleset, ..Naive::default() });
        let (mut now, mut ids) = (1_800_000_000_000_i64, BTreeMap::<usize, ChargeId>::new());
        for (place, event) in events.into_iter().enumerate() {
            match event {
                Event::Wait(milliseconds) => now += milliseconds,
                Event::Charge(attempt) => {
                    let counters = counters(attempt);
                    let blocked = counters.iter().find_map(|it| Some((*it, naive.blocked(*it, now)?)));
                    match (ledger.charge(limits, Timestamp::from_millis(now), flow, attempt), blocked) {
                        (Ok((next, id)), None) => {
                            ids.insert(naive.tried.len(), id);
                            naive.tried.push(Tried { at: (now, place), counters, settled: None });
                            ledger = next;
                        }
                        (Err(LedgerRefusal::Blocked { counter, until }), Some(expected)) => {
                            prop_assert_eq!((counter, until.as_millis()), expected);
                        }
                        (actual, expected) => prop_assert!(false, "{actual:?}, not {expected:?}"),
                    }
                }
                Event::Settle(ago, settled) => {
                    let Some(index) = naive.tried.len().checked_sub(ago + 1) else { continue };
                    let (at, id) = (Timestamp::from_millis(now), ids[&index]);
                    let next = match settled {
                        Settled::Right => ledger.settle_right(limits, at, flow, id),
                        Settled::Wrong => ledger.settle_wrong(limits, at, flow, id),
                        Settled::Void => ledger.void(limits, at, flow, id),
                    };
                    let was_open = naive.tried[index].settled.is_none() && index >= naive.forgotten;
                    // An open one may have fallen off in the meantime; a closed one never opens.
                    prop_assert!(was_open || next == Err(LedgerRefusal::Spent));
                    if let Ok(next) = next {
                        naive.tried[index].settled = Some(((now, place), settled));
                        ledger = next;
                    }
                }
                Event::Complete => {
                    ledger = ledger.complete(limits, Timestamp::from_millis(now), flow);
                    naive.forgotten = naive.tried.len();
                }
            }
            for counter in [Counter::Account, Counter::SecurityQuestions, Counter::App, Counter::PhoneNumber] {
                let actual = ledger.blocked(limits, counter, Timestamp::from_millis(now));
                prop_assert_eq!(actual.map(Timestamp::as_millis), naive.blocked(counter, now));
            }
            prop_assert_eq!(Ledger::from_json(&ledger.to_json()), Ok(ledger.clone()));
        }
    }
}
