"""Errors of the call: the host has called wrongly, and flow and ledger stay."""

from enrolment import Pepper
from scenario import (
    ANN,
    RECORD,
    answers_to,
    at,
    case,
    choose,
    events,
    identify,
    person,
    record,
    right,
    setup,
    submit,
    two_gates,
)

ABOUT = [
    "What is never the person's doing: no entropy, a pepper that the host does not have, a summary where the record is needed.",
]
SUMMARY = {"subject": RECORD["subject"], "ask": RECORD["ask"]}
ZEROS = "00" * 32
PEPPERED = record(ANN, "pepper", Pepper(b"\xa1", b"\x33" * 32))


def cases() -> list[dict]:
    few = {
        "scope": "all",
        "methods": ["email", "securityQuestions"],
        "methodsRequired": 2,
        "securityQuestions": two_gates()["policy"]["securityQuestions"],
    }
    return [
        case(
            "error_no_entropy",
            "Zeros are refused, at identify and later.",
            "reset.md, The situation",
            [
                {**identify(0, expected="error:noEntropy", effects=""), "entropy": ZEROS},
                identify(0),
                {
                    **choose(1_000, "email", expected="error:noEntropy", effects=""),
                    "entropy": ZEROS,
                },
                choose(1_000, "email"),
            ],
        ),
        case(
            "error_summary",
            "Two gates are required, and one of the two is the questions.",
            "enrolment.summary",
            [
                identify(0, expected="error:summary", effects="", user=person(enrolment=SUMMARY)),
                identify(1_000, user=ANN),
            ],
            setup(few),
        ),
        case(
            "error_unknown_pepper",
            "The record was made with a pepper that the host does not give: nothing is charged for what only the host can mend.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                at(2_000, events("submit", answers=answers_to(0, PEPPERED)), "error:unknownPepper", ""),
                at(3_000, events("submit", answers=answers_to(0, PEPPERED)), "error:unknownPepper", ""),
            ],
            user=person(enrolment=PEPPERED),
        ),
        case(
            "pepper_of_the_record",
            "The same with the pepper.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0, PEPPERED)),
                right(3_000, "SecurityQuestions"),
            ],
            setup(peppers=[{"keyId": "a1", "secret": "33" * 32}]),
            person(enrolment=PEPPERED),
        ),
        case(
            "summary_is_enough_where_questions_are_not_needed",
            "They are no choice.",
            "enrolment.summary",
            [
                identify(),
                choose(
                    1_000, "securityQuestions", expected="refused:notNow/chooseMethod", effects=""
                ),
                choose(2_000, "email"),
            ],
            user=person(enrolment=SUMMARY),
        ),
        case(
            "record_given_after_a_summary",
            "It has a time of enrolment, which the summary has not.",
            "enrolment.summary",
            [
                identify(user=person(enrolment=SUMMARY)),
                choose(
                    1_000,
                    "email",
                    user=ANN,
                    expected="ended:changed:startAgain/stopped",
                    effects="a:changed",
                ),
            ],
        ),
    ]
