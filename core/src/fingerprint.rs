//! The fingerprint of a policy: equal for policies that decide alike, whatever their documents leave
//! to the defaults (`docs/rules.md`, `flow.fingerprint`).

use alloc::vec::Vec;

use sha2::{Digest, Sha256};

use crate::document::PolicyDocument;
use crate::document::policy::{
    Administrators, ContactAdministrator, Limits, Notifications, OnPremises, Password, Question,
    Registration, Scope, SecurityQuestions, Tenant,
};
use crate::policy::Policy;

/// The version of core's tables: a change in what any of them says gets another one.
const TABLES: i64 = 1;

impl Policy {
    /// A hash of all that the policy says, its defaults filled in, and of the tables that it is read
    /// by: the same in every language. A flow ends when it changes; apps cache by it.
    ///
    /// ```
    /// use twogate::Policy;
    ///
    /// let short = Policy::from_json(r#"{"scope": "none"}"#)?;
    /// assert_eq!(short.fingerprint(), Policy::from_json("{}")?.fingerprint());
    /// # Ok::<(), twogate::PolicyError>(())
    /// ```
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        let mut fields = Fields::default();
        fields.number(TABLES);
        fields.document(self.document());
        Sha256::digest(&fields.0).into()
    }
}

/// What is hashed: texts behind their lengths, lists behind their counts.
#[derive(Default)]
struct Fields(Vec<u8>);

impl Fields {
    /// Every member is named, so that a new one cannot be forgotten here.
    fn document(&mut self, document: &PolicyDocument) {
        let PolicyDocument {
            ruleset,
            scope,
            methods,
            methods_required,
            security_questions,
            registration: Registration { required_at_sign_in, reconfirm_after_days },
            notifications: Notifications { user, administrators: told },
            on_premises: OnPremises { writeback, unlock_without_reset },
            administrators: Administrators { enabled, overlap },
            tenant: Tenant { plan, trial_started_at, custom_domain, directory_sync },
            contact_administrator,
            independent_gates,
            contact_fallback,
            unknown_roles,
            hints,
            limits: Limits { messages_per_day },
            password: Password { banned_terms },
        } = document;
        self.text(ruleset.word());
        match scope {
            Scope::None => self.number(0),
            Scope::All => self.number(1),
            Scope::Group(group) => {
                self.number(2);
                self.text(group);
            }
        }
        self.list(methods, |fields, method| fields.text(method.word()));
        self.number(*methods_required);
        self.option(security_questions.as_ref(), Self::questions);
        for flag in [required_at_sign_in, user, told, writeback, unlock_without_reset, enabled] {
            self.number((*flag).into());
        }
        self.number(*reconfirm_after_days);
        self.text(overlap.word());
        self.text(plan.word());
        self.option(*trial_started_at, |fields, at| fields.number(at.as_millis()));
        for flag in [custom_domain, directory_sync, independent_gates, hints] {
            self.number((*flag).into());
        }
        self.option(contact_administrator.as_ref(), |fields, contact| match contact {
            ContactAdministrator::Url(url) => fields.list(&["url", url], |it, text| it.text(text)),
            ContactAdministrator::Email(email) => {
                fields.list(&["email", email], |it, text| it.text(text));
            }
        });
        self.option(*contact_fallback, |fields, fallback| fields.text(fallback.word()));
        self.text(unknown_roles.word());
        self.option(*messages_per_day, Self::number);
        self.list(banned_terms, |fields, term| fields.text(term));
    }

    fn questions(&mut self, questions: &SecurityQuestions) {
        let SecurityQuestions {
            required_to_register,
            required_to_reset,
            questions,
            redraw_on_failure,
        } = questions;
        self.number(*required_to_register);
        self.number(*required_to_reset);
        self.number((*redraw_on_failure).into());
        self.list(questions, |fields, Question { id, text }| {
            fields.text(id);
            fields.option(text.as_deref(), Self::text);
        });
    }

    fn number(&mut self, number: i64) {
        self.0.extend(number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(i64::try_from(text.len()).unwrap_or(i64::MAX));
        self.0.extend(text.as_bytes());
    }

    fn option<T>(&mut self, option: Option<T>, write: impl FnOnce(&mut Self, T)) {
        self.number(option.is_some().into());
        if let Some(value) = option {
            write(self, value);
        }
    }

    fn list<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T)) {
        self.number(i64::try_from(items.len()).unwrap_or(i64::MAX));
        for item in items {
            write(self, item);
        }
    }
}
