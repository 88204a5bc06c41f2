"""A reset in the language that the browser asks for, from its first page to its last."""

from __future__ import annotations

import re
import shutil
import urllib.request
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from browser import Browser
from catalogue import said
from conftest import fresh
from server import Server
from ways import AMARA, AMARA_MAIL, AMARA_PHONE, GOOD, digits

ARABIC = partial(said, "ar")
CHINESE = partial(said, "zh-Hant")
ASKED_IN_TAIWAN = "zh-TW,zh;q=0.9,en-US;q=0.8,en;q=0.7"
MASKED = "+1 ********01"
EXAMPLE = "+1 4255550123"


@pytest.fixture
def disclosing(seeded: Path, tmp_path: Path) -> Iterator[Server]:
    """A server that tells whoever may not reset at once."""
    shutil.copytree(seeded, tmp_path / "seeded")
    (tmp_path / "seeded" / "disclose").touch()
    server = Server(tmp_path / "seeded", tmp_path / "tenant")
    yield server
    server.stop()


@pytest.fixture(autouse=True)
def speaks_english_again(driver: Chrome) -> Iterator[None]:
    yield
    driver.execute_cdp_cmd("Network.setUserAgentOverride", {"userAgent": ""})


def _sent(browser: Browser, how: str, to: str, text: str) -> str:
    """The code of the latest delivery, which says this and no more."""
    row = next(row for row in browser.outbox() if f" {how} {to} " in row)
    code = re.search(r"(?<!\d)\d{6}(?!\d)", row.split(to)[1])
    assert code, row
    assert row.endswith(" ".join(text.replace("CODE", code[0]).split())), row
    return code[0]


def test_arabic_from_right_to_left(browser: Browser) -> None:
    browser.ask_for("ar-EG,ar;q=0.9,en-US;q=0.8,en;q=0.7")
    browser.open("/forgot")
    assert browser.language == ("ar", "rtl")
    assert browser.title == ARABIC("prompt-identify.title")
    browser.press(ARABIC("button-next"))
    assert browser.told == ARABIC("refused-captcha")
    browser.fill(ARABIC("prompt-identify.field"), AMARA)
    browser.tick()
    browser.press(ARABIC("button-next"))

    assert browser.language == ("ar", "rtl")
    assert browser.title == ARABIC("prompt-choose-method.title")
    assert ARABIC("prompt-progress", gate=1, gates=2) in browser.text
    assert browser.buttons[-2:] == [ARABIC("button-contact"), ARABIC("button-cancel")]
    # What is shown of a number stays whole in a text that runs the other way.
    assert f"\u2068{MASKED}\u2069" in browser.driver.page_source
    browser.press(ARABIC("way-mobile-text.masked", masked=MASKED))
    assert ARABIC("prompt-type-phone.note", example=EXAMPLE) in browser.text
    assert f"\u2068{EXAMPLE}\u2069" in browser.driver.page_source
    browser.fill(ARABIC("prompt-type-phone.field"), AMARA_PHONE)
    browser.press(ARABIC("button-next"))

    assert browser.told == ARABIC("result-sent")
    text = ARABIC("delivery-code.text", code="CODE")
    code = _sent(browser, "text message", digits(AMARA_PHONE), text)
    browser.fill(ARABIC("prompt-enter-code.field"), f"{(int(code) + 1) % 1_000_000:06}")
    browser.press(ARABIC("button-next"))
    assert browser.told == ARABIC("result-wrong")
    browser.fill(ARABIC("prompt-enter-code.field"), code)
    browser.press(ARABIC("button-next"))
    assert browser.told == ARABIC("result-right")
    assert ARABIC("prompt-progress", gate=2, gates=2) in browser.text

    browser.press(ARABIC("way-email.masked", masked="a***********@example.org"))
    mail = f"{ARABIC('delivery-code.title')} {ARABIC('delivery-code.body', code='CODE')}"
    code = _sent(browser, "e-mail", AMARA_MAIL, mail)
    browser.fill(ARABIC("prompt-enter-code.field"), code)
    browser.press(ARABIC("button-next"))
    assert browser.title == ARABIC("prompt-new-password.title")
    assert ARABIC("prompt-new-password.body", minimum=8, maximum=256) in browser.text
    assert browser.labels == [
        ARABIC("prompt-new-password.field"),
        ARABIC("prompt-new-password.again"),
    ]
    for password, told in {
        "N0rthwind": [ARABIC("result-password"), ARABIC("password-banned")],
        GOOD: [],
    }.items():
        for label in browser.labels:
            browser.fill(label, password)
        browser.press(ARABIC("button-set-password"))
        assert [line for line in browser.told.splitlines() if line] == told
    assert browser.language == ("ar", "rtl")
    assert browser.title == ARABIC("prompt-done.title")
    # Whoever is told without having asked reads the organization's language.
    assert any("Your password was reset" in row for row in browser.outbox())
    browser.press(ARABIC("button-sign-in"))
    assert browser.language == ("en", "ltr")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("wei.zhang", "could-not-verify"),
        ("pedro.alvarez", "not-enabled"),
        ("marek.nowak", "contact-administrator"),
    ],
)
def test_the_three_pages_in_traditional_chinese(
    driver: Chrome, disclosing: Server, name: str, message: str
) -> None:
    browser = fresh(driver, disclosing)
    browser.ask_for(ASKED_IN_TAIWAN)
    browser.open("/forgot")
    assert browser.title == CHINESE("prompt-identify.title")
    browser.fill(CHINESE("prompt-identify.field"), f"{name}@contoso.com")
    browser.tick()
    browser.press(CHINESE("button-next"))
    assert browser.language == ("zh-Hant", "ltr")
    assert browser.title == CHINESE(f"message-{message}.title")
    parts = ["solution"] if message == "could-not-verify" else ["body", "solution"]
    for part in parts:
        for paragraph in CHINESE(f"message-{message}.{part}").split("\n\n"):
            assert paragraph in browser.text
    browser.press(CHINESE("button-start-again"))
    assert browser.title == CHINESE("prompt-identify.title")


def test_what_is_no_language_is_english(browser: Browser, server: Server) -> None:
    browser.ask_for("tlh,x-none;q=0.5")
    browser.open("/forgot")
    assert (browser.title, browser.language) == ("Get back into your account", ("en", "ltr"))
    for header in "\xff", "*", "q=;,;", "<script>":
        request = urllib.request.Request(f"{server.address}/forgot")
        request.add_header("Accept-Language", header)
        with urllib.request.urlopen(request, timeout=30) as answer:
            assert '<html lang="en" dir="ltr">' in answer.read().decode()
