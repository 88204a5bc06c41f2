"""Finishing and leaving: enough, too few, and what must be confirmed again."""

from scenario import DAY, ONE_GATE, START, TWO_GATES, at, events, plain, setup, submit, two_gates
from scenario_registering import (
    ANN,
    MAIL,
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD_BOTH,
    answer,
    begin,
    case,
    confirm_done,
    confirmed,
    dismiss,
    due,
    finish,
    must,
    new,
    person,
    provide,
    refused,
    reviewed,
    right,
    wrong_code,
)

ABOUT = [
    "finish: too few, exactly enough, and everything confirmed where the person must; dismiss, in whatever status.",
]
MAIL_ONLY = new(authenticationEmail=MAIL)
MAIL_DUE = {**MAIL_ONLY, "registeredAt": START - 90 * DAY}


def too_few(time: int, how: str, **others: object) -> dict:
    return finish(time, expected=f"tooFew:{how}/overview", effects="", **others)


def unconfirmed(time: int, *fields: str, **others: object) -> dict:
    return finish(
        time, expected=":".join(("unconfirmed", *fields)) + "/overview", effects="", **others
    )


def cases() -> list[dict]:
    return [*enough(), *again(), *statuses(), *over()]


def enough() -> list[dict]:
    return [
        case(
            "none_of_two",
            "Nothing is registered.",
            "registration.registered",
            [begin(), too_few(1_000, "0of2")],
            two_gates(),
        ),
        case(
            "one_of_two",
            "Exactly one too few.",
            "registration.registered",
            [begin(), too_few(1_000, "1of2")],
            two_gates(),
            user=MAIL_ONLY,
        ),
        case(
            "exactly_enough",
            "As many as required; that more would be better stands in the form.",
            "registration.suggestMore",
            [begin(), finish(1_000)],
            two_gates(),
            user=new(authenticationEmail=MAIL, authenticationPhone=PHONE),
        ),
        case(
            "more_than_enough",
            "Nobody has to confirm what is not due.",
            "registration.md, finish",
            [begin(), finish(1_000)],
            user=ANN,
        ),
        case(
            "office_phone_is_enough",
            "It counts as it stands.",
            "registration.registered",
            [begin(), finish(1_000)],
            user=new(officePhone="+1 4255550178"),
        ),
        case(
            "office_phone_that_rings_where_the_other_does",
            "Two methods on one phone are one gate.",
            "gate.independent",
            [begin(), too_few(1_000, "1of2")],
            two_gates(),
            user=new(authenticationPhone=PHONE, officePhone="+1 4255550134x7"),
        ),
        case(
            "directory_values_are_not_enough",
            "What is to be confirmed does not count until it is.",
            "registration.registered",
            [begin(), too_few(1_000, "0of1")],
            user=new(alternateEmails=[MAIL], mobilePhone=PHONE),
        ),
        case(
            "proved_and_not_stored",
            "Only what the host has read counts: a value that was proved is not there before it is.",
            "registration.md, finish",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                too_few(4_000, "0of1"),
                finish(5_000, user=MAIL_ONLY),
            ],
        ),
        case(
            "answers_are_enough",
            "The questions are a gate like others.",
            "registration.registered",
            [begin(), finish(1_000)],
            user=person(
                authenticationPhone=None,
                authenticationEmail=None,
                officePhone=None,
                authenticatorApp=None,
            ),
        ),
        case(
            "two_for_administrators",
            "Whatever the policy asks of others.",
            "gate.administrator",
            [begin(), too_few(1_000, "1of2")],
            user={**MAIL_ONLY, "roles": ["userAdministrator"]},
        ),
        case(
            "finish_while_a_code_is_awaited",
            "First the value is proved, or left.",
            "registration.md, The machine",
            [begin(), provide(1_000), refused(2_000, events("finish"), "enterCode")],
            user=MAIL_ONLY,
        ),
    ]


