//! A host of resets in one file: what it keeps between two requests, and what it does for each effect.
//! Here all of it is in memory, and what would be sent is shown behind an arrow.
//!
//! `cargo run -p twogate --example reset`
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "an example may stop, and shows what it does"
)]

use std::collections::BTreeMap;

use twogate::flow::{self, Effect, Flow, LedgerRow, Outcome, Situation, State, Transition};
use twogate::reset::{self, Event};
use twogate::{
    Channel, DecoyLooks, Disclosure, Entropy, Ledger, LedgerKey, Method, Policy, Secret, Setup,
    StateKey, Timestamp, User, WriteResult,
};

const POLICY: &str =
    r#"{"scope": "all", "methods": ["email", "mobilePhone"], "methodsRequired": 2}"#;
const AMARA: &str = r#"{"id": "amara.okafor@contoso.com", "licenses": ["ems"],
    "authenticationEmail": "amara.okafor@example.org", "mobilePhone": "+1 4255550101"}"#;

fn main() {
    println!("{}", told());
}

/// Two people forget their password: one of the organization's, and one whom nobody knows.
fn told() -> String {
    let mut host = Host::new();
    let amara = host.begin("Amara.Okafor@contoso.com");
    let amara = host.request(&amara, &Event::Choose { method: Method::Email, channel: None });
    let amara = host.request(&amara, &Event::SubmitCode(Secret::new("000000")));
    let code = host.inbox.clone();
    let amara = host.request(&amara, &Event::SubmitCode(code));
    let channel = Some(Channel::Text);
    let amara = host.request(&amara, &Event::Choose { method: Method::MobilePhone, channel });
    let number = Secret::new("+1 (425) 555-0101");
    let amara = host.request(&amara, &Event::SubmitPhone(number));
    let code = host.inbox.clone();
    let amara = host.request(&amara, &Event::SubmitCode(code));
    for password in ["short", "Quince-Jelly-42"] {
        let (password, names) = (Secret::new(password), vec![String::from("Amara")]);
        host.request(&amara, &Event::NewPassword { password, names });
    }

    host.say("");
    let nobody = host.begin("nobody@contoso.com");
    host.request(&nobody, &Event::Choose { method: Method::Email, channel: None });
    host.lines.join("\n")
}

struct Host {
    setup: Setup,
    people: BTreeMap<&'static str, User>,
    ledgers: BTreeMap<LedgerKey, Ledger>,
    /// The code that was delivered last.
    inbox: Secret,
    now: i64,
    draws: u8,
    lines: Vec<String>,
}

impl Host {
    fn new() -> Self {
        // A host keeps its keys apart, and draws them from the system's randomness.
        let key = |byte: u8| Secret::new([byte; 32]);
        let keys = vec![StateKey::new(b"2026-11", &key(1)).unwrap()];
        let looks = DecoyLooks {
            country_codes: vec![String::from("1")],
            email_domains: vec![String::from("example.org")],
        };
        let policy = Policy::from_json(POLICY).unwrap();
        Self {
            setup: Setup::new(policy, Disclosure::Conceal, keys, &key(2), looks).unwrap(),
            people: [("amara.okafor@contoso.com", User::from_json(AMARA).unwrap())].into(),
            ledgers: BTreeMap::new(),
            inbox: Secret::new(""),
            now: 1_788_253_200_000,
            draws: 0,
            lines: Vec::new(),
        }
    }

    /// Somebody types their user name: the cookie that their browser keeps from now on.
    fn begin(&mut self, typed: &str) -> Vec<u8> {
        self.say(&format!("{typed} forgot the password"));
        let event = Event::Identify { identifier: typed.into(), captcha: true };
        let user = self.people.get(typed.to_lowercase().as_str()).cloned();
        let key = self.setup.ledger_key(typed, user.as_ref());
        let given = self.step(&Flow::Nothing, &event, user.as_ref(), key);
        self.answer(given)
    }

    /// What a browser sends: its cookie, and what was done on the page.
    fn request(&mut self, cookie: &[u8], event: &Event) -> Vec<u8> {
        let state = flow::open(&self.setup, cookie).unwrap();
        let (user, key) = (self.user(&state), state.ledger_key());
        let mut given = self.step(&Flow::Waiting(state), event, user.as_ref(), key);
        // A proof is compared after its charge is stored, in the same request: a charged flow never
        // leaves the process.
        if let Outcome::Charged = given.outcome {
            given = self.step(&given.flow, &Event::Verify, user.as_ref(), key);
        }
        if given.effects.iter().any(|it| matches!(it, Effect::WritePassword { .. })) {
            self.say("  -> directory: the new password");
            let written = Event::Written(WriteResult::Ok);
            given = self.step(&given.flow, &written, user.as_ref(), key);
        }
        self.answer(given)
    }

