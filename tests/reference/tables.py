"""Tables that the rules lean on: the predefined questions and the administrator roles."""

QUESTIONS = {
    "cityMetFirstSpouse": "In what city did you meet your first spouse/partner?",
    "cityParentsMet": "In what city did your parents meet?",
    "cityNearestSibling": "In what city does your nearest sibling live?",
    "cityFatherBorn": "In what city was your father born?",
    "cityFirstJob": "In what city was your first job?",
    "cityMotherBorn": "In what city was your mother born?",
    "cityNewYear2000": "What city were you in on New Year's 2000?",
    "favoriteHighSchoolTeacher": "What is the last name of your favorite teacher in high school?",
    "collegeNotAttended": "What is the name of a college you applied to but didn't attend?",
    "firstWeddingReceptionPlace": (
        "What is the name of the place in which you held your first wedding reception?"
    ),
    "fatherMiddleName": "What is your father's middle name?",
    "favoriteFood": "What is your favorite food?",
    "maternalGrandmotherName": "What is your maternal grandmother's first and last name?",
    "motherMiddleName": "What is your mother's middle name?",
    "oldestSiblingBirthday": (
        "What is your oldest sibling's birthday month and year? (e.g. November 1985)"
    ),
    "oldestSiblingMiddleName": "What is your oldest sibling's middle name?",
    "paternalGrandfatherName": "What is your paternal grandfather's first and last name?",
    "youngestSiblingMiddleName": "What is your youngest sibling's middle name?",
    "sixthGradeSchool": "What school did you attend for sixth grade?",
    "childhoodBestFriend": "What was the first and last name of your childhood best friend?",
    "firstSignificantOther": "What was the first and last name of your first significant other?",
    "favoriteGradeSchoolTeacher": "What was the last name of your favorite grade school teacher?",
    "firstCarOrMotorcycle": "What was the make and model of your first car or motorcycle?",
    "firstSchool": "What was the name of the first school you attended?",
    "hospitalBorn": "What was the name of the hospital in which you were born?",
    "firstChildhoodHomeStreet": "What was the name of the street of your first childhood home?",
    "childhoodHero": "What was the name of your childhood hero?",
    "favoriteStuffedAnimal": "What was the name of your favorite stuffed animal?",
    "firstPet": "What was the name of your first pet?",
    "childhoodNickname": "What was your childhood nickname?",
    "favoriteHighSchoolSport": "What was your favorite sport in high school?",
    "firstJob": "What was your first job?",
    "childhoodPhoneLastFour": "What were the last four digits of your childhood telephone number?",
    "childhoodAmbition": "When you were young, what did you want to be when you grew up?",
    "mostFamousPersonMet": "Who is the most famous person you have ever met?",
}

ROLES_2017 = frozenset(
    """
    helpdeskAdministrator serviceSupportAdministrator billingAdministrator partnerTier1Support
    partnerTier2Support exchangeAdministrator skypeForBusinessAdministrator userAdministrator
    directoryWriters globalAdministrator sharePointAdministrator complianceAdministrator
    applicationAdministrator securityAdministrator privilegedRoleAdministrator intuneAdministrator
    applicationProxyServiceAdministrator dynamics365Administrator powerBiServiceAdministrator
    """.split()
)
ROLES_2021 = ROLES_2017 | {"authenticationAdministrator", "privilegedAuthenticationAdministrator"}
ROLES_2026 = frozenset(
    """
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
    """.split()
)
ROLES = {
    "2017-07": ROLES_2017,
    "2021-03": ROLES_2021,
    "2026-09": ROLES_2026,
    "2027-03": ROLES_2026,
}

# They make nobody an administrator, in any ruleset.
READERS = frozenset(
    """
    globalReader securityReader reportsReader directoryReaders messageCenterReader
    """.split()
)
