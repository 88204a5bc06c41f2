//! Bytes as C passes them: answers, passwords, peppers, randomness.

use twogate::{CallError, EnrolError, Secret};

use crate::caller::{AnyBits, Caller};
use crate::failure::Failure;

/// Bytes that are lent for the call: an answer or a password as it was typed, a pepper, randomness.
/// What they mean is the engine's to judge: an answer that is not UTF-8 is an answer with a problem.
/// Where len is 0 there are none, wherever ptr leads.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_bytes {
    /// The first; may be NULL if len is 0.
    pub ptr: *const u8,
    /// How many.
    pub len: usize,
}

// SAFETY: a pointer and a number, neither of which is used before it was looked at.
unsafe impl AnyBits for twogate_bytes {}

impl twogate_bytes {
    /// None.
    pub(crate) const NONE: Self = Self { ptr: core::ptr::null(), len: 0 };

    /// A view of bytes, valid as long as they are.
    pub(crate) const fn of(bytes: &[u8]) -> Self {
        Self { ptr: bytes.as_ptr(), len: bytes.len() }
    }

    pub(crate) fn read<'call>(
        self,
        caller: &'call Caller,
        name: &'static str,
    ) -> Result<&'call [u8], Box<Failure>> {
        caller.list(self.ptr, self.len, name)
    }

    /// A copy that is wiped when it is dropped. It may be as long as C likes, so that it is no
    /// defect when there is no memory for it.
    pub(crate) fn secret(
        self,
        caller: &Caller,
        name: &'static str,
    ) -> Result<Secret, Box<Failure>> {
        let bytes = self.read(caller, name)?;
        let mut copy = room(bytes.len())?;
        copy.extend_from_slice(bytes);
        Ok(Secret::new(copy))
    }
}

/// A list with room for as many items as C says there are.
pub(crate) fn room<T>(count: usize) -> Result<Vec<T>, Box<Failure>> {
    let mut items = Vec::new();
    items
        .try_reserve_exact(count)
        .map_err(|_| Box::new(Failure::Answers(EnrolError::Call(CallError::OutOfMemory))))?;
    Ok(items)
}
