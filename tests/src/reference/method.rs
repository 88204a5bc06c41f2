//! What becomes of each of the seven methods.

use super::audience::Audience;
use super::contact::{digits, is_email, masked_email, masked_phone, phone};
use super::enrolment::Enrolment;
use super::policy::Policy;
use super::user::User;

/// "Always lists all seven methods, in the order …".
pub const METHODS: [&str; 7] = [
    "email",
    "mobilePhone",
    "officePhone",
    "securityQuestions",
    "appNotification",
    "appCode",
    "securityKey",
];

/// One method entry of an Explanation.
#[derive(Clone, Debug)]
pub struct Method<'a> {
    /// Its id.
    pub id: &'static str,
    /// Its status.
    pub status: &'static str,
    /// The attribute it comes from.
    pub source: Option<&'static str>,
    /// The malformed values that were looked at.
    pub rejected: Vec<&'static str>,
    /// The well-formed contact value chosen.
    pub value: Option<&'a str>,
    /// How it can be delivered.
    pub channels: &'static [&'static str],
}

/// What a person has for a method, before anybody asks whether it may be used.
struct Possession<'a> {
    source: Option<&'static str>,
    rejected: Vec<&'static str>,
    value: Option<&'a str>,
    /// Nothing, or `registeredOnly`, or `malformed`.
    defect: Option<&'static str>,
}

/// All seven methods of a person.
#[must_use]
pub fn methods<'a>(policy: &Policy, user: &'a User, audience: Audience) -> Vec<Method<'a>> {
    let mut methods: Vec<Method<'a>> = Vec::new();
    for id in METHODS {
        let has = possession(policy, user, id);
        let status = status(policy, user, audience, id, &has, &methods);
        methods.push(Method {
            id,
            status,
            source: has.source,
            rejected: has.rejected,
            value: has.value,
            channels: channels(policy, audience, id),
        });
    }
    methods
}

