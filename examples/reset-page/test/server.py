"""The program under test, with a folder of its own."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent
PROGRAM = os.environ["RESET_PAGE"]
# What a sanitizer finds ends the program, and so does memory that is left over at its end.
SANITIZERS = {
    "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
}


def seed(folder: Path) -> None:
    """Fills a folder with the example's tenant."""
    files = [EXAMPLE.parent / "contoso", EXAMPLE / "answers.json"]
    environment = {**os.environ, **SANITIZERS}
    subprocess.run([PROGRAM, "seed", folder, *files], check=True, env=environment)


class Server:
    """A server that runs until it is stopped."""

    def __init__(self, seeded: Path, folder: Path) -> None:
        shutil.copytree(seeded, folder)
        self._store = folder / "store.db"
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [PROGRAM, "serve", self._store.parent, "0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **SANITIZERS},
        )
        assert self._process.stdout is not None
        self.address = self._process.stdout.readline().strip().rstrip("/")
        assert self.address.startswith("http://127.0.0.1:")

    def crash(self) -> None:
        """Ends it as a power failure does, and begins again on another port."""
        self._process.kill()
        self._process.communicate(timeout=20)
        self._start()

    def keep(self, folder: Path) -> None:
        """A copy of what it has stored, while it runs."""
        shutil.copytree(self._store.parent, folder, ignore=shutil.ignore_patterns("store.db*"))
        with sqlite3.connect(self._store) as store, sqlite3.connect(folder / "store.db") as copy:
            store.backup(copy)

    def stop(self) -> None:
        """Ends it as an operator does: it ends well, and has said nothing about anybody."""
        self._process.send_signal(signal.SIGTERM)
        out, error = self._process.communicate(timeout=20)
        assert (self._process.returncode, out, error) == (0, "", "")

    def rows(self, query: str, *values: object) -> list[tuple[object, ...]]:
        """What the store has: for what no page shows."""
        with sqlite3.connect(self._store) as store:
            return store.execute(query, values).fetchall()
