//! The rules on a set of answers (`docs/rules.md`, `answer.length`): what a person may answer, told
//! all at once.

mod account;
mod in_question;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use self::account::Account;
use self::in_question::stands_in;
use crate::document::policy::SecurityQuestions;
use crate::draft::DraftProblem;
use crate::facts::Throttle;
use crate::few::sort_few;
use crate::normalize::normal_form;
use crate::policy::Policy;
use crate::question::{MOST_QUESTIONS, predefined};
use crate::secret::{Secret, SecretText};
use crate::time::Timestamp;
use crate::user::User;
use crate::word::DraftProblemCode;

/// The fewest code points of an answer, and the most (`answer.length`).
pub(crate) const SHORTEST: usize = 3;
pub(crate) const LONGEST: usize = 40;

const ANSWERS: &str = "/answers";

/// An answer that a person gives to a question of the policy.
#[derive(Clone, Copy)]
pub struct Answer<'a> {
    /// The question's id.
    pub question: &'a str,
    /// The answer as typed, UTF-8.
    pub answer: &'a Secret,
    /// The question's text as the person saw it, where it was shown in another language.
    pub shown: Option<&'a str>,
}

impl core::fmt::Debug for Answer<'_> {
    /// Shows nothing: which questions somebody chose is theirs as well.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Answer(..)")
    }
}

