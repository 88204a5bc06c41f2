"""Older states of a registration: nothing gets a second try out of one charge."""

from scenario import (
    DAY,
    MINUTE,
    START,
    WRONG_CODE,
    at,
    events,
    host,
    plain,
    submit,
    two_gates,
    verify,
)
from scenario_registering import (
    MAIL,
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    again,
    app,
    back,
    begin,
    case,
    confirm_done,
    confirmed,
    dismiss,
    ended,
    finish,
    must,
    new,
    provide,
    right,
)

ABOUT = [
    "A browser may keep any older state of a registration: what may happen only once stands in the ledger.",
]
CALL = ("mobilePhone", PHONE, "call")
TEXT = ("mobilePhone", PHONE, "text")
MAIL_ONLY = new(authenticationEmail=MAIL)
CANCELLED = ("cancelled", "cancelled")


def resend(time: int, **others: object) -> dict:
    return plain(time, "resend", "sent/enterCode", "L code", **others)


def spent(time: int, **others: object) -> dict:
    return verify(time, "spent/enterCode", "", **others)


def cases() -> list[dict]:
    return [*replays(), *values(), *over()]


def replays() -> list[dict]:
    return [
        case(
            "charge_used_twice",
            "The charged value of a code that was right is worth nothing more.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                spent(4_000, **{"from": 2}),
                submit(5_000, {"expected": "expired/enterCode", "effects": ""}, code="$sent"),
            ],
        ),
        case(
            "wrong_charge_used_twice",
            "Nor of one that was wrong.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                submit(2_000, code=WRONG_CODE),
                verify(3_000, "wrong/enterCode"),
                spent(4_000, **{"from": 2}),
                submit(5_000, code="$sent"),
                right(6_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "code_used_twice",
            "A code works once: in the older state it is missing.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                submit(
                    4_000, {"expected": "expired/enterCode", "effects": "", "from": 1}, code="$sent"
                ),
                resend(5_000),
                submit(6_000, code="$sent"),
                right(7_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "two_charges_of_one_code",
            "Both were charged while the code was there; it is removed by the first, and the second is wrong.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                submit(3_000, {"from": 1}, code="$sent"),
                right(4_000, "Email", SAVE_MAIL, **{"from": 2}),
                verify(5_000, "wrong/enterCode", **{"from": 3}),
            ],
        ),
        case(
            "call_confirmed_twice",
            "The second time its charge is spent.",
            "registration.md, hostResult",
            [
                begin(),
                provide(1_000, *CALL),
                confirmed(2_000, "MobileCall", SAVE_PHONE),
                host(3_000, "confirmed", "spent/overview", "", **{"from": 1}),
            ],
        ),
        case(
            "app_confirmed_after_denied",
            "What was denied is not confirmed later.",
            "registration.md, hostResult",
            [
                begin(),
                app(1_000),
                host(2_000, "denied", "wrong/overview"),
                host(3_000, "confirmed", "spent/overview", "", **{"from": 1}),
            ],
            two_gates(),
        ),
        case(
            "call_confirmed_after_back",
            "In the older state: the charge was settled when the person went back.",
            "registration.md, back",
            [
                begin(),
                provide(1_000, *CALL),
                back(2_000, "L"),
                host(3_000, "confirmed", "spent/overview", "", **{"from": 1}),
            ],
        ),
        case(
            "back_of_a_call_that_is_settled",
            "Nothing is open any more: nothing is saved.",
            "registration.md, back",
            [
                begin(),
                provide(1_000, *CALL),
                confirmed(2_000, "MobileCall", SAVE_PHONE),
                back(3_000, **{"from": 1}),
            ],
        ),
        case(
            "result_of_an_earlier_call",
            "Two calls from one state: the first is over there for the one that waits for the second.",
            "registration.md, hostResult",
            [
                begin(),
                provide(1_000, *CALL),
                provide(2_000, *CALL, **{"from": 0}),
                at(
                    3_000,
                    events("hostResult", flow="$flow:1", charge="$charge:1", result="confirmed"),
                    "refused:notNow/waitForHost",
                ),
                confirmed(4_000, "MobileCall", SAVE_PHONE),
                at(
                    5_000,
                    events("hostResult", flow="$flow:1", charge="$charge:1", result="denied"),
                    "wrong/overview",
                    "L",
                    **{"from": 1},
                ),
            ],
        ),
        case(
            "result_of_the_app_for_a_call",
            "One flow, two charges: each state takes its own.",
            "registration.md, hostResult",
            [
                begin(),
                app(1_000),
                provide(2_000, *CALL, **{"from": 0}),
                at(
                    3_000,
                    events("hostResult", flow="$flow:1", charge="$charge:1", result="confirmed"),
                    "refused:notNow/waitForHost",
                ),
                at(
                    4_000,
                    events("hostResult", flow="$flow:1", charge="$charge:2", result="confirmed"),
                    "refused:notNow/waitForHost",
                    **{"from": 1},
                ),
            ],
            two_gates(),
        ),
        case(
            "confirmed_in_an_older_state",
            "What was confirmed stands in the flow, not in the ledger: an older state does not have it.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                finish(2_000, expected="unconfirmed:email/overview", effects="", **{"from": 0}),
                finish(3_000, "mustReconfirm", "reviewedMethods", **{"from": 1}),
            ],
            must(),
            user={**MAIL_ONLY, "registeredAt": START - 90 * DAY},
        ),
    ]


