//! The vectors of registration as a C table.

use std::fmt::Write;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use twogate::{DraftProblem, DraftProblemCode, ProblemArgs};
use twogate_tests::vectors::questions::ExpectedDraftProblem;
use twogate_tests::vectors::registration::{ExpectedRegistration, GivenDraft, RegistrationGiven};
use twogate_tests::vectors::{Cases, load};

use super::questions::answer;
use super::table::{Table, constant, each, literal, text};

impl Table {
    pub(crate) fn registrations(&mut self) {
        let files = load::<Cases<RegistrationGiven, ExpectedRegistration>>("registration", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let name = literal(format!("registration/{file}/{}", case.id).as_bytes());
            let given = &case.given;
            let (status, expected) = match &case.expect {
                ExpectedRegistration::Status(status) => {
                    (constant("REGISTRATION", status), String::from("{0,0}"))
                }
                ExpectedRegistration::Form(form) => (String::from("0"), text(&Form::json(form))),
                ExpectedRegistration::Problems(problems) => {
                    (String::from("0"), text(&json_of(problems)))
                }
            };
            let draft = given.draft.as_ref();
            let has_draft = u8::from(draft.is_some());
            let none = GivenDraft::default();
            let draft = self.draft(&format!("registration_{count}"), draft.unwrap_or(&none));
            writeln!(
                cases,
                "{{{name},{},{},{}LL,{has_draft},{draft},{status},{expected}}},",
                text(&given.policy.to_string()),
                text(&given.user.to_string()),
                given.now.unwrap_or_default(),
            )
            .unwrap();
            count += 1;
        }
        self.cases("registration", &cases, count);
    }

    /// A `twogate_registration_draft`, its answers written before it.
    fn draft(&mut self, list: &str, draft: &GivenDraft) -> String {
        let answers: Vec<String> = draft.answers.iter().map(answer).collect();
        let answers = self.list("twogate_answer", &format!("{list}_answers"), &answers);
        let field = |field: &Option<String>| field.as_deref().map_or("{0,0}".to_owned(), text);
        format!(
            "{{sizeof(twogate_registration_draft),{},{},{},{answers}}}",
            field(&draft.authentication_phone),
            field(&draft.authentication_email),
            field(&draft.office_phone),
        )
    }
}

/// The problems as the library is to write them. Their English is core's: the vectors have none.
fn json_of(problems: &[ExpectedDraftProblem]) -> String {
    let mut problems: Vec<DraftProblem> = problems.iter().map(problem).collect();
    problems.sort();
    serde_json::to_string(&problems).unwrap()
}

fn problem(expected: &ExpectedDraftProblem) -> DraftProblem {
    let number = |name: &str| expected.args.get(name).and_then(Value::as_i64);
    let args = ProblemArgs {
        minimum: number("minimum"),
        maximum: number("maximum"),
        actual: number("actual"),
        other: expected.args.get("other").and_then(Value::as_str).map(str::to_owned),
        ..ProblemArgs::default()
    };
    DraftProblem {
        pointer: expected.pointer.clone(),
        code: DraftProblemCode::from_word(&expected.code).unwrap(),
        args,
        unfinished: expected.unfinished,
    }
}

/// A form with its members in their order.
#[derive(Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Form {
    required: u8,
    registered: u8,
    fields: Vec<Field>,
    questions: Option<Questions>,
    publishes_phone: bool,
    suggest_more: bool,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Field {
    method: String,
    state: String,
    masked: Option<String>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    choices: Vec<Choice>,
    minimum: u8,
    maximum: u8,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Choice {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

impl Form {
    /// What the library is to write, byte for byte.
    fn json(expected: &Value) -> String {
        let form: Self = serde_json::from_value(expected.clone()).unwrap();
        serde_json::to_string(&form).unwrap()
    }
}
