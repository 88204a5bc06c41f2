"""Who may register, and who is signed in."""

from scenario import (
    MINUTE,
    ONE_GATE,
    SETUP,
    START,
    events,
    setup,
    submit,
)
from scenario_registering import (
    ANN,
    MAIL,
    OTHER,
    begin,
    case,
    confirm_done,
    ended,
    ended_begin,
    finish,
    new,
    provide,
    refused_begin,
    row,
)

ABOUT = [
    "The guards of person, sign-in and scope, at begin and before every other event.",
]
SESSION = 15 * MINUTE
LATER = row(version=2)
DISMISS = events("dismiss")
EVERY = {
    "provide": events("provide", field="email", value=MAIL),
    "confirm": events("confirm", field="email"),
    "answer": events("answer", answers=[]),
    "app": events("app"),
    "remove": events("remove", field="email"),
    "finish": events("finish"),
    "dismiss": DISMISS,
}
UNLICENSED = new(licenses=None)


def cases() -> list[dict]:
    return [*sign_in(), *person()]


def sign_in() -> list[dict]:
    ten = 10 * MINUTE
    return [
        case(
            "sign_in_of_ten_minutes_ago",
            "Ten minutes are not more than ten.",
            "registration.md, begin",
            [begin()],
            signed_in_at=START - ten,
        ),
        case(
            "sign_in_of_more_than_ten_minutes_ago",
            "A millisecond more: sign in again.",
            "registration.md, begin",
            [ended_begin(0, "reauthenticate", "signInAgain")],
            signed_in_at=START - ten - 1,
        ),
        case(
            "sign_in_later_than_now",
            "The clocks of the host's servers differ.",
            "registration.md, begin",
            [begin()],
            signed_in_at=START + 3_000,
        ),
        case(
            "sign_in_and_the_time_of_the_ledger",
            "A clock up to five seconds behind counts as the last time, from which the ten minutes are counted.",
            "registration.md, begin",
            [ended_begin(-4_000, "reauthenticate", "signInAgain")],
            ledger=row(last=START),
            signed_in_at=START - ten - 1,
        ),
        case(
            "sign_in_that_grows_old",
            "It is asked at begin how long ago it was, later only whether there is one.",
            "registration.md, Guards",
            [begin(), confirm_done(14 * MINUTE, "email"), finish(SESSION - 1)],
            user=ANN,
            signed_in_at=START - ten,
        ),
        case(
            "sign_in_anew",
            "A later one is one as well.",
            "registration.md, Guards",
            [begin(), provide(1_000, signedInAt=START + 500)],
        ),
    ]


def person() -> list[dict]:
    changed = ("changed", "startAgain")
    alike = new(id="ann.lee@contoso.com", authenticationEmail="ann@example.com")
    scopes = {
        "account": (SETUP, new(enabled=False)),
        "partner": (SETUP, new(guest="partnerTenant")),
        "personal_account": (SETUP, new(guest="personalAccount")),
        "group": (setup({**ONE_GATE, "scope": {"group": "pilot"}}), new(groups=["others"])),
        "license": (SETUP, UNLICENSED),
        "license_on_premises": (
            setup({**ONE_GATE, "ruleset": "2021-03"}),
            new(passwordSource="federated", licenses=["office365"]),
        ),
        "administrators": (
            setup({**ONE_GATE, "administrators": {"enabled": False}}),
            new(roles=["userAdministrator"]),
        ),
    }
    fine = {
        "group": new(groups=["pilot"]),
        "administrators": new(),
    }
    tenant = setup({**ONE_GATE, "scope": "none"})
    return [
        case(
            "nobody_there",
            "The account is gone.",
            "registration.md, Guards",
            [begin(), ended(1_000, EVERY["finish"], *changed, user=None)],
        ),
        case(
            "somebody_else",
            "Another person is signed in now.",
            "registration.md, Guards",
            [begin(), ended(1_000, EVERY["finish"], *changed, user=OTHER)],
        ),
        case(
            "another_subject_of_the_same_name",
            "The account was made anew: the immutable id is another.",
            "registration.md, Guards",
            [begin(), ended(1_000, EVERY["provide"], *changed, user=new(objectId="0b5f"))],
        ),
        case(
            "same_subject_of_another_name",
            "The person's names and values may change in its course: that is what it is for.",
            "registration.md, Guards",
            [begin(), provide(1_000, user=alike), submit(2_000, code="$sent")],
        ),
        case(
            "begin_without_a_person",
            "There is nobody to register; whoever has no name has none either.",
            "registration.md, begin",
            [
                refused_begin(0, "malformed"),
                refused_begin(1_000, "malformed", user=new(id=" \t")),
                refused_begin(2_000, "malformed", user=new(id="\u3000")),
                begin(3_000, user=new(), **{"from": None}),
            ],
            user=None,
        ),
        case(
            "begin_with_a_name_of_256_bytes",
            "As many as a sealed flow holds; one more is refused, before the ledger is looked at.",
            "registration.md, begin",
            [
                refused_begin(0, "malformed", ledger=LATER),
                refused_begin(1_000, "malformed", user=new(id="é" * 128 + "a")),
                begin(2_000, user=new(id="a" * 245 + "@contoso.com"[:11]), **{"from": None}),
            ],
            user=new(id="a" * 257),
        ),
        *[
            case(
                f"begin_out_of_scope_{what}",
                "Who fails one of the first four checks may not register.",
                "registration.status",
                [ended_begin(0, "notInScope", "notEnabled")],
                policy,
                user=user,
            )
            for what, (policy, user) in {**scopes, "tenant": (tenant, new())}.items()
        ],
        *[
            case(
                f"no_more_in_scope_{what}",
                "It is asked again before every event.",
                "registration.md, Guards",
                [
                    begin(),
                    provide(1_000),
                    ended(
                        2_000,
                        events("submit", code="$sent"),
                        "notInScope",
                        "notEnabled",
                        user=user,
                    ),
                ],
                policy,
                user=fine.get(what, new()),
            )
            for what, (policy, user) in scopes.items()
        ],
        case(
            "in_scope_without_writeback",
            "Whether a password could be reset is no matter of registering.",
            "registration.status",
            [begin(), provide(1_000)],
            user=new(passwordSource="federated"),
        ),
        case(
            "out_of_scope_between_charge_and_compare",
            "The try stays charged, and nothing is compared.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                ended(3_000, events("verify"), "notInScope", "notEnabled", user=UNLICENSED),
            ],
        ),
    ]
