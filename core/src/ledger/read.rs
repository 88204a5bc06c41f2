//! Reading a ledger: exactly what is written, and nothing else (`docs/rules.md`, `ledger.row`).

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::codes::Code;
use super::write::VERSION;
use super::{Charge, ChargeId, FlowId, Ledger, LedgerKey, Mark};
use crate::hex;
use crate::json::{self, Tree};
use crate::problem::Problems;
use crate::time::Timestamp;
use crate::word::{Counter, LedgerError, Method};

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
    let [_, owner, revision, last, expires_at, counters, messages, codes, write, ended, after] =
        json::exactly(
            members,
            [
                "version",
                "key",
                "revision",
                "last",
                "expiresAt",
                "counters",
                "messages",
                "codes",
                "write",
                "ended",
                "flowsAfter",
            ],
        )?;
    let ledger = Ledger {
        key: nullable(owner, key)?,
        revision: number(revision)?,
        last: time(last)?,
        expires_at: time(expires_at)?,
        charges: charges(counters.as_object()?)?,
        messages: list(messages, time)?,
        codes: list(codes, code)?,
        write: nullable(write, mark)?,
        ended: list(ended, mark)?,
        flows_after: nullable(after, number)?,
    };
    let in_order = ledger.charges.values().all(|it| it.is_sorted_by_key(|charge| charge.at))
        && ledger.messages.is_sorted();
    in_order.then_some(ledger)
}

fn charges(members: &[(String, Tree)]) -> Option<BTreeMap<Counter, Vec<Charge>>> {
    let mut charges = BTreeMap::new();
    for (name, tree) in members {
        let counter = Counter::from_word(name).filter(|it| *it != Counter::Messages)?;
        let of_counter = list(tree, charge).filter(|charges| !charges.is_empty())?;
        if charges.insert(counter, of_counter).is_some() {
            // A member that is there twice.
            return None;
        }
    }
    Some(charges)
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

fn flow_id(tree: &Tree) -> Option<FlowId> {
    FlowId::parse(tree.as_text()?)
}

fn key(tree: &Tree) -> Option<LedgerKey> {
    hex::read(tree.as_text()?).map(LedgerKey)
}

fn code(tree: &Tree) -> Option<Code> {
    let [flow, gate, method, key, mac, until] =
        json::exactly(tree.as_object()?, ["flow", "gate", "method", "key", "mac", "until"])?;
    let gate = u8::try_from(gate.as_integer()?).ok().filter(|gate| *gate <= 2)?;
    let method = Method::from_word(method.as_text()?)?;
    let (key, mac) = (key_id(key.as_text()?)?, hex::read(mac.as_text()?)?);
    Some(Code { flow: flow_id(flow)?, gate, method, key, mac, until: time(until)? })
}

/// 1–8 bytes.
fn key_id(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let is_bounded = (1..=8).contains(&pairs.len()) && rest.is_empty();
    pairs.iter().map(|pair| hex::pair_value(*pair)).collect::<Option<_>>().filter(|_| is_bounded)
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
