//! The machine as one table: which state takes which event, and where it may lead. The diagram of
//! `docs/reset.md` is made from it.

/// The state of a flow, without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateKind {
    /// A method is to be chosen.
    Choosing,
    /// A phone number is to be typed.
    AwaitNumber,
    /// A code that was sent is to be entered.
    AwaitCode,
    /// Questions are to be answered.
    AwaitAnswers,
    /// A code of an app is to be entered.
    AwaitAppCode,
    /// A phone or an app is asked.
    AwaitHost,
    /// Something was submitted and is to be compared.
    Charged,
    /// An action is to be chosen.
    ChoosingAction,
    /// A password is to be chosen.
    AwaitPassword,
    /// The host writes.
    Writing,
    /// It was written.
    Done,
    /// The flow is over, and nothing was written for certain.
    Ended,
}

/// An event, without its contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each is its event")]
pub enum EventKind {
    Identify,
    Choose,
    Submit,
    Verify,
    HostResult,
    Resend,
    Back,
    ContactAdministrator,
    Cancel,
    ChooseAction,
    NewPassword,
    Written,
}

use EventKind::{
    Back, Cancel, Choose, ChooseAction, ContactAdministrator, HostResult, NewPassword, Resend,
    Submit, Verify, Written,
};
use StateKind::{
    AwaitAnswers, AwaitAppCode, AwaitCode, AwaitHost, AwaitNumber, AwaitPassword, Charged,
    Choosing, ChoosingAction, Done, Ended, Writing,
};

/// Where the last gate, or one before it, leads.
const PROVED: [StateKind; 3] = [Choosing, ChoosingAction, AwaitPassword];

/// What a state does with an event: the states that it may lead to. A state that has no row for an
/// event refuses it. A guard may end any flow before, and a refusal stays where it is.
pub const EDGES: &[(StateKind, EventKind, &[StateKind])] = &[
    (Choosing, Choose, &[Choosing, AwaitNumber, AwaitCode, AwaitAnswers, AwaitAppCode, AwaitHost]),
    (AwaitNumber, Submit, &[AwaitNumber, Charged]),
    (AwaitNumber, Back, &[Choosing]),
    (AwaitCode, Submit, &[AwaitCode, Charged]),
    (AwaitCode, Resend, &[AwaitCode]),
    (AwaitCode, Back, &[Choosing]),
    (AwaitAnswers, Submit, &[AwaitAnswers, Charged]),
    (AwaitAnswers, Back, &[Choosing]),
    (AwaitAppCode, Submit, &[AwaitAppCode, AwaitHost]),
    (AwaitAppCode, Back, &[Choosing]),
    (AwaitHost, HostResult, &PROVED),
    (AwaitHost, Back, &[Choosing]),
    (
        Charged,
        Verify,
        &[AwaitNumber, AwaitCode, AwaitAnswers, AwaitHost, Choosing, ChoosingAction, AwaitPassword],
    ),
    (ChoosingAction, ChooseAction, &[AwaitPassword, Writing]),
    (AwaitPassword, NewPassword, &[AwaitPassword, Writing]),
    (Writing, Written, &[Done, AwaitPassword, ChoosingAction, Ended]),
    (Choosing, ContactAdministrator, &[Choosing]),
    (AwaitNumber, ContactAdministrator, &[AwaitNumber]),
    (AwaitCode, ContactAdministrator, &[AwaitCode]),
    (AwaitAnswers, ContactAdministrator, &[AwaitAnswers]),
    (AwaitAppCode, ContactAdministrator, &[AwaitAppCode]),
    (AwaitHost, ContactAdministrator, &[AwaitHost]),
    (ChoosingAction, ContactAdministrator, &[ChoosingAction]),
    (AwaitPassword, ContactAdministrator, &[AwaitPassword]),
    (Ended, ContactAdministrator, &[Ended]),
    (Choosing, Cancel, &[Ended]),
    (AwaitNumber, Cancel, &[Ended]),
    (AwaitCode, Cancel, &[Ended]),
    (AwaitAnswers, Cancel, &[Ended]),
    (AwaitAppCode, Cancel, &[Ended]),
    (AwaitHost, Cancel, &[Ended]),
    (ChoosingAction, Cancel, &[Ended]),
    (AwaitPassword, Cancel, &[Ended]),
];

/// Whether a state takes an event.
pub(super) fn takes(state: StateKind, event: EventKind) -> bool {
    EDGES.iter().any(|(from, taken, _)| *from == state && *taken == event)
}
