"""Who may reset, and by which methods: rules gate.*, method.*, contact.* and check.*."""

from typing import Any

from contact_form import called, is_email, is_phone, is_same_address
from person import is_administrator, is_subject, subject_of
from record import Unreadable, is_record, read_enrolment

METHODS = (
    "email",
    "mobilePhone",
    "officePhone",
    "securityQuestions",
    "appNotification",
    "appCode",
)
APP = ("appNotification", "appCode")
PAID = {"azureAdPremiumP1", "azureAdPremiumP2"}
LICENSES_2017 = PAID | {"ems", "spe"}
TRIAL = 30 * 86_400_000
MESSAGES = {
    "accountDisabled": "couldNotVerify",
    "personalAccount": "usePersonalRecovery",
    "homeTenant": "useHomeOrganization",
    "disabledForAdministrators": "notEnabled",
    "disabledForTenant": "notEnabled",
    "notInScope": "notEnabled",
    "notLicensed": "notEnabled",
    "insufficientMethods": "couldNotVerify",
    "writebackNotEnabled": "contactAdministrator",
    "protectedAccount": "contactAdministrator",
}


def gate_of(method: str) -> str:
    return "app" if method in APP else method


def ruleset_of(policy: dict) -> str:
    return policy.get("ruleset", "2021-03")


def methods_of_ruleset(policy: dict) -> list[str]:
    missing = {"2017-07": APP, "2027-03": ("securityQuestions",)}.get(ruleset_of(policy), ())
    return [method for method in METHODS if method not in missing]


def decide(policy: dict, user: dict, now: int) -> dict[str, Any]:
    """The verdict without the ledger: attempts are a guard of their own."""
    administrator = is_administrator(policy, user)
    guest = user.get("guest") is not None and not administrator
    required = policy.get("methodsRequired", 1)
    if administrator:
        required = 2 if has_two_gates(policy, now) else 1
    elif guest:
        required = 1
    methods = methods_for(policy, user, administrator, guest, required)
    available = [name for name, entry in methods.items() if entry["status"] == "available"]
    gates = {gate_of(method) for method in available}
    reason = reason_against(policy, user, administrator, guest, len(gates) >= required)
    return {
        "reason": reason,
        "required": required,
        "administrator": administrator,
        "subject": subject_of(user),
        "methods": methods,
        "available": available,
        "actions": [] if reason else actions_for(policy, user),
    }


def has_two_gates(policy: dict, now: int) -> bool:
    tenant = policy.get("tenant", {})
    directory = tenant.get("customDomain", True) or tenant.get("directorySync", False)
    if tenant.get("plan", "paid") != "trial":
        return directory
    if now - tenant["trialStartedAt"] > TRIAL:
        return True
    overlap = policy.get("administrators", {}).get("overlap", "twoGate")
    return directory and overlap == "twoGate"


def reason_against(
    policy: dict, user: dict, administrator: bool, guest: bool, enough: bool
) -> str | None:
    """The first check that fails."""
    if not user.get("enabled", True):
        return "accountDisabled"
    elsewhere = {"personalAccount": "personalAccount", "partnerTenant": "homeTenant"}
    if user.get("guest") in elsewhere:
        return elsewhere[user["guest"]]
    scope = policy.get("scope", "none")
    if administrator:
        if not policy.get("administrators", {}).get("enabled", True):
            return "disabledForAdministrators"
    elif scope == "none":
        return "disabledForTenant"
    elif scope != "all" and scope["group"] not in user.get("groups", []):
        return "notInScope"
    on_premises = is_on_premises(user)
    exempt = user.get("guest") is not None or (administrator and not on_premises)
    if not exempt and not licenses(policy, on_premises) & set(user.get("licenses", [])):
        return "notLicensed"
    if not enough:
        return "insufficientMethods"
    if on_premises:
        if not policy.get("onPremises", {}).get("writeback", False):
            return "writebackNotEnabled"
        if user.get("onPremises", {}).get("protected", False):
            return "protectedAccount"
    return None


def is_on_premises(user: dict) -> bool:
    return user.get("passwordSource", "cloud") != "cloud"


