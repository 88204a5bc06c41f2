//! Property: any draft has sorted problems that name their fields, at most one a contact value; what typing
//! on cannot mend, no next character mends, and what it can, some next character comes nearer to; a form
//! and a status come back for everybody.
#![no_main]
#![expect(clippy::unwrap_used, reason = "a fuzz target stops by panicking")]

use std::sync::OnceLock;

use twogate::{
    Answer, DraftProblemCode, Policy, RegistrationDraft, RegistrationStatus, Secret, Timestamp,
    User,
};
use twogate_fuzz::policies;

/// People of every kind, whose values stand in the words that the fuzzer learns.
fn people() -> &'static [User] {
    const PEOPLE: [&str; 4] = [
        r#"{"id": "ann@contoso.com", "licenses": ["azureAdPremiumP1"], "groups": ["g"],
            "officePhone": "+1 4255550100", "primaryEmail": "ann.lee@contoso.com"}"#,
        r#"{"id": "ada@contoso.com", "roles": ["globalAdministrator"], "mobilePhone": "+1 4255550100"}"#,
        r#"{"id": "gil@example.org", "guest": "invited", "alternateEmails": ["gil@example.org"]}"#,
        r#"{"id": "bea@contoso.com", "registeredAt": 0, "officePhone": "+1 42555501000000"}"#,
    ];
    static READ: OnceLock<Vec<User>> = OnceLock::new();
    READ.get_or_init(|| PEOPLE.iter().map(|text| User::from_json(text).unwrap()).collect())
}

/// What a field says: nothing, or a code and whether it is unfinished.
type Told = Option<(DraftProblemCode, bool)>;

fn told(policy: &Policy, user: &User, draft: RegistrationDraft<'_>) -> Told {
    let problems = policy.validate_registration(user, &draft);
    assert!(problems.len() <= 1);
    problems.first().map(|problem| (problem.code, problem.unfinished))
}

/// One step of what `unfinished` promises of a text that is malformed.
fn check(text: &str, next: &[char], malformed: DraftProblemCode, told: impl Fn(&str) -> Told) {
    let Some((code, unfinished)) = told(text) else { return };
    if code == malformed {
        let lost = |next: &char| told(&format!("{text}{next}")) == Some((malformed, false));
        if unfinished {
            assert!(!next.iter().all(lost), "some next character comes nearer");
        } else {
            assert!(next.iter().all(lost), "no next character mends it");
        }
    }
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let [policy, person, rest @ ..] = data else { return };
    let Ok(text) = str::from_utf8(rest) else { return };
    let policy = policies().iter().cycle().nth(usize::from(*policy)).unwrap();
    let user = people().iter().cycle().nth(usize::from(*person)).unwrap();
    let mut parts = text.split('\n');
    let mut field = || parts.next();
    let (phone, email, office) = (field(), field(), field());
    let typed: Vec<(&str, Secret)> = parts
        .filter_map(|part| part.split_once('='))
        .map(|(id, it)| (id, Secret::new(it)))
        .collect();
    let answers: Vec<Answer<'_>> =
        typed.iter().map(|(question, answer)| Answer { question, answer, shown: None }).collect();
    let none = RegistrationDraft::default();
    let draft = RegistrationDraft {
        authentication_phone: phone,
        authentication_email: email,
        office_phone: office,
        answers: &answers,
    };
    let problems = policy.validate_registration(user, &draft);
    assert!(problems.is_sorted());
    assert!(problems.iter().all(|problem| problem.field().is_some()));
    assert!(problems == policy.validate_registration(user, &draft));

    let next = ['1', '0', ' ', '+', 'x', '@', '.', 'a', '\u{85}', 'é'];
    check(phone.unwrap_or_default(), &next, DraftProblemCode::MalformedPhone, |text| {
        told(policy, user, RegistrationDraft { authentication_phone: Some(text), ..none })
    });
    check(email.unwrap_or_default(), &next, DraftProblemCode::MalformedEmail, |text| {
        told(policy, user, RegistrationDraft { authentication_email: Some(text), ..none })
    });

    let now = Timestamp::from_millis(i64::try_from(text.len()).unwrap());
    let form = policy.registration_form(user, now);
    let out = policy.registration_status(user, now) == RegistrationStatus::NotInScope;
    assert!(!out || form.fields.is_empty());
    assert!(usize::from(form.registered) <= form.fields.len());
});
