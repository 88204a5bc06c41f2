//! The tenant and the people as Rego's data and input have them.

use std::collections::BTreeSet;

use regorus::Value;
use twogate::PasswordSource;

use crate::case::Case;
use crate::tenant::{
    ADMINISTRATOR_ROLES, CLOUD_LICENSES, ON_PREMISES_LICENSES, TRIAL_STARTED, Tenant,
};

pub fn data(tenant: Tenant) -> Value {
    let tenant = object([
        ("administratorRoles".into(), set(ADMINISTRATOR_ROLES)),
        ("cloudLicenses".into(), set(CLOUD_LICENSES)),
        ("onPremisesLicenses".into(), set(ON_PREMISES_LICENSES)),
        ("trialStartedAt".into(), Value::from(TRIAL_STARTED)),
        ("writeback".into(), Value::from(tenant.writeback)),
    ]);
    object([("tenant".into(), tenant)])
}

/// The names of the input's members: made once, so that building an input only counts them up.
pub struct Names {
    flags: [Value; 14],
    enrolment_ask: Value,
    guest: Value,
    now: Value,
    roles: Value,
    groups: Value,
    licenses: Value,
    administrator: Value,
    in_group: Value,
    cloud_license: Value,
    on_premises_license: Value,
    trial_is_old: Value,
}

impl Names {
    pub fn new() -> Self {
        Self {
            flags: [
                "enabled",
                "onPremises",
                "protected",
                "authenticationEmailWellFormed",
                "authenticationEmailIsAccount",
                "alternateEmailWellFormed",
                "alternateEmailIsAccount",
                "authenticationPhoneWellFormed",
                "mobilePhoneWellFormed",
                "officePhoneWellFormed",
                "officeIsAuthenticationPhone",
                "officeIsMobilePhone",
                "appCode",
                "appNotification",
            ]
            .map(Value::from),
            enrolment_ask: "enrolmentAsk".into(),
            guest: "guest".into(),
            now: "now".into(),
            roles: "roles".into(),
            groups: "groups".into(),
            licenses: "licenses".into(),
            administrator: "administrator".into(),
            in_group: "inGroup".into(),
            cloud_license: "cloudLicense".into(),
            on_premises_license: "onPremisesLicense".into(),
            trial_is_old: "trialIsOld".into(),
        }
    }

    /// A user.
    pub fn user(&self, case: &Case) -> Value {
        let user = &case.user;
        let licenses = user.licenses.iter().map(|license| license.word());
        object(self.common(case).chain([
            (self.now.clone(), case.now.into()),
            (self.roles.clone(), set(user.roles.iter().map(String::as_str))),
            (self.groups.clone(), set(user.groups.iter().map(String::as_str))),
            (self.licenses.clone(), set(licenses)),
        ]))
    }

    /// What Twogate's facts hold of a user.
    pub fn facts(&self, case: &Case) -> Value {
        let reduced = case.reduced;
        object(self.common(case).chain([
            (self.administrator.clone(), reduced.administrator.into()),
            (self.in_group.clone(), reduced.in_group.into()),
            (self.cloud_license.clone(), reduced.cloud_license.into()),
            (self.on_premises_license.clone(), reduced.on_premises_license.into()),
            (self.trial_is_old.clone(), reduced.trial_is_old.into()),
        ]))
    }

    fn common(&self, case: &Case) -> impl Iterator<Item = (Value, Value)> {
        let (user, contacts) = (&case.user, &case.contacts);
        let flags = [
            user.enabled,
            user.password_source != PasswordSource::Cloud,
            user.on_premises.protected,
            contacts.authentication_email_well_formed,
            contacts.authentication_email_is_account,
            contacts.alternate_email_well_formed,
            contacts.alternate_email_is_account,
            contacts.authentication_phone_well_formed,
            contacts.mobile_phone_well_formed,
            contacts.office_phone_well_formed,
            contacts.office_is_authentication_phone,
            contacts.office_is_mobile_phone,
            user.authenticator_app.code,
            user.authenticator_app.notification,
        ];
        let ask = (self.enrolment_ask.clone(), u64::from(contacts.enrolment_ask).into());
        let guest = user.guest.map(|guest| (self.guest.clone(), guest.word().into()));
        self.flags.iter().cloned().zip(flags.map(Value::from)).chain([ask]).chain(guest)
    }
}

fn set<'a>(texts: impl IntoIterator<Item = &'a str>) -> Value {
    texts.into_iter().map(Value::from).collect::<BTreeSet<Value>>().into()
}

fn object(members: impl IntoIterator<Item = (Value, Value)>) -> Value {
    let mut object = Value::new_object();
    let fields = object.as_object_mut().expect("an object");
    for (name, value) in members {
        fields.insert(name, value);
    }
    object
}
