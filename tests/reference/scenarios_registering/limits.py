"""How much may be tried: every counter, the block of the account, messages of a day."""

from scenario import (
    ANN,
    DAY,
    HOUR,
    MINUTE,
    START,
    WRONG_CODE,
    events,
    host,
    plain,
    submit,
    verify,
)
from scenario_full import FULL_ACCOUNT, UNTIL, before, blocked, full
from scenario_registering import (
    MAIL,
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD_BOTH,
    answer,
    app,
    back,
    begin,
    case,
    confirm,
    confirm_done,
    confirmed,
    dismiss,
    draft,
    finish,
    five_wrong,
    new,
    old,
    provide,
    refused,
    remove,
    right,
    wrong_code,
)

ABOUT = [
    "The counters are those of a reset, in a ledger of their own; the block of the account ends nothing and refuses what charges.",
    "A stored ledger says what was tried before: its entries are settled, and of another flow.",
]
CALL = ("mobilePhone", PHONE, "call")
TEXT = ("mobilePhone", PHONE, "text")


def cases() -> list[dict]:
    return [*account(), *passes(), *windows()]


def account() -> list[dict]:
    return [
        case(
            "five_wrong_codes",
            "The fifth is compared, and blocks what charges for a day after it.",
            "throttle.limits",
            [
                begin(),
                provide(1_000),
                *five_wrong(2_000),
                blocked(submit(3_000, code="$sent"), "account", 2_004 + DAY, "enterCode"),
            ],
        ),
        case(
            "fifth_code_is_right",
            "It is compared as any other, and given back.",
            "throttle.limits",
            [
                begin(),
                provide(1_000),
                *[step for index in range(4) for step in wrong_code(2_000 + index)],
                submit(3_000, code="$sent"),
                right(4_000, "Email", SAVE_MAIL),
                provide(5_000, *TEXT),
            ],
        ),
        case(
            "wrong_codes_of_two_values",
            "The account counts all of them.",
            "throttle.limits",
            [
                begin(),
                provide(1_000),
                *[step for index in range(3) for step in wrong_code(2_000 + index)],
                back(3_000),
                provide(4_000, *TEXT),
                *wrong_code(5_000),
                *wrong_code(6_000, f"wrong@{6_000 + DAY}/enterCode", "L a:account:blocked"),
                back(7_000),
                blocked(provide(8_000), "account", 6_000 + DAY),
            ],
        ),
        case(
            "right_values_do_not_count",
            "Six values proved, one after the other: each try is given back.",
            "ledger.operations",
            [
                begin(),
                *[
                    step
                    for index in range(6)
                    for step in (
                        provide(10_000 * index + 1_000),
                        submit(10_000 * index + 2_000, code="$sent"),
                        right(10_000 * index + 3_000, "Email", SAVE_MAIL),
                    )
                ],
            ],
        ),
        case(
            "all_that_charges_is_blocked",
            "The registration stays, and says until when. What is wrong with a value comes first.",
            "registration.md, Guards",
            [
                begin(),
                blocked(provide(1_000), "account", UNTIL),
                blocked(provide(2_000, *TEXT), "account", UNTIL),
                blocked(provide(3_000, *CALL), "account", UNTIL),
                blocked(confirm(4_000, "email"), "account", UNTIL),
                blocked(confirm(5_000, "mobilePhone", "call"), "account", UNTIL),
                blocked(app(6_000), "account", UNTIL),
                draft(7_000, "email", "ann@", ":malformedEmail"),
                draft(8_000, "mobilePhone", "+1", ":malformedPhone", "call"),
                refused(
                    9_000,
                    events("provide", field="email", value=MAIL, channel="text"),
                    reason="malformed",
                ),
            ],
            user=new(alternateEmails=["ann@example.com"], mobilePhone="+1 4255550199"),
            ledger=FULL_ACCOUNT,
        ),
        case(
            "code_while_the_account_is_full",
            "Another registration has filled it: no resend, no try; what has no form, or is over, is told before.",
            "registration.md, submit",
            [
                begin(),
                provide(1_000),
                plain(2_000, "resend", f"blocked:account@{UNTIL}/enterCode", ledger=filled_later()),
                {
                    **submit(3_000, code="$sent"),
                    "expected": f"blocked:account@{UNTIL}/enterCode",
                    "effects": "",
                    "ledger": with_code(),
                },
                refused(
                    4_000,
                    events("submit", code="12345"),
                    "enterCode",
                    "malformed",
                    ledger=filled_later(),
                ),
                submit(
                    5_000,
                    {
                        "expected": "expired/enterCode",
                        "effects": "",
                        "ledger": filled_later(),
                    },
                    code=WRONG_CODE,
                ),
            ],
        ),
    ]


def filled_later() -> dict:
    """The row after the code was sent, in which another flow has filled the account."""
    return {**full(account=before(5), email=[1_000]), "revision": 9, "last": START + 1_000}


def with_code() -> dict:
    """The same with the code of the flow."""
    steps = [begin(), provide(1_000)]
    name = "code_while_the_account_is_full"
    played = case(name, "The first steps.", "registration.md, submit", steps)
    codes = played["steps"][1]["expect"]["effects"][0]["ledger"]["codes"]
    return {**filled_later(), "codes": codes}


