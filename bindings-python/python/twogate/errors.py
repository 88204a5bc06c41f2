"""What twogate raises, all of it under `Error`.

A `TypeError` or a `ValueError` that is none of these means that a call was written wrongly: a
`now` without a time zone, say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from twogate import words
    from twogate._native import DraftProblem, Problem

__all__ = [
    "AnswersError",
    "CallError",
    "DocumentError",
    "Error",
    "InternalError",
    "LedgerError",
    "NormalizeError",
    "PolicyError",
    "UserError",
]


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


class AnswersError(Error, ValueError):
    """A person's answers cannot be enrolled. It says everything that is wrong with them.

    `problems` names fields and never what stands in them, so it may be logged.
    """

    problems: tuple[DraftProblem, ...]

    def __init__(self, problems: Iterable[DraftProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(f"{problem} [{problem.code}]" for problem in self.problems)


class NormalizeError(Error, ValueError):
    """A text has no normal form. `code` is the problem that an answer would have."""

    code: words.DraftProblemCode

    def __init__(self, code: words.DraftProblemCode, message: str = "") -> None:
        self.code = code
        super().__init__(code, message)

    def __str__(self) -> str:
        return f"{self.args[1]} [{self.code}]".lstrip()


class LedgerError(Error, ValueError):
    """A ledger of attempts cannot be read: nothing was decided. Nothing of it is in the error."""

    code: words.LedgerError

    def __init__(self, code: words.LedgerError, message: str = "") -> None:
        self.code = code
        super().__init__(code, message)

    def __str__(self) -> str:
        return f"{self.args[1]} [{self.code}]".lstrip()


class CallError(Error):
    """A call could not be carried out: for whoever wrote the host, never for the person.

    It is no wrong answer. Nothing was compared, so nothing may be counted as a failure.
    """

    code: words.CallError

    def __init__(self, code: words.CallError, message: str = "") -> None:
        self.code = code
        super().__init__(code, message)

    def __str__(self) -> str:
        return f"{self.args[1]} [{self.code}]".lstrip()


class InternalError(Error):
    """A bug in twogate. Nothing of the documents is in it."""
