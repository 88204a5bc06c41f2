//! The same tenant and the same people decided by Twogate, Cedar and regorus: first compared,
//! verdict by verdict, then measured. `README.md` says what was chosen, and why.

mod answer;
mod case;
mod cedar;
mod measure;
mod people;
mod rego;
mod tenant;
mod twogate;

use std::collections::BTreeMap;
use std::process::ExitCode;

use ::twogate::Reason;

use crate::case::Case;
use crate::cedar::Cedar;
use crate::measure::{ROUNDS, Row, Spread, Work, measure};
use crate::rego::Rego;
use crate::tenant::Tenant;
use crate::twogate::Twogate;

fn main() -> ExitCode {
    for writeback in [true, false] {
        let tenant = Tenant { writeback };
        println!("Writeback {writeback}:");
        let (people, differences) = compare(tenant);
        println!("  {people} people, {differences} differences");
        if people == 0 || differences > 0 {
            return ExitCode::FAILURE;
        }
    }

    let tenant = Tenant { writeback: true };
    let cases = people::measured(tenant);
    let (twogate, cedar, rego) = (Twogate::new(tenant), Cedar::new(tenant), Rego::new(tenant));
    let mut rows = Vec::new();
    rows.extend(twogate.rows(&cases));
    rows.extend(cedar.rows(&cases));
    rows.extend(rego.rows(&cases));
    let times = measure(&mut rows, cases.len());
    print_table(&rows, &times, cases.len());
    print_targets(&rows, &times);
    ExitCode::SUCCESS
}

/// How many people were decided for, and for how many the engines differed.
fn compare(tenant: Tenant) -> (usize, usize) {
    let (twogate, cedar, rego) = (Twogate::new(tenant), Cedar::new(tenant), Rego::new(tenant));
    let mut machines = rego.machines();
    let (mut people, mut differences) = (0, 0);
    let mut answers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut see = |case: Case| {
        let expected = twogate.answer(&case);
        let cedar = cedar.answer(&case);
        let rego = rego.answer(&mut machines, &case);
        people += 1;
        *answers.entry(expected.reason.map_or("allowed", Reason::word)).or_default() += 1;
        if cedar != expected || rego != expected {
            differences += 1;
            if differences <= 10 {
                eprintln!("person {people}: Twogate {expected:?}, Cedar {cedar:?}, Rego {rego:?}");
            }
        }
    };
    people::measured(tenant).into_iter().for_each(&mut see);
    people::everybody(tenant, see);
    for (answer, count) in answers {
        println!("  {answer:<20} {count:>6}");
    }
    (people, differences)
}

fn print_table(rows: &[Row<'_>], times: &[Vec<f64>], people: usize) {
    println!("\n{people} people, {ROUNDS} interleaved rounds; medians (least to greatest)\n");
    println!("{:<54}{:^52}", "", "Twogate is so many times faster");
    println!("{:<44}{:>10}{:>26}{:>26}", "", "ns", "from facts", "from a user");
    let [facts, user, ..] = times else { return };
    for (row, times) in rows.iter().zip(times) {
        println!(
            "{:<8} {:<35}{:>10.1}{:>26}{:>26}",
            row.engine,
            row.what,
            Spread::of(times.iter().copied()).median,
            Spread::of_ratios(facts, times).to_string(),
            Spread::of_ratios(user, times).to_string(),
        );
    }
}

/// What the targets are held against: each engine in its leanest form, doing the same work.
fn print_targets(rows: &[Row<'_>], times: &[Vec<f64>]) {
    println!("\nThe same work:");
    for (work, twogate) in [(Work::Facts, 0), (Work::User, 1)] {
        for (engine, target) in [("Cedar", 100.0), ("regorus", 250.0)] {
            let Some(peer) = rows.iter().position(|row| row.engine == engine && row.work == work)
            else {
                continue;
            };
            let ratio = Spread::of_ratios(&times[twogate], &times[peer]);
            let verdict = if ratio.median >= target { "met" } else { "not met" };
            println!(
                "  {:<36}{engine:<8}{:>26}   target {target}: {verdict}",
                rows[twogate].what,
                ratio.to_string(),
            );
        }
    }
}
