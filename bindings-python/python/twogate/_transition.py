"""What a step gives. The native module calls this with what core wrote."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from twogate._native import restore
from twogate._values import Result, dense, snake_case
from twogate.effects import Effect
from twogate.outcomes import Outcome
from twogate.prompts import Choice, Prompt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twogate._native import Flow

_Result = TypeVar("_Result", bound=Result)


@dataclass(frozen=True)
class Transition:
    """What a step gives: the flow as it is now, what became of the event, and what to do."""

    flow: Flow
    outcome: Outcome
    effects: tuple[Effect, ...]


def transition(
    flow: Flow, outcome: str, effects: Sequence[tuple[str, dict[str, object]]]
) -> Transition:
    """Reads a transition; beside an effect stands what its JSON does not hold."""
    found = (_read(Effect, json.loads(text) | beside) for text, beside in effects)
    return Transition(flow, _read(Outcome, json.loads(outcome)), tuple(found))


def prompt(text: str) -> Prompt:
    """Reads a prompt."""
    return _read(Prompt, json.loads(text))


def _read(base: type[_Result], document: dict[str, Any]) -> _Result:
    word = document.pop(base._tag)
    [kind] = [kind for kind in base.__subclasses__() if kind.word == word]
    return kind(**{snake_case(name): _member(word, name, it) for name, it in document.items()})


def _member(word: str, name: str, value: Any) -> Any:  # noqa: ANN401
    kind = _CLASSES.get((word, name))
    if not isinstance(value, list):
        return value if kind is None else restore(kind, dense(value))
    if name == "choices":
        return tuple(Choice(it["method"], tuple(it["channels"]), it["masked"]) for it in value)
    return tuple(value if kind is None else (restore(kind, dense(item)) for item in value))


_CLASSES = {
    ("answerQuestions", "questions"): "AskedQuestion",
    ("draftProblems", "problems"): "DraftProblem",
    ("overview", "form"): "RegistrationForm",
    ("problems", "problems"): "PasswordProblem",
}
