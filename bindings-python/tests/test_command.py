"""The command, as people and programs run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from test_ledgers import END, FULL, LAST
from twogate import Messages, Policy, __version__, predefined_questions

if TYPE_CHECKING:
    from collections.abc import Sequence

ANN = {"id": "Ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}
BOB = {"id": "bob@contoso.com", "licenses": ["ems"], "mobilePhone": "none"}
GUEST = {"id": "甲斐@contoso.com", "guest": "partnerTenant"}
POLICY = {"scope": "all", "methods": ["email", "mobilePhone"]}
ESCAPE = "\x1b"


class Folder:
    """A folder with a policy and people in it, and the command run there."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.write("policy.json", json.dumps(POLICY))
        self.write("users.json", json.dumps([ANN, BOB, GUEST]))

    def write(self, name: str, content: str | bytes) -> None:
        data = content.encode() if isinstance(content, str) else content
        (self.path / name).write_bytes(data)

    def run(self, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401
        return subprocess.run(
            [sys.executable, "-m", "twogate", *arguments],
            cwd=self.path,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **{"env": {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C"}, **options},
        )

    def explain(self, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:  # noqa: ANN401
        return self.run("explain", "policy.json", "users.json", *arguments, **options)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_one_person_s_case(folder: Folder) -> None:
    ran = folder.explain("--user", "ann@CONTOSO.com")
    assert (ran.returncode, ran.stderr) == (0, "")
    lines = ran.stdout.splitlines()
    assert lines[0] == "Ann@contoso.com"
    assert lines[1] == "The person may reset the password."
    assert "a**@example.org" in ran.stdout
    assert "ann@example.org" not in ran.stdout
    assert ESCAPE not in ran.stdout
    ran = folder.explain("--user", "bob@contoso.com")
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "SSPR_0014" in ran.stdout
    assert "registers" in ran.stdout.splitlines()[-1]


def test_json_is_the_explanation(folder: Folder) -> None:
    policy = Policy.from_dict(POLICY)
    for person, code in ((ANN, 0), (BOB, 1), (GUEST, 1)):
        ran = folder.explain("--user", str(person["id"]), "--now", "0", "--json")
        assert (ran.returncode, ran.stderr) == (code, "")
        assert json.loads(ran.stdout) == policy.explain(person, now=0).to_dict()


def test_everybody_in_a_table(folder: Folder) -> None:
    ran = folder.explain()
    assert (ran.returncode, ran.stderr) == (1, "")
    ann, bob, guest = ran.stdout.splitlines()
    assert cells(ann) == ["Ann@contoso.com", "Allowed"]
    messages = Messages("en", isolate=False)
    [fix] = Policy.from_dict(POLICY).explain(BOB, now=0).fixes
    reason = messages.reason("insufficientMethods")
    assert cells(bob) == ["bob@contoso.com", "Not allowed", reason, messages.fix(fix)]
    reason = messages.reason("homeTenant")
    assert cells(guest) == ["甲斐@contoso.com", "Decided elsewhere", reason]
    # A wide letter takes two columns.
    assert guest.index("Decided") == bob.index("Not allowed") - 2
    assert guest.index(reason) == bob.index("The person has") - 2
    folder.write("users.json", json.dumps([ANN]))
    assert folder.explain().returncode == 0


def cells(row: str) -> list[str]:
    """The cells of a row."""
    return [cell.strip() for cell in row.split("  ") if cell]


def test_people_with_ledgers(folder: Folder) -> None:
    folder.write("ledgers.json", json.dumps({"ANN@contoso.com": FULL, "nobody@contoso.com": 7}))
    at = ("--ledgers", "ledgers.json", "--now", str(LAST))
    ran = folder.explain(*at)
    assert (ran.returncode, ran.stderr) == (1, "")
    ann, bob, guest = ran.stdout.splitlines()
    assert cells(ann)[:2] == ["Ann@contoso.com", "Not allowed"]
    assert "too many attempts" in ann
    assert "2026-11-22" in ann
    assert [bob, guest] == folder.explain("--now", str(LAST)).stdout.splitlines()[1:]
    ran = folder.explain(*at, "--user", "ann@contoso.com", "--json")
    policy = Policy.from_dict(POLICY)
    assert ran.returncode == 1
    assert json.loads(ran.stdout) == policy.explain(ANN, now=LAST, ledger=FULL).to_dict()
    told = folder.explain(*at, "--user", "ann@contoso.com").stdout
    assert "too many attempts" in told
    assert told.count("2026-11-22") == 2
    ran = folder.explain(
        "--ledgers", "ledgers.json", "--user", "ann@contoso.com", "--now", str(END)
    )
    assert ran.returncode == 0


def test_rows_that_are_no_ledgers(folder: Folder) -> None:
    rows = {
        "ann@contoso.com": {"version": 2},
        "bob@contoso.com": None,
        GUEST["id"]: json.dumps(FULL),
    }
    folder.write("ledgers.json", json.dumps(rows))
    ran = folder.explain("--ledgers", "ledgers.json")
    assert ran.returncode == 2
    ann, bob = ran.stderr.splitlines()
    assert ann.startswith("ledgers.json, Ann@contoso.com: ")
    assert ann.endswith("[newerVersion]")
    assert bob.endswith("[malformed]")
    # Others are told of all the same.
    assert [cells(line)[1] for line in ran.stdout.splitlines()] == ["Decided elsewhere"]
    ran = folder.explain("--ledgers", "ledgers.json", "--user", "bob@contoso.com")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.endswith("[malformed]\n")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "7",
        '{"a": {}, "a": {}}',
        '{"a": {}, "A": {}}',
        '{"a": {"version": 1, "version": 2}}',
        b"\xff",
        "[" * 100_000,
    ],
)
def test_files_that_hold_no_ledgers(folder: Folder, text: str | bytes) -> None:
    folder.write("ledgers.json", text)
    for name in ("ledgers.json", "none.json"):
        ran = folder.explain("--ledgers", name)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert ran.stderr.startswith(f"{name}: ")


def test_everybody_in_json_lines(folder: Folder) -> None:
    ran = folder.explain("--json", "--now", "0")
    assert (ran.returncode, ran.stderr) == (1, "")
    policy = Policy.from_dict(POLICY)
    assert [json.loads(line) for line in ran.stdout.splitlines()] == [
        {"id": person["id"], "explanation": policy.explain(person, now=0).to_dict()}
        for person in (ANN, BOB, GUEST)
    ]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([ANN, BOB], indent=2),
        json.dumps([ANN, BOB], separators=(",", ":")),
        f"\n{json.dumps(ANN)}\n\n  {json.dumps(BOB)}  \r\n",
        f" [ {json.dumps(ANN)} ,\n{json.dumps(BOB)} ] \n",
    ],
    ids=["indented", "dense", "lines", "spaced"],
)
def test_users_in_an_array_or_in_lines(folder: Folder, text: str) -> None:
    folder.write("users.json", text)
    ran = folder.explain("--json")
    assert [json.loads(line)["id"] for line in ran.stdout.splitlines()] == [ANN["id"], BOB["id"]]
    again = folder.run("explain", "policy.json", "-", "--json", input=text)
    assert [json.loads(line)["id"] for line in again.stdout.splitlines()] == [ANN["id"], BOB["id"]]


