//! New passwords: the rules for the page, and what is wrong with one.

use twogate::{PasswordRules, UserRef};

use crate::bytes::twogate_bytes;
use crate::caller::Growing;
use crate::error::twogate_error;
use crate::guard::guard;
use crate::handle;
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;
use crate::user::{Licenses, twogate_user};

/// What a person is told before choosing a password that is held in the cloud. Make one with
/// twogate_password_rules_init.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_password_rules {
    /// sizeof(twogate_password_rules), set by the caller.
    pub struct_size: usize,
    /// The fewest code points.
    pub minimum: usize,
    /// The most code points.
    pub maximum: usize,
    /// 1: spaces may be in it.
    pub space_allowed: i32,
    /// Zero.
    pub reserved: u32,
}

// SAFETY: `repr(C)`, the size first, numbers without padding.
unsafe impl Growing for twogate_password_rules {}

/// Fills *rules with the rules on new passwords that a page shows beside the field.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_password_rules_of(
    policy: *const twogate_policy,
    rules: *mut twogate_password_rules,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let out = caller.out_struct(rules, "rules")?;
            let PasswordRules { minimum, maximum, space_allowed } = policy.password_rules();
            out.write(twogate_password_rules {
                struct_size: out.size(),
                minimum,
                maximum,
                space_allowed: i32::from(space_allowed),
                reserved: 0,
            });
            Ok(())
        })
    }
}

/// Checks a new password: sets *problems to a JSON list of all that is wrong with it at once, each
/// {"code", "args", "english"}: the code is of TWOGATE_LIST_PASSWORD_PROBLEM, args has the numbers
/// "minimum", "maximum" and "actual" as the code fixes. "[]" where it may be set. The caller frees
/// it with twogate_text_free. A password that may not be set is TWOGATE_STATUS_OK: it was checked.
///
/// names are the person's first and last name and the tenant's, as far as the host knows them; may
/// be NULL if name_count is 0. Of the person only password_source matters: the rules for a password
/// that is held on premises are the domain's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_check_password(
    policy: *const twogate_policy,
    user: *const twogate_user,
    password: twogate_bytes,
    names: *const twogate_str,
    name_count: usize,
    problems: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = &caller.object(policy, "policy")?.policy;
            let user = caller.given(user, "user")?;
            let out = caller.out(problems, "problems")?;
            let mut licenses = Licenses::NONE;
            let mut person = UserRef::new("");
            user.read(&mut licenses, caller, &mut person)?;
            let names = caller.texts(names, name_count, "names")?;
            let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
            let password = password.secret(caller, "password")?;
            let problems = policy.check_password(person, &password, &names);
            // Words and numbers only: nothing here can fail to be written.
            let json = serde_json::to_string(&problems).unwrap_or_default();
            out.write(handle::give(twogate_text::new(json)));
            Ok(())
        })
    }
}
