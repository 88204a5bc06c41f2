//! Gives the shared library its SONAME: the name that programs ask the loader for.

include!("src/abi.rs");

fn main() {
    println!("cargo::rerun-if-changed=src/abi.rs");
    println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libtwogate.so.{TWOGATE_ABI_VERSION}");
}
