//! An expected explanation: as text with its members in their order, and as a `twogate_decision`.
#![expect(clippy::struct_field_names, reason = "fields are the members of the document")]

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::table::{constant, text};

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Explanation {
    verdict: String,
    reason: Option<String>,
    code: Option<String>,
    message: Option<String>,
    gates: Gates,
    methods: Vec<Method>,
    actions: Vec<String>,
    checks: Vec<Check>,
    fixes: Vec<Fix>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Gates {
    policy: String,
    required: u8,
    available: u8,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Method {
    method: String,
    status: String,
    source: Option<String>,
    registered: bool,
    public: bool,
    rejected: Vec<String>,
    channels: Vec<String>,
    masked: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Check {
    check: String,
    outcome: String,
    reason: Option<String>,
    until: Option<i64>,
}

#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Fix {
    actor: String,
    action: String,
    any_of: Vec<String>,
    count: u8,
    until: Option<i64>,
}

impl Explanation {
    pub(crate) fn of(expected: &Value) -> Self {
        serde_json::from_value(expected.clone()).unwrap()
    }

    /// What the library is to print, byte for byte.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap()
    }

    /// What the library is to fill in.
    pub(crate) fn decision(&self) -> String {
        let may = |action: &str| u8::from(self.actions.iter().any(|it| it == action));
        let methods: Vec<String> = self.methods.iter().map(Method::decision).collect();
        let code = self.code.as_deref().map_or_else(|| String::from("{0,0}"), text);
        format!(
            "{{.struct_size=sizeof(twogate_decision),.verdict={},.reason={},.message={},\
             .gate_policy={},.gates_required={},.gates_available={},.reset_password={},\
             .unlock_account={},.code={code},.methods={{{}}},.locked_until={}LL}}",
            constant("VERDICT", &self.verdict),
            maybe("REASON", self.reason.as_deref()),
            maybe("MESSAGE", self.message.as_deref()),
            constant("GATE_POLICY", &self.gates.policy),
            self.gates.required,
            self.gates.available,
            may("resetPassword"),
            may("unlockAccount"),
            methods.join(","),
            self.checks.iter().find_map(|check| check.until).unwrap_or(0)
        )
    }
}

impl Method {
    fn decision(&self) -> String {
        format!(
            "[{}]={{{},{}}}",
            constant("METHOD", &self.method),
            constant("METHOD_STATUS", &self.status),
            maybe("SOURCE", self.source.as_deref())
        )
    }
}

fn maybe(list: &str, word: Option<&str>) -> String {
    word.map_or_else(|| String::from("0"), |word| constant(list, word))
}
