//! Nothing is missing and nothing is left over: everything that can be asked for is asked for,
//! and what was asked for is compared with what the catalogues hold.

mod held;

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use twogate::{
    Action, Actor, Channel, Check, CheckResult, Choices, DraftProblemCode, Explanation, Fix,
    FixAction, GatePolicy, Gates, License, MessageId, Method, MethodExplanation, MethodStatus,
    Outcome, ProblemArgs, Reason, Source, Timestamp, Verdict, predefined_questions,
};

use crate::locale::LOCALES;
use crate::{Links, Messages};

#[test]
fn every_catalogue_parses_and_no_id_stands_twice() {
    for locale in LOCALES {
        let mut bundle: FluentBundle<FluentResource> = FluentBundle::new_concurrent(vec![]);
        for source in locale.sources {
            let resource = FluentResource::try_new((*source).to_owned());
            let resource = resource.map_err(|(_, errors)| errors).unwrap();
            assert_eq!(bundle.add_resource(resource), Ok(()), "{}", locale.tag);
        }
    }
}

/// With what is proved elsewhere, that a text whose argument is amiss stops the test that asks
/// for it, this shows that no reader ever sees an id or a variable instead of a text.
#[test]
fn what_is_asked_for_is_what_there_is() {
    for locale in LOCALES {
        let messages = Messages::new(locale.tag);
        ask_for_everything(&messages);
        let asked = messages.catalogue.asked.lock().unwrap().clone();
        let held = held::texts(locale);
        let missing: Vec<_> = asked.keys().filter(|name| !held.contains_key(*name)).collect();
        let left_over: Vec<_> = held.keys().filter(|name| !asked.contains_key(*name)).collect();
        assert_eq!(missing, [""; 0], "missing in {}", locale.tag);
        assert_eq!(left_over, [""; 0], "nothing asks for these of {}", locale.tag);
        for (name, variables) in &held {
            let given: BTreeSet<_> = asked[name].iter().map(|name| (*name).to_owned()).collect();
            assert!(variables.is_subset(&given), "{}: {name} wants {variables:?}", locale.tag);
        }
    }
}

/// The English questions are also an input of core's rules, and stand there too.
#[test]
fn the_questions_are_those_of_core() {
    let messages = Messages::english();
    for question in predefined_questions() {
        assert_eq!(messages.question(question.id), question.english);
    }
}

/// Asks for every text, and sees that none is missing and that each is a text: not empty, no
/// markup, no space at its ends.
fn ask_for_everything(messages: &Messages) {
    let mut texts = Vec::new();
    texts.extend(Reason::ALL.iter().map(|it| messages.reason(*it)));
    texts.extend(Method::ALL.iter().map(|it| messages.method(*it)));
    texts.extend(MethodStatus::ALL.iter().map(|it| messages.status(*it)));
    texts.extend(Check::ALL.iter().map(|it| messages.check(*it)));
    texts.extend(Check::ALL.iter().map(|it| messages.check_passed(*it)));
    texts.extend(Outcome::ALL.iter().map(|it| messages.outcome(*it)));
    texts.extend(Verdict::ALL.iter().map(|it| messages.verdict(*it)));
    texts.extend(GatePolicy::ALL.iter().map(|it| messages.gate_policy(*it)));
    texts.extend(Actor::ALL.iter().map(|it| messages.actor(*it)));
    texts.extend(Action::ALL.iter().map(|it| messages.action(*it)));
    texts.extend(Channel::ALL.iter().map(|it| messages.channel(*it)));
    texts.extend(Source::ALL.iter().map(|it| messages.source(*it)));
    texts.extend(License::ALL.iter().map(|it| messages.license(*it)));
    for question in predefined_questions() {
        let text = messages.question(question.id);
        assert_ne!(text, question.id, "{} has no text", question.id);
        texts.push(text);
    }
    let links =
        Links { registration: Some("https://contoso.com/register"), contact: Some("a@b.c") };
    for message in MessageId::ALL {
        for links in [Links::default(), links] {
            let page = messages.render(*message, &links);
            texts.push(page.title);
            texts.extend([page.body, page.offer, page.solution].into_iter().flatten());
        }
    }
    let args = ProblemArgs { minimum: Some(3), maximum: Some(20), ..ProblemArgs::default() };
    texts.extend(DraftProblemCode::ALL.iter().map(|it| messages.draft_problem(*it, &args)));
    texts.extend(fixes().iter().map(|fix| messages.fix(fix)));
    for explanation in explanations() {
        let mut story = messages.tell("adele@contoso.com", &explanation);
        story.retain(|line| !line.text.is_empty());
        texts.extend(story.iter().map(|line| line.text.trim_start().to_owned()));
    }
    for text in texts {
        assert!(!text.contains(['{', '}', '$']), "{text}");
        assert!(!text.is_empty());
        assert_eq!(text.trim(), text);
    }
}

