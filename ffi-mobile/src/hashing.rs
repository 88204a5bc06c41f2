//! How answers are hashed.

use std::sync::Arc;

use twogate::Argon2Parameters;

use crate::secret::Secret;

/// How a host hashes answers, with Argon2id: the parameters of new hashes, and its peppers. What is
/// not given is the default.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Hashing {
    /// Memory in KiB: 7,168–65,536.
    #[uniffi(default = 19456)]
    pub memory_kib: u32,
    /// Passes over the memory: 1–10.
    #[uniffi(default = 2)]
    pub iterations: u32,
    /// Lanes: 1.
    #[uniffi(default = 1)]
    pub parallelism: u32,
    /// The newest first: new hashes take that one, the others still verify.
    #[uniffi(default = [])]
    pub peppers: Vec<Pepper>,
}

/// A secret of the host's that goes into every hash, so that a stolen record alone cannot be guessed
/// at.
#[derive(Clone, Debug, uniffi::Record)]
pub struct Pepper {
    /// The name by which records know it: 1–8 bytes, no secret.
    pub key_id: Vec<u8>,
    /// 1–1,024 bytes.
    pub secret: Arc<Secret>,
}

/// What is wrong with a call: for whoever wrote the host, never for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi::export(Display)]
pub enum CallError {
    /// The entropy is not 32 bytes, or all zeros: nobody drew it.
    #[error("{}", twogate::CallError::NoEntropy)]
    NoEntropy,
    /// A parameter of Argon2id or a pepper is out of bounds, two peppers have one name, or the person has none.
    #[error("{}", twogate::CallError::BadParameters)]
    BadParameters,
    /// The record was made with a pepper that the host did not give.
    #[error("{}", twogate::CallError::UnknownPepper)]
    UnknownPepper,
    /// There was no memory to hash in; nothing was compared.
    #[error("{}", twogate::CallError::OutOfMemory)]
    OutOfMemory,
    /// Only the summary of an enrolment was given, and without its questions the gates do not suffice.
    #[error("{}", twogate::CallError::Summary)]
    Summary,
    /// A sealed flow is not one that these keys open.
    #[error("{}", twogate::CallError::WrongKey)]
    WrongKey,
    /// The engine failed: a defect in Twogate, whatever the input was.
    #[error("the engine failed")]
    Internal,
}

impl Hashing {
    pub(crate) fn core(&self) -> Result<twogate::Hashing, CallError> {
        let Self { memory_kib, iterations, parallelism, ref peppers } = *self;
        let peppers = peppers
            .iter()
            .map(|pepper| twogate::Pepper::new(&pepper.key_id, pepper.secret.core().clone()))
            .collect::<Result<_, _>>()?;
        Ok(twogate::Hashing::new(
            Argon2Parameters { memory_kib, iterations, parallelism },
            peppers,
        )?)
    }
}

impl From<twogate::CallError> for CallError {
    fn from(error: twogate::CallError) -> Self {
        match error {
            twogate::CallError::NoEntropy => Self::NoEntropy,
            twogate::CallError::BadParameters => Self::BadParameters,
            twogate::CallError::UnknownPepper => Self::UnknownPepper,
            twogate::CallError::OutOfMemory => Self::OutOfMemory,
            twogate::CallError::Summary => Self::Summary,
            twogate::CallError::WrongKey => Self::WrongKey,
        }
    }
}
