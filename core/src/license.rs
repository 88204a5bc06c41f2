//! Which licences include self-service (`docs/rules.md`, `license.cloud`, `license.onPremises`).

use crate::ruleset::{History, value};
use crate::word::{License, Ruleset};

/// Licences that include the reset of a password held in the cloud.
const CLOUD: &History<&[License]> = &[
    (
        Ruleset::R2017_07,
        &[
            License::Office365,
            License::AzureAdBasic,
            License::AzureAdPremiumP1,
            License::AzureAdPremiumP2,
            License::Ems,
            License::Spe,
        ],
    ),
    (
        Ruleset::R2026_09,
        &[
            License::BusinessStandard,
            License::BusinessPremium,
            License::AzureAdPremiumP1,
            License::AzureAdPremiumP2,
        ],
    ),
];

/// Licences that include the reset of a password held on premises, by writeback.
const ON_PREMISES: &History<&[License]> = &[
    (
        Ruleset::R2017_07,
        &[License::AzureAdPremiumP1, License::AzureAdPremiumP2, License::Ems, License::Spe],
    ),
    (
        Ruleset::R2026_09,
        &[License::BusinessPremium, License::AzureAdPremiumP1, License::AzureAdPremiumP2],
    ),
];

/// What somebody's licences include.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LicenseClass {
    /// No self-service reset.
    None,
    /// The reset of a password held in the cloud.
    Cloud,
    /// The reset of any password, on premises too.
    OnPremises,
}

impl LicenseClass {
    /// All classes, the least first.
    pub const ALL: &'static [Self] = &[Self::None, Self::Cloud, Self::OnPremises];

    /// Whether the reset of a password held in the cloud, or on premises, is included.
    pub(crate) fn includes(self, on_premises: bool) -> bool {
        self >= if on_premises { Self::OnPremises } else { Self::Cloud }
    }
}

/// What each licence includes under one ruleset, in the order of [`License::ALL`].
#[derive(Clone)]
pub(crate) struct LicenseClasses([LicenseClass; License::ALL.len()]);

impl LicenseClasses {
    pub(crate) fn new(ruleset: Ruleset) -> Self {
        let mut classes = [LicenseClass::None; License::ALL.len()];
        for (class, license) in classes.iter_mut().zip(License::ALL) {
            if sufficient(ruleset, true).contains(license) {
                *class = LicenseClass::OnPremises;
            } else if sufficient(ruleset, false).contains(license) {
                *class = LicenseClass::Cloud;
            }
        }
        Self(classes)
    }

    /// What `licenses` include together.
    pub(crate) fn of(&self, licenses: &[License]) -> LicenseClass {
        let classes = License::ALL.iter().zip(&self.0);
        classes
            .filter(|(license, _)| licenses.contains(license))
            .map(|(_, class)| *class)
            .max()
            .unwrap_or(LicenseClass::None)
    }
}

/// The licences that include the reset of a password held in the cloud, or on premises.
pub(crate) fn sufficient(ruleset: Ruleset, on_premises: bool) -> &'static [License] {
    value(if on_premises { ON_PREMISES } else { CLOUD }, ruleset, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_suffices_on_premises_suffices_in_the_cloud() {
        for ruleset in Ruleset::ALL {
            let cloud = sufficient(*ruleset, false);
            assert!(sufficient(*ruleset, true).iter().all(|license| cloud.contains(license)));
        }
    }
}
