//! Property: any bytes as an event of a reset or of a registration, as secrets, as a ledger and as a
//! sealed flow, at any time, give a step or a status that a naive reading of the header allows,
//! wherever the flow stood; a flow has a page and a sealed form or neither; what is sealed opens, and
//! with another bit in it does not.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::reset(data));
