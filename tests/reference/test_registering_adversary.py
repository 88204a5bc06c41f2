"""Random hosts and browsers: old states, lost writes, several flows, guesses. What must hold whatever they do."""

import random

from ledger import EMPTY
from played_registering import PlayedRegistering
from scenario import ANSWERS, DAY, START, person
from scenario_registering import MAIL, PHONE, due, must, new

SEEDS = range(60)
STEPS = 120
VALUES = [
    ("email", MAIL, None),
    ("email", "eve@example.com", None),
    ("mobilePhone", PHONE, "text"),
    ("mobilePhone", PHONE, "call"),
]


class Adversary:
    """Plays any event in any state that it has ever had."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.guesses = seed % 2 == 1
        user = self.random.choice([new(), person(), due()])
        self.case = {"setup": must(), "user": user, "ledger": None}
        self.played = PlayedRegistering(self.case)
        self.played.signed_in_at = START
        self.now = START
        # Of each flow and method: the code that was sent last, and to which value.
        self.sent: dict[tuple[str, str], tuple[str, str]] = {}
        self.settled: set[tuple[str, int]] = set()
        self.over: set[str] = set()
        self.wrong: list[int] = []

    def play(self) -> None:
        states = [(at, one) for at, one in enumerate(self.played.states) if one is not None]
        self.now += self.random.choice([0, 1, 500, 3_000, 20_000])
        at, state = self.random.choice(states[-12:]) if states else (None, None)
        if state is None or self.random.random() < 0.05:
            at, state = None, None
        event = {"event": "begin"} if state is None else self.event_for(state)
        step = {"now": self.now, "entropy": self.random.randbytes(32).hex(), "event": event}
        step |= {"from": at} | ({"lost": True} if self.random.random() < 0.1 else {})
        got = self.played.play(step)
        self.check(state, event, got, "lost" in step)

    def event_for(self, state: dict) -> dict:
        if state["at"] == "charged":
            return {"event": "verify"}
        if state["at"] == "awaitCode" and self.random.random() < 0.7:
            if self.guesses:
                return {"event": "submit", "code": f"{self.random.randrange(10**6):06}"}
            own = self.sent[state["flow"], state["method"]]
            code, _ = self.random.choice([own, own, own, *self.sent.values()])
            return {"event": "submit", "code": code}
        if state["at"] == "awaitHost" and self.random.random() < 0.7:
            result = self.random.choice(["confirmed", "denied", "timedOut"])
            charge = state["charge"] + self.random.choice([0, 0, 0, 1])
            return {
                "event": "hostResult",
                "flow": state["flow"],
                "charge": charge,
                "result": result,
            }
        field, value, channel = self.random.choice(VALUES)
        told = {"channel": channel} if channel else {}
        answers = [{"question": name, "answer": text} for name, text in ANSWERS.items()]
        others = [{"event": "app"}, {"event": "confirm", "field": field}, {"event": "finish"}]
        others += [{"event": "remove", "field": field}, {"event": "answer", "answers": answers}]
        others += [{"event": "resend"}, {"event": "back"}]
        if self.random.random() < 0.05:
            return {"event": "dismiss"}
        provide = {"event": "provide", "field": field, "value": value, **told}
        return self.random.choice([provide, provide, *others])

    def check(self, state: dict | None, event: dict, got: dict, lost: bool) -> None:
        kind, outcome = event["event"], got["outcome"]["outcome"]
        effects = {effect["effect"]: effect for effect in got["effects"]}
        name = state["flow"] if state else None
        if "saveContact" in effects or "saveRegistered" in effects or "saveEnrolment" in effects:
            assert name not in self.over, "what is over saves nothing"
        if "saveContact" in effects:
            assert outcome == "right"
            self.check_proof(state, event, effects["saveContact"]["value"])
        if lost:
            return
        if outcome in ("right", "wrong"):
            charge = (state["flow"], state["charge"])
            assert charge not in self.settled, "a charge is settled once"
            self.settled.add(charge)
        if outcome == "wrong":
            self.wrong.append(self.now)
            assert len([at for at in self.wrong if self.now < at + DAY]) <= 5, "five means five"
        if outcome in ("finished", "dismissed"):
            self.over.add(name)
        if "sendCode" in effects:
            after = self.played.states[-1]
            key = (after["flow"], after["method"])
            self.sent[key] = (effects["sendCode"]["code"], effects["sendCode"]["to"])
        row = self.played.stored or EMPTY
        assert len(row["codes"]) <= 8 and len(row["ended"]) <= 8
        assert kind != "begin" or "saveLedger" not in effects

    def check_proof(self, state: dict, event: dict, value: str | None) -> None:
        assert value == state["value"]
        if event["event"] == "hostResult":
            assert (event["flow"], event["charge"]) == (state["flow"], state["charge"])
            assert event["result"] == "confirmed"
            return
        code, to = self.sent[state["flow"], state["method"]]
        assert state["evidence"] == code and to == value.replace(" ", ""), "proved at another place"


def test_no_order_of_requests_saves_what_was_not_proved() -> None:
    saved = wrong = ended = 0
    for seed in SEEDS:
        adversary = Adversary(seed)
        try:
            for _ in range(STEPS):
                adversary.play()
        except AssertionError as failure:
            failure.add_note(f"seed {seed}")
            raise
        effects = [one["effect"] for step in adversary.played.effects for one in step]
        saved += effects.count("saveContact")
        wrong += len(adversary.wrong)
        ended += len(adversary.over)
    # Else all that would hold of nothing.
    assert saved > 50 and wrong > 100 and ended > 20
