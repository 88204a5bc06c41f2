//! A Markdown file: its links, its code spans and its blocks of code.

use std::path::PathBuf;

use crate::files::{files, text, workspace_file};

/// A Markdown file of the checkout.
pub(crate) struct Page {
    /// From the root.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A fenced block of code.
pub(crate) struct Block {
    pub(crate) language: String,
    pub(crate) text: String,
}

/// All Markdown files.
pub(crate) fn pages() -> Vec<Page> {
    files(&[".md"]).into_iter().map(|path| Page { text: text(&path), path }).collect()
}

impl Page {
    /// Where its relative links start.
    pub(crate) fn folder(&self) -> PathBuf {
        workspace_file(&self.path).parent().unwrap().to_owned()
    }

    /// The blocks of code.
    pub(crate) fn blocks(&self) -> Vec<Block> {
        self.parts().1
    }

    /// The targets of its links.
    pub(crate) fn links(&self) -> Vec<String> {
        let prose = self.parts().0;
        let ends = prose.split("](").skip(1);
        ends.map(|end| end.split(')').next().unwrap().to_owned()).collect()
    }

    /// The code in its prose.
    pub(crate) fn spans(&self) -> Vec<String> {
        spans(&self.parts().0)
    }

    /// The prose, and the blocks of code.
    fn parts(&self) -> (String, Vec<Block>) {
        let mut prose = String::new();
        let mut blocks: Vec<Block> = Vec::new();
        let mut inside = false;
        for line in self.text.lines() {
            if let Some(language) = line.trim_start().strip_prefix("```") {
                inside = !inside;
                if inside {
                    blocks.push(Block { language: language.to_owned(), text: String::new() });
                }
                continue;
            }
            let part = if inside { &mut blocks.last_mut().unwrap().text } else { &mut prose };
            part.push_str(line);
            part.push('\n');
        }
        assert!(!inside, "{}: a block does not end", self.path);
        (prose, blocks)
    }
}

/// What stands between backticks.
pub(crate) fn spans(prose: &str) -> Vec<String> {
    prose.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
