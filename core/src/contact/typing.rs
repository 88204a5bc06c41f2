//! What typing on at the end can make of a contact value (`docs/rules.md`, `draft.unfinishedContact`).
//! Nothing here allocates: a form asks at every keystroke.

use super::{Email, Phone};

use crate::code_points::code_points;

/// The fewest and the most digits behind the country code, and the most in all.
const FEWEST: usize = 4;
const MOST: usize = 14;
const MOST_IN_ALL: usize = 15;
/// The most code points of a local part, of a label, and of an address.
const LONGEST_LOCAL: usize = 64;
const LONGEST_LABEL: usize = 63;
const LONGEST_ADDRESS: usize = 254;

/// Whether a text that is no phone number begins one.
pub(crate) fn phone_may_become_one(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('+') else {
        return text.is_empty();
    };
    let (country, rest) = digits(rest);
    if country > 3 || text.starts_with("+0") {
        return false;
    }
    if rest.is_empty() {
        return true;
    }
    let (number, rest) = digits(rest.strip_prefix(' ').unwrap_or(NEVER));
    let fits = number <= MOST && country.saturating_add(number) <= MOST_IN_ALL;
    let extension = rest.strip_prefix(['x', 'X']);
    let begins_well = match extension {
        None => rest.is_empty(),
        Some(extension) => number >= FEWEST && digits(extension).1.is_empty(),
    };
    country > 0 && fits && begins_well
}

/// Whether typing on at the end of a phone number can make another number of it: one more digit,
/// unless an extension has begun or there are digits enough.
pub(crate) fn phone_may_become_another(text: &str, phone: Phone<'_>) -> bool {
    !text.contains(['x', 'X'])
        && phone.number().len() < MOST
        && phone.digits().count() < MOST_IN_ALL
}

/// Whether a text that is no address begins one.
pub(crate) fn email_may_become_one(text: &str) -> bool {
    if text.contains(|it: char| it.is_whitespace() || it.is_control()) {
        return false;
    }
    let Some((local, domain)) = text.split_once('@') else {
        return code_points(text) <= LONGEST_LOCAL;
    };
    if !(1..=LONGEST_LOCAL).contains(&code_points(local)) || domain.contains('@') {
        return false;
    }
    let (before, last) =
        domain.rsplit_once('.').map_or((None, domain), |(it, last)| (Some(it), last));
    let labels_fit = before.is_none_or(|before| {
        before.split('.').all(|label| (1..=LONGEST_LABEL).contains(&code_points(label)))
    });
    // The least that has to follow: a label and a dot and a label, or some of it.
    let missing: usize = match (before, last.is_empty()) {
        (None, true) => 3,
        (None, false) => 2,
        (Some(_), true) => 1,
        (Some(_), false) => 0,
    };
    labels_fit
        && code_points(last) <= LONGEST_LABEL
        && code_points(text).saturating_add(missing) <= LONGEST_ADDRESS
}

/// Whether typing on at the end of an address can make another address of it: a longer last label,
/// or one more label.
pub(crate) fn email_may_become_another(email: Email<'_>) -> bool {
    let last = code_points(email.domain().rsplit('.').next().unwrap_or_default());
    let local = code_points(email.local());
    let length = local.saturating_add(1).saturating_add(code_points(email.domain()));
    let room = LONGEST_ADDRESS.saturating_sub(length);
    room >= 2 || (room == 1 && last < LONGEST_LABEL)
}

/// What stands for a text that no digits and no extension begin.
const NEVER: &str = "-";

/// How many digits there are at the start, and the rest.
fn digits(text: &str) -> (usize, &str) {
    let count = text.bytes().take_while(u8::is_ascii_digit).count();
    (count, text.get(count..).unwrap_or_default())
}
