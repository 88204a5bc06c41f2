//! A case as short paragraphs.

use twogate::Explanation;

use super::Story;
use crate::Messages;

impl Messages {
    /// A person's case for an administrator, as short paragraphs: the answer and why, how many
    /// methods are required and how many there are, each method, and what would fix it.
    ///
    /// [`tell`](Self::tell) says the same, and each check, line by line.
    #[must_use]
    pub fn explain(&self, explanation: &Explanation) -> Vec<String> {
        let mut story = Story { messages: *self, lines: Vec::new() };
        let mut paragraphs = Vec::new();
        story.answer(explanation);
        paragraphs.push(story.paragraph());
        story.gates(explanation.gates);
        paragraphs.push(story.paragraph());
        for method in &explanation.methods {
            story.method(method);
            paragraphs.push(story.paragraph());
        }
        story.fixes(explanation);
        let fixes = story.lines.iter().map(|line| line.text.trim());
        paragraphs.extend(fixes.filter(|line| !line.is_empty()).map(str::to_owned));
        paragraphs
    }
}

impl Story {
    /// The lines until now as one paragraph. What follows begins the next one.
    fn paragraph(&mut self) -> String {
        let lines = std::mem::take(&mut self.lines);
        let sentences: Vec<&str> = lines.iter().map(|line| line.text.trim()).collect();
        sentences.join(&self.text("list-sentences", &[]))
    }
}
