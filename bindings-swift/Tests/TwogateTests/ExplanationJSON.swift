import Twogate

// Our values as the vectors write them: by hand, so that every field and every case is seen to cross.

extension JSON {
    init(_ explanation: Explanation) {
        self = .object([
            "verdict": .word(explanation.verdict),
            "reason": .orNull(explanation.reason, JSON.word),
            "code": .orNull(explanation.code, JSON.string),
            "message": .orNull(explanation.message, JSON.word),
            "gates": .object([
                "policy": .word(explanation.gates.policy),
                "required": .number(Int64(explanation.gates.required)),
                "available": .number(Int64(explanation.gates.available)),
            ]),
            "methods": .array(explanation.methods.map(JSON.init)),
            "actions": .array(explanation.actions.map(JSON.word)),
            "checks": .array(explanation.checks.map(JSON.init)),
            "fixes": .array(explanation.fixes.map(JSON.init)),
        ])
    }

    private init(_ method: MethodExplanation) {
        self = .object([
            "method": .word(method.method),
            "status": .word(method.status),
            "source": .orNull(method.source, JSON.word),
            "registered": .bool(method.registered),
            "public": .bool(method.public),
            "rejected": .array(method.rejected.map(JSON.word)),
            "channels": .array(method.channels.map(JSON.word)),
            "masked": .orNull(method.masked, JSON.string),
        ])
    }

    private init(_ check: CheckResult) {
        self = .object([
            "check": .word(check.check),
            "outcome": .word(check.outcome),
            "reason": .orNull(check.reason, JSON.word),
            "until": .orNull(check.until, JSON.number),
        ])
    }

    private init(_ fix: Fix) {
        let anyOf: [JSON] = switch fix.anyOf {
        case .methods(let methods): methods.map(JSON.word)
        case .licenses(let licenses): licenses.map(JSON.word)
        }
        self = .object([
            "actor": .word(fix.actor),
            "action": .word(fix.action),
            "anyOf": .array(anyOf),
            "count": .number(Int64(fix.count)),
            "until": .orNull(fix.until, JSON.number),
        ])
    }

    init(_ problem: Problem) {
        self = .object([
            "pointer": .string(problem.pointer),
            "code": .word(problem.code),
            "args": JSON(problem.args),
        ])
    }

    init(_ problem: DraftProblem) {
        self = .object([
            "pointer": .string(problem.pointer),
            "code": .word(problem.code),
            "args": JSON(problem.args),
            "unfinished": .bool(problem.unfinished),
        ])
    }

    init(_ problem: PasswordProblem) {
        self = .object(["code": .word(problem.code), "args": JSON(problem.args)])
    }

    init(_ recipient: Recipient) {
        self = .object(["address": .string(recipient.address), "kind": .word(recipient.kind)])
    }

    init(_ contact: Contact) {
        self = switch contact {
        case .url(let url): .object(["url": .string(url)])
        case .email(let address): .object(["email": .string(address)])
        case .addresses(let addresses): .object(["addresses": .array(addresses.map(JSON.string))])
        }
    }

    private init(_ args: ProblemArgs) {
        let members: [String: JSON?] = [
            "minimum": args.minimum.map(JSON.number),
            "maximum": args.maximum.map(JSON.number),
            "actual": args.actual.map(JSON.number),
            "other": args.other.map(JSON.string),
            "line": args.line.map(JSON.number),
            "column": args.column.map(JSON.number),
        ]
        self = .object(members.compactMapValues { $0 })
    }

    /// A case is called as its word in documents.
    private static func word<Value: CaseIterable>(_ value: Value) -> JSON {
        .string(String(describing: value))
    }

    private static func orNull<Value>(_ value: Value?, _ json: (Value) -> JSON) -> JSON {
        value.map(json) ?? .null
    }
}
