//! What answers to security questions cost: a verification of three of them, over three single
//! hashes by the reference implementation in C; a normal form; and the memory that it takes.
//!
//! The C library is the system's `libargon2.so.1` (Debian's package `libargon2-1`).
#![expect(unsafe_code, reason = "calls C, and counts what is allocated")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::arithmetic_side_effects,
    reason = "a benchmark may stop, and prints"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::ffi::{CString, c_char, c_int, c_void};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use libloading::{Library, Symbol};
use twogate::{
    Answer, Argon2Parameters, Enrolment, Entropy, Hashing, Policy, Secret, Timestamp, User,
    Verification, normalize_answer,
};

/// What a verification may cost of three hashes by the C library.
const BUDGET: f64 = 0.3;
const NOW: Timestamp = Timestamp::from_millis(1_750_000_000_000);
const TYPED: [&str; 3] = ["Rex", "Bäcker", "  Quince  JELLY "];
const QUESTIONS: [&str; 3] = ["firstPet", "firstJob", "favoriteFood"];

/// `argon2id_hash_raw` of `argon2.h`.
type HashRaw = unsafe extern "C" fn(
    t_cost: u32,
    m_cost: u32,
    parallelism: u32,
    password: *const c_void,
    password_length: usize,
    salt: *const c_void,
    salt_length: usize,
    hash: *mut c_void,
    hash_length: usize,
) -> c_int;

/// One hash by the C library, by the parameters of the default.
fn reference(hash_raw: &Symbol<'_, HashRaw>, password: &[u8], salt: &[u8; 16]) -> [u8; 32] {
    let Argon2Parameters { memory_kib, iterations, parallelism } = Argon2Parameters::default();
    let mut hash = [0; 32];
    // SAFETY: the pointers are to as many bytes as is said.
    let status = unsafe {
        hash_raw(
            iterations,
            memory_kib,
            parallelism,
            password.as_ptr().cast(),
            password.len(),
            salt.as_ptr().cast(),
            salt.len(),
            hash.as_mut_ptr().cast(),
            hash.len(),
        )
    };
    assert_eq!(status, 0);
    hash
}

/// Somebody enrolled, and what they type to prove it.
struct Person {
    policy: Policy,
    user: User,
    answers: Vec<Secret>,
    hashing: Hashing,
    entropy: Entropy,
}

impl Person {
    fn enrolled() -> Self {
        let policy = Policy::from_json(
            r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
                {"requiredToRegister": 3, "requiredToReset": 3,
                 "questions": ["firstPet", "firstJob", "favoriteFood"]}}"#,
        );
        let policy = policy.unwrap();
        let answers = TYPED.map(Secret::new).to_vec();
        let given: Vec<Answer<'_>> = QUESTIONS
            .into_iter()
            .zip(&answers)
            .map(|(question, answer)| Answer { question, answer, shown: None })
            .collect();
        let (hashing, entropy) = (Hashing::default(), Entropy::new(&[7; 32]).unwrap());
        let mut user = User::new("ann@contoso.com");
        let record = policy.enrol(&user, &given, &hashing, &entropy, NOW).unwrap();
        user.enrolment = Some(Enrolment::Record(record));
        Self { policy, user, answers, hashing, entropy }
    }

    fn verify(&self) -> Verification {
        let Self { policy, user, answers, hashing, entropy } = self;
        policy.verify_answers(black_box(user), answers, 0, hashing, entropy, NOW).unwrap()
    }
}

/// `argon2id_verify` of `argon2.h`.
type Verify = unsafe extern "C" fn(*const c_char, *const c_void, usize) -> c_int;

/// The C library computes what we do: what is hashed for the person, as `docs/enrolment.md` puts it
/// together, is right for the hash of the record.
fn assert_equal(verify: &Symbol<'_, Verify>, person: &Person) {
    let fields = ["twogate-answers-1", "ann@contoso.com", "firstPet", "rex", "firstJob", "bäcker"];
    let mut password = Vec::new();
    for field in fields.into_iter().chain(["favoriteFood", "quince jelly"]) {
        password.extend(u32::try_from(field.len()).unwrap().to_le_bytes());
        password.extend(field.as_bytes());
    }
    let Some(Enrolment::Record(record)) = &person.user.enrolment else { return };
    let hash = CString::new(record.challenges().first().unwrap().hash().to_string()).unwrap();
    // SAFETY: a text with its end, and as many bytes as is said.
    let status = unsafe { verify(hash.as_ptr(), password.as_ptr().cast(), password.len()) };
    assert_eq!(status, 0);
    assert!(matches!(person.verify(), Verification::Right { rehashed: false, .. }));
    println!("answers: libargon2 computes the same hash");
}

