"""Counters, windows and blocks, to the millisecond."""

from scenario import (
    DAY,
    HOUR,
    MINUTE,
    ONE_GATE,
    PHONE,
    WRONG_PHONE,
    again,
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
    wrong_code,
)
from scenarios.parts.limits_of_days import SENT, days, once_a_day, tries

ABOUT = [
    "How often, and for how long: rule throttle.limits, by ruleset.",
    "Where a case begins with a ledger, its attempts were settled long before, by another flow.",
]
OLD = {"ruleset": "2017-07", "methods": ["email", "mobilePhone", "securityQuestions"]}
SETUP_2017 = setup({**ONE_GATE, **OLD})
BLOCKED = "a:account:blocked"


def stopped(until: int) -> dict:
    return {"expected": f"ended:blocked:tooManyAttempts@{until}/stopped", "effects": BLOCKED}


def five_wrong(start: int, gap: int = 1) -> list[dict]:
    last = start + 4 * gap
    four = [step for index in range(4) for step in wrong_code(start + index * gap)]
    return [*four, *wrong_code(last, f"wrong@{last + DAY}/enterCode", f"L {BLOCKED}")]


def cases() -> list[dict]:
    return [*account(), *windows_of_2017(), *mails(), *phones(), *tries(), *days(), *once_a_day()]


def account() -> list[dict]:
    end = 2_004 + DAY
    fresh = {"effects": "L n a:submittedUserId"}
    return [
        case(
            "five_codes_and_the_sixth",
            "Five are compared, the sixth is not charged.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "email"),
                *five_wrong(2_000),
                submit(3_000, stopped(end), code="123456"),
            ],
        ),
        *[
            case(
                f"five_codes_of_{name}",
                "As before: the limits of 2021-03 hold on.",
                "ruleset.throttle",
                [
                    identify(),
                    choose(1_000, "email"),
                    *five_wrong(2_000),
                    submit(3_000, stopped(end), code="123456"),
                    again(end - 1, **stopped(end)),
                    again(end, **fresh),
                ],
                setup({"scope": "all", "methods": ["email", "mobilePhone"], "ruleset": ruleset}),
            )
            for name, ruleset in [("2026", "2026-09"), ("2027", "2027-03")]
        ],
        case(
            "the_fifth_may_be_right",
            "Four wrong ones stand; the fifth is right and takes its charge back.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "email"),
                *[step for index in range(4) for step in wrong_code(2_000 + index)],
                submit(3_000, code="$sent"),
                right(4_000, "Email"),
            ],
        ),
        case(
            "block_ends_to_the_millisecond",
            "A day after the last charge; a refused attempt in between has prolonged nothing.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "email"),
                *five_wrong(2_000),
                again(HOUR, **stopped(end)),
                again(end - 1, **stopped(end)),
                again(end, **fresh),
                choose(end + 1, "email"),
            ],
        ),
        case(
            "after_the_block_all_fall_off",
            "Five more may be tried.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "email"),
                *five_wrong(2_000),
                again(end, **fresh),
                choose(end + 1_000, "email"),
                *five_wrong(end + 2_000),
            ],
        ),
        case(
            "four_stand_for_a_day",
            "The fifth falls into the day of the first: full.",
            "ruleset.throttle",
            [
                identify(),
                choose(1, "email"),
                submit(2, code="123456"),
                verify(3, f"wrong@{2 + DAY}/enterCode", f"L {BLOCKED}"),
            ],
            ledger=row(counters={"account": entries(-DAY + 3, -HOUR, -MINUTE, -MINUTE)}),
        ),
        case(
            "the_first_has_fallen_off",
            "A day after the first, to the millisecond, there are four.",
            "ruleset.throttle",
            [
                identify(),
                choose(1, "email"),
                submit(2, code="123456"),
                verify(3, "wrong/enterCode"),
            ],
            ledger=row(counters={"account": entries(-DAY + 2, -HOUR, -MINUTE, -MINUTE)}),
        ),
        case(
            "longer_than_the_limit_is_full",
            "Attempts that another ruleset had let through.",
            "ledger.operations",
            [identify(0, **stopped(DAY - MINUTE))],
            ledger=row(counters={"account": entries(*[-6 * MINUTE] * 5, -MINUTE)}),
        ),
        case(
            "unknown_names_lock_alike",
            "Nobody has this name; it locks as others do.",
            "throttle.limits",
            [
                identify(0, "nobody@contoso.com", effects="L n a:unknown"),
                choose(1_000, "email"),
                *five_wrong(2_000),
                submit(3_000, stopped(end), code="123456"),
                identify(4_000, "NOBODY@contoso.com ", **{"from": None, **stopped(end)}),
            ],
            setup({"scope": "all", "methods": ["email"]}),
            None,
        ),
    ]


