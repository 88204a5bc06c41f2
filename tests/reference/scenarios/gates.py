"""Who passes how many gates, by what; and security questions."""

from scenario import (
    ANN,
    DAY,
    ONE_GATE,
    PHONE,
    START,
    again,
    answers_to,
    case,
    choose,
    host,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    record,
    right,
    setup,
    submit,
    two_gates,
    verify,
    written,
)
from scenarios.parts.gates_of_questions import questions, redraw

ABOUT = [
    "One gate or two, for people, administrators and guests; which methods they may choose.",
    "Which questions are asked, and what becomes of the record.",
]
ASKED = {"expected": "asked/waitForHost", "effects": "L check"}
TENANT = {"customDomain": False}
ADMIN = person(roles=["helpdeskAdministrator"])
DONE = "L n:passwordReset>ann.lee@contoso.com n:passwordReset>ann@example.org"


def cases() -> list[dict]:
    return [*counts(), *administrators(), *guests(), *questions(), *redraw(), *values()]


def by_text(time: int, prompt: str = "newPassword", last: bool = True) -> list[dict]:
    return [
        choose(time, "mobilePhone", "text"),
        submit(time + 100, phone=PHONE),
        verify(time + 200, "sent/enterCode", "L code"),
        submit(time + 300, code="$sent"),
        right(time + 400, "MobileText", prompt, last),
    ]


def counts() -> list[dict]:
    return [
        case(
            "two_gates_mail_and_text",
            "The code of the second gate is made for the second gate.",
            "gate.methodsRequired",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                *by_text(5_000),
                password(6_000),
                written(7_000, "ok", "ok/done", f"{DONE} a:ok:resetPassword"),
            ],
            two_gates(),
        ),
        case(
            "two_gates_questions_and_call",
            "The other way round, and by other methods.",
            "gate.methodsRequired",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions", "chooseMethod", False),
                choose(4_000, "officePhone"),
                submit(5_000, phone="+14255550178"),
                verify(6_000, "asked/waitForHost", "L call"),
                host(
                    7_000,
                    "confirmed",
                    "right/newPassword",
                    "L a:completedOfficeCall a:completedAll",
                ),
            ],
            two_gates(),
        ),
        case(
            "two_gates_both_phones",
            "Two telephones are two gates.",
            "gate.independent",
            [
                identify(),
                *by_text(1_000, "chooseMethod", False),
                choose(5_000, "officePhone"),
                submit(6_000, phone="+14255550178"),
                verify(7_000, "asked/waitForHost", "L call"),
                host(
                    8_000,
                    "confirmed",
                    "right/newPassword",
                    "L a:completedOfficeCall a:completedAll",
                ),
            ],
            two_gates(),
        ),
        case(
            "one_telephone_twice",
            "The office phone is the mobile phone: it is no choice, whatever the number required.",
            "gate.independent",
            [
                identify(),
                choose(1_000, "officePhone", expected="refused:notNow/chooseMethod", effects=""),
            ],
            two_gates(),
            person(officePhone="+1 4255550134x7"),
        ),
        case(
            "one_telephone_twice_as_the_product",
            "Switched off, both are choices.",
            "gate.independent",
            [identify(), *by_text(1_000, "chooseMethod", False), choose(5_000, "officePhone")],
            two_gates(independentGates=False),
            person(officePhone="+1 4255550134x7"),
        ),
        case(
            "leaving_the_second_gate_keeps_the_first",
            "Back leads to choosing; the first gate stays proved.",
            "reset.md, back",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                choose(5_000, "mobilePhone", "text"),
                plain(6_000, "back", "moved/chooseMethod"),
                choose(7_000, "appNotification"),
                host(8_000, "denied", "wrong/chooseMethod"),
                choose(9_000, "appCode"),
            ],
            two_gates(),
        ),
    ]


