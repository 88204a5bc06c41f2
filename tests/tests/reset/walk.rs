//! A walk through the whole machine: an adversary takes steps as a list of numbers says, over every
//! method, with time, lost saves, old ledgers and replays, and what happened is written down.

use twogate::flow::{Effect, Flow, LedgerRow, Outcome, PromptKind, Situation, State, Transition};
use twogate::reset::table::StateKind;
use twogate::reset::{self, Event};
use twogate::{
    Action, Channel, ChargeId, Enrolment, Entropy, FlowId, HostResult, Ledger, LedgerError, Method,
    Secret, Setup, Timestamp, User, WriteResult, flow,
};

use super::model::{flow_id, kind};

pub(crate) const START: i64 = 1_800_000_000_000;

/// What a walk is through.
pub(crate) struct Place<'a> {
    pub(crate) setup: &'a Setup,
    pub(crate) user: &'a User,
    /// The right answer to a question.
    pub(crate) answer: fn(&str) -> &'static str,
}

/// A flow that was handed out, and how it came there.
#[derive(Clone)]
pub(crate) struct Known {
    pub(crate) flow: Flow,
    /// When somebody said who they are.
    pub(crate) began: i64,
    /// The method that was chosen last.
    pub(crate) method: Option<Method>,
    /// The methods that were right.
    pub(crate) right: Vec<Method>,
    /// What was submitted or asked last, by its charge.
    pub(crate) charge: Option<ChargeId>,
    /// The code that was submitted last.
    pub(crate) code: Option<Secret>,
}

/// A step that took place: its save, where it had one, was the first over its revision.
pub(crate) struct Happened {
    pub(crate) now: i64,
    pub(crate) before: Known,
    pub(crate) event: Event,
    pub(crate) outcome: Outcome,
    pub(crate) effects: Vec<Effect>,
    pub(crate) after: Flow,
    pub(crate) page: Option<PromptKind>,
    /// An older ledger was read than is stored: nobody reads of an end there.
    pub(crate) stale: bool,
    /// What was missing when it was taken.
    pub(crate) missing: Option<Missing>,
}

/// What the host did not find.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    Person,
    Ledger,
    Enrolment,
}

struct Walker<'a> {
    place: &'a Place<'a>,
    user: User,
    stored: Option<Ledger>,
    past: Vec<Option<Ledger>>,
    flows: Vec<Known>,
    /// All codes that were ever sent.
    codes: Vec<Secret>,
    asked: Vec<(FlowId, ChargeId)>,
    now: i64,
    log: Vec<Happened>,
}

/// Numbers that say what is done; a walk ends with them.
struct Choices<'a>(std::slice::Iter<'a, u32>);

impl Choices<'_> {
    /// One of so many.
    fn of(&mut self, count: usize) -> Option<usize> {
        let number = usize::try_from(*self.0.next()?).unwrap();
        Some(number % count)
    }

    fn in_a_hundred(&mut self, times: usize) -> Option<bool> {
        self.of(100).map(|it| it < times)
    }
}

pub(crate) fn walk(place: &Place<'_>, numbers: &[u32]) -> Vec<Happened> {
    let mut walker = Walker {
        place,
        user: place.user.clone(),
        stored: None,
        past: vec![None],
        flows: vec![nothing()],
        codes: Vec::new(),
        asked: Vec::new(),
        now: START,
        log: Vec::new(),
    };
    let mut choices = Choices(numbers.iter());
    while walker.step(&mut choices).is_some() {}
    walker.log
}

