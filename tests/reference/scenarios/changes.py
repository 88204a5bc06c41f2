"""What changes under an open flow: the policy, the person, the keys, the entropy."""

from scenario import (
    ANN,
    ONE_GATE,
    RECORD,
    again,
    answers_to,
    case,
    choose,
    identify,
    password,
    person,
    plain,
    proved_by_mail,
    record,
    right,
    setup,
    submit,
    verify,
)

ABOUT = [
    "A flow ends when what it was decided by is another: the compiled policy, the person's methods, the enrolment.",
    "It goes on over what decides nothing: defaults written out, a challenge moved or hashed anew, a new state key.",
]
CHANGED = "ended:changed:startAgain/stopped"
ENDS = {"expected": CHANGED, "effects": "a:changed"}
OLD = [{"id": "01", "key": "11" * 32}]
NEW = [{"id": "02", "key": "44" * 32}]


def cases() -> list[dict]:
    return [*policies(), *people(), *enrolments(), *keys(), *entropy()]


def policies() -> list[dict]:
    source = "reset.md, Guards, fingerprint"
    spelt_out = {
        **ONE_GATE,
        "format": 1,
        "ruleset": "2021-03",
        "methodsRequired": 1,
        "hints": True,
        "limits": {"messagesPerDay": 30},
        "notifications": {"user": True, "administrators": False},
    }
    banned = {**ONE_GATE, "password": {"bannedTerms": ["contoso"]}}
    two = {**ONE_GATE, "methodsRequired": 2}
    return [
        case(
            "policy_spelt_out",
            "Defaults written out are the same policy.",
            source,
            [identify(), choose(1_000, "email", policy=spelt_out)],
        ),
        case(
            "policy_with_other_banned_terms",
            "Whatever is another ends the flow.",
            source,
            [identify(), choose(1_000, "email", policy=banned, **ENDS)],
        ),
        case(
            "policy_of_two_gates",
            "After the last gate as well.",
            source,
            [
                identify(),
                *proved_by_mail(),
                password(5_000, CHANGED, effects="a:changed", policy=two),
            ],
        ),
        case(
            "policy_while_charged",
            "The charge stays spent.",
            source,
            [
                identify(),
                choose(1_000, "email"),
                submit(2_000, code="$sent"),
                verify(3_000, CHANGED, "a:changed", policy=banned),
                again(4_000),
            ],
        ),
        case(
            "policy_and_back",
            "A flow that has ended stays so; one that was replayed goes on under the policy that it began under.",
            source,
            [
                identify(),
                choose(1_000, "email", policy=banned, **ENDS),
                choose(
                    2_000, "email", policy=ONE_GATE, expected="refused:notNow/stopped", effects=""
                ),
                choose(3_000, "email", **{"from": 0}),
            ],
        ),
    ]


def people() -> list[dict]:
    source = "reset.md, Guards, person"

    def ends(name: str, comment: str, user: dict | None, policy: dict = ONE_GATE) -> dict:
        return case(
            f"person_{name}",
            comment,
            source,
            [identify(), choose(1_000, "email", user=user, **ENDS)],
            setup(policy),
        )

    def stays(name: str, comment: str, user: dict) -> dict:
        return case(
            f"person_{name}",
            comment,
            source,
            [identify(), choose(1_000, "email", user=user), submit(2_000, code="$sent")],
        )

    return [
        ends(
            "with_another_phone", "A method's value.", person(authenticationPhone="+1 4255550199")
        ),
        ends(
            "with_another_address",
            "The one that is chosen just now.",
            person(authenticationEmail="eve@example.org"),
        ),
        ends(
            "with_one_method_more", "The app was not there before.", person(authenticatorApp=None)
        ),
        ends("became_administrator", "A role was gained.", person(roles=["userAdministrator"])),
        ends(
            "became_administrator_with_the_same_methods",
            "Two gates and every method before and after; an administrator is another person.",
            person(roles=["userAdministrator"]),
            {
                "scope": "all",
                "ruleset": "2027-03",
                "methodsRequired": 2,
                "methods": ["email", "mobilePhone", "officePhone", "appNotification", "appCode"],
            },
        ),
        ends("was_disabled", "No longer allowed.", person(enabled=False)),
        ends("lost_the_licence", "No longer allowed.", person(licenses=[])),
        ends("was_deleted", "Nobody has the name.", None),
        ends(
            "with_another_immutable_id",
            "Another person of the same name.",
            person(objectId="1c1c1c1c-0000-4000-8000-000000000001", enrolment=None),
        ),
        ends(
            "moved_on_premises",
            "The password's home.",
            person(passwordSource="federated"),
            {**ONE_GATE, "onPremises": {"writeback": True}},
        ),
        stays(
            "became_reader",
            "A role that makes nobody an administrator.",
            person(roles=["securityReader"]),
        ),
        stays("joined_a_group", "The scope is all.", person(groups=["pilots"])),
        stays(
            "with_another_primary_address",
            "It is no method.",
            person(primaryEmail="ann.ng@contoso.com"),
        ),
        stays("with_another_licence", "One of those that count.", person(licenses=["ems"])),
        case(
            "person_changed_and_back",
            "Replayed, the flow finds the person as before.",
            source,
            [
                identify(),
                choose(1_000, "email", user=person(roles=["userAdministrator"]), **ENDS),
                choose(2_000, "email", user=ANN, **{"from": 0}),
            ],
        ),
        case(
            "person_changed_after_the_last_gate",
            "The write is not begun.",
            source,
            [
                identify(),
                *proved_by_mail(),
                password(
                    5_000, CHANGED, effects="a:changed", user=person(officePhone="+1 4255550155")
                ),
            ],
        ),
        case(
            "person_left_the_group",
            "Out of scope by now.",
            source,
            [identify(), choose(1_000, "email", user=person(groups=[]), **ENDS)],
            setup({**ONE_GATE, "scope": {"group": "pilots"}}),
            person(groups=["pilots"]),
        ),
    ]


