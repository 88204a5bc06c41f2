//! Random walks through the registration machine: an adversary with every flow that was handed out, old
//! ledgers, lost saves and guesses, and a host that stores what it is told to.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use twogate::flow::{self, Effect, Flow, LedgerRow, Outcome, PromptKind, Situation};
use twogate::registration::{self, Event};
use twogate::{
    Channel, ChargeId, Entropy, FlowId, HostResult, Ledger, License, MessageId, Method, Secret,
    Setup, Source, Timestamp, User,
};

use super::exhaustion::setup;
use super::model::flow_id;

const START: i64 = 1_800_000_000_000;
const DAY: i64 = 86_400_000;
const VALUES: [(Method, &str, &str); 4] = [
    (Method::Email, "ann@example.org", "ann@example.org"),
    (Method::Email, "lee@example.com", "lee@example.com"),
    (Method::MobilePhone, "+1 4255550134", "+14255550134"),
    (Method::MobilePhone, "+44 2079460000", "+442079460000"),
];

/// A flow that was handed out, and what it is about to save.
#[derive(Clone)]
struct Known {
    flow: Flow,
    value: Option<&'static str>,
    charge: Option<ChargeId>,
    typed: Option<Secret>,
}

/// Where a code went, what it is, and until when it is good.
type Sent = (Option<String>, Vec<u8>, i64);

struct Host<'a> {
    setup: &'a Setup,
    user: User,
    signed_in: bool,
    /// This step reads an older ledger than is stored.
    stale: bool,
    stored: Option<Ledger>,
    past: Vec<Option<Ledger>>,
    flows: Vec<Known>,
    codes: Vec<Secret>,
    /// What was sent last in a flow for a method: where to, what, until when.
    good: BTreeMap<(FlowId, Method), Sent>,
    /// Charges that are not settled, and when each was made.
    open: BTreeMap<(FlowId, ChargeId), i64>,
    wrong: Vec<i64>,
    ended: Vec<FlowId>,
    now: i64,
    saved: usize,
}

