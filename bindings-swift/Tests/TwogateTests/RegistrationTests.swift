import Foundation
import Twogate
import XCTest

final class RegistrationTests: XCTestCase {
    private let now = Date(timeIntervalSince1970: 1_795_219_200)

    private func policy() throws -> Policy {
        try Policy(
            json: """
                {"scope": "all", "methods": ["email", "mobilePhone", "securityQuestions"],
                 "registration": {"requiredAtSignIn": true},
                 "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions":
                    ["firstPet", "firstJob", {"id": "canteen", "text": "What do you have in the canteen?"}]}}
                """)
    }

    private func user() throws -> User {
        try User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"], "mobilePhone": "+1 4255550134"}"#)
    }

    func testStatusAndForm() throws {
        let policy = try policy(), user = try user()
        XCTAssertEqual(try policy.registrationStatus(user: user, now: now), .mustRegister)
        let form = try policy.registrationForm(user: user, now: now)
        XCTAssertEqual(
            form.field(.mobilePhone), FormField(method: .mobilePhone, state: .confirm, masked: "+1 ********34"))
        XCTAssertEqual(form.field(.email)?.state, .enter)
        XCTAssertNil(form.field(.officePhone))
        XCTAssertEqual(form.questions?.choices.last?.text, "What do you have in the canteen?")
    }

    func testProblemsCarryTheirField() throws {
        let draft = RegistrationDraft(
            authenticationPhone: "+1 425", authenticationEmail: "@",
            answers: [
                Answer(question: "firstPet", answer: Secret("Rex")), Answer(question: "nobody", answer: Secret("x")),
            ])
        let problems = try policy().validateRegistration(user: user(), draft: draft)
        XCTAssertEqual(
            problems.map(\.field),
            [.answers, .answer(index: 1), .question(index: 1), .authenticationEmail, .authenticationPhone])
        XCTAssertEqual(problems.of(.authenticationPhone).map(\.unfinished), [true])
        XCTAssertEqual(problems.of(.authenticationEmail).map(\.unfinished), [false])
        XCTAssertEqual(try policy().validateRegistration(user: user(), draft: RegistrationDraft()), [])
    }

    func testMessagesAreForPeople() throws {
        let messages = try Messages()
        XCTAssertEqual(messages.language(), "en")
        XCTAssertEqual(try Messages(locale: "no such language").language(), "en")
        let draft = RegistrationDraft(authenticationEmail: "@")
        let problem = try XCTUnwrap(policy().validateRegistration(user: user(), draft: draft).first)
        XCTAssertEqual(
            try messages.message(problem: problem), "Type a whole email address, such as name@example.org.")
        XCTAssertEqual(try messages.question(id: "firstPet"), "What was the name of your first pet?")
        XCTAssertEqual(try messages.question(id: "canteen"), "canteen")
    }

    func testADraftShowsNothing() {
        let draft = RegistrationDraft(
            authenticationPhone: "+1 4255550100", answers: [Answer(question: "firstPet", answer: Secret("Zanzibar"))])
        var shown = "\(draft) \(String(reflecting: draft)) \([draft]) \(Optional(draft) as Any)"
        dump(draft, to: &shown)
        XCTAssertFalse(shown.contains("4255550100"), shown)
        XCTAssertFalse(shown.contains("firstPet"), shown)
        XCTAssertTrue(shown.contains("RegistrationDraft(..)"), shown)
    }

    func testValuesAreSendable() {
        func sendable<T: Sendable>(_: T.Type) {}
        sendable(RegistrationDraft.self)
        sendable(RegistrationForm.self)
        sendable(DraftField.self)
        sendable(Messages.self)
    }
}
