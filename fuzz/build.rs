//! Compiles the entries that are written in C.

fn main() {
    let names = [
        "policies",
        "check",
        "lend",
        "expected",
        "draft",
        "policy",
        "explain_user_json",
        "ledger",
        "decide",
        "readers",
        "texts",
        "normalize_answer",
        "check_answers",
        "enrol",
        "verify_answers",
        "reset",
    ];
    let mut build = cc::Build::new();
    build.files(names.map(|name| format!("c/{name}.c"))).include("../include");
    build.std("c11").warnings(true).extra_warnings(true).warnings_into_errors(true);
    // C's own memory is then watched as Rust's is; the run time is the one that rustc links.
    if std::env::var("CARGO_CFG_SANITIZE").is_ok_and(|names| names.contains("address")) {
        build.flag("-fsanitize=address");
    }
    build.compile("twogate_fuzz_c");
    println!("cargo::rerun-if-changed=c");
    println!("cargo::rerun-if-changed=../include/twogate.h");
}
