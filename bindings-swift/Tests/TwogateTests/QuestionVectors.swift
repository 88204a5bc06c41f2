import Foundation
import Twogate

// The vectors on security questions: what comes out of a case, and what should have.

extension Vector {
    func normalized() throws -> (JSON, JSON) {
        if let texts = given["texts"]?.array?.compactMap(\.string), texts.count == 2 {
            let forms = try texts.map { try normalizeAnswer(answer: Secret($0)).text.reveal() }
            return (.object(["same": .bool(forms[0] == forms[1])]), expect)
        }
        do {
            let form = try normalizeAnswer(answer: secret(given, text: "text"))
            let normal = try Self.text(expect["normal"] ?? .null)
            return (
                .object([
                    "normal": .exact(String(decoding: form.text.reveal(), as: UTF8.self)),
                    "length": .number(Int64(form.length)),
                ]),
                .object(["normal": .exact(normal), "length": expect["length"] ?? .null])
            )
        } catch let error as NormalizeError {
            // The numbers that the vectors give as well are those of a problem with an answer.
            let code: JSON = switch error {
            case .TooLong: .string("tooLong")
            case .DisallowedCharacter: .string("disallowedCharacter")
            case .Unstable: .string("unstable")
            case .Internal: .null
            }
            return (code, expect["code"] ?? expect)
        }
    }

    func checked() throws -> (JSON, JSON) {
        let problems = try compiled().checkAnswers(user: person(), answers: answers())
        return (.sorted(problems.map(JSON.init)), try expectedProblems())
    }

    func enrolled() throws -> (JSON, JSON) {
        let policy = try compiled(), user = try person(), answers = try answers()
        let pepper = given["pepper"].map { $0 == .null ? [] : [$0] } ?? []
        let hashing = try hashing(peppers: pepper), entropy = try entropy(), now = try now()
        do {
            let record = try policy.enrol(user: user, answers: answers, hashing: hashing, entropy: entropy, now: now)
            let enrolled = try user.withEnrolment(record: record)
            let asked = try policy.askedQuestions(user: enrolled, failures: 0, now: now) ?? []
            let typed = asked.compactMap { question in answers.first { $0.question == question.id }?.answer }
            let verification = try policy.verifyAnswers(
                user: enrolled, answers: typed, failures: 0, hashing: hashing, entropy: entropy, now: now)
            return (
                .object(["record": .exact(record.json), "verifies": .bool(verification.isRight)]),
                .object(["record": try expect["record"].map(recordText) ?? .null, "verifies": .bool(true)])
            )
        } catch AnswersError.Invalid(let problems) {
            return (.sorted(problems.map(JSON.init)), try expectedProblems())
        } catch AnswersError.Call(let reason) {
            return (.object(["error": word(reason)]), expect)
        }
    }

    func verified() throws -> (JSON, JSON) {
        let policy = try compiled(), user = try person()
        let failures = UInt32(given["failures"]?.number ?? 0)
        do {
            let verification = try policy.verifyAnswers(
                user: user,
                answers: (given["answers"]?.array ?? []).map { Secret(try Self.text($0)) },
                failures: failures, hashing: hashing(peppers: given["peppers"]?.array ?? []), entropy: entropy(),
                now: now())
            let asked = try policy.askedQuestions(user: user, failures: failures, now: now())
            var actual: [String: JSON] = [
                "asked": asked.map { .array($0.map(question)) } ?? .null, "right": .bool(verification.isRight),
            ]
            if case .right(let record, let rehashed) = verification {
                actual["record"] = .exact(record.json)
                actual["rehashed"] = .bool(rehashed)
            }
            guard case .object(var expected) = expect else { throw VectorError("nothing expected") }
            expected["record"] = try expected["record"].map(recordText)
            return (.object(actual), .object(expected))
        } catch let error as CallError {
            return (.object(["error": word(error)]), expect)
        }
    }

