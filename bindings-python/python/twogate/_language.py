"""The language that the command speaks."""

from __future__ import annotations

import os

from twogate._native import Messages


def messages_for(asked: str | None) -> Messages:
    """The texts in the language that is asked for, or in that of the environment.

    They have no marks around what is put into them: a terminal may draw those.
    """
    return Messages(_of_environment() if asked is None else asked, isolate=False)


def _of_environment() -> str:
    """What POSIX says of the language of messages: `de_DE.UTF-8@euro`, say. `C` is no language, and
    so it is English."""
    settings = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    first = next(filter(None, settings), "")
    return first.partition("@")[0].partition(".")[0]
