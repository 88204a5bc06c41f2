"""Prints what the reference answers to one case of a vector file: python print_case.py FILE ID"""

import json
import sys
from pathlib import Path

import vectors


def main(path: str, case_id: str) -> None:
    file = vectors.load(Path(path))
    case = next(case for case in file["cases"] if case["id"] == case_id)
    print(
        json.dumps(
            vectors.run(file["schema"].removesuffix("-1"), case["given"]),
            ensure_ascii=False,
            indent=2,
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
