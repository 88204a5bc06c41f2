//! The diagram of `docs/reset.md` is made from the table that the machine goes by.

use std::fmt::Write;
use std::path::Path;

use twogate::reset::table::EDGES;

const BEGIN: &str = "<!-- made from the table of core/src/reset/table.rs -->\n";
const END: &str = "<!-- end of what is made -->\n";

/// `UPDATE=1` writes it anew.
#[test]
fn the_diagram_is_that_of_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reset.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (head, rest) = page.split_once(BEGIN).unwrap();
    let (diagram, tail) = rest.split_once(END).unwrap();
    let made = made();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, format!("{head}{BEGIN}{made}{END}{tail}")).unwrap();
    } else {
        assert_eq!(diagram, made, "run with UPDATE=1");
    }
}

fn made() -> String {
    let mut made = String::from("```mermaid\nstateDiagram-v2\n    [*] --> Choosing: Identify\n");
    for (from, event, leads) in EDGES {
        for to in *leads {
            writeln!(made, "    {from:?} --> {to:?}: {event:?}").unwrap();
        }
    }
    made.push_str("    Done --> [*]\n```\n");
    made
}