def test_a_line_that_cannot_be_read_hides_no_other(folder: Folder) -> None:
    eve = '{"id": "eve\u2028@contoso.com"}'
    folder.write("users.json", f'{eve}\n{{"id":\n\n{json.dumps(BOB)}\n}}\n')
    ran = folder.explain("--json")
    assert ran.returncode == 2
    assert [json.loads(line)["id"] for line in ran.stdout.split("\n") if line] == [
        "eve\u2028@contoso.com",
        "bob@contoso.com",
    ]
    assert [line.partition(":")[0] for line in ran.stderr.splitlines()] == [
        "users.json, document 2",
        "users.json, document 4",
    ]


def test_users_in_one_document(folder: Folder) -> None:
    folder.write("users.json", json.dumps(BOB, indent=2))
    assert folder.explain("--user", "bob@contoso.com").returncode == 1
    folder.write("users.json", "[]")
    assert (folder.explain().returncode, folder.explain().stdout) == (0, "")


def test_now(folder: Folder) -> None:
    trial = {"plan": "trial", "trialStartedAt": 0, "customDomain": False}
    folder.write("policy.json", json.dumps({"tenant": trial}))
    folder.write("users.json", json.dumps({"id": "boss", "roles": ["globalAdministrator"]}))

    def required(*arguments: str) -> int:
        ran = folder.explain("--user", "boss", "--json", *arguments)
        return int(json.loads(ran.stdout)["gates"]["required"])

    for young in ("0", "2592000000", "-5", "1970-01-31T00:00Z", "1970-01-31T02:00:00+02:00"):
        assert required(f"--now={young}") == 1
    for old in ("2592000001", "1970-01-31T00:00:00.001Z", "1970-01-31T00:00:00.001+00:00"):
        assert required(f"--now={old}") == 2
    assert required() == 2
    for bad in ("yesterday", "1970-01-31", "1970-01-31T00:00:00", "1.5", ""):
        ran = folder.explain(f"--now={bad}")
        assert (ran.returncode, ran.stdout) == (2, "")
        assert "--now" in ran.stderr
    ran = folder.explain(f"--now={2**63}")
    assert (ran.returncode, ran.stderr) == (2, "--now: now is beyond 64 bits\n")


