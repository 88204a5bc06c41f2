//! The words of the JSON Schemas against core's lists.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use twogate::{
    Action, Actor, Channel, Check, ContactFallback, Counter, FixAction, GatePolicy, GuestKind,
    LedgerError, License, Method, MethodStatus, Outcome, Overlap, PasswordProblemCode,
    PasswordSource, Plan, ProblemCode, Reason, RecipientKind, Ruleset, Source, UnknownRoles,
    Verdict, predefined_questions,
};

use crate::files::text;

fn schema(name: &str) -> Value {
    serde_json::from_str(&text(&format!("tests/vectors/schema/{name}.json"))).unwrap()
}

fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<Value> {
    all.iter().map(|value| json!(word(*value))).collect()
}

fn or_null(mut words: Vec<Value>) -> Vec<Value> {
    words.push(Value::Null);
    words
}

/// An enumeration of a schema is this list.
fn same(schema: &Value, pointer: &str, expected: &[Value]) {
    let found = schema.pointer(pointer).and_then(Value::as_array);
    let found = found.unwrap_or_else(|| panic!("no {pointer}"));
    let set = |values: &[Value]| values.iter().map(Value::to_string).collect::<BTreeSet<_>>();
    assert_eq!(set(found), set(expected), "{pointer}");
    assert_eq!(found.len(), expected.len(), "{pointer}: twice");
}

