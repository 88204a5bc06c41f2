"""Who is told that something was registered, changed or removed."""

from scenario import ONE_GATE, events, host, setup, submit, two_gates
from scenario_registering import (
    MAIL,
    PHONE,
    SAVE_APP,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD,
    TOLD_BOTH,
    answer,
    app,
    begin,
    case,
    confirm_done,
    confirmed,
    dismiss,
    finish,
    new,
    provide,
    remove,
    right,
)

ABOUT = [
    "Each change is told to the addresses that were known before it: the primary one, the registered one, the alternates; never to a new one.",
]
PLACE = "registration.md, Effects"
EVERYWHERE = new(
    primaryEmail="ann.lee@contoso.com",
    authenticationEmail=MAIL,
    alternateEmails=["ann@example.com", "ann@example.net"],
)
ALL_OF_THEM = f"{TOLD_BOTH} n>ann@example.com n>ann@example.net"


def mail(told: str, value: str = "new@example.org") -> list[dict]:
    return [
        begin(),
        provide(1_000, value=value),
        submit(2_000, code="$sent"),
        right(3_000, "Email", SAVE_MAIL, told),
    ]


def cases() -> list[dict]:
    return [*who(), *what()]


def who() -> list[dict]:
    return [
        case(
            "told_everywhere",
            "In this order, each once.",
            PLACE,
            mail(ALL_OF_THEM),
            user=EVERYWHERE,
        ),
        case(
            "told_at_the_primary_address",
            "There is no other.",
            PLACE,
            mail(TOLD),
        ),
        case(
            "told_at_the_registered_address",
            "Where there is no primary one.",
            PLACE,
            mail(f"n>{MAIL}"),
            user=new(primaryEmail=None, authenticationEmail=MAIL),
        ),
        case(
            "told_at_the_alternate_addresses",
            "They are known, whatever counts for a reset.",
            PLACE,
            mail("n>ann@example.com n>ann@example.net"),
            setup({**ONE_GATE, "ruleset": "2026-09"}),
            user=new(primaryEmail=None, alternateEmails=["ann@example.com", "ann@example.net"]),
        ),
        case("told_nowhere", "Nothing is made up.", PLACE, mail(""), user=new(primaryEmail=None)),
        case(
            "told_once",
            "Of addresses that differ in case the first.",
            "notify.address",
            mail("n>Ann@Example.org n>ann@example.com"),
            user=new(
                primaryEmail="Ann@Example.org",
                authenticationEmail="ann@example.org",
                alternateEmails=["ann@example.com", "ANN@EXAMPLE.COM", "aNN@example.ORG"],
            ),
        ),
        case(
            "told_where_well_formed",
            "What is no address is passed over.",
            "notify.address",
            mail("n>ann@example.net"),
            user=new(
                primaryEmail="ann",
                authenticationEmail="ann@",
                alternateEmails=["@example.com", "ann@example.net", "ann example@example.org"],
            ),
        ),
        case(
            "told_at_the_address_of_the_account",
            "It may be read by whoever has the password: that is who is warned.",
            "notify.user",
            mail("n>ann@contoso.com"),
            user=new(primaryEmail=None, authenticationEmail="ann@contoso.com"),
        ),
        case(
            "told_whatever_the_policy_says_of_resets",
            "The switch for resets is none for this.",
            PLACE,
            mail(TOLD),
            setup({**ONE_GATE, "notifications": {"user": False, "administrators": True}}),
        ),
        case(
            "administrators_are_not_told",
            "Only the person is.",
            PLACE,
            mail(TOLD),
            setup({**ONE_GATE, "notifications": {"administrators": True}}),
            user=new(roles=["globalAdministrator"]),
        ),
        case(
            "the_new_address_is_not_told",
            "Not even where it is known already as an alternate: there it is told as one.",
            PLACE,
            mail(f"{TOLD} n>ann@example.com", "ann@example.com"),
            user=new(alternateEmails=["ann@example.com"]),
        ),
        case(
            "known_in_the_step_of_the_change",
            "What the host reads when the value is proved: another address came meanwhile.",
            PLACE,
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(
                    3_000,
                    "Email",
                    SAVE_MAIL,
                    f"{TOLD} n>old@example.com",
                    user=new(authenticationEmail="old@example.com"),
                ),
            ],
        ),
    ]


def what() -> list[dict]:
    return [
        case(
            "told_of_a_text",
            "Numbers are told by mail as well.",
            PLACE,
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE, ALL_OF_THEM),
            ],
            user=EVERYWHERE,
        ),
        case(
            "told_of_a_call",
            "The same.",
            PLACE,
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "call"),
                confirmed(2_000, "MobileCall", SAVE_PHONE, ALL_OF_THEM),
            ],
            user=EVERYWHERE,
        ),
        case(
            "told_of_an_app",
            "The same.",
            PLACE,
            [begin(), app(1_000), confirmed(2_000, "AppNotification", SAVE_APP, ALL_OF_THEM)],
            two_gates(),
            user=EVERYWHERE,
        ),
        case(
            "told_of_answers",
            "The same.",
            PLACE,
            [
                begin(),
                answer(
                    1_000,
                    effects=f"enrol {ALL_OF_THEM} a:completedSecurityQuestions:registeredMethod",
                ),
            ],
            user=EVERYWHERE,
        ),
        case(
            "told_of_a_removal",
            "At the address that goes as well: it was known before.",
            PLACE,
            [begin(), remove(1_000, "email", "authenticationEmail", ALL_OF_THEM)],
            user=EVERYWHERE,
        ),
        case(
            "told_of_each_of_two_changes",
            "The second knows the address that the first brought, once the host has stored it.",
            PLACE,
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, TOLD),
                provide(4_000, "mobilePhone", PHONE, "call", user=new(authenticationEmail=MAIL)),
                confirmed(5_000, "MobileCall", SAVE_PHONE, TOLD_BOTH),
            ],
        ),
        case(
            "not_told_of_what_changes_nothing",
            "Confirming, a denied app, finishing: nothing of the person's is another.",
            PLACE,
            [
                begin(),
                confirm_done(1_000, "email"),
                app(2_000),
                host(3_000, "denied", "wrong/overview"),
                finish(4_000, expected="tooFew:1of2/overview", effects=""),
                dismiss(5_000),
            ],
            two_gates(),
            user=EVERYWHERE,
        ),
        case(
            "not_told_of_problems",
            "Nothing was saved.",
            PLACE,
            [
                begin(),
                answer(1_000, {}, "draftProblems:tooFew/overview", ""),
                {
                    **answer(2_000, {}, "refused:malformed/overview", ""),
                    "event": events("provide", field="mobilePhone", value=PHONE),
                },
            ],
            user=EVERYWHERE,
        ),
    ]
