"""All that the page of a registration needs: docs/registration.md, "Prompts"."""

from typing import Any

import registration
from ledger import EMPTY
from registering_flow import Registering
from reset_flow import SENDS
from throttle import full_until


def prompt(setup: dict, state: dict, situation: dict) -> dict[str, Any]:
    """The ledger is the one that the step has saved."""
    flow = Registering(setup, state, situation)
    flow.row = situation["ledger"] or EMPTY
    return {**PAGES[state["at"]](flow), "gate": 0, "gates": gates(flow), "contact": False}


def gates(flow: Registering) -> int:
    if flow.user is None:
        return flow.policy.get("methodsRequired", 1)
    return registration.required_gates(flow.policy, flow.user, flow.now)


def overview(flow: Registering) -> dict:
    return {"prompt": "overview", "status": flow.status(), "form": flow.form()}


def enter_code(flow: Registering) -> dict:
    method, code = flow.state["method"], flow.code_in_ledger()
    counters = ["account", *SENDS[flow.way]]
    blocks = [full_until(flow.row, one, flow.now, flow.limits) for one in counters]
    return {
        "prompt": "enterCode",
        "method": method,
        "channel": flow.state["channel"],
        "masked": flow.masked(method),
        "until": code["until"] if code else None,
        "mayResend": all(until is None for until in blocks),
    }


def wait_for_host(flow: Registering) -> dict:
    members = ("method", "number")
    return {"prompt": "waitForHost", **{name: flow.state[name] for name in members}}


def stopped(flow: Registering) -> dict:
    members = ("reason", "message", "until")
    return {"prompt": "stopped", **{name: flow.state[name] for name in members}}


PAGES = {
    "overview": overview,
    "awaitCode": enter_code,
    "awaitHost": wait_for_host,
    "finished": lambda flow: {"prompt": "finished"},
    "dismissed": lambda flow: {"prompt": "dismissed"},
    "ended": stopped,
}
