"""`twogate reset --demo`: a reset to try out. What a host would send is shown instead."""

from __future__ import annotations

import getpass
import secrets
import sys
import time

from twogate import effects, events, outcomes, prompts
from twogate._native import Flow, User, tell_page, tell_questions
from twogate._reset_tenant import PEOPLE, Tenant
from twogate._reset_words import told, when
from twogate._terminal import Terminal, printable

_ELSEWHERE = {
    "r": events.Resend(),
    "b": events.Back(),
    "h": events.ContactAdministrator(),
    "q": events.Cancel(),
}


def walk() -> bool:
    """Walks through one reset; whether it was done."""
    return _Walk().whole()


class _Walk:
    def __init__(self) -> None:
        self._say = Terminal(sys.stdout).line
        self._tenant = Tenant(_now(), secrets.token_bytes(32), secrets.token_bytes(32))
        self._flow = Flow()
        self._user: User | None = None
        self._key = ""
        self._asked: tuple[str, int] | None = None

    def whole(self) -> bool:
        self._say("A reset of an invented person. Nothing is sent: what would be sent is shown.")
        for name, (about, _) in PEOPLE.items():
            self._say(f"  {name} {about}.")
        self._say(
            "Try a name that is not there, too. At every question: r sends another code, b goes"
        )
        self._say("back, h asks an administrator for help, q gives up.")
        try:
            while not self._flow.is_over:
                self._step(self._next())
                if self._flow.identifier is None:
                    return False
            page = self._page()
        except EOFError:
            self._say("The input is at its end.")
            return False
        if isinstance(page, prompts.Done) and page.message is not None:
            self._paragraphs(tell_page(page.message))
        return isinstance(page, prompts.Done)

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
        self._paragraphs(told(given.outcome))
        for effect in given.effects:
            self._carry_out(effect)
        if isinstance(given.outcome, outcomes.Charged):
            self._step(events.Verify())

    def _carry_out(self, effect: effects.Effect) -> None:
        if isinstance(effect, effects.SendCode):
            code = effect.code.reveal().decode()
            if effect.to is None:
                self._say(
                    "(Nobody has this name, so nothing is sent. The page does not tell.)", "muted"
                )
            else:
                where = "phone" if effect.method == "mobilePhone" else "inbox"
                self._say(f"The {where} {printable(effect.to)} would now show: {code}", "good")
        elif isinstance(effect, effects.PlaceCall):
            self._asked = (effect.flow, effect.charge)
            self._say(f"The phone {effect.to or 'of nobody'} would now ring.", "good")
        elif isinstance(effect, effects.Notify) and effect.to is not None:
            title = tell_page(effect.message)[0]
            self._say(f"A mail would now go to {printable(effect.to)}: {title}.", "muted")

    def _page(self) -> prompts.Prompt:
        row = self._tenant.row(self._key)
        return self._tenant.setup.prompt(self._flow, user=self._user, ledger=row, now=_now())

    def _next(self) -> events.Event:
        """What the person does on the page that they see."""
        if self._flow.identifier is None:
            typed = self._typed("Your user name")
            self._user = self._tenant.person(typed)
            self._key = self._tenant.setup.ledger_key(typed, self._user)
            return events.Identify(typed, captcha=True)
        page = self._page()
        self._say("")
        if isinstance(page, prompts.Writing):
            self._say("The password or the account is written now.")
            return events.Written("ok")
        if page.gates > 1:
            self._say(f"Proof {page.gate} of {page.gates}.")
        if isinstance(page, prompts.ChooseMethod):
            return self._chosen(page)
        if isinstance(page, prompts.TypePhone):
            return self._or(
                events.SubmitPhone, f"Type the whole number {page.masked or ''}".strip()
            )
        if isinstance(page, prompts.EnterCode):
            until = "" if page.until is None else f", good until {when(page.until)}"
            return self._or(events.SubmitCode, f"The code{until}")
        if isinstance(page, prompts.AnswerQuestions):
            return self._answers(page)
        if isinstance(page, prompts.WaitForHost):
            said = self._typed("Does the person confirm? (yes, no, or b)")
            if said in _ELSEWHERE or self._asked is None:
                return _ELSEWHERE.get(said, events.Back())
            flow, charge = self._asked
            return events.HostResult(flow, charge, "confirmed" if said == "yes" else "denied")
        if isinstance(page, prompts.ChooseAction):
            for at, action in enumerate(page.actions, 1):
                self._say(f"  {at} {action}")
            said = self._typed("What shall be done")
            found = [it for at, it in enumerate(page.actions, 1) if said in (str(at), it)]
            return events.ChooseAction(found[0]) if found else _ELSEWHERE.get(said, events.Resend())
        if isinstance(page, prompts.NewPassword) and page.minimum is not None:
            self._say(f"It has {page.minimum} to {page.maximum} characters.")
        password = self._typed("A new password", hidden=True)
        return _ELSEWHERE.get(password) or events.NewPassword(password)

    def _chosen(self, page: prompts.ChooseMethod) -> events.Event:
        ways = [(it, channel) for it in page.choices for channel in it.channels or (None,)]
        for number, (choice, channel) in enumerate(ways, 1):
            parts = [choice.method, channel or "", choice.masked or ""]
            self._say(f"  {number} {' '.join(filter(None, parts))}")
        said = self._typed("Which way")
        for number, (choice, channel) in enumerate(ways, 1):
            if said == str(number):
                only = channel if choice.method == "mobilePhone" else None
                return events.Choose(choice.method, only)
        return _ELSEWHERE.get(said, events.Resend())

    def _answers(self, page: prompts.AnswerQuestions) -> events.Event:
        predefined = dict(tell_questions())
        answers = []
        for question in page.questions:
            said = self._typed(question.text or predefined[question.id], hidden=True)
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
        print(f"{label}: ", end="", flush=True)
        line = sys.stdin.readline()
        if not sys.stdin.isatty():
            print()
        if not line:
            raise EOFError
        return line.rstrip("\r\n")

    def _paragraphs(self, lines: list[str]) -> None:
        for line in lines:
            self._say(line)


def _now() -> int:
    return int(time.time() * 1000)
