"""Confirming: what the directory has, and what is registered already."""

from scenario import ONE_GATE, at, events, setup, submit
from scenario_registering import (
    ANN,
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD,
    begin,
    case,
    confirm,
    confirm_done,
    confirmed,
    new,
    old,
    only,
    provide,
    refused,
    right,
)

ABOUT = [
    "confirm: a value of the directory is proved as one that was typed, one that is registered counts at once, others are none to confirm.",
]
DIRECTORY = new(alternateEmails=["ann@example.com", "ann@example.net"], mobilePhone=PHONE)
KNOWN = f"{TOLD} n>ann@example.com n>ann@example.net"
ADMINISTRATOR = ["userAdministrator"]


def wrong_form(time: int, field: str, channel: str | None = None) -> dict:
    event = events("confirm", field=field) | ({"channel": channel} if channel else {})
    return refused(time, event, reason="malformed")


def nothing(time: int, field: str, channel: str | None = None) -> dict:
    event = events("confirm", field=field) | ({"channel": channel} if channel else {})
    return refused(time, event)


def cases() -> list[dict]:
    return [*directory(), *done(), *neither()]


def directory() -> list[dict]:
    return [
        case(
            "directory_email",
            "The first alternate address, proved: it is registered from now on. All the person's addresses are told.",
            "registration.fieldState",
            [
                begin(),
                confirm(1_000, "email"),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, KNOWN),
            ],
            user=DIRECTORY,
        ),
        case(
            "directory_phone_by_text",
            "The value that the directory has, as it stands there.",
            "registration.md, confirm",
            [
                begin(),
                confirm(1_000, "mobilePhone", "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE, KNOWN),
            ],
            user=DIRECTORY,
        ),
        case(
            "directory_phone_by_call",
            "Charged as any call.",
            "registration.md, confirm",
            [
                begin(),
                confirm(1_000, "mobilePhone", "call"),
                confirmed(2_000, "MobileCall", SAVE_PHONE, KNOWN),
            ],
            user=DIRECTORY,
        ),
        case(
            "directory_values_where_only_registered_ones_count",
            "Confirming is what makes them count.",
            "contact.registeredOnly",
            [
                begin(),
                confirm(1_000, "email"),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, KNOWN),
            ],
            setup({**ONE_GATE, "ruleset": "2026-09"}),
            user=DIRECTORY,
        ),
        case(
            "directory_phone_is_that_of_the_office",
            "It has the problem that it would have if it were typed.",
            "registration.sameDestination",
            [
                begin(),
                confirm(1_000, "mobilePhone", "text", "draftProblems:sameDestination/overview"),
            ],
            user={**DIRECTORY, "officePhone": "+1 4255550134x7"},
        ),
        case(
            "directory_phone_needs_a_channel",
            "And an address has none.",
            "registration.md, Events",
            [begin(), wrong_form(1_000, "mobilePhone"), wrong_form(2_000, "email", "text")],
            user=DIRECTORY,
        ),
        case(
            "directory_phone_without_calls",
            "The plan has no calls for administrators.",
            "method.prohibitedByPlan",
            [
                begin(),
                wrong_form(1_000, "mobilePhone", "call"),
                confirm(2_000, "mobilePhone", "text"),
            ],
            setup({**ONE_GATE, "tenant": {"plan": "free"}}),
            user={**DIRECTORY, "roles": ADMINISTRATOR},
        ),
        case(
            "directory_phone_of_an_administrator_2017_07",
            "It is saved as both, though one of them is where it came from.",
            "registration.publishesPhone",
            [
                begin(),
                confirm(1_000, "mobilePhone", "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", "save:authenticationPhone+mobilePhone", KNOWN),
            ],
            old(),
            user={**DIRECTORY, "roles": ADMINISTRATOR},
        ),
        case(
            "directory_value_that_changed_meanwhile",
            "What is being proved is the value of the moment when it was sent.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                confirm(1_000, "email"),
                submit(
                    2_000,
                    {"user": {**DIRECTORY, "alternateEmails": ["eve@example.com"]}},
                    code="$sent",
                ),
                right(3_000, "Email", SAVE_MAIL, f"{TOLD} n>eve@example.com"),
            ],
            user=DIRECTORY,
        ),
        case(
            "another_value_than_the_directory_has",
            "Nobody has to take what the administrator filled in.",
            "registration.md, provide",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, KNOWN),
            ],
            user=DIRECTORY,
        ),
    ]


def done() -> list[dict]:
    fields = ("email", "mobilePhone", "securityQuestions", "appCode")
    return [
        case(
            "every_field_that_is_done",
            "Nothing is sent, nothing is saved; twice is once.",
            "registration.md, confirm",
            [
                begin(),
                *[confirm_done(1_000 + index, field) for index, field in enumerate(fields)],
                confirm_done(2_000, "email"),
            ],
            user=ANN,
        ),
        case(
            "done_takes_no_channel",
            "Nothing is sent, so nothing is chosen.",
            "registration.md, confirm",
            [
                begin(),
                wrong_form(1_000, "mobilePhone", "text"),
                wrong_form(2_000, "email", "call"),
                confirm_done(3_000, "mobilePhone"),
            ],
            user=ANN,
        ),
        case(
            "done_before_the_directory",
            "Of two values the registered one stands in the form.",
            "registration.fieldState",
            [begin(), confirm_done(1_000, "email"), confirm_done(2_000, "mobilePhone")],
            user={**ANN, "mobilePhone": "+1 4255550199", "alternateEmails": ["ann@example.com"]},
        ),
        case(
            "directory_where_the_registered_value_does_not_serve",
            "It is offered in place of a registered one that is ill-formed.",
            "registration.fieldState",
            [
                begin(),
                confirm(1_000, "mobilePhone", "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
            ],
            user=new(authenticationPhone="4255550134", mobilePhone="+1 4255550199"),
        ),
    ]


def neither() -> list[dict]:
    return [
        case(
            "fields_to_enter",
            "There is no value to confirm, with a channel or without.",
            "registration.md, confirm",
            [
                begin(),
                nothing(1_000, "email"),
                nothing(2_000, "mobilePhone", "text"),
                nothing(3_000, "mobilePhone"),
                nothing(4_000, "securityQuestions"),
                nothing(5_000, "appCode"),
            ],
        ),
        case(
            "office_phone",
            "It is the administrator's: shown, and never confirmed.",
            "registration.administratorOnly",
            [begin(), nothing(1_000, "officePhone"), nothing(2_000, "officePhone", "call")],
            user=ANN,
        ),
        case(
            "fields_that_are_not_in_the_form",
            "The policy does not have the method, though the person has a value.",
            "registration.form",
            [begin(), nothing(1_000, "email"), nothing(2_000, "appNotification")],
            only("mobilePhone"),
            user=ANN,
        ),
        case(
            "directory_values_that_do_not_serve",
            "The address of the account, and a number that is none; the second address is never offered.",
            "registration.fieldState",
            [begin(), nothing(1_000, "email"), nothing(2_000, "mobilePhone", "text")],
            user=new(
                alternateEmails=["ann@contoso.com", "ann@example.net"], mobilePhone="425-555-0134"
            ),
        ),
        case(
            "not_while_something_is_proved",
            "One value at a time.",
            "registration.md, The machine",
            [
                begin(),
                confirm(1_000, "email"),
                refused(2_000, events("confirm", field="email"), "enterCode"),
                at(
                    3_000,
                    events("confirm", field="mobilePhone", channel="text"),
                    "refused:notNow/enterCode",
                ),
            ],
            user=DIRECTORY,
        ),
    ]
