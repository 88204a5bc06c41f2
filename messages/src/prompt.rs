//! The pages of a reset and of a registration.

mod buttons;
mod ends;
mod overview;
mod proofs;

use twogate::flow::{Prompt, PromptKind};
use twogate::{Action, Method, Way};

use crate::Messages;
use crate::button::{Button, ButtonText};
use crate::draft::EXAMPLE_PHONE;

/// What a page of a flow says. What it shows besides, such as a masked address or the number for
/// an app, is in the texts where it belongs, but for what a registration's form has in its fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct PromptPage {
    /// What the page is about, in a few words.
    pub title: String,
    /// Which proof of how many this is, while one is being asked for.
    pub progress: Option<String>,
    /// What to do, a paragraph each.
    pub body: Vec<String>,
    /// What can be chosen, in the prompt's order.
    pub choices: Vec<ChoiceText>,
    /// What is to be filled in, in the order in which a step takes it, but for the second field of
    /// a new password, which the page compares with the first; in a registration, the fields of
    /// the form, whose masked values and questions are in the prompt.
    pub fields: Vec<FieldText>,
    /// The buttons of the page, the main one first.
    pub buttons: Vec<ButtonText>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ChoiceText {
    /// What the choice is of.
    pub of: ChoiceOf,
    /// What its button says.
    pub text: String,
}

/// What a choice is of: in JSON the word of either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum ChoiceOf {
    /// A way to prove who one is: its [`Way::method`], and for a mobile phone its
    /// [`Way::channel`], are what the next step takes.
    Way(Way),
    /// What is to be done.
    Action(Action),
}

/// Something that is filled in.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct FieldText {
    /// The method, in the form of a registration.
    pub method: Option<Method>,
    /// The field's name, or the question.
    pub label: String,
    /// What to fill in, to be shown beside the field.
    pub note: Option<String>,
    /// How far the field is, in the form of a registration.
    pub state: Option<String>,
}

impl Messages {
    /// The page of a prompt, for the person who goes through a reset or a registration.
    #[must_use]
    pub fn prompt(&self, prompt: &Prompt) -> PromptPage {
        let mut page = self.page_of(&prompt.kind);
        if proofs::is_one(&prompt.kind) && prompt.gate > 0 {
            let gates = [("gate", prompt.gate.into()), ("gates", prompt.gates.into())];
            page.progress = Some(self.text("prompt-progress", &gates));
        }
        let contact = prompt.contact.then_some(Button::Contact);
        let cancel = buttons::can_cancel(&prompt.kind).then_some(Button::Cancel);
        let buttons = buttons::of(&prompt.kind).iter().copied().chain(contact).chain(cancel);
        page.buttons = buttons.map(|button| self.button_text(button)).collect();
        page
    }

    /// The page before a reset, on which somebody says who they are. What a captcha says is the
    /// captcha's.
    #[must_use]
    pub fn identify_page(&self) -> PromptPage {
        PromptPage {
            title: self.text("prompt-identify.title", &[]),
            body: vec![self.text("prompt-identify.body", &[])],
            fields: vec![self.field("prompt-identify.field", None)],
            buttons: vec![self.button_text(Button::Next)],
            ..PromptPage::default()
        }
    }

    fn page_of(self, prompt: &PromptKind) -> PromptPage {
        match prompt {
            PromptKind::ChooseMethod { choices } => PromptPage {
                choices: choices.iter().flat_map(|choice| self.ways(choice)).collect(),
                ..self.plain("prompt-choose-method")
            },
            PromptKind::TypePhone { masked, .. } => {
                let example = ("example", EXAMPLE_PHONE.into());
                let note = self.text("prompt-type-phone.note", &[example]);
                PromptPage {
                    title: self.text("prompt-type-phone.title", &[]),
                    body: vec![self.masked("prompt-type-phone.body", masked.as_deref())],
                    fields: vec![self.field("prompt-type-phone.field", Some(note))],
                    ..PromptPage::default()
                }
            }
            PromptKind::EnterCode { method, masked, until, .. } => {
                self.enter_code(*method, masked.as_deref(), *until)
            }
            PromptKind::AnswerQuestions { questions } => PromptPage {
                fields: questions.iter().map(|question| self.asked(question)).collect(),
                ..self.plain("prompt-answer-questions")
            },
            PromptKind::WaitForHost { method, number } => self.wait_for_host(*method, *number),
            PromptKind::ChooseAction { actions } => PromptPage {
                choices: actions.iter().map(|action| self.action_choice(*action)).collect(),
                ..self.plain("prompt-choose-action")
            },
            PromptKind::NewPassword { minimum, maximum, space_allowed } => {
                let limits = minimum.zip(*maximum);
                self.new_password(limits, *space_allowed)
            }
            PromptKind::Writing => self.plain("prompt-writing"),
            PromptKind::Stopped { message, until, .. } => self.stopped(*message, *until),
            PromptKind::Done { message } => self.done(*message),
            PromptKind::Overview { status, form } => self.overview(*status, form),
            PromptKind::Finished => self.plain("prompt-finished"),
            PromptKind::Dismissed => self.plain("prompt-dismissed"),
        }
    }