    func rehashNeeded() throws -> (JSON, JSON) {
        do {
            let needs = try person().needsRehash(hashing: hashing(peppers: given["peppers"]?.array ?? []))
            return (.object(["needsRehash": needs.map { .array($0.map(JSON.bool)) } ?? .null]), expect)
        } catch let error as CallError {
            return (.object(["error": word(error)]), expect)
        }
    }

    func compiled() throws -> Policy { try Policy(json: (given["policy"] ?? .null).text()) }

    func person() throws -> User { try User(json: (given["user"] ?? .null).text()) }

    private func answers() throws -> [Answer] {
        try (given["answers"]?.array ?? []).map { item in
            guard let question = item["question"]?.string else { throw VectorError("no question") }
            return Answer(question: question, answer: try secret(item, text: "answer"), shown: item["shown"]?.string)
        }
    }

    private func hashing(peppers: [JSON]) throws -> Hashing {
        func parameter(_ name: String) throws -> UInt32 {
            guard let number = given["argon2"]?[name]?.number else { throw VectorError("no \(name)") }
            return UInt32(number)
        }
        return Hashing(
            memoryKiB: try parameter("memoryKiB"), iterations: try parameter("iterations"),
            parallelism: try parameter("parallelism"),
            peppers: try peppers.map { pepper in
                Pepper(keyId: try bytes(pepper["keyId"]), secret: Secret(bytes: try bytes(pepper["secret"])))
            })
    }

    private func entropy() throws -> Data { try bytes(given["entropy"]) }

    private func now() throws -> Timestamp {
        guard let now = given["now"]?.number else { throw VectorError("no now") }
        return now
    }
}

/// What the member `bytes` gives, else the text in the member `text`.
func secret(_ item: JSON, text: String) throws -> Secret {
    if item["bytes"] != nil { return Secret(bytes: try bytes(item["bytes"])) }
    return Secret(try Vector.text(item[text] ?? .null))
}

func bytes(_ hexadecimal: JSON?) throws -> Data {
    guard let digits = hexadecimal?.string.map(Array.init), digits.count.isMultiple(of: 2) else {
        throw VectorError("no bytes")
    }
    return Data(try stride(from: 0, to: digits.count, by: 2).map { place in
        guard let byte = UInt8(String(digits[place...place + 1]), radix: 16) else { throw VectorError("no bytes") }
        return byte
    })
}

private func question(_ question: AnsweredQuestion) -> JSON {
    let members: [String: JSON?] = ["id": .string(question.id), "text": question.text.map(JSON.string)]
    return .object(members.compactMapValues { $0 })
}

func word(_ error: CallError) -> JSON {
    switch error {
    case .NoEntropy: .string("noEntropy")
    case .BadParameters: .string("badParameters")
    case .UnknownPepper: .string("unknownPepper")
    case .OutOfMemory: .string("outOfMemory")
    case .Summary: .string("summary")
    case .WrongKey: .string("wrongKey")
    case .Internal: .null
    }
}

/// The text of a record with its members in the order of the stored form, which `JSON` has forgotten.
private func recordText(_ record: JSON) throws -> JSON {
    func written(_ value: JSON) throws -> String {
        switch value {
        case .array(let items): return "[\(try items.map(written).joined(separator: ","))]"
        case .object(let members):
            let order = [
                "subject", "kind", "value", "ask", "id", "text", "questions", "challenges", "normalizer", "unicode",
                "hash", "enrolledAt",
            ]
            guard Set(members.keys).isSubset(of: order) else { throw VectorError("an unknown member") }
            let texts = try order.compactMap { name in try members[name].map { "\"\(name)\":\(try written($0))" } }
            return "{\(texts.joined(separator: ","))}"
        default:
            let encoder = JSONEncoder()
            encoder.outputFormatting = .withoutEscapingSlashes
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        }
    }
    return .exact(try written(record))
}

extension JSON {
    /// A text by its scalars: Swift's own texts are equal when they look the same.
    static func exact(_ text: String) -> JSON {
        .string(text.unicodeScalars.map { $0.escaped(asASCII: true) }.joined())
    }
}
