//! Codes: drawn here, kept as keyed hashes, and good for one flow, gate, method and destination
//! (`docs/reset.md`, "What is computed how").

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use core::num::NonZeroU32;

use ctutils::CtEq;

use super::effect::{Effect, SentCode};
use super::work::Work;
use crate::keyed::keyed;
use crate::ledger::{ChargeId, Code, LedgerRefusal, Sending};
use crate::secret::{Secret, SecretText};
use crate::setup::StateKey;
use crate::word::{Method, Way};

/// A way by which codes are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeWay {
    Email,
    MobileText,
}

/// What a code proves.
pub(crate) struct Proof {
    /// 1 or 2; 0 in a registration.
    pub(crate) gate: u8,
    pub(crate) way: CodeWay,
    /// Where the code goes; nowhere for a decoy.
    pub(crate) to: Option<String>,
}

impl CodeWay {
    /// Of a way, where codes are sent by it.
    pub(crate) const fn of(way: Way) -> Option<Self> {
        match way {
            Way::Email => Some(Self::Email),
            Way::MobileText => Some(Self::MobileText),
            Way::MobileCall
            | Way::OfficeCall
            | Way::SecurityQuestions
            | Way::AppNotification
            | Way::AppCode => None,
        }
    }

    pub(crate) const fn way(self) -> Way {
        match self {
            Self::Email => Way::Email,
            Self::MobileText => Way::MobileText,
        }
    }

    pub(crate) const fn method(self) -> Method {
        self.way().method()
    }

    pub(crate) const fn sending(self) -> Sending {
        match self {
            Self::Email => Sending::Email,
            Self::MobileText => Sending::MobileText,
        }
    }
}

impl Work<'_> {
    /// Sends a code, in the place of the one before.
    pub(crate) fn issue(&mut self, proof: Proof) -> Result<(), LedgerRefusal> {
        let limit = 10_u32.saturating_pow(self.setup.code_digits);
        let limit = NonZeroU32::new(limit).unwrap_or(NonZeroU32::MIN);
        let digits = written(self.stream("code").below(limit), self.setup.code_digits);
        let until = self.now.plus(self.limits.code_lifetime()).min(self.session_ends());
        let Some(key) = self.setup.state_keys.first() else { return Ok(()) };
        let mac = self.mac(key, &proof, digits.reveal());
        let Proof { gate, way, to } = proof;
        let (method, flow, key) = (way.method(), self.head.flow, key.id.clone());
        let code = Code { flow, gate, method, key, mac, until };
        self.ledger = Cow::Owned(self.ledger.issue(self.limits, self.now, way.sending(), code)?);
        let (channel, code) = (way.way().channel(), SentCode(digits));
        self.effects.push(Effect::SendCode { method, channel, to, code, until });
        Ok(())
    }

    /// Whether a code of this flow and method is good now, whatever it is.
    pub(crate) fn has_code(&self, method: Method) -> bool {
        self.good_code(method).is_some()
    }

    /// Whether a code is the one that was sent.
    pub(crate) fn is_code(&self, proof: &Proof, typed: &[u8]) -> bool {
        let Some((code, key)) = self.good_code(proof.way.method()) else { return false };
        let mac = self.mac(key, proof, typed);
        mac.ct_eq(&code.mac).to_bool() && code.gate == proof.gate
    }

    /// A code was right; it works once.
    pub(crate) fn settle_code(
        &mut self,
        charge: ChargeId,
        method: Method,
    ) -> Result<(), LedgerRefusal> {
        let flow = self.head.flow;
        self.ledger =
            Cow::Owned(self.ledger.settle_code(self.limits, self.now, flow, charge, method)?);
        Ok(())
    }

    fn good_code(&self, method: Method) -> Option<(&Code, &StateKey)> {
        let code = self.ledger.code(self.head.flow, method).filter(|it| self.now < it.until)?;
        let key = self.setup.state_key(&code.key)?;
        Some((code, key))
    }

    fn mac(&self, key: &StateKey, proof: &Proof, code: &[u8]) -> [u8; 32] {
        let fields: [&[u8]; 6] = [
            self.head.key.as_bytes(),
            self.head.flow.as_bytes(),
            &[proof.gate],
            proof.way.method().word().as_bytes(),
            proof.to.as_deref().unwrap_or_default().as_bytes(),
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
pub(crate) fn typed_code(typed: &Secret, digits: core::ops::RangeInclusive<u32>) -> Option<Secret> {
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
pub(crate) fn digits_of(destination: &str) -> String {
    destination.chars().filter(char::is_ascii_digit).collect()
}
