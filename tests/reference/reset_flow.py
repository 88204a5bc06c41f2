"""One step of a flow in the making: what it reads, and what it has changed so far."""

from typing import Any

import decoy
from contact_form import called, email_mask, is_email, phone_mask
from eligibility import decide, gate_of, has_only_summary, is_own
from enrolment import HostError
from fingerprint import fingerprint
from keyed import digest_of_person, ledger_key, mac_of_code, new_code
from ledger import EMPTY, issue
from ledger_form import Unreadable, read_ledger
from person import subject_of
from throttle import limits_of

TOLERANCE = 5_000
WAYS = {
    ("email", None): "Email",
    ("mobilePhone", "text"): "MobileText",
    ("mobilePhone", "call"): "MobileCall",
    ("officePhone", None): "OfficeCall",
    ("securityQuestions", None): "SecurityQuestions",
    ("appNotification", None): "AppNotification",
    ("appCode", None): "AppCode",
}
SENDS = {
    "Email": ["email", "messages"],
    "MobileText": ["mobileText", "messages"],
    "MobileCall": ["mobileCall", "messages"],
    "OfficeCall": ["officeCall", "messages"],
}


class Refusal(Exception):
    """The step is refused and changes nothing; the text is its reason."""


class Ended(Exception):
    """A guard ends the flow."""

    def __init__(self, reason: str, message: str, until: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.message = message
        self.until = until


def outcome(word: str, **members: Any) -> dict:
    return {"outcome": word, **members}


class Flow:
    """The flow, the ledger as it is by now, and the effects."""

    def __init__(self, setup: dict, state: dict, situation: dict) -> None:
        self.setup = setup
        self.policy = setup["policy"]
        self.limits = limits_of(setup["policy"])
        self.setup_fingerprint = fingerprint(setup["policy"])
        self.state = state
        self.user = situation["user"]
        self.given = situation["ledger"]
        self.now = situation["now"]
        self.entropy = situation["entropy"]
        self.row: dict = EMPTY
        self.revision_read = 0
        self.decision: dict | None = None
        self.effects: list[dict] = []

    @staticmethod
    def blank(name: str, key: str) -> dict:
        return {
            "flow": bytes(16).hex(),
            "name": name,
            "key": key,
            "at": "choosing",
            "proved": [],
            "decoy": True,
            "digest": None,
            "started": None,
            "last": None,
            "seen": 0,
            "opened": 0,
            "method": None,
            "channel": None,
        }

    # What is read.

    def read(self) -> None:
        """The guards of clock and version."""
        try:
            row = EMPTY if self.given is None else read_ledger(self.given)
        except Unreadable as unreadable:
            self.set_clock([self.state["last"]])
            raise Refusal(str(unreadable)) from None
        self.set_clock([row["last"] if row["revision"] else None, self.state["last"]])
        self.row, self.revision_read = row, row["revision"]

    def set_clock(self, times: list[int | None]) -> None:
        last = max((time for time in times if time is not None), default=self.now)
        if self.now < last - TOLERANCE:
            raise Refusal("clockWentBack")
        self.now = max(self.now, last)

    def read_for_written(self) -> None:
        """What the host has done is recorded whatever changed meanwhile."""
        try:
            row = EMPTY if self.given is None else read_ledger(self.given)
        except Unreadable as unreadable:
            raise Refusal(str(unreadable)) from None
        self.now = max(self.now, row["last"] if row["revision"] else self.now, self.state["last"])
        self.row, self.revision_read = row, row["revision"]

    def require_ledger(self) -> None:
        if self.row["revision"] < self.state["seen"]:
            raise Refusal("staleLedger")
        if self.row["key"] not in (None, self.state["key"]):
            raise Refusal("malformed")

    def decide(self) -> dict | None:
        return decide(self.policy, self.user, self.now) if self.user else None

    def require_same_person(self) -> None:
        self.decision = self.decide()
        allowed = self.decision is not None and self.decision["reason"] is None
        same = ledger_key(self.setup, self.state["name"], self.user) == self.state["key"]
        if same and not self.state["decoy"]:
            same = allowed and digest_of_person(self.decision, self.user) == self.state["digest"]
            same = same and self.has_challenge()
        elif same:
            same = not allowed
        if not same:
            raise Ended("changed", "startAgain")
        if not self.state["decoy"]:
            self.require_enough()

    def require_enough(self) -> None:
        """Only a summary was given, and it is needed to ask."""
        gates = {gate_of(method) for method in self.available()}
        if len(gates) < self.state["required"]:
            raise HostError("summary")

    def has_challenge(self) -> bool:
        asked = self.state.get("challenge")
        if asked is None:
            return True
        return any(one["questions"] == asked for one in self.user["enrolment"]["challenges"])

    # What there is to choose.

    def methods(self) -> dict[str, dict]:
        if self.state["decoy"]:
            return decoy.methods(self.setup, self.state["name"])
        assert self.decision is not None
        return self.decision["methods"]

    def available(self) -> list[str]:
        found = [name for name, entry in self.methods().items() if entry["status"] == "available"]
        if not self.state["decoy"] and has_only_summary(self.user):
            found = [name for name in found if name != "securityQuestions"]
        return found

    def choices(self) -> list[str]:
        return [name for name in self.available() if gate_of(name) not in self.state["proved"]]

    def masked(self, method: str) -> str | None:
        if not self.policy.get("hints", True):
            return None
        if self.state["decoy"]:
            return decoy.mask(self.setup, self.state["name"], method)
        value = self.methods()[method]["value"]
        if value is None:
            return None
        return email_mask(value) if method == "email" else phone_mask(value)

    def destination(self, method: str) -> str | None:
        """Where codes and calls go: the value that is stored."""
        if self.state["decoy"]:
            return None
        value = self.methods()[method]["value"]
        return value if method == "email" else called(value)

    def subject(self) -> str | None:
        return subject_of(self.user)["value"] if self.user else None

    def notice_address(self) -> str | None:
        """Where somebody who may not reset learns the reason: never the mailbox of the account."""
        first_alternate = (self.user.get("alternateEmails") or [None])[0]
        for address in (self.user.get("authenticationEmail"), first_alternate):
            if address is not None and is_email(address) and not is_own(self.user, address):
                return address
        return None

    @property
    def session_end(self) -> int:
        return self.state["started"] + self.limits.session

    @property
    def gate(self) -> int:
        return min(len(self.state["proved"]) + 1, self.state["required"])

    @property
    def has_passed(self) -> bool:
        return len(self.state["proved"]) >= self.state["required"]

    @property
    def way(self) -> str:
        return WAYS[self.state["method"], self.state["channel"]]

    # What is changed.

    def issue(self) -> None:
        """A code for the method that was chosen; the one before is gone."""
        method = self.state["method"]
        flow, to = self.state["flow"], self.destination(method)
        code = new_code(self.setup, self.entropy, flow, self.revision_read)
        until = min(self.now + self.limits.code_lifetime, self.session_end)
        newest = self.setup["stateKeys"][0]
        mac = mac_of_code(newest["key"], self.state["key"], flow, self.gate, method, to or "", code)
        kept = {
            "flow": flow,
            "gate": self.gate,
            "method": method,
            "key": newest["id"],
            "mac": mac,
            "until": until,
        }
        self.row = issue(self.row, SENDS[self.way], kept, self.now, self.limits)
        channel = "text" if method == "mobilePhone" else None
        sent = {"method": method, "channel": channel, "to": to, "code": code, "until": until}
        self.effects.append({"effect": "sendCode", **sent})
        self.state["at"] = "awaitCode"

    def code_in_ledger(self) -> dict | None:
        """None where it is missing, or made with a key that is gone."""
        wanted = (self.state["flow"], self.gate, self.state["method"])
        for code in self.row["codes"]:
            known = any(key["id"] == code["key"] for key in self.setup["stateKeys"])
            if (code["flow"], code["gate"], code["method"]) == wanted and known:
                return code
        return None

    def audit(self, activity: str, result: str, detail: str) -> dict:
        told = {"activity": activity, "result": result, "detail": detail}
        return {"effect": "audit", **told, "subject": self.subject(), "flow": self.state["flow"]}

    def audit_now(self, activity: str, result: str, detail: str) -> None:
        self.effects.append(self.audit(activity, result, detail))

    def end(self, reason: str, message: str, until: int | None) -> None:
        self.state.update(at="ended", reason=reason, message=message, until=until)

    def drop_changes(self, state: dict) -> None:
        self.state = dict(state)
        self.row = EMPTY if self.given is None else self.given
        self.effects = []

    def finish(self, result: dict) -> tuple[dict, dict, list[dict]]:
        """The ledger comes first, and once."""
        if self.row["revision"] != self.revision_read:
            self.row = {**self.row, "key": self.state["key"]}
            saved = {"key": self.state["key"], "expected": self.revision_read, "ledger": self.row}
            self.effects.insert(0, {"effect": "saveLedger", **saved})
        self.state["last"] = self.now
        self.state["seen"] = max(self.state["seen"], self.row["revision"])
        return self.state, result, self.effects
