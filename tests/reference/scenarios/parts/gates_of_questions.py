"""The gate of security questions."""

from scenario import (
    MINUTE,
    ONE_GATE,
    RECORD,
    WRONG_ANSWERS,
    again,
    answers_to,
    case,
    choose,
    entries,
    identify,
    person,
    plain,
    record,
    right,
    row,
    setup,
    submit,
    verify,
)


def questions() -> list[dict]:
    dear = {"memoryKiB": 7168, "iterations": 2, "parallelism": 1}
    turned = {**RECORD, "challenges": [*RECORD["challenges"][1:], RECORD["challenges"][0]]}
    pepper = [{"keyId": "a1", "secret": "33" * 32}]
    return [
        case(
            "questions_stay_until_answered",
            "Wrong, back, another flow: the same are asked.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=WRONG_ANSWERS),
                verify(3_000, "wrong/answerQuestions"),
                plain(4_000, "back", "moved/chooseMethod"),
                choose(5_000, "securityQuestions"),
                again(6_000),
                choose(7_000, "securityQuestions"),
            ],
        ),
        case(
            "questions_move_on_when_answered",
            "The host has stored the record: the next flow asks the next challenge.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
                again(4_000, user=person(enrolment=turned)),
                choose(5_000, "securityQuestions"),
                submit(6_000, answers=answers_to(1)),
                right(7_000, "SecurityQuestions"),
            ],
        ),
        case(
            "questions_fixed_at_choose",
            "Another flow has moved the challenge to the end meanwhile: this one still asks it, and moves it again.",
            "reset.md, choose",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                {
                    **submit(2_000, answers=answers_to(0)),
                    "user": person(enrolment=turned),
                },
                right(3_000, "SecurityQuestions"),
            ],
        ),
        case(
            "questions_are_hashed_anew",
            "The host has other parameters by now: the challenge that was answered is renewed, the others are not.",
            "enrolment.rehash",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
            ],
            setup(argon2=dear),
        ),
        case(
            "questions_get_a_pepper",
            "The host has one by now.",
            "enrolment.rehash",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
            ],
            setup(peppers=pepper),
        ),
        case(
            "answers_of_another_challenge",
            "Right answers, but to what was not asked.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(1)),
                verify(3_000, "wrong/answerQuestions"),
            ],
        ),
        case(
            "answers_in_another_order",
            "All are right, in the wrong place.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)[::-1]),
                verify(3_000, "wrong/answerQuestions"),
            ],
        ),
        case(
            "questions_of_another_subject",
            "The record is another's: they are no choice.",
            "enrolment.subject",
            [
                identify(),
                choose(
                    1_000, "securityQuestions", expected="refused:notNow/chooseMethod", effects=""
                ),
            ],
            user=person(enrolment=record({"id": "eve@contoso.com"}, "eve")),
        ),
    ]


def redraw() -> list[dict]:
    policy = {
        **ONE_GATE,
        "securityQuestions": {**ONE_GATE["securityQuestions"], "redrawOnFailure": True},
    }

    def wrong(time: int) -> list[dict]:
        return [
            submit(time, answers=WRONG_ANSWERS),
            verify(time + 1, "wrong/answerQuestions"),
            plain(time + 2, "back", "moved/chooseMethod"),
        ]

    return [
        case(
            "redraw_after_a_failure",
            "Each failure draws the next, when the method is chosen anew.",
            "question.redraw",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                *wrong(2_000),
                choose(3_000, "securityQuestions"),
                submit(4_000, answers=answers_to(1)),
                right(5_000, "SecurityQuestions"),
            ],
            setup(policy),
        ),
        case(
            "redraw_nothing_by_starting_again",
            "Another flow, another choice: the same are asked, for nothing was charged.",
            "question.redraw",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                plain(2_000, "back", "moved/chooseMethod"),
                choose(3_000, "securityQuestions"),
                again(4_000),
                choose(5_000, "securityQuestions"),
            ],
            setup(policy),
        ),
        case(
            "redraw_goes_round",
            "Four failures, four challenges: the first again.",
            "question.redraw",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
            ],
            setup(policy),
            ledger=row(counters={"securityQuestions": entries(*[-MINUTE] * 4)}),
        ),
        case(
            "redraw_by_attempts_of_the_hour",
            "What has fallen off does not count: of four one is left.",
            "question.redraw",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(1)),
                right(3_000, "SecurityQuestions"),
            ],
            setup(policy),
            ledger=row(counters={"securityQuestions": entries(*[-90 * MINUTE] * 3, -MINUTE)}),
        ),
    ]
