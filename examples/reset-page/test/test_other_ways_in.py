"""Whoever comes by another way than the pages: old pages, changed cookies, forms of others."""

from __future__ import annotations

import base64
import http.server
import socket
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator

import pytest

from browser import Browser
from server import Server
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


class _Elsewhere(http.server.BaseHTTPRequestHandler):
    """A page of somebody else's, with a form for ours."""

    target = ""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        page = f'<h1>Win</h1><form method="post" action="{self.target}"><button>Win</button></form>'
        self.wfile.write(page.encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def elsewhere(server: Server) -> Iterator[str]:
    _Elsewhere.target = f"{server.address}/sign-out"
    other = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Elsewhere)
    threading.Thread(target=other.serve_forever).start()
    yield f"http://127.0.0.1:{other.server_port}/"
    other.shutdown()
    other.server_close()


def test_a_form_on_another_page(browser: Browser, elsewhere: str) -> None:
    browser.driver.get(elsewhere)
    browser.press("Win")
    assert browser.title == "That form was not ours"
    assert "Nothing was done." in browser.text


def _post(address: str, cookie: str, form: dict[str, str]) -> int:
    body = urllib.parse.urlencode(form).encode()
    request = urllib.request.Request(f"{address}/reset", body)
    request.add_header("Origin", address)
    request.add_header("Cookie", f"reset={cookie}")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_many_guesses_at_once_are_five(browser: Browser, server: Server) -> None:
    begin(browser, AMARA)
    await_mail_code(browser)
    code = browser.code("e-mail", AMARA_MAIL)
    cookie = str(browser.driver.get_cookie("reset")["value"])
    guesses = [f"{(int(code) + 1 + it) % 1_000_000:06}" for it in range(12)]
    answered: list[int] = []

    def guess(one: str) -> None:
        form = {"event": "submitCode", "code": one}
        answered.append(_post(server.address, cookie, form))

    threads = [threading.Thread(target=guess, args=(one,)) for one in guesses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answered == [200] * len(guesses)
    [(answers,)] = server.rows("SELECT count(*) FROM audit WHERE activity = 'blocked'")
    tries = "SELECT json_array_length(document, '$.counters.account') FROM ledgers ORDER BY 1"
    assert server.rows(tries)[-1] == (5,)
    assert answers
    submit_code(browser, code)
    assert browser.title == "Please wait before you try again"


def test_a_form_that_comes_in_pieces(browser: Browser, server: Server) -> None:
    place = (browser.driver.current_url.split("/")[2]).split(":")
    head = (
        f"POST /forgot HTTP/1.1\r\nHost: {':'.join(place)}\r\nOrigin: {server.address}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n"
        "Connection: close\r\n\r\n"
    )
    pieces = ["name=", "amara.okafor%", "40contoso", ".com&cap", "tcha=", "passed"]
    with socket.create_connection((place[0], int(place[1]))) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for piece in [head.format(len("".join(pieces))), *pieces]:
            connection.sendall(piece.encode())
            time.sleep(0.05)
        answer = connection.makefile("rb").read().decode()
    assert "\r\nLocation: /reset\r\n" in answer
    assert server.rows("SELECT detail, subject IS NULL FROM audit") == [("submittedUserId", 0)]


def test_a_form_that_is_too_long(browser: Browser, server: Server) -> None:
    assert _post(server.address, "", {"event": "x" * 20_000}) == 413
    browser.open("/nowhere")
    assert browser.title == "There is no such page"
    sign_in(browser, "x" * 300, "y" * 300)
    assert browser.told == "That name and that password do not belong together."
