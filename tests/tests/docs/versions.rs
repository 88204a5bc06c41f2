//! One version everywhere.

use crate::files::{files, text};

#[test]
fn one_version_everywhere() {
    let version = twogate::VERSION;
    let expected = [
        ("Cargo.toml", format!("[workspace.package]\nversion = \"{version}\"\n")),
        ("benches/peers/Cargo.toml", format!("\nversion = \"{version}\"\n")),
        ("include/twogate.h", format!("#define TWOGATE_VERSION \"{version}\"\n")),
        (
            "bindings-kotlin/pom.xml",
            format!("<artifactId>twogate</artifactId>\n  <version>{version}</version>\n"),
        ),
        (
            "examples/contoso/kotlin/pom.xml",
            format!("<artifactId>twogate</artifactId>\n      <version>{version}</version>\n"),
        ),
        // Of the crate, which has the workspace's.
        ("bindings-python/pyproject.toml", "\ndynamic = [\"version\"]\n".to_owned()),
        ("CHANGELOG.md", version.to_owned()),
    ];
    for (path, line) in expected {
        assert!(text(path).contains(&line), "{path} does not say {line}");
    }
}

#[test]
fn crates_take_the_workspaces_version() {
    let manifests = files(&["Cargo.toml"]);
    let members: Vec<&String> = manifests
        .iter()
        .filter(|path| *path != "Cargo.toml" && *path != "benches/peers/Cargo.toml")
        .collect();
    assert!(members.len() >= 9);
    for path in members {
        assert!(text(path).contains("\nversion.workspace = true\n"), "{path}");
    }
}
