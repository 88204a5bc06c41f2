//! What recovery systems got wrong with security questions.
#![expect(clippy::panic, clippy::string_slice, reason = "a test may stop by panicking")]

use serde_json::{Value, json};
use twogate::{
    Answer, Argon2Parameters, DraftProblemCode, Enrolment, Entropy, Hashing, MethodStatus, Policy,
    Secret, Timestamp, User, Verification, normalize_answer,
};

const NOW: Timestamp = Timestamp::from_millis(1_790_000_000_000);
const ANSWERED: [(&str, &str); 5] = [
    ("firstPet", "Rex"),
    ("firstJob", "Baker"),
    ("favoriteFood", "Quince jelly"),
    ("childhoodHero", "Ἀχιλλεύς"),
    ("lake", "Zürichsee"),
];

/// The questions of the tenant, one of them its own.
fn questions() -> Vec<Value> {
    let predefined = ANSWERED.iter().take(4).map(|(id, _)| json!(id));
    predefined
        .chain([json!({"id": "lake", "text": "Which lake did you learn to swim in?"})])
        .collect()
}

fn policy_of(questions: &[Value], redraw: bool) -> Policy {
    let policy = json!({"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
        {"requiredToRegister": 3, "requiredToReset": 3, "questions": questions, "redrawOnFailure": redraw}});
    Policy::from_json(&policy.to_string()).unwrap()
}

fn person() -> User {
    User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#).unwrap()
}

fn hashing() -> Hashing {
    let cheapest = Argon2Parameters { memory_kib: 7_168, iterations: 1, parallelism: 1 };
    Hashing::new(cheapest, Vec::new()).unwrap()
}

fn entropy() -> Entropy {
    Entropy::new(&[3; 32]).unwrap()
}

fn enrolled(answered: &[(&str, &str)], policy: &Policy) -> User {
    let secrets: Vec<Secret> = answered.iter().map(|(_, answer)| Secret::new(*answer)).collect();
    let answers: Vec<Answer<'_>> = answered
        .iter()
        .zip(&secrets)
        .map(|((question, _), answer)| Answer { question, answer, shown: None })
        .collect();
    let mut user = person();
    let record = policy.enrol(&user, &answers, &hashing(), &entropy(), NOW).unwrap();
    user.enrolment = Some(Enrolment::Record(record));
    user
}

fn is_right(policy: &Policy, user: &User, answers: &[&str], failures: u32) -> bool {
    let answers: Vec<Secret> = answers.iter().map(|answer| Secret::new(*answer)).collect();
    let verified = policy.verify_answers(user, &answers, failures, &hashing(), &entropy(), NOW);
    matches!(verified.unwrap(), Verification::Right { .. })
}

/// The answers to what is asked.
fn asked(policy: &Policy, user: &User, failures: u32) -> Vec<&'static str> {
    let asked = policy.asked_questions(user, failures, NOW).unwrap();
    let answer = |id: &str| ANSWERED.iter().find(|(question, _)| *question == id).unwrap().1;
    asked.iter().map(|question| answer(&question.id)).collect()
}

/// Right answers to other questions of the same record prove nothing, whatever the caller would like
/// to have asked: there is no way to name a question in a verification.
#[test]
fn v03_the_caller_does_not_say_which_questions_were_asked() {
    let policy = policy_of(&questions(), false);
    let redrawing = policy_of(&questions(), true);
    let user = enrolled(&ANSWERED, &policy);
    let first = asked(&policy, &user, 0);
    assert!(is_right(&policy, &user, &first, 0));
    for failures in 1..10 {
        let other = asked(&redrawing, &user, failures);
        assert_ne!(other, first);
        assert!(!is_right(&policy, &user, &other, 0));
        assert!(!is_right(&policy, &user, &other, failures));
        assert!(is_right(&redrawing, &user, &other, failures));
    }
}