def values() -> list[dict]:
    return [
        case(
            "resend_kills_the_code_before",
            "A new code of a flow and method takes the place of the one before.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                resend(2_000),
                submit(3_000, code="$sent:1"),
                verify(4_000, "wrong/enterCode"),
                submit(5_000, code="$sent"),
                right(6_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "code_of_another_value",
            "Two addresses from one state: the code that went to the second does not prove the first.",
            "ledger.codes",
            [
                begin(),
                provide(1_000, value="eve@example.com"),
                provide(2_000, **{"from": 0}),
                submit(3_000, {"from": 1}, code="$sent:2"),
                verify(4_000, "wrong/enterCode"),
                submit(5_000, {"from": 2}, code="$sent:2"),
                right(6_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "code_of_the_value_before",
            "And the one that went to the first is gone.",
            "ledger.codes",
            [
                begin(),
                provide(1_000, value="eve@example.com"),
                provide(2_000, **{"from": 0}),
                submit(3_000, {"from": 1}, code="$sent:1"),
                verify(4_000, "wrong/enterCode"),
            ],
        ),
        case(
            "code_of_another_method",
            "A flow may have a code of each; neither opens the other.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                provide(2_000, *TEXT, **{"from": 0}),
                submit(3_000, code="$sent:1"),
                verify(4_000, "wrong/enterCode"),
                submit(5_000, {"from": 1}, code="$sent:1"),
                right(6_000, "Email", SAVE_MAIL),
                submit(7_000, {"from": 2}, code="$sent:2"),
                right(8_000, "MobileText", SAVE_PHONE),
            ],
        ),
        case(
            "text_and_then_a_call",
            "Whoever confirms the call has proved the number: the code that went to it is removed.",
            "ledger.operations",
            [
                begin(),
                provide(1_000, *TEXT),
                back(2_000),
                provide(3_000, *CALL),
                confirmed(4_000, "MobileCall", SAVE_PHONE),
                submit(
                    5_000, {"expected": "expired/enterCode", "effects": "", "from": 1}, code="$sent"
                ),
            ],
        ),
        case(
            "same_spelling_is_needed",
            "An address that differs in case is another value.",
            "ledger.codes",
            [
                begin(),
                provide(1_000, value="Ann@example.org"),
                provide(2_000, **{"from": 0}),
                submit(3_000, {"from": 1}, code="$sent:2"),
                verify(4_000, "wrong/enterCode"),
            ],
        ),
        case(
            "extension_is_no_other_destination",
            "A code reaches the digits: what is saved is what its state says.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                provide(2_000, "mobilePhone", f"{PHONE}x7", "text", **{"from": 0}),
                submit(3_000, {"from": 1}, code="$sent:2"),
                right(4_000, "MobileText", SAVE_PHONE),
            ],
        ),
    ]


def over() -> list[dict]:
    return [
        case(
            "old_states_after_dismiss",
            "The ledger says that the flow was ended, whatever an older state asks.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                dismiss(3_000, **{"from": 1}),
                ended(4_000, events("verify"), *CANCELLED, **{"from": 2}),
                ended(5_000, events("submit", code="$sent"), *CANCELLED, **{"from": 1}),
                ended(6_000, events("resend"), *CANCELLED, **{"from": 1}),
                ended(7_000, events("finish"), *CANCELLED, **{"from": 0, "user": MAIL_ONLY}),
                ended(8_000, events("dismiss"), *CANCELLED, **{"from": 0}),
            ],
        ),
        case(
            "old_states_after_finish",
            "Finished is finished: nothing is proved or saved by it any more.",
            "ledger.operations",
            [
                begin(),
                provide(1_000, *CALL),
                finish(2_000, **{"from": 0}),
                at(
                    3_000,
                    events("hostResult", flow="$flow", charge="$charge", result="confirmed"),
                    "ended:cancelled:cancelled/stopped",
                    "a:cancelled!failure",
                    **{"from": 1},
                ),
                ended(4_000, events("back"), *CANCELLED, **{"from": 1}),
                ended(5_000, events("finish"), *CANCELLED, **{"from": 0}),
                again(6_000),
            ],
            user=MAIL_ONLY,
        ),
        case(
            "ninth_end",
            "Eight ends are kept; with the ninth every flow that began before is overtaken.",
            "ledger.operations",
            [
                begin(),
                *[
                    step
                    for index in range(9)
                    for step in (
                        again(10_000 + 100 * index),
                        dismiss(10_050 + 100 * index),
                    )
                ],
                ended(20_000, events("app"), "superseded", "startAgain", **{"from": 0}),
                again(21_000),
                provide(22_000),
            ],
        ),
        case(
            "ends_are_forgotten_with_the_session",
            "When they are forgotten, the flow is over by its own time.",
            "ledger.operations",
            [
                begin(),
                dismiss(1_000),
                again(15 * MINUTE, signedInAt=START + 14 * MINUTE),
                dismiss(15 * MINUTE + 1),
                ended(
                    15 * MINUTE + 2,
                    events("app"),
                    "sessionOver",
                    "sessionOver",
                    **{"from": 0},
                ),
            ],
        ),
        case(
            "charges_of_what_was_dismissed",
            "They are closed, and count.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                *[submit(2_000 + index, {"from": 1}, code=WRONG_CODE) for index in range(5)],
                dismiss(3_000, **{"from": 1}),
                again(4_000),
                {
                    **provide(5_000),
                    "expected": f"blocked:account@{2_004 + DAY}/overview",
                    "effects": "",
                },
            ],
        ),
    ]
