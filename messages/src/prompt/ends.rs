//! The pages on which a flow comes to its end: what is to be done, and what became of it.

use twogate::{Action, MessageId, Timestamp};

use super::{ChoiceOf, ChoiceText, PromptPage};
use crate::{Button, Links, Messages, time};

impl Messages {
    pub(super) fn action_choice(self, action: Action) -> ChoiceText {
        let button = match action {
            Action::ResetPassword => Button::ResetPassword,
            Action::UnlockAccount => Button::UnlockAccount,
        };
        ChoiceText { of: ChoiceOf::Action(action), text: self.button(button) }
    }

    pub(super) fn new_password(
        self,
        limits: Option<(usize, usize)>,
        spaces: Option<bool>,
    ) -> PromptPage {
        let body = match limits {
            None => self.text("prompt-new-password.directory", &[]),
            Some((minimum, maximum)) => {
                let part = if spaces == Some(false) { "no-spaces" } else { "body" };
                let limits = [("minimum", minimum.into()), ("maximum", maximum.into())];
                self.text(&format!("prompt-new-password.{part}"), &limits)
            }
        };
        PromptPage {
            title: self.text("prompt-new-password.title", &[]),
            body: vec![body],
            fields: vec![
                self.field("prompt-new-password.field", None),
                self.field("prompt-new-password.again", None),
            ],
            ..PromptPage::default()
        }
    }

    pub(super) fn stopped(self, message: MessageId, until: Option<Timestamp>) -> PromptPage {
        let page = self.render(message, &Links::default());
        let until = until
            .map(|until| self.text("prompt-stopped.until", &[("until", time::utc(until).into())]));
        PromptPage {
            title: page.title,
            body: [page.body, page.solution, until].into_iter().flatten().collect(),
            ..PromptPage::default()
        }
    }

    pub(super) fn done(self, message: Option<MessageId>) -> PromptPage {
        let mut page = self.plain("prompt-done");
        page.body.extend(message.and_then(|it| self.render(it, &Links::default()).body));
        page
    }
}
