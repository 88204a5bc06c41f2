"""A host as the transcripts of resets and of registrations need one.

`tests/vectors/reset/README.md` and `tests/vectors/registering/README.md` say what it does.
"""

from __future__ import annotations

import json
from typing import Any

import vectors
from questions import hashing_of
from twogate import (
    Answer,
    CallError,
    Flow,
    LedgerError,
    Policy,
    Secret,
    Setup,
    Transition,
    User,
    effects,
    events,
    registering,
)

FILES = vectors.files("reset")
REGISTERING_FILES = vectors.files("registering")


def load(path: Any) -> dict[str, Any]:  # noqa: ANN401
    """A file of transcripts."""
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    assert document["schema"] == f"{path.parent.name}-1"
    return document


def setup_of(given: dict[str, Any]) -> Setup:
    """The setup of a transcript."""
    return Setup(
        Policy.from_dict(given["policy"]),
        disclosure=given["disclosure"],
        state_keys=[
            (bytes.fromhex(it["id"]), bytes.fromhex(it["key"])) for it in given["stateKeys"]
        ],
        identifier_secret=Secret(bytes.fromhex(given["identifierSecret"])),
        decoy_country_codes=given["decoy"]["countryCodes"],
        decoy_email_domains=tuple(given["decoy"]["emailDomains"]),
        hashing=hashing_of(given),
        code_digits=given["codeDigits"],
    )


def event_of(event: dict[str, Any]) -> events.Event:
    """An event in its documented form."""
    given = {name: value for name, value in event.items() if name != "event"}
    word = event["event"]
    if word == "submit":
        [(name, value)] = given.items()
        kind = {
            "phone": events.SubmitPhone,
            "code": events.SubmitCode,
            "answers": events.SubmitAnswers,
        }
        return kind[name](value)
    [found] = [kind for kind in events.Event.__subclasses__() if kind.word == word]
    made: events.Event = found(**given)
    return made


def registration_event_of(event: dict[str, Any]) -> registering.Event:
    """An event of a registration in its documented form."""
    given = {name: value for name, value in event.items() if name != "event"}
    if event["event"] == "submit":
        return registering.SubmitCode(**given)
    if event["event"] == "answer":
        return registering.Answer([Answer(**it) for it in given["answers"]])
    [found] = [it for it in registering.Event.__subclasses__() if it.word == event["event"]]
    made: registering.Event = found(**given)
    return made


def effect_of(effect: effects.Effect) -> dict[str, Any]:
    """An effect in its documented form, its code too."""
    document = effect.to_dict()
    assert json.loads(json.dumps(document)) == document
    if isinstance(effect, (effects.SendCode, effects.CheckAppCode)):
        assert "code" not in document
        document["code"] = effect.code.reveal().decode()
    return document


