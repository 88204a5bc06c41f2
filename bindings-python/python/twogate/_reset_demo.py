"""`twogate reset --demo`: a reset to try out. What a host would send is shown after an arrow."""

from __future__ import annotations

import getpass
import secrets
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from twogate import effects, events, outcomes, prompts
from twogate._native import Flow, Messages, User
from twogate._reset_tenant import ANSWERS, CONTACTS, PEOPLE, Tenant
from twogate._terminal import Terminal, printable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from twogate.texts import PromptPage

_KEYS: dict[str, tuple[str, events.Event]] = {
    "resend": ("r", events.Resend()),
    "back": ("b", events.Back()),
    "contact": ("h", events.ContactAdministrator()),
    "cancel": ("q", events.Cancel()),
}
_ELSEWHERE = dict(_KEYS.values())


def walk(messages: Messages) -> bool:
    """Walks through one reset; whether it was done."""
    return _Walk(messages).whole()


class _Walk:
    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._say = Terminal(sys.stdout).line
        self._tenant = Tenant(_now(), secrets.token_bytes(32), secrets.token_bytes(32))
        self._flow = Flow()
        self._user: User | None = None
        self._key = ""
        self._asked: tuple[str, int] | None = None

    def whole(self) -> bool:
        self._introduce()
        try:
            while not self._flow.is_over:
                self._step(self._next())
                if self._flow.identifier is None:
                    return False
        except EOFError:
            return False
        page = self._page()
        self._show(replace(self._messages.prompt(page), buttons=()))
        return isinstance(page, prompts.Done)

    def _introduce(self) -> None:
        """Who is there, and what they have."""
        for name, person in PEOPLE.items():
            self._say(name, "heading")
            for source in CONTACTS:
                if source in person:
                    self._say(f"  {self._messages.source(source)}: {person[source]}")
            if name in ANSWERS:
                answers = ", ".join(ANSWERS[name])
                self._say(f"  {self._messages.source('enrolment')}: {answers}")
            reason = self._tenant.reason(name, _now())
            if reason is not None:
                self._say(f"  {self._messages.reason(reason)}")

    def _step(self, event: events.Event) -> None:
        """One step, as often as somebody else saves a ledger meanwhile; then what it asks for."""
        while True:
            given = self._tenant.setup.step(
                self._flow,
                event,
                user=self._user,
                ledger=self._tenant.row(self._key),
                now=_now(),
                entropy=secrets.token_bytes(32),
            )
            saved = [it for it in given.effects if isinstance(it, effects.SaveLedger)]
            if all(self._tenant.save(it.key, it.expected, it.ledger) for it in saved):
                break
        self._flow = given.flow
        for line in self._messages.result(given.outcome):
            self._say(line)
        for effect in given.effects:
            self._carry_out(effect)
        if isinstance(given.outcome, outcomes.Charged):
            self._step(events.Verify())

    def _carry_out(self, effect: effects.Effect) -> None:
        messages = self._messages
        if isinstance(effect, effects.SendCode):
            if effect.method == "mobilePhone":
                self._sent(effect.to, messages.code_text(effect.code))
            else:
                mail = messages.code_mail(effect.code)
                self._sent(effect.to, mail.title, mail.body)
        elif isinstance(effect, effects.PlaceCall):
            self._asked = (effect.flow, effect.charge)
            self._sent(effect.to, messages.channel("call"))
        elif isinstance(effect, effects.Notify):
            page = messages.message(effect.message)
            self._sent(effect.to, page.title, page.body or "")
        elif isinstance(effect, effects.ContactAdministrator) and effect.subject is not None:
            mail = messages.contact_mail(effect.subject, effect.reason)
            self._sent(messages.actor("administrator"), mail.title, mail.body)
        elif isinstance(effect, effects.Audit):
            entry = messages.audit(effect)
            self._say(" | ".join((entry.activity, entry.result, entry.detail)), "muted")

    def _sent(self, to: str | None, title: str, body: str = "") -> None:
        """What would be sent: nothing where nobody has the address."""
        if to is not None:
            self._say(f"-> {printable(to)}: {title}", "good")
            for line in filter(None, body.splitlines()):
                self._say(f"   {line}", "good")

    def _page(self) -> prompts.Prompt:
        row = self._tenant.row(self._key)
        return self._tenant.setup.prompt(self._flow, user=self._user, ledger=row, now=_now())

    def _show(self, page: PromptPage, choices: Sequence[str] = ()) -> None:
        """A page, with these choices if it has none."""
        self._say("")
        self._say(page.title, "heading")
        if page.progress is not None:
            self._say(page.progress, "muted")
        for line in (*page.body, *(field.note for field in page.fields if field.note)):
            self._say(line)
        for number, text in enumerate(choices or [choice.text for choice in page.choices], 1):
            self._say(f"  {number} {text}")
        for button in page.buttons:
            if button.button in _KEYS:
                self._say(f"  {_KEYS[button.button][0]} {button.text}", "muted")

    def _next(self) -> events.Event:
        """What the person does on the page that they see."""
        if self._flow.identifier is None:
            return self._identified()
        page = self._page()
        shown = self._messages.prompt(page)
        if isinstance(page, prompts.WaitForHost):
            return self._called(shown)
        self._show(shown)
        if isinstance(page, prompts.Writing):
            return events.Written("ok")
        if isinstance(page, prompts.ChooseMethod):
            return self._one_of(_ways(page))
        if isinstance(page, prompts.ChooseAction):
            return self._one_of([events.ChooseAction(action) for action in page.actions])
        labels = [field.label for field in shown.fields]
        if isinstance(page, prompts.AnswerQuestions):
            return self._answers(labels)
        if isinstance(page, prompts.TypePhone):
            return self._or(events.SubmitPhone, labels[0])
        if isinstance(page, prompts.EnterCode):
            return self._or(events.SubmitCode, labels[0])
        password = self._typed(labels[0], hidden=True)
        return _ELSEWHERE.get(password) or events.NewPassword(password)

    def _identified(self) -> events.Event:
        page = self._messages.identify_page()
        self._show(page)
        typed = self._typed(page.fields[0].label)
        self._user = self._tenant.person(typed)
        self._key = self._tenant.setup.ledger_key(typed, self._user)
        return events.Identify(typed, captcha=True)

    def _called(self, page: PromptPage) -> events.Event:
        """What the phone says: whoever tries this out is the phone, too."""
        self._show(page, [self._messages.check_outcome(it) for it in ("pass", "fail")])
        if self._asked is None:
            return events.Back()
        called = [events.HostResult(*self._asked, result) for result in ("confirmed", "denied")]
        return self._one_of(called)

    def _one_of(self, choices: Sequence[events.Event]) -> events.Event:
        said = self._typed("")
        for number, choice in enumerate(choices, 1):
            if said == str(number):
                return choice
        return _ELSEWHERE.get(said, events.Resend())

    def _answers(self, labels: list[str]) -> events.Event:
        answers = []
        for label in labels:
            said = self._typed(label, hidden=True)
            if said in _ELSEWHERE:
                return _ELSEWHERE[said]
            answers.append(said)
        return events.SubmitAnswers(answers)

    def _or(
        self, event: type[events.SubmitPhone] | type[events.SubmitCode], label: str
    ) -> events.Event:
        said = self._typed(label)
        return _ELSEWHERE.get(said) or event(said)

    def _typed(self, label: str, hidden: bool = False) -> str:
        """A line; where a terminal is there, what is secret is not shown while it is typed."""
        if hidden and sys.stdin.isatty():
            return getpass.getpass(f"{label}: ")
        print(f"{label}: " if label else "> ", end="", flush=True)
        line = sys.stdin.readline()
        if not sys.stdin.isatty():
            print()
        if not line:
            raise EOFError
        return line.rstrip("\r\n")


def _ways(page: prompts.ChooseMethod) -> list[events.Event]:
    """What each choice of the page means: the mobile phone alone is said how to be reached."""
    ways: list[events.Event] = []
    for choice in page.choices:
        if choice.method == "mobilePhone":
            ways += (events.Choose(choice.method, channel) for channel in choice.channels)
        else:
            ways.append(events.Choose(choice.method))
    return ways


def _now() -> int:
    return int(time.time() * 1000)
