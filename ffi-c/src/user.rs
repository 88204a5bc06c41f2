//! `twogate_user`: a person as the host knows them, lent for a call.

use twogate::{
    AuthenticatorApp, EnrolmentRef, GuestKind, License, OnPremisesAccount, PasswordSource,
    SubjectKind, UserRef,
};

use crate::caller::{Caller, Growing};
use crate::failure::Failure;
use crate::string::{CheckedText, twogate_str};

/// twogate_user.enrolment: the person answered no security questions.
pub const TWOGATE_ENROLMENT_NONE: i32 = 0;
/// twogate_user.enrolment: the summary of an enrolment stands in the enrolment_... members.
pub const TWOGATE_ENROLMENT_SUMMARY: i32 = 1;
/// twogate_user.enrolment: the directory holds something that is no enrolment.
pub const TWOGATE_ENROLMENT_MALFORMED: i32 = 2;

/// A person, as the host's directory describes them: the members of the user document. All that
/// is pointed to is lent for the call. Make one with twogate_user_init, which leaves every member
/// at its default, and set id at least.
///
/// A malformed phone number, e-mail address or enrolment is data about the person and no mistake:
/// it makes the method malformed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_user {
    /// sizeof(twogate_user).
    pub struct_size: usize,
    /// The user principal name, what the person types. Needed, and not empty.
    pub id: twogate_str,
    /// The immutable id, where the host has one; not empty.
    pub object_id: twogate_str,
    /// The ids of the groups that the person is in; may be NULL if group_count is 0.
    pub groups: *const twogate_str,
    /// How many.
    pub group_count: usize,
    /// The ids of the roles that the person holds, such as "globalAdministrator".
    pub roles: *const twogate_str,
    /// How many.
    pub role_count: usize,
    /// The licences that the person holds: TWOGATE_LICENSE_... in any order.
    pub licenses: *const i32,
    /// How many.
    pub license_count: usize,
    /// The phone number that the person registered.
    pub authentication_phone: twogate_str,
    /// The directory's mobile phone number, which is public.
    pub mobile_phone: twogate_str,
    /// The directory's office phone number.
    pub office_phone: twogate_str,
    /// The e-mail address that the person registered.
    pub authentication_email: twogate_str,
    /// The directory's alternate e-mail addresses, of which only the first is ever used.
    pub alternate_emails: *const twogate_str,
    /// How many.
    pub alternate_email_count: usize,
    /// The account's own mailbox.
    pub primary_email: twogate_str,
    /// Whose answers the enrolment holds: the id of the kind that enrolment_subject_kind says.
    pub enrolment_subject: twogate_str,
    /// When the person registered, in milliseconds since 1970 UTC; read if has_registered_at.
    pub registered_at: i64,
    /// When the person last confirmed what is registered; read if has_confirmed_at.
    pub confirmed_at: i64,
    /// Where the password is held: a TWOGATE_PASSWORD_SOURCE_...; 0 is the cloud.
    pub password_source: i32,
    /// How a guest came in: a TWOGATE_GUEST_...; 0 is a member.
    pub guest: i32,
    /// The enrolment of security questions: a TWOGATE_ENROLMENT_...
    pub enrolment: i32,
    /// A TWOGATE_SUBJECT_..., read if enrolment is TWOGATE_ENROLMENT_SUMMARY.
    pub enrolment_subject_kind: i32,
    /// How many questions the enrolment asks together, 3 to 5, read likewise.
    pub enrolment_ask: i32,
    /// 1: the account is disabled.
    pub disabled: u8,
    /// 1: the on-premises account is locked.
    pub on_premises_locked: u8,
    /// 1: the on-premises account is protected from resets.
    pub on_premises_protected: u8,
    /// 1: an authenticator app is registered for codes.
    pub authenticator_app_code: u8,
    /// 1: an authenticator app is registered for approvals.
    pub authenticator_app_notification: u8,
    /// 1: a security key is registered.
    pub security_key: u8,
    /// 1: registered_at says when.
    pub has_registered_at: u8,
    /// 1: confirmed_at says when.
    pub has_confirmed_at: u8,
    /// Zero.
    pub reserved: u32,
}

