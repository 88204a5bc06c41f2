"""A reset, step by step: docs/reset.md. A flow is a dict; nothing is sealed here.

`step` gives (state, outcome, effects), `prompt` (reset_prompt.py) what the page shows.
"""

import copy

import reset_ends
import reset_events
import reset_proof
from eligibility import MESSAGES, decide
from enrolment import HostError
from keyed import canonical, digest_of_person, ledger_key, new_flow
from ledger import open_flow
from reset_flow import Ended, Flow, Refusal, outcome
from throttle import Full, full_until

LONGEST_IDENTIFIER = 256
Result = tuple[dict | None, dict, list[dict]]

EVENTS = {
    "choose": reset_proof.choose,
    "submit": reset_proof.submit,
    "verify": reset_proof.verify,
    "hostResult": reset_proof.host_result,
    "resend": reset_proof.resend,
    "back": reset_events.back,
    "contactAdministrator": reset_events.contact_administrator,
    "cancel": reset_events.cancel,
    "chooseAction": reset_ends.choose_action,
    "newPassword": reset_ends.new_password,
    "written": reset_ends.written,
}


def step(setup: dict, state: dict | None, event: dict, situation: dict) -> Result:
    if situation["entropy"] == bytes(32):
        raise HostError("noEntropy")
    try:
        if event["event"] == "identify":
            return identify(setup, state, event, situation)
        if state is None:
            raise Refusal("notNow")
        return go_on(setup, state, event, situation)
    except Refusal as refusal:
        return state, outcome("refused", reason=str(refusal)), []


def go_on(setup: dict, state: dict, event: dict, situation: dict) -> Result:
    kind = event["event"]
    over = state["at"] in ("done", "ended")
    if over and (state["at"], kind) != ("ended", "contactAdministrator"):
        raise Refusal("notNow")
    flow = Flow(setup, copy.deepcopy(state), situation)
    try:
        if kind == "written":
            flow.read_for_written()
        else:
            guard(flow, kind, over)
        result = EVENTS[kind](flow, event)
    except Ended as ended:
        return end_by_guard(flow, ended)
    except Full as full:
        result = outcome("blocked", counter=full.counter, until=full.until)
        flow.drop_changes(state)
    return flow.finish(result)


def guard(flow: Flow, kind: str, over: bool) -> None:
    """In this order; the first that holds decides."""
    flow.read()
    if over:
        if flow.now >= flow.session_end:
            raise Ended("sessionOver", "sessionOver")
        flow.require_ledger()
        flow.decision = flow.decide()
        return
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
    if kind in ("choose", "submit", "resend") and not flow.has_passed:
        until = full_until(flow.row, "account", flow.now, flow.limits)
        if until is not None:
            raise Ended("blocked", "tooManyAttempts", until)


def end_by_guard(flow: Flow, ended: Ended) -> Result:
    flow.end(ended.reason, ended.message, ended.until)
    if ended.reason == "blocked":
        told = flow.audit("blocked", "success", "account")
    else:
        told = flow.audit("flowProgress", "failure", ended.reason)
    members = {"reason": ended.reason, "until": ended.until, "message": ended.message}
    flow.effects = [told]
    return flow.finish(outcome("ended", **members))


def identify(setup: dict, state: dict | None, event: dict, situation: dict) -> Result:
    if state is not None:
        raise Refusal("notNow")
    if not event["captcha"]:
        raise Refusal("captcha")
    typed, user = event["identifier"], situation["user"]
    name = canonical(typed)
    if not name or any(len(text.encode()) > LONGEST_IDENTIFIER for text in (typed, name)):
        raise Refusal("malformed")

    start = Flow.blank(name, ledger_key(setup, typed, user))
    flow = Flow(setup, start, situation)
    flow.read()
    flow.require_ledger()
    flow.state["flow"] = new_flow(setup, situation["entropy"], flow.row["revision"])
    flow.state["started"] = flow.now
    flow.state["fingerprint"] = flow.setup_fingerprint
    flow.state["required"] = setup["policy"].get("methodsRequired", 1)
    try:
        flow.row, noticed = open_flow(flow.row, flow.state["flow"], flow.now, flow.limits)
    except Full as full:
        return end_by_guard(flow, Ended("blocked", "tooManyAttempts", full.until))
    flow.state["opened"] = flow.row["revision"]

    decision = decide(setup["policy"], user, flow.now) if user else None
    reason = decision["reason"] if decision else "unknown"
    message = MESSAGES.get(reason, "couldNotVerify")
    conceal = setup["disclosure"] == "conceal"
    if noticed:
        to = flow.notice_address() if conceal and decision and reason else None
        flow.effects.append(
            {"effect": "notify", "to": to, "message": message if to else "couldNotVerify"}
        )
    if reason is None:
        flow.state["decoy"] = False
        flow.state["required"] = decision["required"]
        flow.state["digest"] = digest_of_person(decision, user)
        flow.decision = decision
        flow.require_enough()
        flow.audit_now("flowProgress", "success", "submittedUserId")
    else:
        flow.audit_now("flowProgress", "failure", reason)
    if reason is not None and not conceal:
        flow.end(reason, message, None)
        return flow.finish(outcome("ended", reason=reason, until=None, message=message))
    return flow.finish(outcome("moved"))