impl Policy {
    /// What is wrong with a person's answers, sorted by pointer (as text), then code (as the list has
    /// them); nothing where they can be enrolled. Pointers lead into
    /// `{"answers": [{"question", "answer", "shown"}]}`.
    ///
    /// ```
    /// use twogate::{Answer, Policy, Secret, User};
    ///
    /// let policy = Policy::from_json(
    ///     r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
    ///        {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", "favoriteFood"]}}"#,
    /// )?;
    /// let typed = ["Rex", "Baker", "rex"].map(Secret::new);
    /// let questions = ["firstPet", "firstJob", "favoriteFood"];
    /// let answers: Vec<_> = std::iter::zip(questions, &typed)
    ///     .map(|(question, answer)| Answer { question, answer, shown: None })
    ///     .collect();
    ///
    /// let problems = policy.check_answers(&User::new("ann@contoso.com"), &answers);
    /// assert_eq!(problems[0].to_string(), "/answers/2/answer: The answer is given already (see /answers/0/answer)");
    /// # Ok::<(), twogate::PolicyError>(())
    /// ```
    #[must_use]
    pub fn check_answers(&self, user: &User, answers: &[Answer<'_>]) -> Vec<DraftProblem> {
        self.normal_answers(user, answers).err().unwrap_or_default()
    }

    /// The normal forms of answers that hold, in their order.
    pub(crate) fn normal_answers(
        &self,
        user: &User,
        answers: &[Answer<'_>],
    ) -> Result<Vec<SecretText>, Vec<DraftProblem>> {
        let Some(section) = self.questions_for(user) else {
            return Err(Vec::from([DraftProblem::new(ANSWERS, DraftProblemCode::NotEnabled)]));
        };
        let mut problems = Vec::new();
        count(section, answers.len(), &mut problems);
        // No policy has more questions, so more answers are not looked at one by one.
        let normal = if answers.len() > MOST_QUESTIONS {
            Vec::new()
        } else {
            questions(section, answers, &mut problems);
            let normal = texts(answers, &mut problems);
            disclosing(section, user, answers, &normal, &mut problems);
            repeated(&normal, &mut problems);
            normal
        };
        if problems.is_empty() {
            return Ok(normal.into_iter().flatten().collect());
        }
        sort_few(&mut problems);
        Err(problems)
    }

    /// The policy's questions, where this person may be asked any (`answer.enabled`).
    fn questions_for(&self, user: &User) -> Option<&SecurityQuestions> {
        // Whom questions are asked does not depend on the time: administrators never are.
        let facts = self.facts(user, Timestamp::from_millis(0), Throttle::Unknown);
        let [_, _, _, barred, ..] = self.gates(&facts).0.barred;
        self.document().security_questions.as_ref().filter(|_| barred.is_none())
    }
}

/// As many as required, and no more than the policy defines (`answer.count`).
fn count(section: &SecurityQuestions, answered: usize, problems: &mut Vec<DraftProblem>) {
    let required = usize::try_from(section.required_to_register).unwrap_or(usize::MAX);
    let defined = section.questions.len();
    if answered < required {
        let problem = DraftProblem::new(ANSWERS, DraftProblemCode::TooFew);
        problems.push(problem.minimum(required).actual(answered));
    } else if answered > defined {
        let problem = DraftProblem::new(ANSWERS, DraftProblemCode::TooMany);
        problems.push(problem.maximum(defined).actual(answered));
    }
}

/// Questions of the policy, none twice (`answer.question`).
fn questions(
    section: &SecurityQuestions,
    answers: &[Answer<'_>],
    problems: &mut Vec<DraftProblem>,
) {
    for (index, answer) in answers.iter().enumerate() {
        let pointer = at(index, "question");
        let earlier = answers.iter().take(index).position(|it| it.question == answer.question);
        if !section.questions.iter().any(|question| question.id == answer.question) {
            problems.push(DraftProblem::new(pointer, DraftProblemCode::UnknownQuestion));
        } else if let Some(earlier) = earlier {
            let problem = DraftProblem::new(pointer, DraftProblemCode::RepeatedQuestion);
            problems.push(problem.other(at(earlier, "question")));
        }
    }
}

/// The normal forms, of those that have one with something in it, and the rules on their lengths.
fn texts(answers: &[Answer<'_>], problems: &mut Vec<DraftProblem>) -> Vec<Option<SecretText>> {
    let text = |(index, answer): (usize, &Answer<'_>)| {
        let pointer = at(index, "answer");
        match normal_form(answer.answer.reveal()) {
            Ok((normal, length)) => {
                problems.extend(length_problem(pointer, length));
                (!normal.as_str().is_empty()).then_some(normal)
            }
            Err(error) => {
                problems.push(DraftProblem::of(error, pointer, answer.answer.reveal().len()));
                None
            }
        }
    };
    answers.iter().enumerate().map(text).collect()
}

/// 3–40 code points (`answer.length`).
fn length_problem(pointer: String, length: usize) -> Option<DraftProblem> {
    if length < SHORTEST {
        let problem = DraftProblem::new(pointer, DraftProblemCode::TooShort);
        Some(problem.minimum(SHORTEST).actual(length))
    } else if length > LONGEST {
        let problem = DraftProblem::new(pointer, DraftProblemCode::TooLong);
        Some(problem.maximum(LONGEST).actual(length))
    } else {
        None
    }
}

/// Nothing that the account or the question shows (`answer.revealsAccount`, `answer.inQuestion`).
fn disclosing(
    section: &SecurityQuestions,
    user: &User,
    answers: &[Answer<'_>],
    normal: &[Option<SecretText>],
    problems: &mut Vec<DraftProblem>,
) {
    let account = Account::of(user);
    for (index, (answer, normal)) in answers.iter().zip(normal).enumerate() {
        let Some(normal) = normal else { continue };
        if account.shows(normal.as_str()) {
            let pointer = at(index, "answer");
            problems.push(DraftProblem::new(pointer, DraftProblemCode::RevealsAccount));
        }
        let texts = [text_of(section, answer.question), answer.shown];
        if texts.into_iter().flatten().any(|text| stands_in(normal.as_str(), text)) {
            let pointer = at(index, "answer");
            problems.push(DraftProblem::new(pointer, DraftProblemCode::InQuestion));
        }
    }
}

/// The text of a question of the policy: its own, or that of the predefined one in English.
fn text_of<'p>(section: &'p SecurityQuestions, id: &str) -> Option<&'p str> {
    let question = section.questions.iter().find(|question| question.id == id)?;
    question.text.as_deref().or_else(|| predefined(id).map(|predefined| predefined.english))
}

/// No answer twice (`answer.distinct`).
fn repeated(normal: &[Option<SecretText>], problems: &mut Vec<DraftProblem>) {
    for (index, answer) in normal.iter().enumerate() {
        let Some(answer) = answer else { continue };
        let same = |it: &Option<SecretText>| {
            it.as_ref().is_some_and(|earlier| earlier.as_str() == answer.as_str())
        };
        if let Some(earlier) = normal.iter().take(index).position(same) {
            let problem = DraftProblem::new(at(index, "answer"), DraftProblemCode::RepeatedAnswer);
            problems.push(problem.other(at(earlier, "answer")));
        }
    }
}

fn at(index: usize, member: &str) -> String {
    format!("{ANSWERS}/{index}/{member}")
}
