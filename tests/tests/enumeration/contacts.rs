//! The half of `Facts` that says what a person has: every value, and a document for each.

use serde_json::{Value, json};
use twogate::{EmailState, EnrolmentState, Facts, PhoneState};

/// Every combination of contacts, enrolment, app and key, in `base`.
///
/// An office phone can be the same as another only where both are well formed: of the 108
/// combinations of the three phones and the two comparisons 34 can be.
pub(crate) fn contacts(base: Facts) -> Vec<Facts> {
    let mut all = Vec::new();
    for phones in phones(base) {
        for (one, other) in pairs(&EmailState::ALL) {
            for enrolment in EnrolmentState::ALL {
                for bits in 0..8_u8 {
                    all.push(Facts {
                        authentication_email: one,
                        alternate_email: other,
                        enrolment,
                        app_notification: bits & 1 != 0,
                        app_code: bits & 2 != 0,
                        security_key: bits & 4 != 0,
                        ..phones
                    });
                }
            }
        }
    }
    all
}

fn phones(base: Facts) -> Vec<Facts> {
    let mut all = Vec::new();
    for (one, other) in pairs(&PhoneState::ALL) {
        for office in PhoneState::ALL {
            for (as_one, as_other) in pairs(&[false, true]) {
                let both =
                    |state| state == PhoneState::WellFormed && office == PhoneState::WellFormed;
                if (as_one && !both(one)) || (as_other && !both(other)) {
                    continue;
                }
                all.push(Facts {
                    authentication_phone: one,
                    mobile_phone: other,
                    office_phone: office,
                    office_is_authentication_phone: as_one,
                    office_is_mobile_phone: as_other,
                    ..base
                });
            }
        }
    }
    all
}

/// Adds to a user's document what reduces to these facts.
pub(crate) fn describe_contacts(facts: &Facts, user: &mut Value) {
    let phone = |state, number: &str| match state {
        PhoneState::Absent => json!(null),
        PhoneState::Malformed => json!("4255550100"),
        PhoneState::WellFormed => json!(number),
    };
    let email = |state, address: &str| match state {
        EmailState::Absent => json!(null),
        EmailState::Malformed => json!("nobody"),
        EmailState::WellFormed => json!(address),
        EmailState::SameAsAccount => json!("KAI@contoso.com"),
    };
    let (authentication, mobile) = ("+1 4255550101", "+1 4255550102");
    // Where the office phone is the same as both, they are one number, written twice.
    let both = facts.office_is_authentication_phone && facts.office_is_mobile_phone;
    let mobile = if both { "+14 255550101" } else { mobile };
    let office = if facts.office_is_authentication_phone {
        "+1 4255550101x7"
    } else if facts.office_is_mobile_phone {
        "+1 4255550102X7"
    } else {
        "+1 4255550103"
    };
    user["authenticationPhone"] = phone(facts.authentication_phone, authentication);
    user["mobilePhone"] = phone(facts.mobile_phone, mobile);
    user["officePhone"] = phone(facts.office_phone, office);
    user["authenticationEmail"] = email(facts.authentication_email, "one@example.org");
    let alternate = email(facts.alternate_email, "two@example.org");
    user["alternateEmails"] = if alternate.is_null() { json!([]) } else { json!([alternate]) };
    let subject = |value: &str| json!({"subject": {"kind": "id", "value": value}, "ask": 4});
    user["enrolment"] = match facts.enrolment {
        EnrolmentState::Absent => json!(null),
        EnrolmentState::Malformed => json!({}),
        EnrolmentState::MustReenroll => subject("lee@contoso.com"),
        EnrolmentState::Usable => subject("kai@contoso.com"),
    };
    user["authenticatorApp"] =
        json!({"code": facts.app_code, "notification": facts.app_notification});
    user["securityKey"] = json!(facts.security_key);
}

fn pairs<T: Copy>(values: &[T]) -> Vec<(T, T)> {
    values.iter().flat_map(|one| values.iter().map(|other| (*one, *other))).collect()
}
