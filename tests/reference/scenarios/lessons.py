"""What went wrong elsewhere, by the numbers of the project's list: v01 is the first."""

from scenario import (
    ANN,
    DAY,
    ONE_GATE,
    PHONE,
    RECORD,
    WRONG_CODE,
    again,
    answers_to,
    case,
    choose,
    host,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    right,
    setup,
    submit,
    two_gates,
    verify,
    wrong_code,
)

ABOUT = [
    "Failures that recovery systems shipped, each as a reset in which it does not happen.",
]
CHANGED = {"expected": "ended:changed:startAgain/stopped", "effects": "a:changed"}
ASKED = {"expected": "asked/waitForHost", "effects": "L check"}
PLAIN = {"scope": "all", "methods": ["email"], "hints": False}


def cases() -> list[dict]:
    return [*evidence(), *counting(), *telling_apart(), *weakening(), *abuse()]


def evidence() -> list[dict]:
    return [
        case(
            "v01_password_without_a_proof",
            "Evidence is bound to the step that asked for it: no step may be left out.",
            "reset.md, Steps",
            [
                identify(),
                password(1_000, "refused:notNow/chooseMethod", effects=""),
                choose(2_000, "email"),
                password(3_000, "refused:notNow/enterCode", effects=""),
            ],
        ),
        case(
            "v01_code_of_the_first_gate_at_the_second",
            "A proof is good for one gate.",
            "reset.md, What is computed how",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                choose(5_000, "mobilePhone", "text"),
                submit(6_000, phone=PHONE),
                verify(7_000, "sent/enterCode", "L code"),
                submit(8_000, code="$sent:1"),
                verify(9_000, "wrong/enterCode"),
            ],
            two_gates(),
        ),
        case(
            "v02_address_changed_under_the_flow",
            "The destination is part of what is verified: the code sent to the old one is worth nothing.",
            "reset.md, Guards, person",
            [
                identify(),
                choose(1_000, "email"),
                submit(
                    2_000,
                    {**CHANGED, "user": person(authenticationEmail="eve@example.org")},
                    code="$sent",
                ),
            ],
        ),
        case(
            "v02_code_goes_to_the_stored_number",
            "Whatever was typed only proves that the number is known.",
            "reset.md, Effects",
            [
                identify(),
                choose(1_000, "mobilePhone", "text"),
                submit(2_000, phone="+1-425-555-0134x99"),
                verify(3_000, "sent/enterCode", "L code"),
            ],
        ),
        case(
            "v03_the_flow_says_which_questions",
            "Answers to other questions of the same record are wrong: nothing says which they are meant for.",
            "enrolment.verify",
            [
                identify(),
                choose(1_000, "securityQuestions"),
                submit(2_000, answers=answers_to(2)),
                verify(3_000, "wrong/answerQuestions"),
            ],
        ),
        case(
            "v04_one_code_for_two_gates",
            "Proved once, the gate is no choice any more, and a replayed flow has one gate only.",
            "gate.count",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                choose(5_000, "email", expected="refused:notNow/chooseMethod", effects=""),
                submit(
                    6_000,
                    {"expected": "expired/enterCode", "effects": "", "from": 1},
                    code="$sent:1",
                ),
            ],
            two_gates(),
        ),
        case(
            "v04_two_methods_of_one_app",
            "Code and notification are one gate.",
            "gate.app",
            [
                identify(),
                choose(1_000, "appNotification"),
                host(2_000, "confirmed", "right/chooseMethod", "L a:completedAppNotification"),
                choose(3_000, "appCode", expected="refused:notNow/chooseMethod", effects=""),
            ],
            two_gates(),
        ),
    ]


