//! Property: any bytes as a policy give a policy or an error object with all problems, sorted and
//! each with its own arguments; what fails writes nothing else; everything is freed once.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::policy(data));
