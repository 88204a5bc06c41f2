//! What would turn a verdict to allowed (`docs/rules.md`, `fix.minimal`): everything that is needed, and
//! nothing that is not.

use alloc::vec::Vec;

use crate::decision::Gates;
use crate::facts::{Facts, Throttle};
use crate::few::sort_few;
use crate::gate_rules::Rules;
use crate::license::sufficient;
use crate::method::METHOD_COUNT;
use crate::policy::Policy;
use crate::resolution::{MethodDecision, Outcomes};
use crate::time::Timestamp;
use crate::word::{Actor, Check, FixAction, GatePolicy, License, Method, MethodStatus, Reason};

/// One change. All of a list are to be carried out; inside one, any `count` of `any_of` will do.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// Who carries it out.
    pub actor: Actor,
    /// What is done.
    pub action: FixAction,
    /// Between what to choose; empty when there is nothing to choose.
    pub any_of: Choices,
    /// How many to choose.
    pub count: u8,
    /// When waiting is over.
    pub until: Option<Timestamp>,
}

/// Between what a fix leaves a choice.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Choices {
    /// Methods; none where the fix leaves no choice.
    Methods(Vec<Method>),
    /// Licences.
    Licenses(Vec<License>),
}

impl Choices {
    /// The words of the choices.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        match self {
            Self::Methods(methods) => methods.iter().map(|method| method.word()).collect(),
            Self::Licenses(licenses) => licenses.iter().map(|license| license.word()).collect(),
        }
    }
}

impl Fix {
    const fn new(actor: Actor, action: FixAction) -> Self {
        Self { actor, action, any_of: Choices::Methods(Vec::new()), count: 0, until: None }
    }

    fn choosing(
        actor: Actor,
        action: FixAction,
        any_of: Vec<Method>,
        count: usize,
    ) -> Option<Self> {
        let count = u8::try_from(count).unwrap_or(u8::MAX);
        let fix = Self { any_of: Choices::Methods(any_of), count, ..Self::new(actor, action) };
        (count > 0).then_some(fix)
    }
}

impl Policy {
    /// What would turn the verdict to allowed: all of it is needed, and it is enough.
    ///
    /// Empty when allowed, and where another organization decides, which nothing here fixes.
    #[must_use]
    pub fn fixes(&self, facts: Facts) -> Vec<Fix> {
        let (rules, methods, gates) = self.gates(&facts);
        let failure = |check| self.failure(check, &facts, rules, gates);
        if failure(Check::Organization).is_some() {
            return Vec::new();
        }
        let mut fixes = Vec::new();
        if failure(Check::Account).is_some() {
            fixes.push(Fix::new(Actor::Administrator, FixAction::EnableAccount));
        }
        let mut data = missing_gates(rules, &methods, gates);
        if let Some(reason) = failure(Check::Feature) {
            if reason == Reason::DisabledForTenant && self.document().methods.is_empty() {
                // Nothing can be switched on without saying which methods.
                let (enable, register) = self.first_methods(rules, &facts);
                fixes.extend(enable);
                data = register.into_iter().collect();
            } else {
                fixes.push(Fix::new(Actor::Administrator, feature_fix(reason)));
            }
        }
        if failure(Check::License).is_some() {
            let licenses = sufficient(self.ruleset(), facts.on_premises).to_vec();
            fixes.push(Fix {
                any_of: Choices::Licenses(licenses),
                count: 1,
                ..Fix::new(Actor::Administrator, FixAction::AssignLicense)
            });
        }
        fixes.append(&mut data);
        if facts.on_premises && !self.document().on_premises.writeback {
            fixes.push(Fix::new(Actor::Administrator, FixAction::EnableWriteback));
        }
        if facts.on_premises && facts.protected {
            fixes.push(Fix::new(Actor::Administrator, FixAction::RemoveProtection));
        }
        if let Throttle::LockedOut { until } = facts.throttle {
            fixes.push(Fix { until: Some(until), ..Fix::new(Actor::Anyone, FixAction::Wait) });
        }
        fixes
    }

