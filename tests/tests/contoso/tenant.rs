//! The documents of the tenant.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use twogate::{Ledger, Policy, User};

/// The tenant's policy; all others stand in `policies/`.
pub(crate) const MAIN: &str = "policy.json";

/// All policies, by their names in the README.
pub(crate) fn policies() -> BTreeMap<String, Policy> {
    let read = |name: String| {
        let policy = Policy::from_json(&text(&name));
        let policy = policy.unwrap_or_else(|error| panic!("{name}: {:?}", error.problems()));
        (name, policy)
    };
    policy_files().into_iter().map(read).collect()
}

/// The files of all policies.
pub(crate) fn policy_files() -> Vec<String> {
    let variants = fs::read_dir(folder().join("policies")).unwrap();
    let name = |entry: fs::DirEntry| format!("policies/{}", entry.file_name().to_str().unwrap());
    let mut files: Vec<String> = variants.map(|entry| name(entry.unwrap())).collect();
    files.push(MAIN.to_string());
    files
}

/// All people, in the order of the file.
pub(crate) fn users() -> Vec<User> {
    let users: Vec<Value> = serde_json::from_str(&text("users.json")).unwrap();
    let read = |user: Value| {
        User::from_json(&user.to_string())
            .unwrap_or_else(|error| panic!("{}: {:?}", user["id"], error.problems()))
    };
    users.into_iter().map(read).collect()
}

/// The ledgers, by the ids of people.
pub(crate) fn ledgers() -> BTreeMap<String, Ledger> {
    let ledgers: BTreeMap<String, Value> = serde_json::from_str(&text("ledgers.json")).unwrap();
    let read = |(id, ledger): (String, Value)| {
        let ledger = Ledger::from_json(&ledger.to_string());
        let ledger = ledger.unwrap_or_else(|error| panic!("{id}: {error}"));
        (id, ledger)
    };
    ledgers.into_iter().map(read).collect()
}

/// The text of a file.
pub(crate) fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/contoso")
}
