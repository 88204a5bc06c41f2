"""Which of two guards comes first."""

from scenario import (
    DAY,
    MINUTE,
    ONE_GATE,
    START,
    events,
)
from scenario_registering import (
    MAIL,
    OTHER,
    begin,
    case,
    dismiss,
    ended,
    ended_begin,
    finish,
    new,
    provide,
    refused,
    refused_begin,
    row,
)

ABOUT = [
    "Where several guards hold, the first of them decides; of a registration that is over none is asked.",
]
SESSION = 15 * MINUTE
OTHER_POLICY = {**ONE_GATE, "hints": False}
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
    return order()


def flow_of(name: str, steps: list[dict]) -> str:
    """The id that the flow of this case will have."""
    played = case(name, "The first step.", "registration.md, begin", steps)
    return played["steps"][0]["expect"]["effects"][-1]["flow"]


def order() -> list[dict]:
    """Where each guard holds together with those behind it."""
    name = "order_of_guards"
    mark = {"flow": flow_of(name, [begin()]), "until": START + DAY}
    gone = row(revision=8, last=START + 1_000, flowsAfter=8, ended=[mark])
    ended_only = row(revision=8, last=START + 1_000, ended=[mark])
    stale = row(revision=0, last=START + 1_000, flowsAfter=8, ended=[mark])
    nobody = {"signedInAt": None, "user": UNLICENSED}
    stranger = {**nobody, "user": {**OTHER, "licenses": []}}
    finish_event = EVERY["finish"]
    over = SESSION + 1_000
    back_at_once = {"from": 0}
    again = ("changed", "startAgain")
    return [
        case(
            name,
            "Each step leaves away the guard that held in the step before; those behind it hold as well.",
            "registration.md, Guards",
            [
                begin(),
                refused(
                    over - 7_000,
                    finish_event,
                    "overview",
                    "clockWentBack",
                    **{
                        **stranger,
                        "policy": OTHER_POLICY,
                        "ledger": {**gone, "last": START + over},
                    },
                ),
                ended(over, finish_event, *again, **{**back_at_once, "ledger": gone}),
                ended(
                    over,
                    finish_event,
                    "sessionOver",
                    "sessionOver",
                    **{**back_at_once, "policy": ONE_GATE, "ledger": row(OTHER, revision=8)},
                ),
                refused(
                    2_000,
                    finish_event,
                    "overview",
                    "malformed",
                    **{**back_at_once, "ledger": {**gone, "key": row(OTHER)["key"]}},
                ),
                ended(
                    2_000,
                    finish_event,
                    "superseded",
                    "startAgain",
                    **{**back_at_once, "ledger": gone},
                ),
                ended(
                    2_000,
                    finish_event,
                    "cancelled",
                    "cancelled",
                    **{**back_at_once, "ledger": ended_only},
                ),
                ended(2_000, finish_event, *again, **back_at_once),
                ended(
                    2_000,
                    finish_event,
                    "reauthenticate",
                    "signInAgain",
                    **{**back_at_once, "user": UNLICENSED},
                ),
                ended(
                    2_000,
                    finish_event,
                    "notInScope",
                    "notEnabled",
                    **{**back_at_once, "signedInAt": START},
                ),
                finish(
                    2_000,
                    expected="tooFew:0of1/overview",
                    effects="",
                    **{**back_at_once, "user": new()},
                ),
            ],
        ),
        case(
            "clock_before_version",
            "What cannot be read has no time; the flow has.",
            "registration.md, Guards",
            [
                begin(10_000),
                refused(4_999, finish_event, "-", "clockWentBack", ledger=LATER),
                refused(5_000, finish_event, "-", "version", ledger=LATER),
            ],
        ),
        case(
            "version_before_fingerprint",
            "And before all that ends.",
            "registration.md, Guards",
            [
                begin(),
                refused(
                    over,
                    finish_event,
                    "-",
                    "version",
                    ledger=LATER,
                    policy=OTHER_POLICY,
                    **nobody,
                ),
            ],
        ),
        case(
            "session_before_a_stale_ledger",
            "What is over need not be read again.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                ended(over, events("resend"), "sessionOver", "sessionOver", ledger=stale),
            ],
        ),
        case(
            "stale_ledger_before_what_it_says",
            "What a replica says of ends may be old as well.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                refused(2_000, events("resend"), "enterCode", "staleLedger", ledger=stale),
            ],
        ),
        case(
            "begin_in_its_order",
            "Each step leaves away what held in the step before.",
            "registration.md, begin",
            [
                refused_begin(-10_000, "malformed", ledger=LATER),
                refused_begin(-10_000, "version", user=UNLICENSED, ledger=LATER),
                refused_begin(-10_000, "malformed", ledger=row(OTHER, last=START)),
                refused_begin(-10_000, "clockWentBack", ledger=row(last=START)),
                ended_begin(0, "reauthenticate", "signInAgain", ledger=row(last=START)),
                ended_begin(0, "notInScope", "notEnabled", **{"from": None, "signedInAt": START}),
                begin(1_000, user=new(), **{"from": None}),
            ],
            user=None,
            signed_in_at=None,
        ),
        case(
            "begin_twice_in_one_flow",
            "A flow that began does not begin; no guard is asked.",
            "registration.md, begin",
            [
                begin(),
                refused(1_000, events("begin"), signedInAt=None),
                refused(2 * SESSION, events("begin")),
            ],
        ),
        case(
            "over_before_guards",
            "Whatever holds: of what is over nothing is taken.",
            "registration.md, Guards",
            [
                begin(),
                dismiss(1_000),
                refused(over, DISMISS, "dismissed", **{"policy": OTHER_POLICY, "signedInAt": None}),
                refused(0, EVERY["answer"], "dismissed", user=OTHER),
            ],
        ),
        case(
            "ended_stays_ended",
            "The reason is that of the guard; another sign-in does not wake it.",
            "registration.md, Guards",
            [
                begin(),
                ended(1_000, EVERY["answer"], "reauthenticate", "signInAgain", signedInAt=None),
                refused(2_000, EVERY["provide"], "stopped", signedInAt=START),
                begin(3_000, **{"from": None}),
            ],
        ),
    ]
