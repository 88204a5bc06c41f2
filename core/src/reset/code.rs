//! Codes: drawn here, kept as keyed hashes, and good for one flow, gate, method and destination
//! (`docs/reset.md`, "What is computed how").

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::num::NonZeroU32;

use ctutils::CtEq;

use super::effect::{Effect, SentCode};
use super::step::Step;
use crate::keyed::keyed;
use crate::ledger::{Code, LedgerRefusal, Sending};
use crate::secret::{Secret, SecretText};
use crate::setup::StateKey;
use crate::word::{Method, Way};

impl Step<'_> {
    /// Sends a code, in the place of the one before.
    pub(super) fn issue(&mut self, way: Way, sending: Sending) -> Result<(), LedgerRefusal> {
        let method = way.method();
        let flow = self.state.flow;
        let limit = 10_u32.saturating_pow(self.setup.code_digits);
        let limit = NonZeroU32::new(limit).unwrap_or(NonZeroU32::MIN);
        let mut stream = self.setup.stream(self.situation.entropy, flow, self.read, "code");
        let digits = written(stream.below(limit), self.setup.code_digits);
        let until = self.now.plus(self.limits.code_lifetime()).min(self.session_ends());
        let Some(key) = self.setup.state_keys.first() else { return Ok(()) };
        let to = self.claimant.destination(method);
        let mac = self.mac(key, self.state.gate(), method, to.as_deref(), digits.reveal());
        let (gate, key) = (self.state.gate(), key.id.clone());
        let code = Code { flow, gate, method, key, mac, until };
        self.ledger = Cow::Owned(self.ledger.issue(self.limits, self.now, sending, code)?);
        self.effects.push(Effect::SendCode {
            method,
            channel: way.channel(),
            to,
            code: SentCode(digits),
            until,
        });
        Ok(())
    }

    /// Whether a code of this flow and method is good now, whatever it is.
    pub(super) fn has_code(&self, method: Method) -> bool {
        self.good_code(method).is_some()
    }

    /// Whether a code is the one that was sent. Computed also where none was.
    pub(super) fn is_code(&self, method: Method, typed: &[u8]) -> bool {
        let Some((code, key)) = self.good_code(method) else { return false };
        let to = self.claimant.destination(method);
        let mac = self.mac(key, code.gate, method, to.as_deref(), typed);
        mac.ct_eq(&code.mac).to_bool() && code.gate == self.state.gate()
    }

    fn good_code(&self, method: Method) -> Option<(&Code, &StateKey)> {
        let code = self.ledger.code(self.state.flow, method).filter(|it| self.now < it.until)?;
        let key = self.setup.state_key(&code.key)?;
        Some((code, key))
    }

    fn mac(
        &self,
        key: &StateKey,
        gate: u8,
        method: Method,
        to: Option<&str>,
        code: &[u8],
    ) -> [u8; 32] {
        let fields: [&[u8]; 6] = [
            self.state.key.as_bytes(),
            self.state.flow.as_bytes(),
            &[gate],
            method.word().as_bytes(),
            to.unwrap_or_default().as_bytes(),
            code,
        ];
        keyed(&key.codes, &fields)
    }
}

/// All its digits, the leading zeros too.
fn written(code: u32, digits: u32) -> Secret {
    let width = usize::try_from(digits).unwrap_or(0);
    let text = zeroize::Zeroizing::new(format!("{code:0width$}"));
    let mut copy = SecretText::with_capacity(text.len());
    copy.extend(text.chars());
    copy.into_secret()
}

/// The digits of a typed code, spaces and hyphens dropped; `None` unless there are so many.
pub(super) fn typed_code(typed: &Secret, digits: core::ops::RangeInclusive<u32>) -> Option<Secret> {
    let text = core::str::from_utf8(typed.reveal()).ok()?;
    let kept = text.chars().filter(|it| !matches!(it, ' ' | '-'));
    // What is longer than any code is not copied.
    let most = usize::try_from(*digits.end()).ok()?;
    let mut code = SecretText::with_capacity(most);
    for character in kept {
        if !character.is_ascii_digit() || code.as_str().len() == most {
            return None;
        }
        code.push(character);
    }
    let length = u32::try_from(code.as_str().len()).ok()?;
    digits.contains(&length).then(|| code.into_secret())
}

/// `+` and digits, for comparing.
pub(super) fn digits_of(destination: &str) -> String {
    destination.chars().filter(char::is_ascii_digit).collect()
}
