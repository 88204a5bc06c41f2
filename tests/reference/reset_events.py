"""Leaving, and asking for help."""

from ledger import count_contact, end
from reset_flow import Flow, Refusal, outcome
from reset_proof import is_open_now, settle_charge

LEAVES = ("awaitNumber", "awaitCode", "awaitAnswers", "awaitAppCode", "awaitHost")


def back(flow: Flow, event: dict) -> dict:
    state = flow.state
    if state["at"] not in LEAVES:
        raise Refusal("notNow")
    if state["at"] == "awaitHost" and is_open_now(flow):
        flow.row = settle_charge(flow, "wrong")
    state.update(at="choosing", method=None, channel=None, charge=None, number=None, challenge=None)
    return outcome("moved")


def cancel(flow: Flow, event: dict) -> dict:
    if flow.state["at"] in ("writing", "charged"):
        raise Refusal("notNow")
    flow.row = end(flow.row, flow.state["flow"], flow.session_end, flow.now, flow.limits)
    detail = "cancelledBeforePassword" if flow.has_passed else "cancelledBeforeMethods"
    flow.audit_now("flowProgress", "failure", detail)
    flow.end("cancelled", "cancelled", None)
    return outcome("cancelled")


def contact_administrator(flow: Flow, event: dict) -> dict:
    if flow.state["at"] in ("writing", "charged"):
        raise Refusal("notNow")
    flow.row = count_contact(flow.row, flow.state["flow"], flow.now, flow.limits)
    reason = flow.decision["reason"] if flow.decision else None
    told = {"subject": flow.subject(), "reason": reason}
    flow.effects.append({"effect": "contactAdministrator", **told})
    flow.audit_now("flowProgress", "success", "contactedAdministrator")
    return outcome("told")
