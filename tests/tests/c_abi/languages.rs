//! The cases of languages, for C.

use std::fmt::Write;

use twogate_tests::vectors::{File, Languages, load};

use super::table::{Table, each, text};

impl Table {
    pub(crate) fn languages(&mut self) {
        let files: Vec<File<Languages>> = load("language", "");
        let mut cases = String::new();
        let mut count = 0;
        for (file, case) in each(&files) {
            let name = format!("language/{file}/{}", case.id);
            let asked = text(&case.given.asked);
            let (language, direction) = (text(&case.expect.language), text(&case.expect.direction));
            writeln!(cases, "{{\"{name}\",{asked},{language},{direction}}},").unwrap();
            count += 1;
        }
        self.cases("language", &cases, count);
    }
}
