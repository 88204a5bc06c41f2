//! What can be done to a ledger (`docs/rules.md`, `ledger.operations`). Each operation is all or
//! nothing and makes one revision.

use super::codes::Code;
use super::{Charge, ChargeId, FlowId, Ledger, LedgerKey, Mark};
use crate::throttle::{DAY, ThrottleLimits};
use crate::time::Timestamp;
use crate::word::{Counter, Method};

/// How far clocks of one cluster may differ, in milliseconds.
pub(crate) const TOLERANCE: i64 = 5_000;
/// How long a write is marked at least, in milliseconds.
const WRITE: i64 = 600_000;
/// The most messages and ended flows that are kept.
const MOST_MESSAGES: usize = 100;
const MOST_ENDED: usize = 8;

/// Something that is compared with a secret, or done so that it can be; it is charged first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// A phone number was typed.
    PhoneNumber,
    /// A code that was sent was entered.
    Code,
    /// Security questions were answered.
    Answers,
    /// A code of an authenticator app was entered, or an approval asked for.
    App,
    /// A call to the mobile phone, whose answer is the proof.
    MobileCall,
    /// A call to the office phone.
    OfficeCall,
}

/// Something that is sent; it is counted, and cannot be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    /// A code in a text message.
    MobileText,
    /// A code in an e-mail.
    Email,
    /// A mail to an administrator.
    Contact,
}

/// Why a ledger does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LedgerRefusal {
    /// The time is before the last one, by more than clocks of one cluster may differ.
    #[error("the clock went back")]
    ClockWentBack,
    /// A counter is full.
    #[error("too many attempts")]
    Blocked {
        /// Which.
        counter: Counter,
        /// Until when.
        until: Timestamp,
    },
    /// The charge is not open, or not this flow's: nothing may be compared.
    #[error("the charge is spent")]
    Spent,
    /// A write is under way.
    #[error("a write is under way")]
    WriteMarked,
    /// This flow has no write under way.
    #[error("no write of this flow is under way")]
    NotMarked,
}

impl Attempt {
    /// The counters that are charged, all or none.
    pub(crate) fn counters(self) -> &'static [Counter] {
        match self {
            Self::PhoneNumber => &[Counter::Account, Counter::PhoneNumber],
            Self::Code => &[Counter::Account],
            Self::Answers => &[Counter::Account, Counter::SecurityQuestions],
            Self::App => &[Counter::Account, Counter::App],
            Self::MobileCall => &[Counter::Account, Counter::MobileCall, Counter::Messages],
            Self::OfficeCall => &[Counter::Account, Counter::OfficeCall, Counter::Messages],
        }
    }
}

impl Sending {
    /// The counters that are charged, all or none.
    pub(crate) fn counters(self) -> &'static [Counter] {
        match self {
            Self::MobileText => &[Counter::MobileText, Counter::Messages],
            Self::Email => &[Counter::Email, Counter::Messages],
            Self::Contact => &[Counter::Contact],
        }
    }
}

impl Ledger {
    /// A flow begins, for anybody who is not blocked. The second value says whether this person may
    /// be told of it by mail, once in a day; the flow keeps the revision that was made.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::Blocked`] while the account is.
    pub fn open(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
    ) -> Result<(Self, bool), LedgerRefusal> {
        let (mut next, now) = self.next(limits, now)?;
        next.free(limits, &[Counter::Account], now)?;
        let tells = next.blocked(limits, Counter::Notice, now).is_none();
        if tells {
            next.add(&[Counter::Notice], now, flow, false);
        }
        Ok((next.lasting(limits), tells))
    }

    /// An attempt is charged, before anything is compared. The charge stays open until it is settled.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::Blocked`] where one of its counters is full: then none is charged.
    pub fn charge(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        attempt: Attempt,
    ) -> Result<(Self, ChargeId), LedgerRefusal> {
        let (mut next, now) = self.next(limits, now)?;
        next.free(limits, attempt.counters(), now)?;
        next.add(attempt.counters(), now, flow, true);
        let id = ChargeId(next.revision);
        Ok((next.lasting(limits), id))
    }

