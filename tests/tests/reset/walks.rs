//! The design's invariants, each over walks through the whole machine. (The seventh is in
//! `properties.rs`: a decoy against a person.)

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::{TestCaseError, TestRunner};
use twogate::flow::{Effect, Flow, Outcome, PromptKind};
use twogate::reset::Event;
use twogate::{
    Answer, AuthenticatorApp, ChargeId, Enrolment, Entropy, FlowId, License, Method,
    OnPremisesAccount, PasswordSource, Secret, Setup, Timestamp, User,
};

use super::exhaustion::setup;
use super::model::reaches_somebody;
use super::walk::{Happened, Missing, Place, START, walk, whose};

const DAY: i64 = 86_400_000;
const SESSION: i64 = 900_000;
const QUESTIONS: [&str; 5] =
    ["firstPet", "firstJob", "favoriteFood", "childhoodHero", "hospitalBorn"];

type Check = fn(&[Happened], usize) -> Result<(), TestCaseError>;

/// Walks with one gate and with two; says how often what the check is about took place.
fn check(check: Check, about: fn(&Happened) -> bool) {
    let mut seen = 0;
    for required in [1, 2] {
        let (setup, user) = house(required);
        let place = Place { setup: &setup, user: &user, answer };
        let mut runner = TestRunner::new(ProptestConfig::with_cases(150));
        let counted = std::cell::Cell::new(0);
        runner
            .run(&proptest::collection::vec(any::<u32>(), 100..900), |numbers| {
                let log = walk(&place, &numbers);
                counted.set(counted.get() + log.iter().filter(|it| about(it)).count());
                check(&log, required)
            })
            .unwrap();
        seen += counted.get();
    }
    println!("it took place {seen} times");
    assert!(seen > 20, "the walks do not get there: {seen}");
}

/// A policy with every method, and somebody who has them all.
pub(crate) fn house(required: usize) -> (Setup, User) {
    let questions = serde_json::to_string(&QUESTIONS).unwrap();
    let setup = setup(&format!(
        r#"{{"scope": "all", "ruleset": "2021-03", "methodsRequired": {required},
            "methods": ["email", "mobilePhone", "officePhone", "securityQuestions", "appNotification", "appCode"],
            "onPremises": {{"writeback": true, "unlockWithoutReset": true}},
            "securityQuestions": {{"requiredToRegister": 4, "requiredToReset": 3, "questions": {questions}}}}}"#
    ));
    let mut user = User {
        authentication_email: Some("ann@example.org".into()),
        authentication_phone: Some("+1 4255550134".into()),
        office_phone: Some("+1 4255550178".into()),
        authenticator_app: AuthenticatorApp { code: true, notification: true },
        licenses: vec![License::Ems],
        password_source: PasswordSource::PasswordHashSync,
        on_premises: OnPremisesAccount { locked: true, protected: false },
        ..User::new("ann@contoso.com")
    };
    let answers: Vec<_> = QUESTIONS.iter().map(|it| (*it, Secret::new(answer(it)))).collect();
    let answers: Vec<_> =
        answers.iter().map(|(question, answer)| Answer { question, answer, shown: None }).collect();
    let hashing = super::exhaustion::hashing();
    let (entropy, now) = (Entropy::new(&[3; 32]).unwrap(), Timestamp::from_millis(START - DAY));
    let record = setup.policy().enrol(&user, &answers, &hashing, &entropy, now).unwrap();
    user.enrolment = Some(Enrolment::Record(record));
    (setup, user)
}

pub(crate) fn answer(question: &str) -> &'static str {
    let at = QUESTIONS.iter().position(|it| *it == question).unwrap();
    ["Rexy", "Baker", "Quince jelly", "Moomin", "Saint Olav"][at]
}

fn writes(effect: &Effect) -> bool {
    matches!(effect, Effect::WritePassword { .. } | Effect::UnlockAccount { .. })
}

fn completes(happened: &Happened) -> bool {
    matches!(happened.outcome, Outcome::Ok | Outcome::CloudFailed | Outcome::Unknown)
}

