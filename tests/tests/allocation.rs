//! A decision allocates nothing: counted, not believed.
#![expect(unsafe_code, reason = "a counting allocator is one")]
#![expect(clippy::arithmetic_side_effects, reason = "counts of a test")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use twogate::{
    EnrolmentRef, Facts, License, PasswordSource, Policy, RegistrationDraft, SubjectKind, Throttle,
    Timestamp, UserRef,
};
use twogate_tests::vectors::{Decide, load};

thread_local! {
    /// Allocations of this thread: tests run in parallel.
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: everything is the system allocator's work; counting touches no memory of its.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller keeps `alloc`'s contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps `dealloc`'s contract.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn allocations<T>(work: impl FnOnce() -> T) -> (T, u64) {
    let before = COUNT.with(Cell::get);
    let result = work();
    (result, COUNT.with(Cell::get) - before)
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| Box::new(7)).1, 1);
    assert_eq!(allocations(|| 7).1, 0);
}

/// Everybody of the shared vectors, from the document's reader on.
#[test]
fn nobody_of_the_vectors_costs_an_allocation() {
    let mut people = 0;
    for file in load::<Decide>("decide", "") {
        for group in file.content.groups {
            let policy = Policy::from_json(&group.policy.to_string()).unwrap();
            for case in group.cases {
                let user = twogate::User::from_json(&case.given.user.to_string()).unwrap();
                let now = Timestamp::from_millis(case.given.now);
                let decide = || policy.decide(policy.facts(&user, now, Throttle::Unknown));
                assert_eq!(allocations(decide).1, 0, "{}/{}", file.name, case.id);
                people += 1;
            }
        }
    }
    assert!(people > 500);
}

/// A borrowed user whose texts need Unicode folding, which is where allocations would hide.
#[test]
fn a_borrowed_user_with_foreign_letters_costs_none() {
    let policy = r#"{"scope": {"group": "straße"}, "methods": ["email", "mobilePhone"]}"#;
    let policy = Policy::from_json(policy).unwrap();
    let user = UserRef {
        groups: &["x", "straße"],
        roles: &["globalReader", "unheard-of"],
        licenses: &[License::AzureAdBasic, License::Ems],
        password_source: PasswordSource::PassThrough,
        authentication_email: Some("STRASSE@contoso.com"),
        alternate_email: Some("甲斐@黒川.日本"),
        primary_email: Some("甲斐@黒川.日本"),
        mobile_phone: Some("+1 4255550101x9"),
        office_phone: Some("+14 255550101"),
        enrolment: EnrolmentRef::Known {
            kind: SubjectKind::Id,
            subject: "Straße@contoso.com",
            ask: 3,
        },
        ..UserRef::new("straße@contoso.com")
    };
    let now = Timestamp::from_millis(0);
    let (facts, counted): (Facts, u64) = allocations(|| policy.facts(user, now, Throttle::Unknown));
    assert_eq!(counted, 0);
    assert_eq!(facts.authentication_email, twogate::EmailState::SameAsAccount);
    assert!(facts.office_is_mobile_phone);
    assert_eq!(allocations(|| policy.decide(facts)).1, 0);
}

/// At every keystroke: contact values that hold cost nothing, whatever they are compared with.
#[test]
fn a_draft_without_problems_costs_none() {
    let policy = r#"{"scope": "all", "methods": ["email", "mobilePhone", "officePhone"]}"#;
    let policy = Policy::from_json(policy).unwrap();
    let user = r#"{"id": "straße@contoso.com", "licenses": ["ems"], "primaryEmail": "甲斐@黒川.日本",
        "officePhone": "+1 4255550101"}"#;
    let user = twogate::User::from_json(user).unwrap();
    let draft = RegistrationDraft {
        authentication_phone: Some("+1 4255550102"),
        authentication_email: Some("甲斐@黒川.co.日本"),
        ..RegistrationDraft::default()
    };
    let (problems, counted) = allocations(|| policy.validate_registration(&user, &draft));
    assert!(problems.is_empty());
    assert_eq!(counted, 0);
    let now = Timestamp::from_millis(0);
    assert_eq!(allocations(|| policy.registration_status(&user, now)).1, 0);
    let begun = RegistrationDraft { authentication_phone: Some("+1 425"), ..draft };
    assert_ne!(allocations(|| policy.validate_registration(&user, &begun)).1, 0, "it is counted");
}
