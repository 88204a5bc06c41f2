//! Which hashes of a record would be made otherwise today.

use crate::document;
use crate::error::twogate_error;
use crate::guard::guard;
use crate::handle;
use crate::hashing::twogate_hashing;
use crate::status::twogate_status;
use crate::string::twogate_str;
use crate::text::twogate_text;

/// Says which challenges of a person's record need a new hash: sets *challenges to a JSON list of
/// true and false, one for each challenge in the order of the record. The caller frees it with
/// twogate_text_free. NULL where there is no record that can be read. The person is given as a user
/// document in JSON (at most 1 MiB) with the record in it.
///
/// A challenge needs a new hash when its parameters are not those of hashing, or its pepper is not
/// the first one there. twogate_verify_answers makes it when the answers are right; the hashes of the
/// other challenges stay, since their answers are not known. TWOGATE_STATUS_BAD_PARAMETERS is the
/// host's to mend.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_needs_rehash(
    user_json: twogate_str,
    hashing: *const twogate_hashing,
    challenges: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let hashing = caller.given(hashing, "hashing")?;
            let out = caller.out(challenges, "challenges")?;
            let hashing = hashing.read(caller)?;
            let user = document::user(caller, user_json)?;
            let needs = user.needs_rehash(&hashing);
            // Booleans only: nothing here can fail to be written.
            let json = needs.map(|needs| serde_json::to_string(&needs).unwrap_or_default());
            out.write(
                json.map_or(core::ptr::null_mut(), |json| handle::give(twogate_text::new(json))),
            );
            Ok(())
        })
    }
}
