#if os(Linux)
import Foundation
import Glibc
import Twogate
import XCTest

/// Answers leave nothing behind in the library's memory, nor on their way into it: not as typed, not normalized and not in
/// capitals. Linux only, where a process can look at its own memory.
final class SecrecyTests: XCTestCase {
    func testNothingOfAnAnswerStays() throws {
        try live()
        for form in Form.allCases {
            for seed in 0..<3 { XCTAssertEqual(try copies(of: seed, form), 0, "answer \(seed) \(form)") }
        }
    }

    /// Otherwise the test above would find nothing whatever happened.
    func testAnAnswerThatStaysIsFound() throws {
        let secret = secret(9)
        XCTAssertEqual(try copies(of: 9, .typed), 1)
        XCTAssertEqual(try copies(of: 9, .normalized), 0)
        let normal = try normalizeAnswer(answer: secret).text
        XCTAssertEqual(try copies(of: 9, .normalized), 1)
        XCTAssertEqual(normal.reveal().count, length)
        XCTAssertEqual(secret.reveal().count, length)
    }

    /// Checks, enrols, verifies and normalizes answers, and lets go of them.
    private func live() throws {
        let policy = try ThreeQuestions.policy()
        let user = try ThreeQuestions.user()
        let hashing = ThreeQuestions.hashing
        let answers = ThreeQuestions.ids.enumerated().map { seed, question in
            Answer(question: question, answer: secret(seed))
        }
        XCTAssertEqual(try policy.checkAnswers(user: user, answers: answers), [])
        let record = try policy.enrol(user: user, answers: answers, hashing: hashing, now: Date())
        let enrolled = try user.withEnrolment(record: record)
        let typed = (0..<3).map(secret)
        XCTAssertTrue(try policy.verifyAnswers(user: enrolled, answers: typed, hashing: hashing, now: Date()).isRight)
        XCTAssertFalse(
            try policy.verifyAnswers(user: enrolled, answers: typed.reversed(), hashing: hashing, now: Date()).isRight)
        for secret in typed { XCTAssertEqual(try normalizeAnswer(answer: secret).length, UInt32(length)) }
    }

    private let length = 36

    private enum Form: CaseIterable { case typed, normalized, capitals }

    /// The letters of an answer, typed in both cases: worked out, since a literal is memory too.
    private func letter(_ seed: Int, _ index: Int, _ form: Form) -> UInt8 {
        let small = UInt8(97 + (index * (7 + 2 * seed) + seed) % 26)
        return switch form {
        case .typed: index.isMultiple(of: 3) ? small - 32 : small
        case .normalized: small
        case .capitals: small - 32
        }
    }

    private func secret(_ seed: Int) -> Secret {
        var bytes = Data(count: length)
        for index in 0..<length { bytes[index] = letter(seed, index, .typed) }
        defer { bytes.resetBytes(in: 0..<length) }
        return Secret(bytes: bytes)
    }

    /// How often the end of an answer is in what this process can write to. Not its beginning, which an allocator that
    /// wipes nothing would overwrite by chance.
    private func copies(of seed: Int, _ form: Form) throws -> Int {
        // What is looked for, and what is looked into, lie where nothing is looked for.
        let size = 1 << 20, needle = 16
        guard let own = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0), own != MAP_FAILED
        else { throw VectorError("no memory") }
        defer { munmap(own, size) }
        let bytes = own.assumingMemoryBound(to: UInt8.self)
        for index in 0..<needle { bytes[index] = letter(seed, length - needle + index, form) }

        let memory = open("/proc/self/mem", O_RDONLY)
        guard memory >= 0 else { throw XCTSkip("no /proc/self/mem here") }
        defer { close(memory) }
        var found = 0
        for part in try writable() where !part.contains(UInt(bitPattern: own)) {
            var place = part.lowerBound
            while place < part.upperBound {
                let wanted = min(size - needle, Int(part.upperBound - place))
                let read = pread(memory, own + needle, wanted, off_t(place))
                guard read >= needle else { break }
                var start = own + needle
                let end = start + read
                while let hit = memmem(start, end - start, own, needle) {
                    found += 1
                    start = hit + 1
                }
                // One that lies across two pieces is found in the second, one at the end of the first not again.
                place += UInt(read == wanted && wanted == size - needle ? read - needle + 1 : read)
            }
        }
        return found
    }

    private func writable() throws -> [Range<UInt>] {
        try String(contentsOfFile: "/proc/self/maps", encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: " ")
            let ends = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
            return fields[1].hasPrefix("rw") && ends.count == 2 ? ends[0]..<ends[1] : nil
        }
    }
}
#endif
