"""The texts of the library's catalogues, read as they stand: what the pages must show."""

from __future__ import annotations

import re
from functools import cache

from server import EXAMPLE

LOCALES = EXAMPLE.parent.parent / "messages" / "locales"
# They stand around what is put into a text, and nobody sees them.
MARKS = str.maketrans("", "", "\u2068\u2069")


@cache
def _texts(language: str) -> dict[str, str]:
    """Every text by its name, a part behind a point."""
    texts: dict[str, str] = {}
    message = name = ""
    files = sorted((LOCALES / language).glob("*.ftl"))
    assert files, f"there is no {language} in this checkout"
    for line in "\n".join(file.read_text() for file in files).splitlines():
        if begins := re.match(r"([a-z][\w-]*) =(.*)", line):
            message = name = begins[1]
            texts[name] = begins[2].strip()
        elif part := re.match(r"    \.([\w-]+) =(.*)", line):
            name = f"{message}.{part[1]}"
            texts[name] = part[2].strip()
        elif line.startswith(" ") or not line:
            texts[name] = f"{texts.get(name, '')}\n{line.strip()}".strip(" ")
    return {name: text.strip() for name, text in texts.items()}


def said(language: str, name: str, **values: object) -> str:
    """A text, with values in their places; a paragraph after another as a browser shows them."""
    text = _texts(language)[name]
    for value, shown in values.items():
        text = re.sub(rf"\{{ \${value} \}}", str(shown), text)
    assert "{" not in text, (name, text)
    return text
