//! The joint hash: one Argon2id over all answers of a challenge (`docs/rules.md`, `enrolment.joint`),
//! so that a stolen record does not fall one answer at a time.

use alloc::vec::Vec;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use zeroize::{Zeroize, Zeroizing};

use super::AnswersHash;
use crate::hashing::{Argon2Parameters, Hashing, Pepper};
use crate::word::CallError;

/// What the encoding begins with; another encoding would get another name.
const ENCODING: &[u8] = b"twogate-answers-1";

/// What is hashed: every field behind its length, so that no two sets of fields look alike. Then the
/// subject, and a question's id and the answer's normal form for each question in turn.
pub(super) fn encode<'a>(
    subject: &'a str,
    answers: impl Iterator<Item = (&'a str, &'a str)> + Clone,
) -> Zeroizing<Vec<u8>> {
    let answers = answers.flat_map(|(question, answer)| [question.as_bytes(), answer.as_bytes()]);
    let fields = [ENCODING, subject.as_bytes()].into_iter().chain(answers);
    // Reserved at once: growing would leave copies behind.
    let size = fields.clone().map(|field| field.len().saturating_add(4)).sum();
    let mut encoded = Zeroizing::new(Vec::with_capacity(size));
    for field in fields {
        // Names are bounded by the size of a document, answers by that of the normaliser.
        let length = u32::try_from(field.len()).unwrap_or(u32::MAX);
        encoded.extend_from_slice(&length.to_le_bytes());
        encoded.extend_from_slice(field);
    }
    encoded
}

/// The memory that Argon2 works in; wiped when dropped.
pub(super) struct Memory(Vec<Block>);

impl Memory {
    /// Reserves what `argon2` needs.
    pub(super) fn reserve(argon2: Argon2Parameters) -> Result<Self, CallError> {
        let blocks = usize::try_from(argon2.memory_kib).map_err(|_| CallError::OutOfMemory)?;
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| CallError::OutOfMemory)?;
        memory.resize(blocks, Block::default());
        Ok(Self(memory))
    }

    /// The hash that is stored today: by the host's parameters and its newest pepper.
    pub(super) fn hash_anew(
        &mut self,
        hashing: &Hashing,
        salt: [u8; 16],
        encoded: &[u8],
    ) -> Result<AnswersHash, CallError> {
        let (argon2, pepper) = (hashing.argon2(), hashing.newest());
        let tag = self.hash(argon2, pepper, &salt, encoded)?;
        let key_id = pepper.map(|pepper| pepper.key_id().to_vec());
        Ok(AnswersHash { argon2, key_id, salt, tag })
    }

    /// Argon2id, version 1.3, a tag of 32 bytes.
    pub(super) fn hash(
        &mut self,
        argon2: Argon2Parameters,
        pepper: Option<&Pepper>,
        salt: &[u8; 16],
        encoded: &[u8],
    ) -> Result<[u8; 32], CallError> {
        let Argon2Parameters { memory_kib, iterations, parallelism } = argon2;
        let mut tag = [0; 32];
        Params::new(memory_kib, iterations, parallelism, Some(tag.len()))
            .and_then(|parameters| match pepper {
                None => Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)),
                Some(pepper) => Argon2::new_with_secret(
                    pepper.secret(),
                    Algorithm::Argon2id,
                    Version::V0x13,
                    parameters,
                ),
            })
            .and_then(|hasher| {
                hasher.hash_password_into_with_memory(encoded, salt, &mut tag, &mut self.0)
            })
            // What is hashed here is within bounds, so it fails only for want of memory.
            .map_err(|_| CallError::OutOfMemory)?;
        Ok(tag)
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(Zeroize::zeroize);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_stands_behind_its_length() {
        let encoded = encode("ab", [("q", "xyz")].into_iter());
        assert_eq!(
            encoded.as_slice(),
            b"\x11\0\0\0twogate-answers-1\x02\0\0\0ab\x01\0\0\0q\x03\0\0\0xyz"
        );
        assert_eq!(encoded.capacity(), encoded.len());
    }
}