def enrolments() -> list[dict]:
    source = "reset.md, Guards, person"
    rehashed = record(ANN, "renewed")
    renewed = {**rehashed, "enrolledAt": RECORD["enrolledAt"] + 1}
    shorter = {**RECORD, "challenges": RECORD["challenges"][1:]}
    chosen = [identify(), choose(1_000, "securityQuestions")]
    return [
        case(
            "enrolment_renewed",
            "The person enrolled anew, at another time.",
            source,
            [
                *chosen,
                submit(2_000, {**ENDS, "user": person(enrolment=renewed)}, answers=answers_to(0)),
            ],
        ),
        case(
            "enrolment_renewed_under_another_method",
            "It is part of the person whatever is proved.",
            source,
            [identify(), choose(1_000, "email", user=person(enrolment=renewed), **ENDS)],
        ),
        case(
            "enrolment_deleted",
            "By the help desk.",
            source,
            [
                *chosen,
                submit(2_000, {**ENDS, "user": person(enrolment=None)}, answers=answers_to(0)),
            ],
        ),
        case(
            "enrolment_only_rehashed",
            "Other hashes of the same enrolment: the answers are compared with the new ones.",
            source,
            [
                *chosen,
                submit(2_000, {"user": person(enrolment=rehashed)}, answers=answers_to(0)),
                right(3_000, "SecurityQuestions"),
            ],
        ),
        case(
            "challenge_gone_while_answering",
            "The record has lost the one that is asked.",
            source,
            [
                *chosen,
                submit(2_000, {**ENDS, "user": person(enrolment=shorter)}, answers=answers_to(0)),
            ],
        ),
        case(
            "challenge_gone_while_charged",
            "The charge stays spent.",
            source,
            [
                *chosen,
                submit(2_000, answers=answers_to(0)),
                verify(3_000, CHANGED, "a:changed", user=person(enrolment=shorter)),
            ],
        ),
        case(
            "challenge_gone_before_it_is_asked",
            "Asked is the first that there is.",
            source,
            [
                identify(),
                choose(1_000, "securityQuestions", user=person(enrolment=shorter)),
                submit(2_000, answers=answers_to(1)),
                right(3_000, "SecurityQuestions"),
            ],
        ),
        case(
            "challenge_gone_after_leaving_it",
            "Back in choosing nothing is asked any more.",
            source,
            [
                *chosen,
                plain(2_000, "back", "moved/chooseMethod"),
                choose(3_000, "email", user=person(enrolment=shorter)),
            ],
        ),
    ]


def keys() -> list[dict]:
    start = [identify(), choose(1_000, "email")]
    return [
        case(
            "state_key_rotated",
            "The old key still stands behind the new one: its codes open.",
            "reset.md, The setup",
            [
                *start,
                submit(2_000, {"stateKeys": [*NEW, *OLD]}, code="$sent"),
                right(3_000, "Email"),
            ],
        ),
        case(
            "state_key_rotated_and_sent_anew",
            "The new code is made with the new key.",
            "reset.md, The setup",
            [
                *start,
                plain(2_000, "resend", "sent/enterCode", "L code", stateKeys=[*NEW, *OLD]),
                submit(3_000, {"stateKeys": NEW}, code="$sent"),
                right(4_000, "Email"),
            ],
        ),
        case(
            "state_key_gone",
            "A code whose key is gone is missing; another can be sent.",
            "reset.md, The setup",
            [
                *start,
                submit(
                    2_000,
                    {"expected": "expired/enterCode", "effects": "", "stateKeys": NEW},
                    code="$sent",
                ),
                plain(3_000, "resend", "sent/enterCode", "L code"),
                submit(4_000, code="$sent"),
                right(5_000, "Email"),
            ],
        ),
        case(
            "state_key_gone_while_charged",
            "Missing when it is compared: wrong.",
            "reset.md, verify",
            [
                *start,
                submit(2_000, code="$sent"),
                verify(3_000, "wrong/enterCode", stateKeys=NEW),
            ],
        ),
        case(
            "state_key_of_the_same_id",
            "Another key under the same id: the code is there, and wrong.",
            "reset.md, What is computed how",
            [
                *start,
                submit(2_000, {"stateKeys": [{"id": "01", "key": "55" * 32}]}, code="$sent"),
                verify(3_000, "wrong/enterCode"),
            ],
        ),
    ]


def entropy() -> list[dict]:
    used_twice = case(
        "entropy_used_twice",
        "The same bytes in every step: another revision, another code; another name, another flow.",
        "reset.md, What is computed how",
        [
            {**identify(), "entropy": "66" * 32},
            {**choose(1_000, "email"), "entropy": "66" * 32},
            {**plain(2_000, "resend", "sent/enterCode", "L code"), "entropy": "66" * 32},
            {**again(3_000), "entropy": "66" * 32},
            {**choose(4_000, "email"), "entropy": "66" * 32},
        ],
    )
    codes = [
        effect["code"]
        for step in used_twice["steps"]
        for effect in step["expect"]["effects"]
        if effect["effect"] == "sendCode"
    ]
    assert len(set(codes)) == 3, codes
    return [
        used_twice,
        case(
            "entropy_used_twice_of_the_same_step",
            "The save failed; stepped again with the same bytes on the same ledger, the code is the same.",
            "reset.md, What is computed how",
            [
                identify(),
                {**choose(1_000, "email", lost=True), "entropy": "66" * 32},
                {**choose(1_000, "email"), "entropy": "66" * 32},
            ],
        ),
    ]
