//! Writing a ledger: the form in which hosts store it.

use alloc::string::{String, ToString};

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::codes::Code;
use super::{Charge, ChargeId, FlowId, Ledger, Mark};
use crate::hex;

/// The form that is written; a higher one is refused by the reader.
pub(super) const VERSION: i64 = 1;

impl Ledger {
    /// The ledger in JSON, its members in a fixed order.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Words and numbers only: nothing here can fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Ledger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut ledger = serializer.serialize_struct("Ledger", 11)?;
        ledger.serialize_field("version", &VERSION)?;
        ledger.serialize_field("key", &self.key.map(|key| key.to_string()))?;
        ledger.serialize_field("revision", &self.revision)?;
        ledger.serialize_field("last", &self.last)?;
        ledger.serialize_field("expiresAt", &self.expires_at)?;
        ledger.serialize_field("counters", &Counters(self))?;
        ledger.serialize_field("messages", &self.messages)?;
        ledger.serialize_field("codes", &self.codes)?;
        ledger.serialize_field("write", &self.write)?;
        ledger.serialize_field("ended", &self.ended)?;
        ledger.serialize_field("flowsAfter", &self.flows_after)?;
        ledger.end()
    }
}

/// The counters by their words.
struct Counters<'a>(&'a Ledger);

impl Serialize for Counters<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut counters = serializer.serialize_map(Some(self.0.charges.len()))?;
        for (counter, charges) in &self.0.charges {
            counters.serialize_entry(counter.word(), charges)?;
        }
        counters.end()
    }
}

impl Serialize for Charge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut charge = serializer.serialize_struct("Charge", 4)?;
        charge.serialize_field("at", &self.at)?;
        charge.serialize_field("id", &self.id)?;
        charge.serialize_field("flow", &self.flow)?;
        charge.serialize_field("open", &self.open)?;
        charge.end()
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut code = serializer.serialize_struct("Code", 6)?;
        code.serialize_field("flow", &self.flow)?;
        code.serialize_field("gate", &self.gate)?;
        code.serialize_field("method", &self.method)?;
        code.serialize_field("key", &hex::text(&self.key))?;
        code.serialize_field("mac", &hex::text(&self.mac))?;
        code.serialize_field("until", &self.until)?;
        code.end()
    }
}

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut mark = serializer.serialize_struct("Mark", 2)?;
        mark.serialize_field("flow", &self.flow)?;
        mark.serialize_field("until", &self.until)?;
        mark.end()
    }
}

impl Serialize for ChargeId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.0)
    }
}

impl Serialize for FlowId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}
