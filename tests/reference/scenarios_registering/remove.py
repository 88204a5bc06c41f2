"""Taking away what is registered."""

from scenario import RECORD, START, TWO_GATES, events, plain, submit, two_gates
from scenario_registering import (
    ANN,
    MAIL,
    PHONE,
    SAVE_MAIL,
    TOLD,
    TOLD_BOTH,
    begin,
    case,
    confirm,
    confirm_done,
    due,
    finish,
    must,
    new,
    not_removed,
    old,
    only,
    person,
    provide,
    remove,
    reviewed,
    right,
)

ABOUT = [
    "remove: what is done, and nothing else; the person is told at every address, the one that goes included.",
]


def cases() -> list[dict]:
    return [*fields(), *refusals(), *afterwards()]


def fields() -> list[dict]:
    kept = {
        "email": "authenticationEmail",
        "mobilePhone": "authenticationPhone",
        "securityQuestions": "enrolment",
        "appNotification": "authenticatorApp",
        "appCode": "authenticatorApp",
    }
    return [
        *[
            case(
                f"remove_{field.lower()}",
                "No ledger is saved: nothing was tried.",
                "registration.md, remove",
                [begin(), remove(1_000, field, stored)],
                two_gates(),
                user=ANN,
            )
            for field, stored in kept.items()
        ],
        case(
            "remove_a_phone_that_was_published",
            "What the directory publishes stays there: the registered one alone goes.",
            "registration.md, Effects",
            [begin(), remove(1_000, "mobilePhone", "authenticationPhone", TOLD)],
            old(),
            user=new(roles=["userAdministrator"], authenticationPhone=PHONE, mobilePhone=PHONE),
        ),
        case(
            "remove_an_enrolment_of_which_there_is_a_summary",
            "To take it away its digest is not needed.",
            "registration.md, remove",
            [begin(), remove(1_000, "securityQuestions", "enrolment")],
            user={**ANN, "enrolment": {"subject": RECORD["subject"], "ask": 3}},
        ),
        case(
            "remove_tells_nobody_without_an_address",
            "There is none.",
            "registration.md, Effects",
            [
                begin(),
                {**remove(1_000, "mobilePhone", "authenticationPhone", "")},
            ],
            user=new(primaryEmail=None, authenticationPhone=PHONE),
        ),
    ]


def refusals() -> list[dict]:
    return [
        case(
            "nothing_to_remove",
            "No field is done.",
            "registration.md, remove",
            [
                begin(),
                *[
                    not_removed(1_000 + index, field)
                    for index, field in enumerate(
                        ("email", "mobilePhone", "securityQuestions", "appNotification", "appCode")
                    )
                ],
            ],
            two_gates(),
        ),
        case(
            "remove_what_the_directory_has",
            "It is the administrator's.",
            "registration.md, remove",
            [begin(), not_removed(1_000, "email"), not_removed(2_000, "mobilePhone")],
            user=new(alternateEmails=["ann@example.com"], mobilePhone=PHONE),
        ),
        case(
            "remove_the_office_phone",
            "The same.",
            "registration.administratorOnly",
            [begin(), not_removed(1_000, "officePhone")],
            user=ANN,
        ),
        case(
            "remove_what_is_not_in_the_form",
            "The policy does not have the method, so the form does not show it.",
            "registration.form",
            [begin(), not_removed(1_000, "email"), not_removed(2_000, "securityQuestions")],
            only("mobilePhone"),
            user=ANN,
        ),
        case(
            "remove_while_a_code_is_awaited",
            "First the one, then the other.",
            "registration.md, The machine",
            [
                begin(),
                provide(1_000, value="ann@example.com"),
                {**not_removed(2_000, "email"), "expected": "refused:notNow/enterCode"},
            ],
            user=ANN,
        ),
    ]


def afterwards() -> list[dict]:
    last = new(authenticationEmail=MAIL)
    return [
        case(
            "remove_the_last_one",
            "It may be removed, but the form cannot be finished without it.",
            "registration.md, finish",
            [
                begin(),
                remove(1_000, "email", "authenticationEmail"),
                finish(2_000, expected="tooFew:0of1/overview", effects="", user=new()),
            ],
            user=last,
        ),
        case(
            "removed_twice",
            "The second time there is nothing.",
            "registration.md, remove",
            [
                begin(),
                remove(1_000, "email", "authenticationEmail"),
                {**not_removed(2_000, "email"), "user": new()},
            ],
            user=last,
        ),
        case(
            "removed_and_in_the_directory",
            "What the administrator filled in is offered now.",
            "registration.fieldState",
            [
                begin(),
                remove(1_000, "email", "authenticationEmail", f"{TOLD_BOTH} n>ann@example.com"),
                confirm(2_000, "email", user=new(alternateEmails=["ann@example.com"])),
            ],
            user={**last, "alternateEmails": ["ann@example.com"]},
        ),
        case(
            "removed_and_provided_again",
            "The removal told both addresses, the new value only the one that was left.",
            "registration.md, Effects",
            [
                begin(),
                remove(1_000, "email", "authenticationEmail"),
                provide(2_000, user=new()),
                submit(3_000, code="$sent"),
                right(4_000, "Email", SAVE_MAIL, TOLD),
            ],
            user=last,
        ),
        case(
            "removed_is_not_confirmed",
            "The host has not stored the removal yet: what is still there has to be confirmed again.",
            "registration.md, remove",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                remove(2_000, "email", "authenticationEmail"),
                finish(3_000, expected="unconfirmed:email/overview", effects=""),
                confirm_done(4_000, "email"),
                reviewed(5_000),
            ],
            must(),
            user={**last, "registeredAt": START - 90 * 86_400_000},
        ),
        case(
            "removed_app_is_not_confirmed",
            "Approvals and codes are one app: with one of them both are to be confirmed again.",
            "registration.md, remove",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                confirm_done(2_000, "appNotification"),
                confirm_done(3_000, "appCode"),
                remove(4_000, "appCode", "authenticatorApp"),
                finish(5_000, expected="unconfirmed:appNotification:appCode/overview", effects=""),
                plain(
                    6_000,
                    "finish",
                    "tooFew:1of2/overview",
                    user=due(
                        authenticationPhone=None,
                        officePhone=None,
                        enrolment=None,
                        authenticatorApp=None,
                    ),
                ),
            ],
            must(TWO_GATES),
            user=due(authenticationPhone=None, officePhone=None, enrolment=None),
        ),
        case(
            "remove_one_of_two_gates",
            "One of two is left.",
            "registration.registered",
            [
                begin(),
                remove(1_000, "mobilePhone", "authenticationPhone"),
                finish(
                    2_000,
                    expected="tooFew:1of2/overview",
                    effects="",
                    user=new(authenticationEmail=MAIL),
                ),
            ],
            two_gates(),
            user=person(officePhone=None, enrolment=None, authenticatorApp=None),
        ),
        case(
            "remove_in_the_sign_in_of_another_person",
            "Whose registration it is is asked first.",
            "registration.md, Guards",
            [
                begin(),
                {
                    **plain(
                        1_000, "finish", "ended:changed:startAgain/stopped", "a:changed!failure"
                    ),
                    "event": events("remove", field="email"),
                    "user": {**ANN, "objectId": "0b5f"},
                },
            ],
            user=ANN,
        ),
    ]
