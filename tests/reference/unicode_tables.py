"""What Python's own tables do not tell of Unicode 18.0: case foldings and ignorable code points.

Categories and NFKC come from the package unicodedata2, whose version is that of its tables.
"""

import unicodedata2

VERSION = "18.0"

if not unicodedata2.unidata_version.startswith(VERSION):
    raise ImportError(f"unicodedata2 must have the tables of Unicode {VERSION}")

# Default_Ignorable_Code_Point=Yes: DerivedCoreProperties-18.0.0.txt. Some of these are unassigned.
DEFAULT_IGNORABLE = (
    (0x00AD, 0x00AD),  # soft hyphen
    (0x034F, 0x034F),  # combining grapheme joiner
    (0x061C, 0x061C),  # Arabic letter mark
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian variation selectors, vowel separator
    (0x200B, 0x200F),  # zero width space, joiners, directional marks
    (0x202A, 0x202E),  # directional embeddings and overrides
    (
        0x2060,
        0x206F,
    ),  # word joiner, invisible operators, isolates, deprecated ones; 2065 is unassigned
    (0x3164, 0x3164),  # Hangul filler
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFEFF, 0xFEFF),  # zero width no-break space
    (0xFFA0, 0xFFA0),  # half-width Hangul filler
    (0xFFF0, 0xFFF8),  # unassigned
    (0x1BCA0, 0x1BCA3),  # shorthand format controls
    (0x1D173, 0x1D17A),  # musical format controls
    (0xE0000, 0xE0FFF),  # tags, variation selectors, and unassigned ones around them
)

# The foldings that CaseFolding-18.0.0.txt has and CaseFolding-14.0.0.txt has not: status C, and one
# of status F. Python 3.11 has the tables of 14.0. A folding never changes once it is there, so
# str.casefold of any newer Python with this list on top is the folding of 18.0 for everything that
# 18.0 knows.
FOLDINGS_SINCE_14 = {
    0x1C89: "\u1c8a",
    0xA7CB: "\u0264",
    0xA7CC: "\ua7cd",
    0xA7CE: "\ua7cf",
    0xA7D2: "\ua7d3",
    0xA7D4: "\ua7d5",
    0xA7DA: "\ua7db",
    0xA7DC: "\u019b",
    0xA7DD: "\u0277",
    0xA7E2: "\u027c",
    0xAB6C: "\uab4b",
    0xAB6D: "\uab4c",
    **{upper: chr(upper + 0x20) for upper in range(0x10D50, 0x10D66)},  # Garay
    **{upper: chr(upper + 0x1B) for upper in range(0x16EA0, 0x16EB9)},  # Beria Erfe
    **{upper: chr(upper + 1) for upper in (0x1DF40, 0x1DF48, 0x1DF4A, 0x1DF4D, 0x1DF51)},
    **{upper: chr(upper + 1) for upper in (0x1DF68, 0x1DF6A, 0x1DF6C, 0x1DF6E)},
    **{upper: chr(upper + 1) for upper in (0x1DF72, 0x1DF74, 0x1DF76, 0x1DF78, 0x1DF7A, 0x1DF7C)},
    0x1DF7E: "\U0001df7f",
    0x1DF95: "ss",
}


def category(character: str) -> str:
    return unicodedata2.category(character)


def nfkc(text: str) -> str:
    return unicodedata2.normalize("NFKC", text)


def fold(text: str) -> str:
    """Full case folding: statuses C and F."""
    return text.casefold().translate(FOLDINGS_SINCE_14)


def is_ignorable(character: str) -> bool:
    return any(first <= ord(character) <= last for first, last in DEFAULT_IGNORABLE)