def administrators() -> list[dict]:
    office = choose(1_000, "officePhone", expected="refused:notNow/chooseMethod", effects="")
    return [
        case(
            "administrator_two_gates",
            "A domain of one's own: two gates, though people pass one; never questions.",
            "gate.administrator",
            [
                identify(),
                choose(
                    500, "securityQuestions", expected="refused:notNow/chooseMethod", effects=""
                ),
                *proved_by_mail(1_000, "chooseMethod", False),
                choose(5_000, "appNotification"),
                host(
                    6_000,
                    "confirmed",
                    "right/newPassword",
                    "L a:completedAppNotification a:completedAll",
                ),
                password(7_000),
                written(8_000, "ok", "ok/done", f"{DONE} admins a:ok:resetPassword"),
            ],
            setup({**ONE_GATE, "notifications": {"administrators": True}}),
            ADMIN,
        ),
        case(
            "administrator_one_gate",
            "A free tenant without a domain of its own: one gate, and no calls.",
            "gate.administrator",
            [
                identify(),
                office,
                choose(
                    1_500,
                    "mobilePhone",
                    "call",
                    expected="refused:malformed/chooseMethod",
                    effects="",
                ),
                *by_text(2_000),
                password(5_000),
                written(6_000, "ok", "ok/done", f"{DONE} a:ok:resetPassword"),
            ],
            setup({**ONE_GATE, "tenant": {**TENANT, "plan": "free"}}),
            ADMIN,
        ),
        case(
            "administrator_of_an_unlisted_role",
            "Fail safe: two gates.",
            "role.unknown",
            [identify(), *proved_by_mail(1_000, "chooseMethod", False)],
            user=person(roles=["brandNewAdministrator"]),
        ),
        case(
            "reader_is_no_administrator",
            "One gate.",
            "role.reader",
            [identify(), *proved_by_mail()],
            user=person(roles=["globalReader"]),
        ),
        case(
            "administrator_while_the_trial_is_young",
            "The trial grows old under the flow: two gates from then on, and the flow ends.",
            "gate.administrator.trial",
            [
                identify(),
                *by_text(1_000),
                plain(
                    5_999,
                    "contactAdministrator",
                    "told/newPassword",
                    "L contact a:contactedAdministrator",
                ),
                password(
                    6_000,
                    "ended:changed:startAgain/stopped",
                    effects="a:changed",
                ),
            ],
            setup(
                {
                    **ONE_GATE,
                    "tenant": {
                        **TENANT,
                        "plan": "trial",
                        "trialStartedAt": START - 30 * DAY + 5_999,
                    },
                }
            ),
            ADMIN,
        ),
        case(
            "administrators_reset_is_told_to_the_others_only_of_a_reset",
            "An unlock is not told to administrators.",
            "reset.md, Effects",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                *by_text(5_000, "chooseAction"),
                {
                    **plain(7_000, "x", "moved/writing", "L unlock"),
                    "event": {"event": "chooseAction", "action": "unlockAccount"},
                },
                written(
                    8_000,
                    "ok",
                    "ok/done",
                    "L n:accountUnlocked>ann.lee@contoso.com n:accountUnlocked>ann@example.org "
                    "a:ok:unlockAccount",
                ),
            ],
            setup(
                {
                    **ONE_GATE,
                    "notifications": {"administrators": True},
                    "onPremises": {"writeback": True, "unlockWithoutReset": True},
                }
            ),
            person(
                roles=["globalAdministrator"],
                passwordSource="federated",
                onPremises={"locked": True},
            ),
        ),
    ]


def guests() -> list[dict]:
    return [
        case(
            "guest_by_mail",
            "One gate, e-mail only, though two are required of others; to the very address of the account.",
            "guest.emailOnly",
            [
                identify(who="ann@example.org"),
                choose(500, "officePhone", expected="refused:notNow/chooseMethod", effects=""),
                *proved_by_mail(),
            ],
            two_gates(),
            person(id="ann@example.org", guest="invited", licenses=[]),
        ),
        case(
            "guest_who_is_administrator",
            "An administrator throughout.",
            "role.precedence",
            [identify(), *proved_by_mail(1_000, "chooseMethod", False)],
            user=person(guest="selfServiceSignUp", roles=["userAdministrator"]),
        ),
    ]


def values() -> list[dict]:
    return [
        case(
            "directory_values_serve",
            "No registered ones: the first alternate address, and the public phone.",
            "contact.fallback",
            [identify(), *proved_by_mail(1_000, "chooseMethod", False), *by_text(5_000)],
            two_gates(),
            person(
                authenticationPhone=None,
                authenticationEmail=None,
                mobilePhone="+1 4255550134",
                alternateEmails=["ann.at.home@example.org", "second@example.org"],
            ),
        ),
        case(
            "registered_values_only",
            "From 2026-09 on a directory value alone is no choice; the office phone is exempt.",
            "contact.registeredOnly",
            [
                identify(),
                choose(1_000, "email", expected="refused:notNow/chooseMethod", effects=""),
                choose(
                    1_000, "mobilePhone", "text", expected="refused:notNow/chooseMethod", effects=""
                ),
                choose(2_000, "officePhone"),
            ],
            setup({**ONE_GATE, "ruleset": "2026-09"}),
            person(
                authenticationPhone=None,
                authenticationEmail=None,
                mobilePhone="+1 4255550134",
                alternateEmails=["ann.at.home@example.org"],
            ),
        ),
        case(
            "no_questions_any_more",
            "From 2027-03 on the enrolment is nothing.",
            "ruleset.methods",
            [
                identify(),
                choose(
                    1_000, "securityQuestions", expected="refused:notNow/chooseMethod", effects=""
                ),
                choose(2_000, "email"),
            ],
            setup({"scope": "all", "methods": ["email", "appCode"], "ruleset": "2027-03"}),
        ),
        case(
            "long_code_in_a_text",
            "Zeros in front are digits.",
            "reset.md, What is computed how",
            [identify(), *by_text(1_000)],
            setup(codeDigits=7),
        ),
        case(
            "address_in_other_letters",
            "Sent as it is stored; its mask is of code points.",
            "contact.emailGrammar",
            [identify(), *proved_by_mail()],
            user=person(authenticationEmail="\u7532\u6590@\u9ed2\u5ddd.\u65e5\u672c"),
        ),
        case(
            "name_typed_otherwise",
            "Full-width letters, capitals and spaces: the person found decides, by the immutable id.",
            "reset.md, What is computed how",
            [identify(who=" \uff21NN@Contoso.com\u3000"), choose(1_000, "email")],
        ),
        case(
            "person_without_immutable_id",
            "The row is that of the canonical id, the record that of the id.",
            "reset.md, What is computed how",
            [
                identify(who="ANN@contoso.com"),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0, record({"id": "Ann@Contoso.com"}, "id"))),
                right(3_000, "SecurityQuestions"),
                again(4_000),
            ],
            user={
                **{name: value for name, value in ANN.items() if name != "objectId"},
                "id": "Ann@Contoso.com",
                "enrolment": record({"id": "Ann@Contoso.com"}, "id"),
            },
        ),
    ]
