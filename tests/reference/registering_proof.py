"""A code that was sent, a call or an app that was asked: what becomes of it."""

from registering_flow import APP, Registering
from reset_flow import SENDS, Refusal, outcome
from reset_proof import charge_for, is_code_right, is_open_now, settle_charge, wrong
from throttle import require_free


def send_or_call(flow: Registering, method: str, channel: str | None, value: str) -> dict:
    """A new value, or one of the directory: it counts once it is proved."""
    state = flow.state
    state.update(method=method, channel=channel, value=value, charge=None, number=None)
    require_account(flow)
    if channel == "call":
        charge_for(flow, ["account", *SENDS[flow.way]])
        state["at"] = "awaitHost"
        call = {"method": method, "to": flow.destination(method)}
        bound = {"flow": state["flow"], "charge": state["charge"]}
        flow.effects.append({"effect": "placeCall", **call, **bound})
        result = outcome("asked")
    else:
        flow.issue()
        result = outcome("sent")
    flow.audit_now("flowProgress", "success", f"started{flow.way}")
    return result


def require_account(flow: Registering) -> None:
    """The block of the account ends nothing: it refuses what charges."""
    require_free(flow.row, ["account"], flow.now, flow.limits)


def submit(flow: Registering, event: dict) -> dict:
    """Charged before anything is compared."""
    code = event["code"].replace(" ", "").replace("-", "")
    if len(code) != flow.setup["codeDigits"] or not set(code) <= set("0123456789"):
        raise Refusal("malformed")
    kept = flow.code_in_ledger()
    if kept is None or flow.now >= kept["until"]:
        return outcome("expired")
    charge_for(flow, ["account"])
    flow.state.update(at="charged", evidence=code)
    return outcome("charged")


def verify(flow: Registering, event: dict) -> dict:
    code = flow.state.pop("evidence")
    flow.state["at"] = "awaitCode"
    if not is_open_now(flow):
        return outcome("spent")
    if not is_code_right(flow, code):
        return wrong(flow, ["account"])
    flow.row = settle_charge(flow, "right", flow.state["method"])
    return proved(flow)


def host_result(flow: Registering, event: dict) -> dict:
    state = flow.state
    if (event["flow"], event["charge"]) != (state["flow"], state["charge"]):
        raise Refusal("notNow")
    if not is_open_now(flow):
        flow.move_to_overview()
        return outcome("spent")
    if event["result"] == "confirmed":
        flow.row = settle_charge(flow, "right", state["method"])
        return proved(flow)
    result = wrong(flow, ["account", "app" if state["method"] in APP else SENDS[flow.way][0]])
    flow.move_to_overview()
    return result


def proved(flow: Registering) -> dict:
    method, value = flow.state["method"], flow.state["value"]
    saved = {"fields": fields_of(flow, method), "value": value}
    flow.effects.append({"effect": "saveContact", **saved})
    flow.tell_person()
    flow.audit_now("registeredMethod", "success", f"completed{flow.way}")
    flow.confirm(APP if method in APP else (method,))
    flow.move_to_overview()
    return outcome("right")


def fields_of(flow: Registering, method: str) -> list[str]:
    if method in APP:
        return ["authenticatorApp"]
    if method == "email":
        return ["authenticationEmail"]
    published = flow.form()["publishesPhone"]
    return ["authenticationPhone", "mobilePhone"] if published else ["authenticationPhone"]


def resend(flow: Registering, event: dict) -> dict:
    require_account(flow)
    flow.issue()
    return outcome("sent")
