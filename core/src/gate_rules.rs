//! What a policy says about the gates and the methods of one audience, whatever anybody has
//! (`docs/rules.md`, `gate.count`, `method.entry`).

use crate::administrator::voice_is_prohibited;
use crate::document::PolicyDocument;
use crate::method::{METHOD_COUNT, never_counts};
use crate::ruleset::{History, value};
use crate::word::{Channel, ContactFallback, GatePolicy, Method, MethodStatus, Ruleset};

/// The rules of one gate policy.
#[derive(Clone)]
#[expect(clippy::struct_excessive_bools, reason = "four rules that hold or do not")]
pub(crate) struct Rules {
    pub(crate) gate_policy: GatePolicy,
    /// How many gates are required.
    pub(crate) required: u8,
    /// What bars each method, whatever the person has; in the order of [`Method::ALL`].
    pub(crate) barred: [Option<MethodStatus>; METHOD_COUNT],
    /// Directory values stand in for registered ones.
    pub(crate) fallback: bool,
    /// Methods that reach the same destination count once.
    pub(crate) independent_gates: bool,
    /// An e-mail address that is the account itself does not count.
    pub(crate) asks_same_account: bool,
    /// Phones may be called.
    pub(crate) voice: bool,
}

/// Whether directory values stand in (`docs/rules.md`, `contact.fallback`).
const FALLBACK: &History<bool> = &[(Ruleset::R2017_07, true), (Ruleset::R2026_09, false)];

impl Rules {
    pub(crate) fn new(document: &PolicyDocument, gate_policy: GatePolicy) -> Self {
        let required = match gate_policy {
            GatePolicy::User => u8::try_from(document.methods_required).unwrap_or(u8::MAX),
            GatePolicy::AdministratorOneGate | GatePolicy::Guest => 1,
            GatePolicy::AdministratorTwoGate => 2,
        };
        let mut barred = [None; METHOD_COUNT];
        for (place, method) in barred.iter_mut().zip(Method::ALL) {
            *place = never_counts(*method, document.ruleset)
                .or_else(|| excluded(document, gate_policy, *method))
                .or_else(|| {
                    (*method == Method::AppNotification && required < 2)
                        .then_some(MethodStatus::RequiresSecondGate)
                });
        }
        Self {
            gate_policy,
            required,
            barred,
            fallback: match document.contact_fallback {
                Some(ContactFallback::Allow) => true,
                Some(ContactFallback::RegisteredOnly) => false,
                None => value(FALLBACK, document.ruleset, true),
            },
            independent_gates: document.independent_gates,
            asks_same_account: gate_policy != GatePolicy::Guest,
            voice: !(is_administrators(gate_policy) && voice_is_prohibited(document.tenant.plan)),
        }
    }

    /// What bars a method. No decision asks it, so one copy is enough.
    #[inline(never)]
    pub(crate) fn bar(&self, method: Method) -> Option<MethodStatus> {
        Method::ALL.iter().zip(&self.barred).find_map(|(one, bar)| bar.filter(|_| *one == method))
    }

    /// How a phone may be reached; nothing for methods that are no phone.
    pub(crate) fn channels(&self, method: Method) -> &'static [Channel] {
        match (method, self.voice) {
            (Method::MobilePhone, true) => &[Channel::Text, Channel::Call],
            (Method::MobilePhone, false) => &[Channel::Text],
            (Method::OfficePhone, true) => &[Channel::Call],
            (Method::OfficePhone, false)
            | (
                Method::Email
                | Method::SecurityQuestions
                | Method::AppNotification
                | Method::AppCode
                | Method::SecurityKey,
                _,
            ) => &[],
        }
    }
}

/// Why a method that counts does not count for this audience.
fn excluded(
    document: &PolicyDocument,
    gate_policy: GatePolicy,
    method: Method,
) -> Option<MethodStatus> {
    match (gate_policy, method) {
        (
            GatePolicy::AdministratorOneGate | GatePolicy::AdministratorTwoGate,
            Method::SecurityQuestions,
        ) => Some(MethodStatus::ProhibitedForAdministrators),
        (
            GatePolicy::AdministratorOneGate | GatePolicy::AdministratorTwoGate,
            Method::OfficePhone,
        ) => voice_is_prohibited(document.tenant.plan).then_some(MethodStatus::ProhibitedByPlan),
        (
            GatePolicy::AdministratorOneGate | GatePolicy::AdministratorTwoGate,
            Method::Email
            | Method::MobilePhone
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey,
        )
        | (GatePolicy::Guest, Method::Email) => None,
        (
            GatePolicy::Guest,
            Method::MobilePhone
            | Method::OfficePhone
            | Method::SecurityQuestions
            | Method::AppNotification
            | Method::AppCode
            | Method::SecurityKey,
        ) => Some(MethodStatus::NotEnabled),
        (GatePolicy::User, _) => {
            (!document.methods.contains(&method)).then_some(MethodStatus::NotEnabled)
        }
    }
}

pub(crate) fn is_administrators(gate_policy: GatePolicy) -> bool {
    match gate_policy {
        GatePolicy::AdministratorOneGate | GatePolicy::AdministratorTwoGate => true,
        GatePolicy::User | GatePolicy::Guest => false,
    }
}
