//! What a reset and a registration have in common: a flow between two steps, the situation of a step,
//! and what it gives (`docs/reset.md`). The host stores, sends, asks and waits; the engine says what,
//! and what it means.

mod audit;
mod code;
mod effect;
pub(crate) mod event_form;
mod guards;
mod outcome;
mod prompt;
mod sealed;
mod state;
mod work;

use alloc::vec::Vec;

pub use self::audit::{Audit, AuditDetail};
pub(crate) use self::code::{CodeWay, Proof, digits_of, typed_code};
pub use self::effect::{Effect, RecordDigest, SentCode};
pub use self::event_form::EventError;
pub(crate) use self::guards::{Guard, begun, is_behind, own, read};
pub use self::outcome::{EndedFor, Outcome};
pub use self::prompt::{AskedQuestion, Choice, Prompt, PromptKind, prompt};
pub(crate) use self::sealed::{Reader, Writer};
pub use self::sealed::{SEALED_SIZE, open, seal};
pub use self::state::{Charged, State};
pub(crate) use self::state::{Ended, Evidence, Head};
pub(crate) use self::work::Work;
use crate::entropy::Entropy;
use crate::ledger::Ledger;
use crate::time::Timestamp;
use crate::user::User;
use crate::word::{LedgerError, Refusal};

/// How things stand at a step: read afresh before every one.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The person; `None` where nobody has the identifier.
    pub user: Option<&'a User>,
    /// The ledger, read where it is written.
    pub ledger: LedgerRow<'a>,
    /// The time.
    pub now: Timestamp,
    /// When the person signed in who is signed in now; `None` where nobody is. A reset does not ask.
    pub signed_in_at: Option<Timestamp>,
    /// 32 bytes that the host drew for this step.
    pub entropy: &'a Entropy,
}

/// What the host found under a ledger's key.
#[derive(Clone, Copy, Debug)]
pub enum LedgerRow<'a> {
    /// Nothing yet.
    Absent,
    /// A ledger.
    Known(&'a Ledger),
    /// Something that this version does not read.
    Unreadable(LedgerError),
}

/// What a step gives.
#[derive(Clone, Debug)]
#[must_use = "effects are carried out in their order, also on refusal"]
pub struct Transition {
    /// The flow as it is now.
    pub flow: Flow,
    /// What became of the event.
    pub outcome: Outcome,
    /// What the host does, in this order. Where [`Effect::SaveLedger`] fails because somebody else
    /// saved meanwhile, this step never was: read the ledger again and repeat it on the old state.
    pub effects: Vec<Effect>,
}

/// A flow between two steps.
#[derive(Clone, Debug)]
pub enum Flow {
    /// There is none yet.
    Nothing,
    /// It waits for an event.
    Waiting(State),
    /// Something was submitted and charged: save the ledger, then give it the event `Verify`.
    Charged(Charged),
}

impl Transition {
    /// Nothing changes.
    pub(crate) fn refused(flow: &Flow, reason: Refusal) -> Self {
        Self { flow: flow.clone(), outcome: Outcome::Refused { reason }, effects: Vec::new() }
    }
}