// SAFETY: `repr(C)`, the size first, pointers and numbers without padding.
#[expect(unsafe_code, reason = "the promise that makes the struct readable")]
unsafe impl Growing for twogate_user {}

/// A person's licences, each once: the engine's list of them is no C array of numbers.
pub(crate) struct Licenses {
    each: [License; MOST_LICENSES],
    count: usize,
}

const MOST_LICENSES: usize = License::ALL.len();

impl Licenses {
    pub(crate) const NONE: Self = Self { each: [License::Office365; MOST_LICENSES], count: 0 };

    /// Adds a person's licences. Into a place, as with the person.
    #[inline]
    fn add(&mut self, user: &twogate_user, caller: &Caller) -> Result<(), Box<Failure>> {
        const NAME: &str = "user.licenses";
        let numbers = caller.list(user.licenses, user.license_count, NAME)?;
        for (index, number) in numbers.iter().enumerate() {
            let license =
                known(*number, License::from_number, NAME).map_err(|failure| failure.at(index))?;
            if self.as_slice().contains(&license) {
                continue;
            }
            if let Some(free) = self.each.get_mut(self.count) {
                *free = license;
                self.count = self.count.saturating_add(1);
            }
        }
        Ok(())
    }

    fn as_slice(&self) -> &[License] {
        self.each.get(..self.count).unwrap_or_default()
    }
}