    /// One step, as often as somebody else saves the ledger meanwhile; then what it asks for.
    fn step(
        &mut self,
        flow: &Flow,
        event: &Event,
        user: Option<&User>,
        key: LedgerKey,
    ) -> Transition {
        loop {
            self.now = self.now.saturating_add(1_000);
            let entropy = self.drawn();
            let read = self.ledgers.get(&key).cloned();
            let situation = self.situation(user, read.as_ref(), &entropy);
            let given = reset::step(&self.setup, flow, event.clone(), &situation).unwrap();
            if given.effects.iter().all(|effect| self.save(effect)) {
                given.effects.iter().for_each(|effect| self.carry_out(effect));
                return given;
            }
        }
    }

    /// Over the revision that was read, and over no other: a database does this in one statement.
    fn save(&mut self, effect: &Effect) -> bool {
        let Effect::SaveLedger { key, expected, ledger } = effect else { return true };
        if self.ledgers.get(key).map_or(0, Ledger::revision) != *expected {
            return false;
        }
        self.ledgers.insert(*key, ledger.clone());
        true
    }

    fn carry_out(&mut self, effect: &Effect) {
        let whom = |to: &Option<String>| to.clone().unwrap_or_else(|| String::from("nobody"));
        match effect {
            Effect::SendCode { to, code, .. } => {
                self.inbox = code.0.clone();
                let digits = String::from_utf8_lossy(code.0.reveal()).into_owned();
                self.say(&format!("  -> {}: your code is {digits}", whom(to)));
            }
            Effect::PlaceCall { to, .. } => self.say(&format!("  -> {}: a call", whom(to))),
            Effect::AskApp { to, .. } | Effect::CheckAppCode { to, .. } => {
                self.say(&format!("  -> the app of {}", whom(to)));
            }
            Effect::Notify { to, message } => {
                self.say(&format!("  -> {}: {}", whom(to), message.word()));
            }
            Effect::NotifyAdministrators { message } => {
                self.say(&format!("  -> administrators: {}", message.word()));
            }
            Effect::ContactAdministrator { .. } => self.say("  -> an administrator"),
            Effect::Audit(entry) => self.say(&format!("  log: {}", entry.detail.word())),
            // Stored before anything is shown, or done with the request, which has the password.
            Effect::SaveLedger { .. }
            | Effect::SaveEnrolment { .. }
            | Effect::WritePassword { .. }
            | Effect::UnlockAccount { .. }
            // A registration's.
            | Effect::SaveContact { .. }
            | Effect::RemoveContact { .. }
            | Effect::SaveRegistered { .. } => {}
        }
    }

    /// What the person sees, and their cookie.
    fn answer(&mut self, given: Transition) -> Vec<u8> {
        let Flow::Waiting(state) = given.flow else { return Vec::new() };
        let entropy = self.drawn();
        let user = self.user(&state);
        let read = self.ledgers.get(&state.ledger_key());
        let situation = self.situation(user.as_ref(), read, &entropy);
        let page = flow::prompt(&self.setup, &state, &situation).unwrap();
        let (gate, gates) = (page.gate, page.gates);
        let page = format!("{:?}", page.kind);
        let page = page.split([' ', '{']).next().unwrap_or_default().to_owned();
        let outcome = format!("{:?}", given.outcome);
        let outcome = outcome.split([' ', '{']).next().unwrap_or_default().to_owned();
        self.say(&format!("  {outcome}; gate {gate} of {gates}: {page}"));
        flow::seal(&self.setup, &state, &entropy)
    }

    fn user(&self, state: &State) -> Option<User> {
        self.people.get(state.identifier()).cloned()
    }

    fn situation<'a>(
        &self,
        user: Option<&'a User>,
        ledger: Option<&'a Ledger>,
        entropy: &'a Entropy,
    ) -> Situation<'a> {
        let ledger = ledger.map_or(LedgerRow::Absent, LedgerRow::Known);
        let now = Timestamp::from_millis(self.now);
        Situation { user, ledger, now, signed_in_at: None, entropy }
    }

    /// Counted here, so that every run is like the last; a host asks the system's generator.
    fn drawn(&mut self) -> Entropy {
        self.draws = self.draws.saturating_add(1);
        Entropy::new(&[self.draws; 32]).unwrap()
    }

    fn say(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_tells_what_is_written_down() {
        assert_eq!(super::told(), include_str!("reset.txt").trim_end());
    }
}
