//! What `fuzz_targets/password.rs` reads, made of the vectors of new passwords.

use serde_json::Value;
use twogate::Ruleset;

use crate::questions::typed;

pub(crate) fn password(given: &Value) -> Vec<u8> {
    let text = |pointer| given.pointer(pointer).and_then(Value::as_str);
    let list = |pointer| given.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
    let ruleset = text("/policy/ruleset").and_then(Ruleset::from_word);
    let ruleset = ruleset.unwrap_or(Ruleset::R2021_03).number().saturating_sub(1);
    let on_premises = !matches!(text("/user/passwordSource"), None | Some("cloud"));
    let mut bytes = vec![ruleset, if on_premises { 3 } else { 0 }];
    bytes.extend(typed(given).unwrap_or_default());
    for (kind, item) in list("/names")
        .map(|name| ("\nn", name))
        .chain(list("/policy/password/bannedTerms").map(|term| ("\nt", term)))
    {
        bytes.extend(kind.bytes());
        bytes.extend(item.as_str().unwrap_or_default().bytes());
    }
    bytes
}
