"""Registering: where a person stands, what the form shows, and what is wrong with a draft of it.

Naive on purpose. Whether typing on could help is searched for: by typing on.
"""

import re
from typing import Any

import answers
from person import DEFAULT_RULESET, are_questions_enabled, can_use_questions, is_administrator
from unicode_tables import fold

DAY = 24 * 60 * 60 * 1000
WITH_APP = {"2021-03", "2026-09", "2027-03"}
PUBLISHING = {"2017-07"}
OLD_LICENSES = {
    False: {"office365", "azureAdBasic", "azureAdPremiumP1", "azureAdPremiumP2", "ems", "spe"},
    True: {"azureAdPremiumP1", "azureAdPremiumP2", "ems", "spe"},
}
NEW_LICENSES = {
    False: {"businessStandard", "businessPremium", "azureAdPremiumP1", "azureAdPremiumP2"},
    True: {"businessPremium", "azureAdPremiumP1", "azureAdPremiumP2"},
}
LICENSES = {
    "2017-07": OLD_LICENSES,
    "2021-03": OLD_LICENSES,
    "2026-09": NEW_LICENSES,
    "2027-03": NEW_LICENSES,
}
ORDER = [
    "email",
    "mobilePhone",
    "officePhone",
    "securityQuestions",
    "appNotification",
    "appCode",
]
GATES = {method: method for method in ORDER} | {"appNotification": "app", "appCode": "app"}


def status(policy: dict, user: dict, now: int) -> str:
    if not may_register(policy, user):
        return "notInScope"
    settings = policy.get("registration", {})
    times = [user.get(name) for name in ("registeredAt", "confirmedAt")]
    times = [time for time in times if time is not None]
    if not times:
        return "mustRegister" if settings.get("requiredAtSignIn", False) else "mayRegister"
    days = settings.get("reconfirmAfterDays", 0)
    if days > 0 and now - max(times) >= days * DAY:
        return "mustReconfirm"
    return "registered"


def may_register(policy: dict, user: dict) -> bool:
    """The checks account, organization, feature and license."""
    if not user.get("enabled", True) or user.get("guest") in ("personalAccount", "partnerTenant"):
        return False
    on_premises = user.get("passwordSource", "cloud") != "cloud"
    suffices = LICENSES[policy.get("ruleset", DEFAULT_RULESET)][on_premises]
    is_licensed = bool(suffices & set(user.get("licenses", [])))
    if is_administrator(policy, user):
        enabled = policy.get("administrators", {}).get("enabled", True)
        return enabled and (is_licensed or not on_premises)
    scope = policy.get("scope", "none")
    in_scope = scope == "all" or (scope != "none" and scope["group"] in user.get("groups", []))
    return in_scope and (is_licensed or user.get("guest") is not None)


def required_gates(policy: dict, user: dict, now: int) -> int:
    if not is_administrator(policy, user):
        return 1 if user.get("guest") is not None else policy.get("methodsRequired", 1)
    tenant = policy.get("tenant", {})
    grown_up = tenant.get("customDomain", True) or tenant.get("directorySync", False)
    if tenant.get("plan", "paid") != "trial":
        return 2 if grown_up else 1
    if now - tenant["trialStartedAt"] > 30 * DAY:
        return 2
    overlap = policy.get("administrators", {}).get("overlap", "twoGate")
    return 2 if grown_up and overlap == "twoGate" else 1


def open_methods(policy: dict, user: dict, required: int) -> list[str]:
    """The methods that nothing bars, in their order; none for who may not register."""
    if not may_register(policy, user):
        return []
    if is_administrator(policy, user):
        methods = {"email", "mobilePhone", "appNotification", "appCode"}
        if policy.get("tenant", {}).get("plan", "paid") == "paid":
            methods.add("officePhone")
    elif user.get("guest") is not None:
        methods = {"email"}
    else:
        methods = set(policy.get("methods", []))
        if not are_questions_enabled(policy, user):
            methods.discard("securityQuestions")
    if policy.get("ruleset", DEFAULT_RULESET) not in WITH_APP:
        methods -= {"appNotification", "appCode"}
    if required < 2:
        methods.discard("appNotification")
    return [method for method in ORDER if method in methods]


def is_phone(text: str | None) -> bool:
    parts = answers.PHONE.fullmatch(text or "")
    return parts is not None and len(parts[1] + parts[2]) <= 15


def digits_of(phone: str) -> str:
    parts = answers.PHONE.fullmatch(phone)
    assert parts is not None
    return parts[1] + parts[2]


def is_email(text: str | None) -> bool:
    if text is None or len(text) > 254 or text.count("@") != 1:
        return False
    # White space and controls as Unicode has them; Python's `isspace` has U+001C to U+001F beside,
    # which are controls.
    if any(letter.isspace() or ord(letter) < 32 or 127 <= ord(letter) < 160 for letter in text):
        return False
    local, domain = text.split("@")
    labels = domain.split(".")
    sizes = [len(label) for label in labels]
    return 1 <= len(local) <= 64 and len(labels) >= 2 and all(1 <= size <= 63 for size in sizes)


def is_own(policy: dict, user: dict, email: str) -> bool:
    """The account itself, or its mailbox; never asked of guests who are not administrators."""
    if user.get("guest") is not None and not is_administrator(policy, user):
        return False
    return fold(email) in {fold(name) for name in (user["id"], user.get("primaryEmail")) if name}


