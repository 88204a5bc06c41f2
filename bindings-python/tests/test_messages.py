"""What people read, as a program in Python asks for it."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from twogate import (
    DraftProblem,
    Explanation,
    Messages,
    PasswordProblem,
    Policy,
    Secret,
    User,
    effects,
    languages,
    negotiate,
    outcomes,
    prompts,
    texts,
)
from twogate._native import restore

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLISH = Messages("en", isolate=False)
POLICY = Policy.from_dict({"scope": "all", "methods": ["email", "mobilePhone"]})
ANN = User("ann@contoso.com", licenses=["ems"], mobile_phone="+1 425")
FLOW = "0" * 32
AT: Any = {"gate": 1, "gates": 2, "contact": True}
UNTIL = 1_795_264_740_000


def explained() -> Explanation:
    return POLICY.explain(ANN, now=0)


def draft_problem(code: str = "tooShort", **args: int) -> DraftProblem:
    document = {"pointer": "", "code": code, "args": args, "unfinished": True, "english": ""}
    found = restore("DraftProblem", json.dumps(document))
    assert isinstance(found, DraftProblem)
    return found


def password_problem(code: str = "tooShort", **args: int) -> PasswordProblem:
    found = restore("PasswordProblem", json.dumps({"code": code, "args": args, "english": ""}))
    assert isinstance(found, PasswordProblem)
    return found


def test_words_in_english() -> None:
    assert ENGLISH.reason("accountDisabled") == "The account is disabled."
    assert ENGLISH.method("securityKey") == "Security key"
    assert ENGLISH.status("available") == "It can be used."
    assert ENGLISH.check("authenticationData") == "Methods"
    assert ENGLISH.check_passed("account") == "The account is enabled."
    assert ENGLISH.check_outcome("notReached") == "Not checked"
    assert ENGLISH.verdict("deferred") == "Decided elsewhere"
    assert ENGLISH.gate_policy("guest") == "the policy for guests"
    assert ENGLISH.actor("administrator") == "An administrator"
    assert ENGLISH.action("resetPassword") == "reset the password"
    assert ENGLISH.channel("text") == "text message"
    assert ENGLISH.source("officePhone") == "office phone in the directory"
    assert ENGLISH.license("ems") == "Enterprise Mobility + Security"
    assert ENGLISH.button("resend") == "Send another code"
    assert ENGLISH.field_state("confirm") == "To be confirmed"
    assert ENGLISH.question("firstJob") == "What was your first job?"


def test_pages_in_english() -> None:
    page = ENGLISH.message("waitSomeMinutes")
    assert page == texts.Page(page.title, page.body, None, None)
    assert page.body is not None
    page = ENGLISH.message(
        "couldNotVerify", registration="https://contoso.com/register", contact="it@contoso.com"
    )
    assert page.title == "We could not verify your account"
    assert page.body is None
    assert page.offer is not None and "it@contoso.com" in page.offer
    assert page.solution is not None and "https://contoso.com/register" in page.solution
    page = ENGLISH.message("couldNotVerify")
    assert page.offer is not None and "@" not in page.offer
    assert page.to_dict() == {
        "title": page.title,
        "body": None,
        "offer": page.offer,
        "solution": page.solution,
    }
    identify = ENGLISH.identify_page()
    assert (identify.title, identify.progress) == ("Get back into your account", None)
    assert [field.label for field in identify.fields] == ["User name"]
    assert identify.buttons == (texts.ButtonText("next", "Next"),)


def test_prompts_in_english() -> None:
    choices = (
        prompts.Choice("mobilePhone", ("text", "call"), "+1 ********34"),
        prompts.Choice("email", (), None),
    )
    page = ENGLISH.prompt(prompts.ChooseMethod(**AT, choices=choices))
    assert page == texts.PromptPage(
        title="Verify your identity",
        progress="Verification step 1 of 2",
        body=("Choose how to prove who you are.",),
        choices=(
            texts.ChoiceText("mobileText", "Send a code to +1 ********34 in a text message"),
            texts.ChoiceText("mobileCall", "Call my mobile phone: +1 ********34"),
            texts.ChoiceText("email", "Send a code to my email address"),
        ),
        fields=(),
        buttons=(
            texts.ButtonText("contact", "Contact an administrator"),
            texts.ButtonText("cancel", "Cancel"),
        ),
    )
    assert page.to_dict()["choices"][2] == {
        "of": "email",
        "text": "Send a code to my email address",
    }
    form = restore(
        "RegistrationForm",
        json.dumps(
            {
                "required": 2,
                "registered": 1,
                "fields": [{"method": "officePhone", "state": "readOnly", "masked": "+1 **34"}],
                "questions": None,
                "publishesPhone": False,
                "suggestMore": False,
            }
        ),
    )
    page = ENGLISH.prompt(prompts.Overview(**AT, status="mustRegister", form=form))  # type: ignore[arg-type]
    assert "Registered: 1 of 2" in page.body
    assert page.fields == (
        texts.FieldText(
            "officePhone",
            "Office phone",
            "Only your administrator can set the office phone.",
            "Set by your administrator",
        ),
    )


def test_results_and_problems_in_english() -> None:
    assert ENGLISH.result(outcomes.Moved()) == ()
    assert ENGLISH.result(outcomes.Right()) == ("That was right.",)
    assert ENGLISH.result(outcomes.Wrong(UNTIL)) == (
        "That was not right, and it was the last try. You can try again after "
        "2026-11-21 12:39 UTC.",
    )
    assert ENGLISH.result(outcomes.Problems((password_problem(minimum=8),))) == (
        "This password cannot be used:",
        "It is too short. Use at least 8 characters.",
    )
    assert ENGLISH.problem(password_problem(minimum=8)) == (
        "It is too short. Use at least 8 characters."
    )
    assert ENGLISH.problem(draft_problem(minimum=3)) == "Use at least 3 characters."
    assert Messages("en").problem(draft_problem(minimum=3)) == (
        "Use at least \u20683\u2069 characters."
    )


def test_a_case_in_english() -> None:
    explanation = explained()
    assert ENGLISH.fix(explanation.fixes[0]) == (
        "The person registers an alternate email address or a mobile phone number."
    )
    answer, gates, *rest = ENGLISH.explain(explanation)
    assert answer == (
        "The person may not reset the password. The person has fewer usable methods than the "
        "policy requires. (SSPR_0014) The page for the person says “We could not verify your "
        "account”."
    )
    assert gates == ("One method is required by the organization's policy. No method can be used.")
    assert rest[-1] == ENGLISH.fix(explanation.fixes[0])
    lines = ENGLISH.tell("ann@contoso.com", explanation)
    assert lines[0] == texts.Line("heading", "ann@contoso.com")
    assert lines[1] == texts.Line("bad", "The person may not reset the password.")
    assert lines[-1] == texts.Line("plain", f"  {rest[-1]}")
    assert "\ufffd" in ENGLISH.tell("\x1b[2J", explanation)[0].text


def test_the_audit_log_and_deliveries_in_english() -> None:
    entry = ENGLISH.audit(effects.Audit("deletedMethod", "success", "email", "ann", FLOW))
    assert entry == texts.AuditText("User deleted security info", "Success", "Removed: Email")
    for code in ("123456", Secret("123456")):
        assert ENGLISH.code_text(code) == (
            "123456 is your verification code. Never tell it to anybody."
        )
        mail = ENGLISH.code_mail(code)
        assert mail.title == "Your verification code"
        assert mail.body.startswith("Type this code to verify who you are: 123456\n\n")
    mail = ENGLISH.contact_mail("ann@contoso.com")
    assert mail.title == "A user asks for help with a password reset"
    assert mail.body.endswith(": ann@contoso.com")
    mail = ENGLISH.contact_mail("ann@contoso.com", "notLicensed")
    assert mail.body.endswith(f"ann@contoso.com\n\n{ENGLISH.reason('notLicensed')}")
    assert ENGLISH.contact_mail("ann@contoso.com", None) == ENGLISH.contact_mail("ann@contoso.com")


def test_what_is_asked_for_finds_a_language() -> None:
    known = languages()
    assert "en" in known
    assert list(known) == sorted(known)
    for tag in known:
        for asked in (tag, tag.upper(), f"tlh, {tag};q=0.5, en;q=0.1", f"{tag};q=0.002,xx;q=1"):
            assert Messages(asked).language == negotiate(asked) == tag
    none: tuple[str | None, ...] = (
        None,
        "",
        "xx",
        "*",
        ";q=",
        "\0",
        "\ud800",
        "en-GB",
        "C",
        "fr-" * 100_000,
    )
    for nothing in none:
        assert Messages(nothing).language == negotiate(nothing) == "en"
    assert Messages() == Messages("en") == Messages("any other text")
    for wrong in (b"en", 7, ["en"]):
        for ask in (Messages, negotiate):
            with pytest.raises(TypeError, match="asked must be a str or None"):
                ask(wrong)  # type: ignore[arg-type]


def test_two_languages_run_from_right_to_left() -> None:
    turned = [tag for tag in languages() if Messages(tag).direction == "rtl"]
    assert turned == [tag for tag in ("ar", "he") if tag in languages()]
    assert {Messages(tag).direction for tag in languages()} - {"rtl"} == {"ltr"}


def test_marks_stand_around_what_is_put_in() -> None:
    for tag in languages():
        marked = Messages(tag).tell("ann@contoso.com", explained())
        plain = Messages(tag, isolate=False).tell("ann@contoso.com", explained())
        whole = "".join(line.text for line in marked)
        assert whole.count("\u2068") == whole.count("\u2069") > 0
        for line, other in zip(marked, plain):
            assert line.text.replace("\u2068", "").replace("\u2069", "") == other.text


LISTS: dict[str, Callable[[Any], object]] = {
    "reason": ENGLISH.reason,
    "method": ENGLISH.method,
    "status": ENGLISH.status,
    "check": ENGLISH.check,
    "check_passed": ENGLISH.check_passed,
    "check_outcome": ENGLISH.check_outcome,
    "verdict": ENGLISH.verdict,
    "gate_policy": ENGLISH.gate_policy,
    "actor": ENGLISH.actor,
    "action": ENGLISH.action,
    "channel": ENGLISH.channel,
    "source": ENGLISH.source,
    "license": ENGLISH.license,
    "button": ENGLISH.button,
    "field_state": ENGLISH.field_state,
    "question": ENGLISH.question,
    "message": ENGLISH.message,
    "contact_mail": lambda word: ENGLISH.contact_mail("ann", word),
}


@pytest.mark.parametrize("name", LISTS)
def test_words_that_are_none(name: str) -> None:
    ask = LISTS[name]
    for unknown in ("", "xylophone", "Email", " email", "email\0", "\ud800xylophone"):
        with pytest.raises(ValueError, match=r"^no such word of twogate's$") as caught:
            ask(unknown)
        assert caught.value.args == ("no such word of twogate's",)
        assert caught.value.__context__ is None
    for wrong in (b"email", 7, ["email"]):
        with pytest.raises(TypeError, match=r"^a word must be a str$"):
            ask(wrong)


def test_results_that_are_none() -> None:
    """Made by hand, or stored by a later version: what they hold is not told."""
    fax: Any = "xylophone"
    wrong: list[Callable[[], object]] = [
        lambda: ENGLISH.prompt(prompts.WaitForHost(**AT, method=fax, number=None)),
        lambda: ENGLISH.prompt(prompts.Prompt(**AT)),
        lambda: ENGLISH.prompt(
            prompts.EnterCode(
                **AT,
                method="email",
                channel=None,
                masked="\ud800xylophone",
                until=None,
                may_resend=True,
            )
        ),
        lambda: ENGLISH.result(outcomes.Refused(fax)),
        lambda: ENGLISH.problem(draft_problem("banned")),
        lambda: ENGLISH.problem(password_problem("sameDestination")),
        lambda: ENGLISH.audit(effects.Audit(fax, "success", "email", None, FLOW)),
        lambda: ENGLISH.audit(effects.Audit("blocked", fax, "email", None, FLOW)),
        lambda: ENGLISH.audit(effects.Audit("blocked", "success", fax, None, FLOW)),
        lambda: ENGLISH.code_text(Secret(b"\xffxylophone")),
    ]
    for call in wrong:
        with pytest.raises(ValueError, match=r"twogate's|of twogate|UTF-8") as caught:
            call()
        assert "xylophone" not in str(caught.value)
        assert caught.value.__context__ is None


def test_arguments_of_other_kinds() -> None:
    ask: Any = ENGLISH
    wrong: list[Callable[[], object]] = [
        lambda: ask.prompt(outcomes.Right()),
        lambda: ask.prompt({"prompt": "writing"}),
        lambda: ask.result(prompts.Writing(**AT)),
        lambda: ask.result("right"),
        lambda: ask.problem("tooShort"),
        lambda: ask.fix("wait"),
        lambda: ask.explain(explained().to_dict()),
        lambda: ask.tell(b"ann", explained()),
        lambda: ask.audit(effects.SaveRegistered(0)),
        lambda: ask.code_text(b"123456"),
        lambda: ask.code_mail(123456),
        lambda: ask.contact_mail(None),
        lambda: ask.message("cancelled", contact=7),
    ]
    for call in wrong:
        with pytest.raises(TypeError):
            call()


def test_messages_are_values() -> None:
    plain = Messages("en", isolate=False)
    assert plain == ENGLISH != Messages("en")
    assert hash(plain) == hash(ENGLISH)
    assert (repr(Messages()), repr(plain)) == (
        "Messages('en')",
        "Messages('en', isolate=False)",
    )
    for one in (plain, Messages()):
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert pickle.loads(pickle.dumps(one, protocol)) == one
        assert copy.copy(one) is copy.deepcopy(one) is one
        for name in [name for name in dir(one) if not name.startswith("_")] + ["another"]:
            with pytest.raises((AttributeError, TypeError)):
                setattr(one, name, 1)


def test_texts_are_values_and_show_nothing_that_is_somebody_s() -> None:
    lines = ENGLISH.tell("ann@contoso.com", explained())
    code = ENGLISH.code_mail("123456")
    page = ENGLISH.prompt(
        prompts.ChooseMethod(**AT, choices=(prompts.Choice("email", (), "a**@example.org"),))
    )
    for text in (lines[0], code, page, page.choices[0], ENGLISH.identify_page().fields[0]):
        assert pickle.loads(pickle.dumps(text)) == text
        assert repr(text) == f"{type(text).__name__}(..)"
        with pytest.raises(AttributeError):
            text.title = ""  # type: ignore[misc, union-attr]
    assert "Next" in repr(ENGLISH.identify_page().buttons[0])
