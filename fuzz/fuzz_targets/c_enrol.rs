//! Property: whatever stands in answers, hashing and entropy, the status is one that a naive reading of
//! the header allows, and that of the check of the answers where nothing else is wrong; a record
//! verifies with the answers that it was made of, and with no others.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::enrol(data));
