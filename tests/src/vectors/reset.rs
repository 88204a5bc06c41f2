//! The vectors of resets and of registrations: transcripts, event by event.

use serde::Deserialize;
use serde_json::Value;
use twogate::{
    Argon2Parameters, DecoyLooks, Disclosure, Hashing, Pepper, Policy, Secret, Setup, StateKey,
};

use super::questions::{GivenArgon2, GivenPepper, hex};

/// A file of transcripts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Transcripts {
    pub schema: String,
    pub about: Vec<String>,
    pub count: usize,
    pub cases: Vec<Transcript>,
}

/// One flow, or several of one person.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct Transcript {
    pub name: String,
    pub comment: String,
    pub source: String,
    pub setup: GivenSetup,
    pub user: Value,
    pub ledger: Value,
    pub steps: Vec<GivenStep>,
}

/// What a host fixes once.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/reset.md")]
pub struct GivenSetup {
    pub policy: Value,
    pub disclosure: String,
    pub state_keys: Vec<GivenKey>,
    pub identifier_secret: String,
    pub peppers: Vec<GivenPepper>,
    pub argon2: GivenArgon2,
    pub code_digits: u32,
    pub decoy: GivenDecoy,
}

/// A state key, in hexadecimal digits.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/reset.md")]
pub struct GivenKey {
    pub id: String,
    pub key: String,
}

/// What decoys look like.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in docs/reset.md")]
pub struct GivenDecoy {
    pub country_codes: Vec<String>,
    pub email_domains: Vec<String>,
}

/// One event, and what is expected of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub struct GivenStep {
    pub now: i64,
    pub entropy: String,
    pub event: Value,
    #[serde(default, deserialize_with = "given")]
    pub user: Option<Value>,
    pub policy: Option<Value>,
    pub state_keys: Option<Vec<GivenKey>>,
    #[serde(default, deserialize_with = "given")]
    pub from: Option<Value>,
    pub ledger_from: Option<usize>,
    #[serde(default, deserialize_with = "given")]
    pub ledger: Option<Value>,
    #[serde(default, deserialize_with = "given")]
    pub signed_in_at: Option<Value>,
    #[serde(default)]
    pub lost: bool,
    pub expect: ExpectedStep,
}

/// What a step gives.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
#[expect(missing_docs, reason = "described in tests/vectors/README.md")]
pub enum ExpectedStep {
    Error { error: String },
    Step { outcome: Value, effects: Vec<Value>, prompt: Option<Value> },
}

/// A member that is there, whatever it is: null too.
fn given<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl GivenSetup {
    /// The setup that it describes.
    ///
    /// # Panics
    ///
    /// Where it describes none: the vectors are wrong then.
    #[must_use]
    pub fn setup(&self) -> Setup {
        let policy = Policy::from_json(&self.policy.to_string()).unwrap();
        let disclosure = match self.disclosure.as_str() {
            "conceal" => Disclosure::Conceal,
            "disclose" => Disclosure::Disclose,
            other => panic!("{other}"),
        };
        let keys = self.state_keys.iter().map(GivenKey::key).collect();
        let decoy = DecoyLooks {
            country_codes: self.decoy.country_codes.clone(),
            email_domains: self.decoy.email_domains.clone(),
        };
        let secret = Secret::new(hex(&self.identifier_secret));
        let peppers = self.peppers.iter().map(|pepper| {
            Pepper::new(&hex(&pepper.key_id), Secret::new(hex(&pepper.secret))).unwrap()
        });
        let GivenArgon2 { memory_kib, iterations, parallelism } = self.argon2;
        let argon2 = Argon2Parameters { memory_kib, iterations, parallelism };
        let hashing = Hashing::new(argon2, peppers.collect()).unwrap();
        Setup::new(policy, disclosure, keys, &secret, decoy)
            .and_then(|setup| setup.with_hashing(hashing).with_code_digits(self.code_digits))
            .unwrap()
    }
}

impl GivenKey {
    fn key(&self) -> StateKey {
        StateKey::new(&hex(&self.id), &Secret::new(hex(&self.key))).unwrap()
    }
}
