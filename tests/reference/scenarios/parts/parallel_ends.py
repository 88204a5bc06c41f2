"""Ends that another flow meets, and codes that are another's."""

from scenario import (
    MINUTE,
    PHONE,
    again,
    case,
    choose,
    identify,
    plain,
    proved_by_mail,
    right,
    submit,
    two_gates,
    verify,
)

SUPERSEDED = ("ended:superseded:startAgain/stopped", "a:superseded")
CANCELLED = ("ended:cancelled:cancelled/stopped", "a:cancelled")


def back_to(step: int | None, given: dict, **others: object) -> dict:
    return {**given, "from": step, **others}


def ends() -> list[dict]:
    cancel = ("cancelled/stopped", "L a:cancelledBeforeMethods")
    nine = [
        step
        for index in range(9)
        for step in (again(1_000 + 10 * index), plain(1_005 + 10 * index, "cancel", *cancel))
    ]
    return [
        case(
            "cancelled_then_replayed",
            "A sealed flow of before: ended, in whatever state it was.",
            "reset.md, Guards, ended",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "cancel", *cancel),
                back_to(
                    1,
                    submit(
                        3_000, {"expected": CANCELLED[0], "effects": CANCELLED[1]}, code="$sent"
                    ),
                ),
                back_to(0, choose(4_000, "email", expected=CANCELLED[0], effects=CANCELLED[1])),
            ],
        ),
        case(
            "cancelled_while_charged",
            "Its open charge is closed; it stays in the counter.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                back_to(1, plain(3_000, "cancel", *cancel)),
                back_to(2, verify(4_000, *CANCELLED)),
            ],
        ),
        case(
            "cancelled_flows_are_forgotten_after_their_session",
            "A flow of another day begins without them.",
            "ledger.operations",
            [
                identify(),
                plain(1_000, "cancel", *cancel),
                again(MINUTE * 15 - 1),
                again(MINUTE * 15),
            ],
        ),
        case(
            "nine_cancelled_flows",
            "Eight are held; with the ninth every flow so far is overtaken instead.",
            "ledger.operations",
            [
                identify(),
                *nine,
                again(3_000),
                choose(4_000, "email"),
                back_to(0, choose(5_000, "email", expected=SUPERSEDED[0], effects=SUPERSEDED[1])),
                back_to(1, choose(6_000, "email", expected=SUPERSEDED[0], effects=SUPERSEDED[1])),
                back_to(19, choose(7_000, "email")),
            ],
        ),
    ]


def codes() -> list[dict]:
    many = [
        step
        for index in range(8)
        for step in (again(1_000 + 10 * index), choose(1_005 + 10 * index, "email"))
    ]
    return [
        case(
            "resend_kills_the_code_before",
            "The first does not open any more.",
            "reset.md, resend",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "resend", "sent/enterCode", "L code"),
                submit(3_000, code="$sent:1"),
                verify(4_000, "wrong/enterCode"),
                submit(5_000, code="$sent:2"),
                right(6_000, "Email"),
            ],
        ),
        case(
            "resend_from_an_old_flow",
            "Sent anew from a flow of before: the code in between is dead there too.",
            "reset.md, resend",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "resend", "sent/enterCode", "L code"),
                back_to(1, plain(3_000, "resend", "sent/enterCode", "L code")),
                submit(4_000, code="$sent:2"),
                verify(5_000, "wrong/enterCode"),
            ],
        ),
        case(
            "code_of_another_flow",
            "Made for the other one, at the same address.",
            "reset.md, What is computed how",
            [
                identify(),
                choose(1_000, "email"),
                again(2_000),
                choose(3_000, "email"),
                submit(4_000, code="$sent:1"),
                verify(5_000, "wrong/enterCode"),
            ],
        ),
        case(
            "code_of_another_method",
            "The code of the e-mail, typed where that of the text is asked.",
            "reset.md, What is computed how",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "back", "moved/chooseMethod"),
                choose(3_000, "mobilePhone", "text"),
                submit(4_000, phone=PHONE),
                verify(5_000, "sent/enterCode", "L code"),
                submit(6_000, code="$sent:1"),
                verify(7_000, "wrong/enterCode"),
                submit(8_000, code="$sent:5"),
                right(9_000, "MobileText"),
            ],
        ),
        case(
            "code_used_up",
            "Right once; in the flow of before it is missing.",
            "ledger.operations",
            [
                identify(),
                *proved_by_mail(),
                back_to(
                    1, submit(5_000, {"expected": "expired/enterCode", "effects": ""}, code="$sent")
                ),
            ],
        ),
        case(
            "code_gone_before_verify",
            "It was there when it was charged; sent anew meanwhile, it is wrong.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                back_to(1, plain(3_000, "resend", "sent/enterCode", "L code")),
                back_to(2, verify(4_000, "wrong/enterCode")),
            ],
        ),
        case(
            "code_expired_before_verify",
            "Charged a millisecond before its end, asked after it: wrong.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "email"),
                submit(1_000 + 5 * MINUTE - 1, code="$sent"),
                verify(1_000 + 5 * MINUTE, "wrong/enterCode"),
            ],
        ),
        case(
            "nine_codes",
            "Eight are kept: the oldest is missing.",
            "ledger.row",
            [
                identify(),
                choose(500, "email"),
                *many,
                back_to(
                    1,
                    submit(2_000, {"expected": "expired/enterCode", "effects": ""}, code="$sent:1"),
                ),
                back_to(3, submit(3_000, code="$sent:3")),
                right(4_000, "Email"),
            ],
        ),
        case(
            "gate_of_a_code",
            "Codes of both gates at once, each good for its own.",
            "reset.md, What is computed how",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                verify(3_000, "sent/enterCode", "L code"),
                plain(4_000, "back", "moved/chooseMethod"),
                *proved_by_mail(5_000, "chooseMethod", False),
                choose(9_000, "mobilePhone", "text"),
                submit(10_000, phone=PHONE),
                verify(11_000, "sent/enterCode", "L code"),
                submit(12_000, code="$sent:3"),
                verify(13_000, "wrong/enterCode"),
                submit(14_000, code="$sent:10"),
                right(15_000, "MobileText"),
            ],
            two_gates(),
        ),
    ]
