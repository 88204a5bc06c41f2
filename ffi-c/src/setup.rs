//! `twogate_setup`: what a host fixes once for all resets.

use twogate::{DecoyLooks, Disclosure, Hashing, Setup, StateKey};

use crate::bytes::{room, twogate_bytes};
use crate::caller::{AnyBits, Caller, Growing};
use crate::document;
use crate::error::twogate_error;
use crate::failure::Failure;
use crate::guard::guard;
use crate::handle;
use crate::hashing::{failed, twogate_hashing};
use crate::policy::twogate_policy;
use crate::status::twogate_status;
use crate::string::{CheckedText, twogate_str};
use crate::text::twogate_text;

/// twogate_settings.disclosure: an identifier that nobody has, or that may not reset, goes through
/// steps that look like anybody's.
pub const TWOGATE_DISCLOSURE_CONCEAL: i32 = 0;
/// twogate_settings.disclosure: who may not reset is told so at once.
pub const TWOGATE_DISCLOSURE_DISCLOSE: i32 = 1;

/// Digits of a code where the settings say none.
const DIGITS: u32 = 6;

/// A key under which flows are sealed and codes are hashed.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_state_key {
    /// The name by which sealed flows know it: 1 to 8 bytes.
    pub id: twogate_bytes,
    /// The key: 32 bytes, drawn once.
    pub key: twogate_bytes,
}

// SAFETY: pointers and numbers, none of which is used before it was looked at.
unsafe impl AnyBits for twogate_state_key {}

/// What a host fixes once for all resets, and no tenant's administrator ever. All that is pointed to
/// is lent for the call. Make one with twogate_settings_init, which leaves every member at its
/// default; state keys, the identifier secret, country codes and e-mail domains have none.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twogate_settings {
    /// sizeof(twogate_settings).
    pub struct_size: usize,
    /// The host's state keys, the newest first: it seals, the others still open. No two have one id.
    pub state_keys: *const twogate_state_key,
    /// How many; at least one.
    pub state_key_count: usize,
    /// 32 bytes, drawn once and never changed: under it stand the ledgers' keys and what decoys look
    /// like.
    pub identifier_secret: twogate_bytes,
    /// How answers are hashed; NULL is as twogate_hashing_init says.
    pub hashing: *const twogate_hashing,
    /// Country codes of the phone numbers that decoys show, digits only, such as "1" and "44".
    pub country_codes: *const twogate_str,
    /// How many; at least one.
    pub country_code_count: usize,
    /// Domains of the e-mail addresses that decoys show.
    pub email_domains: *const twogate_str,
    /// How many; at least one.
    pub email_domain_count: usize,
    /// What people learn about accounts that are not theirs: a TWOGATE_DISCLOSURE_...
    pub disclosure: i32,
    /// Digits of the codes that are sent, 6 to 8; 0 is 6.
    pub code_digits: u32,
}

// SAFETY: `repr(C)`, the size first, pointers and numbers without padding.
unsafe impl Growing for twogate_settings {}

/// A policy and what a host fixes once for all resets under it. Owned by the caller, freed by
/// twogate_setup_free; the policy may be freed before. It never changes, so any number of threads
/// may use it at once.
pub struct twogate_setup {
    pub(crate) setup: Setup,
}

impl twogate_settings {
    fn read(&self, caller: &Caller, policy: &twogate_policy) -> Result<Setup, Box<Failure>> {
        let secret = self.identifier_secret.secret(caller, "settings.identifier_secret")?;
        let (codes, domains) = (self.country_codes, self.email_domains);
        let codes = caller.texts(codes, self.country_code_count, "settings.country_codes")?;
        let domains = caller.texts(domains, self.email_domain_count, "settings.email_domains")?;
        let hashing = if self.hashing.is_null() {
            Hashing::default()
        } else {
            caller.given(self.hashing, "settings.hashing")?.read(caller)?
        };
        let digits = if self.code_digits == 0 { DIGITS } else { self.code_digits };
        let looks = DecoyLooks { country_codes: owned(codes)?, email_domains: owned(domains)? };
        let (disclosure, keys) = (self.disclosure()?, self.keys(caller)?);
        Setup::new(policy.policy.clone(), disclosure, keys, &secret, looks)
            .and_then(|setup| setup.with_hashing(hashing).with_code_digits(digits))
            .map_err(failed)
    }

    fn disclosure(&self) -> Result<Disclosure, Box<Failure>> {
        match self.disclosure {
            TWOGATE_DISCLOSURE_CONCEAL => Ok(Disclosure::Conceal),
            TWOGATE_DISCLOSURE_DISCLOSE => Ok(Disclosure::Disclose),
            _ => Err(Failure::argument("settings.disclosure", "is not a number of its list")),
        }
    }

    fn keys(&self, caller: &Caller) -> Result<Vec<StateKey>, Box<Failure>> {
        let name = "settings.state_keys";
        let given = caller.list(self.state_keys, self.state_key_count, name)?;
        let mut keys = room(given.len())?;
        for (index, key) in given.iter().enumerate() {
            keys.push(key.read(caller).map_err(|failure| failure.of(name, index))?);
        }
        Ok(keys)
    }
}

impl twogate_state_key {
    fn read(&self, caller: &Caller) -> Result<StateKey, Box<Failure>> {
        let id = self.id.read(caller, "id")?;
        StateKey::new(id, &self.key.secret(caller, "key")?).map_err(failed)
    }
}

/// Copies of texts: a setup outlives the call.
fn owned(texts: &[CheckedText]) -> Result<Vec<String>, Box<Failure>> {
    let mut copies = room(texts.len())?;
    copies.extend(texts.iter().map(|text| text.as_ref().to_owned()));
    Ok(copies)
}

/// Makes a setup of a policy and settings, and sets *setup to it; the caller frees it with
/// twogate_setup_free. TWOGATE_STATUS_BAD_PARAMETERS where a key or a secret has another length or
/// is all zero, where there is no state key, country code or domain, where two keys have one id, and
/// where codes would have fewer digits than 6 or more than 8.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_setup_new(
    policy: *const twogate_policy,
    settings: *const twogate_settings,
    setup: *mut *mut twogate_setup,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let policy = caller.object(policy, "policy")?;
            let settings = caller.given(settings, "settings")?;
            let out = caller.out(setup, "setup")?;
            let setup = settings.read(caller, policy)?;
            out.write(handle::give(twogate_setup { setup }));
            Ok(())
        })
    }
}

/// The key under which the host keeps a ledger of resets, 64 hexadecimal digits: of the person whom
/// the host has found by an identifier, given as a user document in JSON, or of an identifier that
/// nobody has, where that text is absent. Sets *key to it, which the caller frees with
/// twogate_text_free. It is what twogate_flow_ledger_key says once a flow has begun.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_ledger_key(
    setup: *const twogate_setup,
    identifier: twogate_str,
    user_json: twogate_str,
    key: *mut *mut twogate_text,
    error: *mut *mut twogate_error,
) -> twogate_status {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        guard(error, |caller| {
            let setup = &caller.object(setup, "setup")?.setup;
            let out = caller.out(key, "key")?;
            let identifier = caller.text(identifier, "identifier")?.unwrap_or_default();
            let user = document::maybe_user(caller, user_json)?;
            let key = setup.ledger_key(identifier, user.as_ref());
            out.write(handle::give(twogate_text::new(key.to_string())));
            Ok(())
        })
    }
}

/// Frees a setup, and overwrites its keys with zeroes. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_setup_free(setup: *mut twogate_setup) {
    // SAFETY: the caller keeps the header's rules.
    drop(unsafe { handle::take(setup) });
}