def counting() -> list[dict]:
    blocked = {
        "expected": f"ended:blocked:tooManyAttempts@{3_000 + DAY}/stopped",
        "effects": "a:account:blocked",
    }
    filled = [
        *[step for index in range(4) for step in wrong_code(2_000 + index)],
        *wrong_code(3_000, f"wrong@{3_000 + DAY}/enterCode", "L a:account:blocked"),
    ]
    return [
        case(
            "v05_five_means_five",
            "The fifth is compared, the sixth is not even charged, in no flow.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "email"),
                *filled,
                submit(4_000, blocked, code="$sent"),
                again(5_000, **blocked),
            ],
        ),
        case(
            "v05_charged_before_the_compare",
            "The host lost the answer to verify: the attempt is spent all the same.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "email"),
                *[{**submit(2_000 + index, code=WRONG_CODE), "from": 1} for index in range(5)],
                {
                    **submit(3_000, code="$sent"),
                    "from": 1,
                    **blocked,
                    "expected": f"ended:blocked:tooManyAttempts@{2_004 + DAY}/stopped",
                },
            ],
        ),
        case(
            "v05_stale_ledger_gives_no_guess",
            "A replica that has not seen the charges.",
            "reset.md, Guards, ledger",
            [
                identify(),
                choose(1_000, "email"),
                *wrong_code(2_000),
                submit(
                    3_000,
                    {"expected": "refused:staleLedger/enterCode", "effects": "", "ledgerFrom": 1},
                    code=WRONG_CODE,
                ),
            ],
        ),
        case(
            "v06_the_open_flow_dies_with_the_lockout",
            "Another flow filled the account; this one has something left to guess.",
            "reset.md, Guards, block",
            [
                identify(),
                choose(500, "securityQuestions"),
                again(900),
                choose(1_000, "email"),
                *filled,
                submit(4_000, {**blocked, "from": 1}, answers=answers_to(0)),
            ],
        ),
    ]


def telling_apart() -> list[dict]:
    """The same steps for somebody and for nobody. With hints false the pages are the same."""

    def steps(known: bool) -> list[dict]:
        first = "L n a:submittedUserId" if known else "L n a:unknown"
        return [
            identify(0, "ann@contoso.com", effects=first),
            choose(1_000, "email"),
            *wrong_code(2_000),
            plain(3_000, "resend", "sent/enterCode", "L code"),
            submit(4_000, {"expected": "refused:malformed/enterCode", "effects": ""}, code="x"),
            plain(
                5_000,
                "contactAdministrator",
                "told/enterCode",
                "L contact a:contactedAdministrator",
            ),
            *[step for index in range(3) for step in wrong_code(6_000 + index)],
            *wrong_code(7_000, f"wrong@{7_000 + DAY}/enterCode", "L a:account:blocked"),
            plain(8_000, "back", "moved/chooseMethod"),
            choose(
                9_000,
                "email",
                expected=f"ended:blocked:tooManyAttempts@{7_000 + DAY}/stopped",
                effects="a:account:blocked",
            ),
        ]

    pair = [
        case(
            name,
            comment,
            "reset.md, Decoys",
            steps(user is not None),
            setup(PLAIN),
            user,
        )
        for name, comment, user in [
            ("v07_somebody", "The pair of v07_nobody: the same outcomes and pages.", ANN),
            ("v07_nobody", "The pair of v07_somebody: the same outcomes and pages.", None),
        ]
    ]
    shown = [[seen_by_the_person(step) for step in one["steps"]] for one in pair]
    assert shown[0] == shown[1]
    return [
        *pair,
        case(
            "v08_concealed_like_others",
            "Known, but not licensed: as v07_nobody.",
            "reset.md, Decoys",
            [
                identify(
                    0, "ann@contoso.com", effects="L n:notEnabled>ann@example.org a:notLicensed"
                ),
                *steps(False)[1:],
            ],
            setup(PLAIN),
            person(licenses=[]),
        ),
    ]


def seen_by_the_person(step: dict) -> dict:
    expect = step["expect"]
    return {
        "outcome": expect["outcome"],
        "prompt": expect.get("prompt"),
        "kinds": [effect["effect"] for effect in expect["effects"]],
    }


