"""A person at a browser: reads what is shown, fills in by label, presses by name."""

from __future__ import annotations

import re
from collections.abc import Callable

from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from catalogue import MARKS

SECONDS = 15
# What is sent with a code, in English: to a phone, and by mail.
CODES = {
    "text message": r"(\d+) is your verification code\.",
    "e-mail": r"Your verification code Type this code to verify who you are: (\d+) If you",
}
TEXTS = "return [...document.querySelectorAll(arguments[0])].map(it => it.innerText.trim())"
ARRIVED = "return !window.left && document.readyState === 'complete'"


class Browser:
    """One person's browser at one server."""

    def __init__(self, driver: Chrome, address: str) -> None:
        self.driver = driver
        self._address = address

    def open(self, path: str) -> None:
        self.driver.get(self._address + path)

    @property
    def title(self) -> str:
        return self._texts("h1")[0]

    @property
    def language(self) -> tuple[str, str]:
        """Of the page: which, and in which direction it runs."""
        root = self.driver.find_element(By.TAG_NAME, "html")
        return str(root.get_dom_attribute("lang")), str(root.get_dom_attribute("dir"))

    def ask_for(self, languages: str) -> None:
        """As somebody has set them in the browser."""
        agent = self.driver.execute_script("return navigator.userAgent")
        wanted = {"userAgent": agent, "acceptLanguage": languages}
        self.driver.execute_cdp_cmd("Network.setUserAgentOverride", wanted)

    @property
    def text(self) -> str:
        """All that is shown."""
        return self._texts("body")[0]

    @property
    def told(self) -> str:
        """What the page says about what was done last."""
        return "\n".join(self._texts(".told"))

    @property
    def labels(self) -> list[str]:
        return self._texts("label")

    @property
    def buttons(self) -> list[str]:
        return self._texts("button")

    def _texts(self, selector: str) -> list[str]:
        """What is shown of the elements, in one question to the browser."""
        texts: list[str] = self.driver.execute_script(TEXTS, selector)
        return [text.translate(MARKS) for text in texts]

    def _named(self, selector: str, name: str | re.Pattern[str]) -> WebElement:
        texts = self._texts(selector)
        name = name if isinstance(name, re.Pattern) else re.compile(re.escape(name))
        found = [place for place, text in enumerate(texts) if name.match(text)]
        assert found, (name, texts)
        return self.driver.find_elements(By.CSS_SELECTOR, selector)[found[0]]

    def fill(self, label: str, value: str) -> None:
        place = str(self._named("label", label).get_dom_attribute("for"))
        field = self.driver.find_element(By.ID, place)
        field.clear()
        field.send_keys(value)

    def tick(self) -> None:
        self.driver.find_element(By.CSS_SELECTOR, "input[type=checkbox]").click()

    def press(self, name: str | re.Pattern[str]) -> None:
        """Presses what has this name, or begins with it, and waits for the next page."""
        thing = self._named("button, a", name)
        self.driver.execute_script("window.left = true")
        thing.click()
        # Between two pages there may be none to ask.
        wait = WebDriverWait(self.driver, SECONDS, 0.02, ignored_exceptions=[WebDriverException])
        wait.until(lambda it: it.execute_script(ARRIVED))

    def back(self) -> None:
        self.driver.back()

    # What lies on the desk beside the browser: the phone, the mail, the clock, the directory.

    def outbox(self) -> list[str]:
        """What was delivered, the latest first."""
        return self._elsewhere(lambda: self.rows("outbox"))

    def at_desk(self, *names: str) -> None:
        """Presses things on the demonstration's own page."""
        self._elsewhere(lambda: [str(self.press(name)) for name in names])

    def code(self, how: str, to: str) -> str:
        """The latest code that somebody was sent."""
        for row in self.outbox():
            if sent := re.search(rf" {how} {re.escape(to)} {CODES[how]}", row):
                return sent[1]
        raise AssertionError((how, to, self.outbox()))

    def rows(self, table: str) -> list[str]:
        return [" ".join(row.split()) for row in self._texts(f"#{table} tr")[1:]]

    def _elsewhere(self, look: Callable[[], list[str]]) -> list[str]:
        here, *others = self.driver.window_handles
        if others:
            self.driver.switch_to.window(others[0])
        else:
            self.driver.switch_to.new_window("tab")
        try:
            self.open("/outbox")
            return look()
        finally:
            self.driver.switch_to.window(here)
