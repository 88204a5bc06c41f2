//! Core against the shared vectors.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test may stop by panicking, and says how many cases it ran"
)]

use twogate::{Ledger, Method, Policy, Timestamp, User};
use twogate_tests::vectors::ledgers::Ledgers;
use twogate_tests::vectors::{
    Answered, Contacts, Decide, DecideCase, Documents, ExpectedProblem, File, Languages, load,
};

/// The name of a file, how many cases it says it has, and how each went.
type Ran = (String, usize, Vec<Result<(), String>>);

/// Says how the cases of files went; stops when any failed or none was there.
fn run(files: Vec<Ran>) {
    let mut passed = 0;
    let mut failures = Vec::new();
    for (name, count, results) in files {
        assert_eq!(results.len(), count, "{name}: the file says how many cases it has");
        for result in results {
            match result {
                Ok(()) => passed += 1,
                Err(failure) => failures.push(format!("{name}/{failure}")),
            }
        }
    }
    println!("{passed} passed, {} failed", failures.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(passed > 0);
}

#[test]
fn decisions() {
    let files = load::<Decide>("decide", "").into_iter().map(|File { name, content }| {
        let results = content.groups.iter().flat_map(|group| {
            let policy = Policy::from_json(&group.policy.to_string()).unwrap();
            group.cases.iter().map(move |case| {
                let actual = decided(&policy, case);
                let differences = differences("", &case.expect, &actual);
                if differences.is_empty() {
                    Ok(())
                } else {
                    Err(format!("{}/{}: {}", group.name, case.id, differences.join("; ")))
                }
            })
        });
        (name, content.count, results.collect())
    });
    run(files.collect());
}

/// The explanation of a case, or the error of its ledger.
fn decided(policy: &Policy, case: &DecideCase) -> serde_json::Value {
    let user = User::from_json(&case.given.user.to_string()).unwrap();
    let now = Timestamp::from_millis(case.given.now);
    let ledger = case.given.ledger.as_ref();
    match ledger.map(|ledger| Ledger::from_json(&ledger.to_string())).transpose() {
        Ok(ledger) => {
            let throttle = policy.throttle(ledger.as_ref(), now);
            let explanation = policy.explain_with(&user, now, throttle);
            assert!(ledger.is_some() || explanation == policy.explain(&user, now));
            serde_json::from_str(&explanation.to_json()).unwrap()
        }
        Err(error) => serde_json::json!({"error": error.word()}),
    }
}

/// Where two values differ.
fn differences(
    pointer: &str,
    expected: &serde_json::Value,
    actual: &serde_json::Value,
) -> Vec<String> {
    use serde_json::Value::{Array, Object};
    match (expected, actual) {
        (Object(one), Object(other)) if one.keys().eq(other.keys()) => one
            .iter()
            .flat_map(|(name, value)| {
                differences(&format!("{pointer}/{name}"), value, &other[name])
            })
            .collect(),
        (Array(one), Array(other)) if one.len() == other.len() => one
            .iter()
            .zip(other)
            .enumerate()
            .flat_map(|(index, (one, other))| {
                differences(&format!("{pointer}/{index}"), one, other)
            })
            .collect(),
        _ if expected == actual => Vec::new(),
        _ => vec![format!("{pointer}: expected {expected}, got {actual}")],
    }
}

#[test]
fn policies() {
    run(documents("policy", |text| match Policy::from_json(text) {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().iter().map(ExpectedProblem::of).collect(),
    }));
}

#[test]
fn users() {
    run(documents("user", |text| match User::from_json(text) {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().iter().map(ExpectedProblem::of).collect(),
    }));
}

/// What is read is written again as it was.
#[test]
fn ledgers() {
    let check = |File { name, content }: File<Ledgers>| {
        let results = content.cases.iter().map(|case| {
            let text = case.given.text();
            let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
            let error = match Ledger::from_json(&text) {
                Ok(ledger) if value(&ledger.to_json()) != value(&text) => Some("written anew"),
                Ok(_) => None,
                Err(error) => Some(error.word()),
            };
            let expected = case.expect.error.as_deref();
            if error == expected {
                Ok(())
            } else {
                Err(format!("{}: expected {expected:?}, got {error:?}", case.id))
            }
        });
        (name, content.count, results.collect())
    };
    run(load::<Ledgers>("ledger", "").into_iter().map(check).collect());
}

fn documents(folder: &str, read: fn(&str) -> Vec<ExpectedProblem>) -> Vec<Ran> {
    let check = |File { name, content }: File<Documents>| {
        let results = content.cases.iter().map(|case| {
            let mut expected = case.expect.problems.clone();
            let mut actual = read(&case.given.text());
            let key = |problem: &ExpectedProblem| (problem.pointer.clone(), problem.code.clone());
            expected.sort_by_key(key);
            actual.sort_by_key(key);
            if expected == actual {
                Ok(())
            } else {
                Err(format!("{}: expected {expected:?}, got {actual:?}", case.id))
            }
        });
        (name, content.count, results.collect())
    };
    load::<Documents>(folder, "").into_iter().map(check).collect()
}

#[test]
fn contacts() {
    let check = |File { name, content }: File<Contacts>| {
        let (method, member) = match name.as_str() {
            "phone" => (Method::MobilePhone, "authenticationPhone"),
            "email" => (Method::Email, "authenticationEmail"),
            other => panic!("{other}: no such kind of contact"),
        };
        let policy = serde_json::json!({"scope": "all", "methods": [method.word()]});
        let policy = Policy::from_json(&policy.to_string()).unwrap();
        let results = content.cases.iter().map(|case| {
            let user = serde_json::json!({
                "id": "person@contoso.com",
                "licenses": ["azureAdPremiumP1"],
                member: case.given.value,
            });
            let user = User::from_json(&user.to_string()).unwrap();
            let explanation = policy.explain(&user, Timestamp::from_millis(0));
            let entry = explanation.methods.iter().find(|entry| entry.method == method).unwrap();
            let status = if case.expect.well_formed { "available" } else { "malformed" };
            if entry.status.word() == status && entry.masked == case.expect.masked {
                Ok(())
            } else {
                Err(format!("{}: got {} {:?}", case.id, entry.status.word(), entry.masked))
            }
        });
        (name.clone(), content.count, results.collect())
    };
    run(load::<Contacts>("contact", "").into_iter().map(check).collect());
}

#[test]
fn languages() {
    let check = |File { name, content }: File<Languages>| {
        let results = content.cases.iter().map(|case| {
            let asked = &case.given.asked;
            let language = twogate_messages::negotiate(asked).to_owned();
            let direction = twogate_messages::direction(asked).word().to_owned();
            let answered = Answered { language, direction };
            if answered == case.expect {
                Ok(())
            } else {
                Err(format!("{}: expected {:?}, got {answered:?}", case.id, case.expect))
            }
        });
        (name, content.count, results.collect())
    };
    run(load::<Languages>("language", "").into_iter().map(check).collect());
}
