//! The vectors of security questions as C tables.

use std::fmt::Write;

use twogate_tests::vectors::questions::{
    AnswerSet, EnrolmentGiven, ExpectedDraftProblem, ExpectedNormal, ExpectedProblems,
    ExpectedRecord, ExpectedRehash, ExpectedVerification, GivenAnswer, GivenArgon2, GivenPepper,
    RehashGiven, StoredRecord, Typed, VerificationGiven, hex,
};
use twogate_tests::vectors::{Cases, load};

use super::table::{Table, constant, each, literal, problem_of, text};

impl Table {
    pub(crate) fn questions(&mut self) {
        self.normal_forms();
        self.answers();
        self.enrolments();
        self.verifications();
        self.rehashes();
    }

    fn normal_forms(&mut self) {
        let files = load::<Cases<Typed, ExpectedNormal>>("normalize", "");
        let (mut forms, mut pairs) = ((String::new(), 0), (String::new(), 0));
        for (file, case) in each(&files) {
            let name = literal(format!("normalize/{file}/{}", case.id).as_bytes());
            let typed = match &case.given {
                Typed::Text(text) => bytes(text.whole().as_bytes()),
                Typed::Bytes(digits) => bytes(&hex(digits)),
                Typed::Texts([one, other]) => {
                    let ExpectedNormal::Compared { same } = case.expect else {
                        panic!("{name}: two texts are compared");
                    };
                    let (one, other) = (bytes(one.as_bytes()), bytes(other.as_bytes()));
                    writeln!(pairs.0, "{{{name},{{{one},{other}}},{}}},", u8::from(same)).unwrap();
                    pairs.1 += 1;
                    continue;
                }
            };
            let expected = match &case.expect {
                ExpectedNormal::Normal { normal, length } => {
                    format!("{},{length},{{0}}", text(&normal.whole()))
                }
                ExpectedNormal::Refused { code, args } => {
                    let (pointer, code) = (String::new(), code.clone());
                    let (args, unfinished) = (args.clone(), false);
                    let expected = ExpectedDraftProblem { pointer, code, args, unfinished };
                    format!("{{0,0}},0,{}", draft_problem(&expected))
                }
                ExpectedNormal::Compared { .. } => panic!("{name}: one text is not compared"),
            };
            writeln!(forms.0, "{{{name},{typed},{expected}}},").unwrap();
            forms.1 += 1;
        }
        self.cases("normalize", &forms.0, forms.1);
        self.cases("same", &pairs.0, pairs.1);
    }

    fn answers(&mut self) {
        let files = load::<Cases<AnswerSet, ExpectedProblems>>("answers", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let name = format!("answers/{file}/{}", case.id);
            let (given, list) = (&case.given, format!("answers_{count}"));
            let documents = [given.policy.to_string(), given.user.to_string()];
            let set = self.set(&list, &name, &documents, &given.answers, &case.expect.problems);
            writeln!(cases, "{set},").unwrap();
            count += 1;
        }
        self.cases("answers", &cases, count);
    }

    fn enrolments(&mut self) {
        let files = load::<Cases<EnrolmentGiven, ExpectedRecord>>("enrolment", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let name = format!("enrolment/{file}/{}", case.id);
            let (given, list) = (&case.given, format!("enrolment_{count}"));
            let Some(hashing) = self.hashing(&list, &name, &given.argon2, given.pepper.as_slice())
            else {
                continue;
            };
            let mut hashes = 0;
            let (status, record, problems) = match &case.expect {
                ExpectedRecord::Record(record) => {
                    hashes = record.challenges.len();
                    ("ok", text(&record.text()), &[][..])
                }
                ExpectedRecord::Problems(problems) => {
                    ("invalidAnswers", absent(), problems.as_slice())
                }
                ExpectedRecord::Error(error) => (error.as_str(), absent(), &[][..]),
            };
            let work = self.work(&given.argon2, hashes);
            let documents = [given.policy.to_string(), given.user.to_string()];
            let set = self.set(&list, &name, &documents, &given.answers, problems);
            let entropy = bytes(&hex(&given.entropy));
            let (status, now) = (constant("STATUS", status), given.now);
            writeln!(cases, "{{{set},{hashing},{entropy},{now}LL,{status},{record},{work}}},")
                .unwrap();
            count += 1;
        }
        self.cases("enrolment", &cases, count);
    }

    fn verifications(&mut self) {
        let files = load::<Cases<VerificationGiven, ExpectedVerification>>("verify", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let name = format!("verify/{file}/{}", case.id);
            let list = format!("verify_{count}");
            let VerificationGiven { failures, now, peppers, .. } = &case.given;
            let Some(hashing) = self.hashing(&list, &name, &case.given.argon2, peppers) else {
                continue;
            };
            let typed = case.given.answers.iter().map(|text| bytes(text.whole().as_bytes()));
            let typed: Vec<String> = typed.collect();
            let answers = self.list("twogate_bytes", &format!("{list}_answers"), &typed);
            let expected = match &case.expect {
                ExpectedVerification::Error(expected) => {
                    format!("{},{},0,0,{}", constant("STATUS", &expected.error), absent(), absent())
                }
                ExpectedVerification::Verified(expected) => {
                    let asked = &expected.asked;
                    let asked = asked.as_ref().map(|it| serde_json::to_string(it).unwrap());
                    let record = expected.record.as_ref().map(StoredRecord::text);
                    format!(
                        "{},{},{},{},{}",
                        constant("STATUS", "ok"),
                        maybe(asked),
                        u8::from(expected.right),
                        u8::from(expected.rehashed.unwrap_or_default()),
                        maybe(record)
                    )
                }
            };
            let work = self.work(&case.given.argon2, 1);
            let policy = text(&case.given.policy.to_string());
            let user = text(&case.given.user.to_string());
            let entropy = bytes(&hex(&case.given.entropy));
            writeln!(
                cases,
                "{{\"{name}\",{policy},{user},{answers},{failures}u,{hashing},{entropy},{now}LL,\
                 {expected},{work}}},"
            )
            .unwrap();
            count += 1;
        }
        self.cases("verify", &cases, count);
    }

