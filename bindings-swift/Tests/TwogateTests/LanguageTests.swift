import Foundation
import Twogate
import XCTest

/// Languages: which one is found, and that every value of every list has a text in each that there is.
final class LanguageTests: XCTestCase {
    func testWhateverIsAskedForFindsALanguage() throws {
        XCTAssertTrue(languages().contains("en"))
        XCTAssertEqual(languages(), languages().sorted())
        for tag in languages() {
            XCTAssertEqual(negotiate(asked: tag), tag)
            XCTAssertEqual(try Messages(locale: tag).language(), tag)
            XCTAssertEqual(negotiate(asked: "tlh, \(tag.uppercased());q=0.9, en;q=0.1"), tag)
        }
        let odd = ["", "*", "xx", "no such language", "en\u{0}", "\u{2068}", "de ;q=", String(repeating: "q-", count: 100_000)]
        for asked in odd {
            XCTAssertEqual(negotiate(asked: asked), "en", String(asked.prefix(20)))
            XCTAssertEqual(try Messages(locale: asked).language(), "en")
        }
        XCTAssertEqual(try Messages().language(), "en")
    }

    func testTwoLanguagesRunFromRightToLeft() throws {
        for tag in languages() {
            let expected: Direction = ["ar", "he"].contains(tag) ? .rightToLeft : .leftToRight
            XCTAssertEqual(try Messages(locale: tag).direction(), expected, tag)
        }
        XCTAssertEqual(try Messages(locale: "tlh").direction(), .leftToRight)
    }

    func testEveryValueHasATextInEveryLanguage() throws {
        for tag in languages() {
            let messages = try Messages(locale: tag)
            let texts = try EveryText.all(messages)
            XCTAssertGreaterThan(texts.count, 500)
            let odd = texts.filter { !EveryText.isText($0) }
            XCTAssertEqual(odd, [], tag)
            if tag != "en" {
                let english = try Messages().page(message: .couldNotVerify)
                XCTAssertNotEqual(try messages.page(message: .couldNotVerify), english, tag)
            }
        }
    }

    /// Otherwise the test above would find nothing whatever happened.
    func testWhatIsNoTextIsSeen() {
        for text in ["", "reason-not-in-scope", "Use { $minimum } characters.", " Next"] {
            XCTAssertFalse(EveryText.isText(text), text)
        }
    }

    func testOneOfThemServesManyThreads() throws {
        let all = try languages().map { try Messages(locale: $0) }
        let expected = try all.map { try $0.page(message: .couldNotVerify) }
        DispatchQueue.concurrentPerform(iterations: 2_000) { index in
            let place = index % all.count
            XCTAssertEqual(try? all[place].page(message: .couldNotVerify), expected[place])
        }
    }

    func testValuesAreSendable() {
        func sendable<T: Sendable>(_: T.Type) {}
        sendable(Messages.self)
        sendable(PromptPage.self)
        sendable(Page.self)
        sendable(Mail.self)
        sendable(Line.self)
    }
}
