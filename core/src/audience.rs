//! An audience of a policy: users, administrators with one gate or two, guests. Each is worked out
//! once, when the policy is compiled.

use crate::document::PolicyDocument;
use crate::gate_rules::Rules;
use crate::resolution::Outcomes;
use crate::word::GatePolicy;

/// One audience: its rules, and what they say about everything that anybody can have.
#[derive(Clone)]
pub(crate) struct Audience {
    pub(crate) rules: Rules,
    pub(crate) outcomes: Outcomes,
}

impl Audience {
    pub(crate) fn new(document: &PolicyDocument, gate_policy: GatePolicy) -> Self {
        let rules = Rules::new(document, gate_policy);
        Self { outcomes: Outcomes::new(&rules), rules }
    }
}
