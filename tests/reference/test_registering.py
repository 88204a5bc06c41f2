"""The reference gives, step by step, what the transcripts of registrations say."""

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import vectors
from played_registering import PlayedRegistering
from test_transcripts import as_read

FILES = vectors.files("registering")
CASES = [(path.stem, case) for path in FILES for case in vectors.load(path)["cases"]]
LEAST = 300


@pytest.mark.parametrize(("topic", "case"), CASES, ids=[case["name"] for _, case in CASES])
def test_every_step_gives_what_the_transcript_says(topic: str, case: dict) -> None:
    played = PlayedRegistering(case)
    for index, step in enumerate(case["steps"]):
        got = as_read(played.play(step))
        assert got == step["expect"], f"{topic}/{case['name']}, step {index}"


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_file_fits_its_schema(path: Path) -> None:
    schemas = [vectors.load(schema) for schema in (vectors.FOLDER / "schema").glob("*.json")]
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    schema = next(one for one in schemas if one["$id"].endswith("/registering-1.json"))
    file = vectors.load(path)
    Draft202012Validator(schema, registry=registry).validate(file)
    assert file["count"] == len(file["cases"]) > 0


def test_there_are_enough_and_no_name_stands_twice() -> None:
    names = [case["name"] for _, case in CASES]
    assert len(names) == len(set(names)) >= LEAST


def test_every_source_is_a_place() -> None:
    docs = vectors.FOLDER.parent.parent / "docs"
    rules = (docs / "rules.md").read_text(encoding="utf-8")
    places = set(re.findall(r"^### (\S+)$", rules, re.MULTILINE))
    for page in ("registration.md", "reset.md"):
        text = (docs / page).read_text(encoding="utf-8")
        headings = re.findall(r"^## (.+)$", text, re.MULTILINE)
        steps = re.findall(r"\*\*([a-z]\w*)\.?\*\*", text)
        places |= {f"{page}, {name}" for name in [*headings, *steps]}
    assert {case["source"] for _, case in CASES} - places == set()


def test_the_first_step_says_who_is_signed_in() -> None:
    assert all("signedInAt" in case["steps"][0] for _, case in CASES)


def test_effects_stand_in_their_order() -> None:
    order = [
        ["saveLedger"],
        ["saveContact", "saveEnrolment", "removeContact", "saveRegistered"],
        ["sendCode", "placeCall", "askApp"],
        ["notify"],
        ["audit"],
    ]
    place = {kind: index for index, kinds in enumerate(order) for kind in kinds}
    for _, case in CASES:
        for step in case["steps"]:
            kinds = [effect["effect"] for effect in step["expect"].get("effects", [])]
            assert kinds == sorted(kinds, key=lambda kind: place[kind]), case["name"]
            assert kinds.count("saveLedger") <= 1, case["name"]


def test_every_word_of_the_schema_occurs() -> None:
    schema = vectors.load(vectors.FOLDER / "schema" / "registering-1.json")["$defs"]
    steps = [step for _, case in CASES for step in case["steps"]]
    expects = [step["expect"] for step in steps if "outcome" in step["expect"]]
    effects = [effect for expect in expects for effect in expect["effects"]]
    outcomes = [expect["outcome"] for expect in expects]
    prompts = [expect["prompt"] for expect in expects if "prompt" in expect]
    found = {
        "event": [step["event"] for step in steps],
        "outcome": outcomes,
        "effect": effects,
        "prompt": prompts,
    }
    for word, values in found.items():
        for member in (word, "reason", "counter", "activity", "status"):
            forms = [form["properties"] for form in schema[word]["oneOf"]]
            forms = [form[member] for form in forms if member in form]
            known = {one for form in forms for one in words_of(form)}
            seen = {value[member] for value in values if member in value}
            if known:
                assert seen - known == set(), (word, member)
                assert known - seen <= ({"notInScope"} if member == "status" else set()), word


def words_of(form: dict) -> list[str]:
    return form["enum"] if "enum" in form else [form["const"]] if "const" in form else []


# From where, by what, to where: docs/registration.md, "Steps".
EDGES = {
    (None, "begin"): {"overview", "ended"},
    ("overview", "provide"): {"overview", "awaitCode", "awaitHost"},
    ("overview", "confirm"): {"overview", "awaitCode", "awaitHost"},
    ("overview", "answer"): {"overview"},
    ("overview", "app"): {"overview", "awaitHost"},
    ("overview", "remove"): {"overview"},
    ("overview", "finish"): {"overview", "finished"},
    ("overview", "dismiss"): {"dismissed"},
    ("awaitCode", "submit"): {"awaitCode", "charged"},
    ("awaitCode", "resend"): {"awaitCode"},
    ("awaitCode", "back"): {"overview"},
    ("awaitCode", "dismiss"): {"dismissed"},
    ("awaitHost", "hostResult"): {"overview"},
    ("awaitHost", "back"): {"overview"},
    ("awaitHost", "dismiss"): {"dismissed"},
    ("charged", "verify"): {"awaitCode", "overview"},
}


def test_every_edge_is_walked_and_no_other() -> None:
    walked: dict[tuple[str | None, str], set[str]] = {}
    for _, case in CASES:
        played = PlayedRegistering(case)
        for step in case["steps"]:
            before = state_before(played, step)
            played.play(step)
            outcome = step["expect"].get("outcome", {"outcome": "refused"})["outcome"]
            after = played.states[-1]
            by_guard = outcome == "ended" and step["event"]["event"] != "begin"
            if outcome == "refused" or by_guard or step.get("lost") or after is None:
                continue
            edge = (before["at"] if before else None, step["event"]["event"])
            walked.setdefault(edge, set()).add(after["at"])
    assert walked == EDGES


def state_before(played: PlayedRegistering, step: dict) -> dict | None:
    if "from" in step:
        return None if step["from"] is None else played.states[step["from"]]
    return played.states[-1] if played.states else None
