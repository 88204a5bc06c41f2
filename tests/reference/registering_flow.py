"""One step of a registration in the making: a flow that proves new values instead of old ones."""

from typing import Any

import registration
from contact_form import called
from keyed import ledger_key
from recipients import each_once
from reset_flow import Ended, Flow

MACHINE = "registration"
APP = ("appNotification", "appCode")
NOTHING_ASKED: dict[str, Any] = {
    "method": None,
    "channel": None,
    "value": None,
    "charge": None,
    "number": None,
}


class Registering(Flow):
    """What is proved stands in `value`; nobody is a decoy."""

    @staticmethod
    def start(name: str, key: str) -> dict:
        others = {"at": "overview", "confirmed": [], "decoy": False, **NOTHING_ASKED}
        return {**Flow.blank(name, key), **others}

    @property
    def gate(self) -> int:
        return 0

    def destination(self, method: str) -> str | None:
        """The value that is being proved, as a code reaches it."""
        value = self.state["value"]
        return value if method == "email" else called(value)

    def masked(self, method: str) -> str | None:
        return registration.mask(self.state["value"]) if self.policy.get("hints", True) else None

    def status(self) -> str:
        return registration.status(self.policy, self.user, self.now)

    def form(self) -> dict:
        return registration.form(self.policy, self.user, self.now)

    def field_state(self, method: str) -> str | None:
        states = {field["method"]: field["state"] for field in self.form()["fields"]}
        return states.get(method)

    def require_same_person(self) -> None:
        """The guards of person, sign-in and scope; the person's values may change."""
        key = self.state["key"]
        if self.user is None or ledger_key(self.setup, "", self.user, MACHINE) != key:
            raise Ended("changed", "startAgain")
        if self.signed_in_at is None:
            raise Ended("reauthenticate", "signInAgain")
        if self.status() == "notInScope":
            raise Ended("notInScope", "notEnabled")

    def __init__(self, setup: dict, state: dict, situation: dict) -> None:
        super().__init__(setup, state, situation)
        self.signed_in_at: int | None = situation["signedInAt"]

    def move_to_overview(self) -> None:
        self.state.update(at="overview", **NOTHING_ASKED)

    def confirm(self, methods: tuple[str, ...]) -> None:
        kept = [one for one in self.state["confirmed"] if one not in methods]
        self.state["confirmed"] = [*kept, *methods]

    def tell_person(self) -> None:
        """At the addresses that were known before the change."""
        alternates = self.user.get("alternateEmails") or []
        known = [self.user.get("primaryEmail"), self.user.get("authenticationEmail"), *alternates]
        for address in each_once(known):
            self.effects.append(
                {"effect": "notify", "to": address, "message": "registrationChanged"}
            )
