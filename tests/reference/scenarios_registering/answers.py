"""Answers: every problem of a draft, what is saved, and over what."""

from scenario import ANN_ID, ANSWERS, ONE_GATE, QUESTIONS, RECORD, at, events, record, setup, submit
from scenario_registering import (
    ANN,
    SAVE_MAIL,
    TOLD_BOTH,
    answer,
    begin,
    case,
    finish,
    new,
    only,
    provide,
    refused,
    right,
)

ABOUT = [
    "answer: all problems at once, nothing charged; else an enrolment under the setup's parameters, saved over the record that was there.",
]
SAVED_TO_BOTH = f"enrol {TOLD_BOTH} a:completedSecurityQuestions:registeredMethod"
PEPPERS = [{"keyId": "0a0b", "secret": "33" * 32}, {"keyId": "0c", "secret": "44" * 16}]


def wrong(time: int, given: dict[str, str] | list[dict], *codes: str) -> dict:
    return answer(time, given, "draftProblems:" + ":".join(codes) + "/overview", "")


def with_answer(question: str, text: str) -> dict[str, str]:
    return {**ANSWERS, question: text}


def cases() -> list[dict]:
    return [*problems(), *not_there(), *saved(), *again()]


def problems() -> list[dict]:
    return [
        case(
            "answers_too_few",
            "None at all are too few as well: an answer that nobody gives changes nothing.",
            "answer.count",
            [
                begin(),
                wrong(1_000, [], "tooFew"),
                wrong(2_000, {"firstPet": "Rexy", "favoriteFood": "Dumplings"}, "tooFew"),
            ],
        ),
        case(
            "answers_too_many",
            "More than there are questions; so one of them is none, or stands twice.",
            "answer.count",
            [
                begin(),
                wrong(
                    1_000,
                    {**ANSWERS, "firstJob": "Baker", "firstCar": "Beetle"},
                    "tooMany",
                    "unknownQuestion",
                ),
            ],
        ),
        case(
            "answers_to_unknown_questions",
            "A question of the product that the policy does not have is unknown too.",
            "answer.question",
            [
                begin(),
                wrong(
                    1_000,
                    {"firstPet": "Rexy", "nothing": "Nothing", "motherMiddleName": "Ada"},
                    "unknownQuestion",
                    "unknownQuestion",
                ),
            ],
        ),
        case(
            "answers_to_one_question_twice",
            "The second is the problem.",
            "answer.question",
            [
                begin(),
                wrong(
                    1_000,
                    [
                        {"question": "firstPet", "answer": "Rexy"},
                        {"question": "favoriteFood", "answer": "Dumplings"},
                        {"question": "firstPet", "answer": "Bello"},
                    ],
                    "repeatedQuestion",
                ),
            ],
        ),
        case(
            "answers_too_short_and_too_long",
            "Of the normal form; 3 and 40 are taken.",
            "answer.length",
            [
                begin(),
                wrong(1_000, with_answer("firstPet", " Bo "), "tooShort"),
                wrong(2_000, with_answer("firstPet", "x" * 41), "tooLong"),
                wrong(
                    3_000,
                    {**ANSWERS, "firstPet": "Bo", "boat": "y" * 41},
                    "tooShort",
                    "tooLong",
                ),
                answer(4_000, with_answer("firstPet", "x" * 40)),
            ],
        ),
        case(
            "answers_with_a_control",
            "What cannot be normalised is refused as it is.",
            "question.normalize",
            [begin(), wrong(1_000, with_answer("firstPet", "Re\u0007xy"), "disallowedCharacter")],
        ),
        case(
            "answers_that_reveal_the_account",
            "The local part of an address, and a phone number that the directory knows.",
            "answer.revealsAccount",
            [
                begin(),
                wrong(1_000, with_answer("firstPet", "Ann.Lee"), "revealsAccount"),
                wrong(2_000, with_answer("firstPet", "425 555-0134"), "revealsAccount"),
            ],
            user=new(authenticationPhone="+1 4255550134"),
        ),
        case(
            "answers_in_the_question",
            "As a whole word of the policy's text, or of the text that the person saw.",
            "answer.inQuestion",
            [
                begin(),
                wrong(1_000, with_answer("boat", "first boat"), "inQuestion"),
                wrong(
                    2_000,
                    [
                        *[{"question": one, "answer": ANSWERS[one]} for one in ANSWERS][:3],
                        {
                            "question": "boat",
                            "answer": "Boot",
                            "shown": "Wie hieß Ihr erstes Boot?",
                        },
                    ],
                    "inQuestion",
                ),
                answer(3_000, with_answer("boat", "boa")),
            ],
        ),
        case(
            "answers_that_are_the_same",
            "In their normal form.",
            "answer.distinct",
            [
                begin(),
                wrong(1_000, {**ANSWERS, "firstPet": "Rexy", "boat": " rEXY"}, "repeatedAnswer"),
            ],
        ),
        case(
            "all_problems_at_once",
            "By pointer, then code.",
            "document.allProblems",
            [
                begin(),
                wrong(
                    1_000,
                    [
                        {"question": "firstPet", "answer": "ann"},
                        {"question": "firstPet", "answer": "ann"},
                    ],
                    "tooFew",
                    "revealsAccount",
                    "repeatedAnswer",
                    "revealsAccount",
                    "repeatedQuestion",
                ),
            ],
        ),
    ]


