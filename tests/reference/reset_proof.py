"""Choosing a method, and proving it."""

from contact_form import typed_digits
from eligibility import gate_of
from keyed import digest_of_record, mac_of_code
from ledger import Refused, charge, settle
from reset_flow import SENDS, WAYS, Flow, Refusal, outcome
from reset_questions import (
    answers_right,
    asked_now,
    asked_questions,
    require_pepper,
    stream_of,
)
from throttle import Full, full_until, require_free
from verify import normals_of

CALLS = ("MobileCall", "OfficeCall")
APP_DIGITS = range(6, 9)
TRIES = {
    "awaitNumber": ["account", "phoneNumber"],
    "awaitCode": ["account"],
    "awaitAnswers": ["account", "securityQuestions"],
    "awaitAppCode": ["account", "app"],
}


def choose(flow: Flow, event: dict) -> dict:
    state = flow.state
    method, channel = event["method"], event.get("channel")
    if state["at"] != "choosing" or method not in flow.choices():
        raise Refusal("notNow")
    wanted = flow.methods()[method]["channels"] if method == "mobilePhone" else [None]
    if channel not in wanted:
        raise Refusal("malformed")
    way = WAYS[method, channel]
    state.update(method=method, channel=channel, charge=None, number=None, challenge=None)
    require_free(flow.row, counters_of(way), flow.now, flow.limits)
    result = outcome("moved")
    if way == "Email":
        flow.issue()
        result = outcome("sent")
    elif method in ("mobilePhone", "officePhone"):
        state["at"] = "awaitNumber"
    elif way == "SecurityQuestions":
        state["at"] = "awaitAnswers"
        state["challenge"] = asked_now(flow)
    elif way == "AppCode":
        state["at"] = "awaitAppCode"
    else:
        charge_for(flow, ["account", "app"])
        number = 10 + stream_of(flow, "number").below(90)
        state.update(at="awaitHost", number=number)
        ask = {"to": to_app(flow), "flow": state["flow"], "charge": state["charge"]}
        flow.effects.append({"effect": "askApp", **ask, "number": number})
        result = outcome("asked")
    flow.audit_now("flowProgress", "success", f"started{way}")
    return result


def counters_of(way: str) -> list[str]:
    """What the way through it will charge."""
    if way in SENDS:
        return SENDS[way] if way == "Email" else ["phoneNumber", *SENDS[way]]
    return ["securityQuestions"] if way == "SecurityQuestions" else ["app"]


def charge_for(flow: Flow, counters: list[str]) -> None:
    charged = charge(flow.row, counters, flow.state["flow"], flow.now, flow.limits)
    flow.row, flow.state["charge"] = charged


def to_app(flow: Flow) -> str | None:
    return None if flow.state["decoy"] else flow.subject()


def submit(flow: Flow, event: dict) -> dict:
    """Charged before anything is compared."""
    state = flow.state
    evidence = evidence_of(flow, event)
    if state["at"] == "awaitCode":
        code = flow.code_in_ledger()
        if code is None or flow.now >= code["until"]:
            return outcome("expired")
    charge_for(flow, TRIES[state["at"]])
    if state["at"] == "awaitAppCode":
        state["at"] = "awaitHost"
        check = {"to": to_app(flow), "flow": state["flow"], "charge": state["charge"]}
        flow.effects.append({"effect": "checkAppCode", **check, "code": evidence})
        return outcome("asked")
    state.update(whence=state["at"], at="charged", evidence=evidence)
    return outcome("charged")


def evidence_of(flow: Flow, event: dict) -> str | list[str]:
    """By its form alone: what cannot be right is refused, uncharged."""
    at = flow.state["at"]
    wanted = {
        "awaitNumber": "phone",
        "awaitCode": "code",
        "awaitAnswers": "answers",
        "awaitAppCode": "code",
    }
    if at not in wanted:
        raise Refusal("notNow")
    if wanted[at] not in event:
        raise Refusal("malformed")
    given = event[wanted[at]]
    if at == "awaitNumber":
        digits = typed_digits(given)
        if digits is None:
            raise Refusal("malformed")
        return digits
    if at == "awaitAnswers":
        asked = len(asked_questions(flow))
        if len(given) != asked or normals_of(given) is None:
            raise Refusal("malformed")
        require_pepper(flow)
        return given
    code = given.replace(" ", "").replace("-", "")
    lengths = APP_DIGITS if at == "awaitAppCode" else [flow.setup["codeDigits"]]
    if len(code) not in lengths or not set(code) <= set("0123456789"):
        raise Refusal("malformed")
    return code


