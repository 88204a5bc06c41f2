"""The stream of ChaCha20 (RFC 8439) under a key, and the random numbers taken from it."""

import struct
from collections.abc import Iterator

WORD = 2**32 - 1


class Stream:
    """The bytes of the stream in their order: nonce of zeros, block counter from 0."""

    def __init__(self, key: bytes) -> None:
        self.bytes = (byte for block in blocks(key) for byte in block)

    def take(self, count: int) -> bytes:
        return bytes(next(self.bytes) for _ in range(count))

    def below(self, bound: int) -> int:
        """A number below the bound, each as likely: words past its last multiple are left out."""
        while True:
            word = int.from_bytes(self.take(4), "little")
            if word < 2**32 - 2**32 % bound:
                return word % bound

    def shuffle(self, items: list) -> list:
        items = list(items)
        for last in range(len(items) - 1, 0, -1):
            other = self.below(last + 1)
            items[last], items[other] = items[other], items[last]
        return items


def blocks(key: bytes) -> Iterator[bytes]:
    counter = 0
    while True:
        yield block(key, counter, bytes(12))
        counter += 1


def block(key: bytes, counter: int, nonce: bytes) -> bytes:
    """RFC 8439, section 2.3."""
    start = [*struct.unpack("<4I", b"expand 32-byte k"), *struct.unpack("<8I", key), counter]
    start += struct.unpack("<3I", nonce)
    state = list(start)
    for _ in range(10):
        for a, b, c, d in ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)):
            quarter_round(state, a, b, c, d)
        for a, b, c, d in ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)):
            quarter_round(state, a, b, c, d)
    return struct.pack("<16I", *((one + two) & WORD for one, two in zip(state, start, strict=True)))


def quarter_round(state: list[int], a: int, b: int, c: int, d: int) -> None:
    for target, source, mixed, distance in (
        (a, b, d, 16),
        (c, d, b, 12),
        (a, b, d, 8),
        (c, d, b, 7),
    ):
        state[target] = (state[target] + state[source]) & WORD
        turned = state[mixed] ^ state[target]
        state[mixed] = (turned << distance | turned >> (32 - distance)) & WORD
