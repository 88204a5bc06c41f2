"""Argon2id v=19 of the reference C library, with its secret; and the bytes that are hashed."""

from argon2.low_level import ARGON2_VERSION, Type, core, error_to_str, ffi

from record import TAG_BYTES


def argon2id(
    password: bytes,
    salt: bytes,
    memory: int,
    iterations: int,
    secret: bytes | None,
    lanes: int = 1,
    associated: bytes = b"",
) -> bytes:
    """The context of argon2.h by itself: the convenient call has no place for a secret.

    More lanes and associated data are there for the example of RFC 9106 alone.
    """
    out = ffi.new("uint8_t[]", TAG_BYTES)
    # The buffers live as long as these names do.
    kept = [
        ffi.new("uint8_t[]", data or b"\0") for data in (password, salt, secret or b"", associated)
    ]
    context = ffi.new(
        "argon2_context *",
        {
            "out": out,
            "outlen": TAG_BYTES,
            "version": ARGON2_VERSION,
            "pwd": kept[0],
            "pwdlen": len(password),
            "salt": kept[1],
            "saltlen": len(salt),
            "secret": kept[2] if secret else ffi.NULL,
            "secretlen": len(secret or b""),
            "ad": kept[3] if associated else ffi.NULL,
            "adlen": len(associated),
            "t_cost": iterations,
            "m_cost": memory,
            "lanes": lanes,
            "threads": lanes,
            "allocate_cbk": ffi.NULL,
            "free_cbk": ffi.NULL,
            "flags": 0,
        },
    )
    failure = core(context, Type.ID.value)
    if failure:
        raise MemoryError(error_to_str(failure))
    return bytes(ffi.buffer(out))


def joint(subject: str, pairs: list[tuple[str, str]]) -> bytes:
    """What is hashed: the subject, then each question's id and its answer's normal form."""
    texts = ["twogate-answers-1", subject]
    for question, answer in pairs:
        texts += [question, answer]
    return b"".join(framed(text.encode("utf-8")) for text in texts)


def framed(data: bytes) -> bytes:
    return len(data).to_bytes(4, "little") + data