def verify(flow: Flow, event: dict) -> dict:
    state = flow.state
    if state["at"] != "charged":
        raise Refusal("notNow")
    whence, evidence = state.pop("whence"), state.pop("evidence")
    state["at"] = whence
    if not is_open_now(flow):
        return outcome("spent")
    if whence == "awaitNumber":
        right = not state["decoy"] and "+" + evidence == flow.destination(state["method"])
        return number_right(flow) if right else wrong(flow, ["account", "phoneNumber"])
    if whence == "awaitCode":
        right = is_code_right(flow, evidence)
        return proved(flow, []) if right else wrong(flow, ["account"])
    passed = None if state["decoy"] else answers_right(flow, evidence)
    if passed is None:
        return wrong(flow, ["account", "securityQuestions"])
    replaces = digest_of_record(flow.user["enrolment"])
    return proved(flow, [{"effect": "saveEnrolment", "replaces": replaces, "record": passed}])


def is_open_now(flow: Flow) -> bool:
    try:
        settle_charge(flow, "wrong")
    except Refused:
        return False
    return True


def settle_charge(flow: Flow, how: str, method: str | None = None) -> dict:
    charge_id, name = flow.state["charge"], flow.state["flow"]
    return settle(flow.row, charge_id, name, how, flow.now, flow.limits, method)


def is_code_right(flow: Flow, code: str) -> bool:
    kept = flow.code_in_ledger()
    if kept is None or flow.now >= kept["until"] or flow.state["decoy"]:
        return False
    key = next(key["key"] for key in flow.setup["stateKeys"] if key["id"] == kept["key"])
    name, method = flow.state["flow"], flow.state["method"]
    to = flow.destination(method) or ""
    return mac_of_code(key, flow.state["key"], name, flow.gate, method, to, code) == kept["mac"]


def number_right(flow: Flow) -> dict:
    before = flow.row
    try:
        flow.row = settle_charge(flow, "right")
        if flow.way not in CALLS:
            flow.issue()
            return outcome("sent")
        charge_for(flow, ["account", *SENDS[flow.way]])
    except Full as full:
        flow.row = before
        flow.row = settle_charge(flow, "void")
        flow.state["at"] = "choosing"
        return outcome("blocked", counter=full.counter, until=full.until)
    state = flow.state
    state["at"] = "awaitHost"
    call = {"method": state["method"], "to": flow.destination(state["method"])}
    flow.effects.append(
        {"effect": "placeCall", **call, "flow": state["flow"], "charge": state["charge"]}
    )
    return outcome("asked")


def proved(flow: Flow, effects: list[dict]) -> dict:
    state = flow.state
    method = state["method"]
    flow.row = settle_charge(flow, "right", method)
    flow.effects += effects
    way = flow.way
    state["proved"].append(gate_of(method))
    state.update(method=None, channel=None, charge=None, number=None, challenge=None)
    flow.audit_now("flowProgress", "success", f"completed{way}")
    if not flow.has_passed:
        state["at"] = "choosing"
    else:
        flow.audit_now("flowProgress", "success", "completedAll")
        actions = flow.decision["actions"] if flow.decision else []
        state["at"] = "choosingAction" if len(actions) == 2 else "awaitPassword"
    return outcome("right")


def wrong(flow: Flow, counters: list[str]) -> dict:
    """The attempt stays; told is the end of the block that now stands."""
    flow.row = settle_charge(flow, "wrong")
    for counter in counters:
        until = full_until(flow.row, counter, flow.now, flow.limits)
        if until is not None:
            flow.audit_now("blocked", "success", counter)
            return outcome("wrong", until=until)
    return outcome("wrong", until=None)


def host_result(flow: Flow, event: dict) -> dict:
    state = flow.state
    bound = (state["flow"], state.get("charge"))
    if state["at"] != "awaitHost" or (event["flow"], event["charge"]) != bound:
        raise Refusal("notNow")
    state["at"] = "choosing"
    if not is_open_now(flow):
        return outcome("spent")
    if event["result"] == "confirmed" and not state["decoy"]:
        return proved(flow, [])
    tries = ["account", SENDS[flow.way][0] if flow.way in SENDS else "app"]
    return wrong(flow, tries)


def resend(flow: Flow, event: dict) -> dict:
    if flow.state["at"] != "awaitCode":
        raise Refusal("notNow")
    flow.issue()
    return outcome("sent")
