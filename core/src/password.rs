//! The rules on a new password (`docs/rules.md`, `password.home`): all that is wrong with one, told
//! at once.

mod banned;
mod characters;
mod normal;
mod problem;

pub use problem::PasswordProblem;

use alloc::vec::Vec;

use self::banned::{name_problem, term_problem};
use self::characters::Characters;
use self::normal::NormalForm;
use crate::gather::is_on_premises;
use crate::policy::Policy;
use crate::ruleset::{History, value};
use crate::secret::Secret;
use crate::user::UserRef;
use crate::word::{PasswordProblemCode, Ruleset};

/// The most bytes that are looked at: those of 256 code points, the most of any ruleset.
const LARGEST: usize = 1_024;
/// The fewest kinds of characters (`password.classes`).
const FEWEST_CLASSES: usize = 3;

/// The fewest code points of a new password, and the most (`password.length`).
const LENGTH: &History<(usize, usize)> =
    &[(Ruleset::R2017_07, (8, 16)), (Ruleset::R2021_03, (8, 256))];

/// What a person is told before choosing a password that is held in the cloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PasswordRules {
    /// The fewest code points.
    pub minimum: usize,
    /// The most code points.
    pub maximum: usize,
    /// Spaces may be in it.
    pub space_allowed: bool,
}

impl Policy {
    /// What is wrong with a new password, in the order of [`PasswordProblemCode::ALL`]; nothing
    /// where it may be set.
    ///
    /// `names` are the person's first and last name and the tenant's. Of a password that is held on
    /// premises only what no domain takes is told: its own rules are for the domain to say.
    ///
    /// ```
    /// use twogate::{PasswordProblemCode, Policy, Secret, User};
    ///
    /// let policy = Policy::from_json(r#"{"password": {"bannedTerms": ["contoso", "blank"]}}"#)?;
    /// let user = User::new("poll@contoso.com");
    /// let codes = |password: &str| -> Vec<_> {
    ///     let problems = policy.check_password(&user, &Secret::new(password), &["Poll", "Contoso"]);
    ///     problems.iter().map(|problem| problem.code).collect()
    /// };
    ///
    /// assert_eq!(codes("p0LL23fb"), [PasswordProblemCode::ContainsName]);
    /// assert_eq!(codes("Rain-or-shine"), []);
    /// # Ok::<(), twogate::PolicyError>(())
    /// ```
    #[must_use]
    pub fn check_password<'a, S: AsRef<str> + 'a>(
        &self,
        user: impl Into<UserRef<'a, S>>,
        password: &Secret,
        names: &[&str],
    ) -> Vec<PasswordProblem> {
        let bytes = password.reveal();
        if bytes.len() > LARGEST {
            let problem = PasswordProblem::new(PasswordProblemCode::TooLong);
            return Vec::from([problem.maximum(LARGEST).actual(bytes.len())]);
        }
        let Ok(text) = core::str::from_utf8(bytes) else {
            return Vec::from([PasswordProblem::new(PasswordProblemCode::DisallowedCharacter)]);
        };
        if is_on_premises(user.into().password_source) {
            return of_any_domain(text).into_iter().collect();
        }
        let normal = NormalForm::of(text);
        let mut problems = Vec::new();
        problems.extend(length_problem(normal.len(), self.password_rules()));
        Characters::of(self.ruleset()).check(text, &mut problems);
        problems.extend(name_problem(&normal, names));
        problems.extend(term_problem(&normal, &self.document().password.banned_terms));
        problems
    }

    /// The rules on new passwords that a page shows beside the field.
    ///
    /// ```
    /// use twogate::Policy;
    ///
    /// let rules = Policy::from_json(r#"{"ruleset": "2017-07"}"#)?.password_rules();
    /// assert_eq!((rules.minimum, rules.maximum, rules.space_allowed), (8, 16, false));
    /// # Ok::<(), twogate::PolicyError>(())
    /// ```
    #[must_use]
    pub fn password_rules(&self) -> PasswordRules {
        // Every table begins with the first ruleset.
        let (minimum, maximum) = value(LENGTH, self.ruleset(), (0, 0));
        let space_allowed = Characters::of(self.ruleset()).space_allowed();
        PasswordRules { minimum, maximum, space_allowed }
    }
}

/// What no domain takes, whatever its rules are (`password.onPremises`): nothing at all, and a
/// character at which half of all programs would end the password.
fn of_any_domain(text: &str) -> Option<PasswordProblem> {
    if text.is_empty() {
        Some(PasswordProblem::new(PasswordProblemCode::TooShort).minimum(1).actual(0))
    } else if text.contains('\0') {
        Some(PasswordProblem::new(PasswordProblemCode::DisallowedCharacter))
    } else {
        None
    }
}

fn length_problem(length: usize, rules: PasswordRules) -> Option<PasswordProblem> {
    if length < rules.minimum {
        let problem = PasswordProblem::new(PasswordProblemCode::TooShort);
        Some(problem.minimum(rules.minimum).actual(length))
    } else if length > rules.maximum {
        let problem = PasswordProblem::new(PasswordProblemCode::TooLong);
        Some(problem.maximum(rules.maximum).actual(length))
    } else {
        None
    }
}
