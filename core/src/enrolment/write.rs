//! Writing a record: the form in which hosts store it.

use alloc::string::{String, ToString};

use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{AnsweredQuestion, Challenge, Record, Subject};
use crate::normalize::NORMALIZER;

impl Record {
    /// The record in JSON, without spaces and with its members in a fixed order: equal records are
    /// equal texts, in every language.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Texts and numbers only: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Record", 5)?;
        record.serialize_field("subject", &self.summary.subject)?;
        record.serialize_field("ask", &self.summary.ask)?;
        record.serialize_field("questions", &self.questions)?;
        record.serialize_field("challenges", &self.challenges)?;
        record.serialize_field("enrolledAt", &self.enrolled_at.as_millis())?;
        record.end()
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut subject = serializer.serialize_struct("Subject", 2)?;
        subject.serialize_field("kind", &self.kind)?;
        subject.serialize_field("value", &self.value)?;
        subject.end()
    }
}

impl Serialize for AnsweredQuestion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut question = serializer.serialize_struct("AnsweredQuestion", 2)?;
        question.serialize_field("id", &self.id)?;
        match &self.text {
            Some(text) => question.serialize_field("text", text)?,
            None => question.skip_field("text")?,
        }
        question.end()
    }
}

impl Serialize for Challenge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut challenge = serializer.serialize_struct("Challenge", 4)?;
        challenge.serialize_field("questions", &self.questions)?;
        challenge.serialize_field("normalizer", NORMALIZER)?;
        challenge.serialize_field("unicode", &self.unicode)?;
        challenge.serialize_field("hash", &self.hash.to_string())?;
        challenge.end()
    }
}
