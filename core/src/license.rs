//! Which licences include self-service (`docs/rules.md`, `license.cloud`, `license.on-premises`).

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

    /// What `licenses` include under `ruleset`.
    pub(crate) fn of(licenses: &[License], ruleset: Ruleset) -> Self {
        let any = |list: &[License]| licenses.iter().any(|license| list.contains(license));
        if any(sufficient(ruleset, true)) {
            Self::OnPremises
        } else if any(sufficient(ruleset, false)) {
            Self::Cloud
        } else {
            Self::None
        }
    }

    /// Whether the reset of a password held in the cloud, or on premises, is included.
    pub(crate) fn includes(self, on_premises: bool) -> bool {
        match self {
            Self::None => false,
            Self::Cloud => !on_premises,
            Self::OnPremises => true,
        }
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
