"""Several registrations at once, old states, lost writes: nothing gets a second try out of one charge."""

from scenario import (
    DAY,
    START,
    WRONG_CODE,
    at,
    events,
    plain,
    submit,
    two_gates,
    verify,
)
from scenario_registering import (
    MAIL,
    PHONE,
    SAVE_APP,
    SAVE_MAIL,
    SAVE_PHONE,
    again,
    answer,
    app,
    begin,
    case,
    confirm_done,
    confirmed,
    dismiss,
    finish,
    must,
    new,
    provide,
    refused,
    remove,
    right,
)

ABOUT = [
    "A browser may keep any older state of a registration, and begin another: what may happen only once stands in the ledger.",
    "Where the host could not store the ledger, the step never was.",
]
CALL = ("mobilePhone", PHONE, "call")
TEXT = ("mobilePhone", PHONE, "text")
MAIL_ONLY = new(authenticationEmail=MAIL)


def resend(time: int, **others: object) -> dict:
    return plain(time, "resend", "sent/enterCode", "L code", **others)


def cases() -> list[dict]:
    return [*two(), *lost(), *keys()]


def two() -> list[dict]:
    return [
        case(
            "two_registrations",
            "Each has its own code and its own end; both count in one ledger.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                again(1_000),
                provide(2_000, **{"from": 0}),
                provide(3_000, **{"from": 1}),
                submit(4_000, {"from": 2}, code="$sent:2"),
                right(5_000, "Email", SAVE_MAIL),
                submit(6_000, {"from": 3}, code="$sent:3"),
                right(7_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "code_of_another_registration",
            "A code is good for the flow that sent it.",
            "ledger.codes",
            [
                begin(),
                again(1_000),
                provide(2_000, **{"from": 0}),
                provide(3_000, **{"from": 1}),
                submit(4_000, {"from": 2}, code="$sent:3"),
                verify(5_000, "wrong/enterCode"),
                submit(6_000, {"from": 3}, code="$sent:2"),
                verify(7_000, "wrong/enterCode"),
            ],
        ),
        case(
            "result_of_another_registration",
            "A call belongs to its flow.",
            "registration.md, hostResult",
            [
                begin(),
                again(1_000),
                provide(2_000, *CALL, **{"from": 0}),
                provide(3_000, *CALL, **{"from": 1}),
                at(
                    4_000,
                    events("hostResult", flow="$flow:2", charge="$charge:3", result="confirmed"),
                    "refused:notNow/waitForHost",
                ),
                at(
                    5_000,
                    events("hostResult", flow="$flow:2", charge="$charge:2", result="confirmed"),
                    "refused:notNow/waitForHost",
                ),
                confirmed(6_000, "MobileCall", SAVE_PHONE),
            ],
        ),
        case(
            "one_is_dismissed",
            "The other goes on.",
            "registration.md, dismiss",
            [
                begin(),
                again(1_000),
                provide(2_000, **{"from": 0}),
                dismiss(3_000, **{"from": 1}),
                submit(4_000, {"from": 2}, code="$sent"),
                right(5_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "one_is_finished",
            "The other may finish as well.",
            "registration.md, finish",
            [
                begin(),
                again(1_000),
                finish(2_000, **{"from": 0}),
                finish(
                    3_000, "registered", **{"from": 1, "user": {**MAIL_ONLY, "registeredAt": START}}
                ),
            ],
            user=MAIL_ONLY,
        ),
        case(
            "one_removes_what_the_other_confirmed",
            "Every step reads the person anew.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                again(1_000, "mustReconfirm"),
                confirm_done(2_000, "email", **{"from": 0}),
                remove(3_000, "email", "authenticationEmail"),
                finish(
                    4_000,
                    expected="tooFew:0of1/overview",
                    effects="",
                    **{"from": 2, "user": new(registeredAt=START - 90 * DAY)},
                ),
            ],
            must(),
            user={**MAIL_ONLY, "registeredAt": START - 90 * DAY},
        ),
        case(
            "eight_codes",
            "At most eight are kept: the ninth sends the oldest away.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                *[
                    step
                    for index in range(8)
                    for step in (
                        again(2_000 + 100 * index),
                        provide(2_050 + 100 * index, value=f"ann{index}@example.org"),
                    )
                ],
                submit(
                    5_000,
                    {"expected": "expired/enterCode", "effects": "", "from": 1},
                    code="$sent:1",
                ),
                submit(6_000, {"from": 3}, code="$sent:3"),
                right(7_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "same_entropy_in_two_registrations",
            "Bytes used twice by mistake, at another revision: another flow, another code.",
            "registration.md, What is computed otherwise",
            [
                begin(entropy="5a" * 32),
                provide(1_000, entropy="5b" * 32),
                again(2_000, entropy="5a" * 32),
                provide(3_000, entropy="5b" * 32),
                submit(4_000, code="$sent:1"),
                verify(5_000, "wrong/enterCode"),
            ],
        ),
    ]


def lost() -> list[dict]:
    return [
        case(
            "lost_provide",
            "The same event again; the code of the step that was lost was never sent.",
            "reset.md, Steps",
            [
                begin(),
                provide(1_000, lost=True),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "lost_submit",
            "Nothing was charged and nothing is compared; another flow was faster.",
            "reset.md, Steps",
            [
                begin(),
                provide(1_000),
                again(2_000),
                provide(3_000, *TEXT),
                submit(4_000, {"from": 1, "ledgerFrom": 1, "lost": True}, code="$sent:1"),
                submit(4_000, {"from": 1}, code="$sent:1"),
                right(5_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "lost_verify",
            "The value is not saved; it is compared again, with the same charge.",
            "reset.md, Steps",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, lost=True),
                right(4_000, "Email", SAVE_MAIL, **{"from": 2}),
            ],
        ),
        case(
            "lost_host_result",
            "The host says it again.",
            "reset.md, Steps",
            [
                begin(),
                app(1_000),
                confirmed(2_000, "AppNotification", SAVE_APP, lost=True),
                confirmed(3_000, "AppNotification", SAVE_APP),
            ],
            two_gates(),
        ),
        case(
            "lost_dismiss",
            "The registration goes on.",
            "reset.md, Steps",
            [begin(), dismiss(1_000, lost=True), provide(2_000)],
        ),
        case(
            "stale_ledger_gives_no_try",
            "A replica that has not seen the tries: refused, nothing is charged.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                submit(2_000, code=WRONG_CODE),
                verify(3_000, "wrong/enterCode"),
                refused(
                    4_000,
                    events("submit", code=WRONG_CODE),
                    "enterCode",
                    "staleLedger",
                    ledgerFrom=1,
                ),
            ],
        ),
        case(
            "answers_and_another_flow",
            "Answers save no ledger: what another flow wrote meanwhile does not stop them.",
            "registration.md, answer",
            [
                begin(),
                again(1_000),
                provide(2_000),
                answer(3_000, **{"from": 0}),
                submit(4_000, {"from": 2}, code="$sent"),
                right(5_000, "Email", SAVE_MAIL),
            ],
        ),
    ]


def keys() -> list[dict]:
    old, younger = {"id": "01", "key": "11" * 32}, {"id": "02", "key": "55" * 32}
    return [
        case(
            "key_rotated_under_a_code",
            "The older key still opens what it made.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(2_000, {"stateKeys": [younger, old]}, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                provide(4_000, *TEXT),
            ],
        ),
        case(
            "key_of_a_code_is_gone",
            "The code is missing: nothing is charged, and another can be sent.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(
                    2_000,
                    {"expected": "expired/enterCode", "effects": "", "stateKeys": [younger]},
                    code="$sent",
                ),
                resend(3_000),
                submit(4_000, code="$sent"),
                right(5_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "key_of_a_charged_code_is_gone",
            "It went meanwhile: the try is wrong.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                verify(3_000, "wrong/enterCode", stateKeys=[younger]),
            ],
        ),
        case(
            "code_expired_between_charge_and_compare",
            "The same.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(300_999, code="$sent"),
                verify(301_000, "wrong/enterCode"),
            ],
        ),
    ]
