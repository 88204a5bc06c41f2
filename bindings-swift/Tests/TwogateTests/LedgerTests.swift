import Foundation
import Twogate
import XCTest

/// The time of the last attempt in the ledgers here.
let lastAttempt: Timestamp = 1_795_219_200_000

/// The text of a ledger with so many attempts in the account's counter.
func ledgerRow(attempts: Int) -> String {
    let charge = #"{"at": \#(lastAttempt), "id": 2, "flow": "0123456789abcdef0123456789abcdef", "open": false}"#
    let charges = Array(repeating: charge, count: attempts).joined(separator: ", ")
    let counters = attempts == 0 ? "{}" : #"{"account": [\#(charges)]}"#
    return """
        {"version": 1, "key": null, "revision": \(attempts), "last": \(lastAttempt), "expiresAt": \(lastAttempt + 86_400_000),
         "counters": \(counters), "messages": [], "codes": [], "write": null, "ended": [], "flowsAfter": null}
        """
}

final class LedgerTests: XCTestCase {
    private let end = lastAttempt + 86_400_000

    private func asked() throws -> (Policy, User) {
        let ann = #"{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"#
        return (try Policy(json: #"{"scope": "all", "methods": ["email"]}"#), try User(json: ann))
    }

    func testFiveAttemptsLockOutUntilADayLater() throws {
        let (policy, user) = try asked()
        let ledger = try Ledger(json: ledgerRow(attempts: 5))
        let explanation = try policy.explain(user: user, now: end - 1, ledger: ledger)
        XCTAssertEqual(explanation.verdict, .denied)
        XCTAssertEqual(explanation.reason, .lockedOut)
        XCTAssertEqual(explanation.message, .tooManyAttempts)
        XCTAssertEqual(explanation.check(.throttle)?.until, end)
        XCTAssertEqual(explanation.fixes.map(\.action), [.wait])
        XCTAssertEqual(explanation.fixes.first?.untilDate, Date(timeIntervalSince1970: Double(end) / 1_000))
        XCTAssertTrue(try policy.explain(user: user, now: end, ledger: ledger).allowed)
        let date = Date(timeIntervalSince1970: Double(end - 1) / 1_000)
        XCTAssertEqual(try policy.explain(user: user, now: date, ledger: ledger), explanation)
    }

    func testAnAdministratorLiftsEveryBlock() throws {
        let (policy, user) = try asked()
        let cleared = try Ledger(json: ledgerRow(attempts: 5)).cleared(policy: policy, now: lastAttempt)
        XCTAssertTrue(try policy.explain(user: user, now: lastAttempt, ledger: Ledger(json: cleared)).allowed)
        XCTAssertTrue(cleared.contains(#""revision":6"#))
    }

    func testAttemptsThatAreLeftAreToldFromNoneAskedAbout() throws {
        let (policy, user) = try asked()
        let four = try policy.explain(user: user, now: lastAttempt, ledger: Ledger(json: ledgerRow(attempts: 4)))
        XCTAssertEqual(four.check(.throttle)?.outcome, .pass)
        let none = try policy.explain(user: user, now: lastAttempt, ledger: nil)
        XCTAssertEqual(none.check(.throttle)?.outcome, .notReached)
        XCTAssertEqual(try policy.explain(user: user, now: lastAttempt), none)
    }

    func testWhatIsNoLedgerHasATypedError() {
        let newer = #"{"version": 2, "of": "ann@contoso.com"}"#
        for (text, expected) in [(newer, LedgerError.NewerVersion), ("ann@contoso.com", .Malformed)] {
            XCTAssertThrowsError(try Ledger(json: text)) { error in
                XCTAssertEqual(error as? LedgerError, expected)
                XCTAssertEqual(error.localizedDescription, "\(error)")
                XCTAssertFalse("\(error)".contains("ann"))
            }
        }
        XCTAssertEqual("\(LedgerError.Internal)", "the engine failed")
    }
}
