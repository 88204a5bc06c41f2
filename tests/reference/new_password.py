"""The least of the rules on new passwords that the transcripts need: length and kinds."""

from eligibility import is_on_premises, ruleset_of


def bounds(policy: dict) -> dict:
    if ruleset_of(policy) == "2017-07":
        return {"minimum": 8, "maximum": 16, "spaceAllowed": False}
    return {"minimum": 8, "maximum": 256, "spaceAllowed": True}


def check_password(policy: dict, user: dict, password: str, names: list[str]) -> list[dict]:
    """All problems at once. Of a password that is held on premises the domain decides."""
    if is_on_premises(user):
        return []
    allowed = bounds(policy)
    problems = []
    if len(password) < allowed["minimum"]:
        args = {"minimum": allowed["minimum"], "actual": len(password)}
        problems.append({"code": "tooShort", "args": args})
    if len(password) > allowed["maximum"]:
        args = {"maximum": allowed["maximum"], "actual": len(password)}
        problems.append({"code": "tooLong", "args": args})
    kinds = {kind_of(character) for character in password}
    if len(kinds) < 3:
        problems.append({"code": "tooFewClasses", "args": {"minimum": 3, "actual": len(kinds)}})
    return problems


def kind_of(character: str) -> str:
    if character.isdigit():
        return "digit"
    if character.isalpha():
        return "upper" if character.isupper() else "lower"
    return "symbol"
