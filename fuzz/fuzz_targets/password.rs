//! Property: of any password, names and terms under any ruleset exactly the problems are told that a naive
//! reading of the rules finds, in their order; a term more never makes a password stronger.
#![no_main]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a fuzz target stops by panicking"
)]

use twogate::document::policy::Password;
use twogate::{
    PasswordProblemCode as Code, PasswordSource, Policy, PolicyDocument, Ruleset, Secret, User,
};

/// A ruleset and where the password is held, then pieces between line ends: the password, and after
/// it names (`n…`) and terms (`t…`).
struct Case<'a> {
    ruleset: Ruleset,
    on_premises: bool,
    password: &'a [u8],
    names: Vec<&'a str>,
    terms: Vec<String>,
}

fn case(data: &[u8]) -> Option<Case<'_>> {
    let ([ruleset, source], rest) = data.split_first_chunk()?;
    let mut pieces = rest.split(|byte| *byte == b'\n');
    let password = pieces.next()?;
    let texts: Vec<&str> = pieces.filter_map(|piece| str::from_utf8(piece).ok()).collect();
    Some(Case {
        ruleset: Ruleset::ALL[usize::from(*ruleset) % Ruleset::ALL.len()],
        on_premises: source % 4 == 3,
        password,
        names: texts.iter().filter_map(|text| text.strip_prefix('n')).collect(),
        terms: texts.iter().filter_map(|text| text.strip_prefix('t')).map(str::to_owned).collect(),
    })
}

fn policy(ruleset: Ruleset, banned_terms: Vec<String>) -> Option<Policy> {
    let password = Password { banned_terms };
    Policy::compile(PolicyDocument { ruleset, password, ..PolicyDocument::default() }).ok()
}

fn normal(text: &str) -> Vec<char> {
    let lower = text.chars().map(|it| it.to_ascii_lowercase());
    lower
        .map(|it| match it {
            '0' => 'o',
            '1' => 'l',
            '$' => 's',
            '@' => 'a',
            other => other,
        })
        .collect()
}

/// Levenshtein's distance, by the table of the textbooks.
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (up, a) in one.iter().enumerate() {
        let mut next = vec![up + 1];
        for (left, b) in other.iter().enumerate() {
            let best = (row[left] + usize::from(a != b)).min(row[left + 1] + 1);
            next.push(best.min(next[left] + 1));
        }
        row = next;
    }
    row[other.len()]
}

/// The fewest points from each place on, from the last place backwards.
fn points(password: &[char], terms: &[Vec<char>]) -> usize {
    let mut from = vec![0; password.len() + 1];
    for start in (0..password.len()).rev() {
        let after = terms.iter().filter(|term| password[start..].starts_with(term));
        let after = after.map(|term| from[start + term.len()]).min();
        from[start] = 1 + from[start + 1].min(after.unwrap_or(usize::MAX));
    }
    from[0]
}

fn expected(case: &Case<'_>) -> Vec<Code> {
    if case.password.len() > 1_024 {
        return vec![Code::TooLong];
    }
    let Ok(text) = str::from_utf8(case.password) else { return vec![Code::DisallowedCharacter] };
    if case.on_premises {
        let none = text.is_empty().then_some(Code::TooShort);
        return none
            .or(text.contains('\0').then_some(Code::DisallowedCharacter))
            .into_iter()
            .collect();
    }
    let first = case.ruleset == Ruleset::R2017_07;
    let late = case.ruleset >= Ruleset::R2026_09;
    let allowed = |it: char| match it {
        ' ' => !first,
        '<' | '>' => late,
        other => other.is_ascii_graphic(),
    };
    let kept: Vec<char> = text.chars().filter(|it| allowed(*it)).collect();
    let has = |kind: fn(&char) -> bool| usize::from(kept.iter().any(kind));
    let kinds = has(char::is_ascii_lowercase)
        + has(char::is_ascii_uppercase)
        + has(char::is_ascii_digit)
        + has(|it| !it.is_ascii_alphanumeric());
    let password = normal(text);
    let terms: Vec<Vec<char>> = case.terms.iter().map(|term| normal(term)).collect();
    let banned = terms.iter().any(|term| distance(&password, term) <= 1);
    let stands = |name: &&str| {
        let name = normal(name.trim());
        name.len() >= 4 && password.windows(name.len()).any(|run| run == name)
    };
    let points = points(&password, &terms);
    [
        (password.len() < 8, Code::TooShort),
        (password.len() > if first { 16 } else { 256 }, Code::TooLong),
        (kept.len() < password.len() || (first && text.contains(".@")), Code::DisallowedCharacter),
        (kinds < 3, Code::TooFewClasses),
        (case.names.iter().any(stands), Code::ContainsName),
        (banned, Code::Banned),
        (!banned && points < 5 && points < password.len(), Code::TooWeak),
    ]
    .into_iter()
    .filter_map(|(holds, code)| holds.then_some(code))
    .collect()
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some(case) = case(data) else { return };
    let Some(policy) = policy(case.ruleset, case.terms.clone()) else { return };
    let mut user = User::new("ann@contoso.com");
    if case.on_premises {
        user.password_source = PasswordSource::Federated;
    }
    let problems = policy.check_password(&user, &Secret::new(case.password), &case.names);
    let codes: Vec<Code> = problems.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, expected(&case));
    assert!(problems.iter().all(|problem| !problem.english().is_empty()));
    let without = self::policy(case.ruleset, Vec::new()).unwrap();
    let free = without.check_password(&user, &Secret::new(case.password), &case.names);
    assert!(free.iter().all(|problem| problems.contains(problem)));
});
