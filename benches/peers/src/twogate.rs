//! Twogate.

use std::hint::black_box;

use twogate::{Facts, Policy, Throttle};

use crate::answer::Answer;
use crate::case::Case;
use crate::measure::{Row, Work};
use crate::tenant::Tenant;

pub struct Twogate {
    policy: Policy,
}

impl Twogate {
    pub fn new(tenant: Tenant) -> Self {
        Self { policy: tenant.policy() }
    }

    pub fn answer(&self, case: &Case) -> Answer {
        let decision = self.policy.decide(self.facts(case));
        Answer { verdict: decision.verdict, reason: decision.reason }
    }

    /// The two rows that all others are compared with: from facts alone, and from a user.
    pub fn rows(&self, cases: &[Case]) -> [Row<'_>; 2] {
        let facts: Vec<Facts> = cases.iter().map(|case| self.facts(case)).collect();
        let users: Vec<_> = cases.iter().map(|case| (case.user.clone(), case.now())).collect();
        [
            Row::new("Twogate", "decide from facts", Work::Facts, move || {
                for facts in &facts {
                    black_box(self.policy.decide(*black_box(facts)));
                }
            }),
            Row::new("Twogate", "from a user: facts, then decide", Work::User, move || {
                for (user, now) in &users {
                    let facts = self.policy.facts(black_box(user), *now, Throttle::Unknown);
                    black_box(self.policy.decide(facts));
                }
            }),
        ]
    }

    fn facts(&self, case: &Case) -> Facts {
        self.policy.facts(&case.user, case.now(), Throttle::Unknown)
    }
}
