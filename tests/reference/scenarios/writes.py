"""Actions, the new password, what the host reports, and who is told."""

from scenario import (
    MINUTE,
    ONE_GATE,
    START,
    again,
    answers_to,
    at,
    case,
    choose,
    events,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    right,
    row,
    setup,
    submit,
    written,
)

ABOUT = [
    "After the last gate: unlocking or resetting, the mark of a write, every word that the host may report.",
]
WRITEBACK = {**ONE_GATE, "onPremises": {"writeback": True, "unlockWithoutReset": True}}
LOCKED = person(passwordSource="passwordHashSync", onPremises={"locked": True})
UNLOCKED = person(passwordSource="passwordHashSync", onPremises={"locked": False})
TOLD = "n:passwordReset>ann.lee@contoso.com n:passwordReset>ann@example.org"


def chosen(time: int, action: str, expected: str, effects: str = "", **others: object) -> dict:
    return at(time, events("chooseAction", action=action), expected, effects, **others)


def cases() -> list[dict]:
    return [*words(), *unlocks(), *marks(), *notices(), *passwords()]


def words() -> list[dict]:
    start = [identify(), *proved_by_mail(), password(5_000)]
    failed = "a:{}:resetPassword"
    stop = {
        "unknown": ("unknown/stopped", "L"),
        "adminAction": ("adminAction/stopped", "L"),
        "noPolicy": ("noPolicy/stopped", "L"),
    }
    return [
        case(
            "written_cloud_failed",
            "Set on premises; the page says to wait some minutes.",
            "reset.md, written",
            [
                *start,
                written(
                    6_000,
                    "cloudFailed",
                    "cloudFailed/done",
                    f"L {TOLD} a:cloudFailed:resetPassword",
                ),
            ],
        ),
        *[
            case(
                f"written_{name}",
                "Nothing was written: another password may be tried, and the mark is gone.",
                "reset.md, written",
                [
                    *start,
                    written(6_000, word, f"{word}/newPassword", f"L {failed.format(word)}"),
                    password(7_000),
                    written(8_000, "ok", "ok/done", f"L {TOLD} a:ok:resetPassword"),
                ],
            )
            for name, word in [("rules_refused", "rulesRefused"), ("unreachable", "unreachable")]
        ],
        *[
            case(
                f"written_{name}",
                comment,
                "reset.md, written",
                [
                    *start,
                    written(6_000, word, stop[word][0], f"{stop[word][1]} {failed.format(word)}"),
                    plain(
                        7_000,
                        "contactAdministrator",
                        "told/stopped",
                        "L contact a:contactedAdministrator",
                    ),
                ],
            )
            for name, word, comment in [
                (
                    "unknown",
                    "unknown",
                    "It may have been changed: completed in the ledger, and the person is told so.",
                ),
                ("admin_action", "adminAction", "An administrator has to do something first."),
                ("no_policy", "noPolicy", "The organisation has no policy there."),
            ]
        ],
        case(
            "written_completes_for_all_flows",
            "Counters, codes and mark are gone; flows that began before are overtaken.",
            "ledger.operations",
            [
                identify(),
                choose(100, "email"),
                again(500),
                *proved_by_mail(1_000),
                password(5_000),
                written(6_000, "ok", "ok/done", f"L {TOLD} a:ok:resetPassword"),
                plain(
                    7_000,
                    "resend",
                    "ended:superseded:startAgain/stopped",
                    "a:superseded",
                    **{"from": 1},
                ),
                again(8_000, effects="L n a:submittedUserId"),
            ],
        ),
    ]


def unlocks() -> list[dict]:
    gates = [identify(), *proved_by_mail(1_000, "chooseAction")]
    unlocked = "L n:accountUnlocked>ann.lee@contoso.com n:accountUnlocked>ann@example.org a:ok:unlockAccount"
    return [
        case(
            "unlock_whole",
            "No password is asked, and the flow is completed as a reset is.",
            "onPremises.unlock",
            [
                *gates,
                chosen(5_000, "unlockAccount", "moved/writing", "L unlock"),
                written(6_000, "ok", "ok/done", unlocked),
            ],
            setup(WRITEBACK),
            LOCKED,
        ),
        case(
            "reset_instead_of_unlock",
            "Writing the password unlocks too, and the effect says so.",
            "action.resetPassword",
            [
                *gates,
                chosen(5_000, "resetPassword", "moved/newPassword"),
                password(6_000),
                written(7_000, "ok", "ok/done", f"L {TOLD} a:ok:resetPassword"),
            ],
            setup(WRITEBACK),
            LOCKED,
        ),
        case(
            "not_locked_has_one_action",
            "On premises, and not locked: the password at once; its domain's rules are not known.",
            "onPremises.unlock",
            [identify(), *proved_by_mail(), password(5_000)],
            setup(WRITEBACK),
            UNLOCKED,
        ),
        case(
            "unlocked_meanwhile",
            "Unlocking is not allowed any more; resetting is.",
            "reset.md, chooseAction",
            [
                *gates,
                chosen(5_000, "unlockAccount", "refused:notNow/chooseAction", user=UNLOCKED),
                chosen(6_000, "resetPassword", "moved/newPassword"),
            ],
            setup(WRITEBACK),
            LOCKED,
        ),
        case(
            "unlock_unreachable",
            "The choice of an action is asked again.",
            "reset.md, written",
            [
                *gates,
                chosen(5_000, "unlockAccount", "moved/writing", "L unlock"),
                written(
                    6_000,
                    "unreachable",
                    "unreachable/chooseAction",
                    "L a:unreachable:unlockAccount",
                ),
                chosen(7_000, "resetPassword", "moved/newPassword"),
            ],
            setup(WRITEBACK),
            LOCKED,
        ),
        case(
            "cancel_while_choosing_the_action",
            "After the last gate.",
            "reset.md, cancel",
            [*gates, plain(5_000, "cancel", "cancelled/stopped", "L a:cancelledBeforePassword")],
            setup(WRITEBACK),
            LOCKED,
        ),
        case(
            "contact_while_choosing_the_action",
            "The state stays.",
            "reset.md, contactAdministrator",
            [
                *gates,
                plain(
                    5_000,
                    "contactAdministrator",
                    "told/chooseAction",
                    "L contact a:contactedAdministrator",
                ),
            ],
            setup(WRITEBACK),
            LOCKED,
        ),
        case(
            "not_now_choosing_the_action",
            "Nothing but the actions, leaving and asking for help.",
            "reset.md, Steps",
            [
                *gates,
                choose(5_000, "email", expected="refused:notNow/chooseAction", effects=""),
                password(5_000, "refused:notNow/chooseAction", effects=""),
                plain(5_000, "back", "refused:notNow/chooseAction"),
                written(5_000, "ok", "refused:notNow/chooseAction", ""),
            ],
            setup(WRITEBACK),
            LOCKED,
        ),
    ]


