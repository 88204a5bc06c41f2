//! What an account shows of itself, and an answer must not be (`docs/rules.md`,
//! `answer.revealsAccount`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::contact::Phone;
use crate::normalize::normalize;
use crate::user::User;

/// The account's own data, in normal form.
pub(super) struct Account {
    /// The id and the mailboxes, and the part of each before the `@`.
    names: Vec<String>,
    /// The digits of the phone numbers, with and without the country code.
    numbers: Vec<String>,
}

impl Account {
    pub(super) fn of(user: &User) -> Self {
        let texts =
            [Some(&user.id), user.authentication_email.as_ref(), user.primary_email.as_ref()];
        let whole = texts.into_iter().flatten().chain(&user.alternate_emails).map(String::as_str);
        let names = whole
            .flat_map(|name| [Some(name), name.rsplit_once('@').map(|(local, _)| local)])
            .flatten()
            .filter_map(|name| normalize(name).ok())
            .collect();
        let phones = [&user.authentication_phone, &user.mobile_phone, &user.office_phone];
        let numbers = phones
            .into_iter()
            .filter_map(|phone| Phone::parse(phone.as_deref()?))
            .flat_map(|phone| [phone.digits().map(char::from).collect(), phone.number().into()])
            .collect();
        Self { names, numbers }
    }

    /// Whether a normal form is something of these.
    pub(super) fn shows(&self, normal: &str) -> bool {
        let digits = || normal.chars().filter(|it| !PUNCTUATION.contains(it));
        let is_number = normal.contains(|it: char| it.is_ascii_digit())
            && digits().all(|it| it.is_ascii_digit());
        self.names.iter().any(|name| name == normal)
            || (is_number && self.numbers.iter().any(|number| number.chars().eq(digits())))
    }
}

/// What people write between the digits of a phone number.
const PUNCTUATION: [char; 6] = [' ', '+', '-', '.', '(', ')'];
