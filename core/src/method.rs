//! The methods: which exist, which ever count, and which open the same gate
//! (`docs/rules.md`, `ruleset.methods`).

use crate::ruleset::{History, value};
use crate::word::{Method, MethodStatus, Ruleset};

/// How many methods there are; they are always listed all, in the order of [`Method::ALL`].
pub const METHOD_COUNT: usize = 7;

/// Methods that exist and count.
const COUNTING: &History<&[Method]> = &[
    (
        Ruleset::R2017_07,
        &[Method::Email, Method::MobilePhone, Method::OfficePhone, Method::SecurityQuestions],
    ),
    (
        Ruleset::R2021_03,
        &[
            Method::Email,
            Method::MobilePhone,
            Method::OfficePhone,
            Method::SecurityQuestions,
            Method::AppNotification,
            Method::AppCode,
        ],
    ),
    (
        Ruleset::R2027_03,
        &[
            Method::Email,
            Method::MobilePhone,
            Method::OfficePhone,
            Method::AppNotification,
            Method::AppCode,
        ],
    ),
];

/// Methods that are known for signing in and never count for a reset.
const NEVER_COUNTING: &History<&[Method]> = &[(Ruleset::R2021_03, &[Method::SecurityKey])];

/// Why a method counts for nobody under `ruleset`; `None` when it counts.
pub(crate) fn never_counts(method: Method, ruleset: Ruleset) -> Option<MethodStatus> {
    if value(COUNTING, ruleset, &[]).contains(&method) {
        None
    } else if value(NEVER_COUNTING, ruleset, &[]).contains(&method) {
        Some(MethodStatus::NotForReset)
    } else {
        Some(MethodStatus::NotInRuleset)
    }
}

/// A proof that counts: two methods of one gate count once (`docs/rules.md`, `gate.count`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Gate {
    Email,
    MobilePhone,
    OfficePhone,
    SecurityQuestions,
    App,
}

impl Gate {
    /// The gate that a method opens.
    pub(crate) const fn of(method: Method) -> Option<Self> {
        match method {
            Method::Email => Some(Self::Email),
            Method::MobilePhone => Some(Self::MobilePhone),
            Method::OfficePhone => Some(Self::OfficePhone),
            Method::SecurityQuestions => Some(Self::SecurityQuestions),
            Method::AppNotification | Method::AppCode => Some(Self::App),
            Method::SecurityKey => None,
        }
    }

    /// Its word, and for the gate of one method that method's.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::MobilePhone => "mobilePhone",
            Self::OfficePhone => "officePhone",
            Self::SecurityQuestions => "securityQuestions",
            Self::App => "app",
        }
    }

    const ALL: [Self; 5] =
        [Self::Email, Self::MobilePhone, Self::OfficePhone, Self::SecurityQuestions, Self::App];

    /// Its number in a sealed flow.
    pub(crate) const fn number(self) -> u8 {
        self.bit()
    }

    /// The gate of a number.
    pub(crate) fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|gate| gate.bit() == number)
    }

    /// One bit a gate, so that a set of gates is a number.
    const fn bit(self) -> u8 {
        match self {
            Self::Email => 1,
            Self::MobilePhone => 2,
            Self::OfficePhone => 4,
            Self::SecurityQuestions => 8,
            Self::App => 16,
        }
    }
}

/// How many distinct gates the methods open.
pub(crate) fn count_gates(methods: impl Iterator<Item = Method>) -> u8 {
    let open = methods.filter_map(Gate::of).fold(0_u8, |open, gate| open | gate.bit());
    open.count_ones().try_into().unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_is_one_gate() {
        assert_eq!(count_gates(Method::ALL.iter().copied()), 5);
        assert_eq!(count_gates([Method::AppCode, Method::AppNotification].into_iter()), 1);
        assert_eq!(count_gates([Method::SecurityKey].into_iter()), 0);
    }

    #[test]
    fn all_methods_are_counted() {
        assert_eq!(Method::ALL.len(), METHOD_COUNT);
    }
}
