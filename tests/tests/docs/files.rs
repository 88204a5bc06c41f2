//! The files of the checkout, without what is built, hidden or fetched.

use std::fs;
use std::path::PathBuf;

use crate::tools::workspace;

/// Folders that no checkout brings.
const MADE: [&str; 3] = ["target", "build", "__pycache__"];

/// A file by its path from the root.
pub(crate) fn workspace_file(path: &str) -> PathBuf {
    workspace().join(path)
}

/// The text of a file.
pub(crate) fn text(path: &str) -> String {
    fs::read_to_string(workspace_file(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What is below a folder, so many levels deep; folders end with a slash.
pub(crate) fn below(folder: &str, levels: usize) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(workspace_file(folder)).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if name.starts_with('.') || MADE.contains(&name.as_str()) {
            continue;
        }
        let path = format!("{folder}{name}");
        if !entry.file_type().unwrap().is_dir() {
            paths.push(path);
            continue;
        }
        let path = format!("{path}/");
        if levels > 1 {
            paths.extend(below(&path, levels - 1));
        }
        paths.push(path);
    }
    paths.sort();
    paths
}

/// All files with one of these endings.
pub(crate) fn files(endings: &[&str]) -> Vec<String> {
    let of_kind = |path: &String| endings.iter().any(|ending| path.ends_with(ending));
    below("", 16).into_iter().filter(of_kind).collect()
}
