//! A host that is everything a host can be: several requests at once, each of them stopped between
//! any two steps, writes that are lost after the other side believes in them and before, crashes, and an
//! adversary who keeps every state and brings it again. All orders are tried.

use std::collections::HashSet;

use twogate::{Attempt, ChargeId, FlowId, Ledger, Policy, ThrottleLimits, Timestamp};

const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);
/// How many requests are under way at once.
const REQUESTS: usize = 2;
/// How many times in all somebody starts a request: more than are ever compared.
const STARTS: usize = 6;

/// How far a request has come.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
enum Request {
    Idle,
    /// It has read a ledger; its guess is charged on that.
    Read(String),
    /// The charge is stored: the guess may be compared.
    Charged(ChargeId),
    /// It has read a ledger to settle on.
    Settling(ChargeId, String),
}

#[derive(Clone, Eq, Hash, PartialEq)]
struct World {
    /// What the store holds.
    stored: String,
    requests: [Request; REQUESTS],
    /// The charges that were stored; a guess is bound to its charge.
    charged: Vec<ChargeId>,
    /// The charges whose guess was compared and settled.
    settled: Vec<ChargeId>,
    starts: usize,
}

/// A store that keeps a ledger only over the revision that was read.
fn save(world: &mut World, read: &str, next: &Ledger) -> bool {
    let unchanged = world.stored == read;
    if unchanged {
        world.stored = next.to_json();
    }
    unchanged
}

fn ledger(text: &str) -> Ledger {
    Ledger::from_json(text).unwrap()
}

/// Each request is a flow of its own.
fn flow(request: usize) -> FlowId {
    FlowId::new([u8::try_from(request).unwrap(); 16])
}

/// Everything that can happen next.
fn successors(world: &World, limits: ThrottleLimits) -> Vec<World> {
    let mut all = Vec::new();
    for index in 0..REQUESTS {
        let mut add = |request: Request, change: &dyn Fn(&mut World)| {
            let mut next = world.clone();
            next.requests[index] = request;
            change(&mut next);
            all.push(next);
        };
        match &world.requests[index] {
            Request::Idle if world.starts < STARTS => {
                let read = Request::Read(world.stored.clone());
                add(read, &|next| next.starts += 1);
            }
            Request::Idle => {}
            Request::Read(read) => {
                // The host dies before it has saved.
                add(Request::Idle, &|_| ());
                let Ok((charged, id)) =
                    ledger(read).charge(limits, NOW, flow(index), Attempt::Answers)
                else {
                    continue;
                };
                if world.stored == *read {
                    add(Request::Charged(id), &|next| {
                        assert!(save(next, read, &charged));
                        next.charged.push(id);
                    });
                    // Saved, but the answer is lost: the attempt is spent.
                    add(Request::Idle, &|next| {
                        assert!(save(next, read, &charged));
                        next.charged.push(id);
                    });
                } else {
                    // Somebody else was faster: read again.
                    add(Request::Read(world.stored.clone()), &|_| ());
                }
            }
            Request::Charged(id) => {
                add(Request::Settling(*id, world.stored.clone()), &|_| ());
                add(Request::Idle, &|_| ());
            }
            Request::Settling(id, read) => {
                let Ok(settled) = ledger(read).settle_wrong(limits, NOW, flow(index), *id) else {
                    // Spent: nothing is compared.
                    add(Request::Idle, &|_| ());
                    continue;
                };
                if world.stored == *read {
                    // Settled; and the adversary brings the same charged state once more.
                    for after in [Request::Idle, Request::Charged(*id)] {
                        add(after, &|next| {
                            assert!(save(next, read, &settled));
                            next.settled.push(*id);
                        });
                    }
                } else {
                    add(Request::Charged(*id), &|_| ());
                }
            }
        }
    }
    all
}

/// No order of events lets a sixth guess be charged, or one charge be settled twice.
#[test]
fn v05_no_schedule_gets_a_sixth_guess() {
    let limits = Policy::from_json("{}").unwrap().limits();
    let start = World {
        stored: Ledger::default().to_json(),
        requests: [const { Request::Idle }; REQUESTS],
        charged: Vec::new(),
        settled: Vec::new(),
        starts: 0,
    };
    let (mut seen, mut open) = (HashSet::from([start.clone()]), vec![start]);
    let (mut transitions, mut most) = (0_usize, 0);
    while let Some(world) = open.pop() {
        for next in successors(&world, limits) {
            transitions += 1;
            most = most.max(next.charged.len());
            assert!(next.charged.len() <= 5, "a sixth guess");
            let distinct: HashSet<_> = next.settled.iter().collect();
            assert_eq!(distinct.len(), next.settled.len(), "a charge is settled twice");
            if seen.insert(next.clone()) {
                open.push(next);
            }
        }
    }
    assert_eq!(most, 5, "five are compared");
    println!("{} states, {transitions} transitions", seen.len());
}
