"""Each guard by itself, and which of two comes first."""

from scenario import (
    MINUTE,
    ONE_GATE,
    SECOND,
    START,
    at,
    events,
    host,
    submit,
    two_gates,
    verify,
)
from scenario_registering import (
    ANN,
    MAIL,
    OTHER,
    PHONE,
    SAVE_APP,
    SAVE_MAIL,
    SAVE_PHONE,
    app,
    begin,
    case,
    confirm_done,
    confirmed,
    dismiss,
    ended,
    old,
    provide,
    refused,
    refused_begin,
    right,
    row,
)

ABOUT = [
    "What is asked before every event but begin, in which order; and what begin asks.",
    "Clock, version and a stale ledger refuse, and the registration stays as it was; the others end it, with an audit alone.",
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


def cases() -> list[dict]:
    return [*clock(), *version(), *ends(), *every_event()]


def clock() -> list[dict]:
    wrong = {"reason": "clockWentBack"}
    return [
        case(
            "clock_5000_back",
            "Counts as the last time, of which the code lives.",
            "registration.md, Guards",
            [begin(10_000), provide(5_000), submit(5_000, code="$sent")],
        ),
        case(
            "clock_5001_back",
            "Refused, nothing is charged, and the registration goes on when the clock is right again.",
            "registration.md, Guards",
            [begin(10_000), refused(4_999, EVERY["provide"], **wrong), provide(10_000)],
        ),
        case(
            "clock_of_verify",
            "The charged value is kept as well.",
            "registration.md, Guards",
            [
                begin(),
                provide(10_000),
                submit(20_000, code="$sent"),
                verify(14_999, "refused:clockWentBack/-", ""),
                right(15_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "clock_of_host_result",
            "What the host says is said again later.",
            "registration.md, Guards",
            [
                begin(),
                app(10_000),
                host(4_999, "confirmed", "refused:clockWentBack/waitForHost", ""),
                confirmed(5_000, "AppNotification", SAVE_APP),
            ],
            two_gates(),
        ),
        case(
            "clock_of_the_ledger",
            "Another flow has written it; begin asks the same.",
            "registration.md, begin",
            [
                begin(),
                refused_begin(
                    -6 * SECOND, "clockWentBack", **{"from": None, "ledger": row(last=START)}
                ),
                refused(
                    1_000,
                    EVERY["provide"],
                    **wrong,
                    **{"from": 0, "ledger": row(last=START + 6_001)},
                ),
                begin(-5 * SECOND, **{"from": None, "ledger": row(last=START)}),
            ],
        ),
    ]


def version() -> list[dict]:
    return [
        case(
            "ledger_of_a_later_version",
            "Refused, and the flow stays.",
            "registration.md, Guards",
            [
                begin(),
                refused(1_000, EVERY["provide"], "-", "version", ledger=LATER),
                refused(2_000, EVERY["finish"], "-", "version", ledger={"version": 7}),
                provide(3_000),
            ],
        ),
        case(
            "ledger_that_is_none",
            "The same.",
            "ledger.row",
            [
                begin(),
                refused(1_000, EVERY["confirm"], "-", "malformed", ledger={"version": 1}),
                refused(2_000, DISMISS, "-", "malformed", ledger=[]),
                confirm_done(3_000, "email"),
            ],
            user=ANN,
        ),
        case(
            "begin_with_a_ledger_that_is_none",
            "Nothing begins.",
            "registration.md, begin",
            [
                refused_begin(0, "version", ledger=LATER),
                refused_begin(1_000, "malformed", ledger="row", **{"from": None}),
                begin(2_000, **{"from": None}),
            ],
        ),
        case(
            "ledger_of_somebody_else",
            "Refused as one that is none; the page is shown all the same.",
            "registration.md, Guards",
            [
                begin(),
                refused(1_000, EVERY["provide"], reason="malformed", ledger=row(OTHER)),
                provide(2_000),
            ],
        ),
        case(
            "ledger_before_the_one_that_was_seen",
            "A replica that is behind: refused, and the flow stays.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                refused(
                    2_000, events("submit", code="$sent"), "enterCode", "staleLedger", ledgerFrom=0
                ),
                refused(3_000, events("resend"), "enterCode", "staleLedger", ledger=None),
                submit(4_000, code="$sent"),
            ],
        ),
        case(
            "ledger_before_the_one_that_begin_read",
            "Begin saves nothing, and remembers what it read.",
            "registration.md, begin",
            [
                begin(),
                refused(1_000, EVERY["provide"], reason="staleLedger", ledger=row(revision=6)),
                provide(2_000),
            ],
            ledger=row(),
        ),
    ]


def ends() -> list[dict]:
    again = ("changed", "startAgain")
    return [
        case(
            "policy_changed",
            "Another policy: the registration ends.",
            "flow.fingerprint",
            [begin(), ended(1_000, EVERY["provide"], *again, policy=OTHER_POLICY)],
        ),
        case(
            "policy_written_otherwise",
            "Defaults that are written out are no other policy.",
            "flow.fingerprint",
            [
                begin(),
                provide(1_000, policy={**ONE_GATE, "hints": True, "registration": {}}),
            ],
        ),
        case(
            "policy_changed_while_a_code_is_compared",
            "Nothing is compared, nothing is saved.",
            "flow.fingerprint",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                ended(3_000, events("verify"), *again, policy=OTHER_POLICY),
            ],
        ),
        case(
            "session_of_15_minutes",
            "At its end it is over.",
            "ruleset.session",
            [
                begin(),
                provide(SESSION - 1),
                ended(SESSION, events("resend"), "sessionOver", "sessionOver"),
                refused(SESSION + 1, events("resend"), "stopped"),
            ],
        ),
        case(
            "session_of_105_minutes_2017_07",
            "A code lives as long.",
            "ruleset.session",
            [
                begin(),
                provide(1_000),
                submit(105 * MINUTE - 1, code="$sent"),
                ended(105 * MINUTE, events("verify"), "sessionOver", "sessionOver"),
            ],
            old(),
        ),
        case(
            "session_and_code",
            "A code that was sent shortly before the end is good until the end.",
            "ledger.codes",
            [begin(), provide(SESSION - 1_000), submit(SESSION - 1, code="$sent")],
        ),
        case(
            "administrator_cleared_the_ledger",
            "Every flow that began before is overtaken; another begins.",
            "ledger.operations",
            [
                begin(),
                ended(
                    1_000,
                    EVERY["provide"],
                    "superseded",
                    "startAgain",
                    ledger=row(revision=8, flowsAfter=8),
                ),
                begin(2_000, **{"from": None, "ledger": row(revision=8, flowsAfter=8)}),
                provide(3_000, ledger=row(revision=8, flowsAfter=8)),
            ],
            ledger=row(),
        ),
        case(
            "ended_in_the_ledger",
            "Dismissed in another window: the older state of the flow is worth nothing.",
            "ledger.operations",
            [
                begin(),
                dismiss(1_000),
                ended(2_000, EVERY["provide"], "cancelled", "cancelled", **{"from": 0}),
            ],
        ),
    ]


