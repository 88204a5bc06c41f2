"""Ways through the pages that several tests go."""

from __future__ import annotations

import re

from browser import Browser

AMARA = "amara.okafor@contoso.com"
AMARA_PHONE = "+1 4255550101"
AMARA_MAIL = "amara.okafor@example.org"
GOOD = "Quiet-Harbour-58"
BY_MAIL = re.compile(r"Send a code to \S+@\S+$")
BY_TEXT = re.compile(r"Send a code to .+ in a text message$")
# What cannot be read is no try.
UNREADABLE = "This cannot be right. Please look at what you typed. This did not cost you a try."
EXPIRED = "This code is not good any more. Ask for another one. This did not cost you a try."


def digits(phone: str) -> str:
    """A phone as codes go to it."""
    return phone.replace(" ", "")


def begin(browser: Browser, name: str) -> None:
    """From the sign-in page to the choice of ways."""
    browser.open("/")
    browser.press("Forgot my password")
    browser.fill("User name", name)
    browser.tick()
    browser.press("Next")


def await_mail_code(browser: Browser) -> None:
    browser.press(BY_MAIL)


def await_text_code(browser: Browser, phone: str) -> None:
    browser.press(BY_TEXT)
    browser.fill("Phone number", phone)
    browser.press("Next")


def submit_code(browser: Browser, code: str) -> None:
    browser.fill("Code", code)
    browser.press("Next")


def set_password(browser: Browser, password: str, again: str | None = None) -> None:
    browser.fill("New password", password)
    browser.fill("Type the new password again", password if again is None else again)
    browser.press("Set this password")


def sign_in(browser: Browser, name: str, password: str) -> None:
    browser.open("/")
    browser.fill("User name", name)
    browser.fill("Password", password)
    browser.press("Sign in")


def prove(browser: Browser, name: str, phone: str, mail: str) -> None:
    """Both proofs of somebody with a mobile phone and an address."""
    begin(browser, name)
    await_text_code(browser, phone)
    submit_code(browser, browser.code("text message", digits(phone)))
    await_mail_code(browser)
    submit_code(browser, browser.code("e-mail", mail))


def prove_amara(browser: Browser) -> None:
    prove(browser, AMARA, AMARA_PHONE, AMARA_MAIL)
