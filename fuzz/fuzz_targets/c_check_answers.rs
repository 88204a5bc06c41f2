//! Property: any answers to any questions give a status that a naive reading of the header allows;
//! what holds has the right number, distinct questions and distinct normal forms; what does not hold
//! has all its problems, sorted and each with its own arguments; nothing outside of what was lent is
//! read.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::check_answers(data));
