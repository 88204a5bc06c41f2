"""Every id in every language of the build, through Python."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from test_messages import draft_problem, explained, password_problem
from test_threads import at_once
from transcripts import FILES, REGISTERING_FILES, load
from twogate import (
    Fix,
    Flow,
    Messages,
    Policy,
    User,
    effects,
    languages,
    outcomes,
    predefined_questions,
    prompts,
    texts,
)
from twogate._native import restore
from twogate._native import words as native_words
from twogate._transition import prompt, transition

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twogate import words

CONTOSO = Path(__file__).parents[2] / "examples" / "contoso"
NOW = 1_788_253_200_000
UNTIL = 1_795_264_740_000
AT: Any = {"gate": 1, "gates": 2, "contact": True}
FLOW = "0" * 32
WORDS: dict[str, tuple[Any, ...]] = native_words()
# What stands where a text should be that no catalogue has.
NAME = re.compile(
    "(action|activity|actor|audit|blocked|button|case|channel|check|delivery|detail|draft|field|fix"
    "|gate-policy|license|list|message|method|outcome|password|prompt|question|reason|refused"
    r"|result|source|state|status|verdict|way)-[a-z0-9-]+(\.[a-z-]+)?"
)
# The methods of `Messages` that take a word, and of which list it is.
NAMES = {
    "reason": "Reason",
    "method": "Method",
    "status": "MethodStatus",
    "check": "Check",
    "check_passed": "Check",
    "check_outcome": "Outcome",
    "verdict": "Verdict",
    "gate_policy": "GatePolicy",
    "actor": "Actor",
    "action": "Action",
    "channel": "Channel",
    "source": "Source",
    "license": "License",
    "button": "Button",
    "field_state": "FieldState",
}


def shown(text: object) -> Iterator[str]:
    """All texts that a page, a mail or a list holds, but not its words."""
    if isinstance(text, str):
        yield text
    elif isinstance(text, tuple):
        for part in text:
            yield from shown(part)
    elif text is not None:
        ids = ("of", "method", "button", "style")
        yield from (it for name in vars(text) if name not in ids for it in shown(vars(text)[name]))


def check(asked: str, text: object) -> None:
    """That there is a text, and that it is none of those that a gap would show."""
    found = list(shown(text))
    assert found, asked
    for line in found:
        assert line.strip(), asked
        assert not NAME.fullmatch(line), (asked, line)
        assert not any(sign in line for sign in "{}$\u2068\u2069"), (asked, line)


@pytest.fixture(params=languages())
def messages(request: pytest.FixtureRequest) -> Messages:
    found = Messages(request.param, isolate=False)
    assert found.language == request.param
    return found


def test_words(messages: Messages) -> None:
    for name, of in NAMES.items():
        told = [getattr(messages, name)(word) for word in WORDS[of]]
        for word, text in zip(WORDS[of], told):
            check(f"{name} {word}", text)
        assert len(set(told)) > len(told) / 2, name
    for question in predefined_questions():
        check(f"question {question.id}", messages.question(question.id))
        assert messages.question(question.id) != question.id


def test_pages(messages: Messages) -> None:
    for word in WORDS["MessageId"]:
        page = messages.message(word, registration="https://contoso.com", contact="a@contoso.com")
        check(f"message {word}", page)
        check(f"message {word}", messages.message(word))
    linked = messages.message(
        "couldNotVerify", registration="https://contoso.com", contact="a@contoso.com"
    )
    assert "a@contoso.com" in str(linked.offer)
    assert "https://contoso.com" in str(linked.solution)


def made_prompts() -> Iterator[prompts.Prompt]:
    """A prompt of every kind, in the forms that their words give."""
    for masked in (None, "+1 ********34"):
        choices = [prompts.Choice(method, WORDS["Channel"], masked) for method in WORDS["Method"]]
        yield prompts.ChooseMethod(**AT, choices=tuple(choices))
        yield prompts.TypePhone(**AT, method="mobilePhone", channel="text", masked=masked)
        for method in WORDS["Method"]:
            for until in (None, UNTIL):
                yield prompts.EnterCode(
                    **AT, method=method, channel=None, masked=masked, until=until, may_resend=True
                )
    for number in (None, 42):
        yield prompts.WaitForHost(**AT, method="appNotification", number=number)
    yield prompts.WaitForHost(**AT, method="officePhone", number=None)
    yield prompts.ChooseAction(**AT, actions=WORDS["Action"])
    for space in (True, False, None):
        least = None if space is None else 8
        yield prompts.NewPassword(**AT, minimum=least, maximum=256, space_allowed=space)
    for message in WORDS["MessageId"]:
        yield prompts.Stopped(**AT, reason="changed", message=message, until=UNTIL)
        yield prompts.Done(**AT, message=message)
    for status in WORDS["RegistrationStatus"]:
        for published in (False, True):
            fields = [
                {"method": method, "state": state, "masked": None}
                for method in WORDS["Method"]
                if method != "securityKey"
                for state in WORDS["FieldState"]
            ]
            form = {
                "required": 2,
                "registered": 1,
                "fields": fields,
                "questions": None,
                "publishesPhone": published,
                "suggestMore": True,
            }
            made: Any = restore("RegistrationForm", json.dumps(form))
            yield prompts.Overview(**AT, status=status, form=made)
    for kind in (prompts.Writing, prompts.Finished, prompts.Dismissed):
        yield kind(**AT)


def test_prompts(messages: Messages) -> None:
    check("identify_page", messages.identify_page())
    kinds = {"answerQuestions"}
    for made in [*made_prompts(), *PLAYED.prompts]:
        page = messages.prompt(made)
        check(made.word, page)
        assert all(isinstance(button, texts.ButtonText) for button in page.buttons)
        kinds.add(made.word)
    assert kinds == {kind.word for kind in prompts.Prompt.__subclasses__()}


def made_outcomes() -> Iterator[outcomes.Outcome]:
    """Outcomes that a person is told in words: every one of those that have words of a list."""
    yield from (outcomes.Blocked(counter, UNTIL) for counter in WORDS["Counter"])
    yield from (outcomes.Refused(reason) for reason in WORDS["Refusal"])
    for codes, problem, kind in (
        ("PasswordProblemCode", password_problem, outcomes.Problems),
        ("DraftProblemCode", draft_problem, outcomes.DraftProblems),
    ):
        problems: Any = tuple(problem(code, minimum=3, maximum=20) for code in WORDS[codes])
        yield kind(problems)
    yield outcomes.Unconfirmed(("email", "mobilePhone", "appCode"))
    yield outcomes.TooFew(1, 2)
    yield from (outcomes.Wrong(until) for until in (None, UNTIL))
    for plain in (
        outcomes.Sent,
        outcomes.Asked,
        outcomes.Right,
        outcomes.Expired,
        outcomes.Spent,
        outcomes.Saved,
        outcomes.Told,
        outcomes.OutOfMemory,
        outcomes.RulesRefused,
        outcomes.Unreachable,
    ):
        yield plain()


def test_results_and_problems(messages: Messages) -> None:
    for made in made_outcomes():
        check(made.word, messages.result(made))
    for played in PLAYED.outcomes:
        for line in messages.result(played):
            check(played.word, line)
    for code in WORDS["DraftProblemCode"]:
        check(f"problem {code}", messages.problem(draft_problem(code, minimum=3, maximum=20)))
    for code in WORDS["PasswordProblemCode"]:
        check(f"problem {code}", messages.problem(password_problem(code, minimum=3, maximum=20)))


def test_the_audit_log(messages: Messages) -> None:
    lists: dict[words.AuditActivity, str] = {
        "resetPassword": "WriteResult",
        "unlockAccount": "WriteResult",
        "blocked": "Counter",
        "registered": "RegistrationStatus",
        "startedRegistration": "RegistrationStatus",
        "canceledRegistration": "RegistrationStatus",
        "reviewedMethods": "RegistrationStatus",
        "deletedMethod": "Method",
    }
    made = [
        effects.Audit(activity, "success", word, None, FLOW)
        for activity, of in lists.items()
        for word in WORDS[of]
    ]
    ways = [f"{word[0].upper()}{word[1:]}" for word in WORDS["Way"]]
    for way in ways:
        made += [
            effects.Audit("flowProgress", "success", f"started{way}", None, FLOW),
            effects.Audit("flowProgress", "success", f"completed{way}", None, FLOW),
            effects.Audit("registeredMethod", "success", f"completed{way}", None, FLOW),
        ]
    for word in (*WORDS["EndReason"], *WORDS["Reason"]):
        made.append(effects.Audit("flowProgress", "failure", word, None, FLOW))
    for entry in [*made, *PLAYED.audits]:
        check(entry.detail, messages.audit(entry))
    assert {entry.activity for entry in made} == set(WORDS["AuditActivity"])


def test_cases(messages: Messages) -> None:
    for person, explanation in CASES:
        check("explain", messages.explain(explanation))
        lines = messages.tell(person, explanation)
        check("tell", tuple(line for line in lines if line.text))
        assert lines[0].text == person
        for fix in explanation.fixes:
            check(fix.action, messages.fix(fix))
    for fix in made_fixes():
        check(fix.action, messages.fix(fix))


def made_fixes() -> Iterator[Fix]:
    """Every action of a fix, and every method and licence in one."""
    for action in WORDS["FixAction"]:
        of = {"assignLicense": "License", "registerMethod": "Method", "setContact": "Method"}
        choices = WORDS[of[action]] if action in of else ()
        for any_of, count in [(choices, len(choices)), (choices[:1], 1)] if choices else [((), 0)]:
            document = {
                "actor": "administrator",
                "action": action,
                "anyOf": any_of,
                "count": count,
                "until": UNTIL if action == "wait" else None,
            }
            fix = restore("Fix", json.dumps(document))
            assert isinstance(fix, Fix)
            yield fix


def test_deliveries(messages: Messages) -> None:
    assert "123456" in messages.code_text("123456")
    mail = messages.code_mail("123456")
    check("code_mail", mail)
    assert "123456" in mail.body
    for reason in (None, *WORDS["Reason"]):
        mail = messages.contact_mail("ann@contoso.com", reason)
        check("contact_mail", mail)
        assert "ann@contoso.com" in mail.body
        assert reason is None or messages.reason(reason) in mail.body


def test_threads_share_the_texts_of_all_languages() -> None:
    shared = [Messages(tag) for tag in languages()]
    explanation = explained()
    expected = [(it.explain(explanation), it.reason("lockedOut")) for it in shared]

    def work(thread: int) -> None:
        for turn in range(5):
            for place in range(len(shared)):
                at = (place + thread + turn) % len(shared)
                found = (shared[at].explain(explanation), shared[at].reason("lockedOut"))
                assert found == expected[at]

    at_once(work)


class Played:
    """What the steps of all transcripts gave, each once."""

    def __init__(self) -> None:
        self.prompts: list[prompts.Prompt] = []
        self.outcomes: list[outcomes.Outcome] = []
        self.audits: list[effects.Audit] = []
        seen: set[str] = set()
        for path in (*FILES, *REGISTERING_FILES):
            for case in load(path)["cases"]:
                for step in case["steps"]:
                    self._add(step["expect"], seen)

    def _add(self, expect: dict[str, Any], seen: set[str]) -> None:
        for problem in expect.get("outcome", {}).get("problems", ()):
            problem["english"] = ""
        for document in (expect.get("prompt"), expect.get("outcome"), *expect.get("effects", ())):
            text = json.dumps(document)
            if document is None or text in seen:
                continue
            seen.add(text)
            if "prompt" in document:
                self.prompts.append(prompt(text))
            elif "outcome" in document:
                self.outcomes.append(transition(Flow(), text, []).outcome)
            elif document["effect"] == "audit":
                del document["effect"]
                self.audits.append(effects.Audit(**document))


def cases() -> list[tuple[str, Any]]:
    """The people of the example tenant: between them they have every reason."""
    policy = Policy.load(CONTOSO / "policy.json")
    people = json.loads((CONTOSO / "users.json").read_text("utf-8"))
    ledgers = json.loads((CONTOSO / "ledgers.json").read_text("utf-8"))
    return [
        (it["id"], policy.explain(User.from_dict(it), now=NOW, ledger=ledgers.get(it["id"])))
        for it in people
    ]


PLAYED = Played()
CASES = cases()


def test_what_the_languages_are_asked_is_enough() -> None:
    assert len(PLAYED.prompts) > 20
    assert len(PLAYED.outcomes) > 20
    assert len(PLAYED.audits) > 20
    reasons = {explanation.reason for _, explanation in CASES}
    assert len(reasons) > 8
    assert len({kind.word for kind in PLAYED.outcomes}) > 20