impl twogate_user {
    /// Fills in the person as the engine borrows one; copies no text.
    ///
    /// Into a place, not out as a result: the person is a large value, and a result of it would be
    /// moved at every question mark.
    #[inline]
    pub(crate) fn borrow<'call>(
        &'call self,
        licenses: &'call mut Licenses,
        caller: &'call Caller,
        person: &mut UserRef<'call, CheckedText>,
    ) -> Result<(), Box<Failure>> {
        person.id = name(caller.text(self.id, "user.id")?, "user.id")?
            .ok_or_else(|| Failure::argument("user.id", "is absent"))?;
        person.object_id = name(caller.text(self.object_id, "user.object_id")?, "user.object_id")?;
        person.authentication_phone =
            caller.text(self.authentication_phone, "user.authentication_phone")?;
        person.mobile_phone = caller.text(self.mobile_phone, "user.mobile_phone")?;
        person.office_phone = caller.text(self.office_phone, "user.office_phone")?;
        person.authentication_email =
            caller.text(self.authentication_email, "user.authentication_email")?;
        person.primary_email = caller.text(self.primary_email, "user.primary_email")?;
        let enrolment_subject = caller.text(self.enrolment_subject, "user.enrolment_subject")?;
        self.check_flags()?;
        if self.reserved != 0 {
            return Err(Failure::argument("user.reserved", "is not zero"));
        }
        person.enabled = self.disabled == 0;
        person.groups = caller.texts(self.groups, self.group_count, "user.groups")?;
        person.roles = caller.texts(self.roles, self.role_count, "user.roles")?;
        licenses.add(self, caller)?;
        person.licenses = licenses.as_slice();
        person.password_source =
            optional(self.password_source, PasswordSource::from_number, "user.password_source")?
                .unwrap_or(PasswordSource::Cloud);
        person.on_premises = OnPremisesAccount {
            locked: self.on_premises_locked == 1,
            protected: self.on_premises_protected == 1,
        };
        person.guest = optional(self.guest, GuestKind::from_number, "user.guest")?;
        let emails = caller.texts(
            self.alternate_emails,
            self.alternate_email_count,
            "user.alternate_emails",
        )?;
        person.alternate_email = emails.first().map(AsRef::as_ref);
        person.authenticator_app = AuthenticatorApp {
            code: self.authenticator_app_code == 1,
            notification: self.authenticator_app_notification == 1,
        };
        person.security_key = self.security_key == 1;
        self.enrolment(enrolment_subject, &mut person.enrolment)
    }

    /// The same for calls that nobody waits for: once for all of them, since it is large.
    #[inline(never)]
    pub(crate) fn read<'call>(
        &'call self,
        licenses: &'call mut Licenses,
        caller: &'call Caller,
        person: &mut UserRef<'call, CheckedText>,
    ) -> Result<(), Box<Failure>> {
        self.borrow(licenses, caller, person)
    }

    /// Every flag is 0 or 1: one comparison for all of them.
    #[inline]
    fn check_flags(&self) -> Result<(), Box<Failure>> {
        let flags = self.flags();
        if flags.iter().fold(0, |all, flag| all | flag) <= 1 {
            Ok(())
        } else {
            Err(Failure::argument(wrong_flag(flags), "is a flag and neither 0 nor 1"))
        }
    }

    fn flags(&self) -> [u8; 8] {
        [
            self.disabled,
            self.on_premises_locked,
            self.on_premises_protected,
            self.authenticator_app_code,
            self.authenticator_app_notification,
            self.security_key,
            self.has_registered_at,
            self.has_confirmed_at,
        ]
    }

    /// What is wrong with a summary makes it malformed data, as in the user document.
    #[inline]
    fn enrolment<'call>(
        &self,
        subject: Option<&'call str>,
        enrolment: &mut EnrolmentRef<'call>,
    ) -> Result<(), Box<Failure>> {
        *enrolment = match self.enrolment {
            TWOGATE_ENROLMENT_NONE => EnrolmentRef::Absent,
            TWOGATE_ENROLMENT_MALFORMED => EnrolmentRef::Malformed,
            TWOGATE_ENROLMENT_SUMMARY => {
                let kind = known(
                    self.enrolment_subject_kind,
                    SubjectKind::from_number,
                    "user.enrolment_subject_kind",
                )?;
                let ask = i64::from(self.enrolment_ask);
                EnrolmentRef::summary(kind, subject.unwrap_or_default(), ask)
            }
            _ => return Err(Failure::argument("user.enrolment", UNKNOWN)),
        };
        Ok(())
    }
}

/// The names of the flags, in the order of `flags`.
const FLAGS: [&str; 8] = [
    "user.disabled",
    "user.on_premises_locked",
    "user.on_premises_protected",
    "user.authenticator_app_code",
    "user.authenticator_app_notification",
    "user.security_key",
    "user.has_registered_at",
    "user.has_confirmed_at",
];

#[cold]
fn wrong_flag(flags: [u8; 8]) -> &'static str {
    let wrong = flags.iter().zip(FLAGS).find(|(flag, _)| **flag > 1);
    wrong.map_or("user", |(_, name)| name)
}

const UNKNOWN: &str = "is a number that is not in its list";

#[inline]
fn known<T>(
    number: i32,
    from_number: fn(u8) -> Option<T>,
    name: &'static str,
) -> Result<T, Box<Failure>> {
    u8::try_from(number).ok().and_then(from_number).ok_or_else(|| Failure::argument(name, UNKNOWN))
}

/// A number of which zero stands for the default.
#[inline]
fn optional<T>(
    number: i32,
    from_number: fn(u8) -> Option<T>,
    name: &'static str,
) -> Result<Option<T>, Box<Failure>> {
    if number == 0 { Ok(None) } else { known(number, from_number, name).map(Some) }
}

/// A name of somebody: never the empty text.
#[inline]
fn name<'call>(
    text: Option<&'call str>,
    name: &'static str,
) -> Result<Option<&'call str>, Box<Failure>> {
    match text {
        Some("") => Err(Failure::argument(name, "is empty")),
        other => Ok(other),
    }
}
