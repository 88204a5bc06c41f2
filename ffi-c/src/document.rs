//! A person as a user document, with the record of an enrolment in it where there is one.

use twogate::User;

use crate::caller::Caller;
use crate::failure::Failure;
use crate::string::twogate_str;

/// Reads `user_json`, an argument of that name.
pub(crate) fn user(caller: &Caller, user_json: twogate_str) -> Result<User, Box<Failure>> {
    let text = caller.text(user_json, "user_json")?.unwrap_or_default();
    read(text)
}

/// The same, where an absent text is nobody.
pub(crate) fn maybe_user(
    caller: &Caller,
    user_json: twogate_str,
) -> Result<Option<User>, Box<Failure>> {
    caller.text(user_json, "user_json")?.map(read).transpose()
}

fn read(text: &str) -> Result<User, Box<Failure>> {
    User::from_json(text).map_err(|error| Box::new(Failure::User(error)))
}
