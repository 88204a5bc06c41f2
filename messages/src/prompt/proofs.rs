//! The pages on which somebody proves who they are.

use twogate::flow::{AskedQuestion, Choice, PromptKind};
use twogate::{Channel, Method, Timestamp, Way};

use super::{ChoiceOf, ChoiceText, FieldText, PromptPage};
use crate::{Messages, id, time};

impl Messages {
    /// The ways that a method can be chosen in.
    pub(super) fn ways(self, choice: &Choice) -> Vec<ChoiceText> {
        let masked = choice.masked.as_deref();
        let way = |way: Way| {
            let id = id::of("way", way.word());
            let text = match way {
                Way::Email | Way::MobileText | Way::MobileCall | Way::OfficeCall => {
                    self.masked(&id, masked)
                }
                Way::SecurityQuestions | Way::AppNotification | Way::AppCode => self.text(&id, &[]),
            };
            ChoiceText { of: ChoiceOf::Way(way), text }
        };
        match choice.method {
            Method::Email => vec![way(Way::Email)],
            Method::MobilePhone => choice
                .channels
                .iter()
                .map(|channel| match channel {
                    Channel::Text => way(Way::MobileText),
                    Channel::Call => way(Way::MobileCall),
                })
                .collect(),
            Method::OfficePhone => vec![way(Way::OfficeCall)],
            Method::SecurityQuestions => vec![way(Way::SecurityQuestions)],
            Method::AppNotification => vec![way(Way::AppNotification)],
            Method::AppCode => vec![way(Way::AppCode)],
            // It never counts for a reset, so no prompt offers it.
            Method::SecurityKey => Vec::new(),
        }
    }

    pub(super) fn enter_code(
        self,
        method: Method,
        masked: Option<&str>,
        until: Option<Timestamp>,
    ) -> PromptPage {
        let told = if method == Method::AppCode {
            self.text("prompt-enter-code.app", &[])
        } else {
            self.masked("prompt-enter-code.body", masked)
        };
        let until = until.map(|until| {
            self.text("prompt-enter-code.until", &[("until", time::utc(until).into())])
        });
        PromptPage {
            title: self.text("prompt-enter-code.title", &[]),
            body: std::iter::once(told).chain(until).collect(),
            fields: vec![self.field("prompt-enter-code.field", None)],
            ..PromptPage::default()
        }
    }

    pub(super) fn wait_for_host(self, method: Method, number: Option<u8>) -> PromptPage {
        let body = match (method, number) {
            (Method::MobilePhone | Method::OfficePhone, _) => {
                self.text("prompt-wait-for-host.phone", &[])
            }
            (_, None) => self.text("prompt-wait-for-host.app", &[]),
            (_, Some(number)) => {
                // A text, since it is typed digit by digit.
                let number = number.to_string();
                self.text("prompt-wait-for-host.number", &[("number", number.into())])
            }
        };
        PromptPage {
            title: self.text("prompt-wait-for-host.title", &[]),
            body: vec![body],
            ..PromptPage::default()
        }
    }

    pub(super) fn asked(self, question: &AskedQuestion) -> FieldText {
        let own = question.text.clone();
        let label = own.unwrap_or_else(|| self.question(&question.id));
        FieldText { method: None, label, note: None, state: None }
    }
}

/// Whether a proof is being asked for.
pub(super) const fn is_one(prompt: &PromptKind) -> bool {
    match prompt {
        PromptKind::ChooseMethod { .. }
        | PromptKind::TypePhone { .. }
        | PromptKind::EnterCode { .. }
        | PromptKind::AnswerQuestions { .. }
        | PromptKind::WaitForHost { .. } => true,
        PromptKind::ChooseAction { .. }
        | PromptKind::NewPassword { .. }
        | PromptKind::Writing
        | PromptKind::Stopped { .. }
        | PromptKind::Done { .. }
        | PromptKind::Overview { .. }
        | PromptKind::Finished
        | PromptKind::Dismissed => false,
    }
}
