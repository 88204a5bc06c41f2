"""What goes wrong is said at once, with a place, and without anything that the document holds."""

from __future__ import annotations

import math
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from twogate import (
    DocumentError,
    Error,
    InternalError,
    LedgerError,
    Policy,
    PolicyError,
    User,
    UserError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

POLICY = Policy.from_dict({})


def places(error: pytest.ExceptionInfo[DocumentError]) -> list[tuple[str, str]]:
    return [(problem.pointer, problem.code) for problem in error.value.problems]


def test_errors_have_one_base() -> None:
    for kind in (PolicyError, UserError):
        assert issubclass(kind, DocumentError)
        assert issubclass(kind, Error)
        assert issubclass(kind, ValueError)
    assert issubclass(LedgerError, Error)
    assert issubclass(LedgerError, ValueError)
    assert issubclass(InternalError, Error)
    assert not issubclass(InternalError, ValueError)


def test_all_problems_come_at_once() -> None:
    with pytest.raises(PolicyError) as caught:
        Policy.from_json(
            '{"ruleset": "2020-01", "methodsRequired": 3, "limits": {"messagesPerDay": 0}, "x": 1}'
        )
    assert places(caught) == [
        ("/limits/messagesPerDay", "outOfRange"),
        ("/methodsRequired", "outOfRange"),
        ("/ruleset", "unknownValue"),
        ("/x", "unknownMember"),
    ]
    first = caught.value.problems[0]
    assert first.args == {"minimum": 1, "maximum": 100, "actual": 0}
    numbers = "minimum 1, maximum 100, actual 0"
    assert first.message == f"The number is too small or too large ({numbers})"
    assert str(first) == f"{first.pointer}: {first.message}"
    assert repr(first) == "Problem(pointer='/limits/messagesPerDay', code='outOfRange')"
    assert first.to_dict() == {
        "pointer": first.pointer,
        "code": first.code,
        "args": first.args,
        "english": first.message,
    }
    lines = str(caught.value).splitlines()
    assert len(lines) == 4
    assert lines[3] == "/x: The member is not known here [unknownMember]"


def test_a_user_document_that_cannot_be_read() -> None:
    for read in (User.from_dict, lambda document: POLICY.explain(document, now=0)):
        with pytest.raises(UserError) as caught:
            read({"enabled": "yes", "licenses": ["gold"], "guest": 1})
        assert places(caught) == [
            ("/enabled", "wrongType"),
            ("/guest", "wrongType"),
            ("/id", "missingMember"),
            ("/licenses/0", "unknownValue"),
        ]
    with pytest.raises(UserError) as caught:
        User.from_json('{"id": "a", "id": "b"}')
    assert places(caught) == [("/id", "duplicateMember")]
    with pytest.raises(UserError) as caught:
        User("", licenses=["gold"])  # type: ignore[list-item]
    assert places(caught) == [("/id", "tooShort"), ("/licenses/0", "unknownValue")]


@pytest.mark.parametrize(
    "value",
    [
        {1, 2},
        b"text",
        object(),
        Decimal(1),
        1j,
        range(3),
        datetime(2026, 11, 21),
        iter(()),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_cannot_hold_is_a_problem_at_its_place(value: object) -> None:
    documents: list[tuple[dict[str, Any], str]] = [
        ({"id": value}, "/id"),
        ({"id": "a", "objectId": value}, "/objectId"),
        ({"id": "a", "groups": ["staff", value]}, "/groups/1"),
        ({"id": "a", "onPremises": {"locked": value}}, "/onPremises/locked"),
        ({"id": "a", "enrolment": {"subject": {"kind": value}}}, "/enrolment/subject/kind"),
    ]
    for document, pointer in documents:
        with pytest.raises(UserError) as caught:
            User.from_dict(document)
        assert places(caught) == [(pointer, "wrongType")]
    with pytest.raises(PolicyError) as caught_policy:
        Policy.from_dict({"methods": ["email", value], "a~/b": value, "hints": 1})
    assert places(caught_policy) == [
        ("/a~0~1b", "unknownMember"),
        ("/hints", "wrongType"),
        ("/methods/1", "wrongType"),
    ]


def test_numbers_that_are_no_integers_of_64_bits() -> None:
    for number in (1.0, -0.0, 1e300, math.nan, math.inf, -math.inf, 2**63, -(2**64), 10**5000):
        with pytest.raises(UserError) as caught:
            User.from_dict({"id": "a", "registeredAt": number})
        assert places(caught) == [("/registeredAt", "invalidNumber")]
    for number in (2**63 - 1, -(2**63), 0):
        assert User.from_dict({"id": "a", "registeredAt": number}).id == "a"
    with pytest.raises(UserError) as caught:
        User.from_dict({"id": "a", "registeredAt": True})
    assert places(caught) == [("/registeredAt", "wrongType")]


@pytest.mark.parametrize("name", [1, None, True, 1.5, ("a",), b"id"], ids=repr)
def test_a_member_whose_name_is_no_text(name: object) -> None:
    with pytest.raises(UserError) as caught:
        User.from_dict({name: "a", "id": "a"})  # type: ignore[dict-item]
    assert places(caught) == [("", "wrongType")]
    with pytest.raises(UserError) as caught:
        User.from_dict({"id": "a", "onPremises": {name: True}})
    assert places(caught) == [("/onPremises", "wrongType")]


def test_lone_surrogates() -> None:
    for text in ("\ud800", "a\udfffb", "\udc00\ud800"):
        with pytest.raises(UserError) as caught:
            User.from_dict({"id": "a", "mobilePhone": text})
        assert places(caught) == [("/mobilePhone", "invalidString")]
        with pytest.raises(UserError):
            User.from_dict({"id": "a", text: 1})
        with pytest.raises(UserError) as caught:
            User.from_json(f'{{"id": "{text}"}}')
        assert places(caught) == [("", "syntax")]
        with pytest.raises(PolicyError):
            Policy.from_dict({"scope": {"group": text}})
    assert User.from_dict({"id": "\U0001f600"}) == User.from_json('{"id": "\\ud83d\\ude00"}')


def test_bytes_that_are_no_utf_8() -> None:
    for data, line, column in [
        (b"\xff", 1, 1),
        (b'{"id": "\xe4"}', 1, 9),
        (b'{\n  "id": "a",\n  "\xc3\xa4": \xc3}', 3, 9),
        (b'{"id": "\xed\xa0\x80"}', 1, 9),
        (b'{"id": "\xf0\x9f', 1, 9),
    ]:
        for bad in (data, bytearray(data)):
            with pytest.raises(UserError) as caught:
                User.from_json(bad)
            [problem] = caught.value.problems
            assert (problem.pointer, problem.code) == ("", "syntax")
            assert problem.args == {"line": line, "column": column}


def test_large_and_deep_documents() -> None:
    with pytest.raises(PolicyError) as caught:
        Policy.from_json(" " * (1024 * 1024 - 1) + "{}")
    assert places(caught) == [("", "tooLarge")]
    assert caught.value.problems[0].args == {"maximum": 1048576, "actual": 1048577}
    with pytest.raises(UserError) as caught_user:
        User.from_dict({"id": "a", "groups": ["a" * 1000] * 2000})
    assert places(caught_user) == [("", "tooLarge")]
    round_and_round: list[Any] = []
    round_and_round.append(round_and_round)
    with pytest.raises(UserError) as caught_user:
        User.from_dict({"id": "a", "groups": round_and_round})
    [problem] = caught_user.value.problems
    assert (problem.code, problem.pointer.count("/")) == ("tooDeep", 16)
    wide: list[Any] = []
    wide.extend([wide] * 50)
    with pytest.raises(UserError) as caught_user:
        User.from_dict({"id": "a", "groups": wide})
    assert [problem.code for problem in caught_user.value.problems] == ["tooLarge"]


def test_arguments_of_the_wrong_kind() -> None:
    for bad in (None, 1, ["id"], "{}", b"{}", object()):
        with pytest.raises(TypeError, match="must be"):
            POLICY.explain(bad, now=0)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="must be"):
            User.from_dict(bad)  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="must be"):
            Policy.from_dict(bad)  # type: ignore[arg-type]
    for bad in (None, 1, {}, memoryview(b"{}")):
        with pytest.raises(TypeError, match="str or bytes"):
            Policy.from_json(bad)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="'nickname'"):
        User("a", nickname="b")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        User()  # type: ignore[call-arg]


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Policy.load(tmp_path / "none.json")
    with pytest.raises(OSError, match="directory"):
        Policy.load(tmp_path)
    (tmp_path / "empty.json").touch()
    with pytest.raises(PolicyError) as caught:
        Policy.load(tmp_path / "empty.json")
    assert places(caught) == [("", "syntax")]


def test_what_a_mapping_raises_is_passed_on() -> None:
    class Broken(dict[str, Any]):
        pass

    class Torn:
        """Promises to be a mapping."""

        def __getitem__(self, name: str) -> object:
            raise LookupError(name)

        def __len__(self) -> int:
            return 1

        def __iter__(self) -> Iterator[str]:
            raise RuntimeError("torn")

        def items(self) -> Mapping[str, object]:
            raise RuntimeError("torn")

    from collections.abc import Mapping as AbstractMapping

    AbstractMapping.register(Torn)
    with pytest.raises(RuntimeError, match="torn"):
        User.from_dict(Torn())  # type: ignore[arg-type]
    assert User.from_dict(Broken(id="a")).id == "a"


def test_no_problem_shows_what_the_document_holds() -> None:
    secret = "+1 4255550123"
    with pytest.raises(UserError) as caught:
        User.from_dict(
            {"id": 1, "guest": secret, "passwordSource": secret, "licenses": [secret], "roles": [1]}
        )
    for problem in caught.value.problems:
        assert "425" not in str(problem) + repr(problem) + str(problem.to_dict())
    assert "425" not in str(caught.value) + repr(caught.value)
