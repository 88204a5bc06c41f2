"""After the last gate: the action, the new password, what became of the write."""

from contact_form import is_email, is_same_address
from eligibility import contact_value, is_on_premises
from ledger import Refused, begin_write, write_failed, write_succeeded
from new_password import check_password
from person import is_administrator
from reset_flow import Flow, Refusal, outcome

DONE = ("ok", "cloudFailed")
AGAIN = ("rulesRefused", "unreachable")
MESSAGES = {
    "unknown": "mayHaveChanged",
    "adminAction": "contactAdministrator",
    "noPolicy": "notEnabled",
}


def choose_action(flow: Flow, event: dict) -> dict:
    state = flow.state
    assert state["at"] != "choosingAction" or flow.decision is not None
    if state["at"] != "choosingAction" or event["action"] not in flow.decision["actions"]:
        raise Refusal("notNow")
    if event["action"] == "resetPassword":
        state["at"] = "awaitPassword"
        return outcome("moved")
    until = begin(flow)
    state.update(at="writing", unlocking=True)
    flow.effects.append({"effect": "unlockAccount", "until": until})
    return outcome("moved")


def begin(flow: Flow) -> int:
    try:
        flow.row, until = begin_write(
            flow.row, flow.state["flow"], flow.session_end, flow.now, flow.limits
        )
    except Refused as refused:
        raise Refusal("notNow") from refused
    return until


def new_password(flow: Flow, event: dict) -> dict:
    state = flow.state
    if state["at"] != "awaitPassword":
        raise Refusal("notNow")
    problems = check_password(flow.policy, flow.user, event["password"], event["names"])
    if problems:
        return outcome("problems", problems=problems)
    until = begin(flow)
    state.update(at="writing", unlocking=False)
    unlock = is_on_premises(flow.user)
    flow.effects.append({"effect": "writePassword", "unlock": unlock, "until": until})
    flow.audit_now("flowProgress", "success", "submittedPassword")
    return outcome("moved")


def written(flow: Flow, event: dict) -> dict:
    state, word = flow.state, event["result"]
    if state["at"] != "writing":
        raise Refusal("notNow")
    activity = "unlockAccount" if state["unlocking"] else "resetPassword"
    name = state["flow"]
    if word in DONE or word == "unknown":
        flow.row = write_succeeded(flow.row, name, flow.now, flow.limits)
    else:
        try:
            flow.row = write_failed(flow.row, name, flow.now, flow.limits)
        except Refused:
            pass
    if word in DONE:
        state.update(at="done", waits=word == "cloudFailed")
        tell(flow)
        flow.audit_now(activity, "success", word)
        return outcome(word)
    flow.audit_now(activity, "failure", word)
    if word in AGAIN:
        state["at"] = "choosingAction" if state["unlocking"] else "awaitPassword"
    else:
        flow.end(word, MESSAGES[word], None)
    return outcome(word)


def tell(flow: Flow) -> None:
    unlocking = flow.state["unlocking"]
    message = "accountUnlocked" if unlocking else "passwordReset"
    settings = flow.policy.get("notifications", {})
    if flow.user is None:
        return
    if settings.get("user", True):
        for address in addresses(flow):
            flow.effects.append({"effect": "notify", "to": address, "message": message})
    everyone = settings.get("administrators", False)
    if everyone and not unlocking and is_administrator(flow.policy, flow.user):
        flow.effects.append({"effect": "notifyAdministrators", "message": "administratorReset"})


def addresses(flow: Flow) -> list[str]:
    """The primary one and the one of the e-mail method, each once, never a guessed one."""
    wanted = [flow.user.get("primaryEmail"), contact_value(flow.policy, flow.user, "email")[0]]
    found: list[str] = []
    for address in wanted:
        if address is None or not is_email(address):
            continue
        if not any(is_same_address(address, other) for other in found):
            found.append(address)
    return found
