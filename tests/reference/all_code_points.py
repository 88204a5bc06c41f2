"""Writes what becomes of every code point between two letters, for another program to compare with.

    python all_code_points.py > all_code_points.txt

Each code point X but the surrogates, in the text "aXb". A line is a code point or a range, and what
holds for it:

    <X> <length> <normal form>   the length in decimal, then the code points of the normal form
    <X>-<Y> dropped              the normal form is "ab", the length 2
    <X>-<Y> refused              disallowedCharacter, in every version of Unicode
    <X>-<Y> unassigned           disallowedCharacter, because this version does not know it

Code points are hexadecimal, a range of one is written as one. A code point in no line stays: the
normal form is "aXb" itself, and the length 3. Lines are in the order of code points; the first is a
comment.

Nothing is unknown here: the tables are those of one version. A build whose oldest table is newer
differs where it says "unassigned", and nowhere else: what was assigned does not change.
"""

import sys
from collections.abc import Iterator

from normalize import Refused, normalize
from unicode_tables import VERSION, category

SURROGATES = range(0xD800, 0xE000)


def outcome(code_point: int) -> str | None:
    """What a line says of a code point; None where it stays."""
    character = chr(code_point)
    try:
        normal = normalize(f"a{character}b".encode())
    except Refused:
        return "unassigned" if is_unassigned(code_point) else "refused"
    if normal.text == "ab" and normal.length == 2:
        return "dropped"
    if normal.text == f"a{character}b" and normal.length == 3:
        return None
    return f"{normal.length} {' '.join(f'{ord(each):X}' for each in normal.text)}"


def is_unassigned(code_point: int) -> bool:
    """Noncharacters have the same category, but stay what they are for ever."""
    is_noncharacter = code_point in range(0xFDD0, 0xFDF0) or code_point & 0xFFFE == 0xFFFE
    return category(chr(code_point)) == "Cn" and not is_noncharacter


def lines() -> Iterator[str]:
    yield f"# nickname-fold-1, Unicode {VERSION}; all_code_points.py says what the lines mean."
    first, current = 0, None
    for code_point in range(0x110000 + 1):
        said = None
        if code_point < 0x110000 and code_point not in SURROGATES:
            said = outcome(code_point)
        if said == current and said in ("dropped", "refused", "unassigned"):
            continue
        if current is not None:
            last = code_point - 1
            yield f"{first:04X} {current}" if first == last else f"{first:04X}-{last:04X} {current}"
        first, current = code_point, said


def main() -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines())


if __name__ == "__main__":
    main()
