"""Writes tests/vectors/reset and tests/vectors/registering anew from the scenarios.

No test does: the files are what counts. Arguments are the topics to write; none: all.
"""

import importlib
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from scenario import checked_name
from vectors import FOLDER

WANTED = set(sys.argv[1:])
PACKAGES = {"scenarios": "reset", "scenarios_registering": "registering"}


def compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def written(case: dict) -> str:
    head = [f'"name": {compact(case["name"])}, "comment": {compact(case["comment"])}']
    head += [f'"{name}": {compact(case[name])}' for name in ("source", "setup", "user", "ledger")]
    steps = ",\n".join(map(written_step, case["steps"]))
    return "    { " + ",\n      ".join(head) + ',\n      "steps": [\n' + steps + "\n      ] }"


def written_step(step: dict) -> str:
    given = {name: value for name, value in step.items() if name != "expect"}
    expect = step["expect"]
    parts = []
    for name, value in expect.items():
        if name == "effects" and value:
            lines = ",\n            ".join(map(compact, value))
            parts.append(f'"effects": [\n            {lines}]')
        else:
            parts.append(f'"{name}": {compact(value)}')
    inside = ",\n          ".join(parts)
    return f'        {{ {compact(given)[1:-1]},\n          "expect": {{{inside}}} }}'


def main() -> None:
    for package, kind in PACKAGES.items():
        topics = sorted(path.stem for path in Path(package).glob("*.py"))
        wanted = {topic for topic in topics if not WANTED or topic in WANTED}
        names: set[str] = set()
        for topic in topics:
            if topic in wanted:
                write(kind, topic, importlib.import_module(f"{package}.{topic}"), names)
        print(f"{kind}: {len(names)} in {len(wanted)} files")


def write(kind: str, topic: str, module: ModuleType, names: set[str]) -> None:
    cases = module.cases()
    for case in cases:
        if not checked_name(case["name"]) or case["name"] in names:
            raise ValueError(f"the name {case['name']} is ill-formed or there twice")
        names.add(case["name"])
    about = ",\n    ".join(map(compact, module.ABOUT))
    body = ",\n".join(map(written, cases))
    text = (
        f'{{\n  "schema": "{kind}-1",\n  "about": [\n    {about}\n  ],\n'
        f'  "count": {len(cases)},\n  "cases": [\n{body}\n  ]\n}}\n'
    )
    path = FOLDER / kind / f"{topic.replace('_', '-')}.json"
    path.parent.mkdir(exist_ok=True)
    json.loads(text)
    path.write_text(text, encoding="utf-8")
    print(f"{kind}/{path.name}: {len(cases)}")


if __name__ == "__main__":
    main()
