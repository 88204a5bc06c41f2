//! The rules of a policy document's values (`docs/rules.md`, `document.object`). One rule, one
//! function; [`check_at`] lists them.

use alloc::vec::Vec;
use core::ops::Range;

use super::bounds::{length, range};
use super::places::{Places, QuestionPlace};
use super::{ContactAdministrator, PolicyDocument, Scope, questions};
use crate::contact::Email;
use crate::json::item;
use crate::method::{count_gates, never_counts};
use crate::problem::{Problem, Problems};
use crate::word::{Method, MethodStatus, Plan, ProblemCode};

/// Asks all rules of a document that was not read from a text.
pub(crate) fn check(document: &PolicyDocument, problems: &mut Problems) {
    let all = |length: usize| Range { start: 0, end: length }.collect();
    let questions = document.security_questions.as_ref().map_or(0, |it| it.questions.len());
    let places = Places {
        methods: all(document.methods.len()),
        questions: (0..questions)
            .map(|index| QuestionPlace { index, text_is_read: true })
            .collect(),
        banned_terms: all(document.password.banned_terms.len()),
    };
    if let Scope::Group(group) = &document.scope
        && group.is_empty()
    {
        problems.add(Problem::new("/scope/group", ProblemCode::TooShort).minimum(1).actual(0));
    }
    check_at(document, &places, problems);
}

/// Asks all rules. A rule between two fields is not asked where one of them is already bad.
pub(crate) fn check_at(document: &PolicyDocument, places: &Places, problems: &mut Problems) {
    let whole = !problems.touch("/methods");
    methods_exist(document, places, problems);
    methods_repeat(document, places, problems);
    range("/methodsRequired", document.methods_required, 1, 2, problems);
    if whole {
        enough_methods(document, problems);
    }
    questions::check(document, places, problems);
    registration(document, problems);
    trial(document, problems);
    contact(document, problems);
    if let Some(messages) = document.limits.messages_per_day {
        range("/limits/messagesPerDay", messages, 1, 100, problems);
    }
    banned_terms(document, places, problems);
}

/// Every method exists in the ruleset and may count (`ruleset.methods`).
fn methods_exist(document: &PolicyDocument, places: &Places, problems: &mut Problems) {
    if problems.touch("/ruleset") {
        return;
    }
    for (place, method) in places.methods.iter().zip(&document.methods) {
        let code = match never_counts(*method, document.ruleset) {
            None => continue,
            Some(MethodStatus::NotForReset) => ProblemCode::NotForReset,
            Some(_) => ProblemCode::NotInRuleset,
        };
        problems.add(Problem::new(item("/methods", *place), code));
    }
}

/// No method is named twice (`policy.methods`).
fn methods_repeat(document: &PolicyDocument, places: &Places, problems: &mut Problems) {
    let mut seen: Vec<(Method, usize)> = Vec::new();
    for (place, method) in places.methods.iter().zip(&document.methods) {
        match seen.iter().find(|(earlier, _)| earlier == method) {
            Some((_, earlier)) => problems.add(
                Problem::new(item("/methods", *place), ProblemCode::Repeated)
                    .other(item("/methods", *earlier)),
            ),
            None => seen.push((*method, *place)),
        }
    }
}

/// There are methods (`policy.methods`), and enough for the gates required
/// (`gate.methodsRequired`).
fn enough_methods(document: &PolicyDocument, problems: &mut Problems) {
    let methods = &document.methods;
    if methods.is_empty() {
        if document.scope != Scope::None && !problems.touch("/scope") {
            problems.add(Problem::new("/methods", ProblemCode::TooFew).minimum(1).actual(0));
        }
        return;
    }
    if problems.touch("/methods") || problems.touch("/methodsRequired") {
        return;
    }
    let required = document.methods_required;
    let is_app = |method: &&Method| matches!(method, Method::AppNotification | Method::AppCode);
    let apps = methods.iter().filter(is_app).count();
    if apps > 0 {
        // The app registers on no page of its own, so it can never be all there is.
        let others = i64::try_from(methods.len().saturating_sub(apps)).unwrap_or(i64::MAX);
        if others < required {
            let problem = Problem::new("/methods", ProblemCode::TooFew);
            problems.add(problem.minimum(required).actual(others));
        }
        return;
    }
    let gates = i64::from(count_gates(methods.iter().copied()));
    if required > gates {
        let problem = Problem::new("/methodsRequired", ProblemCode::OutOfRange);
        problems.add(problem.minimum(1).maximum(gates).actual(required));
    }
}

/// Reconfirmation is for those who are asked to register (`policy.registration`).
fn registration(document: &PolicyDocument, problems: &mut Problems) {
    const DAYS: &str = "/registration/reconfirmAfterDays";
    const AT_SIGN_IN: &str = "/registration/requiredAtSignIn";
    let days = document.registration.reconfirm_after_days;
    range(DAYS, days, 0, 730, problems);
    if days > 0
        && !document.registration.required_at_sign_in
        && !problems.touch(DAYS)
        && !problems.touch(AT_SIGN_IN)
    {
        problems.add(Problem::new(DAYS, ProblemCode::Conflict).other(AT_SIGN_IN));
    }
}

/// A trial has a start, and nothing else has one (`gate.administrator`).
fn trial(document: &PolicyDocument, problems: &mut Problems) {
    const STARTED: &str = "/tenant/trialStartedAt";
    const PLAN: &str = "/tenant/plan";
    if problems.touch(STARTED) || problems.touch(PLAN) {
        return;
    }
    match (document.tenant.plan, document.tenant.trial_started_at) {
        (Plan::Trial, None) => {
            problems.add(Problem::new(STARTED, ProblemCode::MissingMember));
        }
        (Plan::Free | Plan::Paid, Some(_)) => {
            problems.add(Problem::new(STARTED, ProblemCode::Conflict).other(PLAN));
        }
        (Plan::Trial, Some(_)) | (Plan::Free | Plan::Paid, None) => {}
    }
}

/// The contact is an https address or a mailbox (`policy.contactAdministrator`).
fn contact(document: &PolicyDocument, problems: &mut Problems) {
    let problem = match &document.contact_administrator {
        Some(ContactAdministrator::Url(url)) if !is_https(url) => {
            Problem::new("/contactAdministrator/url", ProblemCode::InvalidUrl)
        }
        Some(ContactAdministrator::Email(email)) if Email::parse(email).is_none() => {
            Problem::new("/contactAdministrator/email", ProblemCode::InvalidEmail)
        }
        Some(_) | None => return,
    };
    problems.add(problem);
}

/// An https address with a host, internationalized or not (RFC 3987).
fn is_https(url: &str) -> bool {
    iri_string::types::IriStr::new(url).is_ok_and(|iri| {
        let host = iri.authority_components().is_some_and(|it| !it.host().is_empty());
        iri.scheme_str().eq_ignore_ascii_case("https") && host
    })
}

/// Terms of 4–16 code points, at most 1,000 (`policy.bannedTerms`).
fn banned_terms(document: &PolicyDocument, places: &Places, problems: &mut Problems) {
    const TERMS: &str = "/password/bannedTerms";
    let terms = &document.password.banned_terms;
    if terms.len() > 1_000 {
        problems.add(Problem::new(TERMS, ProblemCode::TooMany).maximum(1_000).actual(terms.len()));
    }
    for (place, term) in places.banned_terms.iter().zip(terms) {
        length(&item(TERMS, *place), term, 4, 16, problems);
    }
}
