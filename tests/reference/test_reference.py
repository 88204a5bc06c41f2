"""The reference agrees with every vector of its kinds, and stands on sound primitives."""

import re
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

import all_code_points
import check_argon2
import vectors
from argon2id import argon2id
from chacha20 import Stream, block
from normalize import Refused, normalize
from record import read_hash
from unicode_tables import DEFAULT_IGNORABLE, FOLDINGS_SINCE_14

HERE = Path(__file__).resolve().parent
FILES = [(kind, path) for kind in vectors.KINDS for path in vectors.files(kind)]
# Of every kind: the schemas hold for those too that are not answered here.
ALL_FILES = [path for path in sorted(vectors.FOLDER.glob("*/*.json")) if path.parent.name != "schema"]
NAMES = [f"{kind}/{path.stem}" for kind, path in FILES]


@pytest.mark.parametrize(("kind", "path"), FILES, ids=NAMES)
def test_every_case_is_answered_as_the_vector_says(kind: str, path: Path) -> None:
    file = vectors.load(path)
    ran = 0
    for case in file["cases"]:
        answer = vectors.run(kind, case["given"])
        if kind == "registration":
            # Both a status and a form can be had at a time; a case asks for one of them.
            answer = {name: answer[name] for name in case["expect"]}
        assert answer == expected(case), f"{kind}/{path.stem}/{case['id']}"
        ran += 1
    assert ran == file["count"] > 0
    assert len({case["id"] for case in file["cases"]}) == ran


def expected(case: dict) -> dict:
    """A long normal form may be given in parts, as a long text may."""
    expect = case["expect"]
    return {**expect, "normal": vectors.whole(expect["normal"])} if "normal" in expect else expect


@pytest.mark.parametrize("kind", vectors.KINDS)
def test_no_kind_is_without_vectors(kind: str) -> None:
    least = {
        "normalize": 300,
        "answers": 60,
        "enrolment": 40,
        "verify": 50,
        "rehash": 100,
        "password": 300,
        "recipients": 100,
        "registration": 300,
        "language": 130,
    }
    assert sum(vectors.load(path)["count"] for path in vectors.files(kind)) >= least[kind]


@pytest.mark.parametrize("path", ALL_FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_file_fits_its_schema(path: Path) -> None:
    schemas = [vectors.load(schema) for schema in (vectors.FOLDER / "schema").glob("*.json")]
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas
    )
    name = f"/{path.parent.name}-1.json"
    schema = next(schema for schema in schemas if schema["$id"].endswith(name))
    Draft202012Validator(schema, registry=registry).validate(vectors.load(path))


@pytest.mark.parametrize("kind", ["answers", "password"])
def test_every_code_of_a_problem_occurs(kind: str) -> None:
    schema = vectors.load(vectors.FOLDER / "schema" / f"{kind}-1.json")
    known = set()
    for form in schema["$defs"]["problem"]["oneOf"]:
        code = form["properties"]["code"]
        known |= set(code.get("enum", [code.get("const")]))
    cases = [case for path in vectors.files(kind) for case in vectors.load(path)["cases"]]
    seen = {problem["code"] for case in cases for problem in case["expect"]["problems"]}
    # No text is known that does not settle in four passes: three were enough for all that were
    # tried.
    assert seen == known - {"unstable"}


def test_a_normal_form_is_its_own_normal_form() -> None:
    checked = 0
    for path in vectors.files("normalize"):
        for case in vectors.load(path)["cases"]:
            if "normal" not in case["expect"]:
                continue
            raw = vectors.whole(case["expect"]["normal"]).encode("utf-8")
            if len(raw) <= 1024:
                assert normalize(raw).text.encode("utf-8") == raw, case["id"]
                checked += 1
    assert checked > 300


def test_no_code_point_gives_another_normal_form_than_listed() -> None:
    listed = (HERE / "all_code_points.txt").read_text(encoding="utf-8").splitlines()
    assert list(all_code_points.lines()) == listed


def test_no_code_point_is_unstable() -> None:
    for code_point in range(0x110000):
        try:
            normalize(f"a {chr(code_point)}".encode("utf-8", "surrogatepass"))
        except Refused as refusal:
            assert refusal.code == "disallowedCharacter", hex(code_point)


def test_newer_tables_of_python_have_the_same_foldings() -> None:
    for upper, folded in FOLDINGS_SINCE_14.items():
        assert chr(upper).casefold() in (chr(upper), folded)


def test_ignorable_ranges_are_in_order() -> None:
    edges = [edge for bounds in DEFAULT_IGNORABLE for edge in bounds]
    assert edges == sorted(edges)
    assert sum(last - first + 1 for first, last in DEFAULT_IGNORABLE) == 4174


def test_chacha20_is_that_of_rfc_8439() -> None:
    # Section 2.3.2.
    made = block(bytes(range(32)), 1, bytes.fromhex("000000090000004a00000000"))
    assert made.hex() == (
        "10f1e7e4d13b5915500fdd1fa32071c4c7d1f4c733c068030422aa9ac3d46c4e"
        "d2826446079faa0914c2d705d98b02a2b5129cd1de164eb9cbd083e8a2503c4e"
    )
    # Appendix A.1, vectors 1 and 2: the key of zeros, block counters 0 and 1, nonce of zeros.
    stream = Stream(bytes(32))
    assert stream.take(16).hex() == "76b8e0ada0f13d90405d6ae55386bd28"
    stream.take(48)
    assert stream.take(16).hex() == "9f07e7be5551387a98ba977c732d080d"


def test_argon2id_is_that_of_rfc_9106() -> None:
    # Section 5.3, with secret and associated data.
    tag = argon2id(b"\x01" * 32, b"\x02" * 16, 32, 3, b"\x03" * 8, lanes=4, associated=b"\x04" * 12)
    assert tag.hex() == "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"


def test_a_hash_has_one_spelling() -> None:
    for path in vectors.files("enrolment"):
        for text in re.findall(r"\$argon2id[^\"]*", path.read_text(encoding="utf-8")):
            assert str(read_hash(text)) == text


@pytest.mark.skipif(shutil.which("argon2") is None, reason="the command argon2 is not installed")
def test_two_other_ways_to_argon2_give_the_same_hashes() -> None:
    assert check_argon2.main([str(path) for path in vectors.files("enrolment")]) == 0
