"""What is refused: nothing is charged, nothing is saved, the flow stays."""

from scenario import (
    GOOD_PASSWORD,
    PHONE,
    answers_to,
    at,
    case,
    choose,
    events,
    host,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    right,
    setup,
    submit,
    two_gates,
    verify,
)

ABOUT = [
    "Combinations of state and event that the table has no edge for, and evidence of another form than is asked.",
    "All of them are refused uncharged: the revision of the ledger is what it was.",
]
NAMES = ["Ann"]


def everything(time: int, page: str, but: tuple[str, ...]) -> list[dict]:
    """Every event but those that the state takes."""
    all_events = [
        events("identify", identifier="ann@contoso.com", captcha=True),
        events("choose", method="email"),
        events("submit", code="123456"),
        events("hostResult", flow="ab" * 16, charge=2, result="confirmed"),
        events("resend"),
        events("back"),
        events("chooseAction", action="resetPassword"),
        events("newPassword", password=GOOD_PASSWORD, names=NAMES),
        events("written", result="ok"),
        events("contactAdministrator"),
        events("cancel"),
    ]
    refused = f"refused:notNow/{page}"
    return [at(time, event, refused) for event in all_events if event["event"] not in but]


def bad(time: int, page: str = "enterCode", **evidence: object) -> dict:
    return submit(time, {"expected": f"refused:malformed/{page}", "effects": ""}, **evidence)


def cases() -> list[dict]:
    return [*at_identify(), *by_state(), *choices(), *forms(), *evidence_of_hosts()]


def at_identify() -> list[dict]:
    def only(identifier: str, expected: str, captcha: bool = True) -> list[dict]:
        effects = "L n a:unknown" if expected.startswith("moved") else ""
        event = events("identify", identifier=identifier, captcha=captcha)
        return [at(0, event, expected, effects)]

    source = "reset.md, identify"
    nobody = {"setup": setup({"scope": "all", "methods": ["email"]}), "user": None}
    malformed = "refused:malformed/-"
    return [
        case(
            "captcha_not_passed",
            "Asked before the name.",
            source,
            only("", "refused:captcha/-", False),
            **nobody,
        ),
        case("name_empty", "No name.", source, only("", malformed), **nobody),
        case(
            "name_of_spaces",
            "Canonical it is empty.",
            source,
            only(" \u3000\t", malformed),
            **nobody,
        ),
        case(
            "name_of_256_bytes",
            "As long as it may be.",
            source,
            only("a" * 244 + "@contoso.com", "moved/chooseMethod"),
            **nobody,
        ),
        case(
            "name_of_257_bytes",
            "One too long.",
            source,
            only("a" * 245 + "@contoso.com", malformed),
            **nobody,
        ),
        case(
            "name_long_in_bytes",
            "Bytes count, not letters: 86 of three.",
            source,
            only("\u7532" * 86, malformed),
            **nobody,
        ),
        case(
            "name_long_when_canonical",
            "Thirty bytes as it is, over 256 as canonical.",
            source,
            only("\ufdfa" * 10, malformed),
            **nobody,
        ),
        case(
            "event_without_a_flow",
            "Nobody has identified themselves.",
            "reset.md, Events",
            [choose(0, "email", expected="refused:notNow/-", effects="")],
        ),
    ]


def by_state() -> list[dict]:
    helps = ("contactAdministrator", "cancel")
    asked = {"expected": "asked/waitForHost", "effects": "L check"}
    return [
        case(
            f"not_now_{name}",
            "Every event that has no edge here.",
            "reset.md, Steps",
            [identify(), *steps, *everything(9_000, page, but)],
            two if name == "host" else setup(),
        )
        for two in [two_gates()]
        for name, steps, page, but in [
            ("choosing", [], "chooseMethod", (*helps, "choose")),
            (
                "number",
                [choose(1_000, "officePhone")],
                "typePhone",
                (*helps, "submit", "back"),
            ),
            (
                "code",
                [choose(1_000, "email")],
                "enterCode",
                (*helps, "submit", "back", "resend"),
            ),
            (
                "answers",
                [choose(1_000, "securityQuestions")],
                "answerQuestions",
                (*helps, "submit", "back"),
            ),
            (
                "app_code",
                [choose(1_000, "appCode")],
                "enterCode",
                (*helps, "submit", "back"),
            ),
            (
                "host",
                [choose(1_000, "appNotification")],
                "waitForHost",
                (*helps, "back"),
            ),
            (
                "password",
                proved_by_mail(),
                "newPassword",
                (*helps, "newPassword"),
            ),
            (
                "writing",
                [*proved_by_mail(), password(5_000)],
                "writing",
                ("written",),
            ),
        ]
    ] + [
        case(
            "not_now_host_of_app_code",
            "A second code is not taken while the host asks.",
            "reset.md, Steps",
            [
                identify(),
                choose(1_000, "appCode"),
                submit(2_000, asked, code="123456"),
                submit(
                    3_000, {"expected": "refused:notNow/waitForHost", "effects": ""}, code="123456"
                ),
                plain(4_000, "resend", "refused:notNow/waitForHost"),
            ],
        ),
    ]


