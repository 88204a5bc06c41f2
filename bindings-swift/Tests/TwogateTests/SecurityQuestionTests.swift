import Foundation
import Twogate
import XCTest

final class SecurityQuestionTests: XCTestCase {
    private let cheap = ThreeQuestions.hashing
    private let now = Date(timeIntervalSince1970: 1_795_219_200)

    func testProblemsOfAForm() throws {
        let problems = try ThreeQuestions.policy().checkAnswers(
            user: ThreeQuestions.user(), answers: ThreeQuestions.answers("Rex", "ann", "rEX"))
        XCTAssertEqual(problems.map { "\($0.pointer) \($0.code)" }, [
            "/answers/1/answer revealsAccount", "/answers/2/answer repeatedAnswer",
        ])
        XCTAssertEqual(problems.last?.args.other, "/answers/0/answer")
        XCTAssertEqual(problems.map(\.unfinished), [true, true])
        XCTAssertFalse("\(problems)".lowercased().contains("rex"))
    }

    func testWhatIsEnrolledCanBeVerified() throws {
        let policy = try ThreeQuestions.policy(), user = try ThreeQuestions.user()
        let answers = ThreeQuestions.answers("Rex", "Baker", "Lasagna")
        let record = try policy.enrol(user: user, answers: answers, hashing: cheap, now: now)
        let enrolled = try user.withEnrolment(record: record)
        XCTAssertNil(try policy.askedQuestions(user: user, now: now), "the user itself is as it was")
        XCTAssertEqual(try policy.explain(user: enrolled, now: now).method(.securityQuestions)?.status, .available)
        XCTAssertEqual(try policy.askedQuestions(user: enrolled, now: now)?.map(\.id), ThreeQuestions.ids)

        let right = ["  REX ", "baker", "lasagna"].map { Secret($0) }
        let verification = try policy.verifyAnswers(user: enrolled, answers: right, hashing: cheap, now: now)
        XCTAssertTrue(verification.isRight)
        XCTAssertEqual(verification, .right(record: record, rehashed: false), "one challenge stays in its place")

        for wrong in [["Rex", "Baker", "Pizza"], ["Baker", "Rex", "Lasagna"], ["Rex", "Baker"], []] {
            let verification = try policy.verifyAnswers(
                user: enrolled, answers: wrong.map { Secret($0) }, hashing: cheap, now: now)
            XCTAssertEqual(verification, .wrong)
            XCTAssertFalse(verification.isRight)
            XCTAssertNil(verification.record)
        }
    }

    func testARecordIsHashedAnewByTheParametersOfToday() throws {
        let policy = try ThreeQuestions.policy(), user = try ThreeQuestions.user()
        let answers = ThreeQuestions.answers("Rex", "Baker", "Lasagna")
        let record = try policy.enrol(user: user, answers: answers, hashing: cheap, now: now)
        let enrolled = try user.withEnrolment(record: record)
        let pepper = Pepper(keyId: Data("2026".utf8), secret: Secret(bytes: Data(repeating: 9, count: 32)))
        let today = Hashing(memoryKiB: 7_168, iterations: 2, peppers: [pepper])
        let typed = ["Rex", "Baker", "Lasagna"].map { Secret($0) }
        XCTAssertEqual(try enrolled.needsRehash(hashing: cheap), [false])
        XCTAssertEqual(try enrolled.needsRehash(hashing: today), [true])
        XCTAssertNil(try user.needsRehash(hashing: today), "nobody has enrolled")

        guard case .right(let renewed, true) = try policy.verifyAnswers(
            user: enrolled, answers: typed, hashing: today, now: now)
        else { return XCTFail("not right, or not hashed anew") }
        XCTAssertTrue(renewed.json.contains("m=7168,t=2,p=1,keyid="))

        let again = try user.withEnrolment(record: renewed)
        XCTAssertEqual(try again.needsRehash(hashing: today), [false])
        XCTAssertEqual(
            try policy.verifyAnswers(user: again, answers: typed, hashing: today, now: now),
            .right(record: renewed, rehashed: false))
        XCTAssertThrowsError(try policy.verifyAnswers(user: again, answers: typed, hashing: cheap, now: now)) { error in
            XCTAssertEqual(error as? CallError, .UnknownPepper)
            XCTAssertEqual(error.localizedDescription, "\(error)")
            XCTAssertTrue("\(error)".contains("pepper"), "\(error)")
        }
    }

