//! The roles that make somebody an administrator, by ruleset (`docs/rules.md`,
//! `role.listed`). Sorted, so that a look-up is a binary search.

use crate::ruleset::{History, value};
use crate::word::Ruleset;

/// What somebody's roles say about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleClass {
    /// No role, or reader roles alone.
    Plain,
    /// A role that the ruleset does not list, and none that it lists.
    Unlisted,
    /// A role that the ruleset lists.
    Listed,
}

impl RoleClass {
    /// All classes.
    pub const ALL: &'static [Self] = &[Self::Plain, Self::Unlisted, Self::Listed];

    /// What `roles` say where `listed` are the administrators' ([`listed`]).
    pub(crate) fn of<S: AsRef<str>>(roles: &[S], listed: &[&str]) -> Self {
        let mut class = Self::Plain;
        for role in roles {
            if listed.binary_search(&role.as_ref()).is_ok() {
                return Self::Listed;
            }
            if !READERS.contains(&role.as_ref()) {
                class = Self::Unlisted;
            }
        }
        class
    }
}

/// The roles that make an administrator under `ruleset`, sorted.
pub(crate) fn listed(ruleset: Ruleset) -> &'static [&'static str] {
    value(LISTED, ruleset, &[])
}

/// Roles that only read: nobody's password policy changes by them.
const READERS: &[&str] =
    &["directoryReaders", "globalReader", "messageCenterReader", "reportsReader", "securityReader"];

/// The roles of the administrators' policy.
const LISTED: &History<&[&str]> = &[
    (Ruleset::R2017_07, ROLES_2017),
    (Ruleset::R2021_03, ROLES_2021),
    (Ruleset::R2026_09, ROLES_2026),
];

const ROLES_2017: &[&str] = &[
    "applicationAdministrator",
    "applicationProxyServiceAdministrator",
    "billingAdministrator",
    "complianceAdministrator",
    "directoryWriters",
    "dynamics365Administrator",
    "exchangeAdministrator",
    "globalAdministrator",
    "helpdeskAdministrator",
    "intuneAdministrator",
    "partnerTier1Support",
    "partnerTier2Support",
    "powerBiServiceAdministrator",
    "privilegedRoleAdministrator",
    "securityAdministrator",
    "serviceSupportAdministrator",
    "sharePointAdministrator",
    "skypeForBusinessAdministrator",
    "userAdministrator",
];

const ROLES_2021: &[&str] = &[
    "applicationAdministrator",
    "applicationProxyServiceAdministrator",
    "authenticationAdministrator",
    "billingAdministrator",
    "complianceAdministrator",
    "directoryWriters",
    "dynamics365Administrator",
    "exchangeAdministrator",
    "globalAdministrator",
    "helpdeskAdministrator",
    "intuneAdministrator",
    "partnerTier1Support",
    "partnerTier2Support",
    "powerBiServiceAdministrator",
    "privilegedAuthenticationAdministrator",
    "privilegedRoleAdministrator",
    "securityAdministrator",
    "serviceSupportAdministrator",
    "sharePointAdministrator",
    "skypeForBusinessAdministrator",
    "userAdministrator",
];

const ROLES_2026: &[&str] = &[
    "adHocLicenseAdministrator",
    "applicationAdministrator",
    "applicationProxyServiceAdministrator",
    "attackSimulationAdministrator",
    "attributeAssignmentAdministrator",
    "attributeDefinitionAdministrator",
    "attributeLogAdministrator",
    "authenticationAdministrator",
    "authenticationExtensibilityAdministrator",
    "authenticationPolicyAdministrator",
    "azureDevOpsAdministrator",
    "azureInformationProtectionAdministrator",
    "b2cIefKeysetAdministrator",
    "b2cIefPolicyAdministrator",
    "billingAdministrator",
    "cloudAppSecurityAdministrator",
    "cloudDeviceAdministrator",
    "complianceAdministrator",
    "complianceDataAdministrator",
    "conditionalAccessAdministrator",
    "customerLockBoxAccessApprover",
    "desktopAnalyticsAdministrator",
    "deviceAdministrators",
    "directorySynchronizationAccounts",
    "directoryWriters",
    "domainNameAdministrator",
    "dynamics365Administrator",
    "dynamics365BusinessCentralAdministrator",
    "edgeAdministrator",
    "emailVerifiedUserCreator",
    "exchangeAdministrator",
    "exchangeRecipientAdministrator",
    "externalIdUserFlowAdministrator",
    "externalIdUserFlowAttributeAdministrator",
    "externalIdentityProviderAdministrator",
    "globalAdministrator",
    "globalSecureAccessAdministrator",
    "groupsAdministrator",
    "helpdeskAdministrator",
    "hybridIdentityAdministrator",
    "identityGovernanceAdministrator",
    "insightsAdministrator",
    "intuneAdministrator",
    "knowledgeAdministrator",
    "licenseAdministrator",
    "lifecycleWorkflowsAdministrator",
    "mailboxAdministrator",
    "microsoft365MigrationAdministrator",
    "microsoftEntraJoinedDeviceLocalAdministrator",
    "microsoftHardwareWarrantyAdministrator",
    "modernCommerceAdministrator",
    "networkAdministrator",
    "officeAppsAdministrator",
    "organizationalBrandingAdministrator",
    "partnerTier1Support",
    "partnerTier2Support",
    "passwordAdministrator",
    "permissionsManagementAdministrator",
    "powerBiServiceAdministrator",
    "powerPlatformAdministrator",
    "printerAdministrator",
    "privilegedAuthenticationAdministrator",
    "privilegedRoleAdministrator",
    "searchAdministrator",
    "securityAdministrator",
    "serviceSupportAdministrator",
    "sharePointAdministrator",
    "skypeForBusinessAdministrator",
    "teamsAdministrator",
    "teamsCommunicationsAdministrator",
    "teamsDevicesAdministrator",
    "userAdministrator",
    "virtualVisitsAdministrator",
    "vivaGoalsAdministrator",
    "vivaPulseAdministrator",
    "windows365Administrator",
    "windowsUpdateDeploymentAdministrator",
    "yammerAdministrator",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_have_their_published_lengths() {
        for (list, length) in [(ROLES_2017, 19), (ROLES_2021, 21), (ROLES_2026, 78), (READERS, 5)] {
            assert!(list.is_sorted());
            assert_eq!(list.len(), length);
        }
    }

    #[test]
    fn no_reader_is_listed() {
        for ruleset in Ruleset::ALL {
            assert_eq!(RoleClass::of(READERS, listed(*ruleset)), RoleClass::Plain);
        }
    }
}
