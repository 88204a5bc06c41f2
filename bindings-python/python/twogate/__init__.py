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
argument, an aware `datetime` or an `int` of milliseconds since 1970 UTC. Only the 32 bytes of
`entropy`, for security questions, come from the system where they are left out.
"""

from __future__ import annotations

from twogate import effects, events, outcomes, prompts, registering, texts
from twogate._native import (
    Answer,
    AskedQuestion,
    CheckResult,
    Contact,
    Decision,
    DraftProblem,
    Explanation,
    Fix,
    Flow,
    FormField,
    FormQuestion,
    FormQuestions,
    Gates,
    Hashing,
    Messages,
    MethodDecision,
    MethodExplanation,
    Normalized,
    PasswordProblem,
    PasswordRules,
    Pepper,
    Policy,
    PredefinedQuestion,
    Problem,
    Recipient,
    Record,
    RegistrationDraft,
    RegistrationForm,
    Secret,
    Setup,
    Subject,
    User,
    Verification,
    __version__,
    languages,
    negotiate,
    normalize_answer,
    predefined_questions,
    problem_message,
)
from twogate._transition import Transition
from twogate.errors import (
    AnswersError,
    CallError,
    DocumentError,
    Error,
    InternalError,
    LedgerError,
    NormalizeError,
    PolicyError,
    UserError,
)

__all__ = [
    "Answer",
    "AnswersError",
    "AskedQuestion",
    "CallError",
    "CheckResult",
    "Contact",
    "Decision",
    "DocumentError",
    "DraftProblem",
    "Error",
    "Explanation",
    "Fix",
    "Flow",
    "FormField",
    "FormQuestion",
    "FormQuestions",
    "Gates",
    "Hashing",
    "InternalError",
    "LedgerError",
    "Messages",
    "MethodDecision",
    "MethodExplanation",
    "NormalizeError",
    "Normalized",
    "PasswordProblem",
    "PasswordRules",
    "Pepper",
    "Policy",
    "PolicyError",
    "PredefinedQuestion",
    "Problem",
    "Recipient",
    "Record",
    "RegistrationDraft",
    "RegistrationForm",
    "Secret",
    "Setup",
    "Subject",
    "Transition",
    "User",
    "UserError",
    "Verification",
    "__version__",
    "effects",
    "events",
    "languages",
    "negotiate",
    "normalize_answer",
    "outcomes",
    "predefined_questions",
    "problem_message",
    "prompts",
    "registering",
    "texts",
]
