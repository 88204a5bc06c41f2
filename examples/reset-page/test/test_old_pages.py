"""Old pages sent again, and what a browser keeps, changed."""

from __future__ import annotations

import base64

from browser import Browser
from ways import (
    AMARA,
    AMARA_MAIL,
    AMARA_PHONE,
    GOOD,
    await_mail_code,
    await_text_code,
    begin,
    prove_amara,
    set_password,
    sign_in,
    submit_code,
)


def test_going_back_and_sending_an_old_page_again(browser: Browser) -> None:
    begin(browser, AMARA)
    await_mail_code(browser)
    code = browser.code("e-mail", AMARA_MAIL)
    old = browser.driver.get_cookie("reset")
    submit_code(browser, code)
    assert browser.told == "That was right."
    # Back is a page that asks where the reset is, and not the page that was.
    browser.back()
    assert "Proof 2 of 2" in browser.text

    # The old page as it was kept: the code was good once.
    browser.driver.add_cookie(old)
    browser.open("/reset")
    submit_code(browser, code)
    assert browser.told == (
        "That code is not good any more. Ask for another one. Nothing was counted."
    )


def test_a_page_from_before_the_reset(browser: Browser) -> None:
    begin(browser, AMARA)
    await_text_code(browser, AMARA_PHONE)
    old = browser.driver.get_cookie("reset")
    prove_amara(browser)
    at_password = browser.driver.get_cookie("reset")
    set_password(browser, GOOD)
    for cookie in old, at_password:
        browser.driver.add_cookie(cookie)
        browser.open("/reset")
        if cookie is old:
            submit_code(browser, "123456")
        else:
            set_password(browser, "Somebody-Else-77")
        assert browser.title == "Please start again"
    sign_in(browser, AMARA, GOOD)
    assert "You are signed in" in browser.text


def test_a_form_for_another_page(browser: Browser) -> None:
    begin(browser, AMARA)
    page = "document.querySelector('[name=event]').value = '%s'"
    browser.driver.execute_script(page % "newPassword")
    browser.press("Send a code by e-mail")
    assert browser.told == (
        "That cannot be done any more, or not yet. This page shows where you are."
    )
    browser.driver.execute_script("document.querySelector('[name=method]').value = '<b>'")
    browser.press("Send a code by e-mail")
    assert browser.told == "That cannot be right. Look at it again. Nothing was counted."
    # What the host says is no person's to say.
    for event in "verify", "written", "identify":
        browser.driver.execute_script(page % event)
        browser.press("Send a code by e-mail")
        assert (browser.title, browser.told) == ("Prove that it is you", "")


def test_a_cookie_that_was_changed(browser: Browser) -> None:
    begin(browser, AMARA)
    cookie = browser.driver.get_cookie("reset")
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    value = cookie["value"]
    changed = value[:700] + ("B" if value[700] == "A" else "A") + value[701:]
    for bad in changed, "", "?", value[:-3], value + "AAAA":
        browser.driver.add_cookie({**cookie, "value": bad})
        browser.open("/reset")
        assert browser.title == "Get back into your account"
        assert browser.told.startswith("This reset cannot be continued:")


def test_what_is_told_is_never_more_than_text(browser: Browser) -> None:
    browser.open("/")
    said = '{"outcome": "wrong", "until": 1e99, "<b>": "<script>document.title = 1</script>"}'
    for value in said, '{"outcome": "<b>bold</b>"}', "[]", "{", "\\u0000":
        encoded = base64.urlsafe_b64encode(value.encode()).decode().rstrip("=")
        browser.driver.add_cookie({"name": "told", "value": encoded})
        browser.open("/forgot")
        assert browser.told in ("That was wrong.", "")
        assert "bold" not in browser.text