    /// Something is sent.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::Blocked`] where its counter, or the day, is full.
    pub fn send(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        send: Sending,
    ) -> Result<Self, LedgerRefusal> {
        let (mut next, now) = self.next(limits, now)?;
        next.free(limits, send.counters(), now)?;
        next.add(send.counters(), now, flow, false);
        Ok(next.lasting(limits))
    }

    /// A code is sent; the one before, of this flow and method, is good no more.
    pub(crate) fn issue(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        send: Sending,
        code: Code,
    ) -> Result<Self, LedgerRefusal> {
        let (mut next, now) = self.next(limits, now)?;
        next.free(limits, send.counters(), now)?;
        next.add(send.counters(), now, code.flow, false);
        next.keep(code, now);
        Ok(next.lasting(limits))
    }

    /// A code was right; it works once.
    pub(crate) fn settle_code(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        id: ChargeId,
        method: Method,
    ) -> Result<Self, LedgerRefusal> {
        let mut settled = self.settle_right(limits, now, flow, id)?;
        settled.drop_code(flow, method);
        Ok(settled)
    }

    /// What was charged was right: it no longer counts against the account, but still against the
    /// method.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::Spent`] where the charge is not open.
    pub fn settle_right(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        id: ChargeId,
    ) -> Result<Self, LedgerRefusal> {
        let mut next = self.settling(limits, now, flow, id)?;
        next.take_off(id, |counter| counter == Counter::Account);
        next.close(|charge| charge.id == id);
        Ok(next.lasting(limits))
    }

    /// What was charged was wrong, or nobody will ever know: it stays.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::Spent`] where the charge is not open.
    pub fn settle_wrong(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        id: ChargeId,
    ) -> Result<Self, LedgerRefusal> {
        let mut next = self.settling(limits, now, flow, id)?;
        next.close(|charge| charge.id == id);
        Ok(next.lasting(limits))
    }

    /// Nothing could be compared, for want of memory: it never was.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::Spent`] where the charge is not open.
    pub fn void(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        id: ChargeId,
    ) -> Result<Self, LedgerRefusal> {
        let mut next = self.settling(limits, now, flow, id)?;
        next.take_off(id, |_| true);
        Ok(next.lasting(limits))
    }

    /// A flow is over before it was completed; no state of it that somebody kept goes on.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::ClockWentBack`] only.
    pub fn end(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        session_ends: Timestamp,
    ) -> Result<Self, LedgerRefusal> {
        let (mut next, _) = self.next(limits, now)?;
        next.close(|charge| charge.flow == flow);
        next.codes.retain(|code| code.flow != flow);
        if next.ended.len() >= MOST_ENDED {
            next.ended.clear();
            next.flows_after = Some(next.revision);
        } else {
            next.ended.push(Mark { flow, until: session_ends });
        }
        Ok(next.lasting(limits))
    }

    /// A password is about to be written, or an account unlocked. Returns until when the host may.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::WriteMarked`] while another write is under way.
    pub fn begin_write(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        session_ends: Timestamp,
    ) -> Result<(Self, Timestamp), LedgerRefusal> {
        let (mut next, now) = self.next(limits, now)?;
        if next.write.is_some() {
            return Err(LedgerRefusal::WriteMarked);
        }
        let until = session_ends.max(now.plus(WRITE));
        next.write = Some(Mark { flow, until });
        Ok((next.lasting(limits), until))
    }

    /// The write was made, or may have been: every older flow is overtaken and nothing counts any
    /// more. Never refused, since what is written is written; a clock that went back stands still.
    #[must_use]
    pub fn complete(&self, limits: ThrottleLimits, now: Timestamp, flow: FlowId) -> Self {
        let mut next = self.after(limits, now.max(self.last));
        next.forget();
        next.write = next.write.filter(|mark| mark.flow != flow);
        next.lasting(limits)
    }

