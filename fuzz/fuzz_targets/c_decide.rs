//! Property: whatever stands in a user struct, the status is the one that a naive reading of the
//! header's rules gives; a decision is whole, agrees with the explanation and is the same twice;
//! what fails leaves the decision as it was; nothing outside of what was lent is read.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::decide(data));
