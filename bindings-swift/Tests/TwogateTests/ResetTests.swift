import Foundation
import Twogate
import XCTest

/// What of a reset is a binding's own: secrets, sealed flows, errors with types.
final class ResetTests: XCTestCase {
    private let now: Timestamp = 1_795_219_200_000
    private let key = StateKey(id: Data([1]), key: Secret(bytes: Data(repeating: 17, count: 32)))
    private let secret = Secret(bytes: Data(repeating: 34, count: 32))
    private let looks = DecoyLooks(countryCodes: ["1"], emailDomains: ["example.org"])

    func testACodeIsASecretAndAChargedFlowOnlyVerifies() throws {
        let setup = try setup(), sent = try chosen()
        let codes = sent.effects.compactMap { effect -> Secret? in
            if case .sendCode(_, _, _, let code, _) = effect { code } else { nil }
        }
        XCTAssertEqual(codes.count, 1)
        let code = String(decoding: codes[0].reveal(), as: UTF8.self)
        XCTAssertEqual(code.count, 6)
        // Of a ledger nothing is kept back, and its digits may be anybody's.
        let shown = sent.effects.filter { if case .saveLedger = $0 { false } else { true } }
        for text in ["\(shown) \(sent.flow) \(sent.outcome)", dumped(shown), dumped(sent.flow)] {
            XCTAssertFalse(text.contains(code))
        }
        XCTAssertTrue("\(sent)".contains("Secret(..)"))

        let event = ResetEvent.submitCode(code: Secret(code))
        let charged = try setup.step(flow: sent.flow, event: event, situation: situation(after: sent))
        XCTAssertEqual(charged.outcome, .charged)
        XCTAssertNil(try setup.seal(flow: charged.flow))
        XCTAssertNil(try setup.prompt(flow: charged.flow, situation: situation(after: charged)))
        XCTAssertEqual(charged.flow.identifier(), "ann@contoso.com")
        let other = try setup.step(flow: charged.flow, event: .resend, situation: situation(after: charged))
        XCTAssertEqual(other.outcome, .refused(reason: .notNow))
        let right = try setup.step(flow: charged.flow, event: .verify, situation: situation(after: charged))
        XCTAssertEqual(right.outcome, .right)
        guard case .newPassword? = try setup.prompt(flow: right.flow, situation: situation(after: right))?.kind
        else { return XCTFail("another page") }
    }

    func testWhatIsSealedOpensAndNothingElseDoes() throws {
        let setup = try setup(), flow = try chosen().flow
        let sealed = try XCTUnwrap(setup.seal(flow: flow))
        let opened = try setup.open(sealed: sealed)
        XCTAssertEqual(opened.ledgerKey(), try setup.ledgerKey(identifier: "ann@contoso.com", user: ann()))
        XCTAssertEqual(opened.ledgerKey(), flow.ledgerKey())
        var other = sealed
        other[500] ^= 1
        for garbage in [Data(), Data(count: 1_024), sealed.prefix(1_023), other] {
            XCTAssertThrowsError(try setup.open(sealed: garbage)) { XCTAssertEqual($0 as? CallError, .WrongKey) }
        }
        XCTAssertThrowsError(try setup.seal(flow: flow, entropy: Data(count: 32))) {
            XCTAssertEqual($0 as? CallError, .NoEntropy)
        }
        let stranger = try self.setup(keys: [StateKey(id: Data([2]), key: key.key)])
        XCTAssertThrowsError(try stranger.open(sealed: sealed)) { XCTAssertEqual($0 as? CallError, .WrongKey) }
    }

    func testAFlowThatDoesNotExistYetTakesNothingElse() throws {
        let setup = try setup()
        XCTAssertNil(Flow().identifier())
        XCTAssertNil(Flow().ledgerKey())
        XCTAssertNil(try setup.seal(flow: Flow()))
        let date = Date(timeIntervalSince1970: Double(now) / 1_000)
        let early = try setup.step(
            flow: Flow(), event: .cancel, situation: Situation(user: ann(), ledger: nil, now: date))
        XCTAssertEqual(early.outcome, .refused(reason: .notNow))
    }

