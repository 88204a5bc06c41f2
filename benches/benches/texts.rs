//! What a text costs, in five languages: a word, a sentence with a number in it, a page; and what it
//! costs to read a language for the first time.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use twogate::flow::{Choice, Prompt, PromptKind};
use twogate::{Channel, DraftProblemCode, Method, Policy, ProblemArgs, Reason, Timestamp, User};
use twogate_messages::{Messages, negotiate};

/// One of each kind: short, with many plurals, from right to left, without spaces, ideographic.
const LANGUAGES: [&str; 5] = ["en", "pl", "ar", "th", "zh-Hant"];

fn warm(criterion: &mut Criterion) {
    let policy =
        Policy::from_json(r#"{"scope": "all", "methods": ["email", "mobilePhone"]}"#).unwrap();
    let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#).unwrap();
    let explanation = policy.explain(&user, Timestamp::from_millis(0));
    let args = ProblemArgs { minimum: Some(3), ..ProblemArgs::default() };
    let prompt = Prompt { kind: choice(), gate: 1, gates: 2, contact: true };
    let mut group = criterion.benchmark_group("text");
    for language in LANGUAGES {
        let messages = Messages::new(language);
        group.bench_function(BenchmarkId::new("word", language), |bencher| {
            bencher.iter(|| messages.reason(black_box(Reason::NotInScope)));
        });
        group.bench_function(BenchmarkId::new("number", language), |bencher| {
            bencher.iter(|| messages.draft_problem(black_box(DraftProblemCode::TooFew), &args));
        });
        group.bench_function(BenchmarkId::new("page", language), |bencher| {
            bencher.iter(|| messages.prompt(black_box(&prompt)));
        });
        group.bench_function(BenchmarkId::new("case", language), |bencher| {
            bencher.iter(|| messages.explain(black_box(&explanation)));
        });
    }
    group.finish();
}

fn choice() -> PromptKind {
    let channels = vec![Channel::Text, Channel::Call];
    let masked = Some("+1 ********34".to_owned());
    PromptKind::ChooseMethod {
        choices: vec![Choice { method: Method::MobilePhone, channels, masked }],
    }
}

fn negotiation(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("negotiate");
    for asked in ["de", "zh-TW", "de-CH, fr;q=0.8, en;q=0.5"] {
        group.bench_function(asked, |bencher| bencher.iter(|| negotiate(black_box(asked))));
    }
    group.finish();
}

/// Once in a process for each language; so it is timed once, before anything else asks.
#[expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "it measures time, and says what it measured"
)]
fn cold(_: &mut Criterion) {
    for language in LANGUAGES {
        let begun = std::time::Instant::now();
        let messages = Messages::new(language);
        black_box(messages.reason(Reason::NotInScope));
        println!("cold/{language}: {} µs", begun.elapsed().as_micros());
    }
}

criterion_group!(texts, cold, warm, negotiation);
criterion_main!(texts);
