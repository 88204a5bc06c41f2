"""The block of the account, what is over, and what is asked whatever holds."""

from scenario import (
    DAY,
    GOOD_PASSWORD,
    HOUR,
    MINUTE,
    ONE_GATE,
    again,
    at,
    case,
    choose,
    events,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    row,
    submit,
    two_gates,
    verify,
    written,
    wrong_code,
)

SESSION = 15 * MINUTE
OTHER_POLICY = {**ONE_GATE, "hints": False}
LATER = row(version=2)
DONE = "L n:passwordReset>ann.lee@contoso.com n:passwordReset>ann@example.org a:ok:resetPassword"
OVER = "ended:sessionOver:sessionOver/stopped"


def five_wrong(start: int) -> list[dict]:
    steps = [step for index in range(4) for step in wrong_code(start + index)]
    until = start + 4 + DAY
    return [*steps, *wrong_code(start + 4, f"wrong@{until}/enterCode", "L a:account:blocked")]


def block() -> list[dict]:
    until = 2_004 + DAY
    blocked = f"ended:blocked:tooManyAttempts@{until}/stopped"
    full = [identify(), choose(1_000, "email"), *five_wrong(2_000)]
    told = "a:account:blocked"
    return [
        case(
            "block_stops_submit",
            "The sixth is not charged.",
            "reset.md, Guards, block",
            [*full, submit(3_000, {"expected": blocked, "effects": told}, code="$sent")],
        ),
        case(
            "block_stops_resend",
            "No more codes are sent.",
            "reset.md, Guards, block",
            [*full, plain(3_000, "resend", blocked, told)],
        ),
        case(
            "block_stops_choose",
            "No other method is begun.",
            "reset.md, Guards, block",
            [
                *full,
                plain(3_000, "back", "moved/chooseMethod"),
                choose(4_000, "officePhone", expected=blocked, effects=told),
            ],
        ),
        case(
            "block_lets_leave_and_ask_for_help",
            "What leaves or asks for help passes.",
            "reset.md, Guards, block",
            [
                *full,
                plain(
                    3_000,
                    "contactAdministrator",
                    "told/enterCode",
                    "L contact a:contactedAdministrator",
                ),
                plain(4_000, "back", "moved/chooseMethod"),
                plain(5_000, "cancel", "cancelled/stopped", "L a:cancelledBeforeMethods"),
            ],
        ),
        case(
            "block_lets_finish_after_last_gate",
            "Another flow fills the account; nothing is left to guess in this one.",
            "reset.md, Guards, block",
            [
                identify(),
                *proved_by_mail(200),
                again(2_300),
                choose(2_400, "email"),
                *five_wrong(3_000),
                password(4_000, **{"from": 3}),
                written(5_000, "ok", "ok/done", DONE),
            ],
        ),
        case(
            "block_is_not_asked_after_the_last_gate",
            "What has no edge there is refused; the flow does not end.",
            "reset.md, Guards, block",
            [
                identify(),
                *proved_by_mail(200),
                again(2_300),
                choose(2_400, "email"),
                *five_wrong(3_000),
                choose(
                    4_000,
                    "email",
                    expected="refused:notNow/newPassword",
                    effects="",
                    **{"from": 3},
                ),
                plain(4_001, "resend", "refused:notNow/newPassword"),
                password(5_000),
            ],
        ),
        case(
            "block_stops_before_the_second_gate",
            "One of two gates was proved; another flow fills the account.",
            "reset.md, Guards, block",
            [
                identify(),
                *proved_by_mail(200, "chooseMethod", False),
                again(2_300),
                choose(2_400, "email"),
                *five_wrong(3_000),
                choose(
                    4_000,
                    "officePhone",
                    expected=f"ended:blocked:tooManyAttempts@{3_004 + DAY}/stopped",
                    effects=told,
                    **{"from": 3},
                ),
            ],
            two_gates(),
        ),
        case(
            "block_lets_settle",
            "Charged before the account was full: compared after, and right.",
            "ledger.operations",
            [
                identify(),
                choose(100, "email"),
                submit(200, code="$sent"),
                again(900),
                choose(1_000, "email"),
                *[step for index in range(3) for step in wrong_code(2_000 + index)],
                submit(2_004, code="123456"),
                verify(2_005, f"wrong@{2_004 + DAY}/enterCode", "L a:account:blocked"),
                verify(
                    2_006, "right/newPassword", "L a:completedEmail a:completedAll", **{"from": 2}
                ),
            ],
        ),
    ]


