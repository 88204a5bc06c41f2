"""Registering, as a program in Python sees it."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timezone

import pytest
from twogate import (
    Answer,
    FormField,
    Policy,
    RegistrationDraft,
    User,
    problem_message,
)

QUESTIONS = ["firstPet", "firstJob", {"id": "canteen", "text": "What do you have in the canteen?"}]
POLICY = Policy.from_dict(
    {
        "scope": "all",
        "methods": ["email", "mobilePhone", "securityQuestions"],
        "registration": {"requiredAtSignIn": True, "reconfirmAfterDays": 180},
        "securityQuestions": {
            "requiredToRegister": 3,
            "requiredToReset": 3,
            "questions": QUESTIONS,
        },
    }
)
ANN = User("ann@contoso.com", licenses=["ems"], mobile_phone="+1 4255550134")
NOW = datetime(2026, 11, 21, tzinfo=timezone.utc)


def test_a_status_is_a_word() -> None:
    assert POLICY.registration_status(ANN, now=NOW) == "mustRegister"
    known = User("ann@contoso.com", licenses=["ems"], registered_at=NOW)
    assert POLICY.registration_status(known, now=NOW) == "registered"
    with pytest.raises(TypeError):
        POLICY.registration_status(ANN, now=1.5)  # type: ignore[arg-type]


def test_a_form_is_a_value() -> None:
    form = POLICY.registration_form(ANN, now=0)
    assert (form.required, form.registered, form.publishes_phone) == (1, 0, False)
    assert [(it.method, it.state, it.masked) for it in form.fields] == [
        ("email", "enter", None),
        ("mobilePhone", "confirm", "+1 ********34"),
        ("securityQuestions", "enter", None),
    ]
    assert form.questions is not None
    assert [(it.id, it.text) for it in form.questions.choices][2] == (
        "canteen",
        "What do you have in the canteen?",
    )
    assert (form.questions.minimum, form.questions.maximum) == (3, 3)
    again = pickle.loads(pickle.dumps(form))
    assert again == form
    assert hash(again) == hash(form)
    assert repr(form) == "RegistrationForm(required=1, registered=0)"
    assert "34" not in repr(form.fields[1])
    assert isinstance(form.fields[0], FormField)
    with pytest.raises(AttributeError):
        form.required = 2  # type: ignore[misc]


def test_problems_say_whether_typing_on_helps_and_what_to_do() -> None:
    draft = RegistrationDraft(authentication_phone="+1 425", authentication_email="@")
    email, phone = POLICY.validate_registration(ANN, draft)
    assert (email.pointer, email.code, email.unfinished) == (
        "/authenticationEmail",
        "malformedEmail",
        False,
    )
    assert (phone.pointer, phone.code, phone.unfinished) == (
        "/authenticationPhone",
        "malformedPhone",
        True,
    )
    assert problem_message(email) == "Type a whole email address, such as name@example.org."
    assert problem_message(email, locale="no such language") == problem_message(email)
    few = POLICY.validate_registration(ANN, RegistrationDraft(answers=[Answer("firstPet", "Rex")]))
    assert problem_message(pickle.loads(pickle.dumps(few[0]))) == (
        "Answer at least \u20683\u2069 questions."
    )


def test_a_draft_is_frozen_and_shows_nothing() -> None:
    draft = RegistrationDraft(
        authentication_phone="+1 4255550100", answers=[Answer("firstPet", "Zanzibar")]
    )
    assert repr(draft) == "RegistrationDraft(..)"
    assert draft.authentication_phone == "+1 4255550100"
    assert draft.authentication_email is None
    assert [answer.question for answer in draft.answers] == ["firstPet"]
    assert copy.deepcopy(draft) is draft
    with pytest.raises(TypeError):
        pickle.dumps(draft)
    with pytest.raises(AttributeError):
        draft.office_phone = "1"  # type: ignore[misc]


def test_what_is_no_draft_is_refused() -> None:
    with pytest.raises(TypeError, match="authentication_phone must be a str or None"):
        RegistrationDraft(authentication_phone=14255550100)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="every answer must be"):
        RegistrationDraft(answers=["Rex"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="answers must be a list"):
        RegistrationDraft(answers="Rex")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        POLICY.validate_registration(ANN, {"authenticationPhone": "+1"})  # type: ignore[arg-type]


def test_nothing_filled_in_is_no_problem() -> None:
    for draft in (
        RegistrationDraft(),
        RegistrationDraft(authentication_phone="", authentication_email="", office_phone=""),
        RegistrationDraft(answers=[]),
        RegistrationDraft(answers=None),
    ):
        assert POLICY.validate_registration(ANN, draft) == []
