//! Property: any bytes as a user document give a whole explanation or an error object, under every
//! policy and at every time; without a policy, a text or a document they give a status.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::explain_user_json(data));