class Host:
    """What a host has between two steps."""

    def __init__(self, case: dict[str, Any]) -> None:
        self.given = dict(case["setup"])
        self.setup = setup_of(self.given)
        self.user = case["user"]
        self.stored = case["ledger"]
        # What each step left: the flow, what was stored then, and its effects.
        self.past: list[tuple[Flow, Any, list[dict[str, Any]]]] = []

    def step(self, step: dict[str, Any]) -> None:
        """Plays a step, and compares all that it gives."""
        before = self._before(step)
        self._change(step)
        row = self.stored
        if "ledger" in step:
            row = step["ledger"]
        elif "ledgerFrom" in step:
            row = self.past[step["ledgerFrom"]][1]
        entropy, expect = bytes.fromhex(step["entropy"]), step["expect"]
        at: dict[str, Any] = {
            "user": None if self.user is None else User.from_dict(self.user),
            "now": step["now"],
        }
        event = self._filled(step["event"])
        try:
            given = self.take(before, event, ledger=text(row), entropy=entropy, **at)
        except CallError as error:
            assert {"error": error.code} == expect
            self.past.append((before, self.stored, []))
            return
        outcome = given.outcome.to_dict()
        for problem in outcome.get("problems", ()):
            assert problem.pop("english")
        assert outcome == expect["outcome"]
        done = [effect_of(effect) for effect in given.effects]
        assert done == expect["effects"]
        saved = [it for it in given.effects if isinstance(it, effects.SaveLedger)]
        # The page is drawn after the ledger was saved.
        row = saved[0].ledger if saved else text(row)
        if given.flow.is_charged or given.flow.identifier is None or not is_readable(row):
            assert "prompt" not in expect
        else:
            shown = self.setup.prompt(given.flow, ledger=row, **at).to_dict()
            assert shown == expect["prompt"]
        if step.get("lost"):
            self.past.append((before, self.stored, []))
            return
        if saved:
            self.stored = json.loads(saved[0].ledger)
        self.past.append((self._sealed(given, entropy), self.stored, done))

    def take(self, flow: Flow, event: dict[str, Any], **at: Any) -> Transition:  # noqa: ANN401
        """A step of the machine that the transcripts are of."""
        return self.setup.step(flow, event_of(event), **at)

    def _before(self, step: dict[str, Any]) -> Flow:
        if "from" in step:
            return Flow() if step["from"] is None else self.past[step["from"]][0]
        return self.past[-1][0] if self.past else Flow()

    def _change(self, step: dict[str, Any]) -> None:
        self.user = step.get("user", self.user)
        changed = {name: step[name] for name in ("policy", "stateKeys") if name in step}
        self.given |= changed
        if "stateKeys" in changed:
            self.setup = setup_of(self.given)
        elif changed:
            self.setup = self.setup.with_policy(Policy.from_dict(changed["policy"]))

    def _sealed(self, given: Transition, entropy: bytes) -> Flow:
        """The flow as a browser brings it back: sealed under the setup of this step, and opened."""
        if given.flow.is_charged or given.flow.identifier is None:
            return given.flow
        sealed = self.setup.seal(given.flow, entropy=entropy)
        assert len(sealed) == 1024
        opened = self.setup.open(sealed)
        assert self.setup.seal(opened, entropy=entropy) == sealed
        assert opened.ledger_key == given.flow.ledger_key
        return opened

    def _filled(self, event: dict[str, Any]) -> dict[str, Any]:
        """The event, with what the engine gave put in: codes, and whom the host was asked about."""
        asked = ("placeCall", "askApp", "checkAppCode")
        for member, kinds in (("code", ("sendCode",)), ("flow", asked), ("charge", asked)):
            mark, _, place = str(event.get(member, "")).partition(":")
            if mark != {"code": "$sent"}.get(member, f"${member}"):
                continue
            past = [self.past[int(place)]] if place else self.past
            found = [it for _, _, done in past for it in done if it["effect"] in kinds]
            event = {**event, member: found[-1][member]}
        return event


class RegistrationHost(Host):
    """The same for registrations: it knows besides when somebody signed in."""

    def __init__(self, case: dict[str, Any]) -> None:
        super().__init__(case)
        self.signed_in_at: int | None = None

    def step(self, step: dict[str, Any]) -> None:
        """Plays a step, and compares all that it gives."""
        self.signed_in_at = step.get("signedInAt", self.signed_in_at)
        super().step(step)

    def take(self, flow: Flow, event: dict[str, Any], **at: Any) -> Transition:  # noqa: ANN401
        """A step of a registration."""
        made = registration_event_of(event)
        return self.setup.registration_step(flow, made, signed_in_at=self.signed_in_at, **at)


def text(row: Any) -> str | None:  # noqa: ANN401
    """A row as it stands in a store."""
    return row if row is None or isinstance(row, str) else json.dumps(row)


def is_readable(row: str | None) -> bool:
    """Whether a row is a ledger, as a decision finds."""
    try:
        Policy.from_dict({}).decide({"id": "anybody"}, now=0, ledger=row)
    except LedgerError:
        return False
    return True
