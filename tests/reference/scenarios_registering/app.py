"""The app: asked with a number, and known for approvals and codes once it is confirmed."""

from scenario import TWO_GATES, at, events, host, setup, two_gates
from scenario_registering import (
    ANN,
    SAVE_APP,
    TOLD_BOTH,
    app,
    back,
    begin,
    case,
    confirm_done,
    confirmed,
    due,
    finish,
    must,
    new,
    old,
    only,
    provide,
    refused,
    reviewed,
)

ABOUT = [
    "app: an attempt is charged and the app asked with a number; who confirms has the app, for approvals and for codes.",
]


def cases() -> list[dict]:
    return [
        case(
            "app_for_codes_only",
            "A form with codes alone registers the app in the same way.",
            "registration.md, app",
            [begin(), app(1_000), confirmed(2_000, "AppNotification", SAVE_APP)],
            only("email", "appCode"),
        ),
        case(
            "app_that_is_there_already",
            "It is asked again, and its charge given back.",
            "registration.md, app",
            [begin(), app(1_000), confirmed(2_000, "AppNotification", SAVE_APP, TOLD_BOTH)],
            two_gates(),
            user=ANN,
        ),
        case(
            "app_of_an_administrator",
            "Administrators have it whatever the policy lists.",
            "registration.form",
            [begin(), app(1_000), confirmed(2_000, "AppNotification", SAVE_APP)],
            setup({"scope": "all", "methods": ["email"]}),
            user=new(roles=["userAdministrator"]),
        ),
        case(
            "app_of_a_person_by_id",
            "Whoever has no objectId is asked by the id.",
            "registration.md, Effects",
            [begin(), app(1_000)],
            two_gates(),
            user=new(objectId=None),
        ),
        case(
            "no_app_in_the_ruleset",
            "2017-07 has no app.",
            "method.notInRuleset",
            [begin(), refused(1_000, events("app"))],
            old(methodsRequired=2),
            user=ANN,
        ),
        case(
            "no_app_in_the_policy",
            "Neither of the two methods is enabled.",
            "method.notEnabled",
            [begin(), refused(1_000, events("app"))],
            only("email"),
            user=ANN,
        ),
        case(
            "no_approvals_with_one_gate",
            "Approvals are for a second gate; without codes the form has no app.",
            "gate.secondGateOnly",
            [begin(), refused(1_000, events("app"))],
            only("email", "mobilePhone", "appNotification"),
        ),
        case(
            "no_app_for_guests",
            "They have the e-mail address alone.",
            "guest.emailOnly",
            [begin(), refused(1_000, events("app"))],
            user=new(guest="invited"),
        ),
        case(
            "app_asked_again_after_no",
            "Another charge, and another number.",
            "registration.md, hostResult",
            [
                begin(),
                app(1_000),
                host(2_000, "denied", "wrong/overview"),
                app(3_000),
                confirmed(4_000, "AppNotification", SAVE_APP),
            ],
            two_gates(),
        ),
        case(
            "app_asked_again_after_back",
            "The first question is worth nothing any more.",
            "registration.md, back",
            [
                begin(),
                app(1_000),
                back(2_000, "L"),
                app(3_000),
                at(
                    4_000,
                    events("hostResult", flow="$flow:1", charge="$charge:1", result="confirmed"),
                    "refused:notNow/waitForHost",
                ),
                confirmed(5_000, "AppNotification", SAVE_APP),
            ],
            two_gates(),
        ),
        case(
            "one_question_at_a_time",
            "While the app is asked nothing else is.",
            "registration.md, The machine",
            [
                begin(),
                app(1_000),
                refused(2_000, events("app"), "waitForHost"),
                refused(
                    3_000, events("provide", field="email", value="a@example.org"), "waitForHost"
                ),
            ],
            two_gates(),
        ),
        case(
            "app_counts_as_one_gate",
            "Approvals and codes open the same: one of two is not enough.",
            "gate.app",
            [
                begin(),
                app(1_000),
                confirmed(2_000, "AppNotification", SAVE_APP),
                finish(
                    3_000,
                    expected="tooFew:1of2/overview",
                    effects="",
                    user=new(authenticatorApp={"code": True, "notification": True}),
                ),
                provide(4_000),
            ],
            two_gates(),
        ),
        case(
            "app_that_was_proved_confirms_both",
            "Neither has to be confirmed by itself.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                finish(2_000, expected="unconfirmed:appNotification:appCode/overview", effects=""),
                app(3_000),
                confirmed(4_000, "AppNotification", SAVE_APP, TOLD_BOTH),
                reviewed(5_000),
            ],
            must(TWO_GATES),
            user=due(authenticationPhone=None, officePhone=None, enrolment=None),
        ),
        case(
            "app_that_said_no_confirms_nothing",
            "What was not proved is still to be confirmed.",
            "registration.md, finish",
            [
                begin(status="mustReconfirm"),
                confirm_done(1_000, "email"),
                app(2_000),
                host(3_000, "denied", "wrong/overview"),
                finish(4_000, expected="unconfirmed:appNotification:appCode/overview", effects=""),
                confirm_done(5_000, "appCode"),
                finish(6_000, expected="unconfirmed:appNotification/overview", effects=""),
                confirm_done(7_000, "appNotification"),
                reviewed(8_000),
            ],
            must(TWO_GATES),
            user=due(authenticationPhone=None, officePhone=None, enrolment=None),
        ),
    ]
