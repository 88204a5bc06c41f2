//! How answers are hashed: what a host fixes once, and no tenant's administrator ever.

use alloc::vec::Vec;

use crate::secret::Secret;
use crate::word::CallError;

/// The parameters of Argon2id for new hashes (`docs/rules.md`, `enrolment.hash`). The default is
/// OWASP's: 19 MiB, two passes, one lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argon2Parameters {
    /// Memory in KiB: 7,168–65,536.
    pub memory_kib: u32,
    /// Passes over the memory: 1–10.
    pub iterations: u32,
    /// Lanes: 1.
    pub parallelism: u32,
}

impl Argon2Parameters {
    /// Whether all are within bounds.
    pub(crate) fn hold(self) -> bool {
        (7_168..=65_536).contains(&self.memory_kib)
            && (1..=10).contains(&self.iterations)
            && self.parallelism == 1
    }
}

impl Default for Argon2Parameters {
    fn default() -> Self {
        Self { memory_kib: 19_456, iterations: 2, parallelism: 1 }
    }
}

/// A secret of the host's that goes into every hash, so that a stolen record alone cannot be
/// guessed at. It is Argon2's own secret input, kept apart from where the records are kept.
#[derive(Clone, Debug)]
pub struct Pepper {
    key_id: Vec<u8>,
    secret: Secret,
}

impl Pepper {
    /// A pepper and the name by which records will know it.
    ///
    /// # Errors
    ///
    /// [`CallError::BadParameters`] unless the name has 1–8 bytes and the secret 1–1,024.
    pub fn new(key_id: &[u8], secret: Secret) -> Result<Self, CallError> {
        let holds = (1..=8).contains(&key_id.len()) && (1..=1_024).contains(&secret.reveal().len());
        if holds {
            Ok(Self { key_id: key_id.into(), secret })
        } else {
            Err(CallError::BadParameters)
        }
    }

    pub(crate) fn key_id(&self) -> &[u8] {
        &self.key_id
    }

    pub(crate) fn secret(&self) -> &[u8] {
        self.secret.reveal()
    }
}

/// How a host hashes answers: the parameters of new hashes, and its peppers.
///
/// ```
/// use twogate::{Argon2Parameters, Hashing, Pepper, Secret};
///
/// let new = Pepper::new(b"2026-11", Secret::new([7; 32]))?;
/// let old = Pepper::new(b"2025-01", Secret::new([9; 32]))?;
/// let hashing = Hashing::new(Argon2Parameters::default(), vec![new, old])?;
/// # Ok::<(), twogate::CallError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Hashing {
    argon2: Argon2Parameters,
    peppers: Vec<Pepper>,
}

impl Hashing {
    /// The newest pepper stands first: new hashes take that one, the others still verify.
    ///
    /// # Errors
    ///
    /// [`CallError::BadParameters`] where a parameter is out of bounds or two peppers have one name.
    pub fn new(argon2: Argon2Parameters, peppers: Vec<Pepper>) -> Result<Self, CallError> {
        let is_repeated = |(index, pepper): (usize, &Pepper)| {
            peppers.iter().take(index).any(|earlier| earlier.key_id == pepper.key_id)
        };
        if !argon2.hold() || peppers.iter().enumerate().any(is_repeated) {
            return Err(CallError::BadParameters);
        }
        Ok(Self { argon2, peppers })
    }

    pub(crate) fn argon2(&self) -> Argon2Parameters {
        self.argon2
    }

    /// The pepper of new hashes.
    pub(crate) fn newest(&self) -> Option<&Pepper> {
        self.peppers.first()
    }

    /// The pepper that a hash names.
    pub(crate) fn pepper(&self, key_id: &[u8]) -> Option<&Pepper> {
        self.peppers.iter().find(|pepper| pepper.key_id == key_id)
    }
}

impl core::fmt::Display for CallError {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.about().trim().trim_end_matches('.'))
    }
}

impl core::error::Error for CallError {}