def passes() -> list[dict]:
    return [
        case(
            "what_charges_nothing_passes",
            "Confirming what is done, answers, removing, finishing.",
            "registration.md, Guards",
            [
                begin(),
                confirm_done(1_000, "email"),
                answer(
                    2_000,
                    effects=f"enrol {TOLD_BOTH} a:completedSecurityQuestions:registeredMethod",
                ),
                remove(3_000, "mobilePhone", "authenticationPhone"),
                finish(4_000),
            ],
            user=ANN,
            ledger=FULL_ACCOUNT,
        ),
        case(
            "dismiss_while_the_account_is_full",
            "Nobody is kept.",
            "registration.md, Guards",
            [begin(), dismiss(1_000)],
            ledger=FULL_ACCOUNT,
        ),
        case(
            "fifth_call_is_settled",
            "The fifth charge is open while the account is full; who confirms it is right.",
            "ledger.operations",
            [
                begin(),
                *[
                    step
                    for index in range(4)
                    for step in (
                        provide(1_000 + 10 * index, *CALL),
                        host(1_005 + 10 * index, "timedOut", "wrong/overview"),
                    )
                ],
                provide(2_000, *CALL),
                confirmed(3_000, "MobileCall", SAVE_PHONE),
                blocked(provide(4_000, *CALL), "mobileCall", 2_000 + DAY),
                provide(5_000, *TEXT),
            ],
        ),
        case(
            "fifth_call_is_left",
            "Going back settles it wrong: the account is full, and no audit says so.",
            "registration.md, back",
            [
                begin(),
                provide(1_000, *CALL),
                back(2_000, "L"),
                blocked(provide(3_000), "account", 1_000 + DAY),
            ],
            ledger=full(account=before(4)),
        ),
        case(
            "open_charges_count",
            "Five tries at once from one flow: the sixth is refused before anything was compared.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                *[submit(2_000 + index, {"from": 1}, code=WRONG_CODE) for index in range(5)],
                {
                    **submit(3_000, {"from": 1}, code="$sent"),
                    "expected": f"blocked:account@{2_004 + DAY}/enterCode",
                    "effects": "",
                },
                verify(
                    4_000, f"wrong@{2_004 + DAY}/enterCode", "L a:account:blocked", **{"from": 2}
                ),
            ],
        ),
    ]


def windows() -> list[dict]:
    return [
        *[
            case(
                f"end_of_the_block_of_{counter.lower()}",
                "24 hours after the last entry, to the millisecond; then the counter is empty.",
                "throttle.limits",
                [
                    begin(UNTIL - 1),
                    blocked({**step, "at": UNTIL - 1}, counter, UNTIL),
                    {**step, "at": UNTIL},
                ],
                ledger=full(**{counter: before(count)}),
                signed_in_at=START + UNTIL - MINUTE,
            )
            for counter, count, step in (
                ("account", 5, provide(0)),
                ("email", 10, provide(0)),
                ("mobileText", 5, provide(0, *TEXT)),
                ("mobileCall", 5, provide(0, *CALL)),
                ("app", 5, app(0)),
            )
        ],
        case(
            "four_and_a_fifth_within_a_day",
            "From 2021-03 on the account counts 24 hours.",
            "ruleset.throttle",
            [
                begin(),
                provide(1_000),
                *wrong_code(2_000, f"wrong@{2_000 + DAY}/enterCode", "L a:account:blocked"),
            ],
            ledger=full(account=[-2 * HOUR] * 4),
        ),
        case(
            "four_and_a_fifth_within_an_hour_2017_07",
            "In 2017-07 the four of two hours ago do not count any more.",
            "ruleset.throttle",
            [begin(), provide(1_000), *wrong_code(2_000)],
            old(),
            ledger=full(account=[-2 * HOUR] * 4),
        ),
        case(
            "entry_of_24_hours_ago",
            "At the end of its window it has fallen off; a millisecond before it counts.",
            "throttle.limits",
            [
                begin(),
                provide(1_000),
                submit(2_000, code=WRONG_CODE),
                verify(2_000, "wrong/enterCode"),
                submit(2_001, {"from": 1}, code=WRONG_CODE),
                verify(2_001, f"wrong@{2_001 + DAY}/enterCode", "L a:account:blocked"),
            ],
            ledger=full(account=[2_000 - DAY, -HOUR, -HOUR, -HOUR]),
        ),
        case(
            "charge_that_fell_off",
            "In 2017-07 an hour is all that a try counts; after it the charge is spent, nothing is compared.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                verify(2_000 + HOUR, "spent/enterCode", ""),
                submit(3_000 + HOUR, code="$sent"),
                right(4_000 + HOUR, "Email", SAVE_MAIL),
            ],
            old(),
        ),
        case(
            "call_that_fell_off",
            "What the host says later counts for nothing.",
            "registration.md, hostResult",
            [
                begin(),
                provide(1_000, *CALL),
                host(1_000 + HOUR, "confirmed", "spent/overview", ""),
                provide(2_000 + HOUR, *CALL),
                confirmed(3_000 + HOUR, "MobileCall", SAVE_PHONE),
            ],
            old(),
        ),
    ]
