"""Old pages sent again, and what a browser keeps, changed."""

from __future__ import annotations

import base64
import json
import urllib.parse

from browser import Browser
from server import Server
from ways import (
    AMARA,
    AMARA_MAIL,
    AMARA_PHONE,
    BY_MAIL,
    EXPIRED,
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
    assert "Verification step 2 of 2" in browser.text

    # The old page as it was kept: the code was good once.
    browser.driver.add_cookie(old)
    browser.open("/reset")
    submit_code(browser, code)
    assert browser.told == EXPIRED


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
    browser.press(BY_MAIL)
    assert browser.told == "This cannot be done now. Go on with what the page shows."
    browser.driver.execute_script("document.querySelector('[name=method]').value = '<b>'")
    browser.press(BY_MAIL)
    assert browser.told == "That form cannot be read. Nothing was done."
    # What the host says is no person's to say.
    for event in "verify", "written", "identify":
        browser.driver.execute_script(page % event)
        browser.press(BY_MAIL)
        assert (browser.title, browser.told) == ("Verify your identity", "")


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


def test_what_is_told_is_what_was_kept_here(browser: Browser, server: Server) -> None:
    browser.open("/")
    said = '{"language": "en", "lines": ["<b>bold</b>", "<script>document.title = 1</script>"]}'
    for value in said, "<b>bold</b>", "[]", "{", "\\u0000", "' OR ''='":
        encoded = base64.urlsafe_b64encode(value.encode()).decode().rstrip("=")
        for cookie in encoded, urllib.parse.quote(value):
            browser.driver.add_cookie({"name": "told", "value": cookie})
            browser.open("/forgot")
            assert browser.told == ""
            assert "bold" not in browser.text


def test_what_is_told_is_never_more_than_text(browser: Browser, server: Server) -> None:
    lines = ["<b>bold</b>", "<script>document.title = 1</script>"]
    said = {"language": 'x"><b>', "lines": lines}
    server.rows("INSERT INTO told VALUES ('token', ?1)", json.dumps(said))
    browser.driver.add_cookie({"name": "told", "value": "token"})
    browser.open("/forgot")
    assert [line for line in browser.told.splitlines() if line] == lines
    assert browser.driver.title == browser.title
    assert not browser.driver.find_elements("css selector", ".told b, .told script")
    # Once.
    assert server.rows("SELECT * FROM told") == []
    browser.driver.add_cookie({"name": "told", "value": "token"})
    browser.open("/forgot")
    assert browser.told == ""
