import Foundation
import Twogate

/// Gives an event of a transcript to a flow of one of the machines.
typealias Play = (Setup, Flow, JSON, Situation) throws -> Transition

/// A host that plays one transcript, as `tests/vectors/reset/README.md` and `tests/vectors/registering/README.md` say.
final class TranscriptHost {
    /// What a step left: its flow, the ledger stored, and its effects where it happened.
    private struct Past {
        let flow: Flow
        let stored: JSON
        let effects: [JSON]
    }

    private let give: Play
    private let messages: Messages
    private var given: [String: JSON]
    private var setup: Setup
    private var user: JSON
    private var stored: JSON
    private var signedInAt: Timestamp?
    private var history: [Past] = []

    init(_ transcript: JSON, give: @escaping Play) throws {
        self.give = give
        messages = try Messages()
        given = try transcript.member("setup").members
        setup = try Setup(given: .object(given))
        user = try transcript.member("user")
        stored = try transcript.member("ledger")
    }

    /// Plays a step; what is not as it should be, or nil.
    func play(_ step: JSON) throws -> String? {
        let flow = try flowBefore(step)
        try change(step)
        let row = try step["ledger"] ?? step["ledgerFrom"].map { try past($0).stored } ?? stored
        let person = user == .null ? nil : try User(json: user.text())
        let now = try step.number("now"), entropy = try bytes(step["entropy"])
        func situation(_ row: JSON) throws -> Situation {
            Situation(user: person, ledger: try text(of: row), now: now, entropy: entropy, signedInAt: signedInAt)
        }
        let expected = try step.member("expect"), event = try event(step)
        let transition: Transition
        do {
            transition = try give(setup, flow, event, situation(row))
        } catch let error as CallError {
            history.append(Past(flow: flow, stored: stored, effects: []))
            return try different(expected, .object(["error": word(error)]))
        }
        for effect in transition.effects {
            if case .audit = effect, try messages.audit(effect) == nil { return "no text: \(effect)" }
        }
        guard try messages.result(outcome: transition.outcome).allSatisfy(EveryText.isText) else { return "no text" }
        let effects = try transition.effects.map { try JSON($0) }
        var actual: [String: JSON] = ["outcome": try JSON(transition.outcome), "effects": .array(effects)]
        let saved = effects.first { $0["effect"] == .string("saveLedger") }?["ledger"]
        // The page is drawn after the ledger was saved. Of a ledger that cannot be read no transcript has one.
        let after = try situation(saved ?? row)
        if isRead(after.ledger), let prompt = try setup.prompt(flow: transition.flow, situation: after) {
            actual["prompt"] = try JSON(prompt)
            guard try EveryText.isText(messages.prompt(prompt: prompt).title) else { return "no text: \(prompt)" }
        }
        if step["lost"] == .bool(true) {
            history.append(Past(flow: flow, stored: stored, effects: []))
        } else {
            stored = saved ?? stored
            let next = try sealedAndOpened(transition, entropy: entropy)
            history.append(Past(flow: next, stored: stored, effects: effects))
        }
        return try different(expected, .object(actual))
    }

    private func different(_ expected: JSON, _ actual: JSON) throws -> String? {
        expected.byScalars == actual.byScalars ? nil : "expected \(try expected.text()), got \(try actual.text())"
    }

    /// A flow as a browser would bring it back; one that is charged has no sealed form.
    private func sealedAndOpened(_ transition: Transition, entropy: Data) throws -> Flow {
        guard let sealed = try setup.seal(flow: transition.flow, entropy: entropy) else {
            switch transition.outcome {
            case .charged, .refused: return transition.flow
            default: throw VectorError("not sealed")
            }
        }
        guard sealed.count == 1_024 else { throw VectorError("\(sealed.count) bytes sealed") }
        return try setup.open(sealed: sealed)
    }

    private func flowBefore(_ step: JSON) throws -> Flow {
        switch step["from"] {
        case nil: history.last?.flow ?? Flow()
        case .null: Flow()
        case let place?: try past(place).flow
        }
    }

    private func past(_ place: JSON) throws -> Past {
        guard let place = place.number, history.indices.contains(Int(place)) else { throw VectorError("no such step") }
        return history[Int(place)]
    }

    /// What is otherwise from this step on.
    private func change(_ step: JSON) throws {
        user = step["user"] ?? user
        if let at = step["signedInAt"] { signedInAt = at.number }
        guard step["policy"] != nil || step["stateKeys"] != nil else { return }
        given["policy"] = step["policy"] ?? given["policy"]
        if let keys = step["stateKeys"] {
            given["stateKeys"] = keys
            setup = try Setup(given: .object(given))
        } else {
            setup = try setup.withPolicy(policy: Policy(json: (given["policy"] ?? .null).text()))
        }
    }

    /// The event of a step, with what the engine gave put in.
    private func event(_ step: JSON) throws -> JSON {
        var event = try step.member("event").members
        for (name, given) in event { event[name] = try filled(name, given) }
        return .object(event)
    }

    /// What the engine gave, where the event names it: a code, or whom the host was asked about.
    private func filled(_ member: String, _ given: JSON) throws -> JSON {
        let mark = member == "code" ? "$sent" : "$\(member)"
        let kinds = member == "code" ? ["sendCode"] : ["placeCall", "askApp", "checkAppCode"]
        guard let text = given.string, ["code", "flow", "charge"].contains(member), text.hasPrefix(mark) else {
            return given
        }
        let place = text.dropFirst(mark.count + 1)
        let past = place.isEmpty ? history : [try past(.number(Int64(place) ?? -1))]
        let effects = past.reversed().compactMap { step in
            step.effects.first { kinds.contains($0["effect"]?.string ?? "") }
        }
        guard let last = effects.first else { throw VectorError("nothing was sent") }
        return try last.member(member)
    }

    /// The row as it stands in a store: a text that may be anything, or a document.
    private func text(of row: JSON) throws -> String? {
        switch row {
        case .null: nil
        case .string(let text): text
        case .bool, .number, .array, .object: try row.text()
        }
    }

    private func isRead(_ ledger: String?) -> Bool {
        guard let ledger else { return true }
        return (try? Ledger(json: ledger)) != nil
    }
}

extension Setup {
    /// What the setup of a transcript gives.
    fileprivate convenience init(given: JSON) throws {
        let argon2 = try given.member("argon2"), decoy = try given.member("decoy")
        try self.init(
            policy: Policy(json: given.member("policy").text()),
            disclosure: given.word("disclosure"),
            stateKeys: given.array("stateKeys").map {
                StateKey(id: try bytes($0["id"]), key: Secret(bytes: try bytes($0["key"])))
            },
            identifierSecret: Secret(bytes: bytes(given["identifierSecret"])),
            decoy: DecoyLooks(
                countryCodes: decoy.strings("countryCodes"), emailDomains: decoy.strings("emailDomains")),
            hashing: Hashing(
                memoryKiB: UInt32(argon2.number("memoryKiB")), iterations: UInt32(argon2.number("iterations")),
                parallelism: UInt32(argon2.number("parallelism")),
                peppers: given.array("peppers").map {
                    Pepper(keyId: try bytes($0["keyId"]), secret: Secret(bytes: try bytes($0["secret"])))
                }),
            codeDigits: UInt32(given.number("codeDigits")))
    }
}
