"""A person who is asked elsewhere: on the phone, in an app."""

from __future__ import annotations

from browser import Browser
from ways import begin, submit_code


def test_a_phone_that_is_answered_and_one_that_is_not(browser: Browser) -> None:
    begin(browser, "lars.johansson@contoso.com")
    browser.press("Call my office phone")
    browser.fill("Phone number", "+1 4255550105")
    browser.press("Next")
    assert browser.title == "We are waiting for you"
    assert browser.told == "You are being asked now, on your phone or in your app."
    browser.press("Next")
    assert browser.told == "There is no answer yet."
    browser.at_desk("One minute later")
    browser.press("Next")
    assert browser.told == "That was not right."

    browser.press("Call my office phone")
    browser.fill("Phone number", "+1 4255550105")
    browser.press("Next")
    browser.at_desk("No")
    browser.press("Next")
    assert browser.told == "That was not right."

    browser.press("Call my office phone")
    browser.fill("Phone number", "+1 4255550105")
    browser.press("Next")
    browser.at_desk("Yes")
    browser.press("Next")
    assert browser.told == "That was right."
    assert "Verification step 2 of 2" in browser.text


def test_an_app_that_is_asked(browser: Browser) -> None:
    begin(browser, "fatima.alzahra@contoso.com")
    browser.press("Approve a notification in my authenticator app")
    number = browser.text.split("type this number there: ")[1].split()[0]
    assert any(f"must show the number {number}" in row for row in browser.outbox())
    browser.at_desk("No")
    browser.press("Next")
    assert browser.told == "That was not right."
    browser.press("Enter a code from my authenticator app")
    submit_code(browser, "314159")
    assert any("Does the app show this code now? 314159" in row for row in browser.outbox())
    browser.at_desk("Yes")
    browser.press("Next")
    assert browser.told == "That was right."
