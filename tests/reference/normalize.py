"""The normaliser nickname-fold-1: design, "Questions and answers"."""

from dataclasses import dataclass

from unicode_tables import category, fold, is_ignorable, nfkc

MAXIMUM_BYTES = 1024
PASSES = 4

# Controls, line and paragraph separators, unassigned (noncharacters among them), private use,
# surrogates.
REFUSED = ("Cc", "Zl", "Zp", "Cn", "Co", "Cs")


@dataclass(frozen=True)
class Normal:
    """A normal form, which may be empty, and the length that the rules on answers look at."""

    text: str
    length: int


class Refused(Exception):
    """A text without normal form."""

    def __init__(self, code: str, **args: int) -> None:
        super().__init__(code)
        self.code = code
        self.args_of_code = args


def normalize(raw: bytes) -> Normal:
    if len(raw) > MAXIMUM_BYTES:
        raise Refused("tooLong", maximum=MAXIMUM_BYTES, actual=len(raw))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("disallowedCharacter") from None
    if any(is_refused(character) for character in text):
        raise Refused("disallowedCharacter")
    text = without_ignorables(text)
    length = len(nfkc(with_single_spaces(text)))
    for _ in range(PASSES):
        after = one_pass(text)
        if after == text:
            return Normal(text, length)
        text = after
    raise Refused("unstable")


def normal_form(text: str) -> str | None:
    """The normal form of a text that is not an answer; None where it has none, or an empty one."""
    try:
        return normalize(text.encode("utf-8", "surrogatepass")).text or None
    except Refused:
        return None


def is_refused(character: str) -> bool:
    kind = category(character)
    return kind in REFUSED or (kind == "Cf" and not is_ignorable(character))


def without_ignorables(text: str) -> str:
    return "".join(character for character in text if not is_ignorable(character))


def with_single_spaces(text: str) -> str:
    """Zs to space, trimmed, runs collapsed. No other character is a space here."""
    spaced = "".join(" " if category(character) == "Zs" else character for character in text)
    return " ".join(word for word in spaced.split(" ") if word)


def one_pass(text: str) -> str:
    return without_ignorables(nfkc(fold(nfkc(with_single_spaces(text)))))
