"""The command `twogate`.

Exit codes: 0 clean, 1 findings, 2 wrong usage or something that cannot be read.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from datetime import datetime, timezone
from typing import TYPE_CHECKING

from twogate._language import messages_for
from twogate._ledgers import ledger_of, ledgers
from twogate._native import Policy, User, __version__, predefined_questions
from twogate._people import Person, people
from twogate._reset_demo import walk
from twogate._terminal import Row, Terminal, printable
from twogate.errors import DocumentError, LedgerError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CLEAN, FINDINGS, UNUSABLE = 0, 1, 2
_STYLES = {"allowed": "good", "denied": "bad", "deferred": "plain"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command and returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A letter that the terminal does not know is no reason to stop.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough; nothing may be written when the interpreter ends, either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="twogate",
        description="Who may reset their own password, by proving what, and why not.",
        epilog="Exit codes: 0 clean, 1 findings, 2 wrong usage or unreadable.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"twogate {__version__}")
    language = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    language.add_argument(
        "--lang",
        metavar="TAG",
        help="the language of what people read, such as de or pt-BR; where there is none of that "
        "name it is English (of LC_ALL, LC_MESSAGES or LANG)",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND", dest="command")
    explain = commands.add_parser(
        "explain",
        parents=[language],
        help="say who may reset their password, and why not",
        description="Explains one person's case in full, or everybody's in a table.",
        epilog="Exit codes: 0 when all are allowed, 1 when somebody is not, "
        "2 for wrong usage and for what cannot be read.",
        allow_abbrev=False,
    )
    explain.add_argument("policy", metavar="POLICY", help="a policy document, in JSON")
    explain.add_argument(
        "users",
        metavar="USERS",
        help="user documents: a JSON array, JSON lines or one document; - is standard input",
    )
    explain.add_argument("--user", metavar="ID", help="explain this person's case in full")
    explain.add_argument(
        "--ledgers",
        metavar="FILE",
        help="ledgers of attempts: a JSON object from ids to rows; without a person's row "
        "it is not asked whether attempts are left",
    )
    explain.add_argument(
        "--now",
        metavar="TIME",
        type=_time,
        help="the time to decide for: ISO 8601 with a zone, or milliseconds since 1970 (now)",
    )
    explain.add_argument(
        "--json",
        action="store_true",
        help="print explanations: one for --user, else a line for each person",
    )
    explain.set_defaults(run=_explain)
    questions = commands.add_parser(
        "questions",
        parents=[language],
        help="list the predefined security questions",
        description="Lists the predefined security questions, each with its id and its text.",
        epilog="Exit codes: 0 listed, 2 wrong usage.",
        allow_abbrev=False,
    )
    questions.add_argument(
        "--json", action="store_true", help="print id and text as JSON, a line for each question"
    )
    questions.set_defaults(run=_questions)
    reset = commands.add_parser(
        "reset",
        parents=[language],
        help="walk through a reset of an invented person",
        description="Walks through a reset in the terminal, with invented people and no network. "
        "What would be sent is shown after an arrow.",
        epilog="Exit codes: 0 when the reset was done, 1 when it was not, 2 for wrong usage.",
        allow_abbrev=False,
    )
    reset.add_argument("--demo", action="store_true", required=True, help="with invented people")
    reset.set_defaults(run=_reset)
    return parser


def _time(text: str) -> datetime | int:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        time = datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith("Z") else text)
    except ValueError:
        raise argparse.ArgumentTypeError("neither a date and time nor milliseconds") from None
    if time.utcoffset() is None:
        raise argparse.ArgumentTypeError("a time needs a zone, such as Z or +01:00")
    return time


def _explain(chosen: argparse.Namespace) -> int:
    try:
        policy = Policy.load(chosen.policy)
    except (DocumentError, OSError) as error:
        return _unusable(chosen.policy, error)
    try:
        text = _read(chosen.users)
    except (OSError, UnicodeDecodeError) as error:
        return _unusable(chosen.users, error)
    try:
        chosen.rows = ledgers(_read(chosen.ledgers)) if chosen.ledgers is not None else {}
    except (OSError, ValueError, RecursionError) as error:
        return _unusable(chosen.ledgers, error)
    now = datetime.now(timezone.utc) if chosen.now is None else chosen.now
    try:
        policy.decide(User("anybody"), now=now)
    except ValueError as error:
        return _unusable("--now", error)
    if chosen.user is None:
        return _everybody(policy, list(people(text)), now, chosen)
    return _one(policy, people(text), now, chosen)


def _read(path: str) -> str:
    if path == "-":
        return sys.stdin.buffer.read().decode("utf-8")
    with open(path, "rb") as file:
        return file.read().decode("utf-8")


def _one(
    policy: Policy, everybody: Iterable[Person], now: datetime | int, chosen: argparse.Namespace
) -> int:
    wanted = chosen.user.casefold()
    found, unreadable = [], 0
    for person in everybody:
        if person.id is not None and person.id.casefold() == wanted:
            found.append(person)
        elif isinstance(person.user, DocumentError):
            unreadable += 1
    if len(found) != 1:
        how_many = f"{len(found)} documents have" if found else "no document has"
        and_more = f"; {unreadable} cannot be read" if unreadable else ""
        return _unusable(chosen.users, f"{how_many} the id {printable(chosen.user)}{and_more}")
    [person] = found
    if isinstance(person.user, DocumentError):
        return _unusable(_place(chosen.users, person), person.user)
    ledger = ledger_of(chosen.rows, person.user.id)
    try:
        explanation = policy.explain(person.user, now=now, ledger=ledger)
    except LedgerError as error:
        return _unusable(_row(chosen.ledgers, person.user.id), error)
    if chosen.json:
        print(json.dumps(explanation.to_dict(), ensure_ascii=False, indent=2))
    else:
        terminal = Terminal(sys.stdout)
        for line in messages_for(chosen.lang).tell(person.user.id, explanation):
            terminal.line(line.text, line.style)
    return CLEAN if explanation.allowed else FINDINGS


def _everybody(
    policy: Policy, everybody: list[Person], now: datetime | int, chosen: argparse.Namespace
) -> int:
    code, rows, messages = CLEAN, [], messages_for(chosen.lang)
    for person in everybody:
        if isinstance(person.user, DocumentError):
            code = _unusable(_place(chosen.users, person), person.user)
            continue
        ledger = ledger_of(chosen.rows, person.user.id)
        try:
            explanation = policy.explain(person.user, now=now, ledger=ledger)
        except LedgerError as error:
            code = _unusable(_row(chosen.ledgers, person.user.id), error)
            continue
        if not explanation.allowed:
            code = max(code, FINDINGS)
        if chosen.json:
            entry = {"id": person.user.id, "explanation": explanation.to_dict()}
            print(json.dumps(entry, ensure_ascii=False))
            continue
        verdict, reason = explanation.verdict, explanation.reason
        cells = (printable(person.user.id), messages.verdict(verdict))
        reasons = [] if reason is None else [messages.reason(reason)]
        rows.append(Row(_STYLES[verdict], cells, [*reasons, *map(messages.fix, explanation.fixes)]))
    Terminal(sys.stdout, messages.direction).table(rows)
    return code


def _questions(chosen: argparse.Namespace) -> int:
    messages = messages_for(chosen.lang)
    questions = [(it.id, messages.question(it.id)) for it in predefined_questions()]
    if chosen.json:
        for name, text in questions:
            print(json.dumps({"id": name, "text": text}, ensure_ascii=False))
    else:
        rows = [Row("plain", [name], [text]) for name, text in questions]
        Terminal(sys.stdout, messages.direction).table(rows)
    return CLEAN


def _reset(chosen: argparse.Namespace) -> int:
    return CLEAN if walk(messages_for(chosen.lang)) else FINDINGS


def _place(path: str, person: Person) -> str:
    return f"{path}, document {person.place}"


def _row(path: str, name: str) -> str:
    return f"{path}, {name}"


def _unusable(what: str, why: object) -> int:
    """Says on standard error what cannot be used and why, every problem on a line of its own."""
    if isinstance(why, DocumentError):
        for problem in why.problems:
            print(printable(f"{what}: {problem} [{problem.code}]"), file=sys.stderr)
    else:
        text = why.strerror if isinstance(why, OSError) and why.strerror else str(why)
        print(printable(f"{what}: {text}"), file=sys.stderr)
    return UNUSABLE
