"""New values: what is wrong with them, how they are proved, and what is saved."""

from scenario import ONE_GATE, events, setup, submit, two_gates
from scenario_registering import (
    ANN,
    MAIL,
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD,
    TOLD_BOTH,
    back,
    begin,
    case,
    confirmed,
    draft,
    new,
    only,
    provide,
    refused,
    right,
)

ABOUT = [
    "provide: what is wrong with a value alone in a draft, which channels there are, and what is saved once it is proved.",
    "A phone of an administrator is published under 2017-07 alone, and only where it is registered.",
]


def wrong_form(time: int, field: str, value: str, channel: str | None = None) -> dict:
    event = events("provide", field=field, value=value)
    return refused(time, event | ({"channel": channel} if channel else {}), reason="malformed")


def cases() -> list[dict]:
    return [*problems(), *forms(), *values()]


def problems() -> list[dict]:
    return [
        case(
            "email_not_well_formed",
            "Typing on could help the first two; the third has an end that nothing mends.",
            "contact.emailGrammar",
            [
                begin(),
                draft(1_000, "email", "ann", ":malformedEmail"),
                draft(2_000, "email", "ann@example.", ":malformedEmail"),
                draft(3_000, "email", "ann@example.org@", ":malformedEmail"),
            ],
        ),
        case(
            "phone_not_well_formed",
            "Only whole values in the form of the directory are taken: nothing is guessed.",
            "contact.phoneGrammar",
            [
                begin(),
                draft(1_000, "mobilePhone", "+1 425", ":malformedPhone", "text"),
                draft(2_000, "mobilePhone", "+14255550134", ":malformedPhone", "text"),
                draft(3_000, "mobilePhone", "+1 (425) 555-0134", ":malformedPhone", "call"),
            ],
        ),
        case(
            "empty_values",
            "A problem of the field like any other that is unfinished.",
            "registration.md, Events",
            [
                begin(),
                draft(1_000, "email", "", ":malformedEmail"),
                draft(2_000, "mobilePhone", "", ":malformedPhone", "text"),
            ],
        ),
        case(
            "empty_value_of_a_barred_method",
            "The first of the problems of a field stands alone.",
            "registration.draft",
            [begin(), draft(1_000, "mobilePhone", "", ":notEnabled", "text")],
            only("email"),
        ),
        case(
            "email_not_enabled",
            "The policy does not have the method, whatever the value is.",
            "method.notEnabled",
            [
                begin(),
                draft(1_000, "email", MAIL, ":notEnabled"),
                draft(2_000, "email", "ann@", ":notEnabled"),
            ],
            only("mobilePhone"),
        ),
        case(
            "phone_not_enabled_for_guests",
            "A guest registers an e-mail address only; it may be the one of the account.",
            "guest.emailOnly",
            [
                begin(),
                draft(1_000, "mobilePhone", PHONE, ":notEnabled", "text"),
                provide(2_000, "email", "ann@contoso.com"),
                submit(3_000, code="$sent"),
                right(4_000, "Email", SAVE_MAIL),
            ],
            user=new(guest="invited"),
        ),
        case(
            "email_of_the_account",
            "Whoever forgot the password cannot read either of them, whatever their case.",
            "contact.sameAsAccount",
            [
                begin(),
                draft(1_000, "email", "ann@contoso.com", ":sameAsAccount"),
                draft(2_000, "email", "Ann.Lee@CONTOSO.com", ":sameAsAccount"),
                provide(3_000, value="ann@contoso.com.example.org"),
            ],
        ),
        case(
            "phone_of_the_office",
            "It rings where the office phone does: one gate, not two.",
            "registration.sameDestination",
            [
                begin(),
                draft(1_000, "mobilePhone", "+1 4255550178", ":sameDestination", "text"),
                draft(2_000, "mobilePhone", "+1 4255550178x9", ":sameDestination", "call"),
                provide(3_000, "mobilePhone", PHONE, "text"),
            ],
            user=new(officePhone="+1 4255550178x12"),
        ),
        case(
            "phone_of_the_office_where_gates_need_not_differ",
            "Without independentGates nothing speaks against it.",
            "registration.sameDestination",
            [
                begin(),
                provide(1_000, "mobilePhone", "+1 4255550178", "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
            ],
            setup({**ONE_GATE, "independentGates": False}),
            user=new(officePhone="+1 4255550178x12"),
        ),
        case(
            "problems_do_not_end_what_was_proved",
            "Each value stands alone: what is wrong with one says nothing of another.",
            "registration.md, provide",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                draft(4_000, "mobilePhone", "+1", ":malformedPhone", "text"),
                provide(5_000, "mobilePhone", PHONE, "text"),
            ],
        ),
    ]


