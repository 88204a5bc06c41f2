import Foundation
import Twogate

// The values of flows as the documents write them, by reflection: every case is called as its word, and every
// property as its member, so that whatever there is is compared.

extension JSON {
    init(_ outcome: FlowOutcome) throws { self = .object(try JSON.tagged("outcome", outcome)) }

    init(_ effect: Effect) throws { self = .object(try JSON.tagged("effect", effect)) }

    init(_ prompt: Prompt) throws {
        let page = try JSON.tagged("prompt", prompt.kind)
        self = .object(try JSON.members(prompt).filter { $0.key != "kind" }.merging(page) { first, _ in first })
    }

    /// A case with values has one child: its name, and the values by their labels.
    private static func tagged(_ tag: String, _ value: Any) throws -> [String: JSON] {
        guard let (label, values) = Mirror(reflecting: value).children.first else {
            return [tag: .string(String(describing: value))]
        }
        return try members(values).merging([tag: .string(label ?? "")]) { first, _ in first }
    }

    private static func members(_ value: Any) throws -> [String: JSON] {
        try Dictionary(uniqueKeysWithValues: Mirror(reflecting: value).children.map { label, value in
            guard let label else { throw VectorError("a value of a flow without a name") }
            // The page is told by its own case.
            return (label, value is PromptKind ? .null : try member(label, value))
        })
    }

    private static func member(_ name: String, _ value: Any) throws -> JSON {
        switch value {
        case let list as [Any]: return .array(try list.map { try member(name, $0) })
        case let bool as Bool: return .bool(bool)
        case let number as any BinaryInteger: return .number(Int64(number))
        case let text as String: return name == "ledger" ? try JSON(text: text) : .string(text)
        case let secret as Secret: return .string(String(decoding: secret.reveal(), as: UTF8.self))
        case let record as EnrolmentRecord: return try JSON(text: record.json)
        case EndedFor.flow(let reason): return .string(String(describing: reason))
        case EndedFor.person(let reason): return .string(String(describing: reason))
        case let problem as PasswordProblem: return JSON(problem)
        case let problem as DraftProblem: return JSON(problem)
        case let choice as Choice: return .object(try members(choice))
        case let form as RegistrationForm: return .object(try members(form))
        case let field as FormField: return .object(try members(field))
        case let questions as FormQuestions: return .object(try members(questions))
        case let question as FormQuestion: return .object(try members(question).filter { $0.value != .null })
        case let question as AskedQuestion: return .object(try members(question).filter { $0.value != .null })
        case let word as any CaseIterable: return .string(String(describing: word))
        default:
            let mirror = Mirror(reflecting: value)
            guard mirror.displayStyle == .optional, mirror.children.isEmpty else {
                throw VectorError("\(type(of: value)) is no value of a flow")
            }
            return .null
        }
    }
}

// What a transcript gives, which is well formed.

extension JSON {
    init(text: String) throws { self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

    var bool: Bool? {
        guard case .bool(let bool) = self else { return nil }
        return bool
    }

    /// With texts by their scalars: Swift's own are equal when they look the same.
    var byScalars: JSON {
        switch self {
        case .null, .bool, .number: self
        case .string(let text): .exact(text)
        case .array(let items): .array(items.map(\.byScalars))
        case .object(let members): .object(members.mapValues(\.byScalars))
        }
    }

    var members: [String: JSON] {
        get throws {
            guard case .object(let members) = self else { throw VectorError("no object") }
            return members
        }
    }

    func member(_ name: String) throws -> JSON {
        guard let member = self[name] else { throw VectorError("no \(name)") }
        return member
    }

    func string(_ name: String) throws -> String {
        guard let text = try member(name).string else { throw VectorError("\(name) is no text") }
        return text
    }

    func number(_ name: String) throws -> Int64 {
        guard let number = try member(name).number else { throw VectorError("\(name) is no number") }
        return number
    }

    func array(_ name: String) throws -> [JSON] {
        guard let items = try member(name).array else { throw VectorError("\(name) is no list") }
        return items
    }

    func strings(_ name: String) throws -> [String] {
        try array(name).map { item in
            guard let text = item.string else { throw VectorError("\(name) is no list of texts") }
            return text
        }
    }

    /// The case of an enumeration by its word.
    func word<Value: CaseIterable>(_ name: String) throws -> Value {
        let word = try string(name)
        guard let value = Value.allCases.first(where: { String(describing: $0) == word }) else {
            throw VectorError("\(name) cannot be \(word)")
        }
        return value
    }
}

func dumped(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
}
