//! A user document as a `twogate_user`, as a C programmer would fill it in.

use serde_json::Value;
use twogate::{EnrolmentRef, User};

use super::table::{constant, text};

/// A struct, and the lists that it points to.
pub(crate) struct Person {
    pub(crate) lists: Vec<String>,
    pub(crate) initializer: String,
}

pub(crate) fn of(name: &str, document: &Value) -> Person {
    let mut person = Members {
        name,
        lists: Vec::new(),
        set: vec![String::from(".struct_size=sizeof(twogate_user)")],
    };
    for (member, value) in document.as_object().unwrap() {
        if !value.is_null() {
            person.member(member, value);
        }
    }
    if document.get("enrolment").is_some_and(|value| !value.is_null()) {
        person.enrolment(document);
    }
    Person { lists: person.lists, initializer: format!("{{{}}}", person.set.join(",")) }
}

struct Members<'a> {
    name: &'a str,
    lists: Vec<String>,
    set: Vec<String>,
}

impl Members<'_> {
    fn member(&mut self, member: &str, value: &Value) {
        match member {
            "id" => self.text("id", value),
            "objectId" => self.text("object_id", value),
            "authenticationPhone" => self.text("authentication_phone", value),
            "mobilePhone" => self.text("mobile_phone", value),
            "officePhone" => self.text("office_phone", value),
            "authenticationEmail" => self.text("authentication_email", value),
            "primaryEmail" => self.text("primary_email", value),
            "groups" => self.list("twogate_str", "groups", "group_count", value, item),
            "roles" => self.list("twogate_str", "roles", "role_count", value, item),
            "alternateEmails" => {
                let count = "alternate_email_count";
                self.list("twogate_str", "alternate_emails", count, value, item);
            }
            "licenses" => self.list("int32_t", "licenses", "license_count", value, |license| {
                constant("LICENSE", license.as_str().unwrap())
            }),
            "passwordSource" => self.set("password_source", word("PASSWORD_SOURCE", value)),
            "guest" => self.set("guest", word("GUEST", value)),
            "enabled" => self.set("disabled", u8::from(!value.as_bool().unwrap())),
            "securityKey" => self.set("security_key", u8::from(value.as_bool().unwrap())),
            "onPremises" => self.flags("on_premises", value),
            "authenticatorApp" => self.flags("authenticator_app", value),
            "registeredAt" | "confirmedAt" => {
                let name = member.replace("At", "_at");
                self.set(&name, format!("{}LL", value.as_i64().unwrap()));
                self.set(&format!("has_{name}"), 1);
            }
            "enrolment" => {}
            unknown => panic!("{}: a user has no {unknown}", self.name),
        }
    }

    fn set(&mut self, member: &str, value: impl std::fmt::Display) {
        self.set.push(format!(".{member}={value}"));
    }

    fn text(&mut self, member: &str, value: &Value) {
        self.set(member, item(value));
    }

    fn list(
        &mut self,
        of: &str,
        member: &str,
        count: &str,
        value: &Value,
        item: fn(&Value) -> String,
    ) {
        let items: Vec<String> = value.as_array().unwrap().iter().map(item).collect();
        if items.is_empty() {
            return;
        }
        let list = format!("{}_{member}", self.name);
        self.lists.push(format!("static const {of} {list}[] = {{{}}};", items.join(",")));
        self.set(member, list);
        self.set(count, items.len());
    }

    fn flags(&mut self, of: &str, value: &Value) {
        for (flag, value) in value.as_object().unwrap() {
            self.set(&format!("{of}_{flag}"), u8::from(value.as_bool().unwrap()));
        }
    }

    /// A C host has no records of its own to judge: it is given summaries, or says "malformed".
    fn enrolment(&mut self, document: &Value) {
        let user = User::from_json(&document.to_string()).unwrap();
        match user.enrolment.as_ref().unwrap().as_ref() {
            EnrolmentRef::Absent => panic!("{}: an enrolment is absent", self.name),
            EnrolmentRef::Malformed => self.set("enrolment", "TWOGATE_ENROLMENT_MALFORMED"),
            EnrolmentRef::Known { kind, subject, ask } => {
                self.set("enrolment", "TWOGATE_ENROLMENT_SUMMARY");
                self.set("enrolment_subject_kind", constant("SUBJECT", kind.word()));
                self.set("enrolment_subject", text(subject));
                self.set("enrolment_ask", ask);
            }
        }
    }
}

fn item(value: &Value) -> String {
    text(value.as_str().unwrap())
}

fn word(list: &str, value: &Value) -> String {
    constant(list, value.as_str().unwrap())
}
