//! The guards that every flow has, before every step: what refuses it, and what ends the flow
//! (`docs/reset.md`, "Guards").

use alloc::borrow::Cow;

use super::{Head, LedgerRow, Situation};
use crate::ledger::{Ledger, LedgerKey, TOLERANCE};
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::word::{EndReason, LedgerError, Refusal};

/// What a guard does with a step.
pub(crate) enum Guard {
    Refuse(Refusal),
    End(EndReason, Option<Timestamp>),
}

/// Whether a clock is behind by more than the servers of a cluster may differ.
pub(crate) fn is_behind(now: Timestamp, last: Timestamp) -> bool {
    now.plus(TOLERANCE) < last
}

/// The ledger of a flow, as [`read`] gives it, and nobody else's.
pub(crate) fn own(row: LedgerRow<'_>, key: LedgerKey) -> Result<Cow<'_, Ledger>, Refusal> {
    read(row, key)
        .and_then(|it| if it.key() == Some(key) { Ok(it) } else { Err(Refusal::Malformed) })
}

/// What the host found; a new ledger where there is none. It may be somebody else's.
pub(crate) fn read(row: LedgerRow<'_>, key: LedgerKey) -> Result<Cow<'_, Ledger>, Refusal> {
    match row {
        LedgerRow::Absent => Ok(Cow::Owned(Ledger::default().keyed(key))),
        LedgerRow::Known(ledger) if ledger.key().is_none() => {
            Ok(Cow::Owned(ledger.clone().keyed(key)))
        }
        LedgerRow::Known(ledger) => Ok(Cow::Borrowed(ledger)),
        LedgerRow::Unreadable(LedgerError::Malformed) => Err(Refusal::Malformed),
        LedgerRow::Unreadable(LedgerError::NewerVersion) => Err(Refusal::Version),
    }
}

/// The guards from the clock to the ledger's word that the flow is ended; of a flow that is over only
/// those that it is asked for still. Gives the time that counts.
pub(crate) fn begun(
    setup: &Setup,
    head: &Head,
    is_over: bool,
    situation: &Situation<'_>,
    ledger: &Ledger,
) -> Result<Timestamp, Guard> {
    let last = head.last.max(ledger.last());
    let now = situation.now.max(last);
    let end = |reason| Err(Guard::End(reason, None));
    if is_behind(situation.now, last) {
        return Err(Guard::Refuse(Refusal::ClockWentBack));
    }
    if !is_over && head.fingerprint != setup.fingerprint {
        return end(EndReason::Changed);
    }
    if now >= head.started.plus(setup.policy.limits().session()) {
        return end(EndReason::SessionOver);
    }
    if ledger.key() != Some(head.key) {
        return Err(Guard::Refuse(Refusal::Malformed));
    }
    if ledger.revision() < head.seen {
        return Err(Guard::Refuse(Refusal::StaleLedger));
    }
    if is_over {
        return Ok(now);
    }
    if ledger.is_superseded(head.opened) {
        return end(EndReason::Superseded);
    }
    if ledger.has_ended(head.flow) {
        return end(EndReason::Cancelled);
    }
    Ok(now)
}
