"""Which policy a flow began under. Only whether two are the same is ever seen."""

import hashlib
import json


def fingerprint(policy: dict) -> str:
    """Defaults are filled in: to write one out changes nothing."""
    defaults = {
        "format": 1,
        "ruleset": "2021-03",
        "scope": "none",
        "methods": [],
        "methodsRequired": 1,
        "notifications": {"user": True, "administrators": False},
        "onPremises": {"writeback": False, "unlockWithoutReset": False},
        "administrators": {"enabled": True, "overlap": "twoGate"},
        "independentGates": True,
        "unknownRoles": "administrator",
        "hints": True,
        "limits": {"messagesPerDay": 30},
        "password": {"bannedTerms": []},
        "registration": {"requiredAtSignIn": False, "reconfirmAfterDays": 0},
    }
    whole = {**defaults, **policy}
    for name, value in defaults.items():
        if isinstance(value, dict):
            whole[name] = {**value, **policy.get(name, {})}
    return hashlib.sha256(json.dumps(whole, sort_keys=True).encode("utf-8")).hexdigest()
