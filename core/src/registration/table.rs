//! The machine as one table: which state takes which event, and where it may lead. The diagram of
//! `docs/registration.md` is made from it.

/// The state of a registration, without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateKind {
    /// The form is shown.
    Overview,
    /// A code that was sent is to be entered.
    AwaitCode,
    /// A phone or an app is asked.
    AwaitHost,
    /// A code was submitted and is to be compared.
    Charged,
    /// Enough is registered, and the person said so.
    Finished,
    /// The person wants to do it another time.
    Dismissed,
    /// A guard ended it.
    Ended,
}

/// An event, without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is its event")]
pub enum EventKind {
    Begin,
    Provide,
    Confirm,
    Answer,
    App,
    Remove,
    Finish,
    Dismiss,
    Submit,
    Verify,
    Resend,
    HostResult,
    Back,
}

use EventKind::{
    Answer, App, Back, Confirm, Dismiss, Finish, HostResult, Provide, Remove, Resend, Submit,
    Verify,
};
use StateKind::{AwaitCode, AwaitHost, Charged, Dismissed, Finished, Overview};

/// What a state does with an event: the states that it may lead to. A state that has no row for an
/// event refuses it. A guard may end any registration before, and a refusal stays where it is.
pub const EDGES: &[(StateKind, EventKind, &[StateKind])] = &[
    (Overview, Provide, &[Overview, AwaitCode, AwaitHost]),
    (Overview, Confirm, &[Overview, AwaitCode, AwaitHost]),
    (Overview, Answer, &[Overview]),
    (Overview, App, &[Overview, AwaitHost]),
    (Overview, Remove, &[Overview]),
    (Overview, Finish, &[Overview, Finished]),
    (AwaitCode, Submit, &[AwaitCode, Charged]),
    (AwaitCode, Resend, &[AwaitCode]),
    (AwaitCode, Back, &[Overview]),
    (AwaitHost, HostResult, &[Overview]),
    (AwaitHost, Back, &[Overview]),
    (Charged, Verify, &[Overview, AwaitCode]),
    (Overview, Dismiss, &[Dismissed]),
    (AwaitCode, Dismiss, &[Dismissed]),
    (AwaitHost, Dismiss, &[Dismissed]),
];

/// Whether a state takes an event.
pub(super) fn takes(state: StateKind, event: EventKind) -> bool {
    EDGES.iter().any(|(from, taken, _)| *from == state && *taken == event)
}
