"""Who may reset their own password, by proving what, and why not.

A policy is compiled once, then asked about any number of people from any thread:

>>> from datetime import datetime, timezone
>>> from twogate import Policy
>>> policy = Policy.from_json('{"scope": "all", "methods": ["email", "mobilePhone"]}')
>>> ann = {"id": "ann@contoso.com", "licenses": ["ems"]}
>>> explanation = policy.explain(ann, now=datetime(2026, 11, 21, tzinfo=timezone.utc))
>>> explanation.allowed, explanation.reason
(False, 'insufficientMethods')
>>> explanation.fixes[0].action, explanation.fixes[0].any_of
('registerMethod', ('email', 'mobilePhone'))

Documents that do not hold say everything that is wrong with them, at once:

>>> from twogate import PolicyError
>>> try:
...     Policy.from_dict({"methods": ["email", "email", "smoke signal"], "format": "one"})
... except PolicyError as error:
...     for problem in error.problems:
...         print(problem.pointer, problem.code)
/format wrongType
/methods/1 repeated
/methods/2 unknownValue

All objects are frozen, so threads may share them. Nothing here reads the clock: `now` is an
argument, an aware `datetime` or an `int` of milliseconds since 1970 UTC.
"""

from __future__ import annotations

from twogate._native import (
    CheckResult,
    Decision,
    Explanation,
    Fix,
    Gates,
    MethodDecision,
    MethodExplanation,
    Policy,
    PredefinedQuestion,
    Problem,
    User,
    __version__,
    predefined_questions,
)
from twogate.errors import DocumentError, Error, InternalError, PolicyError, UserError

__all__ = [
    "CheckResult",
    "Decision",
    "DocumentError",
    "Error",
    "Explanation",
    "Fix",
    "Gates",
    "InternalError",
    "MethodDecision",
    "MethodExplanation",
    "Policy",
    "PolicyError",
    "PredefinedQuestion",
    "Problem",
    "User",
    "UserError",
    "__version__",
    "predefined_questions",
]
