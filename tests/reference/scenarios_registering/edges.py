"""Every edge of the table of states and events."""

from scenario import MINUTE, START, events, host, plain, setup, submit, two_gates, verify
from scenario_registering import (
    ANN,
    PHONE,
    SAVE_APP,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD_BOTH,
    answer,
    app,
    back,
    begin,
    case,
    confirm,
    confirm_done,
    confirmed,
    dismiss,
    draft,
    ended_begin,
    finish,
    new,
    proved_mail,
    provide,
    refused,
    remove,
    right,
    wrong_code,
)

ABOUT = [
    "One case for each edge of the table in docs/registration.md: from every state, by every event that moves it.",
    "And what every state refuses: whatever the table has no edge for is notNow, and nothing changes.",
]
EVENTS = {
    "begin": events("begin"),
    "provide": events("provide", field="email", value="ann@example.org"),
    "confirm": events("confirm", field="email"),
    "answer": events("answer", answers=[]),
    "app": events("app"),
    "remove": events("remove", field="email"),
    "finish": events("finish"),
    "submit": events("submit", code="123456"),
    "verify": events("verify"),
    "resend": events("resend"),
    "hostResult": events("hostResult", flow="00" * 16, charge=1, result="confirmed"),
    "back": events("back"),
    "dismiss": events("dismiss"),
}
TAKEN = {
    "overview": ("provide", "confirm", "answer", "app", "remove", "finish", "dismiss"),
    "awaitCode": ("submit", "resend", "back", "dismiss"),
    "awaitHost": ("hostResult", "back", "dismiss"),
    "over": (),
}


def without_edge(state: str, page: str, from_time: int = 9_000) -> list[dict]:
    return [
        refused(from_time + index, event, page)
        for index, (kind, event) in enumerate(EVENTS.items())
        if kind not in TAKEN[state]
    ]


def cases() -> list[dict]:
    return [*whole(), *ways(), *leaving(), *no_edges()]


def whole() -> list[dict]:
    return [
        case(
            "begin_moves_to_overview",
            "Nothing is saved: the flow opens with the revision that was read.",
            "registration.md, begin",
            [begin()],
        ),
        case(
            "begin_ends_without_sign_in",
            "Nobody is signed in now.",
            "registration.md, begin",
            [ended_begin(0, "reauthenticate", "signInAgain")],
            signed_in_at=None,
        ),
        case(
            "begin_ends_out_of_scope",
            "A person without a license may not register.",
            "registration.md, begin",
            [ended_begin(0, "notInScope", "notEnabled")],
            user=new(licenses=None),
        ),
        case(
            "email_whole",
            "From the sign-in to the end by an address that was proved.",
            "registration.md, Steps",
            [
                begin(),
                *proved_mail(),
                finish(5_000, user=new(authenticationEmail="ann@example.org")),
            ],
        ),
        case(
            "finish_too_few",
            "Nothing is registered: the form stays open, nothing is saved.",
            "registration.md, finish",
            [begin(), finish(1_000, expected="tooFew:0of1/overview", effects="")],
        ),
        case(
            "dismiss_from_overview",
            "The flow is ended in the ledger.",
            "registration.md, dismiss",
            [begin(), dismiss(1_000)],
        ),
    ]


