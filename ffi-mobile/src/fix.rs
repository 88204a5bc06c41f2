//! What would turn a verdict to allowed.

use twogate::{Actor, FixAction, License, Method, Timestamp};

/// Who carries out a fix.
#[uniffi::remote(Enum)]
pub enum Actor {
    /// The person, once signed in again.
    User,
    /// An administrator.
    Administrator,
    /// Nobody in particular: time does it.
    Anyone,
}

/// What would turn a failed check into a passed one.
#[uniffi::remote(Enum)]
pub enum FixAction {
    /// Register one of the methods.
    RegisterMethod,
    /// Enable the account.
    EnableAccount,
    /// Switch self-service on for the tenant.
    EnableFeature,
    /// Switch self-service on for administrators.
    EnableAdministrators,
    /// Add the person to the group that may use self-service.
    AddToGroup,
    /// Assign one of the licences.
    AssignLicense,
    /// Set a contact value that only an administrator can set.
    SetContact,
    /// Switch writeback on.
    EnableWriteback,
    /// Take the on-premises account out of the protected groups.
    RemoveProtection,
    /// Wait until the lock-out is over.
    Wait,
}

/// A licence that a person may hold.
#[uniffi::remote(Enum)]
pub enum License {
    /// Any paid Office 365 plan.
    Office365,
    /// Azure AD Basic.
    AzureAdBasic,
    /// Azure AD Premium P1.
    AzureAdPremiumP1,
    /// Azure AD Premium P2.
    AzureAdPremiumP2,
    /// Enterprise Mobility + Security.
    Ems,
    /// Secure Productive Enterprise.
    Spe,
    /// Microsoft 365 Business Standard.
    BusinessStandard,
    /// Microsoft 365 Business Premium.
    BusinessPremium,
}

/// One change. All of a list are to be carried out; inside one, any `count` of `any_of` will do.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Record)]
pub struct Fix {
    /// Who carries it out.
    pub actor: Actor,
    /// What is done.
    pub action: FixAction,
    /// Between what to choose; empty when there is nothing to choose.
    pub any_of: Choices,
    /// How many to choose.
    pub count: u8,
    /// When waiting is over.
    pub until: Option<Timestamp>,
}

/// Between what a fix leaves a choice.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum Choices {
    /// Methods; none where the fix leaves no choice.
    Methods {
        /// The methods to choose from.
        methods: Vec<Method>,
    },
    /// Licences.
    Licenses {
        /// The licences to choose from.
        licenses: Vec<License>,
    },
}

impl From<twogate::Fix> for Fix {
    fn from(fix: twogate::Fix) -> Self {
        let twogate::Fix { actor, action, any_of, count, until } = fix;
        Self { actor, action, any_of: any_of.into(), count, until }
    }
}

impl From<Fix> for twogate::Fix {
    fn from(fix: Fix) -> Self {
        let Fix { actor, action, any_of, count, until } = fix;
        Self { actor, action, any_of: any_of.into(), count, until }
    }
}

impl From<twogate::Choices> for Choices {
    fn from(choices: twogate::Choices) -> Self {
        match choices {
            twogate::Choices::Methods(methods) => Self::Methods { methods },
            twogate::Choices::Licenses(licenses) => Self::Licenses { licenses },
        }
    }
}

impl From<Choices> for twogate::Choices {
    fn from(choices: Choices) -> Self {
        match choices {
            Choices::Methods { methods } => Self::Methods(methods),
            Choices::Licenses { licenses } => Self::Licenses(licenses),
        }
    }
}
