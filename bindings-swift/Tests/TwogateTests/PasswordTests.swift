import Foundation
import Twogate
import XCTest

/// New passwords and recipients as an app uses them, whatever is typed.
final class PasswordTests: XCTestCase {
    private func policy() throws -> Policy {
        try Policy(json: #"{"password": {"bannedTerms": ["contoso", "blank"]}}"#)
    }

    private func telling() throws -> Policy { try Policy(json: #"{"notifications": {"administrators": true}}"#) }

    private func administrator(_ name: String, _ role: String) throws -> User {
        let address = "\(name)@contoso.com"
        return try User(json: #"{"id": "\#(address)", "primaryEmail": "\#(address)", "roles": ["\#(role)"]}"#)
    }

    private func codes(_ password: Secret, _ names: String...) throws -> [PasswordProblemCode] {
        let poll = try User(json: #"{"id": "poll@contoso.com"}"#)
        return try policy().checkPassword(user: poll, password: password, names: names).map(\.code)
    }

    func testProblemsAreTyped() throws {
        XCTAssertEqual(try codes(Secret("p0LL23fb"), "Poll"), [.containsName])
        XCTAssertEqual(try codes(Secret("C0ntos0Blank12")), [.tooWeak])
        XCTAssertEqual(try codes(Secret("ContoS0Bl@nkf9!"), "Poll", "Ek", "Contoso Ltd"), [])
        let poll = try User(json: #"{"id": "poll@contoso.com"}"#)
        let problems = try policy().checkPassword(user: poll, password: Secret("Quince7"), names: [])
        XCTAssertEqual(problems.map(\.args.minimum), [8])
        XCTAssertEqual(problems.map(\.args.actual), [7])
        XCTAssertEqual(problems.map(\.english), ["The password is too short (minimum 8, actual 7)"])
        XCTAssertFalse("\(problems)".contains("uince"))
    }

    func testRulesForThePage() throws {
        XCTAssertEqual(try policy().passwordRules(), PasswordRules(minimum: 8, maximum: 256, spaceAllowed: true))
        let old = try Policy(json: #"{"ruleset": "2017-07"}"#)
        XCTAssertEqual(old.passwordRules(), PasswordRules(minimum: 8, maximum: 16, spaceAllowed: false))
    }

    func testOddPasswords() throws {
        XCTAssertEqual(try codes(Secret("")), [.tooShort, .tooFewClasses])
        XCTAssertEqual(try codes(Secret("Rain-7xy\u{0}"), "\u{0}", ""), [.disallowedCharacter])
        XCTAssertEqual(try codes(Secret(bytes: Data([0xFF, 0xFE]))), [.disallowedCharacter])
        XCTAssertEqual(try codes(Secret(bytes: Data([0x41, 0xED, 0xA0, 0x80]))), [.disallowedCharacter], "a surrogate")
        for secret in [Secret(String(repeating: "a", count: 1 << 20)), Secret(bytes: Data(count: 1 << 20))] {
            XCTAssertEqual(try codes(secret), [.tooLong])
        }
    }

    func testWhoIsTold() throws {
        let ann = try administrator("ann", "globalAdministrator"), bob = try administrator("bob", "userAdministrator")
        let told = try telling().notifications(user: ann, administrators: [ann, bob])
        XCTAssertEqual(
            told,
            [
                Recipient(address: "ann@contoso.com", kind: .user),
                Recipient(address: "bob@contoso.com", kind: .administrator),
            ])
        XCTAssertEqual(
            try telling().contactAdministrator(administrators: [ann, bob]),
            .addresses(addresses: ["bob@contoso.com"]))
        XCTAssertEqual(try telling().contactAdministrator(administrators: []), .addresses(addresses: []))
        let page = try Policy(json: #"{"contactAdministrator": {"url": "https://help.contoso.com"}}"#)
        XCTAssertEqual(try page.contactAdministrator(administrators: []), .url(url: "https://help.contoso.com"))
    }

    func testAddressesAreNotPrinted() throws {
        let bob = try administrator("bob", "userAdministrator"), ann = try administrator("ann", "globalAdministrator")
        let told = try telling().notifications(user: ann, administrators: [bob])
        let contact = try telling().contactAdministrator(administrators: [bob])
        var dumped = ""
        dump(told, to: &dumped)
        dump(contact, to: &dumped)
        for text in ["\(told)", "\(contact)", String(reflecting: told), String(reflecting: contact), dumped] {
            XCTAssertFalse(text.contains("contoso"), text)
        }
        XCTAssertTrue("\(told)".contains("administrator"))
    }
}