def marks() -> list[dict]:
    other = {"flow": "cd" * 16, "until": START + 8 * MINUTE}
    gates = [identify(), *proved_by_mail()]
    return [
        case(
            "write_marked_by_another",
            "Refused until the mark has run out; its last millisecond counts.",
            "ledger.operations",
            [
                *gates,
                password(5_000, "refused:notNow/newPassword", effects=""),
                password(8 * MINUTE - 1, "refused:notNow/newPassword", effects=""),
                password(8 * MINUTE),
            ],
            ledger=row(write=other),
        ),
        case(
            "mark_until_the_session_ends",
            "That is later than ten minutes from now.",
            "ledger.operations",
            [*gates, password(5_000)],
        ),
        case(
            "mark_ten_minutes_at_least",
            "The session ends earlier.",
            "ledger.operations",
            [*gates, password(14 * MINUTE)],
        ),
        case(
            "mark_gone_when_it_failed",
            "There is none of this flow any more: nothing is saved, and the flow goes on.",
            "ledger.operations",
            [
                *gates,
                password(5_000),
                written(
                    20 * MINUTE,
                    "unreachable",
                    "unreachable/newPassword",
                    "a:unreachable:resetPassword",
                    ledger=row(revision=12, last=START + 6_000),
                ),
            ],
        ),
        case(
            "another_mark_stays_when_it_failed",
            "The mark is not this flow's: nothing is saved.",
            "ledger.operations",
            [
                *gates,
                password(5_000),
                written(
                    6_000,
                    "rulesRefused",
                    "rulesRefused/newPassword",
                    "a:rulesRefused:resetPassword",
                    ledger=row(revision=12, last=START + 6_000, write=other),
                ),
            ],
        ),
        case(
            "another_mark_stays",
            "What is written is written; the other flow's mark is its own.",
            "ledger.operations",
            [
                *gates,
                password(5_000),
                written(
                    6_000,
                    "ok",
                    "ok/done",
                    f"L {TOLD} a:ok:resetPassword",
                    ledger=row(revision=12, last=START + 6_000, write=other),
                ),
            ],
        ),
    ]


def notices() -> list[dict]:
    def to_end(effects: str) -> list[dict]:
        return [
            identify(),
            choose(1_000, "securityQuestions"),
            submit(2_000, answers=answers_to(0)),
            right(3_000, "SecurityQuestions"),
            password(5_000),
            written(6_000, "ok", "ok/done", f"{effects} a:ok:resetPassword"),
        ]

    return [
        case(
            "told_once_at_one_address",
            "Both addresses are the same in other letters.",
            "reset.md, Effects",
            to_end("L n:passwordReset>Ann.Lee@contoso.com"),
            user=person(
                primaryEmail="Ann.Lee@contoso.com", authenticationEmail="ann.lee@CONTOSO.com"
            ),
        ),
        case(
            "told_at_no_address",
            "None is guessed.",
            "reset.md, Effects",
            to_end("L"),
            user=person(primaryEmail=None, authenticationEmail=None),
        ),
        case(
            "told_nobody",
            "The policy says so.",
            "reset.md, Effects",
            to_end("L"),
            setup({**ONE_GATE, "notifications": {"user": False}}),
        ),
    ]


def passwords() -> list[dict]:
    def tried(time: int, password: str, expected: str) -> dict:
        return at(time, events("newPassword", password=password, names=[]), expected)

    def good(time: int, password: str) -> dict:
        event = events("newPassword", password=password, names=[])
        return at(time, event, "moved/writing", "L write a:submittedPassword")

    gates = [identify(), *proved_by_mail()]
    page = "/newPassword"
    return [
        case(
            "password_bounds_2021",
            "8 to 256, three of four kinds.",
            "ruleset.passwordLength",
            [
                *gates,
                tried(5_000, "Quin-42", f"problems:tooShort{page}"),
                tried(5_000, "Aa1" + "x" * 254, f"problems:tooLong{page}"),
                tried(5_000, "quincejelly42", f"problems:tooFewClasses{page}"),
                good(6_000, "Quin-042"),
            ],
        ),
        case(
            "password_bounds_2017",
            "8 to 16.",
            "ruleset.passwordLength",
            [
                *gates,
                tried(5_000, "Quince-Jelly-4242", f"problems:tooLong{page}"),
                good(6_000, "Quince-Jelly-424"),
            ],
            setup({**ONE_GATE, "ruleset": "2017-07", "methods": ["email", "securityQuestions"]}),
        ),
    ]
