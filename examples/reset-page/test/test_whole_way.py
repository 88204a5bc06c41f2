"""From "Forgot my password" to the new password, in a browser."""

from __future__ import annotations

import json
from pathlib import Path

from browser import Browser
from server import EXAMPLE, Server
from ways import (
    AMARA,
    AMARA_MAIL,
    AMARA_PHONE,
    GOOD,
    UNREADABLE,
    await_mail_code,
    await_text_code,
    begin,
    digits,
    prove,
    prove_amara,
    set_password,
    sign_in,
    submit_code,
)


def test_phone_and_mail_to_a_new_password_that_signs_in(browser: Browser) -> None:
    sign_in(browser, AMARA, GOOD)
    assert browser.told == "That name and that password do not belong together."

    begin(browser, "  Amara.Okafor@CONTOSO.com ")
    assert browser.title == "Verify your identity"
    assert "Verification step 1 of 2" in browser.text
    assert "Send a code to a***********@example.org" in browser.buttons

    assert any("+1 ********01" in it for it in browser.buttons)
    await_text_code(browser, AMARA_PHONE)
    assert browser.told == "A code is on its way."
    assert "Type the code that we sent to +1 ********01." in browser.text
    submit_code(browser, browser.code("text message", digits(AMARA_PHONE)))
    assert browser.told == "That was right."
    assert "Verification step 2 of 2" in browser.text
    assert not any("+1 ********01" in it for it in browser.buttons)

    await_mail_code(browser)
    submit_code(browser, browser.code("e-mail", AMARA_MAIL))
    assert browser.title == "Choose a new password"
    set_password(browser, GOOD)
    assert browser.title == "You can sign in again"
    assert "All is done." in browser.text
    mails = [row for row in browser.outbox() if "Your password was reset" in row]
    assert [row.split(" e-mail ")[1].split()[0] for row in mails] == [
        AMARA_MAIL,
        "amara.okafor@contoso.com",
    ]

    browser.press("Sign in")
    sign_in(browser, AMARA, GOOD)
    assert f"You are signed in as {AMARA}." in browser.text


def test_answers_to_questions(browser: Browser) -> None:
    name = "priya.raman@contoso.com"
    answers = json.loads(Path(EXAMPLE / "answers.json").read_text())[name]
    questions = {
        "cityParentsMet": "In what city did your parents meet?",
        "childhoodBestFriend": "What was the first and last name of your childhood best friend?",
        "firstPet": "What was the name of your first pet?",
        "firstCarOrMotorcycle": "What was the make and model of your first car or motorcycle?",
        "contoso.firstProject": "What was the code name of your first project at Contoso?",
    }
    texts = {text: answers[question] for question, text in questions.items()}
    begin(browser, name)
    browser.press("Answer my security questions")
    asked = browser.labels
    assert len(asked) == 4
    assert set(asked) < set(texts), asked

    browser.press("Next")
    assert browser.told == UNREADABLE
    for question in asked:
        browser.fill(question, "elsewhere")
    browser.press("Next")
    assert browser.told == "That was not right."
    assert browser.labels == asked
    for question in asked:
        browser.fill(question, texts[question].upper())
    browser.press("Next")
    assert browser.told == "That was right."

    await_mail_code(browser)
    submit_code(browser, browser.code("e-mail", "priya.raman@example.org"))
    set_password(browser, GOOD)
    sign_in(browser, name, GOOD)
    assert f"You are signed in as {name}." in browser.text
    # The set of questions that was answered is not asked again next time.
    begin(browser, name)
    browser.press("Answer my security questions")
    assert browser.labels != asked


def test_an_account_is_unlocked_and_keeps_its_password(browser: Browser, server: Server) -> None:
    prove(browser, "yuki.tanaka@contoso.com", "+1 4255550103", "田中@example.org")
    assert browser.title == "What do you want to do?"
    browser.press("Unlock my account and keep my password")
    assert browser.title == "You can sign in again"
    assert any("Your account was unlocked" in row for row in browser.outbox())
    person = "SELECT password, document FROM people WHERE id = 'yuki.tanaka@contoso.com'"
    [(password, document)] = server.rows(person)
    assert password is None
    assert json.loads(str(document))["onPremises"] == {}

    prove(browser, "yuki.tanaka@contoso.com", "+1 4255550103", "田中@example.org")
    assert browser.title == "Choose a new password"


def test_a_reset_ends_the_sign_ins_of_that_person(proved: Browser) -> None:
    browser = proved
    set_password(browser, GOOD)
    sign_in(browser, AMARA, GOOD)
    assert "You are signed in" in browser.text
    prove_amara(browser)
    set_password(browser, "Another-Lantern-61")
    browser.open("/")
    assert "You are signed in" not in browser.text


def test_administrators_hear_of_one_another(browser: Browser) -> None:
    prove(browser, "aisha.diallo@contoso.com", "+1 4255550133", "aisha.diallo@example.org")
    set_password(browser, GOOD)
    told = [row for row in browser.outbox() if "An administrator's password was reset" in row]
    # Of Contoso's administrators one has a mailbox that the directory knows.
    assert [row.split(" e-mail ")[1].split()[0] for row in told] == ["carmen.ortega@example.net"]


def test_signing_out(proved: Browser) -> None:
    browser = proved
    set_password(browser, GOOD)
    sign_in(browser, AMARA, GOOD)
    browser.press("Sign out")
    assert "You are signed in" not in browser.text
