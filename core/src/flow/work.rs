//! A step under way: what has been done in it so far to the ledger, and what the host is to do.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Situation;
use super::audit::{Audit, AuditDetail};
use super::effect::Effect;
use super::state::Head;
use crate::entropy::Stream;
use crate::ledger::{Attempt, ChargeId, Ledger, LedgerRefusal, Sending};
use crate::setup::Setup;
use crate::throttle::ThrottleLimits;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{AuditActivity, Counter};

/// What a step has done so far.
pub(crate) struct Work<'a> {
    pub(crate) setup: &'a Setup,
    pub(crate) situation: Situation<'a>,
    pub(crate) limits: ThrottleLimits,
    /// The time that counts: never before the last one.
    pub(crate) now: Timestamp,
    pub(crate) head: Head,
    /// The revision that was read.
    pub(crate) read: u64,
    /// As it was read, until something is done to it.
    pub(crate) ledger: Cow<'a, Ledger>,
    pub(crate) effects: Vec<Effect>,
    audits: Vec<Audit>,
}

impl<'a> Work<'a> {
    pub(crate) fn new(
        setup: &'a Setup,
        situation: Situation<'a>,
        head: Head,
        ledger: Cow<'a, Ledger>,
        now: Timestamp,
    ) -> Self {
        let read = ledger.revision();
        let (effects, audits) = (Vec::new(), Vec::new());
        let limits = setup.policy.limits();
        Self { setup, situation, limits, now, head, read, ledger, effects, audits }
    }

    /// Charges an attempt, before anything is compared.
    pub(crate) fn charge(&mut self, attempt: Attempt) -> Result<ChargeId, LedgerRefusal> {
        let (ledger, id) = self.ledger.charge(self.limits, self.now, self.head.flow, attempt)?;
        self.ledger = Cow::Owned(ledger);
        Ok(id)
    }

    /// Counts something that is sent.
    pub(crate) fn send(&mut self, send: Sending) -> Result<(), LedgerRefusal> {
        self.ledger = Cow::Owned(self.ledger.send(self.limits, self.now, self.head.flow, send)?);
        Ok(())
    }

    pub(crate) fn settle_right(&mut self, charge: ChargeId) -> Result<(), LedgerRefusal> {
        self.ledger =
            Cow::Owned(self.ledger.settle_right(self.limits, self.now, self.head.flow, charge)?);
        Ok(())
    }

    pub(crate) fn settle_wrong(&mut self, charge: ChargeId) -> Result<(), LedgerRefusal> {
        self.ledger =
            Cow::Owned(self.ledger.settle_wrong(self.limits, self.now, self.head.flow, charge)?);
        Ok(())
    }

    pub(crate) fn void(&mut self, charge: ChargeId) -> Result<(), LedgerRefusal> {
        self.ledger =
            Cow::Owned(self.ledger.void(self.limits, self.now, self.head.flow, charge)?);
        Ok(())
    }

    /// The flow is over, whatever state of it somebody still has.
    pub(crate) fn end(&mut self) -> Result<(), LedgerRefusal> {
        let ends = self.session_ends();
        self.ledger = Cow::Owned(self.ledger.end(self.limits, self.now, self.head.flow, ends)?);
        Ok(())
    }

    /// Whether a charge is this flow's, and nothing was settled.
    pub(crate) fn is_open(&self, charge: ChargeId) -> bool {
        self.ledger.is_open(charge, self.head.flow)
    }

    /// The first of some counters that is full, and until when.
    pub(crate) fn blocked(&self, counters: &[Counter]) -> Option<(Counter, Timestamp)> {
        self.ledger.full(self.limits, counters.iter().copied(), self.now)
    }

    /// When the session is over.
    pub(crate) fn session_ends(&self) -> Timestamp {
        self.head.started.plus(self.limits.session())
    }

    /// Random bytes for one purpose.
    pub(crate) fn stream(&self, label: &str) -> Stream {
        self.setup.stream(self.situation.entropy, self.head.flow, self.read, label)
    }

    /// The number that the person types into an app: 10–99.
    pub(crate) fn number(&self) -> u8 {
        const NUMBERS: core::num::NonZeroU32 = core::num::NonZeroU32::MIN.saturating_add(89);
        u8::try_from(self.stream("number").below(NUMBERS)).unwrap_or(0).saturating_add(10)
    }

    pub(crate) fn subject(&self) -> Option<String> {
        self.situation.user.map(User::subject)
    }

    pub(crate) fn audit(&mut self, detail: AuditDetail) {
        let (activity, _) = detail.of();
        self.audit_of(activity, detail);
    }

    pub(crate) fn audit_of(&mut self, activity: AuditActivity, detail: AuditDetail) {
        let (_, result) = detail.of();
        let (subject, flow) = (self.subject(), self.head.flow);
        self.audits.push(Audit { activity, result, detail, subject, flow });
    }

    /// The flow as it knows itself now, and all that the host is to do: whatever changed the ledger has
    /// it saved before anything else, and the audit comes last.
    pub(crate) fn done(mut self) -> (Head, Vec<Effect>) {
        let revision = self.ledger.revision();
        self.head.last = self.now;
        self.head.seen = revision;
        let most = self.effects.len().saturating_add(self.audits.len()).saturating_add(1);
        let mut effects = Vec::with_capacity(most);
        if revision != self.read {
            let (key, expected, ledger) = (self.head.key, self.read, self.ledger.into_owned());
            effects.push(Effect::SaveLedger { key, expected, ledger });
        }
        effects.append(&mut self.effects);
        effects.extend(self.audits.into_iter().map(Effect::Audit));
        (self.head, effects)
    }
}
