//! Asks for every text.

use twogate::flow::{
    AskedQuestion, AuditDetail, Choice, EndedFor, Outcome as FlowOutcome, Prompt, PromptKind,
};
use twogate::{
    Action, Actor, AuditActivity, AuditResult, Channel, Check, Counter, DraftProblem,
    DraftProblemCode, EndReason, FieldState, FormField, GatePolicy, License, MessageId, Method,
    MethodStatus, Outcome, PasswordProblem, PasswordProblemCode, ProblemArgs, Reason, Refusal,
    RegistrationForm, RegistrationStatus, Source, Timestamp, Verdict, Way, WriteResult,
    predefined_questions,
};

use super::cases;
use crate::{Button, Links, Messages, PromptPage};

const MASKED: &str = "+1 ********34";
const UNTIL: Timestamp = Timestamp::from_millis(0);

/// Asks for every text, and sees that none is missing and that each is a text: not empty, no
/// markup, no space at its ends.
pub(super) fn ask_for_everything(messages: Messages) {
    let mut texts = words(messages);
    texts.extend(questions(messages));
    texts.extend(messages_of_pages(messages));
    texts.extend(problems(messages));
    texts.extend(pages(messages).into_iter().flat_map(texts_of));
    texts.extend(outcomes().iter().flat_map(|outcome| messages.result(outcome)));
    texts.extend(audits(messages));
    texts.extend(deliveries(messages));
    texts.extend(cases::fixes().iter().map(|fix| messages.fix(fix)));
    for explanation in cases::explanations() {
        let story = messages.tell("adele@contoso.com", &explanation);
        texts.extend(story.iter().map(|line| line.text.trim_start().to_owned()));
        texts.extend(messages.explain(&explanation));
    }
    // Between the sections of a story.
    texts.retain(|text| !text.is_empty());
    for text in texts {
        assert!(!text.contains(['{', '}', '$']), "{text}");
        assert_eq!(text.trim(), text);
    }
}

fn words(messages: Messages) -> Vec<String> {
    let mut texts = Vec::new();
    texts.extend(Reason::ALL.iter().map(|it| messages.reason(*it)));
    texts.extend(Method::ALL.iter().map(|it| messages.method(*it)));
    texts.extend(MethodStatus::ALL.iter().map(|it| messages.status(*it)));
    texts.extend(Check::ALL.iter().map(|it| messages.check(*it)));
    texts.extend(Check::ALL.iter().map(|it| messages.check_passed(*it)));
    texts.extend(Outcome::ALL.iter().map(|it| messages.check_outcome(*it)));
    texts.extend(Verdict::ALL.iter().map(|it| messages.verdict(*it)));
    texts.extend(GatePolicy::ALL.iter().map(|it| messages.gate_policy(*it)));
    texts.extend(Actor::ALL.iter().map(|it| messages.actor(*it)));
    texts.extend(Action::ALL.iter().map(|it| messages.action(*it)));
    texts.extend(Channel::ALL.iter().map(|it| messages.channel(*it)));
    texts.extend(Source::ALL.iter().map(|it| messages.source(*it)));
    texts.extend(License::ALL.iter().map(|it| messages.license(*it)));
    texts.extend(Button::ALL.iter().map(|it| messages.button(*it)));
    texts.extend(FieldState::ALL.iter().map(|it| messages.field_state(*it)));
    texts
}

fn questions(messages: Messages) -> Vec<String> {
    let ids = predefined_questions().iter().map(|question| question.id);
    ids.map(|id| {
        let text = messages.question(id);
        assert_ne!(text, id, "{id} has no text");
        text
    })
    .collect()
}

fn messages_of_pages(messages: Messages) -> Vec<String> {
    let links =
        Links { registration: Some("https://contoso.com/register"), contact: Some("a@b.c") };
    let mut texts = Vec::new();
    for message in MessageId::ALL {
        for links in [Links::default(), links] {
            let page = messages.render(*message, &links);
            texts.push(page.title);
            texts.extend([page.body, page.offer, page.solution].into_iter().flatten());
        }
    }
    texts
}