    fn rehashes(&mut self) {
        let files = load::<Cases<RehashGiven, ExpectedRehash>>("rehash", "");
        let (mut cases, mut count) = (String::new(), 0);
        for (file, case) in each(&files) {
            let name = format!("rehash/{file}/{}", case.id);
            let (given, list) = (&case.given, format!("rehash_{count}"));
            let Some(hashing) = self.hashing(&list, &name, &given.argon2, &given.peppers) else {
                continue;
            };
            let (status, needs) = match &case.expect {
                ExpectedRehash::NeedsRehash(needs) => {
                    ("ok", needs.as_ref().map(|needs| serde_json::to_string(needs).unwrap()))
                }
                ExpectedRehash::Error(error) => (error.as_str(), None),
            };
            let (user, status) = (text(&given.user.to_string()), constant("STATUS", status));
            writeln!(cases, "{{\"{name}\",{user},{hashing},{status},{}}},", maybe(needs)).unwrap();
            count += 1;
        }
        self.cases("rehash", &cases, count);
    }

    /// What so many hashes take.
    fn work(&mut self, argon2: &GivenArgon2, hashes: usize) -> u32 {
        let once = argon2.memory_kib.saturating_mul(argon2.iterations);
        let work = once.saturating_mul(u32::try_from(hashes).unwrap());
        self.works.push(work);
        work
    }

    /// A `struct answers_case`.
    fn set(
        &mut self,
        list: &str,
        name: &str,
        [policy, user]: &[String; 2],
        answers: &[GivenAnswer],
        problems: &[ExpectedDraftProblem],
    ) -> String {
        let answers: Vec<String> = answers.iter().map(answer).collect();
        let answers = self.list("twogate_answer", &format!("{list}_given"), &answers);
        let problems: Vec<String> = problems.iter().map(draft_problem).collect();
        let problems = self.list("twogate_problem", &format!("{list}_problems"), &problems);
        format!("{{\"{name}\",{},{},{answers},{problems}}}", text(policy), text(user))
    }

    /// A `twogate_hashing`; none, and counted as skipped, where C cannot say it: a parameter of
    /// zero is the default there.
    pub(crate) fn hashing(
        &mut self,
        list: &str,
        name: &str,
        argon2: &GivenArgon2,
        peppers: &[GivenPepper],
    ) -> Option<String> {
        let GivenArgon2 { memory_kib, iterations, parallelism } = *argon2;
        if [memory_kib, iterations, parallelism].contains(&0) {
            println!("{name}: skipped, because zero is the default in C");
            self.skipped += 1;
            return None;
        }
        let pepper = |it: &GivenPepper| {
            format!("{{{},{}}}", bytes(&hex(&it.key_id)), bytes(&hex(&it.secret)))
        };
        let peppers: Vec<String> = peppers.iter().map(pepper).collect();
        let peppers = self.list("twogate_pepper", &format!("{list}_peppers"), &peppers);
        Some(format!(
            "{{sizeof(twogate_hashing),{peppers},{memory_kib}u,{iterations}u,{parallelism}u,0}}"
        ))
    }

    /// Writes a list, and gives its name and its length.
    pub(crate) fn list(&mut self, of: &str, name: &str, items: &[String]) -> String {
        if items.is_empty() {
            return String::from("0,0");
        }
        self.line(&format!("static const {of} {name}[] = {{{}}};", items.join(",")));
        format!("{name},{}", items.len())
    }
}

/// A `twogate_answer`.
pub(crate) fn answer(given: &GivenAnswer) -> String {
    let shown = maybe(given.shown.clone());
    format!("{{{},{shown},{}}}", text(&given.question), bytes(given.secret().reveal()))
}

fn draft_problem(problem: &ExpectedDraftProblem) -> String {
    let code = constant("DRAFT_PROBLEM", &problem.code);
    let unfinished = u8::from(problem.unfinished);
    let code = format!(".draft_code={code},.unfinished={unfinished}");
    problem_of(&problem.pointer, &code, &problem.args)
}

/// A `twogate_bytes`.
pub(crate) fn bytes(bytes: &[u8]) -> String {
    format!("{{(const uint8_t *){},{}}}", literal(bytes), bytes.len())
}

fn maybe(given: Option<String>) -> String {
    given.map_or_else(absent, |given| text(&given))
}

pub(crate) fn absent() -> String {
    String::from("{0,0}")
}
