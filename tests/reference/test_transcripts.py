"""The reference gives, step by step, what the transcripts of resets say."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import vectors
from transcripts import Played

FILES = vectors.files("reset")
NAMES = [path.stem for path in FILES]
CASES = [(path.stem, case) for path in FILES for case in vectors.load(path)["cases"]]
LEAST = 320


@pytest.mark.parametrize(("topic", "case"), CASES, ids=[case["name"] for _, case in CASES])
def test_every_step_gives_what_the_transcript_says(topic: str, case: dict) -> None:
    played = Played(case)
    for index, step in enumerate(case["steps"]):
        got = as_read(played.play(step))
        assert got == step["expect"], f"{topic}/{case['name']}, step {index}"


def as_read(value: dict) -> dict:
    return json.loads(json.dumps(value))


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_file_fits_its_schema(path: Path) -> None:
    schemas = [vectors.load(schema) for schema in (vectors.FOLDER / "schema").glob("*.json")]
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    schema = next(schema for schema in schemas if schema["$id"].endswith("/reset-1.json"))
    file = vectors.load(path)
    Draft202012Validator(schema, registry=registry).validate(file)
    assert file["count"] == len(file["cases"]) > 0


def test_there_are_enough_and_no_name_stands_twice() -> None:
    names = [case["name"] for _, case in CASES]
    assert len(names) == len(set(names)) >= LEAST


def test_the_ledger_comes_first_and_once() -> None:
    for _, case in CASES:
        for step in case["steps"]:
            kinds = [effect["effect"] for effect in step["expect"].get("effects", [])]
            assert kinds.count("saveLedger") == (kinds[:1] == ["saveLedger"]), case["name"]


def test_every_word_of_the_schema_occurs() -> None:
    schema = vectors.load(vectors.FOLDER / "schema" / "reset-1.json")["$defs"]
    steps = [step for _, case in CASES for step in case["steps"]]
    expects = [step["expect"] for step in steps if "outcome" in step["expect"]]
    seen = {
        "event": {step["event"]["event"] for step in steps},
        "outcome": {expect["outcome"]["outcome"] for expect in expects},
        "effect": {effect["effect"] for expect in expects for effect in expect["effects"]},
        "prompt": {expect["prompt"]["prompt"] for expect in expects if "prompt" in expect},
    }
    for word, found in seen.items():
        forms = [form["properties"][word] for form in schema[word]["oneOf"]]
        known = {one for form in forms for one in form.get("enum", [form.get("const")])}
        assert found == known, word
