import Twogate
import XCTest

/// Whatever the text is, there is a value or a typed error, and never the end of the app.
final class BadInputTests: XCTestCase {
    private let policy =
        #"{"scope": {"group": "g"}, "methods": ["email", "securityQuestions"], "methodsRequired": 2, "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", {"id": "own", "text": "Which?"}]}}"#
    private let user =
        #"{"id": "ann@contoso.com", "authenticationPhone": "+1 4255550123", "enrolment": {"subject": {"kind": "id", "value": "ann@contoso.com"}, "ask": 3}, "registeredAt": 1700000000000}"#

    func testTheDocumentsThatAreBrokenBelowHold() throws {
        XCTAssertNoThrow(try Policy(json: policy))
        XCTAssertNoThrow(try User(json: user))
        XCTAssertNoThrow(try Ledger(json: ledgerRow(attempts: 5)))
    }

    func testRandomBytes() {
        var random = Random(seed: 1)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...64, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            read(String(decoding: bytes, as: UTF8.self))
        }
    }

    func testRandomChanges() {
        var random = Random(seed: 2)
        let parts = Array("{}[]\",:\\-+.0e19tfn \u{0}\u{FEFF}é😀".unicodeScalars)
        for document in [policy, user, ledgerRow(attempts: 5)] {
            for _ in 0..<4_000 {
                var text = Array(document.unicodeScalars)
                for _ in 0...Int.random(in: 0...3, using: &random) {
                    let place = Int.random(in: 0..<text.count, using: &random)
                    let part = parts.randomElement(using: &random) ?? "{"
                    switch Int.random(in: 0...2, using: &random) {
                    case 0: text[place] = part
                    case 1: text.insert(part, at: place)
                    default: text.removeSubrange(place...)
                    }
                    if text.isEmpty { break }
                }
                read(String(String.UnicodeScalarView(text)))
            }
        }
    }

    func testHuge() {
        let mebibyte = 1 << 20
        XCTAssertEqual(codes("{}" + String(repeating: " ", count: 64 * mebibyte)), [.tooLarge])
        XCTAssertEqual(codes(String(repeating: "😀", count: mebibyte)), [.tooLarge])
        XCTAssertEqual(codes("{\"id\": \"" + String(repeating: "a", count: 2 * mebibyte) + "\"}"), [.tooLarge])
    }

    func testDeep() {
        for (open, close) in [("[", "]"), ("{\"a\":[", "]}"), ("[{\"a\":", "}]")] {
            let opened = String(repeating: open, count: 100_000)
            XCTAssertEqual(codes(opened), [.tooDeep])
            XCTAssertEqual(codes(opened + "0" + String(repeating: close, count: 100_000)), [.tooDeep])
        }
    }

    func testOddTexts() {
        for text in ["", "\u{0}", "{}\u{0}", "\u{FEFF}{}", "null", "[]", "\"\\uD800\"", "{\"a\":1e999}", "-", "{\"id\":\"\\uDC00\"}"] {
            XCTAssertThrowsError(try User(json: text), text) { XCTAssertTrue($0 is UserError) }
            XCTAssertThrowsError(try Policy(json: text), text) { XCTAssertTrue($0 is PolicyError) }
        }
    }

    /// Reads the text in every way, and explains what can be read.
    private func read(_ text: String) {
        do {
            _ = try Policy(json: text).isOffered()
        } catch {
            guard case PolicyError.Invalid(let problems) = error else { return XCTFail("\(error)") }
            XCTAssertFalse(problems.isEmpty)
        }
        do {
            let user = try User(json: text)
            let explanation = try Policy(json: policy).explain(user: user, now: Timestamp.max)
            XCTAssertEqual(explanation.methods.count, 7)
        } catch {
            guard case UserError.Invalid(let problems) = error else { return XCTFail("\(error)") }
            XCTAssertFalse(problems.isEmpty)
        }
        readLedger(text)
    }

    private func readLedger(_ text: String) {
        do {
            let explanation = try Policy(json: policy)
                .explain(user: User(json: user), now: Timestamp.max, ledger: Ledger(json: text))
            XCTAssertEqual(explanation.check(.throttle)?.outcome, .pass)
        } catch {
            XCTAssertTrue(error as? LedgerError == .Malformed || error as? LedgerError == .NewerVersion, "\(error)")
        }
    }

    private func codes(_ text: String) -> [ProblemCode] {
        do {
            _ = try Policy(json: text)
            return []
        } catch {
            return (error as? PolicyError)?.problems.map(\.code) ?? []
        }
    }
}

/// The same numbers in every run (splitmix64).
private struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
