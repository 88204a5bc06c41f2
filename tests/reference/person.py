"""Whether the method of security questions is there for a person, and whether it can be used."""

from record import Unreadable, read_enrolment
from tables import READERS, ROLES
from unicode_tables import fold

DEFAULT_RULESET = "2021-03"
WITHOUT_QUESTIONS = "2027-03"


def is_administrator(policy: dict, user: dict) -> bool:
    listed = ROLES[policy.get("ruleset", DEFAULT_RULESET)]
    unlisted_count = policy.get("unknownRoles", "administrator") == "administrator"
    return any(
        role in listed or (unlisted_count and role not in READERS) for role in user.get("roles", [])
    )


def are_questions_enabled(policy: dict, user: dict) -> bool:
    """Where the ruleset has them and the policy lists them; never for administrators and guests."""
    if policy.get("ruleset", DEFAULT_RULESET) == WITHOUT_QUESTIONS:
        return False
    if is_administrator(policy, user) or user.get("guest") is not None:
        return False
    return "securityQuestions" in policy.get("methods", [])


def can_use_questions(policy: dict, user: dict) -> bool:
    """The method's status is `available`: enabled, enrolled, theirs, and with enough questions."""
    if not are_questions_enabled(policy, user) or user.get("enrolment") is None:
        return False
    try:
        enrolment = read_enrolment(user["enrolment"])
    except Unreadable:
        return False
    enough = enrolment["ask"] >= policy["securityQuestions"]["requiredToReset"]
    return enough and is_subject(enrolment["subject"], user)


def is_subject(subject: dict, user: dict) -> bool:
    if subject["kind"] == "objectId":
        return subject["value"] == user.get("objectId")
    return fold(subject["value"]) == fold(user["id"])


def subject_of(user: dict) -> dict:
    """Whose a new record is: the immutable id where there is one."""
    if user.get("objectId") is not None:
        return {"kind": "objectId", "value": user["objectId"]}
    return {"kind": "id", "value": user["id"]}
