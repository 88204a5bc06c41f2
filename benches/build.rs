//! Compiles the C code whose calls are measured.

fn main() {
    let mut build = cc::Build::new();
    build.file("c/call.c").include("../include").std("c11").opt_level(2);
    build.warnings(true).extra_warnings(true).warnings_into_errors(true);
    build.compile("twogate_benches_c");
    println!("cargo::rerun-if-changed=c");
    println!("cargo::rerun-if-changed=../include/twogate.h");
}
