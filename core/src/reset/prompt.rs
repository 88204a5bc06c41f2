//! What the person's page shows, and whom it may ask: alike for decoys (`docs/reset.md`, "Prompts").

use alloc::string::String;

use super::claimant::Claimant;
use super::decoy::Decoy;
use super::person::Standing;
use super::state::{Stage, State, Who};
use super::table::{EventKind, takes};
use crate::flow::{CodeWay, Prompt, PromptKind, Situation, own};
use crate::gather::is_on_premises;
use crate::setup::Setup;
use crate::word::{CallError, MessageId, Method};

/// What the page of a flow shows, asked with the situation after the ledger was saved.
///
/// # Errors
///
/// [`CallError::Summary`] as [`step`](super::step).
pub(crate) fn prompt(
    setup: &Setup,
    state: &State,
    situation: &Situation<'_>,
) -> Result<Prompt, CallError> {
    let claimant = shown(setup, state, situation)?;
    let gates = state.progress.required;
    let page = Page { setup, state, situation, claimant };
    Ok(Prompt {
        kind: page.kind(),
        gate: state.progress.gate().min(gates),
        gates,
        contact: page.contact(),
    })
}

struct Page<'a> {
    setup: &'a Setup,
    state: &'a State,
    situation: &'a Situation<'a>,
    claimant: Claimant<'a>,
}

/// Whoever the flow began with. Guards are for steps: a page shows what was there.
fn shown<'a>(
    setup: &'a Setup,
    state: &State,
    situation: &Situation<'a>,
) -> Result<Claimant<'a>, CallError> {
    let now = situation.now.max(state.head.last);
    let standing = situation.user.map(|user| Standing::of(setup, user, now)).transpose()?;
    Ok(match (&state.progress.who, standing) {
        (Who::Person { .. }, Some(Standing::May(person))) => Claimant::Person(person),
        (Who::Person { .. }, Some(Standing::MayNot(_)) | None) | (Who::Decoy, _) => {
            Claimant::Decoy(Decoy::new(setup, &state.head.identifier))
        }
    })
}

impl Page<'_> {
    fn kind(&self) -> PromptKind {
        match &self.state.progress.stage {
            Stage::Choosing => PromptKind::ChooseMethod {
                choices: self.claimant.choices(&self.state.progress.proved),
            },
            Stage::AwaitNumber { way } => {
                let (method, channel) = (way.method(), way.channel());
                PromptKind::TypePhone { method, channel, masked: self.masked(method) }
            }
            Stage::AwaitCode { way } => self.enter_code(*way),
            Stage::AwaitAnswers { questions } => {
                PromptKind::AnswerQuestions { questions: self.claimant.questions(questions) }
            }
            Stage::AwaitAppCode => PromptKind::EnterCode {
                method: Method::AppCode,
                channel: None,
                masked: None,
                until: None,
                may_resend: false,
            },
            Stage::AwaitHost { way, number, .. } => {
                PromptKind::WaitForHost { method: way.method(), number: *number }
            }
            Stage::ChoosingAction => PromptKind::ChooseAction { actions: self.claimant.actions() },
            Stage::AwaitPassword => self.new_password(),
            Stage::Writing { .. } => PromptKind::Writing,
            Stage::Done { cloud_failed } => {
                PromptKind::Done { message: cloud_failed.then_some(MessageId::WaitSomeMinutes) }
            }
            Stage::Ended(ended) => PromptKind::Stopped {
                reason: ended.reason,
                message: ended.message,
                until: ended.until,
            },
        }
    }

    fn enter_code(&self, way: CodeWay) -> PromptKind {
        let (method, channel) = (way.method(), way.way().channel());
        let limits = self.setup.policy.limits();
        let ledger = own(self.situation.ledger, self.state.head.key).ok();
        let now = self.situation.now.max(self.state.head.last);
        let code = ledger.as_ref().and_then(|it| it.code(self.state.head.flow, method));
        // One whose key is gone is missing.
        let code = code.filter(|code| self.setup.state_key(&code.key).is_some());
        let full = ledger
            .as_ref()
            .and_then(|it| it.full(limits, way.sending().counters().iter().copied(), now));
        PromptKind::EnterCode {
            method,
            channel,
            masked: self.masked(method),
            until: code.map(|code| code.until),
            may_resend: ledger.is_some() && full.is_none(),
        }
    }

    fn new_password(&self) -> PromptKind {
        let rules = match &self.claimant {
            Claimant::Person(person) if !is_on_premises(person.user.password_source) => {
                Some(self.setup.policy.password_rules())
            }
            Claimant::Person(_) | Claimant::Decoy(_) | Claimant::Unasked => None,
        };
        PromptKind::NewPassword {
            minimum: rules.map(|rules| rules.minimum),
            maximum: rules.map(|rules| rules.maximum),
            space_allowed: rules.map(|rules| rules.space_allowed),
        }
    }

    fn masked(&self, method: Method) -> Option<String> {
        self.claimant.masked(method, &self.state.progress.proved)
    }

    fn contact(&self) -> bool {
        let session_ends = self.state.head.started.plus(self.setup.policy.limits().session());
        takes(self.state.kind(), EventKind::ContactAdministrator)
            && self.situation.now.max(self.state.head.last) < session_ends
    }
}
