import Foundation
import Twogate
import XCTest

/// Whatever crosses is freed, on the paths of errors too.
final class MemoryTests: XCTestCase {
    func testManyCallsDoNotGrow() throws {
        try rounds(2_000)
        let before = try residentBytes()
        try rounds(20_000)
        let growth = try residentBytes() - before
        // One leaked value a round, be it 512 bytes, would be 10 MB.
        XCTAssertLessThan(growth, 5_000_000)
    }

    func testSecretsDoNotStay() throws {
        try secrets(100)
        let before = try residentBytes()
        try secrets(1_000)
        let growth = try residentBytes() - before
        // One leaked secret a round would be 16 MB.
        XCTAssertLessThan(growth, 8_000_000)
    }

    private func secrets(_ count: Int) throws {
        let policy = try ThreeQuestions.policy()
        let user = try ThreeQuestions.user()
        let large = Data(repeating: 65, count: 16_384)
        for _ in 0..<count {
            let secret = Secret(bytes: large)
            XCTAssertEqual(secret.reveal().count, large.count)
            XCTAssertThrowsError(try normalizeAnswer(answer: secret))
            let answers = [Answer(question: "firstPet", answer: secret)]
            XCTAssertEqual(try policy.checkAnswers(user: user, answers: answers).count, 2)
            XCTAssertThrowsError(try policy.enrol(user: user, answers: answers, now: Date()))
            let hashing = Hashing(memoryKiB: 1, peppers: [Pepper(keyId: Data([1]), secret: secret)])
            XCTAssertThrowsError(
                try policy.verifyAnswers(user: user, answers: [secret], hashing: hashing, now: Date()))
            let record = EnrolmentRecord(json: "{\"a\": \"\(String(repeating: "a", count: 16_384))\"}")
            XCTAssertNil(try policy.askedQuestions(user: user.withEnrolment(record: record), now: Date()))
        }
    }

    private func rounds(_ count: Int) throws {
        for _ in 0..<count {
            let policy = try Policy(json: #"{"scope": "all", "methods": ["email", "mobilePhone"]}"#)
            let user = try User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"], "mobilePhone": "+1 4255550123"}"#)
            XCTAssertEqual(try policy.explain(user: user, now: 0).fixes, [])
            XCTAssertThrowsError(try Policy(json: #"{"scope": 1, "methods": ["none"], "hints": 0}"#))
            XCTAssertThrowsError(try User(json: #"{"enabled": 1}"#))
        }
    }

    private func residentBytes() throws -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { throw XCTSkip("no /proc/self/statm here") }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
