//! The hash of a challenge: a PHC string, canonical or none (`docs/rules.md`, `enrolment.hash`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use base64ct::{Base64Unpadded, Encoding};

use crate::hashing::Argon2Parameters;

/// An Argon2id hash, version 1.3, with what made it: what a PHC string says.
#[derive(Clone, PartialEq, Eq)]
pub struct AnswersHash {
    pub(super) argon2: Argon2Parameters,
    /// The name of the pepper, 1–8 bytes.
    pub(super) key_id: Option<Vec<u8>>,
    pub(super) salt: [u8; 16],
    pub(super) tag: [u8; 32],
}

impl AnswersHash {
    /// Reads a PHC string; `None` unless it is canonical and within bounds. Its length is bounded
    /// by the reader, and nothing of the size it names is allocated.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let phc = phc::PasswordHash::new(text).ok()?;
        let parameter = |name: &str| phc.params.get_decimal(name);
        let argon2 = Argon2Parameters {
            memory_kib: parameter("m")?,
            iterations: parameter("t")?,
            parallelism: parameter("p")?,
        };
        let key_id = match phc.params.get("keyid") {
            None => None,
            Some(key_id) => {
                let mut bytes = [0; 8];
                Some(key_id.b64_decode(&mut bytes).ok().filter(|it| !it.is_empty())?.to_vec())
            }
        };
        let salt = phc.salt.as_ref()?.as_ref().try_into().ok()?;
        let tag = phc.hash.as_ref()?.as_bytes().try_into().ok()?;
        let hash = Self { argon2, key_id, salt, tag };
        // Another algorithm or version, another order, anything more or written otherwise: all of
        // that shows when the hash is written again.
        (argon2.hold() && hash.to_string() == text).then_some(hash)
    }
}

impl fmt::Display for AnswersHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Argon2Parameters { memory_kib, iterations, parallelism } = self.argon2;
        write!(formatter, "$argon2id$v=19$m={memory_kib},t={iterations},p={parallelism}")?;
        if let Some(key_id) = &self.key_id {
            write!(formatter, ",keyid={}", base64(key_id))?;
        }
        write!(formatter, "${}${}", base64(&self.salt), base64(&self.tag))
    }
}

impl fmt::Debug for AnswersHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("AnswersHash(..)")
    }
}

fn base64(bytes: &[u8]) -> String {
    Base64Unpadded::encode_string(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "$argon2id$v=19$m=19456,t=2,p=1";
    const TAIL: &str = "$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    #[test]
    fn a_hash_is_written_in_one_way_only() {
        let read = |text: &str| AnswersHash::parse(text).is_some();
        for middle in ["", ",keyid=AQ", ",keyid=AQIDBAUGBwg"] {
            assert!(read(&alloc::format!("{HEAD}{middle}{TAIL}")), "{middle}");
        }
        for middle in
            [",keyid=", ",keyid=AQIDBAUGBwgJ", ",keyid=AR", ",data=AQ", ",keyid=AQ,x=1", "="]
        {
            assert!(!read(&alloc::format!("{HEAD}{middle}{TAIL}")), "{middle}");
        }
        for head in [
            "$argon2i$v=19$m=19456,t=2,p=1",
            "$argon2id$v=16$m=19456,t=2,p=1",
            "$argon2id$m=19456,t=2,p=1",
            "$argon2id$v=19$t=2,m=19456,p=1",
            "$argon2id$v=19$m=019456,t=2,p=1",
            "$argon2id$v=19$m=7167,t=2,p=1",
            "$argon2id$v=19$m=65537,t=2,p=1",
            "$argon2id$v=19$m=4294967295,t=2,p=1",
            "$argon2id$v=19$m=99999999999,t=2,p=1",
            "$argon2id$v=19$m=19456,t=0,p=1",
            "$argon2id$v=19$m=19456,t=11,p=1",
            "$argon2id$v=19$m=19456,t=2,p=2",
            "$argon2id$v=19$m=19456,t=2",
            "",
        ] {
            assert!(!read(&alloc::format!("{head}{TAIL}")), "{head}");
        }
        for tail in ["", "=", "$", "A", " ", "\n", "\0"] {
            let whole = alloc::format!("{HEAD}{TAIL}{tail}");
            assert_eq!(read(&whole), tail.is_empty(), "{tail:?}");
        }
        // Bits that no byte uses.
        assert!(!read(&alloc::format!("{HEAD}{}", TAIL.replace("Hh8", "Hh9"))));
    }
}
