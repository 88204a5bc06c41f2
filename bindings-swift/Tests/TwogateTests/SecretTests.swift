import Foundation
import Twogate
import XCTest

/// A secret is revealed by `reveal` and by nothing else.
final class SecretTests: XCTestCase {
    private let text = "Zanzibar"

    func testATextIsItsUTF8() {
        XCTAssertEqual(Secret(text).reveal(), Data(text.utf8))
        XCTAssertEqual(Secret("e\u{301}\u{0}ß😀").reveal(), Data("e\u{301}\u{0}ß😀".utf8))
        XCTAssertEqual(Secret("").reveal(), Data())
    }

    func testBytesAreTakenAsTheyAre() {
        let bytes = Data(0...255)
        XCTAssertEqual(Secret(bytes: bytes).reveal(), bytes)
        XCTAssertEqual(Secret(bytes: bytes[100..<200]).reveal(), Data(100..<200), "a part of others")
        XCTAssertEqual(Secret(bytes: Data()).reveal(), Data())
        let mebibyte = Data(repeating: 7, count: 1 << 20)
        XCTAssertEqual(Secret(bytes: mebibyte).reveal(), mebibyte)
    }

    func testMakingASecretLeavesTheCallersBytesAlone() {
        let bytes = Data(text.utf8)
        let text = String(decoding: bytes, as: UTF8.self)
        _ = Secret(bytes: bytes)
        _ = Secret(text)
        XCTAssertEqual(bytes, Data("Zanzibar".utf8))
        XCTAssertEqual(text, "Zanzibar")
    }

    func testSaysThatItIsSecret() {
        let secret = Secret(text)
        XCTAssertEqual("\(secret)", "Secret(..)")
        XCTAssertEqual(secret.description, "Secret(..)")
        XCTAssertEqual(secret.debugDescription, "Secret(..)")
        XCTAssertEqual(
            "\(Answer(question: "firstPet", answer: secret))",
            #"Answer(question: "firstPet", answer: Secret(..), shown: nil)"#)
    }

    func testNothingThatHoldsASecretShowsIt() throws {
        let secret = Secret(text)
        let pepper = Pepper(keyId: Data("key".utf8), secret: secret)
        let holders: [Any] = [
            secret, [secret], ["a": secret], Optional(secret) as Any, Answer(question: "firstPet", answer: secret),
            pepper, Hashing(peppers: [pepper]), try normalizeAnswer(answer: secret),
        ]
        for holder in holders {
            let shown = everything(of: holder)
            for leak in leaks(of: Array(text.utf8)) + leaks(of: Array(text.lowercased().utf8)) {
                XCTAssertFalse(shown.contains(leak), "\(type(of: holder)) shows \(leak)")
            }
            XCTAssertTrue(shown.contains("Secret(..)"), "\(type(of: holder))")
        }
    }

    /// Otherwise the test above would find nothing whatever happened.
    func testWhatIsShownIsFound() {
        struct Open { let text = "Zanzibar", bytes = [UInt8]("Zanzibar".utf8) }
        let shown = everything(of: [Open()])
        XCTAssertTrue(shown.contains(text))
        XCTAssertTrue(shown.contains("90, 97, 110"))
    }

    func testNothingThatHoldsARecordShowsIt() {
        let record = EnrolmentRecord(json: #"{"hash":"$argon2id$"}"#)
        XCTAssertEqual("\(record)", "EnrolmentRecord(..)")
        for holder in [record, [record], Verification.right(record: record, rehashed: true)] as [Any] {
            let shown = everything(of: holder)
            XCTAssertFalse(shown.contains("argon2id"), "\(type(of: holder))")
            XCTAssertTrue(shown.contains("EnrolmentRecord(..)"), "\(type(of: holder))")
        }
    }

    /// All that Swift can print of a value.
    private func everything(of value: Any) -> String {
        var shown = ""
        print(value, to: &shown)
        debugPrint(value, to: &shown)
        dump(value, to: &shown)
        return shown + String(describing: value) + String(reflecting: value) + "\(value)" + reflected(value)
    }

    /// A value and what its mirror shows, down to the leaves.
    private func reflected(_ value: Any) -> String {
        let mirror = Mirror(reflecting: value)
        let inner = mirror.children.map { ($0.label ?? "") + reflected($0.value) }.joined()
        return String(reflecting: value) + inner + (mirror.superclassMirror.map { "\($0)" } ?? "")
    }

    /// How bytes may appear: as a text, as numbers, in hexadecimal, in base64.
    private func leaks(of bytes: [UInt8]) -> [String] {
        [
            String(decoding: bytes, as: UTF8.self),
            bytes.prefix(3).map(String.init).joined(separator: ", "),
            bytes.prefix(3).map { String($0, radix: 16) }.joined(),
            Data(bytes.prefix(6)).base64EncodedString(),
        ]
    }
}