def windows_of_2017() -> list[dict]:
    wrong = [step for index in range(4) for step in wrong_code(MINUTE * (1 + index))]
    last = HOUR + MINUTE
    return [
        case(
            "account_2017_an_hour",
            "The fifth comes before the first has fallen off.",
            "ruleset.throttle",
            [
                identify(),
                choose(1_000, "email"),
                *wrong,
                *wrong_code(last - 1, f"wrong@{last - 1 + DAY}/enterCode", f"L {BLOCKED}"),
            ],
            SETUP_2017,
        ),
        case(
            "account_2017_after_an_hour",
            "The first has fallen off, to the millisecond.",
            "ruleset.throttle",
            [identify(), choose(1_000, "email"), *wrong, *wrong_code(last)],
            SETUP_2017,
        ),
        case(
            "call_of_2017_outlives_its_charge",
            "After an hour the charge has fallen off everywhere: what the host says is spent.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "mobilePhone", "call"),
                submit(2_000, phone=PHONE),
                verify(3_000, "asked/waitForHost", "L call"),
                {**plain(3_000 + HOUR, "back", "moved/chooseMethod")},
            ],
            SETUP_2017,
        ),
        case(
            "mails_2017_five_in_an_hour",
            "As other methods.",
            "ruleset.throttle",
            [
                identify(),
                choose(1_000, "email"),
                *[plain(2_000 + index, "resend", *SENT) for index in range(4)],
                plain(3_000, "resend", f"blocked:email@{2_003 + DAY}/enterCode"),
                submit(4_000, code="$sent"),
                right(5_000, "Email"),
            ],
            SETUP_2017,
        ),
    ]


def mails() -> list[dict]:
    last = 2_008
    return [
        case(
            "ten_mails_and_the_eleventh",
            "The code of the tenth still opens.",
            "ruleset.throttle",
            [
                identify(),
                choose(1_000, "email"),
                *[plain(2_000 + index, "resend", *SENT) for index in range(9)],
                plain(3_000, "resend", f"blocked:email@{last + DAY}/enterCode"),
                submit(4_000, code="$sent"),
                right(5_000, "Email"),
            ],
        ),
        case(
            "ten_mails_stop_choosing",
            "E-mail is blocked, other methods are not.",
            "reset.md, choose",
            [
                identify(),
                choose(1_000, "email"),
                *[plain(2_000 + index, "resend", *SENT) for index in range(9)],
                plain(3_000, "back", "moved/chooseMethod"),
                choose(
                    4_000, "email", expected=f"blocked:email@{last + DAY}/chooseMethod", effects=""
                ),
                choose(5_000, "mobilePhone", "text"),
            ],
        ),
        case(
            "mails_slide",
            "The eleventh within a quarter of an hour, but only nine within the last ten minutes.",
            "ruleset.throttle",
            [
                identify(),
                choose(0, "email"),
                *[plain(MINUTE + index, "resend", *SENT) for index in range(8)],
                plain(10 * MINUTE, "resend", *SENT),
                plain(10 * MINUTE + 1, "resend", *SENT),
                plain(
                    10 * MINUTE + 2, "resend", f"blocked:email@{10 * MINUTE + 1 + DAY}/enterCode"
                ),
            ],
        ),
        case(
            "mails_one_too_early",
            "The first has a millisecond to go: the tenth fills the counter.",
            "ruleset.throttle",
            [
                identify(),
                choose(0, "email"),
                *[plain(MINUTE + index, "resend", *SENT) for index in range(8)],
                plain(10 * MINUTE - 1, "resend", *SENT),
                plain(10 * MINUTE, "resend", f"blocked:email@{10 * MINUTE - 1 + DAY}/enterCode"),
            ],
        ),
    ]