impl Walker<'_> {
    fn step(&mut self, choices: &mut Choices<'_>) -> Option<()> {
        self.now += [1_000, 1_000, 1_000, 40_000, 400_000, 4_000_000, 90_000_000]
            [choices.of(100)?.saturating_sub(93)];
        // The last flow mostly, so that walks get anywhere; or any that was ever handed out.
        let last = self.flows.len() - 1;
        let chosen = if choices.in_a_hundred(80)? { last } else { choices.of(last + 1)? };
        let mut before = self.flows[chosen].clone();
        if is_over(&before.flow) && choices.in_a_hundred(80)? {
            before = nothing();
        }
        let event = self.event(&before.flow, choices)?;
        let missing = match choices.of(60)? {
            0 => Some(Missing::Person),
            1 => Some(Missing::Ledger),
            2 => Some(Missing::Enrolment),
            _ => None,
        };
        let stale = choices.in_a_hundred(4)?;
        let read = if stale {
            self.past[choices.of(self.past.len())?].clone()
        } else {
            self.stored.clone()
        };
        let is_lost = choices.in_a_hundred(4)?;
        let Ok(transition) = self.take(&before.flow, event.clone(), read.as_ref(), missing) else {
            return Some(());
        };
        let saved = transition.effects.iter().find_map(|effect| match effect {
            Effect::SaveLedger { ledger, expected, .. } => Some((ledger.clone(), *expected)),
            _ => None,
        });
        let revision = self.stored.as_ref().map_or(0, Ledger::revision);
        if is_lost || saved.as_ref().is_some_and(|(_, expected)| *expected != revision) {
            // It never was.
            return Some(());
        }
        if let Some((ledger, _)) = saved {
            self.past.push(Some(ledger.clone()));
            self.stored = Some(ledger);
        }
        self.keep(before, event, transition, (stale, missing));
        Some(())
    }

    fn take(
        &self,
        before: &Flow,
        event: Event,
        read: Option<&Ledger>,
        missing: Option<Missing>,
    ) -> Result<Transition, twogate::CallError> {
        let bare = User { enrolment: None, ..self.user.clone() };
        let user = match missing {
            Some(Missing::Person) => None,
            Some(Missing::Enrolment) => Some(&bare),
            Some(Missing::Ledger) | None => Some(&self.user),
        };
        let ledger = match (missing, read) {
            (Some(Missing::Ledger), _) => LedgerRow::Unreadable(LedgerError::Malformed),
            (_, None) => LedgerRow::Absent,
            (_, Some(ledger)) => LedgerRow::Known(ledger),
        };
        let entropy = self.entropy();
        reset::step(self.place.setup, before, event, &self.situation(user, ledger, &entropy))
    }

    /// What a step that took place leaves.
    fn keep(
        &mut self,
        before: Known,
        event: Event,
        step: Transition,
        (stale, missing): (bool, Option<Missing>),
    ) {
        let Transition { flow: after, outcome, effects } = step;
        if matches!(after, Flow::Nothing) {
            return;
        }
        for effect in &effects {
            match effect {
                Effect::SendCode { code, .. } => self.codes.push(code.0.clone()),
                Effect::PlaceCall { flow, charge, .. }
                | Effect::AskApp { flow, charge, .. }
                | Effect::CheckAppCode { flow, charge, .. } => self.asked.push((*flow, *charge)),
                Effect::SaveEnrolment { record, .. } => {
                    self.user.enrolment = Some(Enrolment::Record(record.clone()));
                }
                _ => {}
            }
        }
        let page = match &after {
            Flow::Waiting(waiting) => self.page(waiting),
            Flow::Nothing | Flow::Charged(_) => None,
        };
        self.flows.push(self.known(&before, &event, &outcome, &effects, &after));
        let now = self.now;
        self.log.push(Happened {
            now,
            before,
            event,
            outcome,
            effects,
            after,
            page,
            stale,
            missing,
        });
    }

    fn known(
        &self,
        before: &Known,
        event: &Event,
        outcome: &Outcome,
        effects: &[Effect],
        after: &Flow,
    ) -> Known {
        let mut known = Known { flow: after.clone(), ..before.clone() };
        match event {
            Event::Identify { .. } => known.began = self.now,
            Event::Choose { method, .. } => known.method = Some(*method),
            Event::SubmitCode(code) => known.code = Some(code.clone()),
            Event::SubmitPhone(_) | Event::SubmitAnswers(_) => known.code = None,
            _ => {}
        }
        if matches!(outcome, Outcome::Right) {
            known.right.extend(before.method);
        }
        known.charge = effects.iter().find_map(charge).or(known.charge);
        if let (Outcome::Charged, Some(Effect::SaveLedger { ledger, .. })) =
            (outcome, effects.first())
        {
            known.charge = Some(ChargeId::new(ledger.revision()));
        }
        known
    }

    fn page(&self, state: &State) -> Option<PromptKind> {
        let ledger = self.stored.as_ref().map_or(LedgerRow::Absent, LedgerRow::Known);
        let entropy = self.entropy();
        let read = self.situation(Some(&self.user), ledger, &entropy);
        flow::prompt(self.place.setup, state, &read).ok().map(|prompt| prompt.kind)
    }

    fn situation<'s>(
        &self,
        user: Option<&'s User>,
        ledger: LedgerRow<'s>,
        entropy: &'s Entropy,
    ) -> Situation<'s> {
        let now = Timestamp::from_millis(self.now);
        Situation { user, ledger, now, signed_in_at: None, entropy }
    }

    fn entropy(&self) -> Entropy {
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&self.now.to_le_bytes());
        bytes[8] = u8::try_from(self.log.len() % 256).unwrap();
        Entropy::new(&bytes).unwrap()
    }

    /// Something that makes sense in the state mostly, and anything else sometimes.
    fn event(&self, before: &Flow, choices: &mut Choices<'_>) -> Option<Event> {
        let identify = || Event::Identify { identifier: self.user.id.clone(), captcha: true };
        if choices.in_a_hundred(4)? {
            return Some(
                [identify(), Event::Back, Event::Cancel, Event::Verify][choices.of(4)?].clone(),
            );
        }
        Some(match kind(before) {
            None | Some(StateKind::Done | StateKind::Ended) => identify(),
            Some(StateKind::Choosing) => self.choice(before, choices)?,
            Some(StateKind::AwaitNumber) => {
                let numbers = ["+14255550134", "+14255550178", "+14255550199"];
                Event::SubmitPhone(Secret::new(numbers[choices.of(3)?]))
            }
            Some(StateKind::AwaitCode) => match choices.of(8)? {
                0 => Event::Resend,
                1 => Event::SubmitCode(Secret::new("000000")),
                2 | 3 if !self.codes.is_empty() => {
                    Event::SubmitCode(self.codes[choices.of(self.codes.len())?].clone())
                }
                _ => Event::SubmitCode(self.codes.last().cloned().unwrap_or(Secret::new("111111"))),
            },
            Some(StateKind::AwaitAnswers) => self.answers(before, choices)?,
            Some(StateKind::AwaitAppCode) => Event::SubmitCode(Secret::new("123456")),
            Some(StateKind::AwaitHost) => {
                let any = choices.in_a_hundred(15)?;
                let at = if any { choices.of(self.asked.len())? } else { self.asked.len() - 1 };
                let (flow, charge) = self.asked[at];
                let result = [HostResult::Confirmed, HostResult::Denied, HostResult::TimedOut];
                Event::HostResult { flow, charge, result: result[choices.of(3)?] }
            }
            Some(StateKind::Charged) => Event::Verify,
            Some(StateKind::ChoosingAction) => {
                let actions = [Action::ResetPassword, Action::UnlockAccount];
                Event::ChooseAction(actions[choices.of(2)?])
            }
            Some(StateKind::AwaitPassword) => {
                let password = ["Quince-jelly-7", "short"][choices.of(2)?];
                Event::NewPassword { password: Secret::new(password), names: Vec::new() }
            }
            Some(StateKind::Writing) => {
                Event::Written(WriteResult::ALL[choices.of(WriteResult::ALL.len())?])
            }
        })
    }

    fn choice(&self, before: &Flow, choices: &mut Choices<'_>) -> Option<Event> {
        let Flow::Waiting(state) = before else { return Some(Event::Verify) };
        let Some(PromptKind::ChooseMethod { choices: offered }) = self.page(state) else {
            return Some(Event::Back);
        };
        if offered.is_empty() || choices.in_a_hundred(5)? {
            return Some(Event::ContactAdministrator);
        }
        let method = offered[choices.of(offered.len())?].method;
        let channels = [Channel::Text, Channel::Call];
        let channel = (method == Method::MobilePhone).then_some(channels[choices.of(2)?]);
        Some(Event::Choose { method, channel })
    }

    fn answers(&self, before: &Flow, choices: &mut Choices<'_>) -> Option<Event> {
        let Flow::Waiting(state) = before else { return Some(Event::Verify) };
        let Some(PromptKind::AnswerQuestions { questions }) = self.page(state) else {
            return Some(Event::Back);
        };
        let is_right = choices.in_a_hundred(50)?;
        let answer = |id: &str| if is_right { (self.place.answer)(id) } else { "nothing of it" };
        let answers = questions.iter().map(|it| Secret::new(answer(&it.id))).collect();
        Some(Event::SubmitAnswers(answers))
    }
}

fn nothing() -> Known {
    Known {
        flow: Flow::Nothing,
        began: START,
        method: None,
        right: Vec::new(),
        charge: None,
        code: None,
    }
}

fn is_over(flow: &Flow) -> bool {
    matches!(flow, Flow::Waiting(state) if state.is_over())
}

/// The charge that the host is told of.
fn charge(effect: &Effect) -> Option<ChargeId> {
    match effect {
        Effect::PlaceCall { charge, .. }
        | Effect::AskApp { charge, .. }
        | Effect::CheckAppCode { charge, .. } => Some(*charge),
        _ => None,
    }
}

/// The flow that a step was about.
pub(crate) fn whose(happened: &Happened) -> FlowId {
    flow_id(&happened.before.flow).or_else(|| flow_id(&happened.after)).unwrap()
}
