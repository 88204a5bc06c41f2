//! The header is what cbindgen makes of this crate, after the rules of `lib.rs` and before the
//! constants of the closed lists; `include/twogate.h` is the same, byte for byte.

use std::fmt::Write;
use std::path::Path;

use crate::list::{LISTS, List};

#[test]
fn the_header_is_up_to_date() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let committed = root.join("../include/twogate.h");
    let made = header(root);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&committed, &made).unwrap();
    }
    let found = std::fs::read_to_string(&committed).unwrap_or_default();
    assert!(
        found == made,
        "include/twogate.h is not what the crate says; write it with \
         `UPDATE=1 cargo test -p twogate-ffi-c`"
    );
}

fn header(root: &Path) -> String {
    let mut config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    // The guard is ours, because cbindgen would end its own before the trailer.
    config.header = Some(preamble() + "\n\n#ifndef TWOGATE_H\n#define TWOGATE_H");
    config.after_includes = Some(version() + &lists());
    config.trailer = Some(format!("{INLINE}\n#endif /* TWOGATE_H */").trim_start().to_string());
    let bindings =
        cbindgen::Builder::new().with_crate(root).with_config(config).generate().unwrap();
    let mut made = Vec::new();
    bindings.write(&mut made);
    short_comments(&String::from_utf8(made).unwrap())
}

/// Comments of one line on one line: a struct is then read as a table.
fn short_comments(text: &str) -> String {
    let mut made = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(indent) = line.strip_suffix("/**") else {
            writeln!(made, "{line}").unwrap();
            continue;
        };
        let first = lines.next().unwrap_or_default();
        let short = format!("{indent}/** {} */", first.trim().trim_start_matches("* "));
        let is_short = short.len() <= 100 && lines.peek().is_some_and(|next| next.trim() == "*/");
        if is_short {
            lines.next();
            writeln!(made, "{short}").unwrap();
        } else {
            writeln!(made, "{line}\n{first}").unwrap();
        }
    }
    made
}

/// The rules of the interface: the first comment of `lib.rs`.
fn preamble() -> String {
    let rules = include_str!("lib.rs").lines().map_while(|line| line.strip_prefix("//!"));
    let mut text = String::from("/*\n");
    for line in rules {
        writeln!(text, "{}", format!(" *{line}").trim_end()).unwrap();
    }
    text + " *\n * This file is generated; `ffi-c/src` is where to change it.\n */"
}

fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let parts: Vec<&str> = version.split('.').collect();
    format!(
        "\n/** The version of this header. */\n\
         #define TWOGATE_VERSION \"{version}\"\n\
         #define TWOGATE_VERSION_MAJOR {}\n\
         #define TWOGATE_VERSION_MINOR {}\n\
         #define TWOGATE_VERSION_PATCH {}\n",
        parts[0], parts[1], parts[2]
    )
}

/// The constants of all closed lists, from core's own tables.
fn lists() -> String {
    let mut text = String::from("\n/** A closed list, for twogate_word and twogate_number. */\n");
    text += "enum twogate_list {\n";
    for list in LISTS {
        writeln!(text, "    /** {} */", list.about).unwrap();
        writeln!(text, "    TWOGATE_LIST_{} = {},", list.name, list.number).unwrap();
    }
    text += "};\n";
    for list in LISTS {
        text += &constants(list);
    }
    text
}

fn constants(list: &List) -> String {
    let mut text = String::new();
    writeln!(text, "\n/** {} */", list.about).unwrap();
    writeln!(text, "enum twogate_{} {{", list.name.to_lowercase()).unwrap();
    for number in 1..=u8::MAX {
        let (Some(word), Some(about)) = ((list.word)(number), (list.about_value)(number)) else {
            continue;
        };
        writeln!(text, "    /** \"{word}\": {about} */").unwrap();
        writeln!(text, "    TWOGATE_{}_{} = {number},", list.name, shout(word)).unwrap();
    }
    text + "};\n"
}

/// `azureAdPremiumP1` as `AZURE_AD_PREMIUM_P1`, `2021-03` as `2021_03`.
fn shout(word: &str) -> String {
    let mut text = String::new();
    for letter in word.chars() {
        if letter.is_ascii_uppercase() {
            text.push('_');
        }
        text.push(match letter {
            '-' => '_',
            other => other.to_ascii_uppercase(),
        });
    }
    text
}

/// What every C program would write for itself; no symbols of the library.
const INLINE: &str = r"
/** The text of a string that ends with a NUL; absent for NULL. Borrowed from the string. */
static inline twogate_str twogate_str_of(const char *string) {
    twogate_str text;
    text.ptr = string;
    text.len = string != NULL ? strlen(string) : 0;
    return text;
}

/** A person of whom nothing is known: every member at its default. */
static inline twogate_user twogate_user_init(void) {
    twogate_user user;
    memset(&user, 0, sizeof user);
    user.struct_size = sizeof user;
    return user;
}

/** A decision to be filled. */
static inline twogate_decision twogate_decision_init(void) {
    twogate_decision decision;
    memset(&decision, 0, sizeof decision);
    decision.struct_size = sizeof decision;
    return decision;
}

/** A problem to be filled. */
static inline twogate_problem twogate_problem_init(void) {
    twogate_problem problem;
    memset(&problem, 0, sizeof problem);
    problem.struct_size = sizeof problem;
    return problem;
}

/** How answers are hashed by default: every member at its default, no pepper. */
static inline twogate_hashing twogate_hashing_init(void) {
    twogate_hashing hashing;
    memset(&hashing, 0, sizeof hashing);
    hashing.struct_size = sizeof hashing;
    return hashing;
}

/** A draft in which nothing is filled in. */
static inline twogate_registration_draft twogate_registration_draft_init(void) {
    twogate_registration_draft draft;
    memset(&draft, 0, sizeof draft);
    draft.struct_size = sizeof draft;
    return draft;
}

/** The rules on new passwords, to be filled. */
static inline twogate_password_rules twogate_password_rules_init(void) {
    twogate_password_rules rules;
    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    return rules;
}

/** What came of answers, to be filled. */
static inline twogate_verification twogate_verification_init(void) {
    twogate_verification verification;
    memset(&verification, 0, sizeof verification);
    verification.struct_size = sizeof verification;
    return verification;
}

/** What a host fixes once for all resets: every member at its default, keys and looks missing. */
static inline twogate_settings twogate_settings_init(void) {
    twogate_settings settings;
    memset(&settings, 0, sizeof settings);
    settings.struct_size = sizeof settings;
    return settings;
}

/** How things stand at a step: nobody, no ledger, no entropy, no time. */
static inline twogate_situation twogate_situation_init(void) {
    twogate_situation situation;
    memset(&situation, 0, sizeof situation);
    situation.struct_size = sizeof situation;
    return situation;
}
";
