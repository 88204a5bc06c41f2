"""New values of administrators: plans without calls, phones that are published."""

from scenario import ONE_GATE, START, events, setup, submit
from scenario_registering import (
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    begin,
    case,
    confirmed,
    new,
    only,
    provide,
    refused,
    right,
)

ABOUT = [
    "What a plan prohibits, and under which ruleset the phone of an administrator is published.",
]
ADMINISTRATOR = ["userAdministrator"]
BOTH_PHONES = "save:authenticationPhone+mobilePhone"


def wrong_form(time: int, field: str, value: str, channel: str | None = None) -> dict:
    event = events("provide", field=field, value=value)
    return refused(time, event | ({"channel": channel} if channel else {}), reason="malformed")


def cases() -> list[dict]:
    return [*plans(), *rulesets()]


def plans() -> list[dict]:
    def on(plan: str, **tenant: object) -> dict:
        return setup({**ONE_GATE, "tenant": {"plan": plan, **tenant}})

    return [
        *[
            case(
                f"no_calls_of_administrators_on_{plan}",
                "A call is no channel of theirs; a text is.",
                "method.prohibitedByPlan",
                [
                    begin(),
                    wrong_form(1_000, "mobilePhone", PHONE, "call"),
                    wrong_form(2_000, "mobilePhone", "+1", "call"),
                    provide(3_000, "mobilePhone", PHONE, "text"),
                ],
                on(plan, **tenant),
                user=new(roles=ADMINISTRATOR),
            )
            for plan, tenant in (("free", {}), ("trial", {"trialStartedAt": START}))
        ],
        case(
            "calls_of_administrators_on_a_paid_plan",
            "Both channels.",
            "method.channels",
            [begin(), provide(1_000, "mobilePhone", PHONE, "call")],
            on("paid"),
            user=new(roles=ADMINISTRATOR),
        ),
        case(
            "calls_of_users_on_the_free_plan",
            "What the plan prohibits, it prohibits to administrators.",
            "method.prohibitedByPlan",
            [begin(), provide(1_000, "mobilePhone", PHONE, "call")],
            on("free"),
        ),
    ]


def rulesets() -> list[dict]:
    def under(ruleset: str) -> dict:
        return only("email", "mobilePhone", ruleset=ruleset)

    return [
        case(
            "administrators_phone_is_published_2017_07_text",
            "The form says so first; both are saved.",
            "registration.publishesPhone",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", BOTH_PHONES),
            ],
            under("2017-07"),
            user=new(roles=ADMINISTRATOR),
        ),
        case(
            "administrators_phone_is_published_2017_07_call",
            "By a call as well.",
            "registration.publishesPhone",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "call"),
                confirmed(2_000, "MobileCall", BOTH_PHONES),
            ],
            under("2017-07"),
            user=new(roles=ADMINISTRATOR),
        ),
        *[
            case(
                f"administrators_phone_is_not_published_{ruleset.replace('-', '_')}",
                "Since 2021-03 the phone is registered, and nobody else sees it.",
                "ruleset.publishedPhone",
                [
                    begin(),
                    provide(1_000, "mobilePhone", PHONE, "text"),
                    submit(2_000, code="$sent"),
                    right(3_000, "MobileText", SAVE_PHONE),
                ],
                under(ruleset),
                user=new(roles=ADMINISTRATOR),
            )
            for ruleset in ("2021-03", "2026-09", "2027-03")
        ],
        case(
            "users_phone_is_not_published_2017_07",
            "It is the administrators' alone that is.",
            "registration.publishesPhone",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
            ],
            under("2017-07"),
        ),
        case(
            "administrators_email_2017_07",
            "Of an address nothing is published.",
            "registration.publishesPhone",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
            ],
            under("2017-07"),
            user=new(roles=ADMINISTRATOR),
        ),
    ]
