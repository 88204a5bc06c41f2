"""Failures that other systems shipped, where a registration could bring them back."""

from scenario import (
    DAY,
    HOUR,
    WRONG_CODE,
    entries,
    events,
    plain,
    submit,
    two_gates,
    verify,
)
from scenario_registering import (
    ANN,
    PHONE,
    SAVE_MAIL,
    SAVE_PHONE,
    TOLD,
    TOLD_BOTH,
    again,
    answer,
    app,
    back,
    begin,
    case,
    confirm,
    confirm_done,
    dismiss,
    draft,
    finish,
    five_wrong,
    new,
    provide,
    refused,
    remove,
    right,
    row,
    wrong_code,
)

ABOUT = [
    "Each case is named after the lesson that it is about: evidence that is not bound, counted late or twice, missing data that passes.",
]
FULL = row(counters={"account": entries(*[-HOUR] * 5)})


def cases() -> list[dict]:
    return [*bound(), *counted(), *codes()]


def bound() -> list[dict]:
    return [
        case(
            "v01_value_without_a_proof",
            "No event saves a value but the ones that compare or confirm.",
            "registration.md, The machine",
            [
                begin(),
                refused(1_000, events("verify")),
                refused(2_000, events("submit", code=WRONG_CODE)),
                refused(3_000, events("hostResult", flow="ab" * 16, charge=1, result="confirmed")),
                provide(4_000, "mobilePhone", PHONE, "call"),
                refused(
                    5_000,
                    events("hostResult", flow="ab" * 16, charge=1, result="confirmed"),
                    "waitForHost",
                ),
                refused(
                    6_000,
                    events("hostResult", flow="$flow", charge=2, result="confirmed"),
                    "waitForHost",
                ),
                refused(
                    7_000,
                    events("hostResult", flow="$flow", charge=0, result="confirmed"),
                    "waitForHost",
                ),
            ],
        ),
        case(
            "v01_code_of_one_step_at_another",
            "A code that an earlier registration sent opens nothing in the next one.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                again(2_000),
                provide(3_000),
                submit(4_000, code="$sent:1"),
                verify(5_000, "wrong/enterCode"),
            ],
        ),
        case(
            "v02_mailbox_of_a_stranger",
            "One proves one's own address, and has another saved: the code does not open it.",
            "ledger.codes",
            [
                begin(),
                provide(1_000, value="victim@example.com"),
                back(2_000),
                provide(3_000, value="eve@example.net"),
                submit(4_000, {"from": 1}, code="$sent:3"),
                verify(5_000, "wrong/enterCode"),
                submit(6_000, {"from": 3}, code="$sent:3"),
                right(7_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "v02_directory_value_swapped_while_it_is_proved",
            "The number that was called is the one that is saved.",
            "registration.md, What is computed otherwise",
            [
                begin(),
                confirm(1_000, "mobilePhone", "text"),
                submit(2_000, {"user": new(mobilePhone="+1 4255550199")}, code="$sent"),
                right(3_000, "MobileText", SAVE_PHONE),
            ],
            user=new(mobilePhone=PHONE),
        ),
        case(
            "v03_one_question_answered_twice",
            "Which question an answer is to is read, and a question counts once.",
            "answer.question",
            [
                begin(),
                answer(
                    1_000,
                    [
                        {"question": "firstPet", "answer": text}
                        for text in ("Rexy", "Bello", "Minka")
                    ],
                    "draftProblems:repeatedQuestion:repeatedQuestion/overview",
                    "",
                ),
            ],
        ),
        case(
            "v04_two_methods_on_one_phone",
            "The number of the office does not become a second gate.",
            "registration.sameDestination",
            [
                begin(),
                draft(1_000, "mobilePhone", "+1 4255550178", ":sameDestination", "text"),
                finish(2_000, expected="tooFew:1of2/overview", effects=""),
            ],
            two_gates(),
            user=new(officePhone="+1 4255550178x12"),
        ),
        case(
            "v04_one_proof_for_two_fields",
            "A right code saves one value, once.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                verify(4_000, "spent/enterCode", "", **{"from": 2}),
                provide(5_000, "mobilePhone", PHONE, "text", **{"from": 3}),
                submit(6_000, code="$sent:1"),
                verify(7_000, "wrong/enterCode"),
            ],
        ),
    ]