    /// The write was not made, for certain.
    ///
    /// # Errors
    ///
    /// [`LedgerRefusal::NotMarked`] where none of this flow is under way.
    pub fn abandon_write(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
    ) -> Result<Self, LedgerRefusal> {
        let (mut next, _) = self.next(limits, now)?;
        if next.write.is_none_or(|mark| mark.flow != flow) {
            return Err(LedgerRefusal::NotMarked);
        }
        next.write = None;
        Ok(next.lasting(limits))
    }

    /// An administrator lifts every block. The time is taken as it is, even one before the last.
    #[must_use]
    pub fn cleared(&self, limits: ThrottleLimits, now: Timestamp) -> Self {
        let mut next = self.after(limits, now);
        next.forget();
        next.messages.retain(|at| *at <= now);
        let until = |mark: &Mark| mark.until.min(now.plus(WRITE));
        next.write = next.write.map(|mark| Mark { until: until(&mark), ..mark });
        next.lasting(limits)
    }

    /// The same, known to be a person's.
    pub(crate) fn keyed(mut self, key: LedgerKey) -> Self {
        self.key = Some(key);
        self
    }

    /// The first counter of some that is full, and until when.
    pub(crate) fn full(
        &self,
        limits: ThrottleLimits,
        counters: impl IntoIterator<Item = Counter>,
        now: Timestamp,
    ) -> Option<(Counter, Timestamp)> {
        let now = now.max(self.last);
        counters.into_iter().find_map(|it| Some((it, self.blocked(limits, it, now)?)))
    }

    /// The next revision at a time, before anything is done to it, and the time that counts.
    fn next(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
    ) -> Result<(Self, Timestamp), LedgerRefusal> {
        if self.revision > 0 && now.plus(TOLERANCE) < self.last {
            return Err(LedgerRefusal::ClockWentBack);
        }
        let now = if self.revision > 0 { now.max(self.last) } else { now };
        Ok((self.after(limits, now), now))
    }

    fn after(&self, limits: ThrottleLimits, now: Timestamp) -> Self {
        let mut next = self.aged(limits, now);
        next.revision = next.revision.saturating_add(1);
        next.last = now;
        next
    }

    /// Kept for a day and for a session, and for as long as a write is marked.
    fn lasting(mut self, limits: ThrottleLimits) -> Self {
        let kept = self.last.plus(DAY.max(limits.session()));
        self.expires_at = self.write.map_or(kept, |mark| kept.max(mark.until));
        self
    }

    fn settling(
        &self,
        limits: ThrottleLimits,
        now: Timestamp,
        flow: FlowId,
        id: ChargeId,
    ) -> Result<Self, LedgerRefusal> {
        let (next, _) = self.next(limits, now)?;
        if next.is_open(id, flow) { Ok(next) } else { Err(LedgerRefusal::Spent) }
    }

    fn free(
        &self,
        limits: ThrottleLimits,
        counters: &[Counter],
        now: Timestamp,
    ) -> Result<(), LedgerRefusal> {
        match self.full(limits, counters.iter().copied(), now) {
            Some((counter, until)) => Err(LedgerRefusal::Blocked { counter, until }),
            None => Ok(()),
        }
    }

    fn add(&mut self, counters: &[Counter], at: Timestamp, flow: FlowId, open: bool) {
        let charge = Charge { at, id: ChargeId(self.revision), flow, open };
        for counter in counters {
            if *counter == Counter::Messages {
                self.messages.push(at);
                let surplus = self.messages.len().saturating_sub(MOST_MESSAGES);
                self.messages.drain(..surplus);
            } else {
                self.charges.entry(*counter).or_default().push(charge);
            }
        }
    }

    fn take_off(&mut self, id: ChargeId, from: impl Fn(Counter) -> bool) {
        for (counter, charges) in &mut self.charges {
            if from(*counter) {
                charges.retain(|charge| charge.id != id);
            }
        }
        self.charges.retain(|_, charges| !charges.is_empty());
    }

    fn close(&mut self, which: impl Fn(&Charge) -> bool) {
        for charge in self.charges.values_mut().flatten() {
            charge.open &= !which(charge);
        }
    }

    /// Counters, codes, and flows that began before.
    fn forget(&mut self) {
        self.charges.clear();
        self.codes.clear();
        self.flows_after = Some(self.revision);
    }
}
