"""A transcript played step by step: tests/vectors/reset/README.md says how."""

import copy
from typing import Any

from enrolment import HostError
from ledger_form import Unreadable, read_ledger
from reset import step
from reset_prompt import prompt

ASKING = ("placeCall", "askApp", "checkAppCode")


class Played:
    """The host of one transcript: what it stores, and what each step gave."""

    step = staticmethod(step)
    prompt = staticmethod(prompt)

    def __init__(self, case: dict) -> None:
        self.setup = copy.deepcopy(case["setup"])
        self.user = case["user"]
        self.stored = case["ledger"]
        self.states: list[dict | None] = []
        self.ledgers: list[dict | None] = []
        self.effects: list[list[dict]] = []

    def play(self, given: dict) -> dict:
        """What the step gives: {outcome, effects, prompt}, or {error}."""
        self.user = given.get("user", self.user)
        self.setup["policy"] = given.get("policy", self.setup["policy"])
        self.setup["stateKeys"] = given.get("stateKeys", self.setup["stateKeys"])
        before = self.states[-1] if self.states else None
        state = before
        if "from" in given:
            state = None if given["from"] is None else self.states[given["from"]]
        read = self.stored if "ledgerFrom" not in given else self.ledgers[given["ledgerFrom"]]
        read = given.get("ledger", read)
        situation = self.situation(given, read)
        event = self.filled_in(given["event"])
        try:
            after, outcome, effects = self.step(self.setup, state, event, situation)
        except HostError as error:
            self.keep(before, [])
            return {"error": str(error)}
        got: dict[str, Any] = {"outcome": outcome, "effects": effects}
        saved = effects[0] if effects and effects[0]["effect"] == "saveLedger" else None
        seen = saved["ledger"] if saved else read
        if after is not None and after["at"] != "charged" and is_readable(seen):
            got["prompt"] = self.prompt(self.setup, after, {**situation, "ledger": seen})
        if given.get("lost", False):
            self.keep(before, [])
            return got
        if saved:
            self.save(saved, "ledger" in given)
        self.keep(after, effects)
        return got

    def situation(self, given: dict, read: dict | None) -> dict:
        return {
            "user": self.user,
            "ledger": read,
            "now": given["now"],
            "entropy": bytes.fromhex(given["entropy"]),
        }

    def save(self, saved: dict, was_given: bool) -> None:
        revision = self.stored["revision"] if self.stored else 0
        if not was_given and saved["expected"] != revision:
            raise ValueError("the host's compare-and-swap fails: the step must be lost")
        self.stored = saved["ledger"]

    def keep(self, state: dict | None, effects: list[dict]) -> None:
        self.states.append(state)
        self.ledgers.append(self.stored)
        self.effects.append(effects)

    def filled_in(self, event: dict) -> dict:
        """What earlier steps gave stands in for `$sent`, `$flow` and `$charge`."""
        filled = dict(event)
        for member, value in event.items():
            word, _, number = value.partition(":") if isinstance(value, str) else ("", "", "")
            if word == "$sent":
                filled[member] = self.last(("sendCode",), number)["code"]
            elif word in ("$flow", "$charge"):
                filled[member] = self.last(ASKING, number)[word[1:]]
        return filled

    def last(self, kinds: tuple[str, ...], number: str) -> dict:
        steps = [self.effects[int(number)]] if number else self.effects
        found = [effect for effects in steps for effect in effects if effect["effect"] in kinds]
        return found[-1]


def is_readable(ledger: dict | None) -> bool:
    try:
        return ledger is None or bool(read_ledger(ledger))
    except Unreadable:
        return False
