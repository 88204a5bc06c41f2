"""The invented tenant of `twogate reset --demo`, and where it stores what a host stores."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from twogate._native import Answer, Hashing, Policy, Setup, User

if TYPE_CHECKING:
    from twogate import words

# As cheap as it may be: nothing here is worth guessing.
_HASHING = Hashing(memory_kib=7168, iterations=1)
_POLICY: dict[str, Any] = {
    "scope": "all",
    "methods": ["email", "mobilePhone", "securityQuestions"],
    "onPremises": {"writeback": True, "unlockWithoutReset": True},
    "securityQuestions": {
        "requiredToRegister": 3,
        "requiredToReset": 3,
        "questions": ["firstPet", "firstJob", "favoriteFood"],
    },
}
_LICENSES = ["azureAdPremiumP1"]
PEOPLE: dict[str, dict[str, Any]] = {
    "ann@contoso.com": {
        "authenticationEmail": "ann@example.org",
        "authenticationPhone": "+1 4255550123",
    },
    # On premises, and locked there.
    "bo@contoso.com": {
        "authenticationPhone": "+1 4255550134",
        "passwordSource": "passwordHashSync",
        "onPremises": {"locked": True},
    },
    # Has tried too often today.
    "cleo@contoso.com": {"authenticationEmail": "cleo@example.org"},
}
ANSWERS = {"bo@contoso.com": ("Rex", "Baker", "Quince jelly")}
CONTACTS: tuple[words.Source, ...] = ("authenticationEmail", "authenticationPhone")


class Tenant:
    """Who is there, and the ledgers of attempts."""

    def __init__(self, now: int, state_key: bytes, identifier_secret: bytes) -> None:
        self._policy = Policy.from_dict(_POLICY)
        self.setup = Setup(
            self._policy,
            disclosure="conceal",
            state_keys={b"demo": state_key},
            identifier_secret=identifier_secret,
            decoy_country_codes=["1", "44"],
            decoy_email_domains=["example.org", "example.net"],
            hashing=_HASHING,
        )
        self._people = {
            name: {"id": name, "licenses": _LICENSES, **members} for name, members in PEOPLE.items()
        }
        self._rows: dict[str, str] = {}
        questions = _POLICY["securityQuestions"]["questions"]
        for name, typed in ANSWERS.items():
            answers = [Answer(question, answer) for question, answer in zip(questions, typed)]
            person = self._people[name]
            person["enrolment"] = self._policy.enrol(person, answers, hashing=_HASHING, now=now)
        cleo = self._people["cleo@contoso.com"]
        self._rows[self.setup.ledger_key(cleo["id"], cleo)] = json.dumps(_full(now))

    def person(self, typed: str) -> User | None:
        """Whoever has the identifier, if anybody."""
        found = self._people.get(typed.strip().casefold())
        return None if found is None else User.from_dict(found)

    def reason(self, name: str, now: int) -> words.Reason | None:
        """Why a person may not reset the password now, if they may not."""
        person = self._people[name]
        row = self.row(self.setup.ledger_key(name, person))
        return self._policy.explain(person, now=now, ledger=row).reason

    def row(self, key: str) -> str | None:
        """The ledger under a key."""
        return self._rows.get(key)

    def save(self, key: str, expected: int, ledger: str) -> bool:
        """Stores a ledger over the revision that was read, and over no other."""
        stored = self._rows.get(key)
        revision = 0 if stored is None else json.loads(stored)["revision"]
        if revision != expected:
            return False
        self._rows[key] = ledger
        return True


def _full(now: int) -> dict[str, Any]:
    """A ledger with as many attempts as there may be."""
    attempt = {"at": now, "id": 1, "flow": "0" * 32, "open": False}
    return {
        "version": 1,
        "key": None,
        "revision": 5,
        "last": now,
        "expiresAt": now + 86_400_000,
        "counters": {"account": [{**attempt, "id": number} for number in range(1, 6)]},
        "messages": [],
        "codes": [],
        "write": None,
        "ended": [],
        "flowsAfter": None,
    }