/// What was compared: its charge, and whether it was right.
fn compared(happened: &Happened) -> Option<(ChargeId, bool)> {
    let charge = match (&happened.event, &happened.before.flow) {
        (Event::Verify, Flow::Charged(_)) => happened.before.charge?,
        (Event::HostResult { charge, .. }, _) => *charge,
        _ => return None,
    };
    match happened.outcome {
        Outcome::Right | Outcome::Sent | Outcome::Asked => Some((charge, true)),
        Outcome::Wrong { .. } => Some((charge, false)),
        _ => None,
    }
}

#[test]
fn i1_nothing_is_written_before_all_gates_are_proved_in_that_flow() {
    check(
        |log, required| {
            let mut began = BTreeMap::new();
            let (mut done, mut completed) = (BTreeSet::new(), None);
            for (at, happened) in log.iter().enumerate() {
                if let Event::Identify { .. } = happened.event {
                    began.entry(whose(happened)).or_insert(at);
                }
                if happened.effects.iter().any(writes) {
                    let flow = whose(happened);
                    let gates: BTreeSet<_> =
                        happened.before.right.iter().map(|it| gate(*it)).collect();
                    prop_assert!(gates.len() >= required, "written after {gates:?}");
                    prop_assert!(!done.contains(&flow), "a flow writes twice");
                    prop_assert!(completed.is_none_or(|it| began[&flow] > it), "overtaken");
                }
                if completes(happened) {
                    done.insert(whose(happened));
                    completed = Some(at);
                }
            }
            Ok(())
        },
        |it| it.effects.iter().any(writes),
    );
}

/// The app is one gate, whichever way it is used.
fn gate(method: Method) -> Method {
    if method == Method::AppCode { Method::AppNotification } else { method }
}

#[test]
fn i2_one_stored_charge_is_one_compare() {
    check(
        |log, _| {
            let mut open: BTreeSet<(FlowId, ChargeId)> = BTreeSet::new();
            for happened in log {
                let flow = whose(happened);
                if let Some((charge, _)) = compared(happened) {
                    prop_assert!(open.remove(&(flow, charge)), "compared and not charged");
                }
                if matches!(happened.outcome, Outcome::Charged | Outcome::Asked) {
                    let Some(Effect::SaveLedger { ledger, .. }) = happened.effects.first() else {
                        return Err(TestCaseError::fail("a charge that is not stored first"));
                    };
                    open.insert((flow, ChargeId::new(ledger.revision())));
                }
                if let (Event::Back, Outcome::Moved, Some(charge)) =
                    (&happened.event, &happened.outcome, happened.before.charge)
                {
                    open.remove(&(flow, charge));
                }
            }
            Ok(())
        },
        |it| compared(it).is_some(),
    );
}

#[test]
fn i3_there_are_five_wrong_tries_in_a_day_and_no_sixth() {
    check(
        |log, _| {
            let (mut charged, mut wrong) = (BTreeMap::new(), Vec::new());
            for happened in log {
                if matches!(happened.outcome, Outcome::Charged | Outcome::Asked)
                    && let Some(Effect::SaveLedger { ledger, .. }) = happened.effects.first()
                {
                    charged.insert(ChargeId::new(ledger.revision()), happened.now);
                }
                if let Some((charge, false)) = compared(happened) {
                    wrong.push(charged[&charge]);
                    let newest = *wrong.iter().max().unwrap();
                    let in_a_day = wrong.iter().filter(|at| newest - **at < DAY).count();
                    prop_assert!(in_a_day <= 5, "{in_a_day} wrong tries in a day");
                }
                if completes(happened) {
                    wrong.clear();
                }
            }
            Ok(())
        },
        |it| matches!(it.outcome, Outcome::Wrong { .. }),
    );
}

