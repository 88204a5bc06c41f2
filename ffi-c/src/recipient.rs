//! Who is told of a reset, and where "contact your administrator" leads.

use twogate::UserRef;

use crate::bytes::room;
use crate::caller::Caller;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::CheckedText;
use crate::text::twogate_text;
use crate::user::{Licenses, twogate_user};

/// Who is told after a person reset the password or unlocked the account: sets *recipients to a JSON
/// list of {"address", "kind"}, whose kind is of TWOGATE_LIST_RECIPIENT: the person first, then the
/// other administrators in their order. The caller frees it with twogate_text_free.
///
/// administrators points to as many pointers as administrator_count says, and may be NULL if that is
/// 0. They may be all of the organization or any who might be some: the engine picks those who are,
/// by their roles. They matter only where the person is one and the policy says so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_notifications(
    policy: *const twogate_policy,
    user: *const twogate_user,
    administrators: *const *const twogate_user,
    administrator_count: usize,
    recipients: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let user = caller.given(user, "user")?;
            let out = caller.out(recipients, "recipients")?;
            let mut own = Licenses::NONE;
            let mut person = UserRef::new("");
            user.read(&mut own, caller, &mut person)?;
            let mut licenses = Vec::new();
            let people = people(caller, administrators, administrator_count, &mut licenses)?;
            let recipients = policy.notifications(person, people);
            // Texts only: nothing here can fail to be written.
            let json = serde_json::to_string(&recipients).unwrap_or_default();
            out.write(handle::give(twogate_text::new(json)));
            Ok(())
        })
    }
}

/// Where "contact your administrator" leads: sets *contact to a JSON object with one member, "url" (a
/// page of the organization), "email" (a mailbox of it) or "addresses" (of administrators, to whom
/// the host sends a message; at most 100, none where nobody can be reached). The caller frees it with
/// twogate_text_free. administrators as for twogate_notifications.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_contact_administrator(
    policy: *const twogate_policy,
    administrators: *const *const twogate_user,
    administrator_count: usize,
    contact: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out(contact, "contact")?;
            let mut licenses = Vec::new();
            let people = people(caller, administrators, administrator_count, &mut licenses)?;
            // Texts only: nothing here can fail to be written.
            let json = serde_json::to_string(&policy.contact_administrator(people));
            out.write(handle::give(twogate_text::new(json.unwrap_or_default())));
            Ok(())
        })
    }
}

/// People of a list, whose licences are put beside them.
fn people<'call>(
    caller: &'call Caller,
    people: *const *const twogate_user,
    count: usize,
    licenses: &'call mut Vec<Licenses>,
) -> Result<Vec<UserRef<'call, CheckedText>>, Box<Failure>> {
    const NAME: &str = "administrators";
    let people = caller.list(people, count, NAME)?;
    *licenses = room(count)?;
    licenses.resize_with(count, || Licenses::NONE);
    let mut borrowed = room(count)?;
    for ((index, person), licenses) in people.iter().enumerate().zip(licenses) {
        let given = caller.given(*person, NAME).map_err(|failure| failure.at(index))?;
        let mut one = UserRef::new("");
        let read = given.read(licenses, caller, &mut one);
        read.map_err(|failure| failure.of(NAME, index))?;
        borrowed.push(one);
    }
    Ok(borrowed)
}
