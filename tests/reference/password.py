"""The rules on a new password: all problems at once, in the order of the list."""

import string
from functools import cache
from typing import Any

from person import DEFAULT_RULESET

MOST_BYTES = 1024
FIRST_RULESET = "2017-07"
SYMBOLS = set("@#$%^&*-_!+=[]{}|\\:',.?/`~\"();")
LATE_SYMBOLS = set("<>")
KINDS_NEEDED = 3
NAME_LENGTH = 4
POINTS_NEEDED = 5
SUBSTITUTIONS = {"0": "o", "1": "l", "$": "s", "@": "a"}


def problems_of(policy: dict, user: dict, password: bytes, names: list[str]) -> list[dict]:
    if len(password) > MOST_BYTES:
        return [problem("tooLong", maximum=MOST_BYTES, actual=len(password))]
    try:
        text = password.decode("utf-8")
    except UnicodeDecodeError:
        return [problem("disallowedCharacter")]
    if user.get("passwordSource", "cloud") != "cloud":
        return problems_on_premises(text)
    ruleset = policy.get("ruleset", DEFAULT_RULESET)
    terms = policy.get("password", {}).get("bannedTerms", [])
    found = problems_of_length(text, ruleset) + problems_of_characters(text, ruleset)
    if any(stands_in(name, text) for name in names):
        found.append(problem("containsName"))
    return found + problems_of_terms(text, terms)


def problem(code: str, **args: Any) -> dict:
    return {"code": code, "args": args}


def problems_on_premises(text: str) -> list[dict]:
    if text == "":
        return [problem("tooShort", minimum=1, actual=0)]
    return [problem("disallowedCharacter")] if "\0" in text else []


def problems_of_length(text: str, ruleset: str) -> list[dict]:
    most = 16 if ruleset == FIRST_RULESET else 256
    if len(text) < 8:
        return [problem("tooShort", minimum=8, actual=len(text))]
    return [problem("tooLong", maximum=most, actual=len(text))] if len(text) > most else []


def problems_of_characters(text: str, ruleset: str) -> list[dict]:
    symbols = SYMBOLS | (LATE_SYMBOLS if ruleset in ("2026-09", "2027-03") else set())
    if ruleset != FIRST_RULESET:
        symbols = symbols | {" "}
    kinds = [
        set(string.ascii_lowercase),
        set(string.ascii_uppercase),
        set(string.digits),
        symbols,
    ]
    found = []
    dot_before_at = ruleset == FIRST_RULESET and ".@" in text
    if dot_before_at or set(text) - set.union(*kinds):
        found.append(problem("disallowedCharacter"))
    there = sum(1 for kind in kinds if kind & set(text))
    if there < KINDS_NEEDED:
        found.append(problem("tooFewClasses", minimum=KINDS_NEEDED, actual=there))
    return found


def normal(text: str) -> str:
    lower = "".join(
        character.lower() if character in string.ascii_uppercase else character
        for character in text
    )
    return "".join(SUBSTITUTIONS.get(character, character) for character in lower)


def stands_in(name: str, text: str) -> bool:
    name = name.strip()
    return len(name) >= NAME_LENGTH and normal(name) in normal(text)


def problems_of_terms(text: str, terms: list[str]) -> list[dict]:
    password = normal(text)
    banned = {normal(term) for term in terms}
    if any(distance(password, term) <= 1 for term in banned):
        return [problem("banned")]
    if not any(term in password for term in banned):
        return []
    points = fewest_points(password, banned)
    return (
        [problem("tooWeak", minimum=POINTS_NEEDED, actual=points)]
        if points < POINTS_NEEDED
        else []
    )


def distance(one: str, other: str) -> int:
    """Levenshtein's, by the table of the textbooks."""
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for row in range(len(one) + 1):
        for column in range(len(other) + 1):
            if row == 0 or column == 0:
                table[row][column] = row + column
                continue
            table[row][column] = min(
                table[row - 1][column] + 1,
                table[row][column - 1] + 1,
                table[row - 1][column - 1] + (one[row - 1] != other[column - 1]),
            )
    return table[-1][-1]


def fewest_points(password: str, banned: set[str]) -> int:
    """Of every way to read the password as terms and single characters."""

    @cache
    def after(start: int) -> int:
        if start == len(password):
            return 0
        steps = [1] + [len(term) for term in banned if password.startswith(term, start)]
        return 1 + min(after(start + step) for step in steps)

    return after(0)