fn problems(messages: Messages) -> Vec<String> {
    let args = ProblemArgs { minimum: Some(3), maximum: Some(20), ..ProblemArgs::default() };
    let drafts = DraftProblemCode::ALL.iter().map(|it| messages.draft_problem(*it, &args));
    let passwords = PasswordProblemCode::ALL.iter().map(|it| messages.password_problem(*it, &args));
    drafts.chain(passwords).collect()
}

/// The pages of every prompt, in each of its forms.
pub(super) fn pages(messages: Messages) -> Vec<PromptPage> {
    let begin = std::iter::once(messages.identify_page());
    let prompts = kinds()
        .into_iter()
        .map(|kind| messages.prompt(&Prompt { kind, gate: 1, gates: 2, contact: true }));
    begin.chain(prompts).collect()
}

fn kinds() -> Vec<PromptKind> {
    let mut kinds = vec![
        PromptKind::AnswerQuestions {
            questions: vec![
                AskedQuestion { id: "firstPet".to_owned(), text: None },
                AskedQuestion { id: "own".to_owned(), text: Some("Who?".to_owned()) },
            ],
        },
        PromptKind::ChooseAction { actions: Action::ALL.to_vec() },
        PromptKind::Writing,
        PromptKind::Done { message: None },
        PromptKind::Done { message: Some(MessageId::WaitSomeMinutes) },
        PromptKind::Finished,
        PromptKind::Dismissed,
    ];
    for masked in [None, Some(MASKED.to_owned())] {
        kinds.push(PromptKind::ChooseMethod { choices: choices(masked.as_deref()) });
        let (method, channel) = (Method::MobilePhone, Some(Channel::Text));
        kinds.push(PromptKind::TypePhone { method, channel, masked: masked.clone() });
        for (method, until) in [(Method::AppCode, None), (Method::Email, Some(UNTIL))] {
            let masked = masked.clone();
            let may_resend = until.is_some();
            kinds.push(PromptKind::EnterCode { method, channel: None, masked, until, may_resend });
        }
    }
    for (method, number) in [
        (Method::MobilePhone, None),
        (Method::OfficePhone, None),
        (Method::AppNotification, None),
        (Method::AppNotification, Some(42)),
    ] {
        kinds.push(PromptKind::WaitForHost { method, number });
    }
    for limits in [None, Some(8)] {
        for space_allowed in [Some(true), Some(false)] {
            let (minimum, maximum) = (limits, limits.map(|_| 256));
            kinds.push(PromptKind::NewPassword { minimum, maximum, space_allowed });
        }
    }
    for reason in EndReason::ALL {
        let (message, reason) = (reason.message(), EndedFor::Flow(*reason));
        kinds.push(PromptKind::Stopped { reason, message, until: Some(UNTIL) });
    }
    for status in RegistrationStatus::ALL {
        for publishes_phone in [false, true] {
            let form = form(publishes_phone);
            kinds.push(PromptKind::Overview { status: *status, form });
        }
    }
    kinds
}

fn choices(masked: Option<&str>) -> Vec<Choice> {
    let choice = |method: &Method| Choice {
        method: *method,
        channels: Channel::ALL.to_vec(),
        masked: masked.map(str::to_owned),
    };
    Method::ALL.iter().map(choice).collect()
}

fn form(publishes_phone: bool) -> RegistrationForm {
    // Nobody registers a security key here.
    let methods = Method::ALL.iter().filter(|method| **method != Method::SecurityKey);
    let field =
        |method: &Method| FormField { method: *method, state: FieldState::Enter, masked: None };
    RegistrationForm {
        required: 2,
        registered: 1,
        fields: methods.map(field).collect(),
        questions: None,
        publishes_phone,
        suggest_more: true,
    }
}