    /// A page of a title and a paragraph.
    fn plain(self, id: &str) -> PromptPage {
        PromptPage {
            title: self.text(&format!("{id}.title"), &[]),
            body: vec![self.text(&format!("{id}.body"), &[])],
            ..PromptPage::default()
        }
    }

    fn field(self, name: &str, note: Option<String>) -> FieldText {
        FieldText { method: None, label: self.text(name, &[]), note, state: None }
    }

    /// A text that has another form for when a part of a number or an address is shown.
    fn masked(self, name: &str, masked: Option<&str>) -> String {
        match masked {
            None => self.text(name, &[]),
            Some(masked) => {
                let id = name.split_once('.').map_or(name, |(id, _)| id);
                self.text(&format!("{id}.masked"), &[("masked", masked.into())])
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use twogate::flow::{Choice, PromptKind};
    use twogate::{Channel, MessageId, Timestamp};

    use super::*;

    fn page(kind: PromptKind, contact: bool) -> PromptPage {
        let prompt = Prompt { kind, gate: 1, gates: 2, contact };
        Messages::english().without_isolation().prompt(&prompt)
    }

    fn texts(buttons: &[ButtonText]) -> Vec<&str> {
        buttons.iter().map(|button| button.text.as_str()).collect()
    }

    #[test]
    fn a_phone_is_chosen_by_text_or_by_call() {
        let masked = Some("+1 ********34".to_owned());
        let channels = vec![Channel::Text, Channel::Call];
        let choice = Choice { method: Method::MobilePhone, channels, masked };
        let page = page(PromptKind::ChooseMethod { choices: vec![choice] }, true);
        assert_eq!(page.title, "Verify your identity");
        assert_eq!(page.progress.as_deref(), Some("Verification step 1 of 2"));
        let choices: Vec<_> = page.choices.iter().map(|it| (it.of, it.text.as_str())).collect();
        assert_eq!(
            choices,
            [
                (ChoiceOf::Way(Way::MobileText), "Send a code to +1 ********34 in a text message"),
                (ChoiceOf::Way(Way::MobileCall), "Call my mobile phone: +1 ********34"),
            ]
        );
        assert_eq!(texts(&page.buttons), ["Contact an administrator", "Cancel"]);
    }

    #[test]
    fn a_code_says_where_it_went_and_how_long_it_is_good() {
        let until = Some(Timestamp::from_millis(1_795_264_740_000));
        let masked = Some("k**@example.org".to_owned());
        let (method, channel, may_resend) = (Method::Email, None, true);
        let page =
            page(PromptKind::EnterCode { method, channel, masked, until, may_resend }, false);
        assert_eq!(
            page.body,
            [
                "Type the code that we sent to k**@example.org.",
                "The code is good until 2026-11-21 12:39 UTC.",
            ]
        );
        assert_eq!(page.fields.len(), 1);
        let buttons = ["Next", "Send another code", "Choose another method", "Cancel"];
        assert_eq!(texts(&page.buttons), buttons);
    }

    #[test]
    fn a_page_at_the_end_asks_for_no_proof() {
        let page = page(PromptKind::Done { message: Some(MessageId::WaitSomeMinutes) }, false);
        assert_eq!(page.progress, None);
        assert_eq!(page.body.len(), 2);
        assert_eq!(texts(&page.buttons), ["Sign in"]);
    }
}
