//! The normaliser over all of Unicode: of which version its tables are, and that a normal form is
//! its own.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop by panicking")]

use twogate::{
    Entropy, Hashing, NormalizeError, Policy, Secret, Timestamp, User, normalize_answer,
};
use unicode_normalization::UnicodeNormalization as _;

/// The version that records carry is that of the table that refuses what it does not know, and no
/// other table is older: whatever passes is known to all of them. A newer version of any of them
/// is to be tried against every code point first; a difference is a new normaliser.
#[test]
fn records_name_the_oldest_table() {
    let (major, minor, _) = unicode_normalization::UNICODE_VERSION;
    let categories = version(icu_properties_data::unicode_tag!());
    assert!(categories <= version(icu_casemap_data::unicode_tag!()), "of case folding");
    assert!(categories <= (u32::from(major), u32::from(minor)), "of normal forms");
    assert_eq!(version(&unicode_of_a_record()), categories);
}

fn version(text: &str) -> (u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap());
    (parts.next().unwrap(), parts.next().unwrap())
}

fn unicode_of_a_record() -> String {
    let policy = r#"{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
        {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", "favoriteFood"]}}"#;
    let typed = ["Rex", "Baker", "Quince"].map(Secret::new);
    let answers: Vec<_> = ["firstPet", "firstJob", "favoriteFood"]
        .into_iter()
        .zip(&typed)
        .map(|(question, answer)| twogate::Answer { question, answer, shown: None })
        .collect();
    let record = Policy::from_json(policy).unwrap().enrol(
        &User::new("ann@contoso.com"),
        &answers,
        &Hashing::default(),
        &Entropy::new(&[1; 32]).unwrap(),
        Timestamp::from_millis(0),
    );
    record.unwrap().challenges()[0].unicode().to_owned()
}

fn normal(text: &str) -> Result<String, NormalizeError> {
    let normal = normalize_answer(text.as_bytes())?;
    Ok(String::from_utf8(normal.text.reveal().to_vec()).unwrap())
}

fn all() -> impl Iterator<Item = char> {
    (0..=u32::from(char::MAX)).filter_map(char::from_u32)
}

/// Every code point against the list that the second implementation wrote, from tables of its own of
/// the same Unicode version. With newer tables only what the list calls unassigned may differ; anything
/// else is a new normaliser.
#[test]
fn all_code_points_are_as_the_second_implementation_has_them() {
    let listed = include_str!("../reference/all_code_points.txt");
    let (head, lines) = listed.split_once('\n').unwrap();
    assert!(head.contains(&format!("Unicode {};", unicode_of_a_record())), "{head}");
    let mut said = vec!["stays"; 0x11_0000];
    for line in lines.lines() {
        let (range, outcome) = line.split_once(' ').unwrap();
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let [first, last] = [first, last].map(|it| usize::from_str_radix(it, 16).unwrap());
        said[first..=last].fill(if outcome == "unassigned" { "refused" } else { outcome });
    }
    let compared = all()
        .map(|character| {
            let expected = said[usize::try_from(u32::from(character)).unwrap()];
            assert_eq!(outcome(character), expected, "{character:?}");
        })
        .count();
    assert_eq!(compared, 0x11_0000 - 0x800);
}

/// What becomes of a character between two letters, in the words of the list.
fn outcome(character: char) -> String {
    let text = format!("a{character}b");
    let Ok(normal) = normalize_answer(text.as_bytes()) else {
        return "refused".to_owned();
    };
    let form = std::str::from_utf8(normal.text.reveal()).unwrap();
    if (form, normal.length) == ("ab", 2) {
        return "dropped".to_owned();
    }
    if (form, normal.length) == (text.as_str(), 3) {
        return "stays".to_owned();
    }
    let points: Vec<String> = form.chars().map(|it| format!("{:X}", u32::from(it))).collect();
    format!("{} {}", normal.length, points.join(" "))
}

/// A normal form is its own normal form, is composed, and is never refused: over all code points,
/// and over all pairs of those that folding or composing touches.
#[test]
fn a_normal_form_is_its_own() {
    let is_own = |text: &str| {
        let Ok(form) = normal(text) else { return false };
        assert_eq!(normal(&form).as_ref(), Ok(&form), "{text:?}");
        assert!(form.nfkc().eq(form.chars()), "{text:?}");
        true
    };
    let single = all().filter(|it| is_own(&format!("a{it}b"))).count();

    let touched = touched();
    let pairs = touched.iter().flat_map(|one| touched.iter().map(move |other| [*one, *other]));
    let mut pair_count = 0_usize;
    let mut text = String::new();
    for pair in pairs {
        text.clear();
        text.extend(pair);
        pair_count += usize::from(is_own(&text));
    }
    println!("{single} code points, {pair_count} pairs of {} characters", touched.len());
    assert!(single > 150_000 && pair_count > 2_000_000);
}

/// The characters that folding changes, and marks that compose with what it gives.
fn touched() -> Vec<char> {
    let is_composed = |it: &char| it.nfkc().eq([*it]);
    let is_folded =
        |it: &char| normal(&format!("a{it}")).is_ok_and(|form| form.chars().skip(1).ne([*it]));
    let marks =
        ('\u{300}'..='\u{36f}').chain(['\u{3099}', '\u{1161}', '\u{11a8}', '\u{200d}', ' ']);
    let folded = all().filter(is_composed).filter(is_folded);
    let mut touched: Vec<char> = folded.chain(marks).collect();
    touched.sort_unstable();
    touched.dedup();
    touched
}
