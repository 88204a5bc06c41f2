//! The setup of flows: what a host fixes once, and no tenant's administrator ever, so that nobody
//! weakens it from a policy's page (`docs/reset.md`, "The setup").

use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

use zeroize::Zeroizing;

use crate::entropy::{Entropy, Stream};
use crate::hashing::Hashing;
use crate::identifier::canonical;
use crate::keyed::{HashKey, keyed};
use crate::ledger::{FlowId, LedgerKey};
use crate::policy::Policy;
use crate::secret::Secret;
use crate::user::User;
use crate::word::CallError;

/// What people learn about accounts that are not theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disclosure {
    /// Nothing: an identifier that nobody has, or that may not reset, goes through steps that look
    /// like anybody's.
    Conceal,
    /// Who may not reset is told so at once.
    Disclose,
}

/// What is fixed once for all flows.
#[derive(Clone)]
pub struct Setup {
    pub(crate) policy: Arc<Policy>,
    pub(crate) fingerprint: [u8; 32],
    pub(crate) disclosure: Disclosure,
    pub(crate) state_keys: Vec<StateKey>,
    pub(crate) identifier_secret: HashKey,
    pub(crate) hashing: Hashing,
    pub(crate) code_digits: u32,
    pub(crate) decoy: DecoyLooks,
}

/// 32 bytes, wiped when dropped.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// A key under which flows are sealed and codes are hashed.
#[derive(Clone)]
pub struct StateKey {
    pub(crate) id: Vec<u8>,
    pub(crate) key: Key,
    /// The key of codes, which is made of it.
    pub(crate) codes: HashKey,
}

/// What the masks of a decoy are made of, so that they look like those of the host's people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecoyLooks {
    /// Country codes of phone numbers, such as `1` and `44`.
    pub country_codes: Vec<String>,
    /// Domains of e-mail addresses.
    pub email_domains: Vec<String>,
}

impl StateKey {
    /// A key and the name by which sealed flows know it.
    ///
    /// # Errors
    ///
    /// [`CallError::BadParameters`] unless the name has 1–8 bytes and the key 32, not all zero.
    pub fn new(id: &[u8], key: &Secret) -> Result<Self, CallError> {
        let key = self::key(key)?;
        if !(1..=8).contains(&id.len()) {
            return Err(CallError::BadParameters);
        }
        let codes = Zeroizing::new(keyed(&HashKey::new(&key), &[b"twogate-code-1"]));
        Ok(Self { id: id.into(), key, codes: HashKey::new(&codes) })
    }
}

impl Setup {
    /// A setup that hashes by the defaults of [`Hashing`] and draws codes of six digits.
    ///
    /// `state_keys` has the newest first: it seals, the others still open. `identifier_secret` is
    /// never changed: under it stand the ledgers' keys and what decoys look like.
    ///
    /// # Errors
    ///
    /// [`CallError::BadParameters`] where a secret is not 32 bytes or all zero, where there is no
    /// key or two of one name, and where decoys have no country code or no domain to show.
    pub fn new(
        policy: impl Into<Arc<Policy>>,
        disclosure: Disclosure,
        state_keys: Vec<StateKey>,
        identifier_secret: &Secret,
        decoy: DecoyLooks,
    ) -> Result<Self, CallError> {
        let is_repeated = |(index, key): (usize, &StateKey)| {
            state_keys.iter().take(index).any(|earlier| earlier.id == key.id)
        };
        let looks_like_nothing = decoy.country_codes.is_empty() || decoy.email_domains.is_empty();
        if state_keys.is_empty()
            || state_keys.iter().enumerate().any(is_repeated)
            || looks_like_nothing
        {
            return Err(CallError::BadParameters);
        }
        let policy = policy.into();
        Ok(Self {
            fingerprint: policy.fingerprint(),
            policy,
            disclosure,
            state_keys,
            identifier_secret: HashKey::new(&*key(identifier_secret)?),
            hashing: Hashing::default(),
            code_digits: 6,
            decoy,
        })
    }

    /// The same with another way of hashing answers.
    #[must_use]
    pub fn with_hashing(mut self, hashing: Hashing) -> Self {
        self.hashing = hashing;
        self
    }

    /// The same with codes of so many digits.
    ///
    /// # Errors
    ///
    /// [`CallError::BadParameters`] unless 6–8.
    pub fn with_code_digits(mut self, digits: u32) -> Result<Self, CallError> {
        if !(6..=8).contains(&digits) {
            return Err(CallError::BadParameters);
        }
        self.code_digits = digits;
        Ok(self)
    }

    /// The same with another policy; flows that began under a policy that decides otherwise end.
    #[must_use]
    pub fn with_policy(mut self, policy: impl Into<Arc<Policy>>) -> Self {
        self.policy = policy.into();
        self.fingerprint = self.policy.fingerprint();
        self
    }

    /// The policy.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The key under which the host keeps a ledger of resets: the person's, or that of an identifier which
    /// nobody has.
    #[must_use]
    pub fn ledger_key(&self, identifier: &str, user: Option<&User>) -> LedgerKey {
        self.key_of("reset", identifier, user)
    }

    /// The key under which the host keeps the ledger of a person's registrations.
    #[must_use]
    pub fn registration_ledger_key(&self, user: &User) -> LedgerKey {
        self.key_of("registration", &user.id, Some(user))
    }

    fn key_of(&self, of: &str, identifier: &str, user: Option<&User>) -> LedgerKey {
        let (kind, value) = match user {
            Some(User { object_id: Some(object_id), .. }) => ("objectId", object_id.clone()),
            Some(User { id, .. }) => ("id", canonical(id)),
            None => ("unknown", canonical(identifier)),
        };
        let fields = ["twogate-ledger-1", of, kind, &value].map(str::as_bytes);
        LedgerKey::new(keyed(&self.identifier_secret, &fields))
    }

    /// The state key of an id.
    pub(crate) fn state_key(&self, id: &[u8]) -> Option<&StateKey> {
        self.state_keys.iter().find(|key| key.id == id)
    }

    /// Random bytes for one purpose of one step.
    pub(crate) fn stream(
        &self,
        entropy: &Entropy,
        flow: FlowId,
        revision: u64,
        label: &str,
    ) -> Stream {
        let fields: [&[u8]; 5] = [
            b"twogate-stream-1",
            entropy.bytes(),
            flow.as_bytes(),
            &revision.to_le_bytes(),
            label.as_bytes(),
        ];
        Stream::keyed(&Zeroizing::new(keyed(&self.identifier_secret, &fields)))
    }
}

impl core::fmt::Debug for Setup {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Setup(..)")
    }
}

impl core::fmt::Debug for StateKey {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("StateKey(..)")
    }
}

fn key(secret: &Secret) -> Result<Key, CallError> {
    let bytes: [u8; 32] = secret.reveal().try_into().map_err(|_| CallError::BadParameters)?;
    if bytes == [0; 32] { Err(CallError::BadParameters) } else { Ok(Zeroizing::new(bytes)) }
}
