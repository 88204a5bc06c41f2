//! What a decision and an explanation cost, from facts, from a borrowed user and from JSON.
//!
//! Each figure is for one person; eight different ones are asked in turn, so that the processor
//! cannot learn one path by heart.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use twogate::{Facts, Policy, Throttle, Timestamp, User};
use twogate_benches::{POLICY, USER, people, policy};

const NOW: Timestamp = Timestamp::from_millis(1_750_000_000_000);

fn decide(criterion: &mut Criterion) {
    let policy = policy();
    let people = people();
    let facts: Vec<Facts> =
        people.iter().map(|user| policy.facts(*user, NOW, Throttle::Unknown)).collect();
    let mut group = criterion.benchmark_group("decide");
    group.throughput(Throughput::Elements(u64::try_from(people.len()).unwrap()));
    group.bench_function("from facts", |bencher| {
        bencher.iter(|| {
            for facts in &facts {
                black_box(policy.decide(*black_box(facts)));
            }
        });
    });
    group.bench_function("from a borrowed user", |bencher| {
        bencher.iter(|| {
            for user in &people {
                let facts = policy.facts(*black_box(user), NOW, Throttle::Unknown);
                black_box(policy.decide(facts));
            }
        });
    });
    group.finish();
    criterion.bench_function("decide/from JSON", |bencher| {
        bencher.iter(|| {
            let user = User::from_json(black_box(USER)).unwrap();
            policy.decide(policy.facts(&user, NOW, Throttle::Unknown))
        });
    });
}

fn explain(criterion: &mut Criterion) {
    let policy = policy();
    let people = people();
    let mut group = criterion.benchmark_group("explain");
    group.throughput(Throughput::Elements(u64::try_from(people.len()).unwrap()));
    group.bench_function("a borrowed user", |bencher| {
        bencher.iter(|| {
            for user in &people {
                black_box(policy.explain(*black_box(user), NOW));
            }
        });
    });
    group.bench_function("a borrowed user, to JSON", |bencher| {
        bencher.iter(|| {
            for user in &people {
                black_box(policy.explain(*black_box(user), NOW).to_json());
            }
        });
    });
    group.finish();
}

fn compile(criterion: &mut Criterion) {
    criterion.bench_function("compile/a policy", |bencher| {
        bencher.iter_batched(
            || POLICY,
            |text| Policy::from_json(black_box(text)).unwrap(),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, decide, explain, compile);
criterion_main!(benches);
