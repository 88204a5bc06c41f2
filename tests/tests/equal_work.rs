//! A verification computes one Argon2id whatever is wrong (`docs/rules.md`, `enrolment.verify`): its
//! memory is counted, not believed. Without memory nothing is compared.
#![expect(unsafe_code, reason = "a counting allocator is one")]
#![expect(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    reason = "counts of a test, which may stop by panicking"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::{Cell, RefCell};

use twogate::{
    Answer, Argon2Parameters, CallError, Enrolment, Entropy, Hashing, License, Pepper, Policy,
    Secret, Timestamp, User, Verification,
};

/// What Argon2 takes at least; nothing else here is as large.
const LARGE: usize = 7_168 * 1_024;
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);
const QUESTIONS: [&str; 3] = ["firstPet", "childhoodHero", "firstJob"];
const TYPED: [&str; 3] = ["Rexus", "Achilles", "Baker"];

thread_local! {
    /// The sizes of what was asked for; room for them is there from the beginning.
    static SIZES: RefCell<Vec<usize>> = RefCell::new(Vec::with_capacity(64));
    /// How many large pieces there still are.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

struct Scarce;

// SAFETY: everything is the system allocator's work, or refused.
unsafe impl GlobalAlloc for Scarce {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() >= LARGE {
            SIZES.with_borrow_mut(|sizes| sizes.push(layout.size()));
            let left = LEFT.get();
            if left == 0 {
                return std::ptr::null_mut();
            }
            LEFT.set(left - 1);
        }
        // SAFETY: the caller keeps `alloc`'s contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps `dealloc`'s contract.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Scarce = Scarce;

/// What comes of work with so many large pieces of memory, and the sizes that were asked for.
fn with_memory<T>(pieces: usize, work: impl FnOnce() -> T) -> (T, Vec<usize>) {
    SIZES.with_borrow_mut(Vec::clear);
    LEFT.set(pieces);
    let result = work();
    LEFT.set(usize::MAX);
    (result, SIZES.with_borrow(Clone::clone))
}

fn policy() -> Policy {
    let policy = r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
        {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "childhoodHero", "firstJob"]}}"#;
    Policy::from_json(policy).unwrap()
}

fn hashing(memory_kib: u32, peppers: &[u8]) -> Hashing {
    let argon2 = Argon2Parameters { memory_kib, iterations: 1, parallelism: 1 };
    let pepper = |id: &u8| Pepper::new(&[*id], Secret::new([*id; 32])).unwrap();
    Hashing::new(argon2, peppers.iter().map(pepper).collect()).unwrap()
}

fn enrolled(hashing: &Hashing) -> User {
    let mut user = User::new("ann@contoso.com");
    user.licenses = vec![License::Ems];
    let secrets = TYPED.map(Secret::new);
    let answers: Vec<Answer<'_>> = QUESTIONS
        .into_iter()
        .zip(&secrets)
        .map(|(question, answer)| Answer { question, answer, shown: None })
        .collect();
    let entropy = Entropy::new(&[5; 32]).unwrap();
    let record = policy().enrol(&user, &answers, hashing, &entropy, NOW).unwrap();
    user.enrolment = Some(Enrolment::Record(record));
    user
}

fn verify(user: &User, answers: &[&str], hashing: &Hashing) -> Result<Verification, CallError> {
    let answers: Vec<Secret> = answers.iter().map(|answer| Secret::new(*answer)).collect();
    let entropy = Entropy::new(&[6; 32]).unwrap();
    policy().verify_answers(user, &answers, 0, hashing, &entropy, NOW)
}

