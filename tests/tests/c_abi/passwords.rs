//! The vectors of new passwords and recipients as C tables.

use std::fmt::Write;

use serde_json::Value;
use twogate_tests::vectors::passwords::{
    ExpectedPasswordProblem, ExpectedPasswordProblems, PasswordGiven,
};
use twogate_tests::vectors::recipients::{ExpectedRecipients, RecipientsGiven};
use twogate_tests::vectors::{Cases, load};

use super::questions::bytes;
use super::table::{Table, each, text};

impl Table {
    pub(crate) fn passwords(&mut self) {
        let files = load::<Cases<PasswordGiven, ExpectedPasswordProblems>>("password", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let given = &case.given;
            let list = format!("password_{count}");
            let user = self.person(&list, &given.user);
            let names: Vec<String> = given.names.iter().map(|name| text(name)).collect();
            let names = self.list("twogate_str", &format!("{list}_names"), &names);
            let problems: Vec<String> = case.expect.problems.iter().map(problem).collect();
            writeln!(
                cases,
                "{{\"password/{file}/{}\",{},{user},{},{names},{}}},",
                case.id,
                text(&given.policy.to_string()),
                bytes(given.secret().reveal()),
                text(&format!("[{}]", problems.join(",")))
            )
            .unwrap();
            count += 1;
        }
        self.cases("password", &cases, count);
    }

    pub(crate) fn recipients(&mut self) {
        let files = load::<Cases<RecipientsGiven, ExpectedRecipients>>("recipients", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let given = &case.given;
            let list = format!("recipients_{count}");
            let user = self.person(&list, &given.user);
            let people = given.administrators.iter().enumerate().map(|(index, administrator)| {
                let name = format!("{list}_{index}");
                let person = self.person(&name, administrator);
                self.line(&format!("static const twogate_user {name} = {person};"));
                format!("&{name}")
            });
            let people: Vec<String> = people.collect();
            let people =
                self.list("twogate_user *const", &format!("{list}_administrators"), &people);
            writeln!(
                cases,
                "{{\"recipients/{file}/{}\",{},{user},{people},{},{}}},",
                case.id,
                text(&given.policy.to_string()),
                text(&case.expect.notifications.to_string()),
                text(&case.expect.contact.to_string())
            )
            .unwrap();
            count += 1;
        }
        self.cases("recipients", &cases, count);
    }
}

/// A problem as C is told it, without its text: members in the order in which they are written.
fn problem(problem: &ExpectedPasswordProblem) -> String {
    let number = |name: &&str| Some(format!("\"{name}\":{}", problem.args.get(name)?));
    let numbers: Vec<String> = ["minimum", "maximum", "actual"].iter().filter_map(number).collect();
    assert_eq!(problem.args.as_object().map(serde_json::Map::len), Some(numbers.len()));
    let code = Value::from(problem.code.as_str());
    format!("{{\"code\":{code},\"args\":{{{}}}}}", numbers.join(","))
}
