//! `unfinished` says of contact values what a search over everything that could be typed says.

use twogate::contact::{Email, Phone};
use twogate::{DraftProblemCode, Policy, RegistrationDraft, User};

/// What a problem of a field comes down to: its code, and whether it is unfinished.
type Told = Option<(DraftProblemCode, bool)>;

const POLICY: &str = r#"{"scope": "all", "methods": ["email", "mobilePhone", "officePhone"]}"#;

fn user(office: &str, id: &str) -> User {
    let document = serde_json::json!({"id": id, "licenses": ["ems"], "officePhone": office});
    User::from_json(&document.to_string()).unwrap()
}

fn told(policy: &Policy, user: &User, draft: &RegistrationDraft<'_>) -> Told {
    let problems = policy.validate_registration(user, draft);
    assert!(problems.len() <= 1, "a contact value has one problem at most");
    problems.first().map(|problem| (problem.code, problem.unfinished))
}

fn phone(policy: &Policy, user: &User, text: &str) -> Told {
    let authentication_phone = Some(text);
    told(policy, user, &RegistrationDraft { authentication_phone, ..Default::default() })
}

fn email(policy: &Policy, user: &User, text: &str) -> Told {
    let authentication_email = Some(text);
    told(policy, user, &RegistrationDraft { authentication_email, ..Default::default() })
}

/// All texts of at most `longest` characters of an alphabet, the empty one first.
fn texts(alphabet: &[char], longest: usize) -> Vec<String> {
    let mut all = vec![String::new()];
    let mut from = 0;
    for _ in 0..longest {
        let to = all.len();
        for place in from..to {
            let longer: Vec<_> =
                alphabet.iter().map(|letter| format!("{}{letter}", all[place])).collect();
            all.extend(longer);
        }
        from = to;
    }
    all
}

/// Whether some continuation holds; the shortest are tried first.
fn some(text: &str, continuations: &[String], holds: impl Fn(&str) -> bool) -> bool {
    continuations.iter().any(|more| holds(&format!("{text}{more}")))
}

/// Every begun number of an alphabet that has all that the grammar tells apart, and ends that have
/// about as many digits as there may be.
#[test]
fn phones() {
    let policy = Policy::from_json(POLICY).unwrap();
    let mut asked = [0_usize; 4];
    for office in ["+1 1111", "+1 11111111111111", "+111 111111111111"] {
        let user = user(office, "person@contoso.com");
        let own = Phone::parse(office).unwrap();
        let long = ["+1 1111111111", "+11 111111111", "+111 11111111", "+111 1111", "+1 111"];
        let begins = texts(&['+', '1', '0', ' ', 'x', '-'], 5);
        let ends = texts(&['1', ' ', 'x'], 5);
        let grown = long.iter().flat_map(|long| ends.iter().map(move |end| format!("{long}{end}")));
        // At most this much is missing: "+1 1111" of nothing, and the x has its digit.
        let continuations = continuations_of_phones();
        // What is short is nobody's number, so it is asked once.
        let begins = begins.into_iter().filter(|text| !text.is_empty() && office == "+1 1111");
        for text in begins.chain(grown) {
            let told = phone(&policy, &user, &text);
            let well_formed = |text: &str| Phone::parse(text).is_some();
            let another =
                |text: &str| Phone::parse(text).is_some_and(|phone| !phone.same_destination(own));
            let expected = if !well_formed(&text) {
                let unfinished = some(&text, &continuations, well_formed);
                Some((DraftProblemCode::MalformedPhone, unfinished))
            } else if !another(&text) {
                let unfinished = some(&text, &continuations, another);
                Some((DraftProblemCode::SameDestination, unfinished))
            } else {
                None
            };
            assert_eq!(told, expected, "{text:?} {office:?}");
            match told {
                Some((DraftProblemCode::MalformedPhone, unfinished)) => {
                    asked[usize::from(unfinished)] += 1;
                }
                Some((_, unfinished)) => asked[2 + usize::from(unfinished)] += 1,
                None => {}
            }
        }
    }
    println!("phones: {asked:?}");
    assert!(asked.iter().all(|count| *count > 0), "each answer was asked for: {asked:?}");
}

/// Everything short, and what a whole number needs.
fn continuations_of_phones() -> Vec<String> {
    let mut all = texts(&['1', ' ', 'x', '+'], 4);
    all.extend(texts(&['1', ' ', '+'], 7).into_iter().filter(|text| text.len() > 4));
    all
}

/// Every begun address of an alphabet that has all that the grammar tells apart.
#[test]
fn emails() {
    let policy = Policy::from_json(POLICY).unwrap();
    let user = user("", "a@a.a");
    let continuations = texts(&['a', '@', '.', ' '], 4);
    let mut asked = [0_usize; 4];
    for text in texts(&['a', '@', '.', ' ', 'é', '\u{85}'], 6) {
        if !text.is_empty() {
            compare_email(&policy, &user, &text, &continuations, &mut asked);
        }
    }
    println!("emails: {asked:?}");
    assert!(asked[..2].iter().all(|count| *count > 0) && asked[3] > 0, "{asked:?}");
}

/// The same where lengths are near their bounds.
#[test]
fn long_emails() {
    let policy = Policy::from_json(POLICY).unwrap();
    let continuations = texts(&['a', '@', '.'], 4);
    let mut asked = [0_usize; 4];
    let label = "b".repeat(63);
    for local in 62..=66 {
        let local = "é".repeat(local);
        for end in texts(&['a', '@', '.'], 4) {
            let text = format!("{local}{end}");
            let user = user("", &text_or(&text));
            compare_email(&policy, &user, &text, &continuations, &mut asked);
        }
    }
    for local in 55..=64 {
        for last in 0..=63 {
            let last = "c".repeat(last);
            for domain in [
                format!("{label}.{label}.{label}.{last}"),
                format!("{label}.{label}.bb{last}"),
                format!("{label}{last}"),
            ] {
                let text = format!("{}@{domain}", "d".repeat(local));
                let user = user("", &text);
                compare_email(&policy, &user, &text, &continuations, &mut asked);
            }
        }
    }
    println!("long emails: {asked:?}");
    assert!(asked.iter().all(|count| *count > 0), "each answer was asked for: {asked:?}");
}

/// An id is never empty.
fn text_or(text: &str) -> String {
    if text.is_empty() { "a".to_owned() } else { text.to_owned() }
}

fn compare_email(
    policy: &Policy,
    user: &User,
    text: &str,
    continuations: &[String],
    asked: &mut [usize; 4],
) {
    let told = email(policy, user, text);
    let well_formed = |text: &str| Email::parse(text).is_some();
    let another = |text: &str| well_formed(text) && text != user.id;
    let expected = if !well_formed(text) {
        Some((DraftProblemCode::MalformedEmail, some(text, continuations, well_formed)))
    } else if text == user.id {
        Some((DraftProblemCode::SameAsAccount, some(text, continuations, another)))
    } else {
        None
    };
    assert_eq!(told, expected, "{text:?}");
    match told {
        Some((DraftProblemCode::MalformedEmail, unfinished)) => asked[usize::from(unfinished)] += 1,
        Some((_, unfinished)) => asked[2 + usize::from(unfinished)] += 1,
        None => {}
    }
}
