"""Forms from elsewhere, many at once, in pieces, and too long."""

from __future__ import annotations

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
    await_mail_code,
    begin,
    sign_in,
    submit_code,
)


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


def _post(address: str, cookie: str, form: dict[str, str], **headers: str) -> int:
    body = urllib.parse.urlencode(form).encode()
    sent = {"Origin": address, "Cookie": f"reset={cookie}", **headers}
    request = urllib.request.Request(f"{address}/reset", body, sent)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_forms_that_do_not_say_where_they_come_from(server: Server) -> None:
    for headers in (
        {"Origin": ""},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1"},
        {"Origin": "http://contoso.example"},
        # A name of somebody else's that leads to this machine.
        {"Origin": "http://contoso.example:80", "Host": "contoso.example:80"},
    ):
        assert _post(server.address, "", {"event": "back"}, **headers) == 403
    assert _post(server.address, "", {"event": "back"}) == 200


def test_a_crash_between_two_pages(browser: Browser, server: Server) -> None:
    begin(browser, AMARA)
    await_mail_code(browser)
    code = browser.code("e-mail", AMARA_MAIL)
    server.crash()
    browser = Browser(browser.driver, server.address)
    browser.open("/reset")
    submit_code(browser, code)
    assert browser.told == "That was right."


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
