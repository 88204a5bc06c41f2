//! Security questions in core against the shared vectors.
#![expect(clippy::unwrap_used, reason = "a test may stop by panicking")]

use serde_json::{Value, json};
use twogate::{
    Answer, AnsweredQuestion, Challenge, EnrolError, Enrolment, NormalizeError, Secret, Timestamp,
    Verification, normalize_answer,
};
use twogate_tests::vectors::questions::{
    AnswerSet, EnrolmentGiven, ExpectedDraftProblem, ExpectedNormal, ExpectedProblems,
    ExpectedRecord, ExpectedRehash, ExpectedVerification, GivenAnswer, RehashGiven, StoredQuestion,
    StoredRecord, Typed, VerificationGiven, entropy, hashing, hex, policy, user,
};
use twogate_tests::vectors::run::{compare, run};

#[test]
fn normal_forms() {
    run("normalize", |given: &Typed, expect: &ExpectedNormal| {
        let bytes = match given {
            Typed::Text(text) => text.whole().into_bytes(),
            Typed::Bytes(digits) => hex(digits),
            Typed::Texts([one, other]) => {
                let ExpectedNormal::Compared { same } = expect else {
                    return Err("two texts are compared".to_owned());
                };
                let form = |text: &str| normal(text.as_bytes()).map(|(normal, _)| normal);
                return compare(same, &(form(one).unwrap() == form(other).unwrap()));
            }
        };
        let expected = match expect {
            ExpectedNormal::Normal { normal, length } => Ok((normal.whole(), *length)),
            ExpectedNormal::Refused { code, args } => Err((code.clone(), args.clone())),
            ExpectedNormal::Compared { .. } => return Err("one text is not compared".to_owned()),
        };
        compare(&expected, &normal(&bytes))
    });
}

/// The normal form and its length, or why there is none, as the vectors say it.
fn normal(bytes: &[u8]) -> Result<(String, usize), (String, Value)> {
    match normalize_answer(bytes) {
        Ok(it) => Ok((String::from_utf8(it.text.reveal().to_vec()).unwrap(), it.length)),
        Err(NormalizeError::TooLong) => {
            Err(("tooLong".to_owned(), json!({"maximum": 1024, "actual": bytes.len()})))
        }
        Err(NormalizeError::DisallowedCharacter) => {
            Err(("disallowedCharacter".to_owned(), json!({})))
        }
        Err(NormalizeError::Unstable) => Err(("unstable".to_owned(), json!({}))),
    }
}

/// Calls with the answers of a case.
fn with<T>(answers: &[GivenAnswer], call: impl Fn(&[Answer<'_>]) -> T) -> T {
    let secrets: Vec<Secret> = answers.iter().map(GivenAnswer::secret).collect();
    let answers: Vec<Answer<'_>> = answers
        .iter()
        .zip(&secrets)
        .map(|(it, answer)| Answer { question: &it.question, answer, shown: it.shown.as_deref() })
        .collect();
    call(&answers)
}

/// Problems in an order that does not matter.
fn sorted(mut problems: Vec<ExpectedDraftProblem>) -> Vec<ExpectedDraftProblem> {
    problems.sort_by_key(|problem| (problem.pointer.clone(), problem.code.clone()));
    problems
}

#[test]
fn answers() {
    run("answers", |given: &AnswerSet, expect: &ExpectedProblems| {
        let (policy, user) = (policy(&given.policy), user(&given.user));
        let problems = with(&given.answers, |answers| policy.check_answers(&user, answers));
        if !problems.is_sorted() {
            return Err("not sorted".to_owned());
        }
        let actual = problems.iter().map(ExpectedDraftProblem::of).collect();
        compare(&sorted(expect.problems.clone()), &sorted(actual))
    });
}

#[test]
fn enrolments() {
    run("enrolment", |given: &EnrolmentGiven, expect: &ExpectedRecord| {
        match (enrol(given), expect) {
            (Ok(record), ExpectedRecord::Record(expected)) => compare(&expected.text(), &record),
            (Err(EnrolError::Answers(problems)), ExpectedRecord::Problems(expected)) => {
                let actual = problems.iter().map(ExpectedDraftProblem::of).collect();
                compare(&sorted(expected.clone()), &sorted(actual))
            }
            (Err(EnrolError::Call(error)), ExpectedRecord::Error(expected)) => {
                compare(&expected.as_str(), &error.word())
            }
            (actual, expected) => Err(format!("expected {expected:?}, got {actual:?}")),
        }
    });
}

/// The text of the record.
fn enrol(given: &EnrolmentGiven) -> Result<String, EnrolError> {
    let (policy, user) = (policy(&given.policy), user(&given.user));
    let hashing = hashing(&given.argon2, &given.pepper)?;
    let entropy = entropy(&given.entropy)?;
    let now = Timestamp::from_millis(given.now);
    with(&given.answers, |answers| policy.enrol(&user, answers, &hashing, &entropy, now))
        .map(|record| record.to_json())
}

#[test]
fn verifications() {
    run("verify", |given: &VerificationGiven, expect: &ExpectedVerification| {
        let now = Timestamp::from_millis(given.now);
        let (policy, user) = (policy(&given.policy), user(&given.user));
        let answers: Vec<Secret> =
            given.answers.iter().map(|text| Secret::new(text.whole())).collect();
        let verified = hashing(&given.argon2, &given.peppers).and_then(|hashing| {
            let entropy = entropy(&given.entropy)?;
            policy.verify_answers(&user, &answers, given.failures, &hashing, &entropy, now)
        });
        match (verified, expect) {
            (Err(error), ExpectedVerification::Error(expected)) => {
                compare(&expected.error.as_str(), &error.word())
            }
            (Ok(verification), ExpectedVerification::Verified(expected)) => {
                let asked = policy.asked_questions(&user, given.failures, now);
                let asked = asked.map(|questions| {
                    let stored = |it: &&AnsweredQuestion| StoredQuestion {
                        id: it.id.clone(),
                        text: it.text.clone(),
                    };
                    questions.iter().map(stored).collect()
                });
                compare(&expected.asked, &asked)?;
                let (right, record, rehashed) = match verification {
                    Verification::Wrong => (false, None, None),
                    Verification::Right { record, rehashed } => {
                        (true, Some(record.to_json()), Some(rehashed))
                    }
                };
                compare(&expected.right, &right)?;
                compare(&expected.record.as_ref().map(StoredRecord::text), &record)?;
                compare(&expected.rehashed, &rehashed)
            }
            (actual, expected) => Err(format!("expected {expected:?}, got {actual:?}")),
        }
    });
}

#[test]
fn rehashes() {
    run("rehash", |given: &RehashGiven, expect: &ExpectedRehash| {
        let user = user(&given.user);
        match (hashing(&given.argon2, &given.peppers), expect) {
            (Ok(hashing), ExpectedRehash::NeedsRehash(expected)) => {
                compare(expected, &user.needs_rehash(&hashing))?;
                let record = match &user.enrolment {
                    Some(Enrolment::Record(record)) => Some(record),
                    Some(Enrolment::Summary(_) | Enrolment::Malformed) | None => None,
                };
                // One by one, and of the record alone.
                let one = |it: &Challenge| it.hash().needs_rehash(&hashing);
                let each = record.map(|record| record.challenges().iter().map(one).collect());
                compare(expected, &each)?;
                compare(expected, &record.map(|record| record.needs_rehash(&hashing)))
            }
            (Err(error), ExpectedRehash::Error(expected)) => {
                compare(&expected.as_str(), &error.word())
            }
            (actual, expected) => Err(format!("expected {expected:?}, got {actual:?}")),
        }
    });
}
