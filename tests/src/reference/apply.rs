//! Carrying out `fixes`, so that tests can see whether they fix anything.

use super::contact::digits;
use super::policy::Policy;
use serde_json::{Map, Value, json};

/// What was chosen out of each entry's `anyOf`, entry by entry.
pub type Choice = Vec<Vec<String>>;

/// Every way to choose `count` out of `anyOf` in every entry.
pub fn choices(fixes: &[Value]) -> impl Iterator<Item = Choice> + use<> {
    let mut all: Vec<Choice> = vec![Vec::new()];
    for fix in fixes {
        let mut longer = Vec::new();
        for begun in &all {
            for chosen in combinations(&words(&fix["anyOf"]), fix["count"].as_u64().unwrap()) {
                let mut choice = begun.clone();
                choice.push(chosen);
                longer.push(choice);
            }
        }
        all = longer;
    }
    all.into_iter()
}

/// Every way to choose so many, in the list's order.
#[must_use]
pub fn combinations(from: &[String], count: u64) -> Vec<Vec<String>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (index, first) in from.iter().enumerate() {
        for rest in combinations(&from[index + 1..], count - 1) {
            let mut combination = vec![first.clone()];
            combination.extend(rest);
            all.push(combination);
        }
    }
    all
}

/// The two documents after the chosen changes, and nothing else, were made.
///
/// `choice` has one list for each entry of `fixes`.
#[must_use]
pub fn apply_fixes(
    policy: &Value,
    user: &Value,
    fixes: &[Value],
    choice: &[Vec<String>],
) -> (Value, Value) {
    assert_eq!(fixes.len(), choice.len(), "a choice for each entry");
    let (mut policy, mut user) = (policy.clone(), user.clone());
    for (fix, chosen) in fixes.iter().zip(choice) {
        apply(&mut policy, &mut user, fix["action"].as_str().unwrap(), chosen);
    }
    (policy, user)
}

fn apply(policy: &mut Value, user: &mut Value, action: &str, chosen: &[String]) {
    match action {
        "enableAccount" => user["enabled"] = json!(true),
        "enableFeature" => {
            policy["scope"] = json!("all");
            for method in chosen {
                append(policy, "methods", method);
            }
        }
        "enableAdministrators" => member(policy, "administrators")["enabled"] = json!(true),
        "addToGroup" => {
            let group = policy["scope"]["group"].as_str().unwrap().to_owned();
            append(user, "groups", &group);
        }
        "assignLicense" => {
            for license in chosen {
                append(user, "licenses", license);
            }
        }
        "registerMethod" => {
            for method in chosen {
                register(policy, user, method);
            }
        }
        "setContact" => {
            for method in chosen {
                assert_eq!(method, "officePhone", "the one an administrator sets");
                user["officePhone"] = json!(fresh_phone(user));
            }
        }
        "enableWriteback" => member(policy, "onPremises")["writeback"] = json!(true),
        "removeProtection" => member(user, "onPremises")["protected"] = json!(false),
        // Time passes by itself.
        "wait" => {}
        other => panic!("no action {other}"),
    }
}

fn register(policy: &Value, user: &mut Value, method: &str) {
    match method {
        "email" => user["authenticationEmail"] = json!(fresh_email(user)),
        "mobilePhone" => user["authenticationPhone"] = json!(fresh_phone(user)),
        "securityQuestions" => {
            let (kind, value) = match user["objectId"].as_str() {
                Some(object_id) => ("objectId", object_id),
                None => ("id", user["id"].as_str().unwrap()),
            };
            let ask = Policy::read(policy).required_to_reset;
            user["enrolment"] = json!({"subject": {"kind": kind, "value": value}, "ask": ask});
        }
        "appCode" => member(user, "authenticatorApp")["code"] = json!(true),
        "appNotification" => member(user, "authenticatorApp")["notification"] = json!(true),
        other => panic!("nobody registers {other}"),
    }
}

/// A number "unlike every other number" of this user.
fn fresh_phone(user: &Value) -> String {
    let taken: Vec<String> = ["authenticationPhone", "mobilePhone", "officePhone"]
        .iter()
        .filter_map(|field| user[field].as_str().and_then(digits))
        .collect();
    (0..100)
        .map(|last| format!("+1 42555501{last:02}"))
        .find(|number| !taken.contains(&digits(number).unwrap()))
        .unwrap()
}

/// An address that the account does not open.
fn fresh_email(user: &Value) -> String {
    let everything = user.to_string().to_lowercase();
    (0..100)
        .map(|number| format!("fresh{number}@example.org"))
        .find(|address| !everything.contains(address))
        .unwrap()
}

fn append(document: &mut Value, field: &str, word: &str) {
    if !document[field].is_array() {
        document[field] = json!([]);
    }
    document[field].as_array_mut().unwrap().push(json!(word));
}

fn member<'a>(document: &'a mut Value, field: &str) -> &'a mut Value {
    if !document[field].is_object() {
        document[field] = Value::Object(Map::new());
    }
    &mut document[field]
}

fn words(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|word| word.as_str().unwrap().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::{apply_fixes, choices, combinations};
    use serde_json::json;

    #[test]
    fn choices_are_all_the_choices() {
        let letters = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(combinations(&letters, 2), [["a", "b"], ["a", "c"], ["b", "c"]]);
        assert_eq!(combinations(&letters, 0), [[""; 0]]);
        let fixes = [
            json!({"anyOf": ["a", "b", "c"], "count": 2}),
            json!({"anyOf": [], "count": 0}),
            json!({"anyOf": ["d", "e"], "count": 1}),
        ];
        assert_eq!(choices(&fixes).count(), 6);
        assert_eq!(choices(&[]).count(), 1);
    }

    #[test]
    fn a_fresh_phone_is_nobody_elses() {
        let policy = json!({});
        let user = json!({"id": "kai@contoso.com", "officePhone": "+1 4255550100x7"});
        let fixes = [json!({"action": "registerMethod"})];
        let (unchanged, after) =
            apply_fixes(&policy, &user, &fixes, &[vec!["mobilePhone".to_owned()]]);
        assert_eq!(unchanged, policy);
        assert_eq!(after["authenticationPhone"], "+1 4255550101");
        assert_eq!(after["officePhone"], user["officePhone"]);
    }
}
