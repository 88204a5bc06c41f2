"""What twogate raises, all of it under `Error`.

A `TypeError` or a `ValueError` that is none of these means that a call was written wrongly: a
`now` without a time zone, say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from twogate._native import Problem

__all__ = ["DocumentError", "Error", "InternalError", "PolicyError", "UserError"]


class Error(Exception):
    """The base of everything that twogate raises."""


class DocumentError(Error, ValueError):
    """A document that cannot be used. It says everything that is wrong with it.

    `problems` holds no value of the document, so it may be logged; a pointer names members.
    """

    problems: tuple[Problem, ...]

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(f"{problem} [{problem.code}]" for problem in self.problems)


class PolicyError(DocumentError):
    """A policy document does not hold."""


class UserError(DocumentError):
    """A user document cannot be read."""


class InternalError(Error):
    """A bug in twogate. Nothing of the documents is in it."""
