//! What holds of any sequence of events.

use proptest::prelude::*;
use twogate::flow::{AskedQuestion, Effect, Flow, LedgerRow, Outcome, PromptKind, Situation};
use twogate::reset::Event;
use twogate::{
    Answer, Argon2Parameters, Channel, Enrolment, Entropy, Hashing, Ledger, Method, Secret, Setup,
    Timestamp, User, flow, reset,
};

use super::exhaustion::setup;

const POLICY: &str = r#"{"scope": "all", "hints": false,
    "methods": ["email", "mobilePhone", "officePhone", "securityQuestions"],
    "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3,
        "questions": ["firstPet", "firstJob", "favoriteFood", "childhoodHero", "hospitalBorn"]}}"#;

/// What somebody may try; nothing of it is ever right.
fn tries() -> impl Strategy<Value = Event> {
    let code = || Secret::new("000000");
    prop_oneof![
        Just(Event::Choose { method: Method::Email, channel: None }),
        Just(Event::Choose { method: Method::MobilePhone, channel: Some(Channel::Text) }),
        Just(Event::Choose { method: Method::MobilePhone, channel: Some(Channel::Call) }),
        Just(Event::Choose { method: Method::OfficePhone, channel: None }),
        Just(Event::Choose { method: Method::SecurityQuestions, channel: None }),
        Just(Event::SubmitPhone(Secret::new("+19995550100"))),
        Just(Event::SubmitPhone(Secret::new("9995550100"))),
        Just(Event::SubmitCode(code())),
        Just(Event::SubmitCode(Secret::new("12ab"))),
        Just(Event::SubmitAnswers(["one", "two", "three"].map(Secret::new).to_vec())),
        Just(Event::SubmitAnswers(vec![Secret::new("one")])),
        Just(Event::Verify),
        Just(Event::Verify),
        Just(Event::Resend),
        Just(Event::Back),
        Just(Event::ContactAdministrator),
        Just(Event::Cancel),
        Just(Event::NewPassword { password: Secret::new("Quince-jelly-7"), names: Vec::new() }),
    ]
}

/// A claimant and their host, as far as the page shows it.
struct Visit<'a> {
    setup: &'a Setup,
    user: Option<&'a User>,
    flow: Flow,
    ledger: Option<Ledger>,
    now: i64,
}

impl Visit<'_> {
    /// Gives an event; returns all that the claimant and the network see of it.
    fn give(&mut self, event: Event) -> (String, Vec<String>) {
        self.now += 1_000;
        let entropy = Entropy::new(&[5; 32]).unwrap();
        let ledger = self.ledger.clone();
        let read = situation(self.user, ledger.as_ref(), self.now, &entropy);
        let transition = reset::step(self.setup, &self.flow, event, &read).unwrap();
        for effect in &transition.effects {
            if let Effect::SaveLedger { ledger, .. } = effect {
                self.ledger = Some(ledger.clone());
            }
        }
        self.flow = transition.flow;
        assert!(!matches!(transition.outcome, Outcome::Right), "nothing that is tried is right");
        let outcome = serde_json::to_string(&transition.outcome).unwrap();
        let page = self.page().map(|page| serde_json::to_string(&page).unwrap());
        let effects = transition.effects.iter().map(kind).collect();
        (format!("{outcome} {}", page.unwrap_or_default()), effects)
    }

    fn page(&self) -> Option<PromptKind> {
        let Flow::Waiting(state) = &self.flow else { return None };
        let entropy = Entropy::new(&[5; 32]).unwrap();
        let read = situation(self.user, self.ledger.as_ref(), self.now, &entropy);
        Some(flow::prompt(self.setup, state, &read).unwrap().kind)
    }
}

fn visit<'a>(setup: &'a Setup, user: Option<&'a User>) -> Visit<'a> {
    Visit { setup, user, flow: Flow::Nothing, ledger: None, now: 1_800_000_000_000 }
}

fn identify(name: &str) -> Event {
    Event::Identify { identifier: name.into(), captcha: true }
}

fn situation<'a>(
    user: Option<&'a User>,
    ledger: Option<&'a Ledger>,
    now: i64,
    entropy: &'a Entropy,
) -> Situation<'a> {
    let ledger = ledger.map_or(LedgerRow::Absent, LedgerRow::Known);
    let now = Timestamp::from_millis(now);
    Situation { user, ledger, now, signed_in_at: None, entropy }
}

/// What kind of work an effect is, whoever it is for.
fn kind(effect: &Effect) -> String {
    let effect = serde_json::to_value(effect).unwrap();
    let member = |name: &str| effect.get(name).map(ToString::to_string).unwrap_or_default();
    [member("effect"), member("method"), member("channel"), member("until")].join(" ")
}

/// A person who has exactly what the decoy of a name seems to have.
fn double(setup: &Setup, name: &str) -> User {
    let mut decoy = visit(setup, None);
    decoy.give(identify(name));
    let Some(PromptKind::ChooseMethod { choices }) = decoy.page() else { panic!("no choices") };
    let mut user = User { licenses: vec![twogate::License::Ems], ..User::new("ann@contoso.com") };
    for choice in choices {
        match choice.method {
            Method::Email => user.authentication_email = Some("ann@example.org".into()),
            Method::MobilePhone => user.authentication_phone = Some("+1 4255550123".into()),
            Method::OfficePhone => user.office_phone = Some("+1 4255550178".into()),
            Method::SecurityQuestions => {
                decoy.give(Event::Choose { method: choice.method, channel: None });
                let Some(PromptKind::AnswerQuestions { questions }) = decoy.page() else {
                    panic!("no questions")
                };
                user.enrolment = Some(enrolled(setup, &user, &questions));
            }
            other => panic!("{other:?} is not in the policy"),
        }
    }
    user
}

fn enrolled(setup: &Setup, user: &User, questions: &[AskedQuestion]) -> Enrolment {
    let answers = ["Rexy", "Baker", "Quince"].map(Secret::new);
    let answers: Vec<_> = questions
        .iter()
        .zip(&answers)
        .map(|(question, answer)| Answer { question: &question.id, answer, shown: None })
        .collect();
    let argon2 = Argon2Parameters { memory_kib: 7_168, iterations: 1, parallelism: 1 };
    let hashing = Hashing::new(argon2, Vec::new()).unwrap();
    let entropy = Entropy::new(&[3; 32]).unwrap();
    let now = Timestamp::from_millis(1_700_000_000_000);
    let record = setup.policy().enrol(user, &answers, &hashing, &entropy, now).unwrap();
    Enrolment::Record(record)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Nobody can tell a decoy from a person who has the same: pages, outcomes, times and the kinds of
    /// effects are equal whatever is tried (lessons V7 and V8).
    #[test]
    fn v07_v08_a_decoy_is_like_a_person(
        number in 0_u32..1_000,
        tries in proptest::collection::vec(tries(), 1..24),
    ) {
        let setup = setup(POLICY);
        let name = format!("nobody{number}@contoso.com");
        let person = double(&setup, &name);
        let mut decoy = visit(&setup, None);
        let mut real = visit(&setup, Some(&person));
        prop_assert_eq!(decoy.give(identify(&name)), real.give(identify("ann@contoso.com")));
        for event in tries {
            prop_assert_eq!(decoy.give(event.clone()), real.give(event));
        }
    }
}
