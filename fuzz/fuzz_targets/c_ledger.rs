//! Property: any bytes as a ledger give a decision or an error object, the same by every function that
//! takes one; without a ledger they decide as the functions that take none.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::ledger(data));
