//! The Explanation as a document: "always these members, `null` written out".

use super::decision::{Decision, code_and_message};
use super::fixes::Fix;
use super::method::mask;
use serde_json::{Value, json};

const REGISTERED: [&str; 5] =
    ["authenticationPhone", "authenticationEmail", "enrolment", "authenticatorApp", "securityKey"];

/// Writes the document.
#[must_use]
pub(super) fn explanation(decision: &Decision<'_>, fixes: &[Fix], hints: bool) -> Value {
    let (code, message) = match decision.reason {
        Some(reason) => {
            let (code, message) = code_and_message(reason);
            (code, Some(message))
        }
        None => (None, None),
    };
    let mut methods = Vec::new();
    for method in &decision.methods {
        let masked = match method.value {
            Some(value) if hints => mask(method.id, value),
            _ => None,
        };
        methods.push(json!({
            "method": method.id,
            "status": method.status,
            "source": method.source,
            "registered": method.source.is_some_and(|source| REGISTERED.contains(&source)),
            "public": method.source == Some("mobilePhone"),
            "rejected": method.rejected,
            "channels": method.channels,
            "masked": masked,
        }));
    }
    let mut checks = Vec::new();
    for check in &decision.checks {
        checks.push(json!({
            "check": check.id,
            "outcome": check.outcome,
            "reason": check.reason,
            "until": check.until,
        }));
    }
    let mut entries = Vec::new();
    for fix in fixes {
        entries.push(json!({
            "actor": fix.actor,
            "action": fix.action,
            "anyOf": fix.any_of,
            "count": fix.count,
            "until": fix.until,
        }));
    }
    json!({
        "verdict": decision.verdict,
        "reason": decision.reason,
        "code": code,
        "message": message,
        "gates": {
            "policy": decision.audience.word(),
            "required": decision.required,
            "available": decision.available,
        },
        "methods": methods,
        "actions": decision.actions,
        "checks": checks,
        "fixes": entries,
    })
}
