//! The tenant and the people as Cedar's entities have them.

use std::collections::{HashMap, HashSet};

use cedar_policy::{Entity, EntityUid, RestrictedExpression};
use twogate::PasswordSource;

use crate::case::Case;
use crate::tenant::{
    ADMINISTRATOR_ROLES, CLOUD_LICENSES, ON_PREMISES_LICENSES, TRIAL_STARTED, Tenant,
};

pub type Attributes = HashMap<String, RestrictedExpression>;

pub fn tenant(tenant: Tenant, id: EntityUid) -> Entity {
    let attributes = HashMap::from([
        ("administratorRoles".into(), strings(ADMINISTRATOR_ROLES)),
        ("cloudLicenses".into(), strings(CLOUD_LICENSES)),
        ("onPremisesLicenses".into(), strings(ON_PREMISES_LICENSES)),
        ("trialStartedAt".into(), RestrictedExpression::new_long(TRIAL_STARTED)),
        ("writeback".into(), RestrictedExpression::new_bool(tenant.writeback)),
    ]);
    Entity::new(id, attributes, HashSet::new()).expect("a tenant")
}

/// A user; groups are parents, not attributes.
pub fn user(case: &Case) -> Attributes {
    let mut attributes = common(case);
    attributes.insert("roles".into(), strings(&case.user.roles));
    let licenses = case.user.licenses.iter().map(|license| license.word());
    attributes.insert("licenses".into(), strings(licenses));
    attributes
}

/// What Twogate's facts hold of a user.
pub fn facts(case: &Case) -> Attributes {
    let mut attributes = common(case);
    for (name, value) in [
        ("administrator", case.reduced.administrator),
        ("inGroup", case.reduced.in_group),
        ("cloudLicense", case.reduced.cloud_license),
        ("onPremisesLicense", case.reduced.on_premises_license),
        ("trialIsOld", case.reduced.trial_is_old),
    ] {
        attributes.insert(name.into(), RestrictedExpression::new_bool(value));
    }
    attributes
}

fn common(case: &Case) -> Attributes {
    let (user, contacts) = (&case.user, &case.contacts);
    let flags = [
        ("enabled", user.enabled),
        ("onPremises", user.password_source != PasswordSource::Cloud),
        ("protected", user.on_premises.protected),
        ("authenticationEmailWellFormed", contacts.authentication_email_well_formed),
        ("authenticationEmailIsAccount", contacts.authentication_email_is_account),
        ("alternateEmailWellFormed", contacts.alternate_email_well_formed),
        ("alternateEmailIsAccount", contacts.alternate_email_is_account),
        ("authenticationPhoneWellFormed", contacts.authentication_phone_well_formed),
        ("mobilePhoneWellFormed", contacts.mobile_phone_well_formed),
        ("officePhoneWellFormed", contacts.office_phone_well_formed),
        ("officeIsAuthenticationPhone", contacts.office_is_authentication_phone),
        ("officeIsMobilePhone", contacts.office_is_mobile_phone),
        ("appCode", user.authenticator_app.code),
        ("appNotification", user.authenticator_app.notification),
    ];
    let mut attributes = HashMap::with_capacity(flags.len() + 7);
    for (name, value) in flags {
        attributes.insert(name.into(), RestrictedExpression::new_bool(value));
    }
    let ask = RestrictedExpression::new_long(contacts.enrolment_ask.into());
    attributes.insert("enrolmentAsk".into(), ask);
    if let Some(guest) = user.guest {
        let word = guest.word().to_string();
        attributes.insert("guest".into(), RestrictedExpression::new_string(word));
    }
    attributes
}

fn strings(texts: impl IntoIterator<Item = impl ToString>) -> RestrictedExpression {
    RestrictedExpression::new_set(
        texts.into_iter().map(|text| RestrictedExpression::new_string(text.to_string())),
    )
}