def test_all_problems_go_to_standard_error(folder: Folder) -> None:
    folder.write("policy.json", '{"methods": ["email", "email"], "hints": 1}')
    ran = folder.explain()
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.splitlines() == [
        "policy.json: /hints: The value has another JSON type [wrongType]",
        "policy.json: /methods/1: The item repeats an earlier one (see /methods/0) [repeated]",
    ]


def test_people_who_cannot_be_read(folder: Folder) -> None:
    folder.write(
        "users.json",
        '[{"id": "bob@contoso.com", "id": "eve@contoso.com", "enabled": 1}, 7, {"id": "x"}, {"id"]',
    )
    ran = folder.explain()
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[:3] == [
        "users.json, document 1: /enabled: The value has another JSON type [wrongType]",
        "users.json, document 1: /id: The member is there more than once [duplicateMember]",
        "users.json, document 2: The value has another JSON type [wrongType]",
    ]
    assert ran.stderr.count("[syntax]") == 1
    assert [line.split()[0] for line in ran.stdout.splitlines()] == ["x"]
    ran = folder.explain("--user", "eve@contoso.com")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "document 1: /enabled" in ran.stderr
    ran = folder.explain("--user", "nobody")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "users.json: no document has the id nobody; 3 cannot be read\n"
    folder.write("users.json", json.dumps([BOB, BOB]))
    ran = folder.explain("--user", "bob@contoso.com")
    assert ran.stderr == "users.json: 2 documents have the id bob@contoso.com\n"
    assert ran.returncode == 2


@pytest.mark.parametrize(
    "text",
    ["", "[", "[{", '["', "{", "[1,]", "[]]", "[]x", "nonsense", "[" * 100_000, "\ufeff[]", "{}{}"],
    ids=range(12),
)
def test_a_text_that_is_no_list_of_people(folder: Folder, text: str) -> None:
    folder.write("users.json", text)
    ran = folder.explain()
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("users.json, document 1: ")
    assert "Traceback" not in ran.stderr


def test_files_that_cannot_be_read(folder: Folder) -> None:
    for arguments in (
        ("policy.json", "none.json"),
        ("none.json", "users.json"),
        (".", "users.json"),
        ("policy.json", "."),
    ):
        ran = folder.run("explain", *arguments)
        assert (ran.returncode, ran.stdout) == (2, "")
        assert ran.stderr.count("\n") == 1
    folder.write("users.json", b'{"id": "\xff"}')
    ran = folder.explain()
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "Traceback" not in ran.stderr
    folder.write("policy.json", b'{"scope": "\xff"}')
    ran = folder.explain()
    assert "policy.json: The text is no JSON (line 1, column 12) [syntax]\n" == ran.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["explain"],
        ["explain", "policy.json"],
        ["lint"],
        ["questions", "policy.json"],
        ["questions", "--js"],
    ],
)
def test_wrong_usage(folder: Folder, arguments: list[str]) -> None:
    ran = folder.run(*arguments)
    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("usage: twogate")


