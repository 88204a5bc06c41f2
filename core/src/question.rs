//! The 35 predefined security questions (`docs/rules.md`, `question.predefined`), in the order of
//! the list. Their English is an input of rules, so it stands here; people read the catalogue's.

/// The most questions of a policy, and so of a record (`question.count`).
pub(crate) const MOST_QUESTIONS: usize = 20;
/// The most questions that are asked together (`question.count`).
pub(crate) const MOST_ASKED: usize = 5;

/// A predefined security question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predefined {
    /// The id: stable whatever becomes of the text.
    pub id: &'static str,
    /// The text in English.
    pub english: &'static str,
}

/// All predefined questions, in the order of the list.
#[must_use]
pub const fn predefined_questions() -> &'static [Predefined] {
    PREDEFINED
}

/// The predefined question of an id.
pub(crate) fn predefined(id: &str) -> Option<&'static Predefined> {
    PREDEFINED.iter().find(|question| question.id == id)
}

const PREDEFINED: &[Predefined] = &[
    Predefined {
        id: "cityMetFirstSpouse",
        english: "In what city did you meet your first spouse/partner?",
    },
    Predefined { id: "cityParentsMet", english: "In what city did your parents meet?" },
    Predefined {
        id: "cityNearestSibling",
        english: "In what city does your nearest sibling live?",
    },
    Predefined { id: "cityFatherBorn", english: "In what city was your father born?" },
    Predefined { id: "cityFirstJob", english: "In what city was your first job?" },
    Predefined { id: "cityMotherBorn", english: "In what city was your mother born?" },
    Predefined { id: "cityNewYear2000", english: "What city were you in on New Year's 2000?" },
    Predefined {
        id: "favoriteHighSchoolTeacher",
        english: "What is the last name of your favorite teacher in high school?",
    },
    Predefined {
        id: "collegeNotAttended",
        english: "What is the name of a college you applied to but didn't attend?",
    },
    Predefined {
        id: "firstWeddingReceptionPlace",
        english: "What is the name of the place in which you held your first wedding reception?",
    },
    Predefined { id: "fatherMiddleName", english: "What is your father's middle name?" },
    Predefined { id: "favoriteFood", english: "What is your favorite food?" },
    Predefined {
        id: "maternalGrandmotherName",
        english: "What is your maternal grandmother's first and last name?",
    },
    Predefined { id: "motherMiddleName", english: "What is your mother's middle name?" },
    Predefined {
        id: "oldestSiblingBirthday",
        english: "What is your oldest sibling's birthday month and year? (e.g. November 1985)",
    },
    Predefined {
        id: "oldestSiblingMiddleName",
        english: "What is your oldest sibling's middle name?",
    },
    Predefined {
        id: "paternalGrandfatherName",
        english: "What is your paternal grandfather's first and last name?",
    },
    Predefined {
        id: "youngestSiblingMiddleName",
        english: "What is your youngest sibling's middle name?",
    },
    Predefined { id: "sixthGradeSchool", english: "What school did you attend for sixth grade?" },
    Predefined {
        id: "childhoodBestFriend",
        english: "What was the first and last name of your childhood best friend?",
    },
    Predefined {
        id: "firstSignificantOther",
        english: "What was the first and last name of your first significant other?",
    },
    Predefined {
        id: "favoriteGradeSchoolTeacher",
        english: "What was the last name of your favorite grade school teacher?",
    },
    Predefined {
        id: "firstCarOrMotorcycle",
        english: "What was the make and model of your first car or motorcycle?",
    },
    Predefined {
        id: "firstSchool",
        english: "What was the name of the first school you attended?",
    },
    Predefined {
        id: "hospitalBorn",
        english: "What was the name of the hospital in which you were born?",
    },
    Predefined {
        id: "firstChildhoodHomeStreet",
        english: "What was the name of the street of your first childhood home?",
    },
    Predefined { id: "childhoodHero", english: "What was the name of your childhood hero?" },
    Predefined {
        id: "favoriteStuffedAnimal",
        english: "What was the name of your favorite stuffed animal?",
    },
    Predefined { id: "firstPet", english: "What was the name of your first pet?" },
    Predefined { id: "childhoodNickname", english: "What was your childhood nickname?" },
    Predefined {
        id: "favoriteHighSchoolSport",
        english: "What was your favorite sport in high school?",
    },
    Predefined { id: "firstJob", english: "What was your first job?" },
    Predefined {
        id: "childhoodPhoneLastFour",
        english: "What were the last four digits of your childhood telephone number?",
    },
    Predefined {
        id: "childhoodAmbition",
        english: "When you were young, what did you want to be when you grew up?",
    },
    Predefined {
        id: "mostFamousPersonMet",
        english: "Who is the most famous person you have ever met?",
    },
];
