"""The rules on one set of answers: all problems at once, in the order of pointer and code."""

import re
from typing import Any

from normalize import Normal, Refused, normal_form, normalize
from person import are_questions_enabled
from tables import QUESTIONS
from unicode_tables import category

SHORTEST = 3
LONGEST = 40
MOST_ITEMS = 20

PHONE = re.compile(r"\+([1-9][0-9]{0,2}) ([0-9]{4,14})(?:[xX][0-9]+)?")
UNFINISHED = {"tooFew", "tooShort", "revealsAccount", "inQuestion", "repeatedAnswer"}


def problems_of(policy: dict, user: dict, answers: list[dict]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []

    def report(pointer: str, code: str, **args: Any) -> None:
        unfinished = code in UNFINISHED
        found.append({"pointer": pointer, "code": code, "args": args, "unfinished": unfinished})

    if not are_questions_enabled(policy, user):
        report("/answers", "notEnabled")
        return found
    settings = policy["securityQuestions"]
    texts = question_texts(policy)
    if len(answers) < settings["requiredToRegister"]:
        report("/answers", "tooFew", minimum=settings["requiredToRegister"], actual=len(answers))
    if len(answers) > len(texts):
        report("/answers", "tooMany", maximum=len(texts), actual=len(answers))
    if len(answers) > MOST_ITEMS:
        return found

    account_texts, account_digits = account_values(user)
    first_with_question: dict[str, int] = {}
    first_with_answer: dict[str, int] = {}
    for index, item in enumerate(answers):
        question = item["question"]
        first = first_with_question.setdefault(question, index)
        if question not in texts:
            # One cause is reported once: that it stands twice is nothing more.
            report(f"/answers/{index}/question", "unknownQuestion")
        elif first != index:
            report(
                f"/answers/{index}/question", "repeatedQuestion", other=f"/answers/{first}/question"
            )

        pointer = f"/answers/{index}/answer"
        try:
            normal = normal_of(item)
        except Refused as refusal:
            report(pointer, refusal.code, **refusal.args_of_code)
            continue
        if normal.length < SHORTEST:
            report(pointer, "tooShort", minimum=SHORTEST, actual=normal.length)
        if normal.length > LONGEST:
            report(pointer, "tooLong", maximum=LONGEST, actual=normal.length)
        if normal.text == "":
            continue
        if normal.text in account_texts or digits_of(normal.text) in account_digits:
            report(pointer, "revealsAccount")
        shown = [texts.get(question), item.get("shown")]
        if any(text is not None and stands_in(normal.text, text) for text in shown):
            report(pointer, "inQuestion")
        first = first_with_answer.setdefault(normal.text, index)
        if first != index:
            report(pointer, "repeatedAnswer", other=f"/answers/{first}/answer")
    return sorted(found, key=lambda problem: (problem["pointer"], problem["code"]))


def raw_answer(item: dict) -> bytes:
    """The answer as bytes; a text may be given in parts, for long ones."""
    if "bytes" in item:
        return bytes.fromhex(item["bytes"])
    text = item["answer"]
    if isinstance(text, dict):
        text = text["prefix"] + text["repeat"] * text["times"] + text["suffix"]
    return text.encode("utf-8")


def normal_of(item: dict) -> Normal:
    return normalize(raw_answer(item))


def question_texts(policy: dict) -> dict[str, str]:
    """The questions of the policy, by id: predefined ones in English, custom ones as typed."""
    texts = {}
    for question in policy["securityQuestions"]["questions"]:
        if isinstance(question, str):
            texts[question] = QUESTIONS[question]
        else:
            texts[question["id"]] = question["text"]
    return texts


def account_values(user: dict) -> tuple[set[str], set[str]]:
    """What an answer must not be: normal forms of names and addresses, and digits of phones."""
    addresses = [user["id"], user.get("authenticationEmail"), user.get("primaryEmail")]
    addresses += user.get("alternateEmails") or []
    texts: set[str | None] = set()
    for address in filter(None, addresses):
        local = address.rpartition("@")[0]
        texts |= {normal_form(address), normal_form(local)}
    digits: set[str] = set()
    for member in ("authenticationPhone", "mobilePhone", "officePhone"):
        parts = PHONE.fullmatch(user.get(member) or "")
        if parts and len(parts[1] + parts[2]) <= 15:
            digits |= {parts[1] + parts[2], parts[2]}
    return {text for text in texts if text is not None}, digits


def digits_of(answer: str) -> str | None:
    """The answer as it would be typed for a phone number, or None where it is no such thing."""
    rest = "".join(character for character in answer if character not in " +-.()")
    return rest if re.fullmatch("[0-9]+", rest) else None


def stands_in(answer: str, question: str) -> bool:
    """Whether the answer stands in the text as whole words: any of its occurrences counts."""
    text = normal_form(question)
    if text is None:
        return False
    places = [at for at in range(len(text)) if text.startswith(answer, at)]
    return any(is_bounded(text, at, at + len(answer)) for at in places)


def is_bounded(text: str, start: int, end: int) -> bool:
    return not any(
        is_part_of_word(neighbour)
        for neighbour in text[max(start - 1, 0) : start] + text[end : end + 1]
    )


def is_part_of_word(character: str) -> bool:
    kind = category(character)
    return kind[0] in "LM" or kind == "Nd"
