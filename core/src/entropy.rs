//! Randomness, which the host draws and the engine only spends: equal bytes give equal results, in
//! every language (`docs/rules.md`, `enrolment.draw`).

use core::num::NonZeroU32;

use chacha20::ChaCha20;
use chacha20::cipher::{KeyIvInit, StreamCipher};
use zeroize::Zeroizing;

use crate::word::CallError;

/// 32 bytes from the host's source of randomness, for one call and never again.
#[derive(Clone)]
pub struct Entropy(Zeroizing<[u8; 32]>);

impl Entropy {
    /// Takes what the host drew.
    ///
    /// # Errors
    ///
    /// [`CallError::NoEntropy`] unless they are 32 bytes, and not all zero.
    pub fn new(bytes: &[u8]) -> Result<Self, CallError> {
        let bytes: [u8; 32] = bytes.try_into().map_err(|_| CallError::NoEntropy)?;
        if bytes == [0; 32] { Err(CallError::NoEntropy) } else { Ok(Self(Zeroizing::new(bytes))) }
    }

    /// The bytes and numbers that it stands for.
    pub(crate) fn stream(&self) -> Stream {
        Stream::keyed(&self.0)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl core::fmt::Debug for Entropy {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Entropy(..)")
    }
}

/// The stream of RFC 8439 `ChaCha20`: the entropy its key, nonce and first block zero.
pub(crate) struct Stream(ChaCha20);

impl Stream {
    pub(crate) fn keyed(key: &[u8; 32]) -> Self {
        Self(ChaCha20::new(key.into(), &[0; 12].into()))
    }

    /// The next bytes as entropy of its own.
    pub(crate) fn entropy(&mut self) -> Entropy {
        Entropy(Zeroizing::new(self.bytes()))
    }

    /// The next bytes.
    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        // The stream ends after 256 GiB; nothing here takes a kilobyte.
        let _ = self.0.try_apply_keystream(&mut bytes);
        bytes
    }

    /// A number below `limit`, each as likely as any other: those of the last, incomplete round of
    /// 32 bits are passed over. A limit of 0 counts as 1.
    pub(crate) fn below(&mut self, limit: NonZeroU32) -> u32 {
        // 2^32 mod limit, without 2^32.
        let incomplete = (u32::MAX % limit).wrapping_add(1) % limit;
        loop {
            let drawn = u32::from_le_bytes(self.bytes());
            if drawn <= u32::MAX.wrapping_sub(incomplete) {
                return drawn % limit;
            }
        }
    }

    /// Fisher–Yates, from the last item on.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let limit = NonZeroU32::MIN.saturating_add(u32::try_from(last).unwrap_or(u32::MAX));
            let other = usize::try_from(self.below(limit)).unwrap_or(last);
            items.swap(last, other);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(byte: u8) -> Stream {
        Entropy::new(&[byte; 32]).unwrap().stream()
    }

    /// RFC 8439, appendix A.1, test vector 3: key 0…01, counter 1, so the second block.
    #[test]
    fn the_stream_is_that_of_the_rfc() {
        let mut key = [0; 32];
        key[31] = 1;
        let mut stream = Entropy::new(&key).unwrap().stream();
        let _: [u8; 64] = stream.bytes();
        assert_eq!(
            stream.bytes(),
            [0x3a, 0xeb, 0x52, 0x24, 0xec, 0xf8, 0x49, 0x92, 0x9b, 0x9d, 0x82, 0x8d]
        );
    }

    #[test]
    fn nobody_draws_zeros() {
        assert_eq!(Entropy::new(&[0; 32]).unwrap_err(), CallError::NoEntropy);
        assert_eq!(Entropy::new(&[1; 31]).unwrap_err(), CallError::NoEntropy);
        assert_eq!(Entropy::new(&[1; 33]).unwrap_err(), CallError::NoEntropy);
    }

    #[test]
    fn numbers_stay_below_their_limit_and_reach_all_of_it() {
        let mut stream = stream(7);
        for limit in 1..=20 {
            let mut seen = alloc::vec![false; limit];
            let limit = NonZeroU32::new(u32::try_from(limit).unwrap()).unwrap();
            for _ in 0..1_000 {
                seen[usize::try_from(stream.below(limit)).unwrap()] = true;
            }
            assert!(seen.iter().all(|it| *it), "{limit}");
        }
        // Nearly half of all 32-bit numbers are passed over here.
        let limit = NonZeroU32::new((1 << 31) + 1).unwrap();
        assert!((0..100).all(|_| stream.below(limit) < limit.get()));
    }
    /// Lesson V17: a remainder would make the lower third twice as likely as the others.
    #[test]
    fn v17_numbers_are_not_biased_by_their_limit() {
        let limit = NonZeroU32::new(3 << 30).unwrap();
        let mut stream = stream(9);
        let low = (0..30_000).filter(|_| stream.below(limit) < 1 << 30).count();
        // 10,000; five standard deviations are 408.
        assert!(low.abs_diff(10_000) < 408, "{low}");
    }
}
