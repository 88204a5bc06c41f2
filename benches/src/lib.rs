//! The people and the policy that all benchmarks ask about.

use twogate::{
    AuthenticatorApp, EnrolmentRef, GuestKind, License, PasswordSource, Policy, SubjectKind,
    UserRef,
};

/// A tenant with everything switched on: two gates, all methods, writeback, a group.
pub const POLICY: &str = r#"{
  "scope": {"group": "staff"},
  "methods": ["email", "mobilePhone", "officePhone", "securityQuestions", "appNotification", "appCode"],
  "methodsRequired": 2,
  "securityQuestions": {
    "requiredToRegister": 5, "requiredToReset": 3,
    "questions": ["favoriteFood", "firstPet", "firstJob", "childhoodHero", "hospitalBorn"]
  },
  "onPremises": {"writeback": true, "unlockWithoutReset": true},
  "tenant": {"directorySync": true}
}"#;

/// The compiled policy.
///
/// # Panics
///
/// Never: a test reads the same text.
#[must_use]
#[expect(clippy::unwrap_used, reason = "a benchmark may stop")]
pub fn policy() -> Policy {
    Policy::from_json(POLICY).unwrap()
}

/// People of every kind, so that no branch is learnt by heart: members with much and with little,
/// on premises and in the cloud, administrators, guests.
#[must_use]
pub fn people() -> Vec<UserRef<'static>> {
    let base = || UserRef {
        groups: &["everybody", "staff"],
        licenses: &[License::AzureAdPremiumP1],
        primary_email: Some("ann.lee@contoso.com"),
        ..UserRef::new("ann.lee@contoso.com")
    };
    vec![
        UserRef {
            authentication_phone: Some("+1 4255550101"),
            mobile_phone: Some("+1 4255550102"),
            office_phone: Some("+1 4255550103x77"),
            authentication_email: Some("ann@example.org"),
            alternate_email: Some("ann.lee@example.net"),
            authenticator_app: AuthenticatorApp { code: true, notification: true },
            enrolment: EnrolmentRef::Known {
                kind: SubjectKind::Id,
                subject: "ann.lee@contoso.com",
                ask: 3,
            },
            ..base()
        },
        UserRef {
            authentication_phone: Some("4255550101"),
            mobile_phone: Some("+1 4255550102"),
            alternate_email: Some("ann.lee@example.net"),
            password_source: PasswordSource::PasswordHashSync,
            ..base()
        },
        UserRef { authentication_email: Some("Ann.Lee@contoso.com"), ..base() },
        UserRef {
            roles: &["globalAdministrator"],
            authentication_phone: Some("+44 2079460123"),
            authentication_email: Some("甲斐@黒川.日本"),
            ..base()
        },
        UserRef {
            guest: Some(GuestKind::Invited),
            authentication_email: Some("guest@example.org"),
            ..base()
        },
        UserRef { enabled: false, groups: &[], ..base() },
        UserRef {
            mobile_phone: Some("+1 4255550104"),
            office_phone: Some("+1 4255550104"),
            password_source: PasswordSource::Federated,
            licenses: &[License::Office365],
            ..base()
        },
        UserRef {
            roles: &["globalReader", "securityReader"],
            authentication_phone: Some("+1 4255550105"),
            authentication_email: Some("kim@example.org"),
            ..base()
        },
    ]
}

/// The first of the people, as a document.
pub const USER: &str = r#"{
  "id": "ann.lee@contoso.com", "primaryEmail": "ann.lee@contoso.com",
  "groups": ["everybody", "staff"], "licenses": ["azureAdPremiumP1"],
  "authenticationPhone": "+1 4255550101", "mobilePhone": "+1 4255550102",
  "officePhone": "+1 4255550103x77",
  "authenticationEmail": "ann@example.org", "alternateEmails": ["ann.lee@example.net"],
  "authenticatorApp": {"code": true, "notification": true},
  "enrolment": {"subject": {"kind": "id", "value": "ann.lee@contoso.com"}, "ask": 3}
}"#;