def over() -> list[dict]:
    ended = [identify(), plain(1_000, "cancel", "cancelled/stopped", "L a:cancelledBeforeMethods")]
    no = {"expected": "refused:notNow/stopped", "effects": ""}
    return [
        case(
            "ended_takes_nothing_but_contact",
            "Every other event is refused.",
            "reset.md, Guards",
            [
                *ended,
                choose(2_000, "email", **no),
                plain(2_000, "cancel", no["expected"]),
                plain(2_000, "back", no["expected"]),
                password(2_000, **no),
                written(2_000, "ok", no["expected"], ""),
                plain(
                    3_000,
                    "contactAdministrator",
                    "told/stopped",
                    "L contact a:contactedAdministrator",
                ),
                plain(4_000, "contactAdministrator", f"blocked:contact@{3_000 + DAY}/stopped"),
            ],
        ),
        case(
            "ended_contact_until_the_session_ends",
            "Its last millisecond counts.",
            "reset.md, Guards",
            [
                *ended,
                plain(
                    SESSION - 1,
                    "contactAdministrator",
                    "told/stopped",
                    "L contact a:contactedAdministrator",
                ),
                plain(SESSION, "contactAdministrator", OVER, "a:sessionOver"),
            ],
        ),
        case(
            "done_takes_nothing",
            "Contact neither.",
            "reset.md, Guards",
            [
                identify(),
                *proved_by_mail(),
                password(5_000),
                written(6_000, "ok", "ok/done", DONE),
                plain(7_000, "contactAdministrator", "refused:notNow/done"),
                plain(7_000, "cancel", "refused:notNow/done"),
                written(7_000, "ok", "refused:notNow/done", ""),
                choose(7_000, "email", expected="refused:notNow/done", effects=""),
                at(
                    7_000,
                    events("newPassword", password=GOOD_PASSWORD, names=[]),
                    "refused:notNow/done",
                ),
            ],
        ),
    ]


def whatever() -> list[dict]:
    start = [identify(), *proved_by_mail(), password(5_000)]
    return [
        case(
            "written_after_the_session",
            "What the host has done is recorded whatever changed meanwhile.",
            "reset.md, Guards",
            [*start, written(2 * HOUR, "ok", "ok/done", DONE)],
        ),
        case(
            "written_after_a_policy_change",
            "Only the version of the ledger is asked.",
            "reset.md, Guards",
            [*start, written(6_000, "ok", "ok/done", DONE, policy=OTHER_POLICY)],
        ),
        case(
            "written_after_the_person_changed",
            "The person may not even reset any more; told are the addresses as they are now.",
            "reset.md, Guards",
            [*start, written(6_000, "ok", "ok/done", DONE, user=person(enabled=False))],
        ),
        case(
            "written_with_the_clock_far_back",
            "Counts as the last time.",
            "reset.md, Guards",
            [*start, written(-DAY, "ok", "ok/done", DONE)],
        ),
        case(
            "written_after_another_completed",
            "Superseded as a flow, but what is written is written.",
            "ledger.operations",
            [
                *start,
                again(6_000, policy=ONE_GATE),
                *proved_by_mail(7_000),
                password(10_000, "refused:notNow/newPassword", effects=""),
                written(11_000, "ok", "ok/done", DONE, **{"from": 4}),
                password(
                    12_000,
                    "ended:superseded:startAgain/stopped",
                    effects="a:superseded",
                    **{"from": 8},
                ),
            ],
        ),
        case(
            "written_with_a_later_ledger",
            "Refused; the host asks again with a ledger that can be read.",
            "reset.md, Guards",
            [
                *start,
                written(6_000, "ok", "refused:version/-", "", ledger=LATER),
                written(6_000, "ok", "ok/done", DONE),
            ],
        ),
    ]
