"""Every wrong turn is told in plain words, and none gets through."""

from __future__ import annotations

import pytest

from browser import Browser
from ways import (
    AMARA,
    AMARA_MAIL,
    AMARA_PHONE,
    BY_TEXT,
    EXPIRED,
    GOOD,
    UNREADABLE,
    await_mail_code,
    await_text_code,
    begin,
    digits,
    set_password,
    sign_in,
    submit_code,
)


def other(code: str) -> str:
    """A code that is not this one."""
    return f"{(int(code) + 1) % 10 ** len(code):0{len(code)}}"


def test_names_that_are_none_and_the_box_left_empty(browser: Browser) -> None:
    browser.open("/forgot")
    browser.fill("User name", AMARA)
    browser.press("Next")
    assert browser.title == "Get back into your account"
    assert browser.told == "Please show first that you are not a robot."
    browser.tick()
    browser.press("Next")
    assert browser.told == UNREADABLE
    browser.open("/forgot")
    assert browser.told == ""


def test_numbers_and_codes(browser: Browser) -> None:
    begin(browser, AMARA)
    browser.press(BY_TEXT)
    browser.fill("Phone number", "425 555 0101")
    browser.press("Next")
    assert browser.told == UNREADABLE
    browser.fill("Phone number", "+1 4255550999")
    browser.press("Next")
    assert browser.told == "That was not right."
    assert browser.outbox() == [row for row in browser.outbox() if "verification code" not in row]
    browser.fill("Phone number", "+1 (425) 555-0101")
    browser.press("Next")

    first = browser.code("text message", digits(AMARA_PHONE))
    submit_code(browser, "12three")
    assert browser.told == UNREADABLE
    submit_code(browser, other(first))
    assert browser.told == "That was not right."
    browser.press("Send another code")
    assert browser.told == "A code is on its way."
    second = browser.code("text message", digits(AMARA_PHONE))
    if first != second:
        submit_code(browser, first)
        assert browser.told == "That was not right."
    submit_code(browser, f" {second[:3]}-{second[3:]} ")
    assert browser.told == "That was right."


def test_another_way_help_and_cancel(browser: Browser) -> None:
    begin(browser, AMARA)
    await_mail_code(browser)
    code = browser.code("e-mail", AMARA_MAIL)
    browser.press("Choose another method")
    assert browser.title == "Verify your identity"
    await_text_code(browser, AMARA_PHONE)
    # The code of one way is none for another.
    if code != browser.code("text message", digits(AMARA_PHONE)):
        submit_code(browser, code)
    else:
        submit_code(browser, other(code))
    assert browser.told == "That was not right."

    browser.press("Contact an administrator")
    assert browser.told == "Your request was sent to an administrator."
    [request] = [row for row in browser.outbox() if "request to the administrators" in row]
    assert "https://help.contoso.com/password A user asks for help" in request
    assert f"cannot reset the password and asks an administrator to do it: {AMARA}" in request
    assert browser.title == "Enter your code"
    # Once a day.
    browser.press("Contact an administrator")
    assert browser.told.startswith(
        "Your request was sent to an administrator before. You can ask again after 2026-09-02"
    )

    browser.press("Cancel")
    assert browser.title == "You cancelled"
    assert "Nothing was changed." in browser.text
    browser.press("Start again")
    assert browser.title == "Get back into your account"


def test_codes_and_resets_have_their_time(browser: Browser) -> None:
    begin(browser, AMARA)
    await_mail_code(browser)
    code = browser.code("e-mail", AMARA_MAIL)
    browser.at_desk("5 minutes later")
    submit_code(browser, code)
    assert browser.told == EXPIRED
    browser.press("Send another code")
    submit_code(browser, browser.code("e-mail", AMARA_MAIL))
    assert browser.told == "That was right."
    browser.at_desk("15 minutes later")
    browser.press(BY_TEXT)
    assert browser.title == "Your time is up"
    assert "Nothing was changed. You can start again." in browser.text


def test_passwords_that_will_not_do(proved: Browser) -> None:
    browser = proved
    assert "Use 8 to 256 characters." in browser.text
    set_password(browser, GOOD, "Quiet-Harbour-59")
    assert browser.told == "The two passwords are not the same. Type them again."
    for password, problems in {
        "aB3": ["It is too short. Use at least 8 characters."],
        "abcdefghijkl": [
            "It is too simple. Use at least 3 of these: lowercase letters, uppercase letters,"
            " digits, symbols."
        ],
        "C0ntoso1": [
            "It contains your name or that of your organization.",
        ],
        "N0rthwind": ["It is a password that many people use, or very nearly one."],
    }.items():
        set_password(browser, password)
        [first, *told] = browser.told.splitlines()
        assert first == "This password cannot be used:"
        assert set(problems) <= set(told), (password, told)
        assert password not in browser.driver.page_source
    set_password(browser, GOOD)
    assert browser.title == "You can sign in again"


@pytest.mark.parametrize(
    ("word", "title", "text"),
    [
        ("rulesRefused", "Choose a new password", "Your organization's rules do not allow this"),
        ("unreachable", "Choose a new password", "right now. Nothing was changed."),
        ("unknown", "Your password may have been changed", "Try your new password first."),
        ("adminAction", "Please contact your administrator", "contact your IT staff"),
        ("noPolicy", "Your account is not enabled for password reset", "has not set up your"),
        ("cloudFailed", "You can sign in again", "some minutes until every service knows."),
    ],
)
def test_what_the_directory_answers(proved: Browser, word: str, title: str, text: str) -> None:
    browser = proved
    browser.at_desk(word)
    set_password(browser, GOOD)
    assert browser.title == title
    assert text in browser.text
    browser.at_desk("ok")
    if title == "Choose a new password":
        set_password(browser, GOOD)
        assert browser.title == "You can sign in again"
    sign_in(browser, AMARA, GOOD)
    signed_in = title in ("Choose a new password", "You can sign in again")
    assert ("You are signed in as" in browser.text) == signed_in
