//! What a host fixes once for all flows.

use std::sync::Arc;

use twogate::Disclosure;

use crate::guard::{EngineError, guard};
use crate::hashing::{CallError, Hashing};
use crate::plain_text::PlainText;
use crate::policy::Policy;
use crate::secret::Secret;
use crate::user::User;

/// What people learn about accounts that are not theirs.
#[uniffi::remote(Enum)]
pub enum Disclosure {
    /// Nothing: an identifier that nobody has, or that may not reset, goes through steps that look
    /// like anybody's.
    Conceal,
    /// Who may not reset is told so at once.
    Disclose,
}

/// A key under which flows are sealed and codes are hashed.
#[derive(Clone, Debug, uniffi::Record)]
pub struct StateKey {
    /// The name by which sealed flows know it: 1–8 bytes, no secret.
    pub id: Vec<u8>,
    /// 32 bytes.
    pub key: Arc<Secret>,
}

/// What the masks of a decoy are made of, so that they look like those of the host's people.
#[derive(Clone, Debug, uniffi::Record)]
pub struct DecoyLooks {
    /// Country codes of phone numbers, such as `1` and `44`.
    pub country_codes: Vec<PlainText>,
    /// Domains of e-mail addresses.
    pub email_domains: Vec<PlainText>,
}

/// The setup of flows: what a host fixes once, and no tenant's administrator ever. Immutable, usable
/// from any thread.
#[derive(Debug, uniffi::Object)]
pub struct Setup(twogate::Setup);

#[uniffi::export]
#[expect(clippy::needless_pass_by_value, reason = "what crosses is handed over")]
impl Setup {
    /// A setup. `state_keys` has the newest first: it seals, the others still open.
    /// `identifier_secret` is 32 bytes and never changed: under it stand the ledgers' keys and what
    /// decoys look like. Without `hashing`, answers are hashed by its defaults. Codes have 6–8 digits.
    ///
    /// # Errors
    ///
    /// `BadParameters`: a secret that is not 32 bytes or all zero, no state key, two of one name,
    /// decoys without a country code or a domain, other numbers of digits.
    #[uniffi::constructor(default(hashing = None, code_digits = 6))]
    pub fn new(
        policy: &Policy,
        disclosure: Disclosure,
        state_keys: Vec<StateKey>,
        identifier_secret: &Secret,
        decoy: DecoyLooks,
        hashing: Option<Hashing>,
        code_digits: u32,
    ) -> Result<Self, CallError> {
        guard(CallError::Internal, || {
            let keys = state_keys.iter().map(StateKey::core).collect::<Result<_, _>>()?;
            let secret = identifier_secret.core();
            let policy = policy.core().clone();
            let mut setup = twogate::Setup::new(policy, disclosure, keys, secret, decoy.core())?;
            if let Some(hashing) = hashing {
                setup = setup.with_hashing(hashing.core()?);
            }
            Ok(Self(setup.with_code_digits(code_digits)?))
        })
    }

    /// The same with another policy; flows that began under a policy that decides otherwise end.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    pub fn with_policy(&self, policy: &Policy) -> Result<Arc<Self>, EngineError> {
        guard(EngineError::Internal, || {
            Ok(Arc::new(Self(self.0.clone().with_policy(policy.core().clone()))))
        })
    }

    /// The key under which the host keeps a ledger: the person's, or that of an identifier which
    /// nobody has.
    ///
    /// # Errors
    ///
    /// Only when the engine itself fails.
    #[uniffi::method(default(user = None))]
    pub fn ledger_key(
        &self,
        identifier: PlainText,
        user: Option<Arc<User>>,
    ) -> Result<String, EngineError> {
        guard(EngineError::Internal, || {
            let user = user.as_deref().map(User::core);
            Ok(self.0.ledger_key(identifier.as_str(), user).to_string())
        })
    }
}

impl Setup {
    pub(crate) fn core(&self) -> &twogate::Setup {
        &self.0
    }
}

impl StateKey {
    fn core(&self) -> Result<twogate::StateKey, CallError> {
        Ok(twogate::StateKey::new(&self.id, self.key.core())?)
    }
}

impl DecoyLooks {
    fn core(&self) -> twogate::DecoyLooks {
        let texts = |texts: &[PlainText]| texts.iter().map(|it| it.as_str().to_owned()).collect();
        twogate::DecoyLooks {
            country_codes: texts(&self.country_codes),
            email_domains: texts(&self.email_domains),
        }
    }
}
