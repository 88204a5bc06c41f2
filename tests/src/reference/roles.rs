//! Who is an administrator: the role lists of each ruleset, as printed.

/// "2017-07 (19)".
const ROLES_2017: &str = "
    helpdeskAdministrator serviceSupportAdministrator billingAdministrator partnerTier1Support
    partnerTier2Support exchangeAdministrator skypeForBusinessAdministrator userAdministrator
    directoryWriters globalAdministrator sharePointAdministrator complianceAdministrator
    applicationAdministrator securityAdministrator privilegedRoleAdministrator intuneAdministrator
    applicationProxyServiceAdministrator dynamics365Administrator powerBiServiceAdministrator
";

/// "2021-03 (21): the same and …".
const ROLES_ADDED_2021: &str = "authenticationAdministrator privilegedAuthenticationAdministrator";

/// "2026-09 and 2027-03 (78)".
const ROLES_2026: &str = "
    adHocLicenseAdministrator applicationAdministrator applicationProxyServiceAdministrator
    attackSimulationAdministrator attributeAssignmentAdministrator
    attributeDefinitionAdministrator attributeLogAdministrator authenticationAdministrator
    authenticationExtensibilityAdministrator authenticationPolicyAdministrator
    azureDevOpsAdministrator azureInformationProtectionAdministrator b2cIefKeysetAdministrator
    b2cIefPolicyAdministrator billingAdministrator cloudAppSecurityAdministrator
    cloudDeviceAdministrator complianceAdministrator complianceDataAdministrator
    conditionalAccessAdministrator customerLockBoxAccessApprover desktopAnalyticsAdministrator
    deviceAdministrators directorySynchronizationAccounts directoryWriters domainNameAdministrator
    dynamics365Administrator dynamics365BusinessCentralAdministrator edgeAdministrator
    emailVerifiedUserCreator exchangeAdministrator exchangeRecipientAdministrator
    externalIdUserFlowAdministrator externalIdUserFlowAttributeAdministrator
    externalIdentityProviderAdministrator globalAdministrator globalSecureAccessAdministrator
    groupsAdministrator helpdeskAdministrator hybridIdentityAdministrator
    identityGovernanceAdministrator insightsAdministrator intuneAdministrator
    knowledgeAdministrator licenseAdministrator lifecycleWorkflowsAdministrator
    mailboxAdministrator microsoftEntraJoinedDeviceLocalAdministrator
    microsoftHardwareWarrantyAdministrator microsoft365MigrationAdministrator
    modernCommerceAdministrator networkAdministrator officeAppsAdministrator
    organizationalBrandingAdministrator partnerTier1Support partnerTier2Support
    passwordAdministrator permissionsManagementAdministrator powerBiServiceAdministrator
    powerPlatformAdministrator printerAdministrator privilegedAuthenticationAdministrator
    privilegedRoleAdministrator searchAdministrator securityAdministrator
    serviceSupportAdministrator sharePointAdministrator skypeForBusinessAdministrator
    teamsAdministrator teamsCommunicationsAdministrator teamsDevicesAdministrator
    userAdministrator virtualVisitsAdministrator vivaGoalsAdministrator vivaPulseAdministrator
    windows365Administrator windowsUpdateDeploymentAdministrator yammerAdministrator
";

/// "Readers (never administrators, in every ruleset)".
const READERS: &str =
    "globalReader securityReader reportsReader directoryReaders messageCenterReader";

/// "Administrators hold a role in the ruleset's list, or an unlisted one under `unknownRoles`", an
/// unlisted one being "a role the ruleset does not list and that is none of the five reader roles".
#[must_use]
pub fn is_administrator(ruleset: &str, roles: &[String], unknown_is_administrator: bool) -> bool {
    roles.iter().any(|role| {
        if is_listed(ruleset, role) {
            return true;
        }
        if stands_in(READERS, role) {
            return false;
        }
        unknown_is_administrator
    })
}

/// Whether the ruleset's own list has this role.
#[must_use]
pub fn is_listed(ruleset: &str, role: &str) -> bool {
    match ruleset {
        "2017-07" => stands_in(ROLES_2017, role),
        "2021-03" => stands_in(ROLES_2017, role) || stands_in(ROLES_ADDED_2021, role),
        "2026-09" | "2027-03" => stands_in(ROLES_2026, role),
        other => panic!("no ruleset {other}"),
    }
}

fn stands_in(list: &str, role: &str) -> bool {
    list.split_whitespace().any(|listed| listed == role)
}

#[cfg(test)]
mod tests {
    use super::{READERS, ROLES_2017, ROLES_2026, ROLES_ADDED_2021, is_administrator};

    #[test]
    fn the_lists_are_as_long_as_they_say() {
        let length = |list: &str| list.split_whitespace().count();
        assert_eq!(length(ROLES_2017), 19);
        assert_eq!(length(ROLES_ADDED_2021), 2);
        assert_eq!(length(ROLES_2026), 78);
        assert_eq!(length(READERS), 5);
    }

    #[test]
    fn unlisted_roles_are_administrators_only_where_the_policy_says_so() {
        let roles = ["passwordAdministrator".to_owned()];
        assert!(is_administrator("2021-03", &roles, true));
        assert!(!is_administrator("2021-03", &roles, false));
        assert!(is_administrator("2026-09", &roles, false));
        assert!(!is_administrator("2017-07", &["globalReader".to_owned()], true));
    }
}
