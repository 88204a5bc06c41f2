"""Every edge of the table of states and events."""

from scenario import (
    MINUTE,
    PHONE,
    WRONG_ANSWERS,
    WRONG_PHONE,
    answers_to,
    at,
    case,
    choose,
    events,
    host,
    identify,
    password,
    plain,
    proved_by_mail,
    right,
    setup,
    submit,
    two_gates,
    verify,
    written,
    wrong_code,
)

ABOUT = [
    'One case for each edge of the table in docs/reset.md, "Steps": from every state, by every event that moves it.',
]
DONE = "L n:passwordReset>ann.lee@contoso.com n:passwordReset>ann@example.org a:ok:resetPassword"


def cases() -> list[dict]:
    return [
        case(
            "identify_moves_to_choosing",
            "The notice goes to nobody, since the person may reset.",
            "reset.md, identify",
            [identify()],
        ),
        case(
            "email_whole",
            "From the name to the end by a code that was sent by e-mail.",
            "reset.md, Steps",
            [
                identify(),
                *proved_by_mail(),
                password(5_000),
                written(6_000, "ok", "ok/done", DONE),
            ],
        ),
        case(
            "text_whole",
            "The number is typed first; then the code goes to the number that is stored.",
            "reset.md, Steps",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                verify(3_000, "sent/enterCode", "L code"),
                submit(4_000, code="$sent"),
                right(5_000, "MobileText"),
            ],
        ),
        case(
            "mobile_call_whole",
            "The number is typed, the host calls, the person confirms.",
            "reset.md, Steps",
            [
                identify(),
                choose(1_000, "mobilePhone", "call"),
                submit(2_000, phone=PHONE),
                verify(3_000, "asked/waitForHost", "L call"),
                host(
                    4_000,
                    "confirmed",
                    "right/newPassword",
                    "L a:completedMobileCall a:completedAll",
                ),
            ],
        ),
        case(
            "office_call_whole",
            "The extension is neither typed nor called.",
            "contact.phoneExtension",
            [
                identify(),
                choose(1_000, "officePhone"),
                submit(2_000, phone="+1.425.555.0178 x99"),
                verify(3_000, "asked/waitForHost", "L call"),
                host(
                    4_000,
                    "confirmed",
                    "right/newPassword",
                    "L a:completedOfficeCall a:completedAll",
                ),
            ],
        ),
        case(
            "questions_whole",
            "Right answers: the challenge goes to the end of the record, which is stored over the one that was read.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
            ],
        ),
        case(
            "app_code_whole",
            "The host checks the code, for that charge.",
            "reset.md, Steps",
            [
                identify(),
                choose(1_000, "appCode"),
                submit(
                    2_000, {"expected": "asked/waitForHost", "effects": "L check"}, code="123 456"
                ),
                host(
                    3_000, "confirmed", "right/newPassword", "L a:completedAppCode a:completedAll"
                ),
            ],
        ),
        case(
            "notification_whole",
            "The person types the number of the page into the app; it is the second of two gates.",
            "gate.secondGateOnly",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                choose(5_000, "appNotification"),
                host(
                    6_000,
                    "confirmed",
                    "right/newPassword",
                    "L a:completedAppNotification a:completedAll",
                ),
            ],
            two_gates(),
        ),
        case(
            "number_wrong",
            "Whence it came; the attempt stays in both counters.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=WRONG_PHONE),
                verify(3_000, "wrong/typePhone"),
            ],
        ),
        case(
            "code_wrong_then_right",
            "The same code still opens after a wrong one.",
            "reset.md, verify",
            [
                identify(),
                choose(1_000, "email"),
                *wrong_code(2_000),
                submit(3_000, code="$sent"),
                right(4_000, "Email"),
            ],
        ),
        case(
            "answers_wrong",
            "All together are wrong; the same questions are asked again.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=WRONG_ANSWERS),
                verify(3_000, "wrong/answerQuestions"),
            ],
        ),
        case(
            "code_expired_is_same",
            "A millisecond before the end of its life a code is charged; then nothing is.",
            "ruleset.codeLifetime",
            [
                identify(),
                choose(1_000, "email"),
                submit(
                    1_000 + 5 * MINUTE,
                    {"expected": "expired/enterCode", "effects": ""},
                    code="$sent",
                ),
                submit(1_000 + 5 * MINUTE - 1, {"from": 1}, code="$sent"),
                right(1_000 + 5 * MINUTE - 1, "Email"),
            ],
        ),
        case(
            "resend_is_same",
            "Another code, another charge of the counter of e-mails.",
            "reset.md, resend",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "resend", "sent/enterCode", "L code"),
                submit(3_000, code="$sent"),
                right(4_000, "Email"),
            ],
        ),
        case(
            "text_resend",
            "The typed number is not asked again.",
            "reset.md, resend",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone=PHONE),
                verify(3_000, "sent/enterCode", "L code"),
                plain(4_000, "resend", "sent/enterCode", "L code"),
                submit(5_000, code="$sent"),
                right(6_000, "MobileText"),
            ],
        ),
        *[
            case(
                f"host_says_{word.lower()}",
                "A wrong try: choosing again.",
                "reset.md, hostResult",
                [
                    identify(),
                    choose(1_000, "appCode"),
                    submit(
                        2_000,
                        {"expected": "asked/waitForHost", "effects": "L check"},
                        code="12345678",
                    ),
                    host(3_000, word, "wrong/chooseMethod"),
                ],
            )
            for word in ("denied", "timedOut")
        ],
        case(
            "back_from_number",
            "Nothing was charged, nothing is saved.",
            "reset.md, back",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                plain(2_000, "back", "moved/chooseMethod"),
            ],
        ),
        case(
            "back_from_code",
            "The code stays in the ledger until its time; another choice sends another.",
            "reset.md, back",
            [
                identify(),
                choose(1_000, "email"),
                plain(2_000, "back", "moved/chooseMethod"),
                choose(3_000, "email"),
            ],
        ),
        case(
            "back_from_answers",
            "Nothing was charged; the same challenge is asked again.",
            "reset.md, back",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                plain(2_000, "back", "moved/chooseMethod"),
                choose(3_000, "securityQuestions"),
            ],
        ),
        case(
            "back_from_app_code",
            "Nothing was charged.",
            "reset.md, back",
            [
                identify(),
                choose(1_000, "appCode"),
                plain(2_000, "back", "moved/chooseMethod"),
            ],
        ),
        case(
            "back_from_call",
            "The open charge is settled wrong: what the host says afterwards belongs to nothing.",
            "reset.md, back",
            [
                identify(),
                choose(1_000, "officePhone"),
                submit(2_000, phone="+14255550178"),
                verify(3_000, "asked/waitForHost", "L call"),
                plain(4_000, "back", "moved/chooseMethod", "L"),
                host(5_000, "confirmed", "refused:notNow/chooseMethod", ""),
            ],
        ),
        case(
            "password_problems_are_same",
            "All problems at once, and nothing is charged.",
            "ruleset.passwordLength",
            [
                identify(),
                *proved_by_mail(),
                at(
                    4_000,
                    events("newPassword", password="quince", names=[]),
                    "problems:tooShort:tooFewClasses/newPassword",
                ),
                password(5_000),
            ],
        ),
        *[
            case(
                f"cancel_from_{where}",
                "The flow is ended in the ledger.",
                "reset.md, cancel",
                [
                    identify(),
                    *steps,
                    plain(9_000, "cancel", "cancelled/stopped", f"L a:{detail}"),
                ],
                two_gates() if where == "host" else setup(),
            )
            for where, steps, detail in [
                ("choosing", [], "cancelledBeforeMethods"),
                ("number", [choose(1_000, "officePhone")], "cancelledBeforeMethods"),
                ("code", [choose(1_000, "email")], "cancelledBeforeMethods"),
                ("answers", [choose(1_000, "securityQuestions")], "cancelledBeforeMethods"),
                ("app_code", [choose(1_000, "appCode")], "cancelledBeforeMethods"),
                ("host", [choose(1_000, "appNotification")], "cancelledBeforeMethods"),
                ("password", proved_by_mail(), "cancelledBeforePassword"),
            ]
        ],
        *[
            case(
                f"contact_from_{where}",
                "The state stays; the host finds the administrators.",
                "reset.md, contactAdministrator",
                [
                    identify(),
                    *steps,
                    plain(
                        9_000,
                        "contactAdministrator",
                        f"told/{page}",
                        "L contact a:contactedAdministrator",
                    ),
                ],
                two_gates() if where == "host" else setup(),
            )
            for where, steps, page in [
                ("choosing", [], "chooseMethod"),
                ("number", [choose(1_000, "officePhone")], "typePhone"),
                ("code", [choose(1_000, "email")], "enterCode"),
                ("answers", [choose(1_000, "securityQuestions")], "answerQuestions"),
                ("app_code", [choose(1_000, "appCode")], "enterCode"),
                ("host", [choose(1_000, "appNotification")], "waitForHost"),
                ("password", proved_by_mail(), "newPassword"),
            ]
        ],
    ]
