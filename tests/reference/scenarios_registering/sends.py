"""What is sent and asked: each counter, messages of a day, and whose ledger it is."""

from scenario import (
    DAY,
    HOUR,
    MINUTE,
    ONE_GATE,
    START,
    host,
    plain,
    setup,
    two_gates,
)
from scenario import row as row_of_resets
from scenario_full import FULL_ACCOUNT, UNTIL, before, blocked, full
from scenario_registering import (
    PHONE,
    SAVE_APP,
    SAVE_PHONE,
    answer,
    app,
    back,
    begin,
    case,
    confirmed,
    old,
    person,
    provide,
    refused_begin,
    row,
)

ABOUT = [
    "Sends, calls and the app have counters of their own; all messages of a day count together.",
]
CALL = ("mobilePhone", PHONE, "call")
TEXT = ("mobilePhone", PHONE, "text")


def cases() -> list[dict]:
    return [*sends(), *calls(), *apps(), *days(), *ledgers()]


def sends() -> list[dict]:
    return [
        case(
            "ten_emails_in_ten_minutes",
            "Sends are counted apart from tries; a resend is one, and says so before.",
            "ruleset.throttle",
            [
                begin(),
                provide(1_000),
                *[plain(2_000 + index, "resend", "sent/enterCode", "L code") for index in range(9)],
                plain(3_000, "resend", f"blocked:email@{2_008 + DAY}/enterCode"),
                back(4_000),
                blocked(provide(5_000), "email", 2_008 + DAY),
                provide(6_000, *TEXT),
            ],
        ),
        case(
            "five_emails_in_an_hour_2017_07",
            "In 2017-07 they are five.",
            "ruleset.throttle",
            [
                begin(),
                provide(1_000),
                plain(2_000, "resend", f"blocked:email@{1_000 + DAY}/enterCode"),
            ],
            old(),
            ledger=full(email=[-50 * MINUTE] * 4),
        ),
        case(
            "five_texts_in_an_hour",
            "Another number is no other counter.",
            "throttle.limits",
            [
                begin(),
                provide(1_000, *TEXT),
                back(2_000),
                provide(3_000, "mobilePhone", "+44 7700900123", "text"),
                plain(4_000, "resend", f"blocked:mobileText@{3_000 + DAY}/enterCode"),
                back(5_000),
                blocked(provide(6_000, *TEXT), "mobileText", 3_000 + DAY),
                provide(7_000),
            ],
            ledger=full(mobileText=[-50 * MINUTE] * 3),
        ),
        case(
            "account_before_the_counter_of_the_send",
            "Of two that are full the account is told.",
            "registration.md, provide",
            [begin(), blocked(provide(1_000), "account", UNTIL)],
            ledger=full(account=before(5), email=before(10)),
        ),
        case(
            "counter_of_the_send_before_the_day",
            "Of two that are full the send's own is told.",
            "registration.md, provide",
            [begin(), blocked(provide(1_000), "email", UNTIL)],
            setup({**ONE_GATE, "limits": {"messagesPerDay": 1}}),
            ledger={**full(email=before(10)), "messages": [START - HOUR]},
        ),
    ]


def calls() -> list[dict]:
    return [
        case(
            "fifth_call_of_an_hour_is_denied",
            "The counter of calls is full; the account is not.",
            "throttle.limits",
            [
                begin(),
                provide(1_000, *CALL),
                host(2_000, "denied", f"wrong@{1_000 + DAY}/overview", "L a:mobileCall:blocked"),
                blocked(provide(3_000, *CALL), "mobileCall", 1_000 + DAY),
                provide(4_000, *TEXT),
            ],
            ledger=full(mobileCall=[-MINUTE] * 4),
        ),
        case(
            "five_calls_denied",
            "Both counters are full: the account is told, once.",
            "registration.md, Effects",
            [
                begin(),
                provide(1_000, *CALL),
                host(2_000, "timedOut", f"wrong@{1_000 + DAY}/overview", "L a:account:blocked"),
                blocked(provide(3_000, *CALL), "account", 1_000 + DAY),
            ],
            ledger=full(mobileCall=[-MINUTE] * 4, account=[-MINUTE] * 4),
        ),
        case(
            "text_after_calls",
            "A text has a counter of its own.",
            "throttle.limits",
            [
                begin(),
                blocked(provide(1_000, *CALL), "mobileCall", UNTIL),
                provide(2_000, *TEXT),
            ],
            ledger=full(mobileCall=before(5)),
        ),
    ]


