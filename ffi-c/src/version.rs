//! Which library this is.

use crate::abi::TWOGATE_ABI_VERSION;
use crate::string::twogate_str;

/// The version of the library that runs, such as "0.1.0"; never freed. TWOGATE_VERSION is that of
/// the header.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_version() -> twogate_str {
    twogate_str::of(env!("CARGO_PKG_VERSION"))
}

/// The version of the binary interface of the library that runs: to be compared with
/// TWOGATE_ABI_VERSION, that of the header, by programs that load the library themselves.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_abi_version() -> u32 {
    TWOGATE_ABI_VERSION
}
