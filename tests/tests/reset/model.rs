//! Everything that an adversary can do to the real machine, by exhaustion of bounded models.
//!
//! The adversary keeps every flow that was ever handed out, charged ones too, and gives any event to
//! any of them, in any order, over the ledger that is stored or over any that was: a parallel request
//! that read before, a replica. What saves over an older ledger is lost, by the compare-and-swap. A
//! crash is an adversary who does not use what they got, so it needs no transition of its own.
//!
//! Two histories with the same stored ledger are one world, and what is known in either is known in
//! it: the adversary only gets stronger by that, and the worlds stay countable.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use twogate::flow::{Effect, Flow, LedgerRow, Outcome, Situation, State, Transition};
use twogate::reset::Event;
use twogate::reset::table::StateKind;
use twogate::{
    Entropy, FlowId, Ledger, LedgerError, Method, Secret, Setup, Timestamp, User, flow, reset,
};

use super::invariants::{Happened, Past, Proofs};

pub(crate) const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

/// A bounded model: who, what can be tried, and how many times anything is stored.
pub(crate) struct Model {
    pub(crate) setup: Setup,
    pub(crate) user: User,
    /// What stood in the store before.
    pub(crate) begin: Ledger,
    /// How often anything is stored beyond that.
    pub(crate) revisions: u64,
    /// How many flows are begun.
    pub(crate) flows: usize,
    /// What may be tried besides the codes that were sent.
    pub(crate) events: fn(StateKind) -> Vec<Event>,
    /// Whether they also try a code that nobody sent.
    pub(crate) guesses: bool,
    /// Whose codes the adversary can read.
    pub(crate) reads: fn(Method) -> bool,
    /// How many gates are required.
    pub(crate) required: usize,
    /// How many wrong tries are left.
    pub(crate) tries: u32,
}

/// What was counted.
#[derive(Debug, Default)]
pub(crate) struct Explored {
    pub(crate) worlds: usize,
    /// Pairs of a world and a flow that is known in it.
    pub(crate) states: usize,
    pub(crate) transitions: usize,
    /// Writes that were begun.
    pub(crate) writes: usize,
    /// How often something was right, and how often wrong.
    pub(crate) compared: [usize; 2],
    /// The kinds of states and the edges that were seen.
    pub(crate) edges: BTreeSet<(StateKind, String, StateKind)>,
}

/// A flow that the adversary has, and what was truly proved in it.
#[derive(Clone)]
struct Known {
    flow: Flow,
    proofs: Proofs,
    /// The code that a charged flow holds.
    typed: Option<Vec<u8>>,
}

/// A stored ledger, and all that can be known when it is stored.
struct World {
    ledger: Ledger,
    past: Past,
    before: Vec<usize>,
    after: Vec<usize>,
    knows: BTreeSet<usize>,
    /// Codes that were sent and can be read.
    codes: BTreeSet<Vec<u8>>,
}

pub(crate) struct Exploration<'a> {
    model: &'a Model,
    entropy: Entropy,
    known: Vec<Known>,
    ids: HashMap<Vec<u8>, usize>,
    worlds: Vec<World>,
    by_ledger: BTreeMap<String, usize>,
    open: Vec<(usize, usize)>,
    explored: Explored,
}

impl<'a> Exploration<'a> {
    pub(crate) fn of(model: &'a Model) -> Explored {
        let world = World {
            ledger: model.begin.clone(),
            past: Past::default(),
            before: Vec::new(),
            after: Vec::new(),
            knows: BTreeSet::new(),
            codes: BTreeSet::new(),
        };
        let mut exploration = Self {
            model,
            entropy: Entropy::new(&[7; 32]).unwrap(),
            known: Vec::new(),
            ids: HashMap::new(),
            by_ledger: BTreeMap::from([(world.ledger.to_json(), 0)]),
            worlds: vec![world],
            open: Vec::new(),
            explored: Explored::default(),
        };
        let nothing = Known { flow: Flow::Nothing, proofs: Proofs::default(), typed: None };
        let nothing = exploration.remember(nothing, Vec::new());
        exploration.learn(0, nothing);
        while let Some((world, known)) = exploration.open.pop() {
            exploration.expand(world, known);
        }
        exploration.explored.worlds = exploration.worlds.len();
        exploration.explored
    }

    /// Everything that can be done to a flow in a world.
    fn expand(&mut self, world: usize, known: usize) {
        self.explored.states += 1;
        let flow = self.known[known].flow.clone();
        for event in self.events(world, &flow) {
            let label = label(&event);
            self.take(world, world, known, event.clone(), &label);
            for old in self.worlds[world].before.clone() {
                self.take(world, old, known, event.clone(), &label);
            }
        }
        self.probe(world, &flow);
        self.probe_missing(world, &flow);
    }

