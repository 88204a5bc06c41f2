"""What somebody sees who may not reset, under `conceal`: docs/reset.md, "Decoys"."""

from answers import question_texts
from eligibility import APP, METHODS, gate_of, methods_of_ruleset
from keyed import decoy_hash


def enabled(policy: dict) -> list[str]:
    """The methods of people who are no administrators and no guests."""
    required = policy.get("methodsRequired", 1)
    usable = set(methods_of_ruleset(policy)) & set(policy.get("methods", []))
    if required == 1:
        usable.discard("appNotification")
    return [method for method in METHODS if method in usable]


def methods(setup: dict, name: str) -> dict[str, dict]:
    """Which methods a decoy has, as entries of a decision."""
    policy = setup["policy"]
    required = policy.get("methodsRequired", 1)
    gates = sorted(
        {gate_of(method) for method in enabled(policy)},
        key=lambda gate: decoy_hash(setup, name, f"gate/{gate}"),
    )
    if len(gates) > required:
        number = int.from_bytes(decoy_hash(setup, name, "count")[:8], "little")
        gates = gates[: required + number % (len(gates) - required + 1)]
    channels = {"mobilePhone": ["text", "call"], "officePhone": ["call"]}
    return {
        method: {"status": "available", "value": None, "channels": channels.get(method, [])}
        for method in enabled(policy)
        if gate_of(method) in gates
    }


def questions(setup: dict, name: str) -> list[dict]:
    settings = setup["policy"]["securityQuestions"]
    ids = list(question_texts(setup["policy"]))
    ranked = sorted(ids, key=lambda one: decoy_hash(setup, name, f"question/{one}"))
    chosen = ranked[: settings["requiredToReset"]]
    custom = {one["id"]: one for one in settings["questions"] if isinstance(one, dict)}
    return [dict(custom.get(one, {"id": one})) for one in ids if one in chosen]


def mask(setup: dict, name: str, method: str) -> str | None:
    if method in (*APP, "securityQuestions"):
        return None
    b = decoy_hash(setup, name, f"mask/{method}")
    if method == "email":
        domains = setup["decoy"]["emailDomains"]
        letter = chr(ord("a") + b[0] % 26)
        return f"{letter}{'*' * (3 + b[1] % 8)}@{domains[b[2] % len(domains)]}"
    codes = setup["decoy"]["countryCodes"]
    return f"+{codes[b[0] % len(codes)]} {'*' * 8}{b[1] % 100:02}"
