"""What events and the results of steps have in common: values that never change."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any, ClassVar

from twogate._native import Secret


class Kind:
    """One of several kinds of a thing, each a class; `word` says which, as documents do."""

    word: ClassVar[str]

    def __init_subclass__(cls) -> None:
        cls.word = cls.__name__[0].lower() + cls.__name__[1:]

    def __repr__(self) -> str:
        """Shows no member: some are data about somebody."""
        return f"{type(self).__name__}(..)"


class Result(Kind):
    """A kind of what a step gives."""

    _tag: ClassVar[str]

    def to_dict(self) -> dict[str, Any]:
        """The result as a `dict`, as JSON has it: without what is secret in it."""
        return {self._tag: self.word, **members(self)}


def members(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """The members of a value as JSON has them, but for its secrets."""
    found = ((field.name, getattr(value, field.name)) for field in fields(value))
    return {
        _camel_case(name): _plain(member)
        for name, member in found
        if not isinstance(member, Secret)
    }


def snake_case(name: str) -> str:
    """`mayResend` is `may_resend`."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def dense(value: object) -> str:
    """A value as JSON, without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _camel_case(name: str) -> str:
    first, *words = name.split("_")
    return first + "".join(word.capitalize() for word in words)


def _plain(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def keep(event: Kind, name: str, value: Secret | str) -> None:
    """Keeps what somebody typed as a member that never changes."""
    object.__setattr__(event, name, typed(value))


def typed(value: Secret | str) -> Secret:
    """What somebody typed: bytes are what no keyboard gives, and mostly a mistake."""
    if isinstance(value, Secret):
        return value
    if isinstance(value, str):
        return Secret(value)
    raise TypeError("what was typed must be a twogate.Secret or a str")
