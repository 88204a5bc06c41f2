//! The tables of the README, and what an explanation comes to in their words.

use twogate::{Action, Explanation, Fix, Method, Timestamp};

/// 2026-09-01T00:00:00Z.
const SEPTEMBER: i64 = 1_788_220_800_000;

const HEADER: [&str; 9] =
    ["", "Person", "Case", "Look at", "Gates", "Verdict", "Reason", "Fix", ""];

/// A line about one person under one policy.
pub(crate) struct Row {
    /// The file of the policy, as the heading names it.
    pub(crate) policy: String,
    /// What stands before `@contoso.com`.
    pub(crate) person: String,
    look_at: String,
    gates: String,
    verdict: String,
    reason: String,
    fix: String,
}

/// All lines of all tables about people.
pub(crate) fn rows(readme: &str) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut policy = None;
    let mut in_table = false;
    for line in readme.lines() {
        if let Some(heading) = line.strip_prefix("## ") {
            policy = heading.strip_prefix('`').and_then(|name| name.strip_suffix('`'));
        }
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        in_table = line.starts_with('|') && (in_table || cells == HEADER);
        if !in_table || cells == HEADER || cells[1] == "---" {
            continue;
        }
        let [_, person, _, look_at, gates, verdict, reason, fix, _] = cells[..] else {
            panic!("a line has seven cells: {line}");
        };
        rows.push(Row {
            policy: policy.unwrap_or_else(|| panic!("under no policy: {line}")).to_string(),
            person: person.trim_matches('`').to_string(),
            look_at: look_at.to_string(),
            gates: gates.to_string(),
            verdict: verdict.to_string(),
            reason: reason.to_string(),
            fix: fix.to_string(),
        });
    }
    rows
}

/// Where a line says something else than the explanation.
pub(crate) fn differences(row: &Row, explanation: &Explanation) -> Vec<String> {
    let gates = explanation.gates;
    let gates = format!("{} {}/{}", gates.policy.word(), gates.available, gates.required);
    let cells = [
        (&row.gates, gates),
        (&row.verdict, verdict(explanation)),
        (&row.reason, reason(explanation)),
        (&row.fix, fixes(&explanation.fixes)),
    ];
    let claims = row.look_at.split("; ").filter(|claim| !claim.is_empty());
    let claims = claims.map(|claim| (claim.to_string(), method(claim, explanation)));
    cells
        .into_iter()
        .map(|(said, is)| (said.clone(), is))
        .chain(claims)
        .filter(|(said, is)| said != is)
        .map(|(said, is)| format!("{}, {}: says `{said}`, is `{is}`", row.policy, row.person))
        .collect()
}

fn verdict(explanation: &Explanation) -> String {
    let unlock = explanation.actions.contains(&Action::UnlockAccount);
    format!("{}{}", explanation.verdict.word(), if unlock { ", may unlock" } else { "" })
}

fn reason(explanation: &Explanation) -> String {
    match (explanation.reason, explanation.code) {
        (None, _) => "–".to_string(),
        (Some(reason), None) => reason.word().to_string(),
        (Some(reason), Some(code)) => format!("{} ({code})", reason.word()),
    }
}

fn fixes(fixes: &[Fix]) -> String {
    let one = |fix: &Fix| {
        let choice = match fix.count {
            0 => String::new(),
            count => format!(" {count} of {}", fix.any_of.words().join(", ")),
        };
        let until = fix.until.map(|until| format!(" until {}", utc(until))).unwrap_or_default();
        format!("{}: {}{choice}{until}", fix.actor.word(), fix.action.word())
    };
    if fixes.is_empty() {
        return "–".to_string();
    }
    fixes.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// A time of September 2026, which has no end here that is not a whole minute.
fn utc(time: Timestamp) -> String {
    let minutes = (time.as_millis() - SEPTEMBER) / 60_000;
    assert!((0..30 * 1_440).contains(&minutes) && time.as_millis() % 60_000 == 0);
    let (day, hour, minute) = (minutes / 1_440 + 1, minutes / 60 % 24, minutes % 60);
    format!("2026-09-{day:02}T{hour:02}:{minute:02}Z")
}

/// The method of a claim, in as many words as the claim has.
fn method(claim: &str, explanation: &Explanation) -> String {
    let name = claim.split(':').next().unwrap();
    let method = Method::from_word(name).unwrap_or_else(|| panic!("{name}: no such method"));
    let entry = explanation.methods.iter().find(|entry| entry.method == method).unwrap();
    match entry.source.filter(|_| claim.contains(" from ")) {
        None => format!("{name}: {}", entry.status.word()),
        Some(source) => format!("{name}: {} from {}", entry.status.word(), source.word()),
    }
}
