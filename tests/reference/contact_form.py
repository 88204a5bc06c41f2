"""Phones and addresses: rules contact.phoneGrammar, contact.emailGrammar and contact.mask."""

import re

from unicode_tables import category, fold

PHONE = re.compile(r"\+([1-9][0-9]{0,2}) ([0-9]{4,14})(?:[xX][0-9]+)?")
TYPED = re.compile(r"\+([0-9]{5,15})(?:[xX][0-9]+)?")
DROPPED = str.maketrans("", "", " -.()[]")
MOST_DIGITS = 15


def phone_parts(value: str) -> tuple[str, str] | None:
    """Country code and number."""
    parts = PHONE.fullmatch(value)
    if parts is None or len(parts[1] + parts[2]) > MOST_DIGITS:
        return None
    return parts[1], parts[2]


def is_phone(value: str) -> bool:
    return phone_parts(value) is not None


def is_email(value: str) -> bool:
    local, at, domain = value.partition("@")
    labels = domain.split(".")
    return (
        at == "@"
        and "@" not in domain
        and 1 <= len(local) <= 64
        and len(labels) >= 2
        and all(1 <= len(label) <= 63 for label in labels)
        and len(value) <= 254
        and not any(category(one) in ("Zs", "Zl", "Zp", "Cc") for one in value)
    )


def called(value: str) -> str:
    """The number as it is called."""
    parts = phone_parts(value)
    assert parts is not None
    return "+" + parts[0] + parts[1]


def typed_digits(text: str) -> str | None:
    """What somebody typed, or None where it has no such form."""
    if not text.startswith("+"):
        return None
    parts = TYPED.fullmatch(text.translate(DROPPED))
    return parts[1] if parts else None


def phone_mask(value: str) -> str:
    parts = phone_parts(value)
    assert parts is not None
    country, number = parts
    return f"+{country} {'*' * (len(number) - 2)}{number[-2:]}"


def email_mask(value: str) -> str:
    local, _, domain = value.partition("@")
    shown = "*" if len(local) == 1 else local[0] + "*" * (len(local) - 1)
    return f"{shown}@{domain}"


def is_same_address(one: str, other: str | None) -> bool:
    return other is not None and fold(one) == fold(other)
