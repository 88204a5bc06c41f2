//! What a step of a reset costs without hashing answers, and what sealing and opening a flow do.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use twogate::flow::{Effect, Flow, LedgerRow, Situation, Transition, open, prompt, seal};
use twogate::reset::{Event, step};
use twogate::{
    DecoyLooks, Disclosure, Entropy, Ledger, License, Method, Policy, Secret, Setup, StateKey,
    Timestamp, User,
};

/// A flow that waits for a code, as its host holds it.
struct Host {
    setup: Setup,
    user: User,
    entropy: Entropy,
    flow: Flow,
    ledger: Ledger,
}

impl Host {
    fn new() -> Self {
        let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email", "mobilePhone"]}"#);
        let key = |byte: u8| Secret::new([byte; 32]);
        let keys = vec![StateKey::new(b"1", &key(1)).unwrap()];
        let decoy = DecoyLooks {
            country_codes: vec!["1".into()],
            email_domains: vec!["example.org".into()],
        };
        Self {
            setup: Setup::new(policy.unwrap(), Disclosure::Conceal, keys, &key(2), decoy).unwrap(),
            user: User {
                authentication_email: Some("ann@example.org".into()),
                authentication_phone: Some("+1 4255550123".into()),
                licenses: vec![License::Ems],
                ..User::new("ann@contoso.com")
            },
            entropy: Entropy::new(&[7; 32]).unwrap(),
            flow: Flow::Nothing,
            ledger: Ledger::default(),
        }
    }

    fn situation(&self) -> Situation<'_> {
        Situation {
            user: Some(&self.user),
            ledger: LedgerRow::Known(&self.ledger),
            now: Timestamp::from_millis(1_800_000_000_000),
            signed_in_at: None,
            entropy: &self.entropy,
        }
    }

    fn step(&self, event: Event) -> Transition {
        step(&self.setup, black_box(&self.flow), event, &self.situation()).unwrap()
    }

    fn take(&mut self, event: Event) {
        let transition = self.step(event);
        for effect in transition.effects {
            if let Effect::SaveLedger { ledger, .. } = effect {
                self.ledger = ledger;
            }
        }
        self.flow = transition.flow;
    }
}

fn identify() -> Event {
    Event::Identify { identifier: "ann@contoso.com".into(), captcha: true }
}

fn choose() -> Event {
    Event::Choose { method: Method::Email, channel: None }
}

fn code() -> Event {
    Event::SubmitCode(Secret::new("123456"))
}

fn resets(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reset");
    let mut host = Host::new();
    group.bench_function("step/identify", |bencher| bencher.iter(|| host.step(identify())));
    host.take(identify());
    group.bench_function("step/choose", |bencher| bencher.iter(|| host.step(choose())));
    host.take(choose());
    group.bench_function("step/submit", |bencher| bencher.iter(|| host.step(code())));
    let Flow::Waiting(state) = &host.flow else { return };
    group.bench_function("prompt", |bencher| {
        bencher.iter(|| prompt(&host.setup, black_box(state), &host.situation()));
    });
    group.bench_function("seal", |bencher| {
        bencher.iter(|| seal(&host.setup, black_box(state), &host.entropy));
    });
    let sealed = seal(&host.setup, state, &host.entropy);
    group.bench_function("open", |bencher| bencher.iter(|| open(&host.setup, black_box(&sealed))));
    host.take(code());
    group.bench_function("step/verify", |bencher| bencher.iter(|| host.step(Event::Verify)));
    group.finish();
}

criterion_group!(benches, resets);
criterion_main!(benches);
