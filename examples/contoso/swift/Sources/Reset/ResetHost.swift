// A host of resets: what it keeps between two requests, and what it does for each effect. Here all of it is in memory,
// and what would be sent is shown. main.swift plays two people who come to it.

import Foundation
import Twogate

final class ResetHost {
    /// What a request gives: the cookie that the browser keeps from now on, and what came of it.
    typealias Answer = (cookie: Data?, outcome: FlowOutcome)

    /// In the language of whoever comes: `Messages(locale:)` takes what a browser asks for.
    let messages: Messages
    private let setup: Setup
    /// The directory: user documents, by names in small letters.
    private let people: [String: String]
    private let say: (String) -> Void
    private var ledgers: [String: String] = [:]
    private var now = Date(timeIntervalSince1970: 1_788_253_200)
    private var draws: UInt8 = 2

    init(policy: Policy, people: [String: String], say: @escaping (String) -> Void) throws {
        self.people = people
        self.say = say
        messages = try Messages().withoutIsolation()
        setup = try Setup(
            policy: policy, disclosure: .conceal,
            stateKeys: [StateKey(id: Data("2026-11".utf8), key: Secret(bytes: fixed(1)))],
            identifierSecret: Secret(bytes: fixed(2)),
            decoy: DecoyLooks(countryCodes: ["1"], emailDomains: ["example.org", "example.net"]))
    }

    /// The page of somebody who begins.
    func begin(_ typed: String) throws -> Answer {
        let person = try person(typed)
        let key = try setup.ledgerKey(identifier: typed, user: person)
        return try answered(step(Flow(), .identify(identifier: typed, captcha: true), person, key))
    }

    /// What a browser sends: its cookie, and what was done on the page.
    func request(_ cookie: Data, _ event: ResetEvent) throws -> Answer {
        let flow = try setup.open(sealed: cookie)
        guard let name = flow.identifier(), let key = flow.ledgerKey() else { throw CallError.WrongKey }
        let person = try person(name)
        var given = try step(flow, event, person, key)
        // A proof is compared after its charge is stored, in the same request: a charged flow never leaves the process.
        if given.outcome == .charged { given = try step(given.flow, .verify, person, key) }
        if let written = given.effects.reduce(nil, { $0 ?? write($1, event, name) }) {
            given = try step(given.flow, .written(result: written), person, key)
        }
        return try answered(given)
    }

    /// What the page shows, in a request of its own.
    func page(_ cookie: Data) throws -> Prompt? {
        let flow = try setup.open(sealed: cookie)
        let person = try person(flow.identifier() ?? ""), row = flow.ledgerKey().flatMap { ledgers[$0] }
        return try setup.prompt(
            flow: flow, situation: Situation(user: person, ledger: row, now: now, entropy: drawn()))
    }

    /// One step, as often as somebody else saves a ledger meanwhile; then what it asks for.
    private func step(_ flow: Flow, _ event: ResetEvent, _ person: User?, _ key: String) throws -> Transition {
        while true {
            now += 1
            let situation = Situation(user: person, ledger: ledgers[key], now: now, entropy: drawn())
            let given = try setup.step(flow: flow, event: event, situation: situation)
            if given.effects.allSatisfy(save) {
                try given.effects.forEach(carryOut)
                return given
            }
        }
    }

    /// Over the revision that was read, and over no other: a database would do this in one statement.
    private func save(_ effect: Effect) -> Bool {
        guard case .saveLedger(let key, let expected, let ledger) = effect else { return true }
        struct Row: Decodable { let revision: UInt64 }
        let stored = ledgers[key].flatMap { try? JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        guard expected == stored?.revision ?? 0 else { return false }
        ledgers[key] = ledger
        return true
    }

    private func carryOut(_ effect: Effect) throws {
        switch effect {
        case .saveLedger: break
        // A code for nobody takes the same way, and is not delivered.
        case .sendCode(.email, _, let to, let code, _):
            let mail = try messages.codeMail(code: code)
            say("-> \(to ?? "nobody"): \(mail.title) / \(mail.body.replacingOccurrences(of: "\n\n", with: " / "))")
        case .sendCode(_, _, let to, let code, _): say("-> \(to ?? "nobody"): \(try messages.codeText(code: code))")
        case .placeCall(_, let to, _, _): say("-> \(to ?? "nobody"): a call")
        case .askApp, .checkAppCode: say("-> an authenticator app")
        // Over the record that was read, like a ledger.
        case .saveEnrolment: say("-> the record of the answers")
        // With the request, which still has the password.
        case .writePassword, .unlockAccount: break
        // A registration's.
        case .saveContact, .removeContact, .saveRegistered: break
        case .notify(let to, let message): say("-> \(to ?? "nobody"): \(try messages.page(message: message).title)")
        case .notifyAdministrators(let message):
            say("-> administrators: \(try messages.page(message: message).title)")
        case .contactAdministrator(let subject, let reason):
            // For an identifier that nobody has nobody is told.
            guard let subject else { return }
            say("-> an administrator: \(try messages.contactMail(person: subject, reason: reason).title)")
        case .audit:
            guard let entry = try messages.audit(effect) else { return }
            say("log: \(entry.activity) – \(entry.result) – \(entry.detail)")
        }
    }

    /// Writes the password of the request, or unlocks the account; nil where neither is asked.
    private func write(_ effect: Effect, _ event: ResetEvent, _ name: String) -> WriteResult? {
        let deadline: Timestamp
        switch effect {
        case .writePassword(_, let until), .unlockAccount(let until): deadline = until
        default: return nil
        }
        // What comes too late is not done any more.
        guard now.timeIntervalSince1970 * 1_000 < Double(deadline) else { return .unreachable }
        if case .newPassword(let password, _) = event {
            say("-> directory: a new password of \(password.reveal().count) bytes for \(name)")
        } else {
            say("-> directory: unlock \(name)")
        }
        return .ok
    }

    private func answered(_ given: Transition) throws -> Answer {
        (try setup.seal(flow: given.flow, entropy: drawn()), given.outcome)
    }

    private func person(_ typed: String) throws -> User? {
        try people[typed.trimmingCharacters(in: .whitespaces).lowercased()].map { try User(json: $0) }
    }

    /// Here alone, where a run is to be like the last: a host leaves the entropy out.
    private func drawn() -> Data {
        draws += 1
        return fixed(draws)
    }
}

/// A host draws its keys from the system's generator, and keeps them apart.
private func fixed(_ byte: UInt8) -> Data { Data(repeating: byte, count: 32) }
