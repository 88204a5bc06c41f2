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
--disable-dev-shm-usage --window-size=900,1200
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


@pytest.fixture
def browser(driver: Chrome, server: Server) -> Browser:
    browser = Browser(driver, server.address)
    browser.open("/")
    driver.delete_all_cookies()
    browser.open("/")
    return browser


@pytest.fixture
def proved(browser: Browser) -> None:
    """The page for the new password of somebody who has proved who they are."""
    prove_amara(browser)