def counted() -> list[dict]:
    return [
        case(
            "v05_five_means_five",
            "Not four, and not six.",
            "throttle.limits",
            [
                begin(),
                provide(1_000),
                *five_wrong(2_000),
                {
                    **submit(3_000, code="$sent"),
                    "expected": f"blocked:account@{2_004 + DAY}/enterCode",
                    "effects": "",
                },
            ],
        ),
        case(
            "v05_another_registration_is_no_new_start",
            "The ledger is the person's.",
            "ledger.row",
            [
                begin(),
                provide(1_000),
                *[step for index in range(3) for step in wrong_code(2_000 + index)],
                dismiss(3_000),
                again(4_000),
                provide(5_000),
                *wrong_code(6_000),
                *wrong_code(7_000, f"wrong@{7_000 + DAY}/enterCode", "L a:account:blocked"),
            ],
        ),
        case(
            "v05_charged_before_the_compare",
            "Nothing of a step whose charge was not stored is ever compared.",
            "ledger.operations",
            [
                begin(),
                provide(1_000),
                submit(2_000, {"lost": True}, code=WRONG_CODE),
                refused(3_000, events("verify"), "enterCode"),
            ],
        ),
        case(
            "v06_the_open_registration_feels_the_lockout",
            "Another one filled the account: the open one may go on, but tries nothing more.",
            "registration.md, Guards",
            [
                begin(),
                provide(1_000),
                again(2_000),
                provide(3_000, "mobilePhone", PHONE, "text"),
                *five_wrong(4_000),
                {
                    **submit(5_000, code="$sent:1"),
                    "from": 1,
                    "expected": f"blocked:account@{4_004 + DAY}/enterCode",
                    "effects": "",
                },
                dismiss(6_000),
            ],
        ),
        case(
            "v19_the_lockout_locks_registering_only",
            "What charges nothing goes on, and the ledger of resets is another.",
            "registration.md, Guards",
            [begin(), confirm_done(1_000, "email"), finish(2_000)],
            user=ANN,
            ledger=FULL,
        ),
        case(
            "v20_flooding_a_stranger",
            "Whoever lets codes be sent to a stranger is stopped by the counter of the sends.",
            "throttle.limits",
            [
                begin(),
                *[
                    step
                    for index in range(5)
                    for step in (
                        provide(
                            1_000 + 100 * index,
                            "mobilePhone",
                            f"+1 425555019{index}",
                            "text",
                        ),
                        back(1_050 + 100 * index),
                    )
                ],
                {
                    **provide(2_000, "mobilePhone", "+1 4255550195", "text"),
                    "expected": f"blocked:mobileText@{1_400 + DAY}/overview",
                    "effects": "",
                },
            ],
        ),
    ]


def codes() -> list[dict]:
    return [
        case(
            "v16_only_submit_uses_a_code",
            "Nothing else burns it: neither another window nor what is refused.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                refused(2_000, events("submit", code="12 34"), "enterCode", "malformed"),
                plain(3_000, "back", "moved/overview"),
                app(4_000),
                plain(5_000, "back", "moved/overview", "L"),
                submit(6_000, {"from": 1}, code="$sent"),
                right(7_000, "Email", SAVE_MAIL),
            ],
        ),
        case(
            "v16_a_code_works_once",
            "In the same state and in an older one.",
            "ledger.codes",
            [
                begin(),
                provide(1_000),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL),
                submit(
                    4_000, {"expected": "expired/enterCode", "effects": "", "from": 1}, code="$sent"
                ),
            ],
        ),
        case(
            "v17_same_bytes_twice",
            "Entropy that is used twice gives another code at another revision.",
            "registration.md, What is computed otherwise",
            [
                begin(entropy="6a" * 32),
                provide(1_000, entropy="6a" * 32),
                plain(2_000, "resend", "sent/enterCode", "L code", entropy="6a" * 32),
                submit(3_000, code="$sent:1"),
                verify(4_000, "wrong/enterCode"),
            ],
        ),
        case(
            "v17_no_bytes",
            "Zeros are refused: the call fails, and the registration stays.",
            "registration.md, provide",
            [
                begin(),
                provide(1_000, expected="error:noEntropy", entropy="00" * 32),
                provide(2_000),
            ],
        ),
        case(
            "v20_whoever_loses_the_phone_is_told",
            "Somebody at an open screen changes the values: the person learns it at the old addresses.",
            "registration.md, Effects",
            [
                begin(),
                provide(1_000, value="eve@example.com"),
                submit(2_000, code="$sent"),
                right(3_000, "Email", SAVE_MAIL, TOLD_BOTH),
                remove(
                    4_000,
                    "mobilePhone",
                    "authenticationPhone",
                    f"{TOLD} n>eve@example.com",
                )
                | {"user": {**ANN, "authenticationEmail": "eve@example.com"}},
            ],
            user=ANN,
        ),
    ]
