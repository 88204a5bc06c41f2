//! Ledgers in the C table.

use std::fmt::Write;

use serde_json::Value;
use twogate_tests::vectors::ledgers::Ledgers;
use twogate_tests::vectors::{File, load};

use super::table::{Table, document, each, text};

impl Table {
    pub(crate) fn ledgers(&mut self) {
        let files: Vec<File<Ledgers>> = load("ledger", "");
        let mut cases = String::new();
        let mut count = 0;
        for (file, case) in each(&files) {
            let status = ledger_status(case.expect.error.as_deref());
            let given = document(&case.given);
            writeln!(cases, "{{\"ledger/{file}/{}\",{given},{status}}},", case.id).unwrap();
            count += 1;
        }
        self.cases("ledger", &cases, count);
    }
}

/// What a call comes to by the error of the ledger that it is given.
pub(crate) fn ledger_status(error: Option<&str>) -> &'static str {
    match error {
        None => "TWOGATE_STATUS_OK",
        Some("malformed") => "TWOGATE_STATUS_INVALID_LEDGER",
        Some("newerVersion") => "TWOGATE_STATUS_NEWER_LEDGER",
        Some(other) => panic!("{other}: no error of ledgers"),
    }
}

/// A ledger as a `twogate_str`; an absent one where none is given.
pub(crate) fn ledger_text(ledger: Option<&Value>) -> String {
    ledger.map_or_else(|| String::from("{0,0}"), |ledger| text(&ledger.to_string()))
}