def phones() -> list[dict]:
    again_and_again = [
        step
        for index in range(5)
        for step in (
            choose(10_000 * index + 1_000, "mobilePhone", "text"),
            submit(10_000 * index + 2_000, phone=PHONE),
            verify(10_000 * index + 3_000, *SENT),
            plain(10_000 * index + 4_000, "back", "moved/chooseMethod"),
        )
    ]
    end = 42_000 + DAY
    blocked = {"expected": f"blocked:phoneNumber@{end}/chooseMethod", "effects": ""}
    return [
        case(
            "five_numbers_typed",
            "Right ones stay in the counter of typed numbers, of both phones; the account is free.",
            "throttle.limits",
            [
                identify(),
                *again_and_again,
                choose(50_000, "mobilePhone", "text", **blocked),
                choose(51_000, "mobilePhone", "call", **blocked),
                choose(52_000, "officePhone", **blocked),
                choose(53_000, "email"),
            ],
        ),
        case(
            "five_wrong_numbers",
            "Account and phone number are full; the account is told.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                *[
                    step
                    for index in range(4)
                    for step in (
                        submit(2_000 + index, phone=WRONG_PHONE),
                        verify(2_000 + index, "wrong/typePhone"),
                    )
                ],
                submit(2_004, phone=WRONG_PHONE),
                verify(2_004, f"wrong@{2_004 + DAY}/typePhone", f"L {BLOCKED}"),
                submit(3_000, stopped(2_004 + DAY), phone=PHONE),
            ],
        ),
        case(
            "number_full_while_typing",
            "The fifth wrong number fills its own counter only; the sixth is blocked, and the flow stays.",
            "reset.md, submit",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=WRONG_PHONE),
                verify(3_000, f"wrong@{2_000 + DAY}/typePhone", "L a:phoneNumber:blocked"),
                submit(
                    4_000,
                    {"expected": f"blocked:phoneNumber@{2_000 + DAY}/typePhone", "effects": ""},
                    phone=PHONE,
                ),
            ],
            ledger=row(counters={"phoneNumber": entries(*[-MINUTE] * 4)}),
        ),
        case(
            "five_texts",
            "The sixth is blocked; a call is another counter.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                verify(3_000, *SENT),
                *[plain(4_000 + index, "resend", *SENT) for index in range(4)],
                plain(5_000, "resend", f"blocked:mobileText@{4_003 + DAY}/enterCode"),
                plain(6_000, "back", "moved/chooseMethod"),
                choose(
                    7_000,
                    "mobilePhone",
                    "text",
                    expected=f"blocked:mobileText@{4_003 + DAY}/chooseMethod",
                    effects="",
                ),
                choose(8_000, "mobilePhone", "call"),
            ],
        ),
        *[
            case(
                f"five_calls_{name}",
                "Choosing it is blocked.",
                "throttle.limits",
                [
                    identify(),
                    choose(
                        1_000,
                        method,
                        channel,
                        expected=f"blocked:{counter}@{DAY - MINUTE}/chooseMethod",
                        effects="",
                    ),
                    choose(2_000, other, other_channel),
                ],
                ledger=row(counters={counter: entries(*[-MINUTE] * 5)}),
            )
            for name, method, channel, counter, other, other_channel in [
                ("mobile", "mobilePhone", "call", "mobileCall", "officePhone", None),
                ("office", "officePhone", None, "officeCall", "mobilePhone", "call"),
            ]
        ],
        case(
            "the_fifth_call_fails",
            "The call's own counter is full: told is its end.",
            "reset.md, hostResult",
            [
                identify(),
                choose(1_000, "officePhone"),
                submit(2_000, phone="+14255550178"),
                verify(3_000, "asked/waitForHost", "L call"),
                {
                    **plain(0, "verify", ""),
                    "at": 4_000,
                    "event": {
                        "event": "hostResult",
                        "flow": "$flow",
                        "charge": "$charge",
                        "result": "timedOut",
                    },
                    "expected": f"wrong@{3_000 + DAY}/chooseMethod",
                    "effects": "L a:officeCall:blocked",
                },
            ],
            ledger=row(counters={"officeCall": entries(*[-MINUTE] * 4)}),
        ),
    ]
