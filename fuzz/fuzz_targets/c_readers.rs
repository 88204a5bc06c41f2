//! Property: objects may be made, read and freed in any order and with any index; what was borrowed
//! from one stays what it was until that object is freed; words and numbers lead to each other; what
//! people read is a text in a language that is found for whatever is asked.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| twogate_fuzz::c::readers(data));
