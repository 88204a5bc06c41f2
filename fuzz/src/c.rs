//! The entries written in C (`fuzz/c`), which call the library by its header, as programs do.
#![expect(unsafe_code, reason = "calls C")]

use core::ffi::{CStr, c_char};

// Linked for the C code, which asks for its functions by name.
use twogate_c as _;

mod entry {
    use core::ffi::c_char;

    unsafe extern "C" {
        pub(super) unsafe fn fuzz_policy(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_explain_user_json(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_ledger(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_decide(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_readers(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_normalize_answer(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_check_answers(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_enrol(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_verify_answers(data: *const u8, size: usize);
        pub(super) unsafe fn fuzz_reset(data: *const u8, size: usize);
        pub(super) safe fn fuzz_policy_document(index: usize) -> *const c_char;
    }
}

/// `twogate_policy_new`, `twogate_is_offered`.
pub fn policy(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_policy(data.as_ptr(), data.len()) }
}

/// `twogate_explain_user_json`.
pub fn explain_user_json(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_explain_user_json(data.as_ptr(), data.len()) }
}

/// `twogate_decide_with_ledger`, and the explanations with one.
pub fn ledger(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_ledger(data.as_ptr(), data.len()) }
}

/// `twogate_decide`, `twogate_explain_json`.
pub fn decide(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_decide(data.as_ptr(), data.len()) }
}

/// All functions that borrow from objects, that free them, that name things, and that say them to
/// people.
pub fn readers(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_readers(data.as_ptr(), data.len()) }
}

/// `twogate_normalize_answer`.
pub fn normalize_answer(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_normalize_answer(data.as_ptr(), data.len()) }
}

/// `twogate_check_answers`.
pub fn check_answers(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_check_answers(data.as_ptr(), data.len()) }
}

/// `twogate_enrol`, and that what it gives verifies.
pub fn enrol(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_enrol(data.as_ptr(), data.len()) }
}

/// `twogate_asked_questions`, `twogate_verify_answers`, `twogate_needs_rehash`.
pub fn verify_answers(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_verify_answers(data.as_ptr(), data.len()) }
}

/// `twogate_reset_step`, `twogate_registration_step` and all that is asked of what they give;
/// `twogate_flow_open`.
pub fn reset(data: &[u8]) {
    // SAFETY: the bytes are lent for the call.
    unsafe { entry::fuzz_reset(data.as_ptr(), data.len()) }
}

/// The policies of `fuzz/c/policies.c`.
#[must_use]
pub fn policy_documents() -> Vec<&'static str> {
    let mut documents = Vec::new();
    loop {
        let document: *const c_char = entry::fuzz_policy_document(documents.len());
        if document.is_null() {
            return documents;
        }
        // SAFETY: not NULL, so it is a string constant of C.
        let document = unsafe { CStr::from_ptr(document) };
        documents.push(document.to_str().unwrap_or_default());
    }
}