#[test]
fn v07_one_hash_whatever_is_wrong() {
    let today = hashing(7_168, &[]);
    let ann = enrolled(&today);
    let changed = |change: fn(&mut User)| {
        let mut user = ann.clone();
        change(&mut user);
        user
    };
    let huge = "a".repeat(1 << 20);
    let summary = |user: &mut User| {
        let Some(Enrolment::Record(record)) = user.enrolment.take() else { return };
        user.enrolment = Some(Enrolment::Summary(record.summary().clone()));
    };
    let people: [(User, &[&str], bool); 13] = [
        (ann.clone(), &TYPED, true),
        (ann.clone(), &["Rexus", "Achilles", "Butcher"], false),
        (ann.clone(), &["Rexus", "Baker", "Achilles"], false),
        (ann.clone(), &["Rexus", "Achilles"], false),
        (ann.clone(), &["Rexus", "Achilles", "Baker", "Baker"], false),
        (ann.clone(), &[], false),
        (ann.clone(), &["Rexus", "Achilles", "Ba\u{7}ker"], false),
        (ann.clone(), &["Rexus", "Achilles", &huge], false),
        (changed(|user| user.enrolment = None), &TYPED, false),
        (changed(|user| user.enrolment = Some(Enrolment::Malformed)), &TYPED, false),
        (changed(summary), &TYPED, false),
        (changed(|user| user.id = "bob@contoso.com".to_owned()), &TYPED, false),
        (changed(|user| user.roles = vec!["globalAdministrator".to_owned()]), &TYPED, false),
    ];
    for (case, (user, answers, right)) in people.iter().enumerate() {
        let (verified, sizes) = with_memory(usize::MAX, || verify(user, answers, &today));
        assert_eq!(sizes, [LARGE], "case {case}");
        let is_right = matches!(verified, Ok(Verification::Right { rehashed: false, .. }));
        assert_eq!(is_right, *right, "case {case}");
        // Without memory nobody learns anything, not even that there was nothing to compare with.
        let (verified, sizes) = with_memory(0, || verify(user, answers, &today));
        assert_eq!((verified, sizes), (Err(CallError::OutOfMemory), vec![LARGE]), "case {case}");
    }
}

#[test]
fn right_answers_stay_right_when_there_is_no_memory_to_renew_their_hash() {
    let ann = enrolled(&hashing(7_168, &[]));
    let today = hashing(8_192, &[]);
    let (renewed, sizes) = with_memory(2, || verify(&ann, &TYPED, &today));
    assert!(matches!(renewed, Ok(Verification::Right { rehashed: true, .. })));
    assert_eq!(sizes, [LARGE, 8_192 * 1_024]);
    let (right, _) = with_memory(1, || verify(&ann, &TYPED, &today));
    let Ok(Verification::Right { record, rehashed: false }) = right else {
        panic!("right answers");
    };
    assert_eq!(Some(Enrolment::Record(record)), ann.enrolment);
}

/// A host's mistake is told before anything is computed: it says nothing about the answers.
#[test]
fn an_unknown_pepper_costs_nothing() {
    let ann = enrolled(&hashing(7_168, &[1]));
    for without in [&[][..], &[2]] {
        let (verified, sizes) = with_memory(0, || verify(&ann, &TYPED, &hashing(7_168, without)));
        assert_eq!((verified, sizes), (Err(CallError::UnknownPepper), vec![]));
    }
    assert!(matches!(
        verify(&ann, &TYPED, &hashing(7_168, &[2, 1])),
        Ok(Verification::Right { .. })
    ));
}

#[test]
fn an_enrolment_without_memory_is_no_enrolment() {
    let secrets = TYPED.map(Secret::new);
    let answers: Vec<Answer<'_>> = QUESTIONS
        .into_iter()
        .zip(&secrets)
        .map(|(question, answer)| Answer { question, answer, shown: None })
        .collect();
    let (user, hashing) = (User::new("ann@contoso.com"), hashing(7_168, &[]));
    let entropy = Entropy::new(&[5; 32]).unwrap();
    let enrol = || policy().enrol(&user, &answers, &hashing, &entropy, NOW);
    let (enrolled, sizes) = with_memory(0, enrol);
    assert_eq!(enrolled, Err(CallError::OutOfMemory.into()));
    assert_eq!(sizes, [LARGE]);
}

/// A record that is bound to nobody would be everybody's.
#[test]
fn nobody_is_enrolled_without_an_id() {
    let today = hashing(7_168, &[]);
    let secrets = TYPED.map(Secret::new);
    let answers: Vec<Answer<'_>> = QUESTIONS
        .into_iter()
        .zip(&secrets)
        .map(|(question, answer)| Answer { question, answer, shown: None })
        .collect();
    let entropy = Entropy::new(&[5; 32]).unwrap();
    let nobody = policy().enrol(&User::new(""), &answers, &today, &entropy, NOW);
    assert_eq!(nobody, Err(CallError::BadParameters.into()));
}
