"""The words that type checkers know are those of core."""

from __future__ import annotations

import typing

import pytest
from twogate import _native, words


def test_every_list_is_there() -> None:
    assert set(words.__all__) == set(_native.words())


@pytest.mark.parametrize(("name", "core"), _native.words().items(), ids=list(_native.words()))
def test_words_are_those_of_core(name: str, core: tuple[str, ...]) -> None:
    assert typing.get_args(getattr(words, name)) == core