    func testEntropyIsDrawnForEachCall() throws {
        let policy = try ThreeQuestions.policy(), user = try ThreeQuestions.user()
        let answers = ThreeQuestions.answers("Rex", "Baker", "Lasagna")
        func enrol(_ entropy: Data?) throws -> EnrolmentRecord {
            try policy.enrol(user: user, answers: answers, hashing: cheap, entropy: entropy, now: now)
        }
        XCTAssertNotEqual(try enrol(nil), try enrol(nil))
        let drawn = Data(1...32)
        XCTAssertEqual(try enrol(drawn), try enrol(drawn))
    }

    func testAnswersErrorHasAllProblems() throws {
        XCTAssertThrowsError(
            try ThreeQuestions.policy().enrol(
                user: ThreeQuestions.user(), answers: ThreeQuestions.answers("x", "Baker", "Baker"), hashing: cheap,
                now: now)
        ) { error in
            guard case AnswersError.Invalid(let problems) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(problems.map(\.code), [.tooShort, .repeatedAnswer])
            XCTAssertEqual((error as? AnswersError)?.problems, problems)
            XCTAssertTrue("\(error)".hasSuffix("; and 1 more"), "\(error)")
            XCTAssertEqual(error.localizedDescription, "\(error)")
        }
    }

    func testAWrongCallIsNoWrongAnswer() throws {
        let policy = try ThreeQuestions.policy(), user = try ThreeQuestions.user()
        let answers = ThreeQuestions.answers("Rex", "Baker", "Lasagna")
        let secret = Secret("pepper")
        let calls: [(Hashing, Data, CallError)] = [
            (cheap, Data(count: 32), .NoEntropy), (cheap, Data(1...31), .NoEntropy), (cheap, Data(), .NoEntropy),
            (Hashing(memoryKiB: 7_167), Data(1...32), .BadParameters),
            (Hashing(memoryKiB: .max, iterations: .max), Data(1...32), .BadParameters),
            (Hashing(parallelism: 2), Data(1...32), .BadParameters),
            (Hashing(peppers: [Pepper(keyId: Data(), secret: secret)]), Data(1...32), .BadParameters),
            (Hashing(peppers: [Pepper(keyId: Data(1...9), secret: secret)]), Data(1...32), .BadParameters),
            (Hashing(peppers: [Pepper(keyId: Data([1]), secret: Secret(""))]), Data(1...32), .BadParameters),
        ]
        for (hashing, entropy, reason) in calls {
            XCTAssertThrowsError(
                try policy.enrol(user: user, answers: answers, hashing: hashing, entropy: entropy, now: now)
            ) { error in
                XCTAssertEqual(error as? AnswersError, .Call(reason: reason))
                XCTAssertEqual((error as? AnswersError)?.problems, [])
                XCTAssertEqual("\(error)", "\(reason)")
            }
            XCTAssertThrowsError(
                try policy.verifyAnswers(user: user, answers: [], hashing: hashing, entropy: entropy, now: now)
            ) { XCTAssertEqual($0 as? CallError, reason) }
            if reason == .BadParameters {
                XCTAssertThrowsError(try user.needsRehash(hashing: hashing)) {
                    XCTAssertEqual($0 as? CallError, reason)
                }
            }
        }
    }

    func testDefaultsAreOWASPs() {
        let hashing = Hashing()
        XCTAssertEqual([hashing.memoryKiB, hashing.iterations, hashing.parallelism], [19_456, 2, 1])
        XCTAssertTrue(hashing.peppers.isEmpty)
    }

    func testNormalForms() throws {
        let form = try normalizeAnswer(answer: Secret("  Lange   STRASSE "))
        XCTAssertEqual(form.text.reveal(), Data("lange strasse".utf8))
        XCTAssertEqual(form.length, 13)
        XCTAssertThrowsError(try normalizeAnswer(answer: Secret("\u{7}"))) { error in
            XCTAssertEqual(error as? NormalizeError, .DisallowedCharacter)
            XCTAssertEqual(error.localizedDescription, "\(error)")
        }
    }

    func testValuesAreSendable() {
        func sendable<T: Sendable>(_: T.Type) {}
        sendable(Secret.self)
        sendable(Answer.self)
        sendable(Hashing.self)
        sendable(EnrolmentRecord.self)
        sendable(Verification.self)
        sendable(AnswersError.self)
        sendable(CallError.self)
    }
}
