"""A registration, step by step: docs/registration.md. A flow is a dict; nothing is sealed here.

`step` gives (state, outcome, effects), `prompt` (registering_prompt.py) what the page shows.
"""

import copy

import registering_events
import registering_proof
from enrolment import HostError
from keyed import canonical, ledger_key, new_flow
from ledger import EMPTY
from ledger_form import Unreadable, read_ledger
from registering_flow import MACHINE, Registering
from reset import LONGEST_IDENTIFIER, Result
from reset_flow import Ended, Refusal, outcome
from throttle import MINUTE, Full

FRESH = 10 * MINUTE
OVER = ("finished", "dismissed", "ended")
EVENTS = {
    "overview": {
        "provide": registering_events.provide,
        "confirm": registering_events.confirm,
        "answer": registering_events.answer,
        "app": registering_events.app,
        "remove": registering_events.remove,
        "finish": registering_events.finish,
        "dismiss": registering_events.dismiss,
    },
    "awaitCode": {
        "submit": registering_proof.submit,
        "resend": registering_proof.resend,
        "back": registering_events.back,
        "dismiss": registering_events.dismiss,
    },
    "awaitHost": {
        "hostResult": registering_proof.host_result,
        "back": registering_events.back,
        "dismiss": registering_events.dismiss,
    },
    "charged": {"verify": registering_proof.verify},
}


def step(setup: dict, state: dict | None, event: dict, situation: dict) -> Result:
    if situation["entropy"] == bytes(32):
        raise HostError("noEntropy")
    try:
        if event["event"] == "begin":
            return begin(setup, state, situation)
        if state is None or state["at"] in OVER:
            raise Refusal("notNow")
        return go_on(setup, state, event, situation)
    except Refusal as refusal:
        return state, outcome("refused", reason=str(refusal)), []


def begin(setup: dict, state: dict | None, situation: dict) -> Result:
    if state is not None:
        raise Refusal("notNow")
    user = situation["user"]
    name = canonical(user["id"]) if user else ""
    if not name or len(name.encode()) > LONGEST_IDENTIFIER:
        raise Refusal("malformed")
    key = ledger_key(setup, "", user, MACHINE)
    flow = Registering(setup, Registering.start(name, key), situation)
    read_for_begin(flow)

    revision = flow.revision_read
    flow.state["flow"] = new_flow(setup, situation["entropy"], revision)
    flow.state.update(started=flow.now, opened=revision, fingerprint=flow.setup_fingerprint)
    status = flow.status()
    signed_in_at = flow.signed_in_at
    try:
        if signed_in_at is None or flow.now - signed_in_at > FRESH:
            raise Ended("reauthenticate", "signInAgain")
        if status == "notInScope":
            raise Ended("notInScope", "notEnabled")
    except Ended as ended:
        return end_for(flow, ended, "startedRegistration")
    flow.audit_now("startedRegistration", "success", status)
    return flow.finish(outcome("moved"))


def read_for_begin(flow: Registering) -> None:
    """Whose ledger it is comes before the clock."""
    try:
        row = EMPTY if flow.given is None else read_ledger(flow.given)
    except Unreadable as unreadable:
        raise Refusal(str(unreadable)) from None
    if row["key"] not in (None, flow.state["key"]):
        raise Refusal("malformed")
    flow.read()


def go_on(setup: dict, state: dict, event: dict, situation: dict) -> Result:
    flow = Registering(setup, copy.deepcopy(state), situation)
    try:
        guard(flow)
        edge = EVENTS[state["at"]].get(event["event"])
        if edge is None:
            raise Refusal("notNow")
        result = edge(flow, event)
    except Ended as ended:
        return end_for(flow, ended, "flowProgress")
    except Full as full:
        result = outcome("blocked", counter=full.counter, until=full.until)
        flow.drop_changes(state)
    return flow.finish(result)


def guard(flow: Registering) -> None:
    """In this order; the first that holds decides."""
    flow.read()
    if flow.state["fingerprint"] != flow.setup_fingerprint:
        raise Ended("changed", "startAgain")
    if flow.now >= flow.session_end:
        raise Ended("sessionOver", "sessionOver")
    flow.require_ledger()
    after = flow.row["flowsAfter"]
    if after is not None and flow.state["opened"] < after:
        raise Ended("superseded", "startAgain")
    if any(mark["flow"] == flow.state["flow"] for mark in flow.row["ended"]):
        raise Ended("cancelled", "cancelled")
    flow.require_same_person()


def end_for(flow: Registering, ended: Ended, activity: str) -> Result:
    flow.end(ended.reason, ended.message, ended.until)
    flow.effects = [flow.audit(activity, "failure", ended.reason)]
    members = {"reason": ended.reason, "until": ended.until, "message": ended.message}
    return flow.finish(outcome("ended", **members))
