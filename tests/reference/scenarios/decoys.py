"""Those who may not reset: under `conceal` a decoy, under `disclose` the page."""

import decoy
from scenario import (
    ANN,
    DAY,
    PHONE,
    QUESTIONS,
    WRONG_ANSWERS,
    case,
    choose,
    entries,
    host,
    identify,
    person,
    plain,
    row,
    setup,
    submit,
    two_gates,
    verify,
)

ABOUT = [
    "Unknown, ineligible, deferred and personal accounts: the same prompts, the same kinds of effects, and no gate is ever passed.",
    "Under disclose the reason comes at once.",
]
MAIL = {"scope": "all", "methods": ["email"]}
NOBODY = "nobody@contoso.com"
CHANGED = ("ended:changed:startAgain/stopped", "a:changed")
ASKED = {"expected": "asked/waitForHost", "effects": "L check"}
OUT = person(licenses=[])


def nobody(time: int = 0, who: str = NOBODY, **others: object) -> dict:
    return identify(time, who, **{"effects": "L n a:unknown", **others})


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


CASES_OF_REASONS = [
    ("account_disabled", "accountDisabled", "couldNotVerify", {}, person(enabled=False)),
    (
        "personal_account",
        "personalAccount",
        "usePersonalRecovery",
        {},
        person(guest="personalAccount"),
    ),
    ("home_tenant", "homeTenant", "useHomeOrganization", {}, person(guest="partnerTenant")),
    (
        "administrators_off",
        "disabledForAdministrators",
        "notEnabled",
        {"administrators": {"enabled": False}},
        person(roles=["globalAdministrator"]),
    ),
    ("tenant_off", "disabledForTenant", "notEnabled", {"scope": "none"}, ANN),
    (
        "not_in_scope",
        "notInScope",
        "notEnabled",
        {"scope": {"group": "pilots"}},
        person(groups=["staff"]),
    ),
    ("not_licensed", "notLicensed", "notEnabled", {}, OUT),
    (
        "insufficient_methods",
        "insufficientMethods",
        "couldNotVerify",
        {"methods": ["email", "mobilePhone"], "methodsRequired": 2},
        person(authenticationPhone=None),
    ),
    (
        "one_app_for_two_gates",
        "insufficientMethods",
        "couldNotVerify",
        {
            "methods": ["mobilePhone", "officePhone", "appNotification", "appCode"],
            "methodsRequired": 2,
        },
        person(authenticationPhone=None, officePhone=None),
    ),
    (
        "writeback_off",
        "writebackNotEnabled",
        "contactAdministrator",
        {},
        person(passwordSource="passThrough"),
    ),
    (
        "protected_account",
        "protectedAccount",
        "contactAdministrator",
        {"onPremises": {"writeback": True}},
        person(passwordSource="federated", onPremises={"protected": True}),
    ),
]


def reasons() -> list[dict]:
    found = []
    for name, reason, message, policy, user in CASES_OF_REASONS:
        told = "" if message == "couldNotVerify" else f":{message}"
        concealed = f"L n{told}>ann@example.org a:{reason}"
        found += [
            case(
                f"conceal_{name}",
                "A decoy; the person learns the reason in a mailbox that needs no sign-in here.",
                "reason.message",
                [
                    identify(effects=concealed),
                    plain(
                        1_000,
                        "contactAdministrator",
                        "told/chooseMethod",
                        "L contact a:contactedAdministrator",
                    ),
                ],
                setup({**MAIL, **policy}),
                user,
            ),
            case(
                f"disclose_{name}",
                "The page says so at once, and nobody is written to.",
                "reason.message",
                [
                    identify(
                        expected=f"ended:{reason}:{message}/stopped", effects=f"L n a:{reason}"
                    ),
                    plain(
                        1_000,
                        "contactAdministrator",
                        "told/stopped",
                        "L contact a:contactedAdministrator",
                    ),
                ],
                setup({**MAIL, **policy}, disclosure="disclose"),
                user,
            ),
        ]
    return found


def notices() -> list[dict]:
    def told(name: str, comment: str, effects: str, **members: object) -> dict:
        return case(
            f"notice_{name}",
            comment,
            "reset.md, identify",
            [identify(effects=effects)],
            setup(MAIL),
            person(licenses=[], **members),
        )

    nowhere = "L n a:notLicensed"
    return [
        told("without_address", "As for others.", nowhere, authenticationEmail=None),
        told(
            "not_to_the_mailbox_itself",
            "Equal to the id and to the primary address, in other letters: as for others.",
            nowhere,
            authenticationEmail="ANN@contoso.com",
            alternateEmails=["Ann.Lee@Contoso.com"],
        ),
        told(
            "to_the_alternate",
            "The first is the account's own.",
            "L n:notEnabled>home@example.org a:notLicensed",
            authenticationEmail="ann@contoso.com",
            alternateEmails=["home@example.org", "other@example.org"],
        ),
        told(
            "not_to_a_second_alternate",
            "No other is ever looked at.",
            nowhere,
            authenticationEmail="ann",
            alternateEmails=["", "other@example.org"],
        ),
        case(
            "disclose_unknown",
            "Nobody has this name.",
            "reset.md, Outcomes",
            [nobody(0, expected="ended:unknown:couldNotVerify/stopped")],
            setup(MAIL, disclosure="disclose"),
            None,
        ),
        case(
            "disclose_may_reset",
            "Whoever may reset sees what others see under conceal.",
            "reset.md, identify",
            [identify(), choose(1_000, "email")],
            setup(disclosure="disclose"),
        ),
        case(
            "disclose_blocked",
            "Asked before the decision.",
            "reset.md, identify",
            [
                identify(
                    expected=f"ended:blocked:tooManyAttempts@{DAY - 1_000}/stopped",
                    effects="a:account:blocked",
                )
            ],
            setup(disclosure="disclose"),
            OUT,
            row(counters={"account": entries(*[-1_000] * 5)}),
        ),
    ]


def becoming() -> list[dict]:
    source = "reset.md, Guards, person"
    unlicensed = identify(effects="L n:notEnabled>ann@example.org a:notLicensed")
    return [
        case(
            "decoy_becomes_known",
            "Somebody has the name by now.",
            source,
            [
                nobody(who="ann@contoso.com"),
                choose(1_000, "email", expected=CHANGED[0], effects=CHANGED[1], user=ANN),
            ],
            setup(MAIL),
            None,
        ),
        case(
            "decoy_becomes_eligible",
            "A licence was assigned.",
            source,
            [unlicensed, choose(1_000, "email", expected=CHANGED[0], effects=CHANGED[1], user=ANN)],
            setup(MAIL),
            OUT,
        ),
        case(
            "decoy_stays_while_ineligible",
            "For another reason by now: still a decoy, and the administrators learn today's.",
            source,
            [
                unlicensed,
                choose(1_000, "email", user=person(enabled=False)),
                plain(
                    2_000,
                    "contactAdministrator",
                    "told/enterCode",
                    "L contact a:contactedAdministrator",
                ),
            ],
            setup(MAIL),
            OUT,
        ),
        case(
            "decoy_becomes_unknown",
            "The person was deleted.",
            source,
            [
                unlicensed,
                choose(1_000, "email", expected=CHANGED[0], effects=CHANGED[1], user=None),
            ],
            setup(MAIL),
            OUT,
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
