"""Two requests at once, replays, lost writes, stale reads, and flows beside flows."""

from scenario import (
    DAY,
    PHONE,
    WRONG_CODE,
    again,
    answers_to,
    case,
    choose,
    host,
    identify,
    password,
    plain,
    proved_by_mail,
    right,
    submit,
    verify,
    written,
    wrong_code,
)
from scenarios.parts.parallel_ends import CANCELLED, SUPERSEDED, back_to, codes, ends

ABOUT = [
    "What a host may do wrong or twice, and what somebody may try with flows that were sealed before.",
    "What may happen only once stands in the ledger.",
]
OK = (
    "ok/done",
    "L n:passwordReset>ann.lee@contoso.com n:passwordReset>ann@example.org a:ok:resetPassword",
)
ASKED = {"expected": "asked/waitForHost", "effects": "L check"}


def cases() -> list[dict]:
    return [*lost(), *replays(), *flows(), *ends(), *codes()]


def lost() -> list[dict]:
    source = "reset.md, Steps"
    return [
        case(
            "lost_identify",
            "The same event again: the flow begins then.",
            source,
            [identify(0, lost=True), identify(1_000)],
        ),
        case(
            "lost_code",
            "The code of the lost step was never sent, and does not open.",
            source,
            [
                identify(),
                choose(1_000, "email", lost=True),
                choose(2_000, "email"),
                submit(3_000, code="$sent"),
                right(4_000, "Email"),
            ],
        ),
        case(
            "lost_charge",
            "Nothing is compared; the event is stepped again on the old flow.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, {"lost": True}, code=WRONG_CODE),
                *wrong_code(3_000),
            ],
        ),
        case(
            "lost_verify",
            "Settled when it is asked again of the same charged value.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                {**right(3_000, "Email"), "lost": True},
                right(4_000, "Email"),
            ],
        ),
        case(
            "lost_write",
            "Nothing was marked, and the host has not written.",
            source,
            [identify(), *proved_by_mail(), password(5_000, lost=True), password(6_000)],
        ),
        case(
            "crash_after_a_charge",
            "The charge stays open and spends the attempt; the person types again.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                back_to(1, submit(3_000, code="$sent")),
                right(4_000, "Email"),
            ],
        ),
    ]


def replays() -> list[dict]:
    source = "ledger.operations"
    return [
        case(
            "verify_twice_right",
            "The charge is spent: nothing is compared, nothing is saved.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                right(3_000, "Email"),
                back_to(2, verify(4_000, "spent/enterCode", "")),
            ],
        ),
        case(
            "verify_twice_wrong",
            "No second guess out of one charge.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                *wrong_code(2_000),
                back_to(2, verify(3_000, "spent/enterCode", "")),
            ],
        ),
        case(
            "answers_twice",
            "The record is not moved twice.",
            source,
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
                back_to(2, verify(4_000, "spent/answerQuestions", "")),
            ],
        ),
        case(
            "number_twice",
            "No second code for one number.",
            source,
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                verify(3_000, "sent/enterCode", "L code"),
                back_to(2, verify(4_000, "spent/typePhone", "")),
            ],
        ),
        case(
            "host_twice",
            "The host's word counts once.",
            source,
            [
                identify(),
                choose(1_000, "appCode"),
                submit(2_000, ASKED, code="123456"),
                host(3_000, "denied", "wrong/chooseMethod"),
                back_to(2, host(4_000, "confirmed", "spent/chooseMethod", "")),
            ],
        ),
        case(
            "back_twice",
            "The charge is closed already: nothing is saved, and the flow goes back all the same.",
            source,
            [
                identify(),
                choose(1_000, "appCode"),
                submit(2_000, ASKED, code="123456"),
                plain(3_000, "back", "moved/chooseMethod", "L"),
                back_to(2, plain(4_000, "back", "moved/chooseMethod")),
            ],
        ),
        case(
            "cancel_twice",
            "The old flow is ended.",
            "reset.md, Guards, ended",
            [
                identify(),
                plain(1_000, "cancel", "cancelled/stopped", "L a:cancelledBeforeMethods"),
                back_to(0, plain(2_000, "cancel", *CANCELLED)),
            ],
        ),
        case(
            "written_twice",
            "Recorded again: what is written is written.",
            source,
            [
                identify(),
                *proved_by_mail(),
                password(5_000),
                written(6_000, "ok", *OK),
                back_to(4, written(7_000, "ok", *OK)),
            ],
        ),
        case(
            "password_twice",
            "The write is marked: there is no second one, not even of the same flow.",
            source,
            [
                identify(),
                *proved_by_mail(),
                password(5_000),
                back_to(3, password(6_000, "refused:notNow/newPassword", effects="")),
                back_to(4, written(7_000, "ok", *OK)),
                back_to(3, password(8_000, SUPERSEDED[0], effects=SUPERSEDED[1])),
            ],
        ),
        case(
            "two_requests_at_once",
            "Both read the same ledger; the second's save fails, and it reads again.",
            "reset.md, Steps",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code=WRONG_CODE),
                back_to(1, submit(2_000, {"ledgerFrom": 1, "lost": True}, code="$sent")),
                back_to(1, submit(2_001, code="$sent")),
                right(2_002, "Email"),
                back_to(2, verify(2_003, "wrong/enterCode")),
            ],
        ),
        case(
            "stale_ledger_of_verify",
            "The charged value has seen a later one.",
            "reset.md, Guards, ledger",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                verify(3_000, "refused:staleLedger/-", "", ledgerFrom=1),
                right(4_000, "Email"),
            ],
        ),
    ]


