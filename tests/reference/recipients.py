"""Who is told of a reset, and where "contact your administrator" leads."""

import re

from person import DEFAULT_RULESET, is_administrator
from unicode_tables import fold

MOST_ADDRESSES = 100
ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s.]{1,63}(?:\.[^@\s.]{1,63})+")
FIRST_TIER = {
    "2017-07": {"passwordAdministrator"},
    "2021-03": {"passwordAdministrator"},
    "2026-09": {"passwordAdministrator", "helpdeskAdministrator"},
    "2027-03": {"passwordAdministrator", "helpdeskAdministrator"},
}
FALLS_BACK = {"2017-07": True, "2021-03": True, "2026-09": False, "2027-03": False}


def notifications(policy: dict, user: dict, administrators: list[dict]) -> list[dict]:
    switches = policy.get("notifications", {})
    person: list[str] = []
    if switches.get("user", True):
        person = each_once([user.get("primaryEmail"), email_of(policy, user)])
    others: list[str] = []
    if switches.get("administrators", False) and is_administrator(policy, user):
        others = each_once(
            [
                it.get("primaryEmail")
                for it in administrators
                if fold(it["id"]) != fold(user["id"])
                and it.get("enabled", True)
                and is_administrator(policy, it)
            ]
        )
    return [{"address": address, "kind": "user"} for address in person] + [
        {"address": address, "kind": "administrator"} for address in others
    ]


def contact(policy: dict, administrators: list[dict]) -> dict:
    configured = policy.get("contactAdministrator")
    if configured is not None:
        return configured
    first = FIRST_TIER[policy.get("ruleset", DEFAULT_RULESET)]
    for tier in (first, {"userAdministrator"}, {"globalAdministrator"}):
        holders = [
            it
            for it in administrators
            if tier & set(it.get("roles", [])) and it.get("enabled", True)
        ]
        addresses = each_once([it.get("primaryEmail") for it in holders])
        if addresses:
            return {"addresses": addresses[:MOST_ADDRESSES]}
    return {"addresses": []}


def email_of(policy: dict, user: dict) -> str | None:
    """The registered address, or the first alternate one where that may stand in."""
    registered = user.get("authenticationEmail")
    falls_back = {
        None: FALLS_BACK[policy.get("ruleset", DEFAULT_RULESET)],
        "allow": True,
        "registeredOnly": False,
    }[policy.get("contactFallback")]
    if is_address(registered) or not falls_back:
        return registered
    alternate = user.get("alternateEmails", [])
    return alternate[0] if alternate else None


def is_address(value: str | None) -> bool:
    if value is None or len(value) > 254 or not ADDRESS.fullmatch(value):
        return False
    return not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in value)


def each_once(addresses: list[str | None]) -> list[str]:
    kept: dict[str, str] = {}
    for address in addresses:
        if address is not None and is_address(address):
            kept.setdefault(fold(address), address)
    return list(kept.values())
