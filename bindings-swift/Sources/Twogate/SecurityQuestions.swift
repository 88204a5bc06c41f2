// Security questions as Swift expects them: dates, defaults, and entropy from the system.

import Foundation

extension Policy {
    /// Enrols a person's answers: the record comes back, for the host to store.
    ///
    /// It takes up to ten Argon2id, some tenths of a second: not on the main thread. `entropy` is 32 bytes for this
    /// call alone; left out, they are drawn from the system's generator. Throws `AnswersError`.
    public func enrol(
        user: User, answers: [Answer], hashing: Hashing = Hashing(), entropy: Data? = nil, now: Date
    ) throws -> EnrolmentRecord {
        let entropy = entropy ?? systemEntropy()
        return try enrol(user: user, answers: answers, hashing: hashing, entropy: entropy, now: milliseconds(of: now))
    }

    /// The questions that are asked of a person who has answered wrongly `failures` times so far, in the order in which
    /// the answers are wanted; nil where the person has nothing to be asked.
    public func askedQuestions(user: User, failures: UInt32 = 0, now: Date) throws -> [AnsweredQuestion]? {
        try askedQuestions(user: user, failures: failures, now: milliseconds(of: now))
    }

    /// Whether answers to the questions asked, in that order, are right.
    ///
    /// Where they are, the host stores the record that comes back over the one in `user`, and over no other. `entropy`
    /// is 32 bytes for this call alone; left out, they are drawn from the system's generator. Throws `CallError`.
    public func verifyAnswers(
        user: User, answers: [Secret], failures: UInt32 = 0, hashing: Hashing = Hashing(), entropy: Data? = nil,
        now: Date
    ) throws -> Verification {
        try verifyAnswers(
            user: user, answers: answers, failures: failures, hashing: hashing,
            entropy: entropy ?? systemEntropy(), now: milliseconds(of: now))
    }
}

extension Verification {
    /// Whether all answers are right.
    public var isRight: Bool { record != nil }

    /// The record to store over the one asked; nil where something is wrong.
    public var record: EnrolmentRecord? {
        switch self {
        case .wrong: nil
        case .right(let record, _): record
        }
    }
}

extension AnswersError: CustomStringConvertible, LocalizedError {
    /// All problems of the answers; none when the call was wrong.
    public var problems: [DraftProblem] {
        switch self {
        case .Invalid(let problems): problems
        case .Call: []
        }
    }

    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

extension CallError: CustomStringConvertible, LocalizedError {
    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

extension NormalizeError: CustomStringConvertible, LocalizedError {
    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

func systemEntropy() -> Data {
    var generator = SystemRandomNumberGenerator()
    return (0..<4).reduce(into: Data()) { bytes, _ in
        withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) }
    }
}
