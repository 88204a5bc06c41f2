"""What Contoso's administrators have to do, and whom to ask, before a reset works for everybody.

Usage: python follow_up.py [POLICY USERS LEDGERS]
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from datetime import datetime, timezone
from pathlib import Path

from twogate import Fix, Policy, PolicyError, UserError

CONTOSO = Path(__file__).resolve().parents[1]
FILES = ("policy.json", "users.json", "ledgers.json")
NOW = datetime(2026, 9, 1, 9, tzinfo=timezone.utc)


def main(policy_path: Path, users_path: Path, ledgers_path: Path) -> int:
    try:
        policy = Policy.load(policy_path)
    except PolicyError as error:
        print(error, file=sys.stderr)
        return 2
    ledgers = json.loads(ledgers_path.read_text(encoding="utf-8"))
    to_do: dict[str, list[str]] = defaultdict(list)
    for person in json.loads(users_path.read_text(encoding="utf-8")):
        try:
            explanation = policy.explain(person, now=NOW, ledger=ledgers.get(person["id"]))
        except UserError as error:
            to_do[f"correct the directory: {error}"].append(person["id"])
            continue
        for fix in explanation.fixes:
            to_do[in_short(fix)].append(person["id"])
    for task, ids in sorted(to_do.items(), key=lambda item: -len(item[1])):
        print(f"{task}: {', '.join(id.partition('@')[0] for id in ids)}")
    return 0


def in_short(fix: Fix) -> str:
    choice = f" ({fix.count} of {', '.join(fix.any_of)})" if fix.any_of else ""
    if fix.until is None:
        return f"{fix.actor}: {fix.action}{choice}"
    until = datetime.fromtimestamp(fix.until / 1000, timezone.utc)
    return f"{fix.actor}: {fix.action} until {until:%Y-%m-%d %H:%M} UTC"


if __name__ == "__main__":
    names = sys.argv[1:] or [str(CONTOSO / name) for name in FILES]
    sys.exit(main(*map(Path, names)))
