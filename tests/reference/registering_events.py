"""What a person does on the form, and how a registration ends."""

import registration
from answers import problems_of as problems_of_answers
from eligibility import has_only_summary
from enrolment import Cost, HostError, Pepper, enrol
from keyed import digest_of_record, stream
from ledger import end
from record import Unreadable, read_enrolment
from registering_flow import APP, Registering
from registering_proof import send_or_call
from reset_flow import Refusal, outcome
from reset_proof import charge_for, is_open_now, settle_charge
from reset_questions import stream_of

LONGEST_VALUE = 512
MEMBERS = {"email": "authenticationEmail", "mobilePhone": "authenticationPhone"}
# A field that was begun and is not finished: what is wrong with it is wrong with an empty one.
BEGUN = {"email": "a", "mobilePhone": "+"}


def provide(flow: Registering, event: dict) -> dict:
    field, value = event["field"], event["value"]
    if field not in MEMBERS or len(value.encode()) > LONGEST_VALUE:
        raise Refusal("malformed")
    require_channel(flow, field, event)
    return prove(flow, field, event.get("channel"), value)


def require_channel(flow: Registering, field: str, event: dict) -> None:
    wanted: list[str | None] = [None]
    if field == "mobilePhone":
        wanted = ["text", "call"]
        administrator = registration.is_administrator(flow.policy, flow.user)
        if administrator and flow.policy.get("tenant", {}).get("plan", "paid") != "paid":
            wanted.remove("call")
    if event.get("channel") not in wanted:
        raise Refusal("malformed")


def prove(flow: Registering, field: str, channel: str | None, value: str) -> dict:
    draft = {MEMBERS[field]: value or BEGUN[field]}
    problems = registration.problems_of(flow.policy, flow.user, draft)
    if problems:
        return outcome("draftProblems", problems=problems)
    return send_or_call(flow, field, channel, value)


def confirm(flow: Registering, event: dict) -> dict:
    field = event["field"]
    state = flow.field_state(field)
    if state == "done":
        if "channel" in event:
            raise Refusal("malformed")
        flow.confirm((field,))
        return outcome("moved")
    if state != "confirm":
        raise Refusal("notNow")
    require_channel(flow, field, event)
    values = {"email": (flow.user.get("alternateEmails") or [""])[0]}
    values["mobilePhone"] = flow.user.get("mobilePhone", "")
    return prove(flow, field, event.get("channel"), values[field])


def answer(flow: Registering, event: dict) -> dict:
    if has_only_summary(flow.user):
        raise HostError("summary")
    problems = problems_of_answers(flow.policy, flow.user, event["answers"])
    if problems:
        return outcome("draftProblems", problems=problems)
    name = flow.state["flow"]
    entropy = stream(flow.setup, flow.entropy, name, flow.revision_read, "enrol").take(32)
    peppers = [
        Pepper(bytes.fromhex(one["keyId"]), bytes.fromhex(one["secret"]))
        for one in flow.setup["peppers"]
    ]
    asked = flow.setup["argon2"]
    cost = Cost(asked["memoryKiB"], asked["iterations"], asked["parallelism"])
    first = peppers[0] if peppers else None
    made = enrol(flow.policy, flow.user, event["answers"], entropy, cost, first, flow.now)
    saved = {"replaces": digest_of_what_is_there(flow), "record": made}
    flow.effects.append({"effect": "saveEnrolment", **saved})
    flow.tell_person()
    flow.audit_now("registeredMethod", "success", "completedSecurityQuestions")
    flow.confirm(("securityQuestions",))
    return outcome("saved")


def digest_of_what_is_there(flow: Registering) -> str | None:
    given = flow.user.get("enrolment")
    if given is None:
        return None
    try:
        return digest_of_record(read_enrolment(given))
    except Unreadable:
        return None


def app(flow: Registering, event: dict) -> dict:
    if not any(flow.field_state(method) for method in APP):
        raise Refusal("notNow")
    state = flow.state
    state.update(method="appNotification", channel=None, value=None)
    charge_for(flow, ["account", "app"])
    number = 10 + stream_of(flow, "number").below(90)
    state.update(at="awaitHost", number=number)
    asked = {"to": flow.subject(), "flow": state["flow"], "charge": state["charge"]}
    flow.effects.append({"effect": "askApp", **asked, "number": number})
    flow.audit_now("flowProgress", "success", f"started{flow.way}")
    return outcome("asked")


def remove(flow: Registering, event: dict) -> dict:
    field = event["field"]
    if flow.field_state(field) != "done":
        raise Refusal("notNow")
    stored = {**MEMBERS, "securityQuestions": "enrolment"}.get(field, "authenticatorApp")
    flow.effects.append({"effect": "removeContact", "fields": [stored]})
    flow.tell_person()
    flow.audit_now("deletedMethod", "success", field)
    gone = APP if field in APP else (field,)
    flow.state["confirmed"] = [one for one in flow.state["confirmed"] if one not in gone]
    return outcome("saved")


def back(flow: Registering, event: dict) -> dict:
    if flow.state["at"] == "awaitHost" and is_open_now(flow):
        flow.row = settle_charge(flow, "wrong")
    flow.move_to_overview()
    return outcome("moved")


def dismiss(flow: Registering, event: dict) -> dict:
    close(flow)
    flow.audit_now("canceledRegistration", "success", flow.status())
    flow.state["at"] = "dismissed"
    return outcome("dismissed")


def finish(flow: Registering, event: dict) -> dict:
    form, status = flow.form(), flow.status()
    if form["registered"] < form["required"]:
        return outcome("tooFew", registered=form["registered"], required=form["required"])
    done = [field["method"] for field in form["fields"] if field["state"] == "done"]
    left = [method for method in done if method not in flow.state["confirmed"]]
    if status == "mustReconfirm" and left:
        return outcome("unconfirmed", fields=left)
    close(flow)
    flow.effects.append({"effect": "saveRegistered", "at": flow.now})
    activity = "reviewedMethods" if status == "mustReconfirm" else "registered"
    flow.audit_now(activity, "success", status)
    flow.state["at"] = "finished"
    return outcome("finished")


def close(flow: Registering) -> None:
    flow.row = end(flow.row, flow.state["flow"], flow.session_end, flow.now, flow.limits)