impl Host<'_> {
    fn step(&mut self, numbers: [u32; 6]) -> Result<(), TestCaseError> {
        let [time, which, what, detail, trouble, old] =
            numbers.map(|it| usize::try_from(it).unwrap());
        self.now += [1_000, 60_000, 400_000, 90_000_000][(time % 100).saturating_sub(97).min(3)];
        let last = self.flows.len() - 1;
        let at = if which % 5 == 0 { (which / 5) % (last + 1) } else { last };
        let mut before = self.flows[at].clone();
        if matches!(&before.flow, Flow::Waiting(state) if state.is_over()) {
            before = nothing();
        }
        let event = self.event(&before.flow, what, detail);
        self.signed_in = trouble % 40 != 0;
        self.stale = trouble % 40 == 1;
        let read =
            if self.stale { self.past[old % self.past.len()].clone() } else { self.stored.clone() };
        let mut bytes = [7; 32];
        bytes[..8].copy_from_slice(&self.now.to_le_bytes());
        bytes[8] = u8::try_from(self.flows.len() % 256).unwrap();
        let entropy = Entropy::new(&bytes).unwrap();
        let now = Timestamp::from_millis(self.now);
        let situation = Situation {
            user: Some(&self.user),
            ledger: read.as_ref().map_or(LedgerRow::Absent, LedgerRow::Known),
            now,
            signed_in_at: self.signed_in.then_some(now),
            entropy: &entropy,
        };
        let given =
            registration::step(self.setup, &before.flow, event.clone(), &situation).unwrap();
        let saved = given.effects.iter().find_map(|effect| match effect {
            Effect::SaveLedger { ledger, expected, .. } => Some((ledger.clone(), *expected)),
            _ => None,
        });
        let revision = self.stored.as_ref().map_or(0, Ledger::revision);
        let is_lost = trouble % 40 == 2 && saved.is_some();
        if is_lost || saved.as_ref().is_some_and(|(_, expected)| *expected != revision) {
            return Ok(());
        }
        self.check(&before, &event, &given)?;
        if let Some((ledger, _)) = saved {
            self.past.push(Some(ledger.clone()));
            self.stored = Some(ledger);
        }
        self.keep(before, &event, given);
        Ok(())
    }

    /// What holds of every step that took place.
    fn check(
        &mut self,
        before: &Known,
        event: &Event,
        given: &flow::Transition,
    ) -> Result<(), TestCaseError> {
        let Some(flow) = flow_id(&before.flow) else { return Ok(()) };
        let is_stopped = matches!(given.outcome, Outcome::Refused { .. } | Outcome::Ended { .. });
        prop_assert!(self.signed_in || is_stopped, "{:?} and nobody is signed in", given.outcome);
        // What saves nothing is not stopped by an end that the host did not read.
        let is_ended = self.ended.contains(&flow) && !self.stale;
        prop_assert!(
            !is_ended || is_stopped,
            "an ended one goes on: {event:?} {:?}",
            given.outcome
        );
        if let Outcome::Right | Outcome::Wrong { .. } = given.outcome {
            let charge = match event {
                Event::HostResult { charge, .. } => *charge,
                _ => before.charge.unwrap(),
            };
            let Some(at) = self.open.remove(&(flow, charge)) else {
                return Err(TestCaseError::fail("compared and not charged"));
            };
            if let Outcome::Wrong { .. } = given.outcome {
                self.wrong.push(at);
                let newest = *self.wrong.iter().max().unwrap();
                let in_a_day = self.wrong.iter().filter(|at| newest - **at < DAY).count();
                prop_assert!(in_a_day <= 5, "{in_a_day} wrong tries in a day");
            }
        }
        let changes =
            |it: &&Effect| matches!(it, Effect::SaveContact { .. } | Effect::RemoveContact { .. });
        if let Some(change) = given.effects.iter().find(changes) {
            self.saved += 1;
            self.check_saved(before, event, flow, change)?;
            let told = given.effects.iter().filter_map(|it| match it {
                Effect::Notify { to, message: MessageId::RegistrationChanged } => to.clone(),
                _ => None,
            });
            let mut known: Vec<_> = self.user.primary_email.iter().cloned().collect();
            known.extend(self.user.authentication_email.clone().filter(|it| !known.contains(it)));
            prop_assert_eq!(told.collect::<Vec<_>>(), known);
        }
        Ok(())
    }

    /// A value is saved by its own code, the last one, or by the word of the phone that was called.
    fn check_saved(
        &mut self,
        before: &Known,
        event: &Event,
        flow: FlowId,
        change: &Effect,
    ) -> Result<(), TestCaseError> {
        let Effect::SaveContact { fields, value } = change else { return Ok(()) };
        if fields.contains(&Source::AuthenticatorApp) {
            return Ok(());
        }
        prop_assert_eq!(value.as_deref(), before.value);
        if let Event::Verify = event {
            let method = if fields.contains(&Source::AuthenticationEmail) {
                Method::Email
            } else {
                Method::MobilePhone
            };
            let Some((to, code, until)) = self.good.remove(&(flow, method)) else {
                return Err(TestCaseError::fail("a code that is not good any more"));
            };
            let reached = VALUES.iter().find(|it| Some(it.1) == before.value).unwrap().2;
            prop_assert_eq!(to.as_deref(), Some(reached));
            prop_assert_eq!(before.typed.as_ref().unwrap().reveal(), &code);
            prop_assert!(self.now < until);
        }
        Ok(())
    }

    /// What the host stores, and what the adversary has now.
    fn keep(&mut self, before: Known, event: &Event, given: flow::Transition) {
        let flow::Transition { flow: after, outcome, effects } = given;
        let mut known = Known { flow: after.clone(), ..before };
        match event {
            Event::Provide { value, .. } => {
                known.value = VALUES.iter().map(|it| it.1).find(|it| *it == value);
            }
            Event::SubmitCode(code) => known.typed = Some(code.clone()),
            _ => {}
        }
        let Some(flow) = flow_id(&after) else { return };
        if matches!(outcome, Outcome::Charged | Outcome::Asked)
            && let Some(Effect::SaveLedger { ledger, .. }) = effects.first()
        {
            let charge = ChargeId::new(ledger.revision());
            known.charge = Some(charge);
            self.open.insert((flow, charge), self.now);
        }
        if matches!(outcome, Outcome::Finished | Outcome::Dismissed) {
            self.ended.push(flow);
        }
        for effect in effects {
            match effect {
                Effect::SendCode { method, to, code, until, .. } => {
                    let sent = (to, code.0.reveal().to_vec(), until.as_millis());
                    self.good.insert((flow, method), sent);
                    self.codes.push(code.0);
                }
                Effect::SaveContact { fields, value } => self.store(&fields, value.as_ref()),
                Effect::RemoveContact { fields } => self.store(&fields, None),
                Effect::SaveRegistered { at } => self.user.registered_at = Some(at),
                _ => {}
            }
        }
        self.flows.push(known);
    }

    fn store(&mut self, fields: &[Source], value: Option<&String>) {
        for field in fields {
            match field {
                Source::AuthenticationPhone => self.user.authentication_phone = value.cloned(),
                Source::MobilePhone => self.user.mobile_phone = value.cloned(),
                Source::AuthenticationEmail => self.user.authentication_email = value.cloned(),
                _ => {}
            }
        }
    }

    fn event(&self, before: &Flow, what: usize, detail: usize) -> Event {
        match before {
            Flow::Nothing => Event::Begin,
            Flow::Charged(_) => Event::Verify,
            Flow::Waiting(flow::State::Reset(_)) => panic!("nobody resets"),
            Flow::Waiting(flow::State::Registration(state)) => match state.kind() {
                registration::table::StateKind::AwaitCode => match what % 8 {
                    0 => Event::Back,
                    1 => Event::Resend,
                    2 => Event::SubmitCode(Secret::new("000000")),
                    3 => Event::SubmitCode(self.codes[detail % self.codes.len()].clone()),
                    _ => Event::SubmitCode(self.codes.last().unwrap().clone()),
                },
                registration::table::StateKind::AwaitHost => {
                    let known =
                        self.flows.iter().rev().find(|it| flow_id(&it.flow) == flow_id(before));
                    let charge = known.and_then(|it| it.charge).unwrap_or(ChargeId::new(1));
                    let result = [HostResult::Confirmed, HostResult::Denied][what % 2];
                    Event::HostResult { flow: flow_id(before).unwrap(), charge, result }
                }
                _ => Self::on_overview(what, detail),
            },
        }
    }

    fn on_overview(what: usize, detail: usize) -> Event {
        let (field, value, _) = VALUES[detail % VALUES.len()];
        let channel = [Channel::Text, Channel::Call][(detail / 7) % 2];
        match what % 12 {
            0 => Event::Finish,
            1 => Event::Dismiss,
            2 => Event::App,
            3 => Event::Remove { field },
            4 => Event::Confirm { field, channel: None },
            _ => {
                let channel = (field == Method::MobilePhone).then_some(channel);
                Event::Provide { field, value: value.to_owned(), channel }
            }
        }
    }
}

