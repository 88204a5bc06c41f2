//! A C program written in Rust: no std, an allocator and a panic handler of its own.
//!
//! It only links when core and everything below it need no std (with std there would be two panic
//! handlers), and it ends with 0 only when the decision comes out right.
#![no_std]
#![no_main]
#![expect(unsafe_code, reason = "an allocator and an entry point of C's kind need it")]

use core::alloc::{GlobalAlloc, Layout};
use core::ffi::{c_int, c_void};
use core::panic::PanicInfo;

use twogate::{Policy, Reason, Timestamp, User};

#[link(name = "c")]
unsafe extern "C" {
    fn aligned_alloc(alignment: usize, size: usize) -> *mut c_void;
    fn free(pointer: *mut c_void);
    fn abort() -> !;
}

struct Malloc;

// SAFETY: C's allocator keeps the contract: it gives memory of the size and alignment asked for,
// or NULL, and takes it back once.
unsafe impl GlobalAlloc for Malloc {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let alignment = layout.align().max(size_of::<*const ()>());
        let size = layout.size().next_multiple_of(alignment);
        // SAFETY: the alignment is a power of two, and the size a multiple of it.
        unsafe { aligned_alloc(alignment, size) }.cast()
    }

    unsafe fn dealloc(&self, pointer: *mut u8, _: Layout) {
        // SAFETY: the pointer came from `alloc`.
        unsafe { free(pointer.cast()) }
    }
}

#[global_allocator]
static ALLOCATOR: Malloc = Malloc;

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    // SAFETY: `abort` may always be called.
    unsafe { abort() }
}

/// What the precompiled `alloc` would unwind with. Nothing unwinds: the program is built with
/// `-C panic=abort`.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// The same.
#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    // SAFETY: `abort` may always be called.
    unsafe { abort() }
}

/// The entry point, called by C's start code.
#[unsafe(no_mangle)]
pub extern "C" fn main() -> c_int {
    let policy = Policy::from_json(r#"{"scope": "all", "methods": ["email"]}"#);
    let user = User::from_json(r#"{"id": "ann@contoso.com", "licenses": ["ems"]}"#);
    let (Ok(policy), Ok(user)) = (policy, user) else { return 2 };
    let explanation = policy.explain(&user, Timestamp::from_millis(0));
    c_int::from(explanation.reason != Some(Reason::InsufficientMethods))
}
