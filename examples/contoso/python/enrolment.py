"""Wei Zhang, who is new at Contoso, registers answers to security questions, and is asked for them.

Usage: python enrolment.py [POLICY USERS]
"""

from __future__ import annotations

import json
import secrets
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from twogate import Answer, AnswersError, Hashing, Pepper, Policy, User, Verification

CONTOSO = Path(__file__).resolve().parents[1]
# The host's clock: twogate reads none.
NOW = datetime.now(timezone.utc)
WEI = "wei.zhang@contoso.com"
TYPED = {
    "cityParentsMet": "Kaohsiung",
    "cityFirstJob": "Taipei",
    "favoriteHighSchoolTeacher": "Lin",
    "firstPet": "wei.zhang",
    "contoso.firstProject": "Blue Heron",
}


class Host:
    """Whoever keeps the records: beside the person, and apart from the peppers."""

    def __init__(self, policy: Policy, people: list[dict[str, Any]]) -> None:
        self.policy = policy
        self.people = {person["id"]: person for person in people}
        self.records: dict[str, str] = {}
        self.hashing = Hashing(peppers=[Pepper(b"2026", secrets.token_bytes(32))])

    def person(self, name: str) -> User:
        stored = self.records.get(name)
        enrolment = None if stored is None else json.loads(stored)
        return User.from_dict({**self.people[name], "enrolment": enrolment})

    def enrol(self, name: str, typed: dict[str, str]) -> None:
        answers = [Answer(question, answer) for question, answer in typed.items()]
        record = self.policy.enrol(self.person(name), answers, hashing=self.hashing, now=NOW)
        self.records[name] = record.to_json()

    def verify(self, name: str, typed: dict[str, str]) -> Verification:
        """Asks, and answers with what somebody types."""
        read, person = self.records.get(name), self.person(name)
        asked = self.policy.asked_questions(person, now=NOW) or []
        answers = [typed[question.id] for question in asked]
        found = self.policy.verify_answers(person, answers, hashing=self.hashing, now=NOW)
        # Only over the one that was read, so that no two verifications undo one another.
        if found.record is not None and self.records.get(name) == read:
            self.records[name] = found.record.to_json()
        return found


def main(policy_path: Path, users_path: Path) -> int:
    host = Host(Policy.load(policy_path), json.loads(users_path.read_text(encoding="utf-8")))
    typed = dict(TYPED)
    try:
        host.enrol(WEI, typed)
    except AnswersError as error:
        for problem in error.problems:
            print(f"{problem.pointer}: {problem.code}")
    typed["firstPet"] = "Mochi"
    host.enrol(WEI, typed)
    print(f"registered: {len(typed)} answers, of which {asked(host)} are asked")

    print(f"all wrong: {host.verify(WEI, dict.fromkeys(typed, 'Tainan')).right}")
    first = host.records[WEI]
    print(f"as another keyboard types: {host.verify(WEI, by_another_keyboard(typed)).right}")
    print(f"asked the same again: {host.records[WEI] == first}")

    newer = Pepper(b"2027", secrets.token_bytes(32))
    host.hashing = Hashing(peppers=[newer, *host.hashing.peppers])
    found = host.verify(WEI, typed)
    print(f"with a newer pepper: {found.right}, hashed anew: {found.rehashed}")

    del host.records[WEI]
    print(f"reset by the help desk: {asked(host)} are asked, {host.verify(WEI, typed).right}")
    return 0


def asked(host: Host) -> int:
    return len(host.policy.asked_questions(host.person(WEI), now=NOW) or [])


def by_another_keyboard(typed: dict[str, str]) -> dict[str, str]:
    """Other capitals and spaces, which are no other answers."""
    return {question: f" {answer.upper()}  " for question, answer in typed.items()}


if __name__ == "__main__":
    names = sys.argv[1:] or [str(CONTOSO / name) for name in ("policy.json", "users.json")]
    sys.exit(main(*map(Path, names)))