def every_event() -> list[dict]:
    return [
        case(
            f"sign_out_and_{kind.lower()}",
            "Nobody is signed in any more: the registration ends, whatever is asked.",
            "registration.md, Guards",
            [begin(), ended(1_000, event, "reauthenticate", "signInAgain", signedInAt=None)],
            user=ANN,
        )
        for kind, event in EVERY.items()
    ] + [
        case(
            "sign_out_and_code",
            "In each event around a code.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                *[
                    ended(
                        3_000 + index,
                        event,
                        "reauthenticate",
                        "signInAgain",
                        **{"from": from_step, "signedInAt": None},
                    )
                    for index, (event, from_step) in enumerate(
                        [
                            (events("verify"), 2),
                            (events("submit", code="$sent"), 1),
                            (events("resend"), 1),
                            (events("back"), 1),
                            (DISMISS, 1),
                        ]
                    )
                ],
                right(4_000, "Email", SAVE_MAIL, **{"from": 2, "signedInAt": START}),
            ],
        ),
        case(
            "sign_out_and_host_result",
            "Nor is a call settled.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "call"),
                at(
                    2_000,
                    events("hostResult", flow="$flow", charge="$charge", result="confirmed"),
                    "ended:reauthenticate:signInAgain/stopped",
                    "a:reauthenticate!failure",
                    signedInAt=None,
                ),
                confirmed(3_000, "MobileCall", SAVE_PHONE, **{"from": 1, "signedInAt": START}),
            ],
        ),
        case(
            "guards_before_edges",
            "An event that the state has no edge for meets the guards first; one whose form is wrong too.",
            "registration.md, Guards",
            [
                begin(),
                ended(1_000, events("resend"), "changed", "startAgain", user=OTHER),
                ended(
                    2_000,
                    events("provide", field="officePhone", value="1"),
                    "changed",
                    "startAgain",
                    **{"from": 0},
                ),
            ],
        ),
    ]