    /// Which methods to enable in a policy without any, and which of them the person then lacks
    /// (`fix.enableFeatureMethods`). The policy has to hold afterwards, so there are as many as it
    /// requires, for guests too, who pass only one.
    fn first_methods(&self, rules: &Rules, facts: &Facts) -> (Option<Fix>, Option<Fix>) {
        let mut open = rules.clone();
        if rules.gate_policy == GatePolicy::User {
            for (bar, method) in open.barred.iter_mut().zip(Method::ALL) {
                *bar = bar.filter(|_| !is_contact(*method));
            }
        }
        let required = usize::try_from(self.document().methods_required).unwrap_or(usize::MAX);
        let mut enable: Vec<Method> = Method::ALL
            .iter()
            .zip(Outcomes::new(&open).of(facts).0)
            .filter(|(_, decision)| decision.status == MethodStatus::Available)
            .map(|(method, _)| *method)
            .collect();
        let added: Vec<Method> = [Method::Email, Method::MobilePhone]
            .into_iter()
            .filter(|method| !enable.contains(method))
            .take(required.saturating_sub(enable.len()))
            .collect();
        let lacked: Vec<Method> =
            added.iter().copied().filter(|method| open.bar(*method).is_none()).collect();
        enable.extend(&added);
        sort_few(&mut enable);
        let count = lacked.len();
        (
            Fix::choosing(Actor::Administrator, FixAction::EnableFeature, enable, required),
            Fix::choosing(Actor::User, FixAction::RegisterMethod, lacked, count),
        )
    }
}

fn feature_fix(reason: Reason) -> FixAction {
    match reason {
        Reason::DisabledForAdministrators => FixAction::EnableAdministrators,
        Reason::NotInScope => FixAction::AddToGroup,
        Reason::DisabledForTenant
        | Reason::AccountDisabled
        | Reason::PersonalAccount
        | Reason::HomeTenant
        | Reason::NotLicensed
        | Reason::InsufficientMethods
        | Reason::WritebackNotEnabled
        | Reason::ProtectedAccount
        | Reason::LockedOut => FixAction::EnableFeature,
    }
}

/// How the missing gates are had: the person's own way first, an administrator's for the rest.
fn missing_gates(
    rules: &Rules,
    methods: &[MethodDecision; METHOD_COUNT],
    gates: Gates,
) -> Vec<Fix> {
    let missing = usize::from(gates.required.saturating_sub(gates.available));
    let own = registrable(rules, methods);
    let by_person = missing.min(own.len());
    let by_administrator = missing.saturating_sub(by_person).min(1);
    let register = Fix::choosing(Actor::User, FixAction::RegisterMethod, own, by_person);
    let set = Fix::choosing(
        Actor::Administrator,
        FixAction::SetContact,
        Vec::from([Method::OfficePhone]),
        by_administrator,
    );
    register.into_iter().chain(set).collect()
}

/// The methods that win one more gate each when the person registers them.
fn registrable(rules: &Rules, methods: &[MethodDecision; METHOD_COUNT]) -> Vec<Method> {
    let [email, mobile, office, questions, notification, code, _] = methods.map(|it| it.status);
    let barred = |method: Method| rules.bar(method).is_some();
    let wins = |method, status| !barred(method) && status != MethodStatus::Available;
    let app_is_open = code == MethodStatus::Available || notification == MethodStatus::Available;
    // A second number for the mobile phone frees the office phone that shares the first.
    let frees_office = office == MethodStatus::SameDestination && !barred(Method::MobilePhone);
    [
        (Method::Email, wins(Method::Email, email)),
        (Method::MobilePhone, wins(Method::MobilePhone, mobile) || frees_office),
        (Method::SecurityQuestions, wins(Method::SecurityQuestions, questions)),
        (
            Method::AppNotification,
            !app_is_open && wins(Method::AppNotification, notification) && barred(Method::AppCode),
        ),
        (Method::AppCode, !app_is_open && wins(Method::AppCode, code)),
    ]
    .into_iter()
    .filter_map(|(method, wins)| wins.then_some(method))
    .collect()
}

/// Methods that need nothing but a contact value, so that they can be switched on as they are.
fn is_contact(method: Method) -> bool {
    match method {
        Method::Email | Method::MobilePhone | Method::OfficePhone => true,
        Method::SecurityQuestions
        | Method::AppNotification
        | Method::AppCode
        | Method::SecurityKey => false,
    }
}
