//! The tenant that all engines decide for: Contoso, in a trial that may be young or old.

use twogate::Policy;

/// When the trial began; what its age decides is part of the rules.
pub const TRIAL_STARTED: i64 = 1_792_627_200_000;
/// The first 30 days of a trial, in which administrators here pass one gate and not two.
pub const YOUNG_TRIAL: i64 = 30 * 86_400_000;
/// The group of people who may use self-service.
pub const GROUP: &str = "self-service";
/// How many questions a reset asks.
pub const QUESTIONS: u8 = 4;

/// The roles that make an administrator (ruleset 2021-03).
pub const ADMINISTRATOR_ROLES: [&str; 21] = [
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

/// The licences that include resets of passwords in the cloud.
pub const CLOUD_LICENSES: [&str; 6] =
    ["office365", "azureAdBasic", "azureAdPremiumP1", "azureAdPremiumP2", "ems", "spe"];

/// The licences that include resets of passwords on premises.
pub const ON_PREMISES_LICENSES: [&str; 4] = ["azureAdPremiumP1", "azureAdPremiumP2", "ems", "spe"];

/// Contoso, with or without writeback: the one setting that the peers read as data, so that both
/// of its states can be compared.
#[derive(Clone, Copy)]
pub struct Tenant {
    pub writeback: bool,
}

impl Tenant {
    /// Twogate's policy; `policies/` says the same in the peers' languages.
    pub fn policy(self) -> Policy {
        let writeback = self.writeback;
        Policy::from_json(&format!(
            r#"{{
                "ruleset": "2021-03",
                "scope": {{"group": "{GROUP}"}},
                "methods": ["email", "mobilePhone", "officePhone", "securityQuestions",
                            "appNotification", "appCode"],
                "methodsRequired": 2,
                "securityQuestions": {{
                    "requiredToRegister": 5, "requiredToReset": {QUESTIONS},
                    "questions": ["cityMetFirstSpouse", "cityParentsMet", "cityNearestSibling",
                                  "cityFatherBorn", "cityFirstJob", "cityMotherBorn"]
                }},
                "onPremises": {{"writeback": {writeback}}},
                "administrators": {{"enabled": true, "overlap": "oneGate"}},
                "tenant": {{"plan": "trial", "trialStartedAt": {TRIAL_STARTED},
                            "customDomain": true, "directorySync": true}},
                "unknownRoles": "user"
            }}"#
        ))
        .expect("the policy holds")
    }
}
