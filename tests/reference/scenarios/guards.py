"""Each guard by itself, and which of two comes first."""

from scenario import (
    MINUTE,
    ONE_GATE,
    START,
    again,
    case,
    choose,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    row,
    setup,
    submit,
    verify,
    written,
)
from scenarios.parts.guards_of_blocks import (
    DONE,
    LATER,
    OTHER_POLICY,
    OVER,
    SESSION,
    block,
    five_wrong,
    over,
    whatever,
)

ABOUT = [
    "What is asked before every event, in which order, and what may be done in spite of it.",
    "Clock and version refuse, and the flow stays as it was; the others end it, with an audit alone.",
]
MOVED = person(authenticationPhone="+1 4255550199")
CHANGED = "ended:changed:startAgain/stopped"


def cases() -> list[dict]:
    return [*clock(), *version(), *ends(), *block(), *over(), *whatever()]


def clock() -> list[dict]:
    refused = "refused:clockWentBack/chooseMethod"
    return [
        case(
            "clock_5000_back",
            "Counts as the last time, of which the code lives.",
            "reset.md, Guards, clock",
            [identify(10_000), choose(5_000, "email"), submit(5_000, code="$sent")],
        ),
        case(
            "clock_5001_back",
            "Refused, nothing is charged, and the flow goes on when the clock is right again.",
            "reset.md, Guards, clock",
            [
                identify(10_000),
                choose(4_999, "email", expected=refused, effects=""),
                choose(10_000, "email"),
            ],
        ),
        case(
            "clock_of_verify",
            "The charged value is kept as well.",
            "reset.md, Guards, clock",
            [
                identify(0),
                choose(10_000, "email"),
                submit(20_000, code="$sent"),
                verify(14_999, "refused:clockWentBack/-", ""),
                verify(15_000, "right/newPassword", "L a:completedEmail a:completedAll"),
            ],
        ),
        case(
            "clock_of_ledger",
            "Another flow has written the ledger; identify asks the same.",
            "reset.md, identify",
            [
                identify(0),
                choose(60_000, "email"),
                again(54_999, expected="refused:clockWentBack/-", effects=""),
                again(55_000),
            ],
        ),
        case(
            "clock_before_version",
            "The last time of the flow is known without the ledger.",
            "reset.md, Guards",
            [
                identify(10_000),
                choose(
                    4_999, "email", expected="refused:clockWentBack/-", effects="", ledger=LATER
                ),
            ],
        ),
    ]


def version() -> list[dict]:
    no = {"expected": "refused:version/-", "effects": ""}
    malformed = {"expected": "refused:malformed/-", "effects": ""}
    return [
        case(
            "version_of_ledger",
            "A later version is refused, and the flow goes on when the ledger can be read.",
            "ledger.row",
            [identify(), choose(1_000, "email", ledger=LATER, **no), choose(2_000, "email")],
        ),
        case(
            "version_of_ledger_at_identify",
            "No flow begins.",
            "ledger.row",
            [identify(0, ledger=LATER, **no)],
        ),
        case(
            "broken_ledger",
            "What is not exactly a ledger: a member too many, one too few, another type.",
            "ledger.row",
            [
                identify(),
                choose(1_000, "email", ledger={**row(), "more": 1}, **malformed),
                choose(1_000, "email", ledger={"version": 1}, **malformed),
                choose(1_000, "email", ledger=row(revision=-1), **malformed),
                choose(1_000, "email", ledger=row(counters={"sms": []}), **malformed),
                choose(1_000, "email"),
            ],
        ),
        case(
            "ledger_of_somebody_else",
            "The key inside is another person's.",
            "reset.md, Guards, ledger",
            [
                identify(),
                choose(
                    1_000,
                    "email",
                    ledger=row(key="cd" * 32),
                    expected="refused:malformed/chooseMethod",
                    effects="",
                ),
            ],
        ),
        case(
            "version_before_fingerprint",
            "The flow is not ended while the ledger cannot be read.",
            "reset.md, Guards",
            [
                identify(),
                choose(1_000, "email", ledger=LATER, policy=OTHER_POLICY, **no),
                choose(2_000, "email", expected=CHANGED, effects="a:changed"),
            ],
        ),
    ]