def again() -> list[dict]:
    everything = ("email", "mobilePhone", "securityQuestions", "appNotification", "appCode")
    return [
        case(
            "everything_is_to_be_confirmed",
            "In the order of methods; the office phone is not the person's to confirm.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                unconfirmed(1_000, *everything),
                confirm_done(2_000, "appCode"),
                confirm_done(3_000, "email"),
                unconfirmed(4_000, "mobilePhone", "securityQuestions", "appNotification"),
                confirm_done(5_000, "securityQuestions"),
                confirm_done(6_000, "appNotification"),
                unconfirmed(7_000, "mobilePhone"),
                confirm_done(8_000, "mobilePhone"),
                reviewed(9_000),
            ],
            must(TWO_GATES),
            user=due(),
        ),
        case(
            "proved_instead_of_confirmed",
            "A code, a call and answers confirm what they are about.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, TOLD_BOTH),
                unconfirmed(4_000, "mobilePhone", "securityQuestions", "appCode"),
                provide(5_000, "mobilePhone", PHONE, "call"),
                confirmed(6_000, "MobileCall", SAVE_PHONE, TOLD_BOTH),
                unconfirmed(7_000, "securityQuestions", "appCode"),
                answer(
                    8_000,
                    effects=f"enrol {TOLD_BOTH} a:completedSecurityQuestions:registeredMethod",
                ),
                unconfirmed(9_000, "appCode"),
                confirm_done(10_000, "appCode"),
                reviewed(11_000),
            ],
            must(),
            user=due(),
        ),
        case(
            "not_proved_is_not_confirmed",
            "A code that was sent, a wrong one, and answers with problems confirm nothing.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                provide(1_000),
                *wrong_code(2_000),
                plain(3_000, "back", "moved/overview"),
                answer(4_000, {}, "draftProblems:tooFew/overview", ""),
                unconfirmed(5_000, "email", "securityQuestions"),
            ],
            must(),
            user=due(authenticationPhone=None, officePhone=None, authenticatorApp=None),
        ),
        case(
            "too_few_before_unconfirmed",
            "What is missing comes first.",
            "registration.md, finish",
            [begin(status="mustReconfirm"), too_few(1_000, "1of2")],
            must(TWO_GATES),
            user=MAIL_DUE,
        ),
        case(
            "what_is_gone_need_not_be_confirmed",
            "Only what is done now is asked for.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                unconfirmed(2_000, "mobilePhone"),
                reviewed(3_000, user=MAIL_DUE),
            ],
            must(),
            user=new(
                authenticationEmail=MAIL,
                authenticationPhone=PHONE,
                registeredAt=START - 90 * DAY,
            ),
        ),
        case(
            "what_came_is_to_be_confirmed",
            "An administrator has filled in another value meanwhile, as if it were registered.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                unconfirmed(2_000, "mobilePhone", user={**MAIL_DUE, "authenticationPhone": PHONE}),
            ],
            must(),
            user=MAIL_DUE,
        ),
        case(
            "another_registration_confirms_by_itself",
            "What one flow confirmed, another has not.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                begin(2_000, "mustReconfirm", **{"from": None}),
                unconfirmed(3_000, "email"),
                reviewed(4_000, **{"from": 1}),
            ],
            must(),
            user=MAIL_DUE,
        ),
    ]


def statuses() -> list[dict]:
    def since(time: int) -> dict:
        return {**MAIL_ONLY, "registeredAt": START - 200 * DAY, "confirmedAt": START - time}

    return [
        case(
            "finish_of_who_must_register",
            "Registered for the first time, because the policy asks for it.",
            "registration.status",
            [begin(status="mustRegister"), finish(1_000, "mustRegister")],
            must(),
            user=MAIL_ONLY,
        ),
        case(
            "finish_of_who_is_registered",
            "Nothing is due: registered once more.",
            "registration.status",
            [begin(status="registered"), finish(1_000, "registered")],
            must(),
            user=since(DAY),
        ),
        case(
            "confirmation_due_in_this_registration",
            "At begin it was not yet, at finish it is: the status is that of the moment.",
            "registration.reconfirm",
            [
                begin(status="registered"),
                finish(999, "registered", lost=True),
                unconfirmed(1_000, "email"),
                confirm_done(2_000, "email"),
                reviewed(3_000),
            ],
            must(),
            user=since(90 * DAY - 1_000),
        ),
        case(
            "time_of_a_clock_behind",
            "Up to five seconds back count as the last time, which is the one that is stored.",
            "registration.md, Guards",
            [begin(10_000), finish(6_000)],
            user=MAIL_ONLY,
        ),
        *[
            case(
                f"dismiss_of_{status.lower()}",
                "Whoever must may dismiss the form as well, and is asked again at the next sign-in.",
                "registration.status",
                [begin(status=status), dismiss(1_000, status)],
                must(),
                user=user,
            )
            for status, user in (
                ("mustRegister", MAIL_ONLY),
                ("mustReconfirm", MAIL_DUE),
                ("registered", since(DAY)),
            )
        ],
    ]


def over() -> list[dict]:
    return [
        case(
            "what_was_saved_before_dismissing_stays",
            "Each value was saved when it was proved.",
            "registration.md, dismiss",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                dismiss(4_000, user=MAIL_ONLY),
            ],
        ),
        case(
            "codes_are_gone_after_finish",
            "One was sent and left; the end takes it out of the ledger.",
            "ledger.operations",
            [
                begin(),
                provide(1_000, value="ann@example.com"),
                plain(2_000, "back", "moved/overview"),
                finish(3_000),
            ],
            user=MAIL_ONLY,
        ),
        case(
            "lost_finish",
            "The host could not save: nothing was registered, and the same event is asked again.",
            "registration.md, finish",
            [
                begin(),
                at(
                    1_000,
                    events("finish"),
                    "finished/finished",
                    "L registered a:mayRegister:registered",
                    lost=True,
                ),
                finish(2_000),
            ],
            setup(ONE_GATE),
            user=MAIL_ONLY,
        ),
    ]
