//! Decoys: what is shown of an identifier that may not reset, so that nobody learns which those are
//! (`docs/reset.md`, "Decoys"). Everything is drawn from the identifier under a secret of the host's:
//! the same at every visit, and after an edit of the policy as far as the edit allows.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::document::policy::Question;
use crate::flow::Choice;
use crate::gate_rules::Rules;
use crate::keyed::{keyed, number};
use crate::method::Gate;
use crate::setup::Setup;
use crate::word::{Channel, GatePolicy, Method};

/// Somebody who is not there.
pub(super) struct Decoy<'a> {
    setup: &'a Setup,
    identifier: String,
}

impl<'a> Decoy<'a> {
    pub(super) fn new(setup: &'a Setup, identifier: &str) -> Self {
        Self { setup, identifier: identifier.into() }
    }

    pub(super) fn required(&self) -> u8 {
        self.setup.policy.audience(GatePolicy::User).rules.required
    }

    pub(super) fn choices(&self) -> Vec<Choice> {
        let rules = &self.setup.policy.audience(GatePolicy::User).rules;
        let gates = self.gates();
        let choice = |method: Method| Choice {
            method,
            channels: rules.channels(method).to_vec(),
            masked: self.masked(method),
        };
        let methods = Method::ALL.iter().copied();
        methods.filter(|method| is_open(rules, &gates, *method)).map(choice).collect()
    }

    /// The channels of a method that may be chosen.
    pub(super) fn offered(&self, method: Method) -> Option<&'static [Channel]> {
        let rules = &self.setup.policy.audience(GatePolicy::User).rules;
        is_open(rules, &self.gates(), method).then(|| rules.channels(method))
    }

    /// The destination of a method, masked; `None` where the policy shows no hints.
    pub(super) fn masked(&self, method: Method) -> Option<String> {
        if self.setup.policy.document().hints { self.mask(method) } else { None }
    }

    /// As many questions as a reset asks, in the policy's order.
    pub(super) fn questions(&self) -> Vec<&'a Question> {
        let Some(questions) = &self.setup.policy.document().security_questions else {
            return Vec::new();
        };
        let asked = usize::from(self.setup.policy.required_to_reset());
        let rank = |question: &Question| self.hash_of("question", &question.id);
        let ranks: Vec<_> = questions.questions.iter().map(rank).collect();
        let ranked = questions.questions.iter().zip(&ranks);
        ranked.filter(|(_, rank)| is_first(asked, rank, &ranks)).map(|(it, _)| it).collect()
    }

    /// The first gates by rank, so that an edit of the policy moves only what it touches.
    fn gates(&self) -> Vec<Gate> {
        let rules = &self.setup.policy.audience(GatePolicy::User).rules;
        let mut gates = Vec::new();
        for method in Method::ALL.iter().filter(|method| rules.bar(**method).is_none()) {
            gates.extend(Gate::of(*method).filter(|gate| !gates.contains(gate)));
        }
        let most = self.most(gates.len());
        // Where it has all of them there is nothing to rank.
        if most < gates.len() {
            let ranks: Vec<_> = gates.iter().map(|it| self.hash_of("gate", it.word())).collect();
            let mut of_gates = ranks.iter();
            gates.retain(|_| of_gates.next().is_some_and(|rank| is_first(most, rank, &ranks)));
        }
        gates
    }

    /// How many gates it has, of so many.
    fn most(&self, enabled: usize) -> usize {
        let required = usize::from(self.required());
        let spare = enabled.checked_sub(required).and_then(|spare| u64::try_from(spare).ok());
        let Some(spare) = spare.filter(|spare| *spare > 0) else { return enabled };
        let more = number(&self.hash("count")).checked_rem(spare.saturating_add(1));
        required.saturating_add(more.and_then(|more| usize::try_from(more).ok()).unwrap_or(0))
    }

    fn mask(&self, method: Method) -> Option<String> {
        let looks = &self.setup.decoy;
        let pick = |from: &[String], byte: u8| -> Option<String> {
            from.get(usize::from(byte).checked_rem(from.len())?).cloned()
        };
        let hash = self.hash_of("mask", method.word());
        let [first, second, third, ..] = hash;
        match method {
            Method::Email => {
                let letter = char::from(b'a'.saturating_add(first % 26));
                let stars = "*".repeat(usize::from(second % 8).saturating_add(3));
                Some(format!("{letter}{stars}@{}", pick(&looks.email_domains, third)?))
            }
            Method::MobilePhone | Method::OfficePhone => {
                let country = pick(&looks.country_codes, first)?;
                Some(format!("+{country} ********{:02}", second % 100))
            }
            Method::SecurityQuestions
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey => None,
        }
    }

    fn hash_of(&self, kind: &str, word: &str) -> [u8; 32] {
        self.hash(&[kind, "/", word].concat())
    }

    fn hash(&self, label: &str) -> [u8; 32] {
        let fields = ["twogate-decoy-1", &self.identifier, label].map(str::as_bytes);
        keyed(&self.setup.identifier_secret, &fields)
    }
}

/// Whether a rank is one of so many that come first. No two are equal: they are hashes.
fn is_first(most: usize, rank: &[u8; 32], ranks: &[[u8; 32]]) -> bool {
    ranks.iter().filter(|other| *other < rank).count() < most
}

/// Whether a method is enabled and its gate among some.
fn is_open(rules: &Rules, gates: &[Gate], method: Method) -> bool {
    rules.bar(method).is_none() && Gate::of(method).is_some_and(|gate| gates.contains(&gate))
}
