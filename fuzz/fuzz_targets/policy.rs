//! Property: any text gives a policy or at least one problem, the same twice; problems are sorted,
//! have the arguments of their codes, and point to a value or to a member that its parent lacks; the
//! document of a policy compiles again, to a policy that answers the same.
#![no_main]
#![expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]

use twogate::{GuestKind, Policy, Timestamp, UserRef};
use twogate_fuzz::problems;

/// Somebody with everything, as a member, an administrator and a guest.
fn people() -> [UserRef<'static>; 3] {
    let member = UserRef {
        groups: &["staff"],
        authentication_phone: Some("+1 4255550123"),
        office_phone: Some("+1 4255550124"),
        authentication_email: Some("ann@example.org"),
        ..UserRef::new("ann@contoso.com")
    };
    let administrator = UserRef { roles: &["globalAdministrator"], ..member };
    [member, administrator, UserRef { guest: Some(GuestKind::Invited), ..member }]
}

fn answers(policy: &Policy) -> Vec<String> {
    let explain = |user| policy.explain(user, Timestamp::from_millis(0)).to_json();
    people().into_iter().map(explain).collect()
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let read = Policy::from_json(text);
    let document = |read: Result<Policy, _>| read.map(|policy| policy.document().clone());
    assert!(
        document(read.clone()) == document(Policy::from_json(text)),
        "the same text, read twice"
    );
    match &read {
        Ok(policy) => {
            assert!(serde_json::from_str::<serde_json::Value>(text).unwrap().is_object());
            let compiled = Policy::compile(policy.document().clone()).unwrap();
            assert_eq!(compiled.document(), policy.document());
            assert_eq!(compiled.is_offered(), policy.is_offered());
            assert_eq!(answers(&compiled), answers(policy));
        }
        Err(error) => problems::check(text, error.problems()),
    }
});
