//! The library's memory.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Overwrites whatever is freed.
///
/// Core wipes its own secrets; but what crosses the border lies for a moment in buffers of `UniFFI`'s,
/// which only frees them.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs::File;
    use std::io::{Error, Result};
    use std::os::unix::fs::FileExt;

    const SECRET: [u8; 4_096] = [7; 4_096];

    #[test]
    fn what_is_freed_is_wiped() {
        let secret = SECRET.to_vec();
        let place = middle_of(&secret);
        assert_eq!(read(place).ok(), Some([7; 64]));
        drop(secret);
        assert_eq!(read(place).ok(), Some([0; 64]));
    }

    #[test]
    fn what_grows_leaves_nothing_where_it_was() {
        let mut buffer = SECRET.to_vec();
        let place = middle_of(&buffer);
        buffer.resize(65_536, 7);
        assert_eq!(read(place).ok(), Some([0; 64]));
    }

    /// Not the ends of a block, on which allocators write notes of their own.
    fn middle_of(bytes: &[u8]) -> usize {
        bytes.as_ptr().addr().saturating_add(2_048)
    }

    /// Reads the process's memory, whether or not it still belongs to anything.
    fn read(place: usize) -> Result<[u8; 64]> {
        let mut bytes = [1; 64];
        let place = u64::try_from(place).map_err(Error::other)?;
        File::open("/proc/self/mem")?.read_exact_at(&mut bytes, place)?;
        Ok(bytes)
    }
}
