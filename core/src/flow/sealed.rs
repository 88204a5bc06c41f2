//! Sealing: the only serialised form of a flow (`docs/rules.md`, `flow.sealing`). All have one size, so
//! that no decoy is known by it.

use alloc::string::String;
use alloc::vec::Vec;

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};

use super::outcome::EndedFor;
use super::state::{Ended, Head, State};
use crate::entropy::Entropy;
use crate::ledger::{FlowId, LedgerKey};
use crate::registration;
use crate::reset;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::word::{CallError, EndReason, MessageId, Reason, Way};

/// How many bytes a sealed flow has.
pub const SEALED_SIZE: usize = 1_024;
/// The form that is written.
const VERSION: u8 = 1;
const KEY_ID: usize = 8;
const NONCE: usize = 24;
const TAG: usize = 16;
/// What stands before the ciphertext: the version, the key's id and its length, the nonce.
const HEAD: usize = 1 + 1 + KEY_ID + NONCE;
const BODY: usize = SEALED_SIZE - HEAD - TAG;

/// Seals a flow under the newest state key, so that a browser may keep it.
#[must_use]
pub fn seal(setup: &Setup, state: &State, entropy: &Entropy) -> Vec<u8> {
    let Some(key) = setup.state_keys.first() else { return Vec::new() };
    let mut body = Writer(Vec::with_capacity(BODY));
    body.state(state);
    // A state of the longest name fits with room to spare; a test says so.
    body.0.resize(BODY, 0);
    let nonce: [u8; NONCE] =
        setup.stream(entropy, state.head().flow, state.head().seen, "nonce").bytes();
    let mut sealed = Vec::with_capacity(SEALED_SIZE);
    sealed.push(VERSION);
    sealed.push(u8::try_from(key.id.len()).unwrap_or(0));
    sealed.extend(&key.id);
    sealed.resize(1 + 1 + KEY_ID, 0);
    sealed.extend(nonce);
    let cipher = XChaCha20Poly1305::new((&*key.key).into());
    // It fails only beyond 256 GiB.
    let tag =
        cipher.encrypt_inout_detached(&XNonce::from(nonce), &sealed, body.0.as_mut_slice().into());
    sealed.extend(&body.0);
    sealed.extend(tag.unwrap_or_default());
    sealed
}

/// Opens what [`seal`] gave, whichever of the setup's keys sealed it.
///
/// # Errors
///
/// [`CallError::WrongKey`] for anything else: other bytes, another version, a key that is gone.
pub fn open(setup: &Setup, sealed: &[u8]) -> Result<State, CallError> {
    unsealed(setup, sealed).ok_or(CallError::WrongKey)
}

fn unsealed(setup: &Setup, sealed: &[u8]) -> Option<State> {
    if sealed.len() != SEALED_SIZE {
        return None;
    }
    let (head, rest) = sealed.split_at_checked(HEAD)?;
    let (body, tag) = rest.split_at_checked(BODY)?;
    let (&[version, length], ids) = head.split_first_chunk::<2>()?;
    let (ids, nonce) = ids.split_at_checked(KEY_ID)?;
    let id = ids.get(..usize::from(length))?;
    let key = setup.state_key(id)?;
    if version != VERSION {
        return None;
    }
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let tag: [u8; TAG] = tag.try_into().ok()?;
    let mut opened = zeroize::Zeroizing::new(body.to_vec());
    XChaCha20Poly1305::new((&*key.key).into())
        .decrypt_inout_detached(
            &XNonce::from(nonce),
            head,
            opened.as_mut_slice().into(),
            &Tag::from(tag),
        )
        .ok()?;
    Reader(&opened).state()
}

/// Which machine a flow is of.
const RESET: u8 = 1;
const REGISTRATION: u8 = 2;

/// What a sealed flow is written of.
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    fn state(&mut self, state: &State) {
        match state {
            State::Reset(state) => {
                self.byte(RESET);
                self.head(&state.head);
                state.progress.seal(self);
            }
            State::Registration(state) => {
                self.byte(REGISTRATION);
                self.head(&state.head);
                state.progress.seal(self);
            }
        }
    }

    fn head(&mut self, head: &Head) {
        let Head { flow, key, identifier, fingerprint, started, last, opened, seen } = head;
        self.bytes(flow.as_bytes());
        self.bytes(key.as_bytes());
        self.text(identifier.as_bytes());
        self.bytes(fingerprint);
        self.time(*started);
        self.time(*last);
        self.number(*opened);
        self.number(*seen);
    }

    pub(crate) fn ended(&mut self, ended: &Ended) {
        let Ended { reason, until, message } = ended;
        let (kind, number) = match reason {
            EndedFor::Flow(reason) => (0, reason.number()),
            EndedFor::Person(reason) => (1, reason.number()),
        };
        self.bytes(&[kind, number, message.number(), until.is_some().into()]);
        self.time(until.unwrap_or_default());
    }

    /// A text behind its length.
    pub(crate) fn text(&mut self, bytes: &[u8]) {
        // Nothing here is longer than a name's or a value's few hundred bytes.
        self.bytes(&u16::try_from(bytes.len()).unwrap_or(0).to_le_bytes());
        self.bytes(bytes);
    }

    pub(crate) fn number(&mut self, number: u64) {
        self.bytes(&number.to_le_bytes());
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend(bytes);
    }

    fn time(&mut self, time: Timestamp) {
        self.bytes(&time.as_millis().to_le_bytes());
    }
}

/// What a sealed flow is read from.
pub(crate) struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn state(mut self) -> Option<State> {
        match self.byte()? {
            RESET => {
                let (head, progress) = (self.head()?, reset::Progress::opened(&mut self)?);
                Some(State::Reset(reset::State { head, progress }))
            }
            REGISTRATION => {
                let (head, progress) = (self.head()?, registration::Progress::opened(&mut self)?);
                Some(State::Registration(registration::State { head, progress }))
            }
            _ => None,
        }
    }

    fn head(&mut self) -> Option<Head> {
        Some(Head {
            flow: FlowId::new(self.bytes()?),
            key: LedgerKey::new(self.bytes()?),
            identifier: String::from_utf8(self.text()?).ok()?,
            fingerprint: self.bytes()?,
            started: self.time()?,
            last: self.time()?,
            opened: self.number()?,
            seen: self.number()?,
        })
    }

    pub(crate) fn ended(&mut self) -> Option<Ended> {
        let reason = match self.byte()? {
            0 => EndedFor::Flow(EndReason::from_number(self.byte()?)?),
            _ => EndedFor::Person(Reason::from_number(self.byte()?)?),
        };
        let message = MessageId::from_number(self.byte()?)?;
        let has_until = self.byte()? == 1;
        let until = Some(self.time()?).filter(|_| has_until);
        Some(Ended { reason, until, message })
    }

    pub(crate) fn way(&mut self) -> Option<Way> {
        Way::from_number(self.byte()?)
    }

    pub(crate) fn text(&mut self) -> Option<Vec<u8>> {
        let length = usize::from(u16::from_le_bytes(self.bytes()?));
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(text.to_vec())
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let [byte] = self.bytes()?;
        Some(byte)
    }

    pub(crate) fn number(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.bytes()?))
    }

    fn time(&mut self) -> Option<Timestamp> {
        Some(Timestamp::from_millis(i64::from_le_bytes(self.bytes()?)))
    }

    pub(crate) fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*bytes)
    }
}