def licenses(policy: dict, on_premises: bool) -> set[str]:
    if ruleset_of(policy) in ("2026-09", "2027-03"):
        return PAID | (
            {"businessPremium"} if on_premises else {"businessPremium", "businessStandard"}
        )
    return LICENSES_2017 if on_premises else LICENSES_2017 | {"office365", "azureAdBasic"}


def actions_for(policy: dict, user: dict) -> list[str]:
    locked = is_on_premises(user) and user.get("onPremises", {}).get("locked", False)
    if locked and policy.get("onPremises", {}).get("unlockWithoutReset", False):
        return ["resetPassword", "unlockAccount"]
    return ["resetPassword"]


def methods_for(
    policy: dict, user: dict, administrator: bool, guest: bool, required: int
) -> dict[str, dict]:
    plan = policy.get("tenant", {}).get("plan", "paid")
    no_calls = administrator and plan in ("free", "trial")
    found: dict[str, dict] = {}
    for method in METHODS:
        value, data = contact_value(policy, user, method)
        channels = {"mobilePhone": ["text", "call"], "officePhone": ["call"]}.get(method, [])
        if no_calls:
            channels = [channel for channel in channels if channel != "call"]
        entry = {"status": data, "value": value, "channels": channels}
        if method not in methods_of_ruleset(policy):
            entry["status"] = "notInRuleset"
        elif administrator and method == "securityQuestions":
            entry["status"] = "prohibitedForAdministrators"
        elif no_calls and method == "officePhone":
            entry["status"] = "prohibitedByPlan"
        elif not administrator and not is_enabled(policy, method, guest):
            entry["status"] = "notEnabled"
        elif method == "appNotification" and required == 1:
            entry["status"] = "requiresSecondGate"
        elif method == "email" and data == "available" and not guest and is_own(user, value):
            entry["status"] = "sameAsAccount"
        elif method == "officePhone" and data == "available":
            mobile = found["mobilePhone"]
            same = mobile["status"] == "available" and called(mobile["value"]) == called(value)
            if same and policy.get("independentGates", True):
                entry["status"] = "sameDestination"
        found[method] = entry
    return found


def is_enabled(policy: dict, method: str, guest: bool) -> bool:
    return method == "email" if guest else method in policy.get("methods", [])


def is_own(user: dict, value: str) -> bool:
    return is_same_address(value, user["id"]) or is_same_address(value, user.get("primaryEmail"))


def falls_back(policy: dict) -> bool:
    allowed = policy.get("contactFallback")
    if allowed is not None:
        return allowed == "allow"
    return ruleset_of(policy) in ("2017-07", "2021-03")


def contact_value(policy: dict, user: dict, method: str) -> tuple[Any, str]:
    """What the person has for a method, and the status by that alone."""
    if method == "securityQuestions":
        return None, status_of_enrolment(policy, user)
    if method in APP:
        flag = "code" if method == "appCode" else "notification"
        has = (user.get("authenticatorApp") or {}).get(flag, False)
        return None, "available" if has else "notRegistered"
    if method == "officePhone":
        return first_of(user.get("officePhone"), None, False, is_phone)
    if method == "mobilePhone":
        pair = user.get("authenticationPhone"), user.get("mobilePhone")
        return first_of(*pair, falls_back(policy), is_phone)
    directory = (user.get("alternateEmails") or [None])[0]
    return first_of(user.get("authenticationEmail"), directory, falls_back(policy), is_email)


def first_of(
    registered: str | None, directory: str | None, fallback: bool, is_well_formed: Any
) -> tuple[str | None, str]:
    values = [registered, directory] if fallback else [registered]
    present = [value for value in values if value is not None]
    for value in present:
        if is_well_formed(value):
            return value, "available"
    if present:
        return None, "malformed"
    return None, "notRegistered" if directory is None else "registeredOnly"


def status_of_enrolment(policy: dict, user: dict) -> str:
    if user.get("enrolment") is None:
        return "notRegistered"
    try:
        enrolment = read_enrolment(user["enrolment"])
    except Unreadable:
        return "malformed"
    ask = policy.get("securityQuestions", {}).get("requiredToReset", 3)
    if enrolment["ask"] < ask or not is_subject(enrolment["subject"], user):
        return "mustReenroll"
    return "available"


def has_only_summary(user: dict) -> bool:
    return isinstance(user.get("enrolment"), dict) and not is_record(user["enrolment"])
