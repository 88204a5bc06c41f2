//! Objects that C owns: given as a pointer, taken back once.

/// Gives an object to C.
pub(crate) fn give<T>(object: T) -> *mut T {
    Box::into_raw(Box::new(object))
}

/// Takes an object back; `None` for NULL, and for what cannot be one of our pointers.
///
/// # Safety
///
/// A pointer that is neither NULL nor misaligned came from [`give`] and was not taken back before.
pub(crate) unsafe fn take<T>(pointer: *mut T) -> Option<Box<T>> {
    if pointer.is_null() || !pointer.is_aligned() {
        return None;
    }
    // SAFETY: this function's own promise.
    Some(unsafe { Box::from_raw(pointer) })
}
