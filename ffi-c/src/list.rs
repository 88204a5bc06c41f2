//! The closed lists, as C sees them: their numbers, their words, and the constants of the header.

use crate::guard::look;
use crate::string::twogate_str;

/// A closed list of core.
#[cfg_attr(
    not(test),
    expect(dead_code, reason = "names and meanings go to the header, which a test makes")
)]
pub(crate) struct List {
    /// The list's own number, for `twogate_word`.
    pub(crate) number: i32,
    /// What the constants begin with, after `TWOGATE_`.
    pub(crate) name: &'static str,
    /// What the list is of.
    pub(crate) about: &'static str,
    pub(crate) word: fn(u8) -> Option<&'static str>,
    pub(crate) number_of: fn(&str) -> Option<u8>,
    /// What a value means; the header's text.
    pub(crate) about_value: fn(u8) -> Option<&'static str>,
}

/// A list of core as a [`List`]; a macro because core's lists share names and no trait.
macro_rules! list {
    ($number:literal, $name:literal, $list:ident, $about:literal) => {
        List {
            number: $number,
            name: $name,
            about: $about,
            word: |number| Some(twogate::$list::from_number(number)?.word()),
            number_of: |word| Some(twogate::$list::from_word(word)?.number()),
            about_value: |number| Some(twogate::$list::from_number(number)?.about().trim()),
        }
    };
}

/// All closed lists. A list's number is never reused.
pub(crate) const LISTS: &[List] = &[
    list!(1, "VERDICT", Verdict, "The answer of a decision."),
    list!(2, "REASON", Reason, "Why a person may not reset the password."),
    list!(3, "MESSAGE", MessageId, "A page for the claimant; coarse on purpose."),
    list!(4, "GATE_POLICY", GatePolicy, "Which rules say how many gates are required."),
    list!(5, "METHOD", Method, "A way to prove who one is."),
    list!(6, "METHOD_STATUS", MethodStatus, "Whether a person may use a method."),
    list!(7, "SOURCE", Source, "Where the value of a method comes from."),
    list!(8, "LICENSE", License, "A licence that a person may hold."),
    list!(9, "PASSWORD_SOURCE", PasswordSource, "Where a password is held."),
    list!(10, "GUEST", GuestKind, "How a guest came in."),
    list!(11, "SUBJECT", SubjectKind, "By which name an enrolment knows its person."),
    list!(12, "PROBLEM_CODE", ProblemCode, "What is wrong with a value of a document."),
    list!(13, "ACTION", Action, "What an allowed person may do."),
    list!(14, "CHECK", Check, "A check of the decision, in the order in which they are made."),
    list!(15, "OUTCOME", Outcome, "How a check came out."),
    list!(16, "CHANNEL", Channel, "How a phone is reached."),
    list!(17, "ACTOR", Actor, "Who carries out a fix."),
    list!(18, "FIX", FixAction, "What would turn a failed check into a passed one."),
    list!(19, "RULESET", Ruleset, "The state of the rules at a point in time."),
    list!(20, "PLAN", Plan, "What the tenant pays."),
    list!(21, "OVERLAP", Overlap, "What decides where two lists of administrators' rules apply."),
    list!(22, "CONTACT_FALLBACK", ContactFallback, "Whether directory values stand in."),
    list!(23, "UNKNOWN_ROLES", UnknownRoles, "How a role is taken that is in no list."),
    list!(24, "DRAFT_PROBLEM", DraftProblemCode, "What is wrong with what a person fills in."),
    list!(25, "REGISTRATION", RegistrationStatus, "Where a person stands with registering."),
    list!(26, "FIELD_STATE", FieldState, "What a person can do about a field of the form."),
    list!(27, "PASSWORD_PROBLEM", PasswordProblemCode, "What is wrong with a new password."),
    list!(28, "RECIPIENT", RecipientKind, "As whom somebody is told of a reset."),
];

fn find(list: i32) -> Option<&'static List> {
    LISTS.iter().find(|candidate| candidate.number == list)
}

/// The name of a list, by which the header has it after `TWOGATE_LIST_`.
pub(crate) fn name(list: i32) -> Option<&'static str> {
    find(list).map(|list| list.name)
}

/// The word that documents have for a number of a list: twogate_word(TWOGATE_LIST_REASON,
/// decision.reason) is "notLicensed", say. Never freed; absent for what is in no list.
#[unsafe(no_mangle)]
pub extern "C" fn twogate_word(list: i32, number: i32) -> twogate_str {
    let word = find(list).and_then(|list| (list.word)(u8::try_from(number).ok()?));
    twogate_str::maybe(word)
}

/// The number of a word of a list: twogate_number(TWOGATE_LIST_LICENSE, twogate_str_of("ems")) is
/// TWOGATE_LICENSE_EMS. 0 for what is in no list.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn twogate_number(list: i32, word: twogate_str) -> i32 {
    // SAFETY: the caller keeps the header's rules.
    unsafe {
        look(0, |caller| {
            let word = caller.text(word, "word")?.unwrap_or_default();
            let number = find(list).and_then(|list| (list.number_of)(word));
            Ok(number.map_or(0, i32::from))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_their_own_numbers_and_names() {
        for (index, list) in LISTS.iter().enumerate() {
            assert_eq!(list.number, i32::try_from(index).unwrap() + 1);
            assert!(LISTS[..index].iter().all(|other| other.name != list.name));
        }
    }
}
