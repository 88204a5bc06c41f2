//! Writes the shared vectors as a C table, so that C runs them without a JSON parser.

use std::fmt::Write;

use serde_json::Value;
use twogate_tests::vectors::{
    Cases, Contacts, Decide, Document, Documents, ExpectedProblem, File, Text, load,
};

use super::explanation::Explanation;
use super::ledgers::{ledger_status, ledger_text};
use super::{person, resets};

/// The table, how many cases it has, and how many C cannot say.
pub(crate) struct Table {
    pub(crate) source: String,
    pub(crate) count: usize,
    pub(crate) skipped: usize,
    /// What the cases take that hash, each in KiB passed over.
    pub(crate) works: Vec<u32>,
}

pub(crate) fn table() -> Table {
    let source = String::from("#include \"vectors.h\"\n");
    let mut table = Table { source, count: 0, skipped: 0, works: Vec::new() };
    table.documents("policy", &load("policy", ""));
    table.documents("user", &load("user", ""));
    table.contacts();
    table.decisions();
    table.ledgers();
    table.languages();
    table.questions();
    table.registrations();
    let mut setups = resets::Setups::new();
    table.transcripts("reset", &mut setups);
    table.transcripts("registering", &mut setups);
    table.passwords();
    table.recipients();
    table
}

impl Table {
    fn documents(&mut self, folder: &str, files: &[File<Documents>]) {
        let mut cases = String::new();
        let mut count = 0;
        for (file, case) in each(files) {
            let problems = &case.expect.problems;
            let list = format!("{folder}_problems_{count}");
            if !problems.is_empty() {
                let items: Vec<String> = problems.iter().map(problem).collect();
                self.line(&format!(
                    "static const twogate_problem {list}[] = {{{}}};",
                    items.join(",")
                ));
            }
            let list = if problems.is_empty() { "0" } else { &list };
            let name = format!("{folder}/{file}/{}", case.id);
            writeln!(cases, "{{\"{name}\",{},{list},{}}},", document(&case.given), problems.len())
                .unwrap();
            count += 1;
        }
        self.array(&format!("struct document_case {folder}_cases"), &cases, count);
        self.counted(folder, count);
    }

