//! The buttons of the pages.

use crate::{Messages, id};

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "each says what it does; the text is in the catalogue")]
pub enum Button {
    Next,
    Resend,
    Back,
    Contact,
    Cancel,
    ResetPassword,
    UnlockAccount,
    SetPassword,
    Add,
    Change,
    Confirm,
    Remove,
    Finish,
    StartAgain,
    SignIn,
}

/// A button with its text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ButtonText {
    /// Which.
    pub button: Button,
    /// What it says.
    pub text: String,
}

impl Button {
    /// All buttons.
    pub const ALL: &'static [Self] = &[
        Self::Next,
        Self::Resend,
        Self::Back,
        Self::Contact,
        Self::Cancel,
        Self::ResetPassword,
        Self::UnlockAccount,
        Self::SetPassword,
        Self::Add,
        Self::Change,
        Self::Confirm,
        Self::Remove,
        Self::Finish,
        Self::StartAgain,
        Self::SignIn,
    ];

    /// The button's word, for languages without this enumeration.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Resend => "resend",
            Self::Back => "back",
            Self::Contact => "contact",
            Self::Cancel => "cancel",
            Self::ResetPassword => "resetPassword",
            Self::UnlockAccount => "unlockAccount",
            Self::SetPassword => "setPassword",
            Self::Add => "add",
            Self::Change => "change",
            Self::Confirm => "confirm",
            Self::Remove => "remove",
            Self::Finish => "finish",
            Self::StartAgain => "startAgain",
            Self::SignIn => "signIn",
        }
    }
}

impl Button {
    /// The button of a word, `None` for a word that is none.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|button| button.word() == word)
    }
}

impl serde::Serialize for Button {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

impl Messages {
    /// What a button says: a few words.
    #[must_use]
    pub fn button(&self, button: Button) -> String {
        self.text(&id::of("button", button.word()), &[])
    }

    pub(crate) fn button_text(self, button: Button) -> ButtonText {
        ButtonText { button, text: self.button(button) }
    }
}