#[test]
fn v04_nothing_counts_twice() {
    let policy = policy_of(&questions(), false);
    let problems = |answered: &[(&str, &str)]| {
        let secrets: Vec<Secret> = answered.iter().map(|(_, it)| Secret::new(*it)).collect();
        let answers: Vec<Answer<'_>> = answered
            .iter()
            .zip(&secrets)
            .map(|((question, _), answer)| Answer { question, answer, shown: None })
            .collect();
        let problems = policy.check_answers(&person(), &answers);
        problems.iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    let [pet, job, food, ..] = ANSWERED;
    assert_eq!(problems(&[pet, job, food]), []);
    assert_eq!(problems(&[pet, job, ("firstPet", "Max")]), [DraftProblemCode::RepeatedQuestion]);
    assert_eq!(problems(&[pet, job, (food.0, "ＲＥＸ")]), [DraftProblemCode::RepeatedAnswer]);
    // A record that would ask one question twice is none.
    let mut record: Value = stored(&enrolled(&[pet, job, food], &policy));
    record["challenges"][0]["questions"] = json!([0, 0, 1]);
    assert_eq!(Enrolment::from_json(&record.to_string()), Enrolment::Malformed);
}

fn stored(user: &User) -> Value {
    let Some(Enrolment::Record(record)) = &user.enrolment else { panic!("not enrolled") };
    serde_json::from_str(&record.to_json()).unwrap()
}

#[test]
fn v12_questions_that_are_edited_or_removed_can_still_be_answered() {
    let user = enrolled(&ANSWERED, &policy_of(&questions(), false));
    let edited = [
        json!({"id": "lake", "text": "What is your lake?"}),
        json!("firstCarOrMotorcycle"),
        json!("firstSchool"),
    ];
    let removed = [json!("firstCarOrMotorcycle"), json!("firstSchool"), json!("hospitalBorn")];
    for now_asked in [edited, removed] {
        let redrawing = policy_of(&now_asked, true);
        for failures in 0..10 {
            let answers = asked(&redrawing, &user, failures);
            assert!(is_right(&redrawing, &user, &answers, failures));
        }
        let texts =
            (0..10).flat_map(|failures| redrawing.asked_questions(&user, failures, NOW).unwrap());
        let own =
            texts.filter(|question| question.id == "lake").map(|question| question.text.clone());
        let as_asked = Some("Which lake did you learn to swim in?".to_owned());
        let own: Vec<_> = own.collect();
        assert!(!own.is_empty() && own.iter().all(|text| *text == as_asked));
    }
}

/// Folding is the same on every machine: there is no locale in it, and composed, decomposed and
/// full-width spellings are one.
#[test]
fn v13_no_locale_and_no_keyboard_changes_an_answer() {
    let normal = |text: &str| {
        String::from_utf8(normalize_answer(text.as_bytes()).unwrap().text.reveal().to_vec())
            .unwrap()
    };
    for (one, other) in [
        ("ISTANBUL", "istanbul"),
        ("Kadıköy", "KadıKÖY"),
        ("straße", "STRASSE"),
        ("ΟΔΥΣΣΕΥΣ", "Οδυσσεύς".replace('ύ', "υ").as_str()),
        ("Zürich", "Zu\u{308}rich"),
        ("ｱﾊﾟｰﾄ", "アパート"),
        ("می‌خواهم", "میخواهم"),
    ] {
        assert_eq!(normal(one), normal(other));
    }
    // The dotless i is another letter, in every locale.
    assert_ne!(normal("Kadıköy"), normal("Kadiköy"));
}

/// A record holds a slow hash over all answers together and nothing of a single one, and what
/// comes of a wrong answer says nothing about the others.
#[test]
fn v14_answers_are_under_a_slow_joint_hash() {
    let policy = policy_of(&questions(), false);
    let user = enrolled(&ANSWERED, &policy);
    let record = stored(&user);
    for challenge in record["challenges"].as_array().unwrap() {
        assert!(challenge["hash"].as_str().unwrap().starts_with("$argon2id$v=19$m=7168,t=1,p=1$"));
    }
    let right = asked(&policy, &user, 0);
    for wrong in 0..right.len() {
        let mut answers = right.clone();
        answers[wrong] = "Somebody else";
        assert!(!is_right(&policy, &user, &answers, 0));
    }
    // Not one of them is enough, nor is any order but the asked one.
    let reversed: Vec<&str> = right.iter().rev().copied().collect();
    assert!(!is_right(&policy, &user, &reversed, 0));
    assert!(!is_right(&policy, &user, &right[..2], 0));
    assert!(!is_right(&policy, &user, &[], 0));
}

/// What looks like a hash is a text like any other: it is hashed, and the hash of the record opens
/// nothing.
#[test]
fn v15_what_looks_hashed_is_hashed_all_the_same() {
    let policy = policy_of(&questions(), false);
    let answered = [
        ("firstPet", "$argon2id$v=19"),
        ("firstJob", "5f4dcc3b5aa765d61d8327deb882cf99"),
        ("favoriteFood", "$2y$10$abc"),
    ];
    let user = enrolled(&answered, &policy);
    let text = stored(&user).to_string();
    assert!(answered[1..].iter().all(|(_, answer)| !text.contains(answer)));
    let typed: Vec<&str> = answered.iter().map(|(_, answer)| *answer).collect();
    assert!(is_right(&policy, &user, &typed, 0));
    let hash = stored(&user)["challenges"][0]["hash"].as_str().unwrap().to_owned();
    let tag = hash.rsplit('$').next().unwrap();
    assert!(!is_right(&policy, &user, &[&tag[..40], &tag[..40], &tag[..40]], 0));
    assert!(!is_right(&policy, &user, &[&hash, &hash, &hash], 0));
}

/// The same bytes give the same record, others another, and bytes that nobody drew give none.
#[test]
fn v17_the_draw_is_the_callers_bytes() {
    let policy = policy_of(&questions(), false);
    let record = |byte: u8| {
        let secrets = ANSWERED.map(|(_, answer)| Secret::new(answer));
        let answers: Vec<Answer<'_>> = ANSWERED
            .iter()
            .zip(&secrets)
            .map(|((question, _), answer)| Answer { question, answer, shown: None })
            .collect();
        let entropy = Entropy::new(&[byte; 32])?;
        Ok(policy.enrol(&person(), &answers, &hashing(), &entropy, NOW).unwrap().to_json())
    };
    assert_eq!(record(1), record(1));
    assert_ne!(record(1), record(2));
    assert_eq!(record(0), Err(twogate::CallError::NoEntropy));
}

/// The method is there for whoever is enrolled, and what is asked of nobody is nothing.
#[test]
fn v09_who_is_not_enrolled_is_asked_nothing() {
    let policy = policy_of(&questions(), false);
    let user = person();
    let explanation = policy.explain(&user, NOW);
    assert_eq!(explanation.methods[3].status, MethodStatus::NotRegistered);
    assert!(policy.asked_questions(&user, 0, NOW).is_none());
    assert!(!is_right(&policy, &user, &["Rex", "Baker", "Quince jelly"], 0));
}