def form(policy: dict, user: dict, now: int) -> dict[str, Any]:
    required = required_gates(policy, user, now)
    methods = open_methods(policy, user, required)
    fields = []
    for method in methods:
        state, value = field(policy, user, method)
        if state is not None:
            hidden = value is None or not policy.get("hints", True)
            masked = None if hidden else mask(value)
            fields.append({"method": method, "state": state, "masked": masked})
    registered = {GATES[it["method"]] for it in fields if it["state"] == "done"}
    states = {it["method"]: it["state"] for it in fields}
    if "officePhone" in states:
        same = states.get("mobilePhone") == "done" and policy.get("independentGates", True)
        if not (same and digits_of(user["authenticationPhone"]) == digits_of(user["officePhone"])):
            registered.add("officePhone")
    can_still = {GATES[it["method"]] for it in fields if it["state"] in ("enter", "confirm")}
    return {
        "required": required,
        "registered": len(registered),
        "fields": fields,
        "questions": questions(policy) if "securityQuestions" in states else None,
        "publishesPhone": "mobilePhone" in states
        and is_administrator(policy, user)
        and policy.get("ruleset", DEFAULT_RULESET) in PUBLISHING,
        "suggestMore": len(registered) == required and bool(can_still - registered),
    }


def field(policy: dict, user: dict, method: str) -> tuple[str | None, str | None]:
    """The state, and the value that is shown."""
    app = user.get("authenticatorApp", {})
    match method:
        case "email":
            own = user.get("authenticationEmail")
            directory = next(iter(user.get("alternateEmails") or []), None)
            if is_email(own) and not is_own(policy, user, own):
                return "done", own
            if is_email(directory) and not is_own(policy, user, directory):
                return "confirm", directory
            return "enter", None
        case "mobilePhone":
            if is_phone(user.get("authenticationPhone")):
                return "done", user["authenticationPhone"]
            if is_phone(user.get("mobilePhone")):
                return "confirm", user["mobilePhone"]
            return "enter", None
        case "officePhone":
            number = user.get("officePhone")
            return ("readOnly", number) if is_phone(number) else (None, None)
        case "securityQuestions":
            return ("done" if can_use_questions(policy, user) else "enter"), None
        case "appNotification":
            return ("done" if app.get("notification", False) else "enter"), None
        case "appCode":
            return ("done" if app.get("code", False) else "enter"), None
    raise ValueError(method)


def mask(value: str) -> str:
    if "@" in value:
        local, domain = value.split("@")
        shown = "*" if len(local) == 1 else local[0] + "*" * (len(local) - 1)
        return f"{shown}@{domain}"
    country, number = re.sub("[xX].*", "", value).split(" ")
    return f"{country} {'*' * (len(number) - 2)}{number[-2:]}"


def questions(policy: dict) -> dict[str, Any]:
    settings = policy["securityQuestions"]
    choices = [{"id": it} if isinstance(it, str) else dict(it) for it in settings["questions"]]
    choices = [{name: it for name, it in choice.items() if it is not None} for choice in choices]
    minimum = settings["requiredToRegister"]
    return {"choices": choices, "minimum": minimum, "maximum": len(choices)}


def problems_of(policy: dict, user: dict, draft: dict) -> list[dict[str, Any]]:
    # The number of gates bars approvals only, which no draft has.
    methods = open_methods(policy, user, 2)
    found = [
        problem
        for problem in (
            phone_problem(policy, user, draft.get("authenticationPhone"), methods),
            email_problem(policy, user, draft.get("authenticationEmail"), methods),
        )
        if problem
    ]
    if draft.get("officePhone"):
        code = "administratorOnly" if "officePhone" in methods else "notEnabled"
        found.append(told("/officePhone", code, False))
    if draft.get("answers"):
        if may_register(policy, user):
            found += answers.problems_of(policy, user, draft["answers"])
        else:
            found.append(told("/answers", "notEnabled", False))
    return sorted(found, key=lambda problem: (problem["pointer"], problem["code"]))


def told(pointer: str, code: str, unfinished: bool, **args: Any) -> dict[str, Any]:
    return {"pointer": pointer, "code": code, "args": args, "unfinished": unfinished}


# All that may have to follow: of a number the plus, a digit, the space and four digits, or the digit
# of an extension; of an address some of a letter, the at sign, two letters and the dot between.
MORE_OF_PHONES = ["", "1", "+1 1111", "1 1111", " 1111", "1111", "111", "11"]
MORE_OF_EMAILS = ["", "a", ".a", "a.a", "@a.a", "a@a.a"]


def phone_problem(policy: dict, user: dict, text: str | None, methods: list[str]) -> dict | None:
    pointer = "/authenticationPhone"
    if not text:
        return None
    if "mobilePhone" not in methods:
        return told(pointer, "notEnabled", False)
    if not is_phone(text):
        unfinished = any(is_phone(text + more) for more in MORE_OF_PHONES)
        return told(pointer, "malformedPhone", unfinished)
    office = user.get("officePhone")
    counts = policy.get("independentGates", True) and "officePhone" in methods and is_phone(office)

    def is_same(phone: str) -> bool:
        return counts and digits_of(phone) == digits_of(office)

    if is_same(text):
        longer = [text + more for more in MORE_OF_PHONES]
        unfinished = any(is_phone(phone) and not is_same(phone) for phone in longer)
        return told(pointer, "sameDestination", unfinished, other="/officePhone")
    return None


def email_problem(policy: dict, user: dict, text: str | None, methods: list[str]) -> dict | None:
    pointer = "/authenticationEmail"
    if not text:
        return None
    if "email" not in methods:
        return told(pointer, "notEnabled", False)
    longer = [text + more for more in MORE_OF_EMAILS]
    if not is_email(text):
        return told(pointer, "malformedEmail", any(is_email(email) for email in longer))
    if is_own(policy, user, text):
        unfinished = any(is_email(email) and not is_own(policy, user, email) for email in longer)
        return told(pointer, "sameAsAccount", unfinished)
    return None
