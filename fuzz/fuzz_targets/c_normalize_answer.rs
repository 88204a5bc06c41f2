//! Property: any bytes as an answer give a normal form or one problem; a normal form is UTF-8 and its
//! own normal form; the problem is the one that length and encoding ask for; without a place for
//! either result there is a status.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::normalize_answer(data));
