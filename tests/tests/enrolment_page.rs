//! The worked example of `docs/enrolment.md`: the record is what core makes, and the commands there
//! print its hash.
#![expect(clippy::unwrap_used, reason = "a test may stop by panicking")]

use std::process::Command;

use twogate::{Answer, Entropy, Hashing, Policy, Secret, Timestamp, User};

fn page() -> String {
    std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/enrolment.md")).unwrap()
}

/// The block of a language.
fn block(page: &str, language: &str) -> String {
    let opening = format!("```{language}\n");
    let (_, rest) = page.split_once(&opening).unwrap();
    rest.split_once("```").unwrap().0.trim_end().to_owned()
}

#[test]
fn the_record_is_what_core_makes() {
    let policy = Policy::from_json(
        r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
            {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", "favoriteFood"]}}"#,
    );
    let typed = ["Rex", "Bäcker", "  Quince  JELLY "].map(Secret::new);
    let answers: Vec<Answer<'_>> = ["firstPet", "firstJob", "favoriteFood"]
        .into_iter()
        .zip(&typed)
        .map(|(question, answer)| Answer { question, answer, shown: None })
        .collect();
    let entropy: Vec<u8> = (1..=32).collect();
    let record = policy.unwrap().enrol(
        &User::new("ann@contoso.com"),
        &answers,
        &Hashing::default(),
        &Entropy::new(&entropy).unwrap(),
        Timestamp::from_millis(1_790_000_000_000),
    );
    assert_eq!(record.unwrap().to_json(), block(&page(), "json"));
}

/// Needs the command `argon2`; without it the test says so, and fails under STRICT=1.
#[test]
fn the_commands_print_its_hash() {
    if Command::new("argon2").arg("-h").output().is_err() {
        assert!(std::env::var("STRICT").as_deref() != Ok("1"), "there is no command argon2");
        println!("skipped: there is no command argon2");
        return;
    }
    let page = page();
    let output = Command::new("bash").arg("-c").arg(block(&page, "bash")).output().unwrap();
    let hash = String::from_utf8(output.stdout).unwrap();
    assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
    assert!(block(&page, "json").contains(hash.trim_end()), "{hash}");
}
