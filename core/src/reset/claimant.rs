//! Whoever goes through a flow: a person or a decoy, asked alike.

use alloc::string::String;
use alloc::vec::Vec;

use super::decoy::Decoy;
use super::person::Person;
use crate::flow::{AskedQuestion, Choice};
use crate::method::Gate;
use crate::question::predefined;
use crate::word::{Action, Channel, Method};

/// Whoever goes through a flow.
pub(super) enum Claimant<'a> {
    Person(Person<'a>),
    Decoy(Decoy<'a>),
    /// Not looked at: what was written is recorded whoever it is, and help is for everybody.
    Unasked,
}

impl Claimant<'_> {
    /// What may be done once the gates are proved.
    pub(super) fn actions(&self) -> Vec<Action> {
        match self {
            Self::Person(person) => person.actions(),
            Self::Decoy(_) | Self::Unasked => Vec::new(),
        }
    }

    /// What may be chosen, some gates being proved.
    pub(super) fn choices(&self, proved: &[Gate]) -> Vec<Choice> {
        match self {
            Self::Person(person) => person.choices(proved),
            Self::Decoy(decoy) => decoy.choices(),
            Self::Unasked => Vec::new(),
        }
    }

    /// The channels of a method that may be chosen, some gates being proved.
    pub(super) fn offered(&self, method: Method, proved: &[Gate]) -> Option<&'static [Channel]> {
        match self {
            Self::Person(person) => person.offered(method, proved),
            Self::Decoy(decoy) => decoy.offered(method),
            Self::Unasked => None,
        }
    }

    /// The destination of a method that may be chosen, masked.
    pub(super) fn masked(&self, method: Method, proved: &[Gate]) -> Option<String> {
        self.offered(method, proved)?;
        match self {
            Self::Person(person) => person.masked(method),
            Self::Decoy(decoy) => decoy.masked(method),
            Self::Unasked => None,
        }
    }

    /// Where a code or a call goes; nowhere for a decoy.
    pub(super) fn destination(&self, method: Method) -> Option<String> {
        match self {
            Self::Person(person) => person.destination(method),
            Self::Decoy(_) | Self::Unasked => None,
        }
    }

    /// Whose app is asked; nobody's for a decoy.
    pub(super) fn app(&self) -> Option<String> {
        match self {
            Self::Person(person) => Some(person.user.subject()),
            Self::Decoy(_) | Self::Unasked => None,
        }
    }

    /// The questions of the challenge that begins now: of the first one or, where wrong answers draw
    /// others, of the one that their number leads to.
    pub(super) fn drawn(&self, redraws: Option<usize>) -> Vec<u8> {
        let Self::Person(person) = self else { return Vec::new() };
        let challenges = person.record().map_or(&[][..], |record| record.challenges());
        let place = redraws.unwrap_or(0).checked_rem(challenges.len()).unwrap_or(0);
        let questions = challenges.get(place).map_or(&[][..], |challenge| challenge.questions());
        questions.iter().filter_map(|index| u8::try_from(*index).ok()).collect()
    }

    /// The questions that the page shows.
    pub(super) fn questions(&self, drawn: &[u8]) -> Vec<AskedQuestion> {
        let shown = |id: &str, text: Option<&str>| AskedQuestion {
            id: id.into(),
            text: text.filter(|_| predefined(id).is_none()).map(String::from),
        };
        match self {
            Self::Person(person) => {
                let questions = person.record().map_or(&[][..], |record| record.questions());
                let question = |index: &u8| questions.get(usize::from(*index));
                drawn
                    .iter()
                    .filter_map(question)
                    .map(|it| shown(&it.id, it.text.as_deref()))
                    .collect()
            }
            Self::Decoy(decoy) => {
                decoy.questions().into_iter().map(|it| shown(&it.id, it.text.as_deref())).collect()
            }
            Self::Unasked => Vec::new(),
        }
    }
}