    /// Where the person or the ledger cannot be read nothing is right, written, or sent to anybody;
    /// what the host has done is recorded all the same. Invariant 8.
    fn probe_missing(&self, world: usize, flow: &Flow) {
        let stored = &self.worlds[world].ledger;
        let user = &self.model.user;
        for event in self.events(world, flow) {
            let known = LedgerRow::Known(stored);
            let unreadable = LedgerRow::Unreadable(LedgerError::Malformed);
            for (ledger, user) in [(known, None), (unreadable, Some(user)), (unreadable, None)] {
                let given = self.give(&self.model.setup, flow, event.clone(), ledger, user);
                assert!(!matches!(given.outcome, Outcome::Right | Outcome::Wrong { .. }));
                assert!(!given.effects.iter().any(reaches_somebody), "{:?}", given.effects);
            }
        }
    }

    fn events(&self, world: usize, flow: &Flow) -> Vec<Event> {
        let kind = match flow {
            Flow::Nothing if self.worlds[world].past.flows() >= self.model.flows => {
                return Vec::new();
            }
            Flow::Nothing => {
                let identifier = self.model.user.id.clone();
                return vec![Event::Identify { identifier, captcha: true }];
            }
            Flow::Charged(_) => return vec![Event::Verify, Event::Back],
            Flow::Waiting(state) => kind_of(state),
        };
        let mut events = (self.model.events)(kind);
        for event in &mut events {
            if let (Event::HostResult { flow: named, .. }, Some(flow)) = (event, flow_id(flow)) {
                // The host names the flow that it was asked about.
                *named = flow;
            }
        }
        if kind == StateKind::AwaitCode {
            let codes = self.worlds[world].codes.iter().cloned();
            let wrong = self.model.guesses.then(|| b"000000".to_vec());
            events.extend(codes.chain(wrong).map(|code| Event::SubmitCode(Secret::new(code))));
        }
        events
    }

    /// One step, over the ledger of a world that is or was.
    fn take(&mut self, world: usize, read: usize, known: usize, event: Event, label: &str) {
        self.explored.transitions += 1;
        let before = self.known[known].clone();
        let ledger = &self.worlds[read].ledger;
        let typed = match &event {
            Event::SubmitCode(code) => Some(code.reveal().to_vec()),
            _ => None,
        };
        let transition =
            self.step(&self.model.setup, &before.flow, event, ledger, Some(&self.model.user));
        let Transition { flow, outcome, effects } = transition;
        let saved = effects.iter().find_map(|effect| match effect {
            Effect::SaveLedger { ledger, expected, .. } => Some((ledger.clone(), *expected)),
            _ => None,
        });
        if let Some((_, expected)) = &saved
            && *expected != self.worlds[world].ledger.revision()
        {
            // Somebody else saved meanwhile: the step never was.
            return;
        }
        if matches!(outcome, Outcome::Refused { .. }) {
            assert!(effects.is_empty(), "a refusal has no effects");
            return;
        }
        self.see(&before.flow, label, &flow);
        let past = &self.worlds[world].past;
        let proofs = before.proofs.after(&before.flow, &outcome);
        let past = past.after(&Happened {
            before: &before.flow,
            after: &flow,
            typed: before.typed.as_deref(),
            proofs: &proofs,
            outcome: &outcome,
            effects: &effects,
            revision: saved.as_ref().map(|(ledger, _)| ledger.revision()),
            required: self.model.required,
            tries: self.model.tries,
        });
        self.count(&outcome, &effects);
        let key = self.key(&flow, known, label, saved.as_ref().map(|(it, _)| it.revision()));
        let next = self.remember(Known { flow, proofs, typed }, key);
        match saved {
            None => self.learn(world, next),
            Some((ledger, _)) => {
                if ledger.revision() <= self.model.begin.revision() + self.model.revisions {
                    let codes = self.sent(&effects);
                    let child = self.child(world, ledger, past, codes);
                    self.learn(child, next);
                }
            }
        }
    }

    fn step(
        &self,
        setup: &Setup,
        flow: &Flow,
        event: Event,
        ledger: &Ledger,
        user: Option<&User>,
    ) -> Transition {
        let ledger = match ledger.revision() {
            0 => LedgerRow::Absent,
            _ => LedgerRow::Known(ledger),
        };
        self.give(setup, flow, event, ledger, user)
    }

    fn give(
        &self,
        setup: &Setup,
        flow: &Flow,
        event: Event,
        ledger: LedgerRow<'_>,
        user: Option<&User>,
    ) -> Transition {
        let situation =
            Situation { user, ledger, now: NOW, signed_in_at: None, entropy: &self.entropy };
        reset::step(setup, flow, event, &situation).unwrap()
    }

