import Foundation
import Twogate
import XCTest

final class APITests: XCTestCase {
    private let policy = #"{"scope": "all", "methods": ["email", "mobilePhone"]}"#
    private let ann = #"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"#

    func testAllowed() throws {
        let explanation = try Policy(json: policy).explain(user: User(json: ann), now: Date())
        XCTAssertTrue(explanation.allowed)
        XCTAssertNil(explanation.reason)
        XCTAssertEqual(explanation.actions, [.resetPassword])
        XCTAssertEqual(explanation.method(.email)?.masked, "a**@example.org")
        XCTAssertEqual(explanation.check(.throttle)?.outcome, .notReached)
        XCTAssertNil(explanation.check(.throttle)?.untilDate)
    }

    func testDeniedSaysWhatWouldFixIt() throws {
        let user = try User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"]}"#)
        let explanation = try Policy(json: policy).explain(user: user, now: 0)
        XCTAssertFalse(explanation.allowed)
        XCTAssertEqual(explanation.reason, .insufficientMethods)
        XCTAssertEqual(explanation.code, "SSPR_0014")
        XCTAssertEqual(explanation.message, .couldNotVerify)
        XCTAssertEqual(
            explanation.fixes,
            [
                Fix(
                    actor: .user, action: .registerMethod, anyOf: .methods(methods: [.email, .mobilePhone]),
                    count: 1, until: nil)
            ])
    }

    func testLicenseIsAChoice() throws {
        let explanation = try Policy(json: policy).explain(user: User(json: #"{"id": "ann@contoso.com"}"#), now: 0)
        guard let fix = explanation.fixes.first(where: { $0.action == .assignLicense }),
            case .licenses(let licenses) = fix.anyOf
        else { return XCTFail("no licence to assign") }
        XCTAssertTrue(licenses.contains(.azureAdPremiumP1))
    }

    func testPolicyErrorHasAllProblems() throws {
        let broken = #"{"scope": "some", "methods": ["email", "email"], "hints": 1}"#
        XCTAssertThrowsError(try Policy(json: broken)) { error in
            guard case PolicyError.Invalid(let problems) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(
                problems.map { "\($0.pointer) \($0.code)" }.sorted(),
                ["/hints wrongType", "/methods/1 repeated", "/scope unknownValue"])
            XCTAssertEqual(problems.first { $0.code == .repeated }?.args.other, "/methods/0")
            XCTAssertEqual((error as? PolicyError)?.problems, problems)
            XCTAssertTrue("\(error)".hasSuffix("; and 2 more"), "\(error)")
            XCTAssertEqual(error.localizedDescription, "\(error)")
        }
    }

    func testUserErrorNamesNobody() throws {
        let broken = #"{"id": "ann@contoso.com", "guest": "ann@example.org", "enabled": "ann"}"#
        XCTAssertThrowsError(try User(json: broken)) { error in
            guard case UserError.Invalid(let problems) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(problems.map(\.code), [.wrongType, .unknownValue])
            XCTAssertEqual((error as? UserError)?.problems, problems)
            XCTAssertEqual(error.localizedDescription, "\(error)")
            XCTAssertFalse("\(problems) \(error)".contains("ann@"))
        }
    }

    func testEngineErrorSpeaks() {
        XCTAssertEqual("\(EngineError.Internal)", "the engine failed")
        XCTAssertEqual(EngineError.Internal.localizedDescription, "the engine failed")
        XCTAssertEqual(PolicyError.Internal.problems, [])
        XCTAssertEqual(UserError.Internal.problems, [])
    }

    func testIsOffered() throws {
        XCTAssertTrue(try Policy(json: policy).isOffered())
        XCTAssertTrue(try Policy(json: "{}").isOffered(), "administrators may")
        XCTAssertFalse(try Policy(json: #"{"administrators": {"enabled": false}}"#).isOffered())
    }

    func testPredefinedQuestions() {
        let questions = predefinedQuestions()
        XCTAssertEqual(questions.count, 35)
        XCTAssertEqual(questions.first?.id, "cityMetFirstSpouse")
        XCTAssertEqual(questions.last?.english, "Who is the most famous person you have ever met?")
    }

    func testVersionIsTheWorkspaces() throws {
        let manifest = try String(contentsOf: checkout.appendingPathComponent("Cargo.toml"), encoding: .utf8)
        XCTAssertTrue(manifest.contains("\nversion = \"\(version())\"\n"))
    }

    /// A trial of 30 days and a millisecond is old, which a date must tell from one of 30 days.
    func testDatesAreExactToTheMillisecond() throws {
        let started: Int64 = 1_700_000_000_123
        let policy = try Policy(
            json: #"{"tenant": {"plan": "trial", "trialStartedAt": \#(started), "customDomain": false}}"#)
        let user = try User(json: #"{"id": "ann@contoso.com", "roles": ["globalAdministrator"]}"#)
        for (milliseconds, gates) in [(0, GatePolicy.administratorOneGate), (1, .administratorTwoGate)] {
            let now = started + 30 * 86_400_000 + Int64(milliseconds)
            let date = Date(timeIntervalSince1970: Double(now) / 1_000)
            XCTAssertEqual(try policy.explain(user: user, now: now).gates.policy, gates)
            XCTAssertEqual(try policy.explain(user: user, now: date).gates.policy, gates)
        }
    }

    func testDatesThatNoNumberHoldsAreTheLast() throws {
        let policy = try Policy(json: policy)
        let user = try User(json: ann)
        for seconds in [Double.infinity, -.infinity, .nan, .greatestFiniteMagnitude, -1e300, 9.3e15] {
            XCTAssertTrue(try policy.explain(user: user, now: Date(timeIntervalSince1970: seconds)).allowed)
        }
        XCTAssertTrue(try policy.explain(user: user, now: .distantPast).allowed)
        XCTAssertTrue(try policy.explain(user: user, now: Timestamp.min).allowed)
        XCTAssertTrue(try policy.explain(user: user, now: Timestamp.max).allowed)
    }

    func testValuesAreSendable() throws {
        func sendable<T: Sendable>(_: T.Type) {}
        sendable(Policy.self)
        sendable(User.self)
        sendable(Explanation.self)
        sendable(Problem.self)
        sendable(PolicyError.self)
        sendable(UserError.self)
        sendable(EngineError.self)
        sendable(PredefinedQuestion.self)
    }

    func testOnePolicyServesManyThreads() throws {
        let policy = try Policy(json: policy)
        let user = try User(json: ann)
        let expected = try policy.explain(user: user, now: 0)
        DispatchQueue.concurrentPerform(iterations: 2_000) { _ in
            XCTAssertEqual(try? policy.explain(user: user, now: 0), expected)
        }
    }
}
