//! A process that enrols and verifies somebody whose answers it is told in disguise, so that none
//! of them is in its memory but where it puts them.

use std::io::Read;

use twogate::{
    Answer, Argon2Parameters, Enrolment, Entropy, Hashing, Pepper, Policy, Secret, Timestamp, User,
    Verification,
};

/// What the child says when it has done everything.
pub(crate) const READY: &str = "everything is dropped";

const MASK: u8 = 0x80;
const QUESTIONS: [&str; 4] = ["firstPet", "childhoodHero", "firstJob", "favoriteFood"];
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

/// A text as hexadecimal digits of other bytes.
pub(crate) fn disguise(text: &str) -> String {
    let digits = text.bytes().map(|byte| byte ^ MASK).flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.map(|digit| char::from_digit(digit.into(), 16).unwrap()).collect()
}

/// The secret behind a disguise: one byte at a time, into memory that is wiped.
fn reveal(disguise: &str) -> Secret {
    let digits: Vec<char> = disguise.chars().collect();
    let mut bytes = Vec::with_capacity(digits.len());
    bytes.extend(digits.chunks(2).map(|pair| {
        let value = pair.iter().fold(0, |value, digit| value * 16 + digit.to_digit(16).unwrap());
        u8::try_from(value).unwrap() ^ MASK
    }));
    Secret::new(bytes)
}

/// Lives a life with answers, says that it is over, and waits to be looked at.
pub(crate) fn live(leaks: bool) {
    let lines: Vec<String> =
        std::io::stdin().lines().take(QUESTIONS.len() + 1).map(Result::unwrap).collect();
    {
        let secrets: Vec<Secret> = lines.iter().map(|line| reveal(line)).collect();
        let (wrong, right) = secrets.split_last().unwrap();
        enrol_and_verify(right, wrong);
        if leaks {
            // Freed like any other memory, and not wiped.
            drop(std::hint::black_box(right.first().map(|secret| secret.reveal().to_vec())));
        }
    }
    println!("{READY}");
    // Until the other side has looked.
    let _ = std::io::stdin().read(&mut [0]);
}

fn enrol_and_verify(right: &[Secret], wrong: &Secret) {
    let policy = Policy::from_json(
        r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
            {"requiredToRegister": 3, "requiredToReset": 3,
             "questions": ["firstPet", "childhoodHero", "firstJob", "favoriteFood"]}}"#,
    )
    .unwrap();
    let mut user =
        User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["azureAdPremiumP1"]}"#).unwrap();
    let answers: Vec<Answer<'_>> = std::iter::zip(QUESTIONS, right)
        .map(|(question, answer)| Answer { question, answer, shown: None })
        .collect();
    let hashing = |iterations| {
        let argon2 = Argon2Parameters { memory_kib: 7_168, iterations, parallelism: 1 };
        let pepper = Pepper::new(b"p1", Secret::new([7; 32])).unwrap();
        Hashing::new(argon2, vec![pepper]).unwrap()
    };
    let entropy = Entropy::new(&[5; 32]).unwrap();
    // What does not hold is looked at as well.
    let twice = [answers[0], Answer { question: QUESTIONS[1], ..answers[0] }];
    assert_eq!(policy.check_answers(&user, &twice).len(), 2);
    let record = policy.enrol(&user, &answers, &hashing(1), &entropy, NOW).unwrap();
    user.enrolment = Some(Enrolment::Record(record));

    let asked = policy.asked_questions(&user, 0, NOW).unwrap();
    let place = |id: &str| QUESTIONS.iter().position(|it| *it == id).unwrap();
    let given: Vec<Secret> = asked.iter().map(|it| right[place(&it.id)].clone()).collect();
    let verify = |answers: &[Secret], iterations| {
        policy.verify_answers(&user, answers, 0, &hashing(iterations), &entropy, NOW).unwrap()
    };
    assert!(matches!(verify(&given, 1), Verification::Right { rehashed: false, .. }));
    assert!(matches!(verify(&given, 2), Verification::Right { rehashed: true, .. }));
    assert_eq!(
        verify(&[given[0].clone(), given[1].clone(), wrong.clone()], 1),
        Verification::Wrong
    );
    assert_eq!(verify(&given[..2], 1), Verification::Wrong);
    // Nobody's record: the work is done all the same.
    user.enrolment = None;
    let nobody = policy.verify_answers(&user, &given, 0, &hashing(1), &entropy, NOW);
    assert_eq!(nobody, Ok(Verification::Wrong));
}