    func testAWordThatIsNoFlowIsRefused() throws {
        let setup = try setup(), sent = try chosen()
        for flow in ["", "ann", "\u{0}", String(repeating: "0", count: 32)] {
            let event = ResetEvent.hostResult(flow: flow, charge: 1, result: .confirmed)
            let transition = try setup.step(flow: sent.flow, event: event, situation: situation(after: sent))
            XCTAssertEqual(transition.outcome, .refused(reason: .notNow))
        }
    }

    func testBadSetups() throws {
        let short = Secret(bytes: Data(repeating: 1, count: 31)), id = Data([1])
        let calls: [() throws -> Setup] = [
            { try self.setup(keys: []) },
            { try self.setup(keys: [self.key, self.key]) },
            { try self.setup(keys: [StateKey(id: id, key: short)]) },
            { try self.setup(keys: [StateKey(id: Data(repeating: 1, count: 9), key: self.secret)]) },
            { try self.setup(secret: short) },
            { try self.setup(looks: DecoyLooks(countryCodes: [], emailDomains: ["example.org"])) },
            { try self.setup(looks: DecoyLooks(countryCodes: ["1"], emailDomains: [])) },
            { try self.setup(codeDigits: 5) },
            { try self.setup(hashing: Hashing(memoryKiB: 1)) },
        ]
        for (index, call) in calls.enumerated() {
            XCTAssertThrowsError(try call(), "\(index)") { XCTAssertEqual($0 as? CallError, .BadParameters) }
        }
    }

    func testNothingIsPrinted() throws {
        let situation = Situation(user: try ann(), ledger: ledgerRow(attempts: 1), now: Date())
        XCTAssertEqual("\(situation)", "Situation(..)")
        XCTAssertFalse(dumped(situation).contains("0123456789abcdef"))
        XCTAssertNotEqual(situation.entropy, Data(count: 32))
        XCTAssertTrue("\(key)".contains("key: Secret(..)"), "\(key)")
        let typed = Secret("Zanzibar")
        let events: [ResetEvent] = [
            .submitCode(code: typed), .submitPhone(phone: typed), .submitAnswers(answers: [typed]),
            .newPassword(password: typed, names: []), .identify(identifier: "Zanzibar", captcha: true),
        ]
        for event in events {
            XCTAssertEqual("\(event)", "ResetEvent(..)")
            XCTAssertEqual(String(reflecting: event), "ResetEvent(..)")
            XCTAssertFalse(dumped(event).contains("Zanzibar"))
        }
    }

    private func ann() throws -> User {
        try User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"#)
    }

    private func setup(
        keys: [StateKey]? = nil, secret: Secret? = nil, looks: DecoyLooks? = nil, hashing: Hashing? = nil,
        codeDigits: UInt32 = 6
    ) throws -> Setup {
        try Setup(
            policy: Policy(json: #"{"scope": "all", "methods": ["email"]}"#), disclosure: .conceal,
            stateKeys: keys ?? [key], identifierSecret: secret ?? self.secret, decoy: looks ?? self.looks,
            hashing: hashing, codeDigits: codeDigits)
    }

    /// A flow to which a code was sent.
    private func chosen() throws -> Transition {
        let setup = try setup(), identify = ResetEvent.identify(identifier: "Ann@Contoso.com", captcha: true)
        let begun = try setup.step(flow: Flow(), event: identify, situation: situation(after: nil))
        XCTAssertEqual(begun.outcome, .moved)
        let choose = ResetEvent.choose(method: .email, channel: nil)
        return try setup.step(flow: begun.flow, event: choose, situation: situation(after: begun))
    }

    /// How things stand after a step.
    private func situation(after transition: Transition?) throws -> Situation {
        let saved = transition?.effects.compactMap { effect -> String? in
            if case .saveLedger(_, _, let ledger) = effect { ledger } else { nil }
        }
        return Situation(user: try ann(), ledger: saved?.first, now: now, entropy: Data(repeating: 7, count: 32))
    }
}
