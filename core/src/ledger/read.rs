//! Reading a ledger: exactly what is written, and nothing else (`docs/rules.md`, `ledger.row`).

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::write::VERSION;
use super::{Charge, ChargeId, FlowId, Ledger, Mark};
use crate::json::{self, Tree};
use crate::problem::Problems;
use crate::time::Timestamp;
use crate::word::{Counter, LedgerError};

/// The most entries that any ruleset or policy ever leaves in a list.
const MOST: usize = 100;

impl Ledger {
    /// Reads a ledger in JSON, as [`to_json`](Self::to_json) writes it.
    ///
    /// # Errors
    ///
    /// [`LedgerError`]: nothing that is missing or unknown is guessed at.
    pub fn from_json(text: &str) -> Result<Self, LedgerError> {
        let tree = json::read(text, &mut Problems::default()).ok_or(LedgerError::Malformed)?;
        let members = tree.as_object().ok_or(LedgerError::Malformed)?;
        let version = members.iter().find(|(name, _)| name == "version");
        match version.and_then(|(_, version)| version.as_integer()) {
            Some(VERSION) => ledger(members).ok_or(LedgerError::Malformed),
            Some(later) if later > VERSION => Err(LedgerError::NewerVersion),
            Some(_) | None => Err(LedgerError::Malformed),
        }
    }
}

impl core::fmt::Display for LedgerError {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.about().trim().trim_end_matches('.'))
    }
}

impl core::error::Error for LedgerError {}

fn ledger(members: &[(String, Tree)]) -> Option<Ledger> {
    let [_, revision, last, expires_at, counters, messages, write, ended, flows_after] =
        json::exactly(
            members,
            [
                "version",
                "revision",
                "last",
                "expiresAt",
                "counters",
                "messages",
                "write",
                "ended",
                "flowsAfter",
            ],
        )?;
    let ledger = Ledger {
        revision: number(revision)?,
        last: time(last)?,
        expires_at: time(expires_at)?,
        charges: charges(counters.as_object()?)?,
        messages: list(messages, time)?,
        write: nullable(write, mark)?,
        ended: list(ended, mark)?,
        flows_after: nullable(flows_after, number)?,
    };
    let in_order = ledger.charges.values().all(|it| it.is_sorted_by_key(|charge| charge.at))
        && ledger.messages.is_sorted();
    in_order.then_some(ledger)
}

fn charges(members: &[(String, Tree)]) -> Option<BTreeMap<Counter, Vec<Charge>>> {
    let counter = |(name, tree): &(String, Tree)| {
        let counter = Counter::from_word(name).filter(|it| *it != Counter::Messages)?;
        Some((counter, list(tree, charge).filter(|charges| !charges.is_empty())?))
    };
    let charges = members.iter().map(counter).collect::<Option<BTreeMap<_, _>>>()?;
    // A doubled member would have been dropped.
    (charges.len() == members.len()).then_some(charges)
}

fn charge(tree: &Tree) -> Option<Charge> {
    let [at, id, flow, open] = json::exactly(tree.as_object()?, ["at", "id", "flow", "open"])?;
    let id = ChargeId(number(id)?);
    Some(Charge { at: time(at)?, id, flow: flow_id(flow)?, open: open.as_bool()? })
}

fn mark(tree: &Tree) -> Option<Mark> {
    let [flow, until] = json::exactly(tree.as_object()?, ["flow", "until"])?;
    Some(Mark { flow: flow_id(flow)?, until: time(until)? })
}

/// 32 hexadecimal digits in small letters.
fn flow_id(tree: &Tree) -> Option<FlowId> {
    let text = tree.as_text()?;
    let mut bytes = [0; 16];
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if pairs.len() != bytes.len() || !rest.is_empty() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(FlowId(bytes))
}

fn digit(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => byte.checked_sub(b'0'),
        b'a'..=b'f' => byte.checked_sub(b'a')?.checked_add(10),
        _ => None,
    }
}

fn number(tree: &Tree) -> Option<u64> {
    u64::try_from(tree.as_integer()?).ok()
}

fn time(tree: &Tree) -> Option<Timestamp> {
    tree.as_integer().map(Timestamp::from_millis)
}

fn list<T>(tree: &Tree, item: fn(&Tree) -> Option<T>) -> Option<Vec<T>> {
    tree.as_list().filter(|items| items.len() <= MOST)?.iter().map(item).collect()
}

#[expect(clippy::option_option, reason = "nothing, and not to be read, are two things")]
fn nullable<T>(tree: &Tree, read: fn(&Tree) -> Option<T>) -> Option<Option<T>> {
    if matches!(tree, Tree::Null) { Some(None) } else { read(tree).map(Some) }
}