fn nothing() -> Known {
    Known { flow: Flow::Nothing, value: None, charge: None, typed: None }
}

/// Nothing is saved but what was proved, by one charge one compare, five wrong ones a day; nobody who
/// is not signed in gets anywhere; every change is told to the addresses known before.
#[test]
fn what_is_saved_was_proved() {
    let setup = setup(
        r#"{"scope": "all", "ruleset": "2021-03", "methods": ["email", "mobilePhone", "appNotification"]}"#,
    );
    let saved = std::cell::Cell::new(0);
    let numbers = proptest::collection::vec(any::<[u32; 6]>(), 20..160);
    proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(200))
        .run(&numbers, |numbers| {
            let mut host = Host {
                setup: &setup,
                user: User {
                    primary_email: Some("ann.lee@contoso.com".into()),
                    licenses: vec![License::Ems],
                    ..User::new("ann@contoso.com")
                },
                signed_in: true,
                stale: false,
                stored: None,
                past: vec![None],
                flows: vec![nothing()],
                codes: Vec::new(),
                good: BTreeMap::new(),
                open: BTreeMap::new(),
                wrong: Vec::new(),
                ended: Vec::new(),
                now: START,
                saved: 0,
            };
            for numbers in numbers {
                host.step(numbers)?;
            }
            saved.set(saved.get() + host.saved);
            Ok(())
        })
        .unwrap();
    println!("{} changes were saved", saved.get());
    assert!(saved.get() > 200, "the walks do not get there: {}", saved.get());
}

/// A flow of one machine is none of the other's, sealed or not.
#[test]
fn a_flow_is_of_one_machine() {
    let setup = setup(r#"{"scope": "all", "methods": ["email"]}"#);
    let user = User {
        authentication_email: Some("ann@example.org".into()),
        licenses: vec![License::Ems],
        ..User::new("ann@contoso.com")
    };
    let entropy = Entropy::new(&[7; 32]).unwrap();
    let now = Timestamp::from_millis(START);
    let (ledger, signed_in_at) = (LedgerRow::Absent, Some(now));
    let situation = Situation { user: Some(&user), ledger, now, signed_in_at, entropy: &entropy };
    let begun = registration::step(&setup, &Flow::Nothing, Event::Begin, &situation).unwrap().flow;
    let identify = twogate::reset::Event::Identify { identifier: user.id.clone(), captcha: true };
    let reset = twogate::reset::step(&setup, &Flow::Nothing, identify, &situation).unwrap().flow;
    for (mine, other) in [(&begun, &reset), (&reset, &begun)] {
        let Flow::Waiting(state) = mine else { panic!("it waits") };
        let sealed = flow::seal(&setup, state, &entropy);
        assert_eq!(sealed.len(), flow::SEALED_SIZE);
        let opened = flow::open(&setup, &sealed).unwrap();
        let Flow::Waiting(others) = other else { panic!("it waits") };
        assert!(opened == *state && opened != *others);
    }
    let choose = twogate::reset::Event::Choose { method: Method::Email, channel: None };
    let refused = twogate::reset::step(&setup, &begun, choose, &situation).unwrap();
    assert!(matches!(refused.outcome, Outcome::Refused { reason: twogate::Refusal::NotNow }));
    let refused = registration::step(&setup, &reset, Event::Finish, &situation).unwrap();
    assert!(matches!(refused.outcome, Outcome::Refused { reason: twogate::Refusal::NotNow }));
    let Flow::Waiting(state) = &begun else { panic!("it waits") };
    let page = flow::prompt(&setup, state, &situation).unwrap();
    assert!(matches!(page.kind, PromptKind::Overview { .. }));
}
