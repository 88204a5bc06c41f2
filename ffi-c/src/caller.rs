//! What C passes: every pointer of a call is read and written here, after it was looked at.

use core::marker::PhantomData;
use core::mem::MaybeUninit;

use crate::failure::Failure;
use crate::string::{self, CheckedText, twogate_str};

/// The longest struct that is believed: a size beyond it was never set.
const LARGEST_STRUCT: usize = 4096;

/// The caller of one function, who promised that pointers are as the header says; so this makes
/// references out of them, which live as long as the call.
///
/// Nothing but a function's own arguments, and what they point to, may be handed to it.
pub(crate) struct Caller {
    _not_made_elsewhere: PhantomData<()>,
}

/// A struct that C fills and that may grow.
///
/// # Safety
///
/// The struct is `repr(C)`, begins with its size as a `usize`, has no padding, and every pattern
/// of bits is a value of it.
pub(crate) unsafe trait Growing: Copy {
    /// The size of its first version, which a struct may have for ever: one that is filled here, or
    /// one that is read by `grown`.
    const FIRST: usize = size_of::<Self>();
}

/// A number or a struct of which every pattern of bits is a value.
///
/// # Safety
///
/// As it says.
pub(crate) unsafe trait AnyBits: Copy {}

// SAFETY: a number.
unsafe impl AnyBits for i32 {}
// SAFETY: a number.
unsafe impl AnyBits for u8 {}
// SAFETY: a pointer and a number, neither of which is used before it was looked at.
unsafe impl AnyBits for twogate_str {}
// SAFETY: a pointer, which is not used before it was looked at.
unsafe impl<T> AnyBits for *const T {}

#[expect(
    clippy::unused_self,
    reason = "who has a `Caller` has the promise that these methods rest on"
)]
impl Caller {
    /// Believes the caller.
    ///
    /// # Safety
    ///
    /// The pointers of this call are as the header says: NULL, misaligned, or pointing to what
    /// their types say, which nobody changes before the call returns.
    #[inline]
    pub(crate) unsafe fn new() -> Self {
        Self { _not_made_elsewhere: PhantomData }
    }

    /// An object that this library gave out.
    #[inline]
    pub(crate) fn object<T>(
        &self,
        pointer: *const T,
        name: &'static str,
    ) -> Result<&T, Box<Failure>> {
        check(pointer, name)?;
        // SAFETY: neither NULL nor misaligned; so it points to what its type says.
        Ok(unsafe { &*pointer })
    }

    /// A struct that the caller filled, of a type that has not grown.
    #[inline]
    pub(crate) fn given<T: Growing>(
        &self,
        pointer: *const T,
        name: &'static str,
    ) -> Result<&T, Box<Failure>> {
        const { assert!(T::FIRST == size_of::<T>(), "what has grown is read by `grown`") };
        self.whole(pointer, name)
    }

    /// A copy of a struct that the caller filled, of a type that has grown once: what the first
    /// version did not have is zero.
    pub(crate) fn grown<T: Growing>(
        &self,
        pointer: *const T,
        name: &'static str,
    ) -> Result<T, Box<Failure>> {
        if struct_size(self, pointer, T::FIRST, name)? != T::FIRST {
            return self.whole(pointer, name).copied();
        }
        let mut copy = MaybeUninit::<T>::zeroed();
        // SAFETY: the struct is this long, no longer than `T`, and lies elsewhere.
        unsafe { pointer.cast::<u8>().copy_to_nonoverlapping(copy.as_mut_ptr().cast(), T::FIRST) };
        // SAFETY: every pattern of bits is a value of `T`.
        Ok(unsafe { copy.assume_init() })
    }

    /// A struct that the caller filled, in this version or a later one.
    #[inline]
    fn whole<T: Growing>(&self, pointer: *const T, name: &'static str) -> Result<&T, Box<Failure>> {
        let size = struct_size(self, pointer, size_of::<T>(), name)?;
        if size > size_of::<T>() && !self.says_nothing_more(pointer, size) {
            let wrong = "says something that this version does not know";
            return Err(Failure::struct_size(name, wrong));
        }
        // SAFETY: neither NULL nor misaligned, and at least as long as `T`.
        Ok(unsafe { &*pointer })
    }

    /// Whether what a struct of `size` bytes has beyond a `T` is all zero.
    fn says_nothing_more<T>(&self, pointer: *const T, size: usize) -> bool {
        let more = size.saturating_sub(size_of::<T>());
        let beyond: *const u8 = pointer.wrapping_add(1).cast();
        // SAFETY: the caller says that the struct is this long.
        let bytes = unsafe { core::slice::from_raw_parts(beyond, more) };
        bytes.iter().all(|byte| *byte == 0)
    }