def apps() -> list[dict]:
    return [
        case(
            "fifth_app_of_an_hour_is_denied",
            "The counter of the app is full; the account is not.",
            "throttle.limits",
            [
                begin(),
                app(1_000),
                host(2_000, "denied", f"wrong@{1_000 + DAY}/overview", "L a:app:blocked"),
                blocked(app(3_000), "app", 1_000 + DAY),
                provide(4_000),
            ],
            two_gates(),
            ledger=full(app=[-MINUTE] * 4),
        ),
        case(
            "app_confirmed_and_full",
            "A try that was right is closed, and goes on counting for the app.",
            "ledger.operations",
            [
                begin(),
                app(1_000),
                confirmed(2_000, "AppNotification", SAVE_APP),
                blocked(app(3_000), "app", 1_000 + DAY),
            ],
            two_gates(),
            ledger=full(app=[-MINUTE] * 4),
        ),
        case(
            "account_before_the_app",
            "Of two that are full the account is told.",
            "registration.md, app",
            [begin(), blocked(app(1_000), "account", UNTIL)],
            ledger=full(account=before(5), app=before(5)),
        ),
    ]


def days() -> list[dict]:
    def per_day(count: int | None) -> dict:
        return setup({**ONE_GATE, "limits": {"messagesPerDay": count}})

    return [
        case(
            "messages_of_a_day",
            "E-mails, texts and calls together; the app is none of them.",
            "policy.messagesPerDay",
            [
                begin(),
                provide(1_000),
                back(2_000),
                provide(3_000, *TEXT),
                plain(4_000, "resend", f"blocked:messages@{1_000 + DAY}/enterCode"),
                back(5_000),
                blocked(provide(6_000, *CALL), "messages", 1_000 + DAY),
                app(7_000),
            ],
            per_day(2),
        ),
        case(
            "calls_are_messages",
            "A call that was confirmed was one too.",
            "throttle.limits",
            [
                begin(),
                provide(1_000, *CALL),
                confirmed(2_000, "MobileCall", SAVE_PHONE),
                blocked(provide(3_000), "messages", 1_000 + DAY),
            ],
            per_day(1),
        ),
        case(
            "message_of_a_day_ago",
            "A day after the entry that is one too many there is room again.",
            "throttle.limits",
            [
                begin(),
                blocked(provide(999), "messages", 1_000),
                provide(1_000),
            ],
            per_day(2),
            ledger=row(messages=[START + 1_000 - DAY, START - HOUR]),
        ),
        case(
            "no_limit_a_day",
            "The hundred that are kept refuse nothing; the oldest of them goes.",
            "policy.messagesPerDay",
            [begin(), provide(1_000)],
            per_day(None),
            ledger=row(messages=[START - HOUR + index for index in range(100)]),
        ),
        case(
            "thirty_a_day_by_default",
            "The thirty-first is refused.",
            "policy.messagesPerDay",
            [
                begin(),
                provide(1_000),
                plain(2_000, "resend", f"blocked:messages@{DAY - 20 * HOUR}/enterCode"),
            ],
            ledger=row(messages=[START - 20 * HOUR + index for index in range(29)]),
        ),
    ]


def ledgers() -> list[dict]:
    return [
        case(
            "ledger_of_resets",
            "A registration has its own: the other is another's.",
            "registration.md, What is computed otherwise",
            [refused_begin(0, "malformed", ledger=row_of_resets()), begin(1)],
        ),
        case(
            "begin_with_a_full_account",
            "It charges nothing.",
            "registration.md, begin",
            [begin(), begin(1_000, **{"from": None})],
            ledger=FULL_ACCOUNT,
        ),
        case(
            "counters_that_no_registration_has",
            "They stand in the ledger, and say nothing.",
            "throttle.limits",
            [begin(), provide(1_000), back(2_000), provide(3_000, *CALL)],
            ledger=full(
                phoneNumber=before(5),
                officeCall=before(5),
                securityQuestions=before(5),
                notice=before(1),
                contact=before(1),
            ),
        ),
        case(
            "enrolments_are_not_tries",
            "Answers are registered however many were tried wrongly.",
            "registration.md, answer",
            [begin(), answer(1_000)],
            ledger=full(securityQuestions=before(5)),
        ),
        case(
            "nobody_is_told_of_a_block",
            "The audit has it; the person's addresses are told of changes only.",
            "registration.md, Effects",
            [
                begin(),
                app(1_000),
                host(2_000, "denied", f"wrong@{1_000 + DAY}/overview", "L a:account:blocked"),
            ],
            user=person(authenticationPhone=None),
            ledger=full(account=[-MINUTE] * 4),
        ),
    ]