fn texts_of(page: PromptPage) -> Vec<String> {
    let mut texts = vec![page.title];
    texts.extend(page.progress);
    texts.extend(page.body);
    texts.extend(page.choices.into_iter().map(|choice| choice.text));
    for field in page.fields {
        texts.push(field.label);
        texts.extend([field.note, field.state].into_iter().flatten());
    }
    texts.extend(page.buttons.into_iter().map(|button| button.text));
    texts
}

/// Every outcome that a person is told in words, and one that is not.
fn outcomes() -> Vec<FlowOutcome> {
    let args = ProblemArgs { minimum: Some(3), maximum: Some(20), ..ProblemArgs::default() };
    let password = |code: &PasswordProblemCode| PasswordProblem { code: *code, args: args.clone() };
    let draft = |code: &DraftProblemCode| DraftProblem {
        pointer: String::new(),
        code: *code,
        args: args.clone(),
        unfinished: false,
    };
    let mut outcomes = vec![
        FlowOutcome::Moved,
        FlowOutcome::Sent,
        FlowOutcome::Asked,
        FlowOutcome::Right,
        FlowOutcome::Wrong { until: None },
        FlowOutcome::Wrong { until: Some(UNTIL) },
        FlowOutcome::Expired,
        FlowOutcome::Spent,
        FlowOutcome::Problems { problems: PasswordProblemCode::ALL.iter().map(password).collect() },
        FlowOutcome::DraftProblems { problems: DraftProblemCode::ALL.iter().map(draft).collect() },
        FlowOutcome::Saved,
        FlowOutcome::TooFew { registered: 1, required: 2 },
        FlowOutcome::Unconfirmed { fields: vec![Method::Email, Method::MobilePhone] },
        FlowOutcome::Told,
        FlowOutcome::OutOfMemory,
        FlowOutcome::RulesRefused,
        FlowOutcome::Unreachable,
    ];
    let blocked = |counter: &Counter| FlowOutcome::Blocked { counter: *counter, until: UNTIL };
    outcomes.extend(Counter::ALL.iter().map(blocked));
    outcomes.extend(Refusal::ALL.iter().map(|reason| FlowOutcome::Refused { reason: *reason }));
    outcomes
}

fn audits(messages: Messages) -> Vec<String> {
    let mut details = vec![
        AuditDetail::SubmittedUserId,
        AuditDetail::UnknownIdentifier,
        AuditDetail::MayNotReset(Reason::NotInScope),
        AuditDetail::CompletedAll,
        AuditDetail::SubmittedPassword,
        AuditDetail::CancelledBeforeMethods,
        AuditDetail::CancelledBeforePassword,
        AuditDetail::ContactedAdministrator,
        AuditDetail::Ended(EndedFor::Person(Reason::NotInScope)),
        AuditDetail::Removed(Method::Email),
    ];
    details.extend(Way::ALL.iter().map(|it| AuditDetail::Started(*it)));
    details.extend(Way::ALL.iter().map(|it| AuditDetail::Completed(*it)));
    details.extend(Counter::ALL.iter().map(|it| AuditDetail::Full(*it)));
    details.extend(WriteResult::ALL.iter().map(|it| AuditDetail::Written(*it)));
    details.extend(EndReason::ALL.iter().map(|it| AuditDetail::Ended(EndedFor::Flow(*it))));
    details.extend(RegistrationStatus::ALL.iter().map(|it| AuditDetail::Status(*it)));
    let activities = AuditActivity::ALL.iter().map(|it| messages.audit_activity(*it));
    let results = AuditResult::ALL.iter().map(|it| messages.audit_result(*it));
    let details = details.into_iter().map(|it| messages.audit_detail(it));
    activities.chain(results).chain(details).collect()
}

fn deliveries(messages: Messages) -> Vec<String> {
    let mut texts = vec![messages.code_text("123456")];
    let requests = [None, Some(Reason::NotInScope)]
        .map(|reason| messages.contact_mail("adele@contoso.com", reason));
    for mail in requests.into_iter().chain([messages.code_mail("123456")]) {
        texts.extend([mail.title, mail.body]);
    }
    texts
}
