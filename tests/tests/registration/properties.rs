//! What holds of any policy, any person and any draft: forms, drafts and decisions agree.

#[path = "../properties/policies.rs"]
mod policies;
#[path = "../properties/users.rs"]
mod users;

use policies::{TRIAL_STARTED_AT, policies};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use twogate::{
    Answer, DraftProblem, DraftProblemCode, FieldState, Method, Outcome, Policy, RegistrationDraft,
    RegistrationForm, RegistrationStatus, Secret, Timestamp, User,
};
use users::users;

const CASES: u32 = 2048;
const THIRTY_DAYS: i64 = 30 * 86_400_000;

const PHONES: [&str; 8] = [
    "",
    "+1 4255550123",
    "+14 255550123",
    "+1 4255550134x1",
    "+1 425",
    "+1 425555012345678",
    "4255550123",
    "+358 12345",
];
const ADDRESSES: [&str; 8] = [
    "",
    "kai@contoso.com",
    "straße@contoso.com",
    "kai",
    "kai@example.org",
    "kai@@",
    "甲斐@黒川.日本",
    "kai lee",
];
const TYPED: [&str; 8] = ["", "Rex", "rex", "kai", "4255550123", "Lisbon", "pet", "ab"];

/// What was typed: two phone numbers, an address, and answers by question.
type Typed = (Option<&'static str>, Option<&'static str>, Option<&'static str>, Vec<Pair>);
type Pair = (&'static str, &'static str);

fn drafts() -> impl Strategy<Value = Typed> {
    let questions = select(vec!["firstPet", "favoriteFood", "firstJob", "hospitalBorn", "nobody"]);
    let answers = prop::collection::vec((questions, select(TYPED.to_vec())), 0..6);
    let phone = || of(select(PHONES.to_vec()));
    (phone(), of(select(ADDRESSES.to_vec())), phone(), answers)
}

/// Calls with a draft of what was typed.
fn with<T>(answers: &[Pair], call: impl FnOnce(&[Answer<'_>]) -> T) -> T {
    let secrets: Vec<Secret> = answers.iter().map(|(_, answer)| Secret::new(*answer)).collect();
    let answers: Vec<Answer<'_>> = answers
        .iter()
        .zip(&secrets)
        .map(|((question, _), answer)| Answer { question, answer, shown: None })
        .collect();
    call(&answers)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..Default::default() })]

    /// Field by field: what stands in one changes nothing about another.
    #[test]
    fn the_problems_of_a_draft_are_those_of_its_fields(
        policy in policies(), user in users(), draft in drafts(),
    ) {
        let (policy, user) = read(&policy, &user);
        let (phone, email, office, answers) = draft;
        with(&answers, |answers| {
            let whole = RegistrationDraft {
                authentication_phone: phone,
                authentication_email: email,
                office_phone: office,
                answers,
            };
            let none = RegistrationDraft::default();
            let fields = [
                RegistrationDraft { authentication_phone: phone, ..none },
                RegistrationDraft { authentication_email: email, ..none },
                RegistrationDraft { office_phone: office, ..none },
                RegistrationDraft { answers, ..none },
            ];
            let mut each: Vec<DraftProblem> =
                fields.iter().flat_map(|it| policy.validate_registration(&user, it)).collect();
            each.sort();
            let problems = policy.validate_registration(&user, &whole);
            prop_assert_eq!(&problems, &each);
            prop_assert!(problems.iter().all(|problem| problem.field().is_some()));
            Ok(())
        })?;
    }

    /// A field is refused as not enabled exactly where the form does not have it, and of whom may
    /// register the answers are what they are anywhere else.
    #[test]
    fn drafts_and_forms_know_the_same_fields(
        policy in policies(), user in users(), now in times(), draft in drafts(),
    ) {
        let (policy, user) = read(&policy, &user);
        let form = policy.registration_form(&user, now);
        let (.., answers) = draft;
        with(&answers, |answers| {
            let draft = RegistrationDraft {
                authentication_phone: Some("+1"),
                authentication_email: Some("@"),
                office_phone: Some("+"),
                answers,
            };
            let problems = policy.validate_registration(&user, &draft);
            let refused = |pointer: &str| {
                let code = DraftProblemCode::NotEnabled;
                problems.iter().any(|it| it.pointer == pointer && it.code == code)
            };
            prop_assert_eq!(refused("/authenticationPhone"), !has(&form, Method::MobilePhone));
            prop_assert_eq!(refused("/authenticationEmail"), !has(&form, Method::Email));
            if has(&form, Method::OfficePhone) {
                prop_assert!(!refused("/officePhone"));
            }
            if !answers.is_empty() {
                prop_assert_eq!(refused("/answers"), !has(&form, Method::SecurityQuestions));
                prop_assert_eq!(has(&form, Method::SecurityQuestions), form.questions.is_some());
                if !refused("/answers") {
                    let of_answers: Vec<_> = problems
                        .iter()
                        .filter(|it| it.pointer.starts_with("/answers"))
                        .cloned()
                        .collect();
                    prop_assert_eq!(of_answers, policy.check_answers(&user, answers));
                }
            }
            Ok(())
        })?;
    }

    /// What the form shows as confirmable can be typed in as well, unless it rings in the office.
    #[test]
    fn what_may_be_confirmed_may_be_typed(policy in policies(), user in users(), now in times()) {
        let (policy, user) = read(&policy, &user);
        for field in policy.registration_form(&user, now).fields {
            if field.state != FieldState::Confirm {
                continue;
            }
            let phone = user.mobile_phone.as_deref().filter(|_| field.method == Method::MobilePhone);
            let email = user.alternate_emails.first().filter(|_| field.method == Method::Email);
            let draft = RegistrationDraft {
                authentication_phone: phone,
                authentication_email: email.map(String::as_str),
                ..Default::default()
            };
            let problems = policy.validate_registration(&user, &draft);
            let same = DraftProblemCode::SameDestination;
            prop_assert!(phone.is_some() != email.is_some());
            prop_assert!(problems.iter().all(|problem| problem.code == same), "{problems:?}");
        }
    }

    /// What is registered can be used: all of it, and nothing else where registered values alone count.
    #[test]
    fn forms_and_decisions_count_the_same_gates(
        policy in policies(), user in users(), now in times(),
    ) {
        let (policy, user) = read(&policy, &user);
        let form = policy.registration_form(&user, now);
        let explanation = policy.explain(&user, now);
        let in_scope = explanation.checks.iter().take(4).all(|it| it.outcome == Outcome::Pass);
        let status = policy.registration_status(&user, now);
        prop_assert_eq!(status == RegistrationStatus::NotInScope, !in_scope);
        prop_assert_eq!(form.required, explanation.gates.required);
        if in_scope {
            prop_assert!(form.registered <= explanation.gates.available);
            let mut registered = policy.document().clone();
            registered.contact_fallback = Some(twogate::ContactFallback::RegisteredOnly);
            let registered = Policy::compile(registered).unwrap().explain(&user, now);
            prop_assert_eq!(form.registered, registered.gates.available);
        } else {
            prop_assert!(form.fields.is_empty() && form.registered == 0 && !form.suggest_more);
        }
    }
}

fn has(form: &RegistrationForm, method: Method) -> bool {
    form.fields.iter().any(|field| field.method == method)
}

fn read(policy: &serde_json::Value, user: &serde_json::Value) -> (Policy, User) {
    let policy = Policy::from_json(&policy.to_string()).unwrap();
    (policy, User::from_json(&user.to_string()).unwrap())
}

fn times() -> impl Strategy<Value = Timestamp> {
    let off = prop_oneof![4 => -2..=2_i64, 1 => select(vec![i64::MIN / 2, i64::MAX / 2])];
    off.prop_map(|off| Timestamp::from_millis((TRIAL_STARTED_AT + THIRTY_DAYS).saturating_add(off)))
}
