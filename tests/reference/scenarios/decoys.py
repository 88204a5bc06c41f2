"""Those who may not reset: under `conceal` a decoy, under `disclose` the page."""

import decoy
from scenario import (
    DAY,
    PHONE,
    QUESTIONS,
    WRONG_ANSWERS,
    case,
    choose,
    host,
    identify,
    plain,
    setup,
    submit,
    two_gates,
    verify,
)
from scenarios.parts.decoys_of_reasons import MAIL, OUT, becoming, nobody, notices, reasons

ABOUT = [
    "Unknown, ineligible, deferred and personal accounts: the same prompts, the same kinds of effects, and no gate is ever passed.",
    "Under disclose the reason comes at once.",
]
ASKED = {"expected": "asked/waitForHost", "effects": "L check"}


def cases() -> list[dict]:
    return [*proofs(), *gates(), *reasons(), *notices(), *becoming(), *help()]


def only(*methods: str) -> dict:
    questions = {"securityQuestions": QUESTIONS} if "securityQuestions" in methods else {}
    return setup({"scope": "all", "methods": list(methods), **questions})


def proofs() -> list[dict]:
    source = "reset.md, Decoys"
    app = setup(
        {
            "scope": "all",
            "methods": ["email", "mobilePhone", "appNotification", "appCode"],
            "methodsRequired": 2,
        }
    )
    return [
        case(
            "decoy_mail",
            "A code is made, charged and sent to nobody; not even it is right.",
            source,
            [
                nobody(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                verify(3_000, "wrong/enterCode"),
                plain(4_000, "resend", "sent/enterCode", "L code"),
                plain(5_000, "back", "moved/chooseMethod"),
                plain(6_000, "cancel", "cancelled/stopped", "L a:cancelledBeforeMethods"),
            ],
            only("email"),
            None,
        ),
        case(
            "decoy_number",
            "No number is right.",
            source,
            [
                nobody(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                verify(3_000, "wrong/typePhone"),
                plain(4_000, "back", "moved/chooseMethod"),
                choose(5_000, "mobilePhone", "call"),
                submit(6_000, phone=PHONE),
                verify(7_000, "wrong/typePhone"),
            ],
            only("mobilePhone"),
            None,
        ),
        case(
            "decoy_number_of_a_known_person",
            "Not even the person's own.",
            source,
            [
                identify(effects="L n:notEnabled>ann@example.org a:notLicensed"),
                choose(1_000, "officePhone"),
                submit(2_000, phone="+1 4255550178"),
                verify(3_000, "wrong/typePhone"),
            ],
            only("officePhone"),
            OUT,
        ),
        case(
            "decoy_questions",
            "The first by their hashes, in the policy's order; the same in every flow.",
            source,
            [
                nobody(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=WRONG_ANSWERS),
                verify(3_000, "wrong/answerQuestions"),
                nobody(4_000, effects="L a:unknown", **{"from": None}),
                choose(5_000, "securityQuestions"),
                submit(
                    6_000,
                    {"expected": "refused:malformed/answerQuestions", "effects": ""},
                    answers=WRONG_ANSWERS[:2],
                ),
            ],
            only("securityQuestions"),
            None,
        ),
        case(
            "decoy_app_code",
            "The host is asked of nobody; whatever it says is no.",
            source,
            [
                nobody(who=APP_NAME),
                choose(1_000, "appCode"),
                submit(2_000, ASKED, code="123456"),
                host(3_000, "confirmed", "wrong/chooseMethod"),
                choose(4_000, "appCode"),
                submit(5_000, ASKED, code="123456"),
                host(6_000, "denied", "wrong/chooseMethod"),
            ],
            only("appCode", "email"),
            None,
        ),
        case(
            "decoy_notification",
            "With a number on the page.",
            source,
            [
                nobody(who=BOTH_NAME),
                choose(1_000, "appNotification"),
                host(2_000, "confirmed", "wrong/chooseMethod"),
                choose(3_000, "appNotification"),
                host(4_000, "timedOut", "wrong/chooseMethod"),
                choose(5_000, "appNotification"),
                plain(6_000, "back", "moved/chooseMethod", "L"),
            ],
            app,
            None,
        ),
        case(
            "decoy_out_of_form",
            "Refused uncharged, as of others.",
            source,
            [
                nobody(),
                choose(1_000, "email"),
                submit(
                    2_000, {"expected": "refused:malformed/enterCode", "effects": ""}, code="12345"
                ),
                submit(301_000, {"expected": "expired/enterCode", "effects": ""}, code="$sent"),
            ],
            only("email"),
            None,
        ),
    ]


def gates() -> list[dict]:
    source = "reset.md, Decoys"
    names = [f"{name}@contoso.com" for name in ("cleo", "dora", "emil", "fay")]
    return [
        case(
            "decoy_gates_cleo",
            "How many and which depends on the name and the secret alone.",
            source,
            [nobody(0, names[0])],
            setup(),
            None,
        ),
        *[
            case(
                f"decoy_gates_{name.partition('@')[0]}",
                "How many and which depends on the name and the secret alone.",
                source,
                [nobody(0, name)],
                policy,
                None,
            )
            for name, policy in [
                (names[1], setup()),
                (names[2], two_gates()),
                (names[3], two_gates()),
            ]
        ],
        case(
            "decoy_of_every_gate",
            "As many are enabled as are required.",
            source,
            [nobody(0)],
            setup(
                {
                    "scope": "all",
                    "methods": ["email", "mobilePhone"],
                    "methodsRequired": 2,
                }
            ),
            None,
        ),
        case(
            "decoy_without_hints",
            "Nobody sees a mask.",
            "contact.hints",
            [nobody(0), choose(1_000, "email")],
            setup({**MAIL, "hints": False}),
            None,
        ),
        case(
            "decoy_name_is_canonical",
            "Another spelling of the name is the same decoy, and the same row.",
            source,
            [
                nobody(0, "Dora@Contoso.com"),
                nobody(1_000, "\uff24ORA@contoso.com ", effects="L a:unknown", **{"from": None}),
            ],
            setup(),
            None,
        ),
        case(
            "decoy_of_one_gate_has_no_notification",
            "Nobody who passes one gate has it.",
            "gate.secondGateOnly",
            [nobody(0)],
            only("email", "mobilePhone", "appNotification"),
            None,
        ),
    ]


def help() -> list[dict]:
    told = ("told/chooseMethod", "L contact a:contactedAdministrator")
    return [
        case(
            "decoy_asks_for_help",
            "The host drops what has no subject; the page is the same.",
            "reset.md, contactAdministrator",
            [
                nobody(),
                plain(1_000, "contactAdministrator", *told),
                plain(2_000, "contactAdministrator", f"blocked:contact@{1_000 + DAY}/chooseMethod"),
            ],
            setup(MAIL),
            None,
        ),
        case(
            "one_notice_a_day_for_a_decoy",
            "As for others.",
            "throttle.limits",
            [nobody(), nobody(1_000, effects="L a:unknown", **{"from": None})],
            setup(MAIL),
            None,
        ),
    ]


def name_with(policy: dict, method: str) -> str:
    """Somebody who does not exist, and whose decoy has the method."""
    names = [f"{name}@contoso.com" for name in ("nobody", "gus", "hal", "ida", "jon", "kim", "lou")]
    return next(name for name in names if method in decoy.methods(policy, name))


APP_NAME = name_with(only("appCode", "email"), "appCode")
BOTH_NAME = name_with(
    setup(
        {
            "scope": "all",
            "methods": ["email", "mobilePhone", "appNotification", "appCode"],
            "methodsRequired": 2,
        }
    ),
    "appNotification",
)
