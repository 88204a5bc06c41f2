/// The version of the binary interface this header describes: programs built with one header and
/// run with a library of another number must not go on. It is also the number in the shared
/// library's name.
pub const TWOGATE_ABI_VERSION: u32 = 0;