def forms() -> list[dict]:
    return [
        case(
            "provide_of_other_fields",
            "An office phone is the administrator's, and the others have events of their own.",
            "registration.md, Events",
            [
                begin(),
                wrong_form(1_000, "officePhone", "+1 4255550178"),
                wrong_form(2_000, "officePhone", "+1 4255550178", "call"),
                wrong_form(3_000, "securityQuestions", ""),
                wrong_form(4_000, "appNotification", ""),
                wrong_form(5_000, "appCode", "123456"),
            ],
        ),
        case(
            "value_of_512_bytes",
            "As many are looked at, and found to be no address; one more is refused.",
            "registration.md, Events",
            [
                begin(),
                draft(1_000, "email", "a" * 500 + "@example.org", ":malformedEmail"),
                wrong_form(2_000, "email", "a" * 501 + "@example.org"),
                draft(3_000, "email", "é" * 256, ":malformedEmail"),
                wrong_form(4_000, "email", "é" * 256 + "a"),
            ],
        ),
        case(
            "channels",
            "The mobile phone has one, an address none; the form comes before what is wrong with the value.",
            "registration.md, Events",
            [
                begin(),
                wrong_form(1_000, "mobilePhone", PHONE),
                wrong_form(2_000, "email", MAIL, "text"),
                wrong_form(3_000, "email", "ann@", "call"),
                wrong_form(4_000, "mobilePhone", ""),
            ],
        ),
        case(
            "forms_of_codes",
            "Spaces and hyphens are dropped; what has another form is refused and not charged.",
            "registration.md, Events",
            [
                begin(),
                provide(1_000),
                *[
                    refused(2_000 + index, events("submit", code=code), "enterCode", "malformed")
                    for index, code in enumerate(["", "12345", "1234567", "12345a", "１２３４５６"])
                ],
                submit(3_000, code="123 4-56"),
            ],
        ),
        case(
            "codes_of_eight_digits",
            "As many as the setup says.",
            "registration.md, Events",
            [
                begin(),
                provide(1_000),
                refused(2_000, events("submit", code="123456"), "enterCode", "malformed"),
                submit(3_000, code="$sent"),
                right(4_000, "Email", SAVE_MAIL),
            ],
            setup(codeDigits=8),
        ),
    ]


def values() -> list[dict]:
    return [
        case(
            "extension_is_saved_and_not_called",
            "What is saved is the value as it was given.",
            "contact.phoneExtension",
            [
                begin(),
                provide(1_000, "mobilePhone", "+1 4255550134x12", "call"),
                confirmed(2_000, "MobileCall", SAVE_PHONE),
            ],
        ),
        case(
            "extension_and_text",
            "The code goes to the digits alone.",
            "contact.phoneExtension",
            [
                begin(),
                provide(1_000, "mobilePhone", "+44 7700900123X7", "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
            ],
        ),
        case(
            "address_as_it_was_given",
            "Its case is kept, in what is sent and in what is saved.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                provide(1_000, value="Ann.Lee@Example.ORG"),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "value_in_place_of_another",
            "A field that is done takes another value; the person is told where they were known before.",
            "registration.md, Effects",
            [
                begin(),
                provide(1_000, value="ann@example.com"),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, TOLD_BOTH),
            ],
            user=ANN,
        ),
        case(
            "value_that_is_there_already",
            "Nothing says that it is: it is proved again.",
            "registration.md, provide",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE, TOLD_BOTH),
            ],
            user=ANN,
        ),
        case(
            "another_value_after_back",
            "The code of the first value does not prove the second.",
            "registration.md, back",
            [
                begin(),
                provide(1_000, value="ann@example.com"),
                back(2_000),
                provide(3_000),
                submit(4_000, code="$sent:1"),
                {
                    **right(5_000, "Email", SAVE_MAIL),
                    "expected": "wrong/enterCode",
                    "effects": "L",
                },
                submit(6_000, code="$sent"),
                right(7_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "no_hints",
            "Nothing is masked: neither what is registered nor what is being proved.",
            "contact.hints",
            [begin(), provide(1_000)],
            setup({**ONE_GATE, "hints": False}),
            user=ANN,
        ),
        case(
            "two_values_in_one_registration",
            "Two gates, one after the other.",
            "registration.md, Steps",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
                provide(4_000, user=new(authenticationPhone=PHONE)),
                submit(5_000, code="$sent"),
                right(6_000, "Email", SAVE_MAIL, TOLD),
            ],
            two_gates(),
        ),
        case(
            "person_by_id",
            "Without an objectId the subject is the id; the ledger is that of the canonical name.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                provide(1_000),
                submit(2_000, {"user": new(objectId=None, id="ANN@contoso.COM")}, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
            ],
            user=new(objectId=None, id="Ann@Contoso.com"),
        ),
    ]
