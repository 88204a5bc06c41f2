//! The rules of a policy's security questions (`docs/rules.md`, `question.present`).

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::String;

use super::bounds::{length, range};
use super::places::Places;
use super::{PolicyDocument, Question, SecurityQuestions};
use crate::code_points::code_points;
use crate::json::{child, item};
use crate::normalize::normalize;
use crate::problem::{Problem, Problems};
use crate::question::{MOST_QUESTIONS, predefined};
use crate::word::{Method, ProblemCode};

const SECTION: &str = "/securityQuestions";
const QUESTIONS: &str = "/securityQuestions/questions";
const TO_REGISTER: &str = "/securityQuestions/requiredToRegister";
const TO_RESET: &str = "/securityQuestions/requiredToReset";

pub(super) fn check(document: &PolicyDocument, places: &Places, problems: &mut Problems) {
    let enabled = document.methods.contains(&Method::SecurityQuestions);
    match &document.security_questions {
        Some(section) => {
            if !enabled && !problems.touch("/methods") {
                problems.add(Problem::new(SECTION, ProblemCode::Conflict).other("/methods"));
            }
            counts(section, problems);
            ids(section, places, problems);
            texts(section, places, problems);
        }
        None if enabled && !problems.touch(SECTION) && !problems.touch("/methods") => {
            problems.add(Problem::new(SECTION, ProblemCode::MissingMember));
        }
        None => {}
    }
}

/// Reset ≤ register ≤ defined ≤ 20 (`question.count`).
fn counts(section: &SecurityQuestions, problems: &mut Problems) {
    let defined = i64::try_from(section.questions.len()).unwrap_or(i64::MAX);
    let (register, reset) = (section.required_to_register, section.required_to_reset);
    let whole = !problems.touch(QUESTIONS);
    range(TO_REGISTER, register, 3, 5, problems);
    range(TO_RESET, reset, 3, 5, problems);
    let known = !problems.touch(TO_REGISTER);
    if known && reset > register && !problems.touch(TO_RESET) {
        range(TO_RESET, reset, 3, register, problems);
    }
    if !whole {
        return;
    }
    if section.questions.len() > MOST_QUESTIONS {
        let problem = Problem::new(QUESTIONS, ProblemCode::TooMany);
        problems.add(problem.maximum(MOST_QUESTIONS).actual(defined));
    } else if known && defined < register {
        let problem = Problem::new(QUESTIONS, ProblemCode::TooFew);
        problems.add(problem.minimum(register).actual(defined));
    }
}

/// Every id is a predefined one or a free one, and stands once (`question.custom`).
fn ids(section: &SecurityQuestions, places: &Places, problems: &mut Problems) {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (place, question) in places.questions.iter().zip(&section.questions) {
        let pointer = pointer(place.index, question, "id");
        let id = question.id.as_str();
        let code = match (&question.text, predefined(id)) {
            (None, None) => Some(ProblemCode::UnknownQuestion),
            (Some(_), Some(_)) => Some(ProblemCode::ReservedId),
            (Some(_), None) if !is_free_id(id) => Some(ProblemCode::InvalidId),
            (None, Some(_)) | (Some(_), None) => None,
        };
        if let Some(code) = code {
            problems.add(Problem::new(pointer, code));
        } else if let Some(earlier) = seen.get(id) {
            let other = earlier.clone();
            problems.add(Problem::new(pointer, ProblemCode::Repeated).other(other));
        } else {
            seen.insert(id, pointer);
        }
    }
}

/// Every text has its length and is unlike every other (`question.distinct`).
fn texts(section: &SecurityQuestions, places: &Places, problems: &mut Problems) {
    let mut seen: BTreeMap<String, (String, &str)> = BTreeMap::new();
    for (place, question) in places.questions.iter().zip(&section.questions) {
        if !place.text_is_read {
            continue;
        }
        let pointer = pointer(place.index, question, "text");
        let text = match &question.text {
            Some(text) => Cow::Borrowed(text.as_str()),
            None => match predefined(&question.id) {
                Some(predefined) => Cow::Borrowed(predefined.english),
                None => continue,
            },
        };
        if question.text.is_some() {
            let count = code_points(&text);
            length(&pointer, &text, 3, 200, problems);
            if !(3..=200).contains(&count) {
                continue;
            }
        }
        let Ok(normalized) = normalize(&text) else {
            problems.add(Problem::new(pointer, ProblemCode::InvalidString));
            continue;
        };
        if normalized.is_empty() {
            problems.add(Problem::new(pointer, ProblemCode::TooShort).minimum(1).actual(0));
            continue;
        }
        match seen.get(&normalized) {
            // The same predefined id twice is one cause, told by the rule of the ids.
            Some((_, id)) if *id == question.id && question.text.is_none() => {}
            Some((earlier, _)) => {
                let other = earlier.clone();
                problems.add(Problem::new(pointer, ProblemCode::Repeated).other(other));
            }
            None => {
                seen.insert(normalized, (pointer, &question.id));
            }
        }
    }
}

/// A predefined question is its id alone; one of the tenant's own has members.
fn pointer(place: usize, question: &Question, member: &str) -> String {
    let pointer = item(QUESTIONS, place);
    if question.text.is_some() { child(&pointer, member) } else { pointer }
}

/// 1–64 of `A–Z a–z 0–9 . _ -`.
fn is_free_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}
