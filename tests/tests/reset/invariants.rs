//! What holds whatever the adversary does (`docs/reset.md`; the design's eight invariants): kept beside
//! the machine, from its effects and outcomes alone, and compared at every transition.

use std::collections::{BTreeMap, BTreeSet};

use twogate::flow::{Effect, Flow, Outcome};
use twogate::reset::table::StateKind;
use twogate::{FlowId, Method};

use super::model::{flow_id, kind};

/// What was truly proved in a flow, and what it is about to prove.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Proofs {
    /// The proofs so far.
    proved: u8,
}

/// What truly happened up to a stored ledger.
#[derive(Clone, Debug, Default)]
pub(crate) struct Past {
    /// When each flow was opened: a revision.
    opened: BTreeMap<FlowId, u64>,
    /// When a flow was completed last.
    completed: Option<u64>,
    /// Flows that completed.
    done: BTreeSet<FlowId>,
    /// Whose write is under way.
    writing: Option<FlowId>,
    /// Charges, by the revision that made them, and whether they were settled.
    charges: BTreeMap<u64, bool>,
    /// The codes that are good, by flow and method.
    codes: BTreeMap<(FlowId, Method), Vec<u8>>,
    /// Wrong tries since the last completion.
    wrong: u32,
}

/// A step that was not refused and not lost.
pub(crate) struct Happened<'a> {
    pub(crate) before: &'a Flow,
    pub(crate) after: &'a Flow,
    /// The code that was compared, where one was.
    pub(crate) typed: Option<&'a [u8]>,
    pub(crate) proofs: &'a Proofs,
    pub(crate) outcome: &'a Outcome,
    pub(crate) effects: &'a [Effect],
    /// What was stored.
    pub(crate) revision: Option<u64>,
    pub(crate) required: usize,
    pub(crate) tries: u32,
}

impl Proofs {
    pub(crate) fn after(&self, before: &Flow, outcome: &Outcome) -> Self {
        let is_proof = matches!(outcome, Outcome::Right)
            && matches!(kind(before), Some(StateKind::Charged | StateKind::AwaitHost));
        Self { proved: self.proved + u8::from(is_proof) }
    }

    pub(crate) fn key(&self) -> [u8; 1] {
        [self.proved]
    }
}

impl Past {
    pub(crate) fn flows(&self) -> usize {
        self.opened.len()
    }

    pub(crate) fn after(&self, step: &Happened<'_>) -> Self {
        let mut past = self.clone();
        let saves = matches!(step.effects.first(), Some(Effect::SaveLedger { .. }));
        assert_eq!(saves, step.revision.is_some(), "what is stored comes first");
        if let (Flow::Nothing, Some(flow), Some(revision)) =
            (step.before, flow_id(step.after), step.revision)
        {
            past.opened.insert(flow, revision);
        }
        if matches!(step.outcome, Outcome::Charged | Outcome::Asked) {
            past.charges.insert(step.revision.unwrap(), false);
        }
        if matches!(step.outcome, Outcome::Right | Outcome::Wrong { .. }) {
            past.compare(step);
        }
        for effect in step.effects {
            past.see(effect, step);
        }
        if matches!(step.outcome, Outcome::Ok | Outcome::CloudFailed | Outcome::Unknown) {
            past.complete(flow_id(step.before).unwrap(), step.revision.unwrap());
        }
        if matches!(step.outcome, Outcome::Unreachable | Outcome::RulesRefused) && saves {
            past.writing = None;
        }
        past
    }

    /// One charge, one compare; no more wrong ones than are left; a code once, and the last one.
    fn compare(&mut self, step: &Happened<'_>) {
        assert!(step.revision.is_some(), "something was compared, and nothing was stored");
        let open = self.charges.iter().find(|(_, settled)| !**settled).map(|(id, _)| *id);
        let open = open.expect("nothing was charged that is not settled");
        // Which one it was does not matter for the count.
        self.charges.insert(open, true);
        if matches!(step.outcome, Outcome::Wrong { .. }) {
            self.wrong += 1;
            assert!(self.wrong <= step.tries, "a guess too many");
        } else if let Some(typed) = step.typed {
            let flow = flow_id(step.before).unwrap();
            let sent = self.codes.iter().find(|((it, _), code)| *it == flow && *code == typed);
            let sent = *sent.expect("a code that is not this flow's last, or was used").0;
            self.codes.remove(&sent);
        }
    }

    fn see(&mut self, effect: &Effect, step: &Happened<'_>) {
        if let Effect::SendCode { code, method, .. } = effect {
            self.codes.insert((flow_id(step.before).unwrap(), *method), code.0.reveal().to_vec());
        }
        if !matches!(effect, Effect::WritePassword { .. } | Effect::UnlockAccount { .. }) {
            return;
        }
        let flow = flow_id(step.before).unwrap();
        let proved = usize::from(step.proofs.proved);
        assert!(proved >= step.required, "written after {proved} gates");
        assert!(!self.done.contains(&flow), "a flow writes twice");
        assert_eq!(self.writing, None, "two write at once");
        let opened = self.opened[&flow];
        assert!(self.completed.is_none_or(|completed| opened > completed), "overtaken, and writes");
        self.writing = Some(flow);
    }

    fn complete(&mut self, flow: FlowId, revision: u64) {
        self.done.insert(flow);
        self.completed = Some(revision);
        if self.writing == Some(flow) {
            self.writing = None;
        }
        self.charges.clear();
        self.codes.clear();
        self.wrong = 0;
    }
}
