//! The buttons of a page.

use twogate::EndReason;
use twogate::flow::{EndedFor, PromptKind};

use crate::Button;

/// Whether the flow can be given up from here.
pub(super) const fn can_cancel(prompt: &PromptKind) -> bool {
    match prompt {
        PromptKind::ChooseMethod { .. }
        | PromptKind::TypePhone { .. }
        | PromptKind::EnterCode { .. }
        | PromptKind::AnswerQuestions { .. }
        | PromptKind::WaitForHost { .. }
        | PromptKind::ChooseAction { .. }
        | PromptKind::NewPassword { .. }
        | PromptKind::Overview { .. } => true,
        PromptKind::Writing
        | PromptKind::Stopped { .. }
        | PromptKind::Done { .. }
        | PromptKind::Finished
        | PromptKind::Dismissed => false,
    }
}

/// What else can be done from here, the main thing first.
pub(super) const fn of(prompt: &PromptKind) -> &'static [Button] {
    match prompt {
        PromptKind::TypePhone { .. }
        | PromptKind::EnterCode { may_resend: false, .. }
        | PromptKind::AnswerQuestions { .. }
        | PromptKind::WaitForHost { .. } => &[Button::Next, Button::Back],
        PromptKind::EnterCode { may_resend: true, .. } => {
            &[Button::Next, Button::Resend, Button::Back]
        }
        PromptKind::NewPassword { .. } => &[Button::SetPassword],
        PromptKind::Stopped { reason: EndedFor::Flow(EndReason::Reauthenticate), .. }
        | PromptKind::Done { .. } => &[Button::SignIn],
        PromptKind::Stopped { .. } => &[Button::StartAgain],
        PromptKind::Overview { .. } => &[Button::Finish],
        PromptKind::ChooseMethod { .. }
        | PromptKind::ChooseAction { .. }
        | PromptKind::Writing
        | PromptKind::Finished
        | PromptKind::Dismissed => &[],
    }
}