/// The least time of many alternating rounds: noise only ever adds.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn least(ours: impl Fn(), theirs: impl Fn()) -> (Duration, Duration) {
    let measure = |work: &dyn Fn()| {
        let start = std::time::Instant::now();
        work();
        start.elapsed()
    };
    (0..100).fold((Duration::MAX, Duration::MAX), |(least_ours, least_theirs), _| {
        (least_ours.min(measure(&ours)), least_theirs.min(measure(&theirs)))
    })
}

/// Lets every hash of either side begin in memory fresh from the system, as the first one of a process
/// does. What glibc gives from its heap instead lies now in one place, now in two that do not both fit
/// into the cache; that alone, decided by the order of the program's arguments, made it 0.28 or 0.31.
fn begin_in_fresh_memory() {
    #[cfg(target_env = "gnu")]
    {
        unsafe extern "C" {
            fn mallopt(option: c_int, value: c_int) -> c_int;
        }
        const M_MMAP_THRESHOLD: c_int = -3;
        // SAFETY: an option of `malloc.h`, set before there is a second thread.
        assert_eq!(unsafe { mallopt(M_MMAP_THRESHOLD, 1 << 20) }, 1);
    }
}

fn answers(criterion: &mut Criterion) {
    begin_in_fresh_memory();
    // SAFETY: libargon2 runs nothing when it is loaded.
    let library = unsafe { Library::new("libargon2.so.1") };
    let library = library.expect("libargon2.so.1, from Debian's package libargon2-1");
    // SAFETY: the type is that of `argon2.h`.
    let hash_raw: Symbol<'_, HashRaw> = unsafe { library.get("argon2id_hash_raw") }.unwrap();
    // SAFETY: here too.
    let verify: Symbol<'_, Verify> = unsafe { library.get("argon2id_verify") }.unwrap();
    let person = Person::enrolled();
    assert_equal(&verify, &person);

    let three = || {
        for answer in TYPED {
            black_box(reference(&hash_raw, answer.as_bytes(), &[7; 16]));
        }
    };
    let (ours, theirs) = least(|| drop(black_box(person.verify())), three);
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    let kept = if ratio <= BUDGET { "kept" } else { "missed" };
    let [ours, theirs] = [ours, theirs].map(|it| it.as_secs_f64() * 1e3);
    println!(
        "answers: three verified in {ours:.1} ms, three single hashes by libargon2 {theirs:.1} ms"
    );
    println!("answers: a ratio of {ratio:.3}; the budget of {BUDGET} is {kept}");

    let (peak, allocations) = COUNTED.peak_of(|| drop(black_box(person.verify())));
    println!("answers: a verification takes {} KiB in {allocations} allocations", peak / 1_024);

    let mut group = criterion.benchmark_group("answers");
    group.throughput(Throughput::Elements(1));
    for (name, text) in [
        ("ascii", "Quince Jelly"),
        ("latin", "Lange Straße"),
        ("thai", "กล้วยบวชชี"),
        ("hangul", "서울특별시"),
    ] {
        group.bench_function(format!("normalize/{name}"), |bencher| {
            bencher.iter(|| normalize_answer(black_box(text.as_bytes())));
        });
    }
    group.finish();
}

/// Counts what is allocated, and the most at a time.
struct Counting {
    now: AtomicUsize,
    peak: AtomicUsize,
    count: AtomicUsize,
}

#[global_allocator]
static COUNTED: Counting =
    Counting { now: AtomicUsize::new(0), peak: AtomicUsize::new(0), count: AtomicUsize::new(0) };

impl Counting {
    /// The most bytes beyond those of before, and the allocations, while something is done.
    fn peak_of(&self, work: impl FnOnce()) -> (usize, usize) {
        let (before, count) = (self.now.load(Ordering::SeqCst), self.count.load(Ordering::SeqCst));
        self.peak.store(before, Ordering::SeqCst);
        work();
        let peak = self.peak.load(Ordering::SeqCst);
        (peak - before, self.count.load(Ordering::SeqCst) - count)
    }
}

// SAFETY: the system's allocator does the work.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let now = self.now.fetch_add(layout.size(), Ordering::SeqCst) + layout.size();
        self.peak.fetch_max(now, Ordering::SeqCst);
        self.count.fetch_add(1, Ordering::SeqCst);
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        self.now.fetch_sub(layout.size(), Ordering::SeqCst);
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(place, layout) }
    }
}

criterion_group!(benches, answers);
criterion_main!(benches);