#[test]
fn explanations() {
    let schema = schema("explanation");
    let reasons = or_null(words(Reason::ALL, Reason::word));
    let sources = words(Source::ALL, Source::word);
    let licenses = words(License::ALL, License::word);
    // What nobody can register or enable for a reset is in no fix.
    let mut methods = words(Method::ALL, Method::word);
    methods.retain(|method| method != "securityKey");
    let same = |pointer, expected: &[Value]| same(&schema, pointer, expected);
    same("/properties/verdict/enum", &words(Verdict::ALL, Verdict::word));
    same("/properties/reason/enum", &reasons);
    same("/properties/gates/properties/policy/enum", &words(GatePolicy::ALL, GatePolicy::word));
    same("/$defs/method/properties/method/enum", &words(Method::ALL, Method::word));
    same("/$defs/method/properties/status/enum", &words(MethodStatus::ALL, MethodStatus::word));
    same("/$defs/method/properties/source/enum", &or_null(sources.clone()));
    same("/$defs/method/properties/rejected/items/enum", &sources);
    same("/$defs/check/properties/check/enum", &words(Check::ALL, Check::word));
    same("/$defs/check/properties/outcome/enum", &words(Outcome::ALL, Outcome::word));
    same("/$defs/check/properties/reason/enum", &reasons);
    same("/$defs/fix/properties/actor/enum", &words(Actor::ALL, Actor::word));
    same("/$defs/fix/properties/action/enum", &words(FixAction::ALL, FixAction::word));
    same("/$defs/fix/properties/anyOf/items/enum", &[methods, licenses].concat());
    let flat = |pointer: &str| -> BTreeSet<String> {
        let lists = schema.pointer(pointer).and_then(Value::as_array).unwrap();
        let words = lists.iter().flat_map(|list| list.as_array().unwrap());
        words.map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    let all = |words: Vec<Value>| -> BTreeSet<String> {
        words.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(flat("/properties/actions/enum"), all(words(Action::ALL, Action::word)));
    assert_eq!(
        flat("/$defs/method/properties/channels/enum"),
        all(words(Channel::ALL, Channel::word))
    );
}

/// Methods and checks are listed all, in their order.
#[test]
fn orders() {
    let schema = schema("explanation");
    let order = |list: &str, member: &str| -> Vec<Value> {
        let items = schema["properties"][list]["prefixItems"].as_array().unwrap();
        items.iter().map(|item| item["properties"][member]["const"].clone()).collect()
    };
    assert_eq!(order("methods", "method"), words(Method::ALL, Method::word));
    assert_eq!(order("checks", "check"), words(Check::ALL, Check::word));
}

/// Which code and which page each reason has.
#[test]
fn reasons() {
    let schema = schema("explanation");
    let rows = schema["allOf"][0]["oneOf"].as_array().unwrap();
    let mut expected = vec![(json!([null]), Value::Null, Value::Null)];
    expected.extend(Reason::ALL.iter().map(|reason| {
        (json!([reason.word()]), json!(reason.code()), json!(reason.message().word()))
    }));
    let found: Vec<(Value, Value, Value)> = rows
        .iter()
        .map(|row| &row["properties"])
        .map(|it| {
            (
                it["reason"]["enum"].clone(),
                it["code"]["const"].clone(),
                it["message"]["const"].clone(),
            )
        })
        .collect();
    assert_eq!(found, expected);
    let distinct = |all: Vec<Value>| -> Vec<Value> {
        let mut seen = BTreeSet::new();
        all.into_iter().filter(|value| seen.insert(value.to_string())).collect()
    };
    let codes = distinct(expected.iter().map(|(_, code, _)| code.clone()).collect());
    let pages = distinct(expected.iter().map(|(_, _, page)| page.clone()).collect());
    same(&schema, "/properties/code/enum", &codes);
    same(&schema, "/properties/message/enum", &pages);
}

#[test]
fn policies_and_users() {
    let policy = schema("policy");
    let mut methods = words(Method::ALL, Method::word);
    methods.retain(|method| method != "securityKey");
    let questions: Vec<Value> = predefined_questions().iter().map(|it| json!(it.id)).collect();
    same(&policy, "/properties/ruleset/enum", &words(Ruleset::ALL, Ruleset::word));
    same(&policy, "/properties/methods/items/enum", &methods);
    let administrators = "/properties/administrators/properties/overlap/enum";
    same(&policy, administrators, &words(Overlap::ALL, Overlap::word));
    same(&policy, "/properties/tenant/properties/plan/enum", &words(Plan::ALL, Plan::word));
    let fallback = or_null(words(ContactFallback::ALL, ContactFallback::word));
    same(&policy, "/properties/contactFallback/enum", &fallback);
    let unknown = words(UnknownRoles::ALL, UnknownRoles::word);
    same(&policy, "/properties/unknownRoles/enum", &unknown);
    same(&policy, "/$defs/predefinedQuestion/enum", &questions);

    let user = schema("user");
    same(&user, "/properties/licenses/items/enum", &words(License::ALL, License::word));
    let sources = words(PasswordSource::ALL, PasswordSource::word);
    same(&user, "/properties/passwordSource/enum", &sources);
    let guests = or_null(words(GuestKind::ALL, GuestKind::word));
    same(&user, "/properties/guest/enum", &guests);
}

#[test]
fn ledgers() {
    let mut counters = words(Counter::ALL, Counter::word);
    counters.retain(|counter| counter != "messages");
    same(&schema("ledger"), "/properties/counters/propertyNames/enum", &counters);
    let errors = words(LedgerError::ALL, LedgerError::word);
    let of_decisions = "/$defs/case/then/properties/expect/properties/error/enum";
    same(&schema("decide-1"), of_decisions, &errors);
    let of_ledgers = "/$defs/case/properties/expect/properties/error/enum";
    same(&schema("ledger-1"), of_ledgers, &or_null(errors));
}

#[test]
fn problems() {
    let all = ProblemCode::ALL.iter().map(|code| code.word().to_owned()).collect();
    assert_eq!(codes(&schema("policy-1")), all);
    // A user document has fewer rules.
    let of_users = codes(&schema("user-1"));
    assert!(of_users.len() > 10);
    assert!(of_users.is_subset(&all));
}

#[test]
fn new_passwords_and_recipients() {
    let all = PasswordProblemCode::ALL.iter().map(|code| code.word().to_owned()).collect();
    assert_eq!(codes(&schema("password-1")), all);
    let kinds = "/$defs/case/properties/expect/properties/notifications/items/properties/kind/enum";
    let expected = words(RecipientKind::ALL, RecipientKind::word);
    same(&schema("recipients-1"), kinds, &expected);
}

/// The codes of problems in a schema of vectors.
fn codes(schema: &Value) -> BTreeSet<String> {
    let kinds = schema["$defs"]["problem"]["oneOf"].as_array().unwrap();
    let codes = kinds.iter().map(|kind| &kind["properties"]["code"]).flat_map(|code| {
        code["enum"].as_array().cloned().unwrap_or_else(|| vec![code["const"].clone()])
    });
    codes.map(|code| code.as_str().unwrap().to_owned()).collect()
}
