//! Addresses that a message can be sent to, each once (`docs/rules.md`, `notify.address`).

use alloc::collections::BTreeSet;
use alloc::string::String;
use alloc::vec::Vec;

use crate::contact::{Email, folded};

/// Well-formed addresses in the order in which they came, each once whatever its case.
pub(super) struct Addresses {
    addresses: Vec<String>,
    /// The same, case folded.
    known: BTreeSet<String>,
}

impl Addresses {
    pub(super) const fn new() -> Self {
        Self { addresses: Vec::new(), known: BTreeSet::new() }
    }

    pub(super) fn len(&self) -> usize {
        self.addresses.len()
    }

    pub(super) fn into_vec(self) -> Vec<String> {
        self.addresses
    }
}

impl<'a> Extend<&'a str> for Addresses {
    fn extend<I: IntoIterator<Item = &'a str>>(&mut self, addresses: I) {
        for address in addresses {
            if Email::parse(address).is_some() && self.known.insert(folded(address).collect()) {
                self.addresses.push(String::from(address));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_counts_once_and_only_if_it_is_one() {
        let mut addresses = Addresses::new();
        addresses.extend(["Ann@contoso.com", "ann@CONTOSO.com", "", "ann", "straße@contoso.com"]);
        addresses.extend(["STRASSE@contoso.com", "bo@contoso.com"]);
        assert_eq!(addresses.len(), 3);
        assert_eq!(
            addresses.into_vec(),
            ["Ann@contoso.com", "straße@contoso.com", "bo@contoso.com"]
        );
    }
}