def not_there() -> list[dict]:
    barred = [wrong(1_000, ANSWERS, "notEnabled"), wrong(2_000, [], "notEnabled")]
    return [
        case(
            "questions_of_an_administrator",
            "Nothing else is told.",
            "method.prohibitedForAdministrators",
            [begin(), *barred],
            user=new(roles=["userAdministrator"]),
        ),
        case(
            "questions_of_a_guest",
            "Guests have the e-mail address alone.",
            "guest.emailOnly",
            [begin(), *barred],
            user=new(guest="invited"),
        ),
        case(
            "questions_that_the_policy_does_not_have",
            "The method is not enabled.",
            "answer.enabled",
            [begin(), *barred],
            only("email", "mobilePhone"),
        ),
        case(
            "questions_under_2027_03",
            "The ruleset has them no more.",
            "method.notInRuleset",
            [begin(), *barred],
            only("email", "mobilePhone", ruleset="2027-03"),
        ),
        case(
            "answers_with_a_summary",
            "The digest of the record is not known: the call fails, and the flow stays as it was.",
            "registration.md, answer",
            [
                begin(),
                answer(1_000, expected="error:summary", effects=""),
                answer(2_000, [], "error:summary", ""),
                answer(3_000, effects=SAVED_TO_BOTH, user=ANN),
            ],
            user={**ANN, "enrolment": {"subject": RECORD["subject"], "ask": 3}},
        ),
        case(
            "answers_in_another_state",
            "Refused as any event without an edge, also where only a summary was given.",
            "registration.md, The machine",
            [
                begin(),
                provide(1_000, value="ann@example.com"),
                refused(2_000, events("answer", answers=[]), "enterCode"),
            ],
            user={**ANN, "enrolment": {"subject": RECORD["subject"], "ask": 3}},
        ),
    ]


def saved() -> list[dict]:
    everything = {**ANSWERS, "firstJob": "Baker"}
    return [
        case(
            "answers_of_nobody_to_tell",
            "There is no address: nobody is told.",
            "registration.md, Effects",
            [begin(), answer(1_000, effects="enrol a:completedSecurityQuestions:registeredMethod")],
            user=new(primaryEmail=None),
        ),
        case(
            "answers_under_a_pepper",
            "The first of the peppers is that of new hashes.",
            "enrolment.hash",
            [begin(), answer(1_000)],
            setup(peppers=PEPPERS),
        ),
        case(
            "answers_under_other_parameters",
            "Those of the setup.",
            "enrolment.hash",
            [begin(), answer(1_000)],
            setup(argon2={"memoryKiB": 8192, "iterations": 2, "parallelism": 1}),
        ),
        case(
            "answers_to_all_questions",
            "Five of five, three of which are asked: ten challenges.",
            "enrolment.draw",
            [begin(), answer(1_000, everything)],
        ),
        case(
            "answers_of_which_four_are_asked",
            "How many are asked is the policy's of today.",
            "enrolment.ask",
            [begin(), answer(1_000)],
            setup(
                {
                    **ONE_GATE,
                    "securityQuestions": {
                        **QUESTIONS,
                        "requiredToRegister": 4,
                        "requiredToReset": 4,
                    },
                }
            ),
        ),
        case(
            "answers_of_a_person_by_id",
            "The record is the id's.",
            "enrolment.subject",
            [begin(), answer(1_000)],
            user=new(objectId=None),
        ),
        case(
            "answers_at_a_revision",
            "The randomness is that of the revision that was read; no ledger is saved.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                answer(4_000),
                finish(5_000, user=ANN),
            ],
        ),
        case(
            "answers_of_a_clock_behind",
            "Five seconds back count as the last time: that is when the person enrolled.",
            "registration.md, Guards",
            [begin(10_000), answer(5_000)],
        ),
    ]


def again() -> list[dict]:
    name = "two_enrolments"
    other = {"cityMetFirstSpouse": "Porto", "firstPet": "Minka", "firstJob": "Baker"}
    steps = [begin(), answer(1_000)]
    first = case(name, "The first alone.", "registration.md, answer", steps)
    made = first["steps"][1]["expect"]["effects"][0]["record"]
    old = record(ANN_ID, "of another day")
    return [
        case(
            name,
            "The second is saved over the first, of which it has the digest.",
            "registration.md, answer",
            [*steps, answer(2_000, other, user=new(enrolment=made))],
        ),
        case(
            "two_enrolments_over_one_record",
            "The host did not store the first: both would be saved over the same record, and one of them is not.",
            "registration.md, Effects",
            [
                begin(),
                answer(1_000, effects=SAVED_TO_BOTH),
                answer(2_000, other, effects=SAVED_TO_BOTH),
            ],
            user=ANN,
        ),
        case(
            "enrolment_over_another_record",
            "The digest is that of the record as the host reads it now.",
            "registration.md, Effects",
            [begin(), answer(1_000, effects=SAVED_TO_BOTH, user={**ANN, "enrolment": old})],
            user=ANN,
        ),
        case(
            "enrolment_over_one_that_cannot_be_used",
            "It asks too few questions for the policy of today; its digest is told all the same.",
            "enrolment.ask",
            [begin(), answer(1_000, effects=SAVED_TO_BOTH)],
            setup(
                {
                    **ONE_GATE,
                    "securityQuestions": {
                        **QUESTIONS,
                        "requiredToRegister": 4,
                        "requiredToReset": 4,
                    },
                }
            ),
            user=ANN,
        ),
        case(
            "entropy_of_zeros",
            "The call fails before anything else.",
            "registration.md, answer",
            [
                begin(),
                at(
                    1_000,
                    events("answer", answers=[]),
                    "error:noEntropy",
                    entropy="00" * 32,
                ),
                answer(2_000),
            ],
        ),
    ]