/// Every fix in every form that core gives it: without a choice, all of the choices, some.
fn fixes() -> Vec<Fix> {
    let methods = |count| Choices::Methods(Method::ALL[..count].to_vec());
    let licenses = |count| Choices::Licenses(License::ALL[..count].to_vec());
    let until = Some(Timestamp::from_millis(0));
    let mut fixes = Vec::new();
    for action in FixAction::ALL {
        let mut add = |any_of, count, until| {
            fixes.push(Fix { actor: Actor::Administrator, action: *action, any_of, count, until });
        };
        let mut choices = |any_of: fn(usize) -> Choices, least: usize| {
            for (length, count) in [(1, 1), (2, 1), (2, 2), (3, 1), (3, 2), (3, 3)] {
                add(any_of(length), count, None);
            }
            if least == 0 {
                add(any_of(0), 0, None);
            }
        };
        match action {
            FixAction::RegisterMethod | FixAction::SetContact => choices(methods, 1),
            FixAction::EnableFeature => choices(methods, 0),
            FixAction::AssignLicense => choices(licenses, 1),
            FixAction::Wait => {
                add(Choices::Methods(Vec::new()), 0, None);
                add(Choices::Methods(Vec::new()), 0, until);
            }
            FixAction::EnableAccount
            | FixAction::EnableAdministrators
            | FixAction::AddToGroup
            | FixAction::EnableWriteback
            | FixAction::RemoveProtection => add(Choices::Methods(Vec::new()), 0, None),
        }
    }
    fixes.extend(Method::ALL.iter().map(|method| Fix {
        actor: Actor::User,
        action: FixAction::RegisterMethod,
        any_of: Choices::Methods(vec![*method]),
        count: 1,
        until: None,
    }));
    fixes
}

/// Cases that between them need every line of a story.
fn explanations() -> Vec<Explanation> {
    let until = Some(Timestamp::from_millis(0));
    let mut all = Vec::new();
    for verdict in Verdict::ALL {
        for (reason, available) in
            [(None, 0), (Some(Reason::LockedOut), 1), (Some(Reason::NotInScope), 2)]
        {
            let check =
                |outcome, until| CheckResult { check: Check::Throttle, outcome, reason, until };
            let outcomes = Outcome::ALL.iter().flat_map(|it| [check(*it, None), check(*it, until)]);
            all.push(Explanation {
                verdict: *verdict,
                reason,
                code: reason.and_then(Reason::code),
                message: reason.map(Reason::message),
                gates: Gates { policy: GatePolicy::User, required: available.max(1), available },
                methods: methods(),
                actions: Action::ALL.to_vec(),
                checks: outcomes.collect(),
                fixes: if available == 0 { Vec::new() } else { fixes() },
            });
        }
    }
    all
}

fn methods() -> Vec<MethodExplanation> {
    let mut all = Vec::new();
    for masked in [None, Some("+1 ********34".to_owned())] {
        for public in [false, true] {
            all.push(MethodExplanation {
                method: Method::MobilePhone,
                status: MethodStatus::Available,
                source: Some(Source::MobilePhone),
                registered: false,
                public,
                rejected: vec![Source::AuthenticationPhone],
                channels: Channel::ALL.to_vec(),
                masked: masked.clone(),
            });
        }
    }
    all
}