#[test]
fn i4_a_code_works_once_and_only_the_last_one() {
    check(
        |log, _| {
            let mut good = BTreeMap::new();
            for happened in log {
                let flow = whose(happened);
                if let (Some((_, true)), Some(code), Outcome::Right) =
                    (compared(happened), &happened.before.code, &happened.outcome)
                    && let Event::Verify = happened.event
                {
                    let key = (flow, happened.before.method.unwrap());
                    let Some((sent, until)) = good.remove(&key) else {
                        return Err(TestCaseError::fail("a code that is not good any more"));
                    };
                    prop_assert_eq!(code.reveal(), &sent);
                    prop_assert!(happened.now < until, "an old code");
                }
                for effect in &happened.effects {
                    if let Effect::SendCode { method, code, until, .. } = effect {
                        let sent = (code.0.reveal().to_vec(), until.as_millis());
                        good.insert((flow, *method), sent);
                    }
                }
                if completes(happened) {
                    good.clear();
                }
            }
            Ok(())
        },
        |it| {
            it.before.code.is_some()
                && matches!((&it.event, &it.outcome), (Event::Verify, Outcome::Right))
        },
    );
}

#[test]
fn i5_the_same_questions_are_asked_until_they_are_answered() {
    check(
        |log, _| {
            let mut asked = None;
            for happened in log {
                if let Some(questions) = newly_asked(happened) {
                    let before = asked.get_or_insert_with(|| questions.clone());
                    prop_assert_eq!(&*before, &questions);
                }
                if happened.effects.iter().any(|it| matches!(it, Effect::SaveEnrolment { .. })) {
                    asked = None;
                }
            }
            Ok(())
        },
        |it| newly_asked(it).is_some(),
    );
}

fn newly_asked(happened: &Happened) -> Option<Vec<String>> {
    // A decoy's are its own.
    if happened.missing.is_some() {
        return None;
    }
    match (&happened.event, &happened.outcome, &happened.page) {
        (Event::Choose { .. }, Outcome::Moved, Some(PromptKind::AnswerQuestions { questions })) => {
            Some(questions.iter().map(|it| it.id.clone()).collect())
        }
        _ => None,
    }
}

#[test]
fn i6_a_flow_dies_with_its_time_and_with_another_that_completed() {
    check(
        |log, _| {
            let (mut began, mut completed) = (BTreeMap::new(), None);
            for (at, happened) in log.iter().enumerate() {
                if let Event::Identify { .. } = happened.event {
                    began.entry(whose(happened)).or_insert(at);
                }
                let is_over = happened.now >= happened.before.began + SESSION;
                let is_overtaken = completed
                    .is_some_and(|it| began.get(&whose(happened)).is_some_and(|at| *at < it));
                // What saves nothing is not stopped by an end that the host did not read.
                let is_overtaken = is_overtaken && !happened.stale;
                if is_dead(happened, is_over || is_overtaken) {
                    let is_stopped =
                        matches!(happened.outcome, Outcome::Refused { .. } | Outcome::Ended { .. });
                    prop_assert!(is_stopped, "a dead flow goes on: {:?}", happened.outcome);
                }
                if completes(happened) {
                    completed = Some(at);
                }
            }
            Ok(())
        },
        |it| is_dead(it, it.now >= it.before.began + SESSION),
    );
}

/// What the host has done is recorded in any case.
fn is_dead(happened: &Happened, is_late: bool) -> bool {
    let is_new = matches!(happened.before.flow, Flow::Nothing);
    is_late && !is_new && !matches!(happened.event, Event::Written(_))
}

#[test]
fn i8_nothing_passes_where_something_is_missing() {
    check(
        |log, _| {
            for happened in log {
                match happened.missing {
                    None => {}
                    Some(Missing::Person | Missing::Ledger) => {
                        prop_assert!(!matches!(happened.outcome, Outcome::Right));
                        let reaches = happened.effects.iter().any(reaches_somebody);
                        prop_assert!(!reaches, "{:?}: {:?}", happened.missing, happened.effects);
                    }
                    Some(Missing::Enrolment) => {
                        let saves = |it: &Effect| matches!(it, Effect::SaveEnrolment { .. });
                        prop_assert!(!happened.effects.iter().any(saves));
                        let asks =
                            matches!(happened.page, Some(PromptKind::AnswerQuestions { .. }));
                        // What is refused leaves the page that was there.
                        let is_refused = matches!(happened.outcome, Outcome::Refused { .. });
                        prop_assert!(!asks || is_refused, "questions of nobody");
                    }
                }
            }
            Ok(())
        },
        |it| it.missing.is_some(),
    );
}
