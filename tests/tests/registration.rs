//! Registration in core: against the shared vectors, against brute force, and without an allocation
//! that is not needed.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test may stop by panicking"
)]

#[path = "registration/properties.rs"]
mod properties;
#[path = "registration/typing.rs"]
mod typing;

use serde_json::Value;
use twogate::Timestamp;
use twogate_tests::vectors::questions::{ExpectedDraftProblem, policy, user};
use twogate_tests::vectors::registration::{ExpectedRegistration, RegistrationGiven};
use twogate_tests::vectors::{Cases, load};

type File = Cases<RegistrationGiven, ExpectedRegistration>;

#[test]
fn every_case_is_answered_as_the_vector_says() {
    let mut passed = 0;
    for file in load::<File>("registration", "") {
        assert_eq!(file.content.schema, "registration-1");
        assert_eq!(file.content.cases.len(), file.content.count, "{}", file.name);
        for case in &file.content.cases {
            check(&format!("{}/{}", file.name, case.id), &case.given, &case.expect);
            passed += 1;
        }
    }
    println!("registration: {passed} passed, 0 failed");
    assert!(passed > 300);
}

fn check(name: &str, given: &RegistrationGiven, expect: &ExpectedRegistration) {
    let (policy, user) = (policy(&given.policy), user(&given.user));
    let now = || Timestamp::from_millis(given.now.unwrap());
    match expect {
        ExpectedRegistration::Status(expected) => {
            assert_eq!(policy.registration_status(&user, now()).word(), expected, "{name}");
        }
        ExpectedRegistration::Form(expected) => {
            let form = policy.registration_form(&user, now()).to_json();
            assert_eq!(serde_json::from_str::<Value>(&form).unwrap(), *expected, "{name}");
        }
        ExpectedRegistration::Problems(expected) => {
            let draft = given.draft.as_ref().unwrap();
            let problems = draft.with(|draft| policy.validate_registration(&user, draft));
            assert!(problems.is_sorted(), "{name}");
            let fields = problems.iter().all(|problem| problem.field().is_some());
            assert!(fields, "{name}: every problem has its field");
            let mut actual: Vec<_> = problems.iter().map(ExpectedDraftProblem::of).collect();
            let mut expected = expected.clone();
            for problems in [&mut actual, &mut expected] {
                problems.sort_by_key(|it| (it.pointer.clone(), it.code.clone()));
            }
            assert_eq!(actual, expected, "{name}");
        }
    }
}