def flows() -> list[dict]:
    five = [step for index in range(5) for step in (again(10 + index), choose(20 + index, "email"))]
    opened = [3 + 2 * index for index in range(5)]
    return [
        case(
            "six_flows_five_guesses",
            "Charges of parallel flows count together: the sixth is stopped before anything is compared.",
            "ledger.operations",
            [
                identify(0),
                choose(1, "email"),
                *five,
                submit(1_000, code=WRONG_CODE),
                *[back_to(step, submit(1_000, code=WRONG_CODE)) for step in opened[:4]],
                back_to(
                    1,
                    submit(
                        1_001,
                        {
                            "expected": f"ended:blocked:tooManyAttempts@{1_000 + DAY}/stopped",
                            "effects": "a:account:blocked",
                        },
                        code="$sent:1",
                    ),
                ),
                *[
                    back_to(
                        step,
                        verify(2_000, f"wrong@{1_000 + DAY}/enterCode", "L a:account:blocked"),
                    )
                    for step in range(12, 17)
                ],
            ],
        ),
        case(
            "superseded_by_another",
            "The other was completed first; nothing of this one counts any more.",
            "ledger.operations",
            [
                identify(),
                *proved_by_mail(),
                again(5_000),
                *proved_by_mail(6_000),
                password(9_000),
                written(10_000, "ok", *OK),
                back_to(3, password(11_000, SUPERSEDED[0], effects=SUPERSEDED[1])),
            ],
        ),
        case(
            "superseded_while_charged",
            "The charge went with the counters, and the flow is dead.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                again(3_000),
                *proved_by_mail(4_000),
                password(7_000),
                written(8_000, "ok", *OK),
                back_to(2, verify(9_000, *SUPERSEDED)),
            ],
        ),
        case(
            "unknown_supersedes_too",
            "The password may have been changed: older flows are dead.",
            "ledger.operations",
            [
                identify(),
                choose(500, "email"),
                again(1_000),
                *proved_by_mail(2_000),
                password(5_000),
                written(6_000, "unknown", "unknown/stopped", "L a:unknown:resetPassword"),
                back_to(
                    1,
                    submit(
                        7_000, {"expected": SUPERSEDED[0], "effects": SUPERSEDED[1]}, code="$sent:1"
                    ),
                ),
            ],
        ),
        case(
            "a_failed_write_supersedes_nothing",
            "The other flow goes on, and may write.",
            "ledger.operations",
            [
                identify(),
                *proved_by_mail(),
                again(5_000),
                *proved_by_mail(6_000),
                password(9_000),
                written(
                    10_000,
                    "unreachable",
                    "unreachable/newPassword",
                    "L a:unreachable:resetPassword",
                ),
                back_to(3, password(11_000)),
            ],
        ),
    ]
