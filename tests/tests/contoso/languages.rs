//! Everybody's case in every language.

use twogate::Explanation;
use twogate_messages::{Messages, languages};

use crate::explanations;

/// Whether a language is English here and there for now.
fn owes(tag: &str) -> bool {
    let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../messages/locales/");
    let owed = std::fs::read_to_string(format!("{locales}{tag}/owed.txt"));
    owed.is_ok_and(|names| !names.is_empty())
}

/// Every line of every case is in words of the language's own: none is as in English but the
/// first, which names the person.
#[test]
fn every_case_is_told_in_every_language() {
    let explanations = explanations();
    let english = Messages::english();
    let told = |messages: Messages, explanation: &Explanation| -> (Vec<String>, Vec<String>) {
        let lines = messages.tell("adele@contoso.com", explanation).into_iter().skip(1);
        let lines = lines.map(|line| line.text).filter(|line| !line.is_empty());
        (lines.collect(), messages.explain(explanation))
    };
    let mut lines = 0;
    for tag in languages().filter(|tag| *tag != "en") {
        let messages = Messages::new(tag);
        for explanation in &explanations {
            let (own, paragraphs) = told(messages, explanation);
            let (model, model_paragraphs) = told(english, explanation);
            assert_eq!(own.len(), model.len(), "{tag}");
            assert_eq!(paragraphs.len(), model_paragraphs.len(), "{tag}");
            let pairs = own.iter().zip(&model).chain(paragraphs.iter().zip(&model_paragraphs));
            for (text, english) in pairs {
                assert!(owes(tag) || text != english, "{tag}: {text}");
                lines += 1;
            }
        }
    }
    assert!(lines > 39 * 40 * 20, "{lines}");
}
