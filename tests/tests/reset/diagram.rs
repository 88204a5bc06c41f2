//! The diagrams of the pages are made from the tables that the machines go by.

use std::fmt::{Debug, Write};
use std::path::Path;

use twogate::{registration, reset};

const END: &str = "<!-- end of what is made -->\n";

/// What a table is: a state, an event, and where it may lead.
type Edges<State, Event> = [(State, Event, &'static [State])];

#[test]
fn the_diagram_of_a_reset_is_that_of_its_table() {
    check("reset", "    [*] --> Choosing: Identify\n", reset::table::EDGES, &["Done"]);
}

#[test]
fn the_diagram_of_a_registration_is_that_of_its_table() {
    let ends = ["Finished", "Dismissed"];
    check("registration", "    [*] --> Overview: Begin\n", registration::table::EDGES, &ends);
}

/// `UPDATE=1` writes it anew.
fn check<State: Debug, Event: Debug>(
    machine: &str,
    first: &str,
    edges: &Edges<State, Event>,
    ends: &[&str],
) {
    let begin = format!("<!-- made from the table of core/src/{machine}/table.rs -->\n");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../docs/{machine}.md"));
    let page = std::fs::read_to_string(&path).unwrap();
    let (head, rest) = page.split_once(&begin).unwrap();
    let (diagram, tail) = rest.split_once(END).unwrap();
    let made = made(first, edges, ends);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, format!("{head}{begin}{made}{END}{tail}")).unwrap();
    } else {
        assert_eq!(diagram, made, "run with UPDATE=1");
    }
}

fn made<State: Debug, Event: Debug>(
    first: &str,
    edges: &Edges<State, Event>,
    ends: &[&str],
) -> String {
    let mut made = format!("```mermaid\nstateDiagram-v2\n{first}");
    for (from, event, leads) in edges {
        for to in *leads {
            writeln!(made, "    {from:?} --> {to:?}: {event:?}").unwrap();
        }
    }
    for end in ends {
        writeln!(made, "    {end} --> [*]").unwrap();
    }
    made.push_str("```\n");
    made
}