/// "Available = distinct gates with an available method (appCode/appNotification are one gate)."
#[must_use]
pub fn available_gates(methods: &[Method<'_>]) -> Vec<&'static str> {
    let mut gates = Vec::new();
    for method in methods {
        if method.status == "available" && !gates.contains(&gate(method.id)) {
            gates.push(gate(method.id));
        }
    }
    gates
}

/// "App code and notification are one gate."
#[must_use]
pub fn gate(method: &'static str) -> &'static str {
    if method == "appNotification" || method == "appCode" { "app" } else { method }
}

/// The mask of a well-formed value.
#[must_use]
pub fn mask(method: &str, value: &str) -> Option<String> {
    if method == "email" { masked_email(value) } else { masked_phone(value) }
}

/// "Status, first that applies: …".
fn status(
    policy: &Policy,
    user: &User,
    audience: Audience,
    id: &str,
    has: &Possession<'_>,
    earlier: &[Method<'_>],
) -> &'static str {
    let is_app = id == "appNotification" || id == "appCode";

    // "Methods that exist": the app came in 2021-03, the questions went in 2027-03, and the
    // security key is unknown in 2017-07.
    if policy.ruleset == "2017-07" && (is_app || id == "securityKey") {
        return "notInRuleset";
    }
    if policy.ruleset == "2027-03" && id == "securityQuestions" {
        return "notInRuleset";
    }
    // "securityKey is known, but never counts."
    if id == "securityKey" {
        return "notForReset";
    }
    // "Methods: the ruleset's, never security questions."
    if audience.is_administrator() && id == "securityQuestions" {
        return "prohibitedForAdministrators";
    }
    // "No voice for administrators on trial or free plans (office phone is voice only …)."
    if voice_is_prohibited(policy, audience) && id == "officePhone" {
        return "prohibitedByPlan";
    }
    // "The tenant's methods … do not govern [administrators]."
    if audience == Audience::User && !policy.methods.iter().any(|enabled| enabled == id) {
        return "notEnabled";
    }
    // "Guests: one gate, e-mail only, every other method `notEnabled`, whatever the tenant's
    // methods are."
    if audience == Audience::Guest && id != "email" {
        return "notEnabled";
    }
    // "`requiresSecondGate` (appNotification when one gate is required)."
    if id == "appNotification" && audience.required(policy) == 1 {
        return "requiresSecondGate";
    }
    if has.source.is_none() {
        return "notRegistered";
    }
    if has.defect == Some("registeredOnly") {
        return "registeredOnly";
    }
    if has.defect == Some("malformed") {
        return "malformed";
    }
    // "`sameAsAccount`: the claimant cannot read it. It … is not asked of guests."
    if id == "email" && audience != Audience::Guest && user.is_own_address(has.value.unwrap()) {
        return "sameAsAccount";
    }
    // "`mustReenroll` (the enrolment's `ask` is less than `requiredToReset`, or its `subject` is
    // another's)."
    if id == "securityQuestions"
        && let Some(Enrolment::Readable { ask, kind, subject }) = &user.enrolment
        && (*ask < policy.required_to_reset || !user.is_subject(kind, subject))
    {
        return "mustReenroll";
    }
    // "`sameDestination` (with `independentGates`: the digits of country code and number are those
    // of an earlier *available* method, whatever the number required)."
    if policy.independent_gates && id == "officePhone" {
        for method in earlier {
            if method.id == "mobilePhone"
                && method.status == "available"
                && digits(method.value.unwrap()) == digits(has.value.unwrap())
            {
                return "sameDestination";
            }
        }
    }
    "available"
}

fn possession<'a>(policy: &Policy, user: &'a User, id: &str) -> Possession<'a> {
    match id {
        "email" => first_of_pair(
            policy,
            ("authenticationEmail", user.authentication_email.as_deref()),
            ("alternateEmails", user.alternate_email.as_deref()),
            is_email,
        ),
        "mobilePhone" => first_of_pair(
            policy,
            ("authenticationPhone", user.authentication_phone.as_deref()),
            ("mobilePhone", user.mobile_phone.as_deref()),
            |text| phone(text).is_some(),
        ),
        "officePhone" => match user.office_phone.as_deref() {
            None => nothing(),
            Some(text) if phone(text).is_some() => chosen("officePhone", text, Vec::new()),
            Some(_) => malformed("officePhone", vec!["officePhone"]),
        },
        "securityQuestions" => match &user.enrolment {
            None => nothing(),
            Some(Enrolment::Malformed) => malformed("enrolment", vec!["enrolment"]),
            Some(Enrolment::Readable { .. }) => present("enrolment"),
        },
        "appNotification" if user.app_notification => present("authenticatorApp"),
        "appCode" if user.app_code => present("authenticatorApp"),
        "securityKey" if user.security_key => present("securityKey"),
        _ => nothing(),
    }
}

/// "mobilePhone: `authenticationPhone`, else `mobilePhone`; email: `authenticationEmail`, else
/// first of `alternateEmails`."
fn first_of_pair<'a>(
    policy: &Policy,
    (registered, registered_value): (&'static str, Option<&'a str>),
    (directory, directory_value): (&'static str, Option<&'a str>),
    is_well_formed: impl Fn(&str) -> bool,
) -> Possession<'a> {
    if let Some(value) = registered_value {
        if is_well_formed(value) {
            return chosen(registered, value, Vec::new());
        }
        // "A directory value under registeredOnly is not looked at when a registered value exists."
        if !policy.contact_fallback {
            return malformed(registered, vec![registered]);
        }
        // "Under fallback a malformed first value falls back too, and is listed in `rejected`";
        // "none serves: source = the preferred one present".
        return match directory_value {
            Some(other) if is_well_formed(other) => chosen(directory, other, vec![registered]),
            Some(_) => malformed(registered, vec![registered, directory]),
            None => malformed(registered, vec![registered]),
        };
    }
    let Some(value) = directory_value else {
        return nothing();
    };
    // "A directory value alone is `registeredOnly`, well formed or not."
    if !policy.contact_fallback {
        return Possession { defect: Some("registeredOnly"), ..present(directory) };
    }
    if is_well_formed(value) {
        return chosen(directory, value, Vec::new());
    }
    malformed(directory, vec![directory])
}

fn nothing<'a>() -> Possession<'a> {
    Possession { source: None, rejected: Vec::new(), value: None, defect: None }
}

fn present<'a>(source: &'static str) -> Possession<'a> {
    Possession { source: Some(source), ..nothing() }
}

fn malformed<'a>(source: &'static str, rejected: Vec<&'static str>) -> Possession<'a> {
    Possession { source: Some(source), rejected, value: None, defect: Some("malformed") }
}

fn chosen<'a>(source: &'static str, value: &'a str, rejected: Vec<&'static str>) -> Possession<'a> {
    Possession { source: Some(source), rejected, value: Some(value), defect: None }
}

/// "No voice for administrators on trial or free plans."
fn voice_is_prohibited(policy: &Policy, audience: Audience) -> bool {
    audience.is_administrator() && (policy.plan == "trial" || policy.plan == "free")
}

/// "`channels` is `text`, `call` for the mobile phone and `call` for the office phone, less `call`
/// where voice is prohibited, else `[]`."
fn channels(policy: &Policy, audience: Audience, id: &str) -> &'static [&'static str] {
    match (id, voice_is_prohibited(policy, audience)) {
        ("mobilePhone", false) => &["text", "call"],
        ("mobilePhone", true) => &["text"],
        ("officePhone", false) => &["call"],
        _ => &[],
    }
}