def weakening() -> list[dict]:
    bare = {
        "id": "ann@contoso.com",
        "licenses": ["azureAdPremiumP1"],
        "primaryEmail": "ann@contoso.com",
    }
    return [
        case(
            "v09_absent_means_denied",
            "Nothing is registered: a decoy, not a free pass.",
            "verdict.data",
            [
                identify(effects="L n a:insufficientMethods"),
                password(1_000, "refused:notNow/chooseMethod", effects=""),
            ],
            user=bare,
        ),
        case(
            "v09_empty_means_malformed",
            "An empty address is no address.",
            "method.malformed",
            [
                identify(),
                choose(1_000, "email", expected="refused:notNow/chooseMethod", effects=""),
            ],
            user=person(authenticationEmail="", alternateEmails=[""]),
        ),
        case(
            "v09_malformed_enrolment",
            "A record that breaks its rules asks nothing and proves nothing.",
            "enrolment.record",
            [
                identify(),
                choose(
                    1_000, "securityQuestions", expected="refused:notNow/chooseMethod", effects=""
                ),
            ],
            user=person(enrolment={**RECORD, "challenges": []}),
        ),
        case(
            "v10_administrators_rules_cannot_be_configured_away",
            "One gate, by questions, for everybody: not for administrators.",
            "gate.administrator",
            [
                identify(),
                choose(
                    1_000, "securityQuestions", expected="refused:notNow/chooseMethod", effects=""
                ),
                *proved_by_mail(2_000, "chooseMethod", False),
            ],
            setup(
                {
                    "scope": "all",
                    "methods": ["securityQuestions"],
                    "securityQuestions": ONE_GATE["securityQuestions"],
                }
            ),
            person(roles=["globalAdministrator"]),
        ),
        case(
            "v11_policy_weakened_under_the_flow",
            "One gate was enough by now: the flow that was begun under two ends.",
            "reset.md, Guards, fingerprint",
            [
                identify(),
                *proved_by_mail(1_000, "chooseMethod", False),
                choose(
                    5_000,
                    "officePhone",
                    policy={**two_gates()["policy"], "methodsRequired": 1},
                    **CHANGED,
                ),
            ],
            two_gates(),
        ),
    ]


def abuse() -> list[dict]:
    return [
        case(
            "v16_only_submit_uses_a_code",
            "Asking for the page, going back and forth, or a number out of form burn nothing.",
            "reset.md, submit",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, {"expected": "refused:malformed/enterCode", "effects": ""}, code=""),
                plain(
                    3_000,
                    "contactAdministrator",
                    "told/enterCode",
                    "L contact a:contactedAdministrator",
                ),
                submit(4_000, code="$sent"),
                right(5_000, "Email"),
            ],
        ),
        case(
            "v16_a_code_works_once",
            "Used in this flow, it is missing in a replay of it.",
            "ledger.operations",
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                right(3_000, "Email"),
                submit(
                    4_000,
                    {"expected": "expired/enterCode", "effects": "", "from": 1},
                    code="$sent:1",
                ),
            ],
        ),
        case(
            "v19_the_lockout_locks_recovery_only",
            "Its one effect is an audit: nothing is done to the account, and the administrators can be asked.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "email"),
                *[step for index in range(4) for step in wrong_code(2_000 + index)],
                *wrong_code(3_000, f"wrong@{3_000 + DAY}/enterCode", "L a:account:blocked"),
                again(
                    4_000,
                    expected=f"ended:blocked:tooManyAttempts@{3_000 + DAY}/stopped",
                    effects="a:account:blocked",
                ),
                plain(
                    5_000,
                    "contactAdministrator",
                    "told/stopped",
                    "L contact a:contactedAdministrator",
                ),
            ],
        ),
        case(
            "v20_sends_are_counted_apart_from_attempts",
            "Ten mails block the mails, whoever asks for them; the account and other methods are free.",
            "throttle.limits",
            [
                identify(),
                choose(1_000, "email"),
                *[plain(2_000 + index, "resend", "sent/enterCode", "L code") for index in range(8)],
                again(3_000),
                choose(4_000, "email"),
                plain(5_000, "resend", f"blocked:email@{4_000 + DAY}/enterCode"),
                plain(6_000, "back", "moved/chooseMethod"),
                choose(7_000, "securityQuestions"),
                submit(8_000, answers=answers_to(0)),
                right(9_000, "SecurityQuestions"),
            ],
        ),
    ]
