import Foundation
import Twogate
import XCTest

/// What of a registration is a binding's own: secrets, values with types, flows of the other machine.
final class RegistrationFlowTests: XCTestCase {
    private let now = Date(timeIntervalSince1970: 1_795_219_200)
    private let address = RegistrationEvent.provide(field: .email, value: "ann@example.org")

    func testWhatIsProvedIsSaved() throws {
        let setup = try setup(), begun = try begun()
        XCTAssertEqual(begun.outcome, .moved)
        guard case .overview(_, let form)? = try setup.prompt(flow: begun.flow, situation: situation(after: begun))?.kind
        else { return XCTFail("another page") }
        XCTAssertEqual(form.field(.email)?.state, .enter)

        let sent = try setup.registrationStep(flow: begun.flow, event: address, situation: situation(after: begun))
        XCTAssertEqual(sent.outcome, .sent)
        let typed = RegistrationEvent.submitCode(code: try XCTUnwrap(codes(sent).first))
        let charged = try setup.registrationStep(flow: sent.flow, event: typed, situation: situation(after: sent))
        XCTAssertEqual(charged.outcome, .charged)
        XCTAssertNil(try setup.seal(flow: charged.flow))
        XCTAssertNil(try setup.prompt(flow: charged.flow, situation: situation(after: charged)))
        let right = try setup.registrationStep(
            flow: charged.flow, event: .verify, situation: situation(after: charged))
        XCTAssertEqual(right.outcome, .right)
        let saved = right.effects.compactMap { effect -> [String]? in
            if case .saveContact(let fields, let value) = effect { ["\(fields)", value ?? ""] } else { nil }
        }
        XCTAssertEqual(saved, [["\([Source.authenticationEmail])", "ann@example.org"]])
        XCTAssertEqual(right.flow.identifier(), "ann@contoso.com")
    }

    func testARegistrationHasALedgerOfItsOwn() throws {
        let setup = try setup()
        let opened = try setup.open(sealed: XCTUnwrap(setup.seal(flow: begun().flow)))
        XCTAssertEqual(opened.ledgerKey(), try setup.registrationLedgerKey(user: ann()))
        XCTAssertNotEqual(opened.ledgerKey(), try setup.ledgerKey(identifier: "ann@contoso.com", user: ann()))
    }

    func testWhoIsNotSignedInIsNotRegistered() throws {
        for at in [nil, now - 601] {
            let nobody = Situation(user: try ann(), ledger: nil, now: now, signedInAt: at)
            let ended = try setup().registrationStep(flow: Flow(), event: .begin, situation: nobody)
            guard case .ended(.flow(let reason), _, _) = ended.outcome else { return XCTFail("\(ended.outcome)") }
            XCTAssertEqual(reason, .reauthenticate)
        }
    }

    func testAFlowOfTheOtherMachineTakesNothing() throws {
        let setup = try setup(), begun = try begun(), refused = FlowOutcome.refused(reason: .notNow)
        let sent = try setup.registrationStep(flow: begun.flow, event: address, situation: situation(after: begun))
        let typed = RegistrationEvent.submitCode(code: Secret("123456"))
        let charged = try setup.registrationStep(flow: sent.flow, event: typed, situation: situation(after: sent))
        let identify = ResetEvent.identify(identifier: "ann@contoso.com", captcha: true)
        for given in [begun, sent, charged] {
            for event in [ResetEvent.verify, .cancel, identify] {
                let transition = try setup.step(flow: given.flow, event: event, situation: situation(after: given))
                XCTAssertEqual(transition.outcome, refused)
                XCTAssertEqual(transition.effects.count, 0)
            }
        }
        let reset = try setup.step(flow: Flow(), event: identify, situation: situation())
        for event in [RegistrationEvent.begin, .finish, .verify, address] {
            let transition = try setup.registrationStep(
                flow: reset.flow, event: event, situation: situation(after: reset))
            XCTAssertEqual(transition.outcome, refused)
        }
        let early = try setup.registrationStep(flow: Flow(), event: .finish, situation: situation())
        XCTAssertEqual(early.outcome, refused)
    }

    func testWhatIsWrongWithAValueHasItsField() throws {
        let setup = try setup(), begun = try begun()
        let event = RegistrationEvent.provide(field: .mobilePhone, value: "+1 425", channel: .text)
        let given = try setup.registrationStep(flow: begun.flow, event: event, situation: situation(after: begun))
        guard case .draftProblems(let problems) = given.outcome else { return XCTFail("\(given.outcome)") }
        XCTAssertEqual(problems.map(\.field), [.authenticationPhone])
    }

    func testACallWithoutEntropyIsAnError() throws {
        let situation = Situation(user: try ann(), ledger: nil, now: now, entropy: Data(count: 32), signedInAt: now)
        XCTAssertThrowsError(try setup().registrationStep(flow: Flow(), event: .begin, situation: situation)) {
            XCTAssertEqual($0 as? CallError, .NoEntropy)
        }
    }

    func testNothingIsPrinted() throws {
        let typed = Secret("Zanzibar")
        let events: [RegistrationEvent] = [
            .provide(field: .email, value: "Zanzibar"), .submitCode(code: typed), .begin,
            .answer(answers: [Answer(question: "Zanzibar", answer: typed, shown: "Zanzibar")]),
            .hostResult(flow: "Zanzibar", charge: 1, result: .denied),
        ]
        for event in events {
            XCTAssertEqual("\(event)", "RegistrationEvent(..)")
            XCTAssertEqual(String(reflecting: event), "RegistrationEvent(..)")
            XCTAssertFalse(dumped(event).contains("Zanzibar"))
        }
        XCTAssertEqual("\(try situation())", "Situation(..)")
        XCTAssertFalse(dumped(try situation()).contains("179521"))
        let begun = try begun()
        let sent = try setup().registrationStep(flow: begun.flow, event: address, situation: situation(after: begun))
        let code = String(decoding: try XCTUnwrap(codes(sent).first).reveal(), as: UTF8.self)
        // Of a ledger nothing is kept back, and its digits may be anybody's.
        let shown = sent.effects.filter { if case .saveLedger = $0 { false } else { true } }
        for text in ["\(shown) \(sent.flow) \(sent.outcome)", dumped(shown), dumped(sent.flow)] {
            XCTAssertFalse(text.contains(code))
        }
    }

    private func ann() throws -> User {
        try User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationPhone": "+1 4255550134"}"#)
    }

    private func setup() throws -> Setup {
        try Setup(
            policy: Policy(json: #"{"scope": "all", "methods": ["email", "mobilePhone"]}"#), disclosure: .conceal,
            stateKeys: [StateKey(id: Data([1]), key: Secret(bytes: Data(repeating: 17, count: 32)))],
            identifierSecret: Secret(bytes: Data(repeating: 34, count: 32)),
            decoy: DecoyLooks(countryCodes: ["1"], emailDomains: ["example.org"]))
    }

    private func begun() throws -> Transition {
        try setup().registrationStep(flow: Flow(), event: .begin, situation: situation())
    }

    private func codes(_ transition: Transition) -> [Secret] {
        transition.effects.compactMap { effect in
            if case .sendCode(_, _, _, let code, _) = effect { code } else { nil }
        }
    }

    /// How things stand after a step.
    private func situation(after transition: Transition? = nil) throws -> Situation {
        let saved = transition?.effects.compactMap { effect -> String? in
            if case .saveLedger(_, _, let ledger) = effect { ledger } else { nil }
        }
        return Situation(
            user: try ann(), ledger: saved?.first, now: now, entropy: Data(repeating: 7, count: 32),
            signedInAt: now - 60)
    }
}
