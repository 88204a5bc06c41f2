//! The form of a registration.

use twogate::{FieldState, FormField, RegistrationForm, RegistrationStatus};

use super::{FieldText, PromptPage};
use crate::{Messages, id};

impl Messages {
    /// How far a field of a registration is.
    #[must_use]
    pub fn field_state(&self, state: FieldState) -> String {
        self.word("state", state.word())
    }

    pub(super) fn overview(
        self,
        status: RegistrationStatus,
        form: &RegistrationForm,
    ) -> PromptPage {
        let told = |part: &str| self.text(&format!("prompt-overview.{part}"), &[]);
        let mut body = vec![self.part("prompt", "overview", &id::kebab(status.word()))];
        if !form.fields.is_empty() {
            let counts =
                [("registered", form.registered.into()), ("required", form.required.into())];
            body.push(self.text("prompt-overview.count", &counts));
            body.push(told(if form.publishes_phone { "published" } else { "private" }));
            body.extend(form.suggest_more.then(|| told("suggest-more")));
        }
        PromptPage {
            title: told("title"),
            body,
            fields: form.fields.iter().map(|field| self.form_field(field)).collect(),
            ..PromptPage::default()
        }
    }

    fn form_field(self, field: &FormField) -> FieldText {
        FieldText {
            method: Some(field.method),
            label: self.part("field", field.method.word(), "label"),
            note: Some(self.part("field", field.method.word(), "note")),
            state: Some(self.field_state(field.state)),
        }
    }
}
