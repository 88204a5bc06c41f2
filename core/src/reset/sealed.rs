//! Sealing: the only serialised form of a flow (`docs/rules.md`, `flow.sealing`). All have one size, so
//! that no decoy is known by it.

use alloc::string::String;
use alloc::vec::Vec;

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};

use super::outcome::EndedFor;
use super::state::{Ended, Stage, State, Who};
use crate::entropy::Entropy;
use crate::ledger::{ChargeId, FlowId, LedgerKey};
use crate::method::Gate;
use crate::setup::Setup;
use crate::time::Timestamp;
use crate::word::{Action, CallError, EndReason, MessageId, Reason, Way};

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
    let nonce: [u8; NONCE] = setup.stream(entropy, state.flow, state.seen, "nonce").bytes();
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

struct Writer(Vec<u8>);

impl Writer {
    fn state(&mut self, state: &State) {
        let State {
            flow,
            key,
            identifier,
            fingerprint,
            started,
            last,
            opened,
            seen,
            who,
            required,
            proved,
            stage,
        } = state;
        self.0.extend(flow.as_bytes());
        self.0.extend(key.as_bytes());
        self.text(identifier.as_bytes());
        self.0.extend(fingerprint);
        self.time(*started);
        self.time(*last);
        self.number(*opened);
        self.number(*seen);
        match who {
            Who::Decoy => self.0.extend([0; 33]),
            Who::Person { digest } => {
                self.0.push(1);
                self.0.extend(digest);
            }
        }
        self.0.push(*required);
        let proved: Vec<u8> = proved.iter().map(|gate| gate.number()).collect();
        self.text(&proved);
        self.stage(stage);
    }

    fn stage(&mut self, stage: &Stage) {
        match stage {
            Stage::Choosing => self.0.push(1),
            Stage::AwaitNumber { way } => self.0.extend([2, way.number()]),
            Stage::AwaitCode { way } => self.0.extend([3, way.number()]),
            Stage::AwaitAnswers { questions } => {
                self.0.push(4);
                self.text(questions);
            }
            Stage::AwaitAppCode => self.0.push(5),
            Stage::AwaitHost { way, charge, number } => {
                // No number is 0.
                self.0.extend([6, way.number(), number.unwrap_or(0)]);
                self.number(charge.get());
            }
            Stage::ChoosingAction => self.0.push(7),
            Stage::AwaitPassword => self.0.push(8),
            Stage::Writing { action } => self.0.extend([9, action.number()]),
            Stage::Done { cloud_failed } => self.0.extend([10, (*cloud_failed).into()]),
            Stage::Ended(Ended { reason, until, message }) => {
                let (kind, number) = match reason {
                    EndedFor::Flow(reason) => (0, reason.number()),
                    EndedFor::Person(reason) => (1, reason.number()),
                };
                self.0.extend([11, kind, number, message.number(), until.is_some().into()]);
                self.time(until.unwrap_or_default());
            }
        }
    }

    fn text(&mut self, bytes: &[u8]) {
        // Nothing here is longer than a name's 256 bytes.
        self.0.extend(u16::try_from(bytes.len()).unwrap_or(0).to_le_bytes());
        self.0.extend(bytes);
    }

    fn number(&mut self, number: u64) {
        self.0.extend(number.to_le_bytes());
    }

    fn time(&mut self, time: Timestamp) {
        self.0.extend(time.as_millis().to_le_bytes());
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn state(mut self) -> Option<State> {
        Some(State {
            flow: FlowId::new(self.bytes()?),
            key: LedgerKey::new(self.bytes()?),
            identifier: String::from_utf8(self.text()?).ok()?,
            fingerprint: self.bytes()?,
            started: self.time()?,
            last: self.time()?,
            opened: self.number()?,
            seen: self.number()?,
            who: match (self.byte()?, self.bytes()?) {
                (0, _) => Who::Decoy,
                (_, digest) => Who::Person { digest },
            },
            required: self.byte()?,
            proved: self.text()?.into_iter().map(Gate::from_number).collect::<Option<_>>()?,
            stage: self.stage()?,
        })
    }

    fn stage(&mut self) -> Option<Stage> {
        Some(match self.byte()? {
            1 => Stage::Choosing,
            2 => Stage::AwaitNumber { way: self.way()? },
            3 => Stage::AwaitCode { way: self.way()? },
            4 => Stage::AwaitAnswers { questions: self.text()? },
            5 => Stage::AwaitAppCode,
            6 => {
                let way = self.way()?;
                let number = Some(self.byte()?).filter(|number| *number > 0);
                Stage::AwaitHost { way, number, charge: ChargeId::new(self.number()?) }
            }
            7 => Stage::ChoosingAction,
            8 => Stage::AwaitPassword,
            9 => Stage::Writing { action: Action::from_number(self.byte()?)? },
            10 => Stage::Done { cloud_failed: self.byte()? == 1 },
            11 => Stage::Ended(self.ended()?),
            _ => return None,
        })
    }

    fn ended(&mut self) -> Option<Ended> {
        let reason = match self.byte()? {
            0 => EndedFor::Flow(EndReason::from_number(self.byte()?)?),
            _ => EndedFor::Person(Reason::from_number(self.byte()?)?),
        };
        let message = MessageId::from_number(self.byte()?)?;
        let has_until = self.byte()? == 1;
        let until = Some(self.time()?).filter(|_| has_until);
        Some(Ended { reason, until, message })
    }

    fn way(&mut self) -> Option<Way> {
        Way::from_number(self.byte()?)
    }

    fn text(&mut self) -> Option<Vec<u8>> {
        let length = usize::from(u16::from_le_bytes(self.bytes()?));
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(text.to_vec())
    }

    fn byte(&mut self) -> Option<u8> {
        let [byte] = self.bytes()?;
        Some(byte)
    }

    fn number(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.bytes()?))
    }

    fn time(&mut self) -> Option<Timestamp> {
        Some(Timestamp::from_millis(i64::from_le_bytes(self.bytes()?)))
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*bytes)
    }
}