    /// Whatever flow it is: it dies with the policy, the person and the session.
    fn probe(&self, world: usize, flow: &Flow) {
        let Flow::Waiting(state) = flow else { return };
        if state.is_over() || kind_of(state) == StateKind::Writing {
            return;
        }
        let ledger = &self.worlds[world].ledger;
        let other =
            twogate::Policy::from_json(r#"{"scope": "all", "methods": ["email"], "hints": false}"#);
        let other = self.model.setup.clone().with_policy(other.unwrap());
        let changed = User { authentication_email: None, ..self.model.user.clone() };
        for (setup, user) in [
            (&other, Some(&self.model.user)),
            (&self.model.setup, Some(&changed)),
            (&self.model.setup, None),
        ] {
            let transition = self.step(setup, flow, Event::Back, ledger, user);
            assert!(
                matches!(transition.outcome, Outcome::Ended { .. }),
                "{:?}",
                transition.outcome
            );
            assert!(transition.effects.iter().all(|it| matches!(it, Effect::Audit(_))));
        }
    }

    fn see(&mut self, before: &Flow, label: &str, after: &Flow) {
        if let (Some(before), Some(after)) = (kind(before), kind(after)) {
            self.explored.edges.insert((before, label.to_owned(), after));
        }
    }

    fn count(&mut self, outcome: &Outcome, effects: &[Effect]) {
        if matches!(outcome, Outcome::Right) {
            self.explored.compared[0] += 1;
        }
        if matches!(outcome, Outcome::Wrong { .. }) {
            self.explored.compared[1] += 1;
        }
        let writes = |it: &&Effect| {
            matches!(it, Effect::WritePassword { .. } | Effect::UnlockAccount { .. })
        };
        self.explored.writes += effects.iter().filter(writes).count();
    }

    fn sent(&self, effects: &[Effect]) -> Option<Vec<u8>> {
        effects.iter().find_map(|effect| match effect {
            Effect::SendCode { method, code, .. } if (self.model.reads)(*method) => {
                Some(code.0.reveal().to_vec())
            }
            _ => None,
        })
    }

    /// What tells a flow from all others.
    fn key(&self, flow: &Flow, before: usize, label: &str, revision: Option<u64>) -> Vec<u8> {
        match flow {
            Flow::Nothing => Vec::new(),
            Flow::Waiting(state) => flow::seal(&self.model.setup, state, &self.entropy),
            Flow::Charged(_) => format!("{before} {label} {revision:?}").into_bytes(),
        }
    }

    fn remember(&mut self, known: Known, mut key: Vec<u8>) -> usize {
        key.extend(known.proofs.key());
        let next = self.known.len();
        let id = *self.ids.entry(key).or_insert(next);
        if id == next {
            self.known.push(known);
        }
        id
    }

    /// Something is known in a world, and so in all that come of it.
    fn learn(&mut self, world: usize, known: usize) {
        let mut worlds = vec![world];
        while let Some(world) = worlds.pop() {
            if self.worlds[world].knows.insert(known) {
                self.open.push((world, known));
                worlds.extend(&self.worlds[world].after);
            }
        }
    }

    fn child(&mut self, world: usize, ledger: Ledger, past: Past, code: Option<Vec<u8>>) -> usize {
        let key = format!("{}{past:?}", ledger.to_json());
        let next = self.worlds.len();
        let child = *self.by_ledger.entry(key).or_insert(next);
        if child == next {
            let parent = &self.worlds[world];
            let mut before = parent.before.clone();
            before.push(world);
            let mut codes = parent.codes.clone();
            codes.extend(code);
            let child =
                World { ledger, past, before, after: Vec::new(), knows: BTreeSet::new(), codes };
            self.worlds.push(child);
        }
        if !self.worlds[world].after.contains(&child) {
            self.worlds[world].after.push(child);
            for known in self.worlds[world].knows.clone() {
                self.learn(child, known);
            }
        }
        child
    }
}

/// Whether an effect does something to, or for, a person.
pub(crate) fn reaches_somebody(effect: &Effect) -> bool {
    match effect {
        Effect::SendCode { to, .. }
        | Effect::PlaceCall { to, .. }
        | Effect::AskApp { to, .. }
        | Effect::CheckAppCode { to, .. } => to.is_some(),
        Effect::SaveEnrolment { .. }
        | Effect::WritePassword { .. }
        | Effect::UnlockAccount { .. } => true,
        _ => false,
    }
}

fn kind_of(state: &State) -> StateKind {
    match state {
        State::Reset(state) => state.kind(),
        State::Registration(_) => panic!("the model resets"),
    }
}

pub(crate) fn kind(flow: &Flow) -> Option<StateKind> {
    match flow {
        Flow::Nothing => None,
        Flow::Waiting(state) => Some(kind_of(state)),
        Flow::Charged(_) => Some(StateKind::Charged),
    }
}

/// The name of an event, with the code where it has one.
fn label(event: &Event) -> String {
    match event {
        Event::SubmitCode(code) => format!("SubmitCode {:?}", code.reveal()),
        other => format!("{other:?}"),
    }
}

pub(crate) fn flow_id(flow: &Flow) -> Option<FlowId> {
    match flow {
        Flow::Nothing => None,
        Flow::Waiting(state) => Some(state.flow()),
        Flow::Charged(charged) => Some(charged.flow()),
    }
}
