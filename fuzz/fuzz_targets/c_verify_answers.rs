//! Property: whatever the user document, the answers and the hashing, a verification has the status
//! that a naive reading of the header allows, and is whole; nobody who is asked nothing is right; what
//! fails leaves the struct as it was.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::verify_answers(data));