def test_help_and_version(folder: Folder) -> None:
    assert folder.run("--version").stdout == f"twogate {__version__}\n"
    ran = folder.run("explain", "--help")
    assert ran.returncode == 0
    for word in ("POLICY", "USERS", "--user", "--now", "--json", "Exit codes"):
        assert word in ran.stdout
    command = Path(sysconfig.get_path("scripts")) / "twogate"
    ran = subprocess.run([command, "--version"], capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout == f"twogate {__version__}\n"


def test_the_predefined_questions(folder: Folder) -> None:
    # English is core's too, and the catalogue is compared with it.
    known = [(question.id, question.english) for question in predefined_questions()]
    assert len(known) == 35
    ran = folder.run("questions", "--json")
    assert (ran.returncode, ran.stderr) == (0, "")
    listed = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [list(question.items()) for question in listed] == [
        [("id", name), ("text", text)] for name, text in known
    ]
    ran = folder.run("questions")
    assert (ran.returncode, ran.stderr) == (0, "")
    lines = ran.stdout.splitlines()
    assert [tuple(line.split(maxsplit=1)) for line in lines] == known
    assert len({line.index(text) for line, (_, text) in zip(lines, known)}) == 1
    ran = folder.run("questions", "--help")
    assert ran.returncode == 0
    assert "--json" in ran.stdout and "Exit codes" in ran.stdout


def test_questions_on_a_terminal(folder: Folder) -> None:
    plain = on_a_terminal(folder, command=["questions"]).splitlines()
    assert len(plain) > 35
    assert all(len(line) <= 60 for line in plain)


def test_what_could_steer_a_terminal_is_not_printed(folder: Folder) -> None:
    evil = {"id": f"{ESCAPE}[2Jeve\n", f"{ESCAPE}]0;x\a": 1}
    folder.write("users.json", json.dumps([{"id": evil["id"]}, evil]))
    for arguments in ((), ("--user", str(evil["id"]))):
        ran = folder.explain(*arguments)
        assert ran.returncode == 2
        assert ESCAPE not in ran.stdout + ran.stderr
        assert "\a" not in ran.stdout + ran.stderr
    folder.write("users.json", json.dumps([{"id": evil["id"]}]))
    for arguments in ((), ("--user", str(evil["id"]))):
        ran = folder.explain(*arguments)
        assert ran.returncode == 1
        assert ESCAPE not in ran.stdout


def on_a_terminal(
    folder: Folder,
    *arguments: str,
    command: Sequence[str] = ("explain", "policy.json", "users.json"),
    **environment: str,
) -> str:
    """What the command writes when its output is a terminal of 60 columns."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-m", "twogate", *command, *arguments],
        cwd=folder.path,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
        timeout=60,
        check=False,
        env={"PATH": "", "PYTHONUTF8": "1", "TERM": "xterm", "COLUMNS": "60", **environment},
    )
    os.close(theirs)
    written = b""
    while True:
        try:
            part = os.read(ours, 65536)
        except OSError:
            break
        if not part:
            break
        written += part
    os.close(ours)
    return written.decode()


def test_colours_on_a_terminal_only(folder: Folder) -> None:
    for arguments in ((), ("--user", "bob@contoso.com")):
        assert ESCAPE in on_a_terminal(folder, *arguments)
        assert ESCAPE not in on_a_terminal(folder, *arguments, NO_COLOR="1")
        assert ESCAPE not in on_a_terminal(folder, *arguments, TERM="dumb")
        assert ESCAPE not in folder.explain(*arguments).stdout
    assert ESCAPE not in on_a_terminal(folder, "--json")
    narrow = on_a_terminal(folder, NO_COLOR="1").splitlines()
    assert all(len(line) <= 60 for line in narrow)
    wide = on_a_terminal(folder, NO_COLOR="1", COLUMNS="100").splitlines()
    assert all(len(line) <= 100 for line in wide)
    assert len(wide) <= len(narrow)


def test_a_reader_that_has_seen_enough(folder: Folder) -> None:
    folder.write("users.json", json.dumps([{**BOB, "id": f"{n}"} for n in range(3000)]))
    command = f"{sys.executable} -m twogate explain policy.json users.json --json | head -n 1"
    ran = subprocess.run(
        command, shell=True, cwd=folder.path, capture_output=True, encoding="utf-8", check=True
    )
    assert ran.stderr == ""
    assert json.loads(ran.stdout)["id"] == "0"


def test_letters_that_the_terminal_does_not_know(folder: Folder) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    ran = folder.explain("--user", str(GUEST["id"]), env=environment)
    assert ran.returncode == 1
    assert ran.stdout.startswith("\\u7532\\u6590@contoso.com")
