//! Property: any text gives a person or at least one problem, the same twice; problems are sorted,
//! have the arguments of their codes, and point to a value or to a member that its parent lacks; under
//! every policy the person's explanation is whole, agrees with the decision and shows no more of a
//! contact value than its mask.
#![no_main]
#![expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]

use twogate::{Check, Explanation, Method, Policy, Reason, Throttle, Timestamp, User};
use twogate_fuzz::{policies, problems};

const NOW: Timestamp = Timestamp::from_millis(1_750_000_000_000);

fn check(policy: &Policy, user: &User) {
    let decision = policy.decide(policy.facts(user, NOW, Throttle::Unknown));
    let explanation = policy.explain(user, NOW);
    assert_eq!(explanation, policy.explain(user, NOW));
    assert_eq!((explanation.verdict, explanation.reason), (decision.verdict, decision.reason));
    assert_eq!(explanation.gates, decision.gates);
    let statuses = explanation.methods.iter().map(|method| (method.status, method.source));
    assert!(statuses.eq(decision.methods.iter().map(|method| (method.status, method.source))));
    assert!(explanation.methods.iter().map(|it| it.method).eq(Method::ALL.iter().copied()));
    assert!(explanation.checks.iter().map(|it| it.check).eq(Check::ALL.iter().copied()));
    assert_eq!(explanation.allowed(), explanation.reason.is_none());
    assert_eq!(explanation.allowed(), !explanation.actions.is_empty());
    assert_eq!(explanation.fixes.is_empty(), explanation.allowed() || nothing_fixes(&explanation));
    check_json(&explanation, user);
}

/// Whether the organization check fails, wherever the first failure is.
fn nothing_fixes(explanation: &Explanation) -> bool {
    let reason = |reason| explanation.checks.iter().any(|check| check.reason == Some(reason));
    reason(Reason::PersonalAccount) || reason(Reason::HomeTenant)
}

/// The JSON is read by a common reader, and quotes no contact value and no name.
fn check_json(explanation: &Explanation, user: &User) {
    let json = explanation.to_json();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value.as_object().map(serde_json::Map::len), Some(9));
    let contacts = [
        &user.authentication_phone,
        &user.mobile_phone,
        &user.office_phone,
        &user.authentication_email,
        &user.primary_email,
    ];
    // What consists of stars but for its ends is its own mask.
    for contact in contacts.into_iter().flatten().chain(&user.alternate_emails) {
        let shown = |it: &str| it == contact && !contact.contains('*');
        let masked = explanation.methods.iter().filter_map(|method| method.masked.as_deref());
        assert!(!masked.into_iter().any(shown));
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let read = User::from_json(text);
    assert!(read == User::from_json(text), "the same text, read twice");
    match &read {
        Ok(user) => {
            assert!(!user.id.is_empty());
            for policy in policies() {
                check(policy, user);
            }
        }
        Err(error) => problems::check(text, error.problems()),
    }
});
