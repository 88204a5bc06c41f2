//! Decoys: what is shown of an identifier that may not reset, so that nobody learns which those are
//! (`docs/reset.md`, "Decoys"). Everything is drawn from the identifier under a secret of the host's:
//! the same at every visit, and after an edit of the policy as far as the edit allows.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::claimant::Choice;
use crate::document::policy::Question;
use crate::keyed::{keyed, number};
use crate::method::Gate;
use crate::setup::Setup;
use crate::word::{GatePolicy, Method};

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
        let choice = |method: &Method| Choice {
            method: *method,
            channels: rules.channels(*method).to_vec(),
            masked: if self.setup.policy.document().hints { self.masked(*method) } else { None },
        };
        Method::ALL
            .iter()
            .filter(|method| rules.bar(**method).is_none())
            .filter(|method| Gate::of(**method).is_some_and(|gate| gates.contains(&gate)))
            .map(choice)
            .collect()
    }

    /// As many questions as a reset asks, in the policy's order.
    pub(super) fn questions(&self) -> Vec<&'a Question> {
        let Some(questions) = &self.setup.policy.document().security_questions else {
            return Vec::new();
        };
        let rank = |question: &Question| self.hash(&format!("question/{}", question.id));
        let mut ranked: Vec<_> =
            questions.questions.iter().enumerate().map(|(at, it)| (rank(it), at, it)).collect();
        ranked.sort_by_key(|(rank, ..)| *rank);
        ranked.truncate(usize::from(self.setup.policy.required_to_reset()));
        ranked.sort_by_key(|(_, at, _)| *at);
        ranked.into_iter().map(|(.., question)| question).collect()
    }

    /// The first gates by rank, so that an edit of the policy moves only what it touches.
    fn gates(&self) -> Vec<Gate> {
        let rules = &self.setup.policy.audience(GatePolicy::User).rules;
        let mut gates = Vec::new();
        for method in Method::ALL.iter().filter(|method| rules.bar(**method).is_none()) {
            gates.extend(Gate::of(*method).filter(|gate| !gates.contains(gate)));
        }
        gates.sort_by_cached_key(|gate| self.hash(&format!("gate/{}", gate.word())));
        let spare = gates.len().checked_sub(usize::from(self.required()));
        if let Some(spare) = spare.and_then(|spare| u64::try_from(spare).ok()) {
            let more = number(&self.hash("count")).checked_rem(spare.saturating_add(1));
            let more = more.and_then(|more| usize::try_from(more).ok()).unwrap_or(0);
            gates.truncate(usize::from(self.required()).saturating_add(more));
        }
        gates
    }

    fn masked(&self, method: Method) -> Option<String> {
        let looks = &self.setup.decoy;
        let pick = |from: &[String], byte: u8| -> Option<String> {
            from.get(usize::from(byte).checked_rem(from.len())?).cloned()
        };
        let hash = self.hash(&format!("mask/{}", method.word()));
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

    fn hash(&self, label: &str) -> [u8; 32] {
        let fields = ["twogate-decoy-1", &self.identifier, label].map(str::as_bytes);
        keyed(&self.setup.identifier_secret, &fields)
    }
}
