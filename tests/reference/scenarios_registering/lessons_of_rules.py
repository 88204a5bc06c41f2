"""Failures that other systems shipped: missing data that passes, rules configured away."""

from scenario import (
    ANSWERS,
    ONE_GATE,
    QUESTIONS,
    events,
    setup,
)
from scenario_registering import (
    ANN,
    MAIL,
    answer,
    begin,
    case,
    confirm_done,
    draft,
    due,
    ended,
    ended_begin,
    finish,
    must,
    new,
    provide,
    refused,
    reviewed,
)

ABOUT = [
    "Each case is named after the lesson that it is about: what is absent, who is an administrator, what a policy changes.",
]
ADMINISTRATOR = ["globalAdministrator"]


def cases() -> list[dict]:
    return [*denied(), *policies()]


def denied() -> list[dict]:
    return [
        case(
            "v09_no_sign_in_is_none",
            "Absent means no.",
            "registration.md, begin",
            [ended_begin(0, "reauthenticate", "signInAgain")],
            signed_in_at=None,
        ),
        case(
            "v09_no_license_is_none",
            "The same.",
            "check.license",
            [ended_begin(0, "notInScope", "notEnabled")],
            user=new(licenses=[]),
        ),
        case(
            "v09_empty_values_are_none",
            "Nothing is sent, nothing is saved.",
            "registration.md, Events",
            [
                begin(),
                draft(1_000, "email", "", ":malformedEmail"),
                draft(2_000, "mobilePhone", "", ":malformedPhone", "call"),
                answer(3_000, {}, "draftProblems:tooFew/overview", ""),
                refused(
                    4_000, events("provide", field="mobilePhone", value=""), reason="malformed"
                ),
            ],
        ),
        case(
            "v09_enrolment_that_is_only_told_of",
            "A summary is no record over which another could be saved.",
            "registration.md, answer",
            [begin(), answer(1_000, expected="error:summary", effects="")],
            user={**ANN, "enrolment": {"subject": ANN["enrolment"]["subject"], "ask": 3}},
        ),
        case(
            "v10_questions_of_an_administrator",
            "The policy has them; administrators do not.",
            "method.prohibitedForAdministrators",
            [begin(), answer(1_000, ANSWERS, "draftProblems:notEnabled/overview", "")],
            user=new(roles=ADMINISTRATOR),
        ),
        case(
            "v10_an_administrator_needs_two",
            "One is enough for the others.",
            "gate.administrator",
            [begin(), finish(1_000, expected="tooFew:1of2/overview", effects="")],
            user=new(roles=ADMINISTRATOR, authenticationEmail=MAIL),
        ),
        case(
            "v10_made_an_administrator_meanwhile",
            "Every step asks who the person is now.",
            "registration.md, finish",
            [
                begin(),
                finish(
                    1_000,
                    expected="tooFew:1of2/overview",
                    effects="",
                    user=new(roles=ADMINISTRATOR, authenticationEmail=MAIL),
                ),
            ],
            user=new(authenticationEmail=MAIL),
        ),
    ]


def policies() -> list[dict]:
    fewer = {**QUESTIONS, "questions": ["favoriteFood", "firstPet", "firstJob"]}
    return [
        case(
            "v11_policy_changed_under_the_code",
            "A method that is not enabled any more is not registered by a code that was sent before.",
            "flow.fingerprint",
            [
                begin(),
                provide(1_000),
                ended(
                    2_000,
                    events("submit", code="$sent"),
                    "changed",
                    "startAgain",
                    policy={"scope": "all", "methods": ["mobilePhone"]},
                ),
            ],
        ),
        case(
            "v12_question_removed_from_the_policy",
            "The record stays usable, and done; it is removed or answered anew by choice alone.",
            "enrolment.record",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "securityQuestions"),
                reviewed(2_000),
            ],
            must({**ONE_GATE, "securityQuestions": fewer}),
            user=due(
                authenticationPhone=None,
                authenticationEmail=None,
                officePhone=None,
                authenticatorApp=None,
            ),
        ),
        case(
            "v12_answers_by_id",
            "Which question it is goes by its id, whatever text was shown.",
            "answer.question",
            [
                begin(),
                answer(
                    1_000,
                    [
                        {
                            "question": "firstPet",
                            "answer": "Rexy",
                            "shown": "Wie hieß Ihr Haustier?",
                        },
                        {"question": "favoriteFood", "answer": "Knödel"},
                        {"question": "boat", "answer": "Möwe III", "shown": "Ihr Boot?"},
                    ],
                ),
            ],
        ),
        case(
            "v14_only_hashes_are_saved",
            "The record has no answer in it: questions, sets and hashes.",
            "enrolment.record",
            [begin(), answer(1_000)],
            setup(peppers=[{"keyId": "01", "secret": "77" * 32}]),
        ),
        case(
            "v15_an_answer_that_looks_hashed",
            "It is an answer like any other, and too long for one.",
            "answer.length",
            [
                begin(),
                answer(
                    1_000,
                    {**ANSWERS, "firstPet": "$argon2id$v=19$m=7168,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA"},
                    "draftProblems:tooLong/overview",
                    "",
                ),
                answer(2_000, {**ANSWERS, "firstPet": "$argon2id$v=19$m=7168,t=1,p=1$AA"}),
            ],
        ),
    ]
