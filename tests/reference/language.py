"""Which language somebody gets (docs/rules.md, languages.negotiation), read from the prose."""

import re
from decimal import Decimal

FORTY = (
    "ar bg cs da de el en es et fi fr he hi hr hu id it ja kk ko lt lv ms nb nl pl pt-BR pt-PT "
    "ro ru sk sl sr-Latn sv th tr uk vi zh-Hans zh-Hant"
).split()
RENAMED = {"iw": "he", "in": "id", "no": "nb", "nn": "nb", "sh": "sr"}
# A language of two to eight letters, perhaps a script, perhaps a region, perhaps variants.
TAG = re.compile(
    r"([a-z]{2,3}|[a-z]{5,8})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(?:-[a-z0-9]-.*)?"
)
WEIGHT = re.compile(r"[qQ]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")


def language(asked: str) -> str:
    members = [weighed(member) for member in asked.split(",")]
    # Sorting keeps the order of what weighs the same.
    for tag, _ in sorted((it for it in members if it), key=lambda it: -it[1]):
        if found := of_tag(tag):
            return found
    return "en"


def direction(asked: str) -> str:
    return "rtl" if language(asked) in ("ar", "he") else "ltr"


def weighed(member: str) -> tuple[str, Decimal] | None:
    tag, *parameters = (part.strip(" ") for part in member.split(";"))
    if not parameters:
        return tag, Decimal(1)
    weight = WEIGHT.fullmatch(parameters[0])
    if weight is None or Decimal(weight[1]) == 0:
        return None
    return tag, Decimal(weight[1])


def of_tag(tag: str) -> str | None:
    tag = tag.lower().replace("_", "-")
    exact = [known for known in FORTY if known.lower() == tag]
    if exact:
        return exact[0]
    parts = TAG.fullmatch(tag)
    if parts is None:
        return None
    name, script, region = parts.groups()
    name = RENAMED.get(name, name)
    if name == "zh":
        traditional = script == "hant" if script else region in ("tw", "hk", "mo")
        return "zh-Hant" if traditional else "zh-Hans"
    if name == "pt":
        return "pt-BR" if region in (None, "br") else "pt-PT"
    if name == "sr":
        return "sr-Latn"
    return name if name in FORTY else None