def choices() -> list[dict]:
    no = {"expected": "refused:notNow/chooseMethod", "effects": ""}
    malformed = {"expected": "refused:malformed/chooseMethod", "effects": ""}
    return [
        case(
            "choose_what_the_person_has_not",
            "Not among the choices.",
            "reset.md, Events",
            [identify(), choose(1_000, "officePhone", **no)],
            user=person(officePhone=None),
        ),
        case(
            "choose_what_is_not_enabled",
            "The notification counts only where two gates are required.",
            "gate.secondGateOnly",
            [identify(), choose(1_000, "appNotification", **no)],
        ),
        case(
            "choose_a_wrong_channel",
            "None for the mobile phone, one for a method that has none, one that does not exist there.",
            "reset.md, Events",
            [
                identify(),
                choose(1_000, "mobilePhone", **malformed),
                choose(1_000, "email", "text", **malformed),
                choose(1_000, "officePhone", "call", **malformed),
            ],
        ),
        case(
            "choose_a_proved_gate_again",
            "The code of the app was proved: its notification is the same gate, and e-mail is the other.",
            "gate.app",
            [
                identify(),
                choose(1_000, "appCode"),
                submit(
                    2_000, {"expected": "asked/waitForHost", "effects": "L check"}, code="123456"
                ),
                host(3_000, "confirmed", "right/chooseMethod", "L a:completedAppCode"),
                choose(4_000, "appNotification", **no),
                choose(4_000, "appCode", **no),
                choose(5_000, "email"),
                submit(6_000, code="$sent"),
                right(7_000, "Email"),
            ],
            two_gates(),
        ),
        case(
            "unlock_is_not_allowed",
            "The password is in the cloud: there is one action, and no page for it.",
            "onPremises.unlock",
            [
                identify(),
                *proved_by_mail(),
                at(
                    5_000,
                    events("chooseAction", action="unlockAccount"),
                    "refused:notNow/newPassword",
                ),
            ],
        ),
    ]


def forms() -> list[dict]:
    source = "reset.md, Events"
    page = "answerQuestions"
    first = answers_to(0)
    return [
        case(
            "forms_of_a_code",
            "Too short, too long, letters, other digits, nothing; spaces and hyphens are dropped.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                *[
                    bad(2_000, code=code)
                    for code in ("12345", "1234567", "12345a", "\uff11" * 6, "", "12.456", "+12345")
                ],
                submit(3_000, code=" 12-34 56-"),
                verify(4_000, "wrong/enterCode"),
            ],
        ),
        case(
            "codes_of_eight_digits",
            "Six are too few there.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                bad(2_000, code="123456"),
                submit(3_000, code="$sent"),
                right(4_000, "Email"),
            ],
            setup(codeDigits=8),
        ),
        case(
            "forms_of_an_app_code",
            "Six to eight digits, whatever length the engine's codes have.",
            source,
            [
                identify(),
                choose(1_000, "appCode"),
                *[bad(2_000, code=code) for code in ("12345", "123456789", "12345x")],
                submit(
                    3_000, {"expected": "asked/waitForHost", "effects": "L check"}, code="123 4567"
                ),
            ],
            setup(codeDigits=8),
        ),
        case(
            "forms_of_a_number",
            "No plus, not at the very start, two of them, letters, too few digits, too many, an empty extension.",
            source,
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                *[
                    bad(2_000, "typePhone", phone=phone)
                    for phone in (
                        "1 425 555 0134",
                        " +1 425 555 0134",
                        "++1 425 555 0134",
                        "+1 425 CALL ANN",
                        "+1234",
                        "+1234567890123456",
                        "+1 425 555 0134x",
                        "+1/425/555/0134",
                        "+\uff11 425 555 0134",
                        "",
                    )
                ],
                submit(3_000, phone="+1.[425](555)-0134X007"),
                verify(4_000, "sent/enterCode", "L code"),
            ],
        ),
        case(
            "numbers_of_five_and_fifteen_digits",
            "Well formed, and wrong.",
            source,
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone="+12345"),
                verify(3_000, "wrong/typePhone"),
                submit(4_000, phone="+123456789012345"),
                verify(5_000, "wrong/typePhone"),
            ],
        ),
        case(
            "forms_of_answers",
            "Too few, too many, too short, too long, none, a control character.",
            source,
            [
                identify(),
                choose(1_000, "securityQuestions"),
                *[
                    bad(2_000, page, answers=answers)
                    for answers in (
                        first[:2],
                        [*first, "Lisbon"],
                        [*first[:2], "ab"],
                        [*first[:2], "x" * 41],
                        [*first[:2], ""],
                        [*first[:2], "ab\u0007c"],
                        [],
                    )
                ],
                submit(3_000, answers=[f"  {answer.upper()} " for answer in first]),
                right(4_000, "SecurityQuestions"),
            ],
        ),
        case(
            "evidence_of_another_kind",
            "A code where a number is asked, and so on.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                bad(2_000, phone=PHONE),
                bad(2_000, answers=first),
                plain(3_000, "back", "moved/chooseMethod"),
                choose(4_000, "securityQuestions"),
                bad(5_000, page, code="123456"),
                plain(6_000, "back", "moved/chooseMethod"),
                choose(7_000, "officePhone"),
                bad(8_000, "typePhone", code="123456"),
            ],
        ),
    ]


def evidence_of_hosts() -> list[dict]:
    asked = {"expected": "asked/waitForHost", "effects": "L check"}
    refused = "refused:notNow/waitForHost"

    def other(flow: str, charge: int | str) -> dict:
        event = events("hostResult", flow=flow, charge=charge, result="confirmed")
        return at(3_000, event, refused)

    return [
        case(
            "host_of_another_flow",
            "The charge alone is not enough.",
            "reset.md, hostResult",
            [
                identify(),
                choose(1_000, "appCode"),
                submit(2_000, asked, code="123456"),
                other("cd" * 16, "$charge"),
            ],
        ),
        case(
            "host_of_another_charge",
            "The flow alone is not enough.",
            "reset.md, hostResult",
            [
                identify(),
                choose(1_000, "appCode"),
                submit(2_000, asked, code="123456"),
                other("$flow", 1),
                other("$flow", 3),
                host(
                    4_000, "confirmed", "right/newPassword", "L a:completedAppCode a:completedAll"
                ),
            ],
        ),
    ]
