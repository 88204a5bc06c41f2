"""Whoever is not there, and whoever is locked."""

from __future__ import annotations

import re

from browser import Browser
from server import Server
from ways import (
    AMARA,
    BY_MAIL,
    await_mail_code,
    begin,
    submit_code,
)

NOBODY = "nobody.there@contoso.com"


def test_nobody_sees_what_somebody_sees_and_never_gets_through(browser: Browser) -> None:
    begin(browser, NOBODY)
    assert browser.title == "Verify your identity"
    assert browser.told == ""
    assert "Verification step 1 of 2" in browser.text
    way = next(it for it in browser.buttons if it.startswith(("Send", "Answer", "Call", "Enter")))
    assert browser.buttons[-2:] == ["Contact an administrator", "Cancel"]
    browser.press("Contact an administrator")
    assert browser.told == "Your request was sent to an administrator."
    browser.press(way)
    assert browser.title != "Verify your identity"
    # All that is queued goes to nobody.
    assert browser.outbox()
    assert all("(nobody: it is queued and dropped)" in row for row in browser.outbox())


def _wrong_code_for(browser: Browser, name: str) -> list[str]:
    """What is told of five wrong codes, and of the next."""
    begin(browser, name)
    await_mail_code(browser)
    told = [re.sub(r"\S+@\S+\.", "ADDRESS.", browser.text)]
    for _ in range(6):
        if browser.title != "Enter your code":
            break
        submit_code(browser, "000000")
        told.append(f"{browser.title}: {browser.told}")
    begin(browser, name)
    # The two are not asked in the same minute.
    return [re.sub(r"\d\d:\d\d UTC", "TIME", text) for text in [*told, browser.text]]


def test_nobody_is_locked_as_somebody_is(browser: Browser, server: Server) -> None:
    # A name whose decoy has e-mail, as two in three have.
    names = (f"nobody{number}@contoso.com" for number in range(40))
    nobody = next(name for name in names if _has_mail(browser, name))
    told = _wrong_code_for(browser, nobody)
    assert "Type the code that we sent to ADDRESS." in told[0]
    assert told[1:5] == ["Enter your code: That was not right."] * 4
    assert told[5].startswith(
        "Enter your code: That was not right, and it was the last try. You can try again after"
    )
    assert told[6].startswith("Please wait before you try again")
    assert told == _wrong_code_for(browser, AMARA)
    assert browser.title == "Please wait before you try again"


def _has_mail(browser: Browser, name: str) -> bool:
    begin(browser, name)
    return any(BY_MAIL.match(it) for it in browser.buttons)


def test_somebody_who_is_locked(browser: Browser) -> None:
    begin(browser, "samira.rahimi@contoso.com")
    assert browser.title == "Please wait before you try again"
    assert "There have been too many attempts to verify this account." in browser.text
    assert "You can try again after 2026-09-02 08:12 UTC." in browser.text
    browser.press("Contact an administrator")
    assert browser.told == "Your request was sent to an administrator."
    assert browser.title == "Please wait before you try again"
    browser.at_desk("A day later")
    begin(browser, "samira.rahimi@contoso.com")
    assert browser.title == "Verify your identity"
