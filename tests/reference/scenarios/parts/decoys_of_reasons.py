"""For which reasons somebody is a decoy, who is told, and when it ends."""

from scenario import (
    ANN,
    DAY,
    case,
    choose,
    entries,
    identify,
    person,
    plain,
    row,
    setup,
)

MAIL = {"scope": "all", "methods": ["email"]}
NOBODY = "nobody@contoso.com"
CHANGED = ("ended:changed:startAgain/stopped", "a:changed")
OUT = person(licenses=[])


def nobody(time: int = 0, who: str = NOBODY, **others: object) -> dict:
    return identify(time, who, **{"effects": "L n a:unknown", **others})


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
