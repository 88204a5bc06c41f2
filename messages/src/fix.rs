//! What would let a person reset their password, as a sentence.

use twogate::{Choices, Fix};

use crate::list::Join;
use crate::{Messages, id, time};

impl Messages {
    /// What would let a person reset their password, as a sentence for an administrator.
    #[must_use]
    pub fn fix(&self, fix: &Fix) -> String {
        let id = id::of("fix", fix.action.word());
        let choices: Vec<String> = match &fix.any_of {
            Choices::Methods(methods) => methods.iter().map(|it| self.choice(*it)).collect(),
            Choices::Licenses(licenses) => licenses.iter().map(|it| self.license(*it)).collect(),
        };
        if choices.is_empty() {
            return match fix.until {
                None => self.text(&format!("{id}.none"), &[]),
                Some(until) => {
                    let until = ("until", time::utc(until).into());
                    self.text(&format!("{id}.until"), &[until])
                }
            };
        }
        let (part, join) = match usize::from(fix.count) {
            needed if needed >= choices.len() => ("all", Join::And),
            1 => ("some", Join::Or),
            _ => ("some", Join::And),
        };
        let choices = ("choices", self.list(join, choices.into_iter()).into());
        self.text(&format!("{id}.{part}"), &[choices, ("count", fix.count.into())])
    }
}

#[cfg(test)]
mod tests {
    use twogate::{Actor, FixAction, License, Method, Timestamp};

    use super::*;

    fn say(action: FixAction, any_of: Choices, count: u8, until: Option<Timestamp>) -> String {
        let fix = Fix { actor: Actor::Anyone, action, any_of, count, until };
        Messages::english().without_isolation().fix(&fix)
    }

    #[test]
    fn a_fix_says_its_choices() {
        let register = |methods: &[Method], count| {
            say(FixAction::RegisterMethod, Choices::Methods(methods.to_vec()), count, None)
        };
        assert_eq!(
            register(&[Method::Email], 1),
            "The person registers an alternate email address."
        );
        assert_eq!(
            register(&[Method::Email, Method::MobilePhone], 2),
            "The person registers an alternate email address and a mobile phone number."
        );
        assert_eq!(
            register(&[Method::Email, Method::MobilePhone, Method::AppCode], 1),
            "The person registers an alternate email address, a mobile phone number or codes of an \
             authenticator app."
        );
        assert_eq!(
            register(&[Method::Email, Method::MobilePhone, Method::SecurityQuestions], 2),
            "The person registers 2 of these: an alternate email address, a mobile phone number and \
             security questions."
        );
        assert_eq!(
            say(
                FixAction::AssignLicense,
                Choices::Licenses(vec![License::Ems, License::Spe]),
                1,
                None
            ),
            "An administrator assigns one of these licenses: Enterprise Mobility + Security or \
             Secure Productive Enterprise."
        );
    }

    #[test]
    fn a_fix_without_choices_is_a_sentence_too() {
        let none = || Choices::Methods(Vec::new());
        assert_eq!(
            say(FixAction::EnableFeature, none(), 0, None),
            "An administrator turns on password reset for the organization."
        );
        assert_eq!(
            say(FixAction::Wait, none(), 0, Some(Timestamp::from_millis(1_795_264_740_000))),
            "There is nothing to do but wait until 2026-11-21 12:39 UTC, when the block ends."
        );
    }
}