def ways() -> list[dict]:
    return [
        case(
            "phone_by_text",
            "The code goes to the number as it is called; what is saved is the number as it was given.",
            "registration.md, provide",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "text"),
                submit(2_000, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
            ],
        ),
        case(
            "phone_by_call",
            "The host calls, the person confirms.",
            "registration.md, provide",
            [
                begin(),
                provide(1_000, "mobilePhone", PHONE, "call"),
                confirmed(2_000, "MobileCall", SAVE_PHONE),
            ],
        ),
        case(
            "app_confirmed",
            "The person types the number of the page into the app.",
            "registration.md, app",
            [begin(), app(1_000), confirmed(2_000, "AppNotification", SAVE_APP)],
            two_gates(),
        ),
        case(
            "answers_saved",
            "The enrolment is made and saved; nothing is charged, and no ledger is saved.",
            "registration.md, answer",
            [begin(), answer(1_000)],
        ),
        case(
            "confirm_of_directory_value",
            "What the administrator filled in is proved as a value that was typed.",
            "registration.md, confirm",
            [
                begin(),
                confirm(1_000, "email"),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, "n>ann.lee@contoso.com n>ann@example.com"),
            ],
            user=new(alternateEmails=["ann@example.com"]),
        ),
        case(
            "confirm_of_what_is_done",
            "Nothing is sent: it counts as confirmed.",
            "registration.md, confirm",
            [begin(), confirm_done(1_000, "mobilePhone")],
            user=ANN,
        ),
        case(
            "remove_of_what_is_done",
            "The person is told at the address that is removed, too.",
            "registration.md, remove",
            [begin(), remove(1_000, "email", "authenticationEmail")],
            user=ANN,
        ),
        case(
            "draft_problems_are_same",
            "Nothing is charged.",
            "registration.draft",
            [begin(), draft(1_000, "email", "ann@", ":malformedEmail"), provide(2_000)],
        ),
        case(
            "answer_problems_are_same",
            "All problems at once.",
            "registration.md, answer",
            [
                begin(),
                answer(1_000, {"firstPet": "Rexy"}, "draftProblems:tooFew/overview", ""),
                answer(2_000),
            ],
        ),
        case(
            "code_wrong_then_right",
            "The same code still opens after a wrong one.",
            "registration.md, verify",
            [
                begin(),
                provide(1_000),
                *wrong_code(2_000),
                submit(3_000, code="$sent"),
                right(4_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "code_expired_is_same",
            "A millisecond before the end of its life a code is charged; then nothing is.",
            "ruleset.codeLifetime",
            [
                begin(),
                provide(1_000),
                submit(
                    1_000 + 5 * MINUTE,
                    {"expected": "expired/enterCode", "effects": ""},
                    code="$sent",
                ),
                submit(1_000 + 5 * MINUTE - 1, {"from": 1}, code="$sent"),
                right(1_000 + 5 * MINUTE - 1, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "resend_is_same",
            "Another code, another charge of the counter of e-mails; no audit.",
            "registration.md, resend",
            [
                begin(),
                provide(1_000),
                plain(2_000, "resend", "sent/enterCode", "L code"),
                submit(3_000, code="$sent"),
                right(4_000, "Email", SAVE_MAIL),
            ],
        ),
        *[
            case(
                f"host_says_{word.lower()}_of_{what}",
                "A wrong try: the overview again, and nothing is saved but the ledger.",
                "registration.md, hostResult",
                [begin(), step, host(2_000, word, "wrong/overview")],
                two_gates(),
            )
            for word in ("denied", "timedOut")
            for what, step in (
                ("call", provide(1_000, "mobilePhone", PHONE, "call")),
                ("app", app(1_000)),
            )
        ],
    ]


def leaving() -> list[dict]:
    return [
        case(
            "back_from_code",
            "The code stays in the ledger until its time; another value sends another.",
            "registration.md, back",
            [begin(), provide(1_000), back(2_000), provide(3_000, value="ann@example.com")],
        ),
        *[
            case(
                f"back_from_{what}",
                "The open charge is settled wrong: what the host says afterwards belongs to nothing.",
                "registration.md, back",
                [
                    begin(),
                    step,
                    back(2_000, "L"),
                    host(3_000, "confirmed", "refused:notNow/overview", ""),
                ],
                two_gates(),
            )
            for what, step in (
                ("call", provide(1_000, "mobilePhone", PHONE, "call")),
                ("app", app(1_000)),
            )
        ],
        case(
            "dismiss_from_code",
            "The code is taken out of the ledger.",
            "registration.md, dismiss",
            [begin(), provide(1_000), dismiss(2_000)],
        ),
        case(
            "dismiss_from_host",
            "The open charge is closed.",
            "registration.md, dismiss",
            [begin(), provide(1_000, "mobilePhone", PHONE, "call"), dismiss(2_000)],
        ),
    ]


def no_edges() -> list[dict]:
    finished = [begin(), finish(1_000)]
    return [
        case(
            "refused_in_overview",
            "No code is awaited and nobody was asked.",
            "registration.md, The machine",
            [begin(), *without_edge("overview", "overview")],
            user=ANN,
        ),
        case(
            "refused_in_await_code",
            "One value at a time.",
            "registration.md, The machine",
            [begin(), provide(1_000), *without_edge("awaitCode", "enterCode")],
        ),
        case(
            "refused_in_await_host",
            "The result of another charge is no edge either.",
            "registration.md, The machine",
            [
                begin(),
                app(1_000),
                *without_edge("awaitHost", "waitForHost"),
                refused(10_000, EVENTS["hostResult"], "waitForHost"),
                confirmed(11_000, "AppNotification", SAVE_APP, TOLD_BOTH),
            ],
            two_gates(),
            user=ANN,
        ),
        case(
            "refused_when_finished",
            "A registration that is over takes nothing, before any guard.",
            "registration.md, Guards",
            [*finished, *without_edge("over", "finished")],
            user=ANN,
        ),
        case(
            "refused_when_dismissed",
            "A registration that is over takes nothing, before any guard.",
            "registration.md, Guards",
            [begin(), dismiss(1_000), *without_edge("over", "dismissed")],
        ),
        case(
            "refused_when_ended",
            "Also at a begin that ended.",
            "registration.md, Guards",
            [
                ended_begin(0, "reauthenticate", "signInAgain"),
                *without_edge("over", "stopped"),
            ],
            signed_in_at=START - 11 * MINUTE,
        ),
        case(
            "refused_without_a_flow",
            "Only begin makes one.",
            "registration.md, The machine",
            [
                {**refused(index, event, "-"), "from": None}
                for index, (kind, event) in enumerate(EVENTS.items())
                if kind not in ("begin", "verify")
            ],
            setup(),
        ),
        case(
            "verify_is_all_that_a_charged_value_takes",
            "What was submitted is compared, and nothing else is asked of it.",
            "registration.md, verify",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                verify(
                    3_000,
                    "right/overview",
                    f"L {SAVE_MAIL} n>ann.lee@contoso.com a:completedEmail:registeredMethod",
                ),
                refused(4_000, EVENTS["verify"]),
            ],
        ),
    ]