    fn contacts(&mut self) {
        let files: Vec<File<Contacts>> = load("contact", "");
        let mut cases = String::new();
        let mut count = 0;
        for (file, case) in each(&files) {
            let (method, member, channels) = match file {
                "phone" => ("mobilePhone", "authenticationPhone", r#"["text","call"]"#),
                "email" => ("email", "authenticationEmail", "[]"),
                other => panic!("contact/{other}.json is a file of unknown values"),
            };
            let status = if case.expect.well_formed { "available" } else { "malformed" };
            let rejected = if case.expect.well_formed {
                String::from("[]")
            } else {
                format!("[\"{member}\"]")
            };
            let masked = serde_json::to_string(&case.expect.masked).unwrap();
            let expected = format!(
                r#"{{"method":"{method}","status":"{status}","source":"{member}","registered":true,"public":false,"rejected":{rejected},"channels":{channels},"masked":{masked}}}"#
            );
            let policy = format!(r#"{{"scope":"all","methods":["{method}"]}}"#);
            let user = serde_json::json!({
                "id": "person@contoso.com",
                "licenses": ["azureAdPremiumP1"],
                member: case.given.value,
            });
            let user = self.person(&format!("contact_{count}"), &user);
            writeln!(
                cases,
                "{{\"contact/{file}/{}\",{},{user},{},{},{}}},",
                case.id,
                literal(policy.as_bytes()),
                constant("METHOD", method),
                constant("METHOD_STATUS", status),
                text(&expected),
            )
            .unwrap();
            count += 1;
        }
        self.array("struct contact_case contact_cases", &cases, count);
        self.counted("contact", count);
    }

    fn decisions(&mut self) {
        let files: Vec<File<Decide>> = load("decide", "");
        let mut policies = Vec::new();
        let mut cases = String::new();
        let mut count = 0;
        for File { name, content } in &files {
            let before = count;
            for group in &content.groups {
                for case in &group.cases {
                    let user = self.person(&format!("decide_{count}"), &case.given.user);
                    let status = ledger_status(case.expect["error"].as_str());
                    let (explanation, decision) = match status {
                        "TWOGATE_STATUS_OK" => {
                            let explanation = Explanation::of(&case.expect);
                            (text(&explanation.to_json()), explanation.decision())
                        }
                        _ => (String::from("{0,0}"), String::from("{0}")),
                    };
                    writeln!(
                        cases,
                        "{{\"decide/{name}/{}\",{},{}LL,{},{user},{},{status},{explanation},{decision}}},",
                        case.id,
                        policies.len(),
                        case.given.now,
                        text(&case.given.user.to_string()),
                        ledger_text(case.given.ledger.as_ref()),
                    )
                    .unwrap();
                    count += 1;
                }
                policies.push(text(&group.policy.to_string()));
            }
            assert_eq!(count - before, content.count, "decide/{name}: count");
        }
        self.array("twogate_str decide_policies", &policies.join(",\n"), policies.len());
        self.line(&format!("const size_t decide_policy_count = {};", policies.len()));
        self.array("struct decide_case decide_cases", &cases, count);
        self.counted("decide", count);
    }

    /// Writes the lists of a person, and gives the struct.
    pub(crate) fn person(&mut self, name: &str, user: &Value) -> String {
        let person = person::of(name, user);
        for list in &person.lists {
            self.line(list);
        }
        person.initializer
    }

    /// Writes the cases of a kind.
    pub(crate) fn cases(&mut self, kind: &str, items: &str, count: usize) {
        self.array(&format!("struct {kind}_case {kind}_cases"), items, count);
        self.counted(kind, count);
    }

    pub(crate) fn counted(&mut self, kind: &str, count: usize) {
        self.line(&format!("const size_t {kind}_case_count = {count};"));
        self.count += count;
    }

    pub(crate) fn array(&mut self, declaration: &str, items: &str, count: usize) {
        assert!(count > 0, "{declaration}: no case");
        self.line(&format!("const {declaration}[] = {{\n{items}}};"));
    }

    pub(crate) fn line(&mut self, line: &str) {
        self.source.push_str(line);
        self.source.push('\n');
    }
}

/// All cases of files, each with the name of its file; files have as many as they say.
pub(crate) fn each<G, E>(
    files: &[File<Cases<G, E>>],
) -> impl Iterator<Item = (&str, &twogate_tests::vectors::Case<G, E>)> {
    for File { name, content } in files {
        assert_eq!(content.cases.len(), content.count, "{name}: count");
    }
    files.iter().flat_map(|file| file.content.cases.iter().map(|case| (file.name.as_str(), case)))
}

pub(crate) fn document(document: &Document) -> String {
    match document {
        Document::Text(Text::Repeated { prefix, repeat, times, suffix }) => {
            format!("{{{},{},{times},{}}}", text(prefix), text(repeat), text(suffix))
        }
        Document::Document(_) | Document::Text(Text::Whole(_)) => {
            format!("{{{},{},0,{}}}", text(&document.text()), text(""), text(""))
        }
    }
}

fn problem(problem: &ExpectedProblem) -> String {
    let code = constant("PROBLEM_CODE", &problem.code);
    problem_of(&problem.pointer, &format!(".code={code}"), &problem.args)
}

/// A `twogate_problem` whose code is already a member.
pub(crate) fn problem_of(pointer: &str, code: &str, args: &Value) -> String {
    let mut given = Vec::new();
    let mut members = vec![
        String::from(".struct_size=sizeof(twogate_problem)"),
        format!(".pointer={}", text(pointer)),
        code.to_owned(),
    ];
    for (name, value) in args.as_object().unwrap() {
        match name.as_str() {
            "minimum" | "maximum" | "actual" => {
                given.push(format!("TWOGATE_ARG_{}", name.to_uppercase()));
                members.push(format!(".{name}={}LL", value.as_i64().unwrap()));
            }
            "line" | "column" => {
                given.push(String::from("TWOGATE_ARG_PLACE"));
                members.push(format!(".{name}={}LL", value.as_i64().unwrap()));
            }
            "other" => members.push(format!(".other={}", text(value.as_str().unwrap()))),
            unknown => panic!("a problem has no {unknown}"),
        }
    }
    if !given.is_empty() {
        members.push(format!(".args={}", given.join("|")));
    }
    format!("{{{}}}", members.join(","))
}

/// The constant of a word: `TWOGATE_METHOD_APP_CODE`. That it exists is the compiler's to say.
pub(crate) fn constant(list: &str, word: &str) -> String {
    let mut name = format!("TWOGATE_{list}_");
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_uppercase());
    }
    name
}

/// A `twogate_str`.
pub(crate) fn text(text: &str) -> String {
    format!("{{{},{}}}", literal(text.as_bytes()), text.len())
}

/// A string literal; bytes beyond plain ASCII are escaped, and `?` too, for the sake of trigraphs.
pub(crate) fn literal(text: &[u8]) -> String {
    let mut literal = String::from("\"");
    for &byte in text {
        match byte {
            b'"' | b'\\' | b'?' => literal.extend(['\\', char::from(byte)]),
            b' '..=b'~' => literal.push(char::from(byte)),
            _ => write!(literal, "\\{byte:03o}").unwrap(),
        }
    }
    literal.push('"');
    literal
}
