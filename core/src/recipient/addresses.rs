//! Addresses that a message can be sent to, each once (`docs/rules.md`, `notify.address`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::contact::{Email, equal_folded, folded};

/// Well-formed addresses in the order in which they came, each once whatever its case.
pub(super) struct Addresses {
    addresses: Vec<String>,
    /// A number for each, the same where they are equal: most others need no second look.
    numbers: Vec<u32>,
}

impl Addresses {
    pub(super) const fn new() -> Self {
        Self { addresses: Vec::new(), numbers: Vec::new() }
    }

    pub(super) fn add(&mut self, address: &str) {
        if Email::parse(address).is_none() {
            return;
        }
        let number = number(address);
        let mut known = self.numbers.iter().zip(&self.addresses);
        if !known.any(|(it, other)| *it == number && equal_folded(other, address)) {
            self.addresses.push(String::from(address));
            self.numbers.push(number);
        }
    }

    pub(super) fn len(&self) -> usize {
        self.addresses.len()
    }

    pub(super) fn into_vec(self) -> Vec<String> {
        self.addresses
    }
}

/// Mixes the folded characters (FNV-1a, by characters).
fn number(address: &str) -> u32 {
    folded(address).fold(0x811C_9DC5, |number, character| {
        (number ^ u32::from(character)).wrapping_mul(0x0100_0193)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_counts_once_and_only_if_it_is_one() {
        let mut addresses = Addresses::new();
        for address in [
            "Ann@contoso.com",
            "ann@CONTOSO.com",
            "",
            "ann",
            "straße@contoso.com",
            "STRASSE@contoso.com",
            "bo@contoso.com",
        ] {
            addresses.add(address);
        }
        assert_eq!(addresses.len(), 3);
        assert_eq!(
            addresses.into_vec(),
            ["Ann@contoso.com", "straße@contoso.com", "bo@contoso.com"]
        );
    }
}