    /// A place for one value.
    #[inline]
    pub(crate) fn out<T>(
        &self,
        pointer: *mut T,
        name: &'static str,
    ) -> Result<Out<'_, T>, Box<Failure>> {
        check(pointer, name)?;
        Ok(Out { pointer, size: size_of::<T>(), _call: PhantomData })
    }

    /// A place for a struct, as long as the caller says it is.
    #[inline]
    pub(crate) fn out_struct<T: Growing>(
        &self,
        pointer: *mut T,
        name: &'static str,
    ) -> Result<Out<'_, T>, Box<Failure>> {
        let size = struct_size(self, pointer, T::FIRST, name)?;
        Ok(Out { pointer, size, _call: PhantomData })
    }

    /// A list of `count` items.
    #[inline]
    pub(crate) fn list<T: AnyBits>(
        &self,
        pointer: *const T,
        count: usize,
        name: &'static str,
    ) -> Result<&[T], Box<Failure>> {
        if count == 0 {
            return Ok(&[]);
        }
        check(pointer, name)?;
        let bytes = count.checked_mul(size_of::<T>());
        if bytes.is_none_or(|bytes| isize::try_from(bytes).is_err()) {
            return Err(Failure::argument(name, "is longer than PTRDIFF_MAX"));
        }
        // SAFETY: neither NULL nor misaligned nor too long; so it points to `count` items.
        Ok(unsafe { core::slice::from_raw_parts(pointer, count) })
    }

    /// A text; `None` for `{NULL, 0}`.
    #[inline]
    pub(crate) fn text(
        &self,
        text: twogate_str,
        name: &'static str,
    ) -> Result<Option<&str>, Box<Failure>> {
        // SAFETY: what the caller says of texts.
        unsafe { string::read(text, name) }
    }

    /// A list of texts.
    #[inline]
    pub(crate) fn texts(
        &self,
        pointer: *const twogate_str,
        count: usize,
        name: &'static str,
    ) -> Result<&[CheckedText], Box<Failure>> {
        let texts = self.list(pointer, count, name)?;
        // SAFETY: what the caller says of texts.
        unsafe { CheckedText::all(texts, name) }
    }
}

/// A place that the caller has for a result.
pub(crate) struct Out<'call, T> {
    pointer: *mut T,
    size: usize,
    _call: PhantomData<&'call mut T>,
}

impl<T> Out<'_, T> {
    /// How long the caller says the place is.
    pub(crate) fn size(&self) -> usize {
        self.size
    }

    /// Writes the result: as much of it as there is place for, and zeroes where the place is longer
    /// than this version knows.
    #[inline]
    pub(crate) fn write(&self, value: T) {
        if self.size < size_of::<T>() {
            let bytes = (&raw const value).cast::<u8>();
            // SAFETY: the place is this long and the value longer, without padding; they are apart.
            unsafe { bytes.copy_to_nonoverlapping(self.pointer.cast(), self.size) };
            return;
        }
        let more = self.size.saturating_sub(size_of::<T>());
        let beyond: *mut u8 = self.pointer.wrapping_add(1).cast();
        // SAFETY: the pointer was looked at when `self` was made, and so was the size.
        unsafe { self.pointer.write(value) };
        if more > 0 {
            // SAFETY: the caller says that the place is this long.
            unsafe { beyond.write_bytes(0, more) };
        }
    }
}

#[inline]
fn check<T>(pointer: *const T, name: &'static str) -> Result<(), Box<Failure>> {
    if pointer.is_null() {
        Err(Failure::argument(name, "is NULL"))
    } else if !pointer.is_aligned() {
        Err(Failure::argument(name, "is misaligned"))
    } else {
        Ok(())
    }
}

/// The size that a struct says it has, where that can be.
#[inline]
fn struct_size<T: Growing>(
    caller: &Caller,
    pointer: *const T,
    least: usize,
    name: &'static str,
) -> Result<usize, Box<Failure>> {
    check(pointer, name)?;
    let size = *caller.object(pointer.cast::<usize>(), name)?;
    if size < least {
        Err(Failure::struct_size(name, "has a struct_size that is too small"))
    } else if size > LARGEST_STRUCT {
        Err(Failure::struct_size(name, "has a struct_size that cannot be"))
    } else {
        Ok(size)
    }
}
