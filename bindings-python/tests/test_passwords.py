"""New passwords and recipients as a program uses them."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from twogate import Contact, PasswordProblem, Policy, Recipient, Secret, User, UserError

POLICY = Policy.from_dict({"password": {"bannedTerms": ["contoso", "blank"]}})
TELLING = Policy.from_dict({"notifications": {"administrators": True}})
POLL = User("poll@contoso.com", primary_email="poll@contoso.com")
ANN = User("ann@contoso.com", primary_email="ann@contoso.com", roles=["globalAdministrator"])
BOB = {
    "id": "bob@contoso.com",
    "primaryEmail": "bob@contoso.com",
    "roles": ["userAdministrator"],
}


def codes(password: Secret | str, *names: str) -> list[str]:
    return [problem.code for problem in POLICY.check_password(POLL, password, names)]


def test_a_password_is_judged_at_once() -> None:
    assert codes("p0LL23fb", "Poll") == ["containsName"]
    assert codes(Secret("C0ntos0Blank12")) == ["tooWeak"]
    assert codes("ContoS0Bl@nkf9!", "Poll", "Ek", "Contoso Ltd") == []
    assert codes("£") == ["tooShort", "disallowedCharacter", "tooFewClasses"]
    assert codes("\ud800ain-7xyz") == ["disallowedCharacter"]


def test_a_problem_has_its_numbers_and_nothing_of_the_password() -> None:
    (problem,) = POLICY.check_password(POLL, "Quince7")
    assert problem.args == {"minimum": 8, "actual": 7}
    assert str(problem) == problem.message
    assert problem.message == "The password is too short (minimum 8, actual 7)"
    assert repr(problem) == "PasswordProblem(code='tooShort')"
    assert problem.to_dict() == {
        "code": "tooShort",
        "args": problem.args,
        "english": problem.message,
    }
    assert "uince" not in f"{problem!r} {problem} {problem.to_dict()}"
    assert problem == pickle.loads(pickle.dumps(problem))
    assert len({problem, copy.copy(problem), copy.deepcopy(problem)}) == 1
    assert isinstance(problem, PasswordProblem)


def test_the_rules_for_the_page() -> None:
    rules = POLICY.password_rules()
    assert (rules.minimum, rules.maximum, rules.space_allowed) == (8, 256, True)
    old = Policy.from_dict({"ruleset": "2017-07"}).password_rules()
    assert old.to_dict() == {"minimum": 8, "maximum": 16, "spaceAllowed": False}
    assert repr(old) == "PasswordRules(minimum=8, maximum=16, space_allowed=False)"
    assert rules == pickle.loads(pickle.dumps(rules)) != old


def test_who_is_told() -> None:
    told = TELLING.notifications(ANN, [ANN, BOB, POLL])
    assert [(it.address, it.kind) for it in told] == [
        ("ann@contoso.com", "user"),
        ("bob@contoso.com", "administrator"),
    ]
    assert repr(told[1]) == "Recipient(.., kind='administrator')"
    assert told == pickle.loads(pickle.dumps(told))
    assert isinstance(told[0], Recipient)
    assert hash(told[0]) != hash(told[1])


def test_where_the_contact_leads() -> None:
    contact = TELLING.contact_administrator((ANN, BOB))
    assert contact.addresses == ("bob@contoso.com",)
    assert contact.url is contact.email is None
    assert repr(contact) == "Contact(addresses=..)"
    assert contact == pickle.loads(pickle.dumps(contact))
    page = {"url": "https://help.contoso.com"}
    named = Policy.from_dict({"contactAdministrator": page}).contact_administrator([])
    assert (named.url, named.addresses, named.to_dict()) == (page["url"], None, page)
    assert repr(named) == "Contact(url=..)"
    assert isinstance(named, Contact)
    assert named != contact
    assert TELLING.contact_administrator([]).addresses == ()


@pytest.mark.parametrize("password", [None, 7, b"Rain-7xy", bytearray(b"Rain-7xy"), ["R"]])
def test_a_password_is_a_text_or_a_secret(password: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match=r"^password must be a twogate.Secret or a str$"):
        POLICY.check_password(POLL, password)


@pytest.mark.parametrize("names", ["Poll", b"Poll", 7, {"Poll"}, ["Poll", None], [b"Poll"]])
def test_names_are_a_list_of_texts(names: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError, match="name"):
        POLICY.check_password(POLL, "Rain-7xy", names)


@pytest.mark.parametrize("people", [None, ANN, BOB, "ann", [None], [ANN, "bob"]])
def test_people_are_a_list_of_people(people: Any) -> None:  # noqa: ANN401
    with pytest.raises(TypeError):
        TELLING.notifications(ANN, people)
    with pytest.raises(TypeError):
        TELLING.contact_administrator(people)


def test_a_person_who_cannot_be_read() -> None:
    with pytest.raises(UserError) as caught:
        TELLING.notifications(ANN, [ANN, {"id": "bob@contoso.com", "roles": "all"}])
    assert [problem.pointer for problem in caught.value.problems] == ["/roles"]
    with pytest.raises(UserError):
        TELLING.contact_administrator([{}])
    with pytest.raises(UserError):
        POLICY.check_password({}, "Rain-7xy")
