//! `twogate_hashing`: how a host hashes answers.

use twogate::{Argon2Parameters, CallError, EnrolError, Entropy, Hashing, Pepper};

use crate::bytes::{room, twogate_bytes};
use crate::caller::{AnyBits, Caller, Growing};
use crate::failure::Failure;

/// A secret of the host's that goes into every hash, so that a stolen record alone cannot be guessed
/// at: Argon2's own secret input. Keep it apart from where the records are kept.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_pepper {
    /// The name by which records know it: 1 to 8 bytes.
    pub key_id: twogate_bytes,
    /// The secret: 1 to 1,024 bytes.
    pub secret: twogate_bytes,
}

// SAFETY: pointers and numbers, none of which is used before it was looked at.
unsafe impl AnyBits for twogate_pepper {}

/// How answers are hashed, by Argon2id: what the host fixes once, and no tenant's administrator
/// ever. All that is pointed to is lent for the call. Make one with twogate_hashing_init, which
/// leaves every member at its default.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_hashing {
    /// sizeof(twogate_hashing).
    pub struct_size: usize,
    /// The host's peppers, the newest first: new hashes take that one, and the others still verify.
    /// No two have one name. May be NULL if pepper_count is 0.
    pub peppers: *const twogate_pepper,
    /// How many.
    pub pepper_count: usize,
    /// Memory of new hashes in KiB, 7,168 to 65,536; 0 is 19,456.
    pub memory_kib: u32,
    /// Passes over the memory, 1 to 10; 0 is 2.
    pub iterations: u32,
    /// Lanes, which can only be 1; 0 is 1.
    pub parallelism: u32,
    /// Zero.
    pub reserved: u32,
}

// SAFETY: `repr(C)`, the size first, pointers and numbers without padding.
unsafe impl Growing for twogate_hashing {}

impl twogate_hashing {
    /// Reads the struct; the copies of the peppers are wiped when the result is dropped.
    pub(crate) fn read(&self, caller: &Caller) -> Result<Hashing, Box<Failure>> {
        if self.reserved != 0 {
            return Err(Failure::argument("hashing.reserved", "is not zero"));
        }
        let given = caller.list(self.peppers, self.pepper_count, "hashing.peppers")?;
        let mut peppers = room(given.len())?;
        for (index, pepper) in given.iter().enumerate() {
            let pepper = pepper.read(caller);
            peppers.push(pepper.map_err(|failure| failure.of("hashing.peppers", index))?);
        }
        Hashing::new(self.argon2(), peppers).map_err(failed)
    }

    fn argon2(&self) -> Argon2Parameters {
        let default = Argon2Parameters::default();
        let or = |number: u32, default| if number == 0 { default } else { number };
        Argon2Parameters {
            memory_kib: or(self.memory_kib, default.memory_kib),
            iterations: or(self.iterations, default.iterations),
            parallelism: or(self.parallelism, default.parallelism),
        }
    }
}

impl twogate_pepper {
    fn read(&self, caller: &Caller) -> Result<Pepper, Box<Failure>> {
        let key_id = self.key_id.read(caller, "key_id")?;
        let secret = self.secret.secret(caller, "secret")?;
        Pepper::new(key_id, secret).map_err(failed)
    }
}

/// Reads `entropy`, an argument of that name.
pub(crate) fn entropy(caller: &Caller, entropy: twogate_bytes) -> Result<Entropy, Box<Failure>> {
    Entropy::new(entropy.read(caller, "entropy")?).map_err(failed)
}

/// A call that cannot be carried out.
pub(crate) fn failed(error: CallError) -> Box<Failure> {
    Box::new(Failure::Answers(EnrolError::Call(error)))
}
