import Foundation
import Twogate
import XCTest

/// Whatever an answer, a record or a number is, there is a problem or a typed error, and never the end of the app.
final class BadAnswerTests: XCTestCase {
    private let cheap = ThreeQuestions.hashing

    private func codes(_ answer: Secret) throws -> [DraftProblemCode] {
        let others = ThreeQuestions.answers("Rex", "Baker", "Lasagna").dropFirst()
        let answers = [Answer(question: "firstPet", answer: answer)] + others
        return try ThreeQuestions.policy().checkAnswers(user: ThreeQuestions.user(), answers: answers).map(\.code)
    }

    func testOddAnswers() throws {
        XCTAssertEqual(try codes(Secret("Rex")), [])
        XCTAssertEqual(try codes(Secret("")), [.tooShort])
        XCTAssertEqual(try codes(Secret("Re\u{0}x")), [.disallowedCharacter])
        XCTAssertEqual(try codes(Secret("\u{0}")), [.disallowedCharacter])
        XCTAssertEqual(try codes(Secret(bytes: Data([0xFF, 0xFE, 0xFD]))), [.disallowedCharacter])
        XCTAssertEqual(try codes(Secret(bytes: Data([0x41, 0xED, 0xA0, 0x80]))), [.disallowedCharacter], "a surrogate")
        XCTAssertEqual(try codes(Secret(String(repeating: "a", count: 41))), [.tooLong])
    }

    func testHugeAnswers() throws {
        let mebibyte = 1 << 20
        for secret in [
            Secret(String(repeating: "a", count: mebibyte)), Secret(bytes: Data(count: mebibyte)),
            Secret(String(repeating: "\u{FDFA}", count: mebibyte)),
        ] {
            XCTAssertEqual(try codes(secret), [.tooLong])
            XCTAssertThrowsError(try normalizeAnswer(answer: secret)) {
                XCTAssertEqual($0 as? NormalizeError, .TooLong)
            }
        }
    }

    func testManyAnswers() throws {
        let user = try ThreeQuestions.user()
        let answers = Array(repeating: Answer(question: "", answer: Secret("Rex"), shown: "\u{0}"), count: 100_000)
        let policy = try ThreeQuestions.policy()
        XCTAssertEqual(try policy.checkAnswers(user: user, answers: answers).map(\.code), [.tooMany])
        let typed = answers.map(\.answer)
        XCTAssertEqual(
            try policy.verifyAnswers(user: user, answers: typed, hashing: cheap, now: .distantFuture), .wrong)
        XCTAssertEqual(try policy.checkAnswers(user: user, answers: []).map(\.code), [.tooFew])
    }

    func testOddQuestions() throws {
        let user = try ThreeQuestions.user()
        let questions = ["", "\u{0}", "firstPet\u{0}", "FIRSTPET", String(repeating: "a", count: 1 << 20)]
        let answers = zip(questions, ["Rex", "Baker", "Lasagna", "Blue", "Green"]).map {
            Answer(question: $0, answer: Secret($1), shown: $0)
        }
        let problems = try ThreeQuestions.policy().checkAnswers(user: user, answers: answers)
        XCTAssertEqual(problems.filter { $0.code == .unknownQuestion }.count, 5)
    }

    func testOddRecords() throws {
        let policy = try ThreeQuestions.policy()
        let user = try ThreeQuestions.user()
        let summary = #"{"subject":{"kind":"id","value":"ann@contoso.com"},"ask":3}"#
        let deep = String(repeating: "[", count: 100_000)
        let large = String(repeating: " ", count: 2 << 20)
        for text in ["", "\u{0}", "null", "[]", "{}", "{", deep, large, summary + "\u{0}"] {
            let enrolled = try user.withEnrolment(record: EnrolmentRecord(json: text))
            XCTAssertEqual(try policy.explain(user: enrolled, now: 0).method(.securityQuestions)?.status, .malformed)
            XCTAssertNil(try policy.askedQuestions(user: enrolled, failures: .max, now: Timestamp.min))
            XCTAssertNil(try enrolled.needsRehash(hashing: cheap))
            XCTAssertEqual(
                try policy.verifyAnswers(
                    user: enrolled, answers: [], failures: .max, hashing: cheap, entropy: Data(1...32),
                    now: Timestamp.min),
                .wrong)
        }
        let exported = try user.withEnrolment(record: EnrolmentRecord(json: summary))
        XCTAssertEqual(try policy.explain(user: exported, now: 0).method(.securityQuestions)?.status, .available)
        XCTAssertNil(try policy.askedQuestions(user: exported, now: Date()), "a summary holds no questions")
    }
}
