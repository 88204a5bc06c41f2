"""All that the person's page needs: docs/reset.md, "Prompts"."""

from typing import Any

from eligibility import is_on_premises
from ledger import EMPTY
from new_password import bounds
from reset_flow import SENDS, Flow
from reset_questions import asked_questions
from throttle import full_until

WITHOUT_CONTACT = ("writing", "done")


def prompt(setup: dict, state: dict, situation: dict) -> dict[str, Any]:
    """The ledger is the one that the step has saved."""
    flow = Flow(setup, state, situation)
    flow.row = situation["ledger"] or EMPTY
    flow.decision = flow.decide()
    contact = state["at"] not in WITHOUT_CONTACT and flow.now < flow.session_end
    place = {"gate": flow.gate, "gates": state["required"], "contact": contact}
    return {**PAGES[state["at"]](flow), **place}


def choosing(flow: Flow) -> dict:
    choices = [
        {
            "method": method,
            "channels": flow.methods()[method]["channels"],
            "masked": flow.masked(method),
        }
        for method in flow.choices()
    ]
    return {"prompt": "chooseMethod", "choices": choices}


def where(flow: Flow) -> dict:
    method = flow.state["method"]
    return {"method": method, "channel": flow.state["channel"], "masked": flow.masked(method)}


def type_phone(flow: Flow) -> dict:
    return {"prompt": "typePhone", **where(flow)}


def enter_code(flow: Flow) -> dict:
    code = flow.code_in_ledger()
    blocks = [full_until(flow.row, one, flow.now, flow.limits) for one in SENDS[flow.way]]
    may_resend = all(until is None for until in blocks)
    until = code["until"] if code else None
    return {"prompt": "enterCode", **where(flow), "until": until, "mayResend": may_resend}


def enter_app_code(flow: Flow) -> dict:
    return {"prompt": "enterCode", **where(flow), "until": None, "mayResend": False}


def answer_questions(flow: Flow) -> dict:
    return {"prompt": "answerQuestions", "questions": asked_questions(flow)}


def wait_for_host(flow: Flow) -> dict:
    return {
        "prompt": "waitForHost",
        "method": flow.state["method"],
        "number": flow.state["number"],
    }


def choose_action(flow: Flow) -> dict:
    assert flow.decision is not None
    return {"prompt": "chooseAction", "actions": flow.decision["actions"]}


def new_password(flow: Flow) -> dict:
    allowed = bounds(flow.policy)
    if is_on_premises(flow.user):
        allowed = dict.fromkeys(allowed)
    return {"prompt": "newPassword", **allowed}


def writing(flow: Flow) -> dict:
    return {"prompt": "writing"}


def stopped(flow: Flow) -> dict:
    members = ("reason", "message", "until")
    return {"prompt": "stopped", **{name: flow.state[name] for name in members}}


def done(flow: Flow) -> dict:
    message = "waitSomeMinutes" if flow.state["waits"] else None
    return {"prompt": "done", "message": message}


PAGES = {
    "choosing": choosing,
    "awaitNumber": type_phone,
    "awaitCode": enter_code,
    "awaitAppCode": enter_app_code,
    "awaitAnswers": answer_questions,
    "awaitHost": wait_for_host,
    "choosingAction": choose_action,
    "awaitPassword": new_password,
    "writing": writing,
    "ended": stopped,
    "done": done,
}
