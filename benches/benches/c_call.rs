//! What a decision costs from C, over the same decision from Rust: the same eight people, decided
//! about in turn, in one run.
//!
//! The C code is compiled by a C compiler and calls `twogate_decide` through the header. Besides
//! criterion's figures, the least of many alternating rounds is compared: noise only ever adds.
#![expect(unsafe_code, reason = "calls C")]
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark may stop, and prints")]

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use twogate::{Policy, Throttle, Timestamp, UserRef};
use twogate_benches::{POLICY, people, policy};
// Linked for the C code, which asks for its functions by name.
use twogate_c as _;

const NOW: i64 = 1_750_000_000_000;
/// Verdict, reason, gates required and available, and the methods' statuses, as numbers.
const ANSWER: usize = 4 + twogate::METHOD_COUNT;
/// What C may cost over Rust, in nanoseconds for one call.
const BUDGET: f64 = 10.0;

mod c {
    use core::ffi::{c_char, c_void};

    unsafe extern "C" {
        pub(crate) unsafe fn call_policy(json: *const c_char, len: usize) -> *mut c_void;
        pub(crate) unsafe fn call_decide_all(policy: *const c_void, now: i64);
        pub(crate) unsafe fn call_answer(person: usize, answer: *mut [i32; super::ANSWER]);
    }
}

/// The policy that C compiled, which lives as long as the benchmark.
struct CPolicy(*mut core::ffi::c_void);

impl CPolicy {
    fn new() -> Self {
        // SAFETY: the text is lent for the call.
        let policy = unsafe { c::call_policy(POLICY.as_ptr().cast(), POLICY.len()) };
        assert!(!policy.is_null(), "the policy holds");
        Self(policy)
    }

    fn decide_all(&self) {
        // SAFETY: a policy that is never freed.
        unsafe { c::call_decide_all(black_box(self.0), NOW) }
    }

    /// What the last round said about somebody.
    fn answer(person: usize) -> [i32; ANSWER] {
        let mut answer = [0; ANSWER];
        // SAFETY: a place for as many numbers as C writes.
        unsafe { c::call_answer(person, &raw mut answer) }
        answer
    }
}

fn decide_all(policy: &Policy, people: &[UserRef<'_>]) {
    for user in people {
        let facts = policy.facts(*black_box(user), Timestamp::from_millis(NOW), Throttle::Unknown);
        black_box(policy.decide(facts));
    }
}

/// Both say the same about everybody, so that the same work is compared.
fn assert_equal(policy: &Policy, people: &[UserRef<'_>], from_c: &CPolicy) {
    from_c.decide_all();
    for (person, user) in people.iter().enumerate() {
        let facts = policy.facts(*user, Timestamp::from_millis(NOW), Throttle::Unknown);
        let decision = policy.decide(facts);
        let first = [
            decision.verdict.number(),
            decision.reason.map_or(0, twogate::Reason::number),
            decision.gates.required,
            decision.gates.available,
        ];
        let statuses = decision.methods.iter().map(|method| method.status.number());
        assert!(
            first.into_iter().chain(statuses).map(i32::from).eq(CPolicy::answer(person)),
            "person {person}"
        );
    }
    println!("call: Rust and C say the same about all {} people", people.len());
}

/// The least time that a call took, in nanoseconds, over many alternating rounds: Rust's and C's.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn least(rust: impl Fn(), c: impl Fn(), calls: usize) -> (f64, f64) {
    const ROUNDS: usize = 4000;
    const REPEATED: u32 = 50;
    let measure = |work: &dyn Fn()| {
        let start = std::time::Instant::now();
        for _ in 0..REPEATED {
            work();
        }
        start.elapsed()
    };
    let (mut of_rust, mut of_c) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        of_rust = of_rust.min(measure(&rust));
        of_c = of_c.min(measure(&c));
    }
    let calls = f64::from(REPEATED) * f64::from(u32::try_from(calls).unwrap());
    (of_rust.as_secs_f64() * 1e9 / calls, of_c.as_secs_f64() * 1e9 / calls)
}

fn call(criterion: &mut Criterion) {
    let (policy, people, from_c) = (policy(), people(), CPolicy::new());
    assert_equal(&policy, &people, &from_c);
    let mut group = criterion.benchmark_group("call");
    group.throughput(Throughput::Elements(u64::try_from(people.len()).unwrap()));
    group.bench_function("Rust", |bencher| bencher.iter(|| decide_all(&policy, &people)));
    group.bench_function("C", |bencher| bencher.iter(|| from_c.decide_all()));
    group.finish();

    let (rust, c) = least(|| decide_all(&policy, &people), || from_c.decide_all(), people.len());
    let more = c - rust;
    let kept = if more <= BUDGET { "kept" } else { "missed" };
    println!("call: Rust {rust:.1} ns, C {c:.1} ns: {more:+.1} ns for a call from C");
    println!("call: the budget of {BUDGET} ns over Rust is {kept}");
}

criterion_group!(benches, call);
criterion_main!(benches);
