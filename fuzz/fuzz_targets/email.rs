//! Property: what an e-mail address is and how it is masked agree with the grammar written a second
//! time below; a mask keeps the first character, the length and the domain and nothing else; a
//! decision sees the same address.
#![no_main]

use twogate::contact::Email;
use twogate::{EmailState, Throttle, Timestamp, UserRef};
use twogate_fuzz::policies;

/// An address by the naive reading: local part and domain.
fn naive(text: &str) -> Option<(Vec<char>, String)> {
    let sides: Vec<&str> = text.split('@').collect();
    let [local, domain] = sides.as_slice() else { return None };
    let labels: Vec<&str> = domain.split('.').collect();
    let local: Vec<char> = local.chars().collect();
    let holds = matches!(local.len(), 1..=64)
        && labels.len() >= 2
        && labels.iter().all(|label| matches!(label.chars().count(), 1..=63))
        && text.chars().count() <= 254
        && !text.chars().any(|it| it.is_whitespace() || it.is_control());
    holds.then(|| (local, String::from(*domain)))
}

fn naive_mask(local: &[char], domain: &str) -> String {
    let keeps_first = local.len() > 1;
    let star = |(place, first): (usize, &char)| {
        if place == 0 && keeps_first { *first } else { '*' }
    };
    let hidden: String = local.iter().enumerate().map(star).collect();
    format!("{hidden}@{domain}")
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    let read = Email::parse(text);
    let expected = naive(text);
    let mask = expected.as_ref().map(|(local, domain)| naive_mask(local, domain));
    assert_eq!(read.map(Email::masked), mask);
    if let (Some(read), Some((local, domain))) = (read, &expected) {
        assert_eq!(read.local(), local.iter().collect::<String>());
        assert_eq!(read.domain(), domain);
    }
    // The account's own address is a different one, so the state is a matter of the grammar alone.
    let user: UserRef<'_> = UserRef { authentication_email: Some(text), ..UserRef::new("nobody") };
    for policy in policies() {
        let facts = policy.facts(user, Timestamp::from_millis(0), Throttle::Unknown);
        assert_eq!(facts.authentication_email == EmailState::Malformed, expected.is_none());
    }
});
