from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

from browser import Browser
from server import Server, seed
from ways import prove_amara

OPTIONS = """
--headless --no-sandbox --disable-gpu --disable-quic --no-first-run
--disable-background-networking --disable-component-update --disable-sync
--disable-dev-shm-usage --window-size=900,1200 --lang=en-US --accept-lang=en-US
"""


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeded") / "tenant"
    seed(folder)
    return folder


@pytest.fixture(scope="session")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = os.environ["CHROMIUM"]
    for option in [*OPTIONS.split(), f"--user-data-dir={tmp_path_factory.mktemp('browser')}"]:
        options.add_argument(option)
    driver = Chrome(options=options, service=ChromeService(os.environ["CHROMEDRIVER"]))
    driver.set_page_load_timeout(30)
    yield driver
    driver.quit()


@pytest.fixture
def server(seeded: Path, tmp_path: Path) -> Iterator[Server]:
    server = Server(seeded, tmp_path / "tenant")
    yield server
    server.stop()


def fresh(driver: Chrome, server: Server) -> Browser:
    """A browser that was never there."""
    browser = Browser(driver, server.address)
    browser.open("/")
    driver.delete_all_cookies()
    browser.open("/")
    return browser


@pytest.fixture
def browser(driver: Chrome, server: Server) -> Browser:
    return fresh(driver, server)


@pytest.fixture(scope="session")
def before_password(
    seeded: Path, driver: Chrome, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, object]]:
    """A folder, and the cookie of somebody who has proved who they are; walked to once."""
    folder = tmp_path_factory.mktemp("proved")
    server = Server(seeded, folder / "tenant")
    prove_amara(fresh(driver, server))
    cookie = driver.get_cookie("reset")
    assert cookie is not None
    server.keep(folder / "kept")
    server.stop()
    return folder / "kept", cookie


@pytest.fixture
def proved(
    before_password: tuple[Path, dict[str, object]], driver: Chrome, tmp_path: Path
) -> Iterator[Browser]:
    """The page for the new password."""
    folder, cookie = before_password
    server = Server(folder, tmp_path / "tenant")
    browser = fresh(driver, server)
    driver.add_cookie(cookie)
    browser.open("/reset")
    yield browser
    server.stop()
