"""Tries of each kind, messages of a day, and what may be asked once a day."""

from scenario import (
    DAY,
    HOUR,
    MINUTE,
    ONE_GATE,
    PHONE,
    START,
    WRONG_ANSWERS,
    again,
    answers_to,
    case,
    choose,
    entries,
    identify,
    plain,
    right,
    row,
    setup,
    submit,
    verify,
)

SENT = ("sent/enterCode", "L code")


def tries() -> list[dict]:
    full = f"blocked:securityQuestions@{DAY - MINUTE}/chooseMethod"
    return [
        case(
            "questions_blocked",
            "Five within the hour.",
            "throttle.limits",
            [identify(), choose(1_000, "securityQuestions", expected=full, effects="")],
            ledger=row(counters={"securityQuestions": entries(*[-MINUTE] * 5)}),
        ),
        case(
            "the_fifth_answers_are_wrong",
            "Their own counter is full; then it is blocked while answering.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=WRONG_ANSWERS),
                verify(
                    3_000, f"wrong@{2_000 + DAY}/answerQuestions", "L a:securityQuestions:blocked"
                ),
                submit(
                    4_000,
                    {
                        "expected": f"blocked:securityQuestions@{2_000 + DAY}/answerQuestions",
                        "effects": "",
                    },
                    answers=answers_to(0),
                ),
            ],
            ledger=row(counters={"securityQuestions": entries(*[-MINUTE] * 4)}),
        ),
        case(
            "the_fifth_answers_are_right",
            "They are compared, and stay in their counter.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
            ],
            ledger=row(counters={"securityQuestions": entries(*[-MINUTE] * 4)}),
        ),
        case(
            "questions_after_an_hour",
            "All but the last have fallen off.",
            "throttle.limits",
            [identify(), choose(0, "securityQuestions")],
            ledger=row(counters={"securityQuestions": entries(*[-HOUR] * 3, -HOUR + 1)}),
        ),
        case(
            "app_blocked",
            "Five within the hour.",
            "throttle.limits",
            [
                identify(),
                choose(
                    1_000,
                    "appCode",
                    expected=f"blocked:app@{DAY - MINUTE}/chooseMethod",
                    effects="",
                ),
            ],
            ledger=row(counters={"app": entries(*[-MINUTE] * 5)}),
        ),
    ]


def days() -> list[dict]:
    three = setup({**ONE_GATE, "limits": {"messagesPerDay": 3}})
    without = setup({**ONE_GATE, "limits": {"messagesPerDay": None}})
    one = setup({**ONE_GATE, "limits": {"messagesPerDay": 1}})
    return [
        case(
            "three_messages_a_day",
            "Texts and e-mails together; refused until the first is a day old.",
            "policy.messagesPerDay",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "resend", *SENT),
                plain(3_000, "back", "moved/chooseMethod"),
                choose(4_000, "mobilePhone", "text"),
                submit(5_000, phone=PHONE),
                verify(6_000, *SENT),
                plain(7_000, "resend", f"blocked:messages@{1_000 + DAY}/enterCode"),
                again(DAY, effects="L n a:submittedUserId"),
                choose(
                    DAY + 999,
                    "email",
                    expected=f"blocked:messages@{1_000 + DAY}/chooseMethod",
                    effects="",
                ),
                choose(DAY + 1_000, "email"),
            ],
            three,
        ),
        case(
            "without_a_limit_a_day",
            "The last hundred are kept all the same.",
            "policy.messagesPerDay",
            [identify(), choose(1_000, "email")],
            without,
            ledger=row(messages=[START - HOUR + index for index in range(100)]),
        ),
        case(
            "thirty_a_day_unless_said_otherwise",
            "The thirty-first is refused.",
            "policy.messagesPerDay",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "resend", f"blocked:messages@{DAY - HOUR}/enterCode"),
            ],
            ledger=row(messages=[START - HOUR + index for index in range(29)]),
        ),
        case(
            "number_given_back",
            "The number is right, but the day is full meanwhile: choosing, and its charge is void.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                again(3_000),
                choose(4_000, "email"),
                verify(5_000, f"blocked:messages@{4_000 + DAY}/chooseMethod", **{"from": 2}),
            ],
            one,
        ),
        case(
            "number_given_back_of_a_call",
            "The same of a call.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "officePhone"),
                submit(2_000, phone="+1 4255550178"),
                again(3_000),
                choose(4_000, "email"),
                verify(5_000, f"blocked:messages@{4_000 + DAY}/chooseMethod", **{"from": 2}),
            ],
            one,
        ),
    ]


def once_a_day() -> list[dict]:
    told = ("told/chooseMethod", "L contact a:contactedAdministrator")
    return [
        case(
            "one_notice_a_day",
            "The second flow has none; a day after the first there is another.",
            "throttle.limits",
            [
                identify(),
                again(1_000),
                again(DAY - 1),
                again(DAY, effects="L n a:submittedUserId"),
            ],
        ),
        case(
            "one_contact_a_day",
            "From whichever flow.",
            "throttle.limits",
            [
                identify(),
                plain(1_000, "contactAdministrator", *told),
                plain(2_000, "contactAdministrator", f"blocked:contact@{1_000 + DAY}/chooseMethod"),
                again(3_000),
                plain(4_000, "contactAdministrator", f"blocked:contact@{1_000 + DAY}/chooseMethod"),
                again(DAY, effects="L n a:submittedUserId"),
                plain(
                    DAY + 999, "contactAdministrator", f"blocked:contact@{1_000 + DAY}/chooseMethod"
                ),
                plain(DAY + 1_000, "contactAdministrator", *told),
            ],
        ),
    ]
