//! Keyed hashes over fields, each behind its length so that no two sets of fields look alike
//! (`docs/reset.md`, "What is computed how").

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

/// A key of HMAC-SHA-256, hashed as far as no field is needed for it: half of what a short hash
/// costs. It is as secret as the key; the crate `hmac` wipes it when it is dropped.
#[derive(Clone)]
pub(crate) struct HashKey(Hmac<Sha256>);

impl HashKey {
    pub(crate) fn new(key: &[u8; 32]) -> Self {
        // HMAC fills a key up with zeros to the size of a block.
        let mut block = [0; 64];
        if let Some(start) = block.first_chunk_mut() {
            *start = *key;
        }
        let hash = <Hmac<Sha256> as KeyInit>::new(&block.into());
        block.zeroize();
        Self(hash)
    }
}

impl core::fmt::Debug for HashKey {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("HashKey(..)")
    }
}

/// HMAC-SHA-256 over fields.
pub(crate) fn keyed(key: &HashKey, fields: &[&[u8]]) -> [u8; 32] {
    let mut mac = key.0.clone();
    for field in fields {
        feed(&mut mac, field);
    }
    mac.finalize().into_bytes().into()
}

/// SHA-256 of a text.
pub(crate) fn digest(text: &[u8]) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// A field behind its length.
fn feed(mac: &mut impl Mac, field: &[u8]) {
    // Nothing here is longer than a document.
    mac.update(&u32::try_from(field.len()).unwrap_or(u32::MAX).to_le_bytes());
    mac.update(field);
}

/// The first eight bytes of a hash, as a number.
pub(crate) fn number(hash: &[u8; 32]) -> u64 {
    let [first, ..] = hash.as_chunks::<8>().0 else { return 0 };
    u64::from_le_bytes(*first)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes are those of Python's `hmac.new(bytes(range(32)), b"\1\0\0\0a\0\0\0\0", "sha256")`.
    #[test]
    fn fields_stand_behind_their_lengths() {
        let key = HashKey::new(&core::array::from_fn(|byte| u8::try_from(byte).unwrap()));
        let mac = keyed(&key, &[b"a", b""]);
        assert_eq!(
            crate::hex::text(&mac),
            "5c51a3d7f63ae02481ea7060865c55956cb01b6c4addbd37a1ae7d1263c4e744"
        );
        assert_ne!(mac, keyed(&key, &[b"", b"a"]));
        assert_ne!(mac, keyed(&key, &[b"a"]));
    }
}