def ends() -> list[dict]:
    gone = {"expected": "ended:superseded:startAgain/stopped", "effects": "a:superseded"}
    stopped = {"expected": "ended:cancelled:cancelled/stopped", "effects": "a:cancelled"}
    whole = [*proved_by_mail(2_000), password(5_000), written(6_000, "ok", "ok/done", DONE)]
    return [
        case(
            "session_2021",
            "A quarter of an hour; its last millisecond counts.",
            "ruleset.session",
            [
                identify(),
                choose(SESSION - 1, "securityQuestions"),
                plain(SESSION, "back", OVER, "a:sessionOver"),
            ],
        ),
        case(
            "session_2017",
            "A hundred and five minutes; a code lives as long.",
            "ruleset.session",
            [
                identify(),
                choose(1_000, "email"),
                submit(105 * MINUTE - 1, code="$sent"),
                verify(105 * MINUTE, OVER, "a:sessionOver"),
            ],
            setup({**ONE_GATE, "ruleset": "2017-07", "methods": ["email", "securityQuestions"]}),
        ),
        case(
            "code_ends_with_session",
            "Sent late, a code is good for less than its lifetime.",
            "reset.md, Effects",
            [
                identify(),
                choose(SESSION - MINUTE, "email"),
                submit(SESSION, {"expected": OVER, "effects": "a:sessionOver"}, code="$sent"),
            ],
        ),
        case(
            "fingerprint_before_session",
            "Both hold: changed.",
            "reset.md, Guards",
            [
                identify(),
                choose(
                    SESSION, "email", expected=CHANGED, effects="a:changed", policy=OTHER_POLICY
                ),
            ],
        ),
        case(
            "session_before_stale_ledger",
            "Both hold: the session is over.",
            "reset.md, Guards",
            [
                identify(),
                choose(1_000, "email"),
                plain(SESSION, "resend", OVER, "a:sessionOver", ledgerFrom=0),
            ],
        ),
        case(
            "stale_ledger",
            "Read from a replica: refused, and the flow goes on with the right one.",
            "reset.md, Guards, ledger",
            [
                identify(),
                choose(1_000, "email"),
                submit(
                    2_000,
                    {"expected": "refused:staleLedger/enterCode", "effects": "", "ledgerFrom": 0},
                    code="$sent",
                ),
                submit(3_000, code="$sent"),
            ],
        ),
        case(
            "ledger_gone",
            "No ledger, where the flow has seen one, is an older one.",
            "reset.md, Guards, ledger",
            [
                identify(),
                choose(
                    1_000,
                    "email",
                    ledger=None,
                    expected="refused:staleLedger/chooseMethod",
                    effects="",
                ),
            ],
        ),
        case(
            "stale_ledger_before_superseded",
            "What an older ledger says of flows is not looked at.",
            "reset.md, Guards",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "resend", "sent/enterCode", "L code"),
                plain(
                    3_000,
                    "resend",
                    "refused:staleLedger/enterCode",
                    ledger=row(revision=2, last=START + 1_500, flowsAfter=2),
                ),
            ],
        ),
        case(
            "superseded_before_cancelled",
            "The first flow was cancelled; then the second is completed.",
            "reset.md, Guards",
            [
                identify(),
                plain(500, "cancel", "cancelled/stopped", "L a:cancelledBeforeMethods"),
                again(1_000),
                *whole,
                {**choose(7_000, "email"), **gone, "from": 0},
            ],
        ),
        case(
            "cancelled_before_person",
            "Cancelled, and the person has another phone: cancelled.",
            "reset.md, Guards",
            [
                identify(),
                plain(500, "cancel", "cancelled/stopped", "L a:cancelledBeforeMethods"),
                {**choose(7_000, "email"), **stopped, "from": 0, "user": MOVED},
            ],
        ),
        case(
            "person_before_block",
            "The account is full, and the person has another phone: changed.",
            "reset.md, Guards",
            [
                identify(),
                choose(1_000, "email"),
                *five_wrong(2_000),
                plain(3_000, "resend", CHANGED, "a:changed", user=MOVED),
            ],
        ),
    ]
