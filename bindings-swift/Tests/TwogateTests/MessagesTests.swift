import Foundation
import Twogate
import XCTest

/// Every function of the texts once, in English.
final class MessagesTests: XCTestCase {
    private let until: Timestamp = 1_795_264_740_000

    private func english() throws -> Messages { try Messages().withoutIsolation() }

    func testNamesOfValues() throws {
        let english = try english()
        let texts = [
            try english.reason(reason: .accountDisabled), try english.method(method: .mobilePhone),
            try english.status(status: .notEnabled), try english.check(check: .authenticationData),
            try english.checkPassed(check: .account), try english.checkOutcome(outcome: .notReached),
            try english.verdict(verdict: .deferred), try english.gatePolicy(policy: .guest),
            try english.actor(actor: .administrator), try english.action(action: .resetPassword),
            try english.channel(channel: .text), try english.source(source: .mobilePhone),
            try english.license(license: .ems), try english.button(button: .unlockAccount),
            try english.fieldState(state: .readOnly), try english.question(id: "firstPet"),
            try english.question(id: "canteen"),
        ]
        XCTAssertEqual(texts, [
            "The account is disabled.", "Mobile phone", "The policy does not allow this method.", "Methods",
            "The account is enabled.", "Not checked", "Decided elsewhere", "the policy for guests", "An administrator",
            "reset the password", "text message", "mobile phone in the directory", "Enterprise Mobility + Security",
            "Unlock my account and keep my password", "Set by your administrator",
            "What was the name of your first pet?", "canteen",
        ])
    }

    func testAPageHasItsPartsAndItsLinks() throws {
        let page = try english().page(message: .notEnabled)
        XCTAssertEqual(page.title, "Your account is not enabled for password reset")
        XCTAssertTrue(page.body?.hasPrefix("We're sorry") ?? false)
        XCTAssertTrue(page.offer?.hasSuffix("to reset your password for you.") ?? false)
        XCTAssertTrue(page.solution?.hasPrefix("You are seeing this message") ?? false)
        let linked = try Messages().page(
            message: .couldNotVerify, links: Links(registration: "https://contoso.com/r", contact: "help@contoso.com"))
        XCTAssertNil(linked.body)
        XCTAssertTrue(linked.offer?.hasSuffix(": \u{2068}help@contoso.com\u{2069}") ?? false, "between marks")
        XCTAssertTrue(linked.solution?.contains("go to \u{2068}https://contoso.com/r\u{2069} after") ?? false)
        XCTAssertEqual(try english().page(message: .cancelled, links: Links()).title, "You cancelled")
    }

    func testPagesOfAReset() throws {
        let identify = try english().identifyPage()
        XCTAssertEqual(identify.title, "Get back into your account")
        XCTAssertEqual(identify.fields.map(\.label), ["User name"])
        XCTAssertEqual(identify.buttons, [ButtonText(button: .next, text: "Next")])

        let choices = [
            Choice(method: .mobilePhone, channels: [.text, .call], masked: "+1 ********34"),
            Choice(method: .appCode, channels: [], masked: nil),
        ]
        let choose = try english().prompt(
            prompt: Prompt(kind: .chooseMethod(choices: choices), gate: 1, gates: 2, contact: true))
        XCTAssertEqual(choose.progress, "Verification step 1 of 2")
        XCTAssertEqual(choose.body, ["Choose how to prove who you are."])
        XCTAssertEqual(choose.choices, [
            ChoiceText(
                of: .way(way: .mobileText, method: .mobilePhone, channel: .text),
                text: "Send a code to +1 ********34 in a text message"),
            ChoiceText(
                of: .way(way: .mobileCall, method: .mobilePhone, channel: .call),
                text: "Call my mobile phone: +1 ********34"),
            ChoiceText(
                of: .way(way: .appCode, method: .appCode, channel: nil), text: "Enter a code from my authenticator app"),
        ])
        XCTAssertEqual(choose.buttons.map(\.button), [.contact, .cancel])

        let password = try english().prompt(
            prompt: Prompt(
                kind: .newPassword(minimum: 8, maximum: 256, spaceAllowed: false), gate: 2, gates: 2, contact: false))
        XCTAssertEqual(password.body, ["Use 8 to 256 characters, and no spaces."])
        XCTAssertEqual(password.fields.map(\.label), ["New password", "Type the new password again"])
        let action = try english().prompt(
            prompt: Prompt(kind: .chooseAction(actions: [.unlockAccount]), gate: 2, gates: 2, contact: false))
        XCTAssertEqual(action.choices.map(\.of), [.action(action: .unlockAccount)])
    }

    func testAPageThatIsOverSaysHowToGoOn() throws {
        let reasons: [(EndedFor, MessageId, PageButton)] = [
            (.flow(reason: .reauthenticate), .signInAgain, .signIn), (.flow(reason: .changed), .startAgain, .startAgain),
            (.person(reason: .notInScope), .notEnabled, .startAgain),
        ]
        for (reason, message, button) in reasons {
            let kind = PromptKind.stopped(reason: reason, message: message, until: until)
            let page = try english().prompt(prompt: Prompt(kind: kind, gate: 1, gates: 2, contact: false))
            XCTAssertEqual(page.title, try english().page(message: message).title)
            XCTAssertEqual(page.body.last, "You can try again after 2026-11-21 12:39 UTC.")
            XCTAssertEqual(page.buttons.map(\.button), [button])
        }
    }

    func testThePageOfARegistration() throws {
        let form = RegistrationForm(
            required: 2, registered: 1, fields: [FormField(method: .email, state: .confirm, masked: nil)],
            questions: nil, publishesPhone: false, suggestMore: false)
        let page = try english().prompt(
            prompt: Prompt(kind: .overview(status: .mustReconfirm, form: form), gate: 0, gates: 0, contact: false))
        XCTAssertTrue(page.body.contains("Registered: 1 of 2"), "\(page.body)")
        XCTAssertEqual(page.fields.map(\.method), [.email])
        XCTAssertEqual(page.fields.first?.label, "Authentication email address")
        XCTAssertEqual(page.fields.first?.state, "To be confirmed")
        XCTAssertEqual(page.buttons.map(\.text), ["Finish", "Cancel"])
    }

    func testResults() throws {
        let english = try english()
        let args = ProblemArgs(minimum: 8, maximum: nil, actual: nil, other: nil, line: nil, column: nil)
        let password = PasswordProblem(code: .tooShort, args: args, english: "")
        XCTAssertEqual(try english.result(outcome: .moved), [])
        XCTAssertEqual(
            try english.result(outcome: .wrong(until: until)),
            ["That was not right, and it was the last try. You can try again after 2026-11-21 12:39 UTC."])
        XCTAssertEqual(
            try english.result(outcome: .problems(problems: [password])),
            ["This password cannot be used:", "It is too short. Use at least 8 characters."])
        XCTAssertEqual(try english.problem(password), "It is too short. Use at least 8 characters.")
        XCTAssertEqual(try english.passwordProblem(problem: password), try english.problem(password))
        let draft = DraftProblem(
            pointer: "/answers/0/answer", field: nil, code: .tooShort, args: args, unfinished: true, english: "")
        XCTAssertEqual(try english.result(outcome: .draftProblems(problems: [draft])), ["Use at least 8 characters."])
        XCTAssertEqual(try english.problem(draft), "Use at least 8 characters.")
        XCTAssertEqual(try english.message(problem: draft), try english.problem(draft))
        XCTAssertEqual(
            try english.result(outcome: .unconfirmed(fields: [.email, .mobilePhone])),
            ["Please confirm first: Authentication email address and Authentication phone."])
    }

    func testACase() throws {
        let english = try english()
        let policy = try Policy(json: #"{"scope": "all", "methods": ["email", "mobilePhone"]}"#)
        let explanation = try policy.explain(
            user: User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"]}"#), now: 0)
        let fix = "The person registers an alternate email address or a mobile phone number."
        XCTAssertEqual(try english.fix(fix: XCTUnwrap(explanation.fixes.first)), fix)
        let paragraphs = try english.explain(explanation: explanation)
        XCTAssertTrue(
            paragraphs.first?.hasPrefix(
                "The person may not reset the password. The person has fewer usable methods than the policy requires. "
                    + "(SSPR_0014)") ?? false, "\(paragraphs)")
        XCTAssertTrue(paragraphs.contains("Mobile phone: Nothing is on file for this method."), "\(paragraphs)")
        XCTAssertEqual(paragraphs.last, fix)
        let story = try english.tell(person: "ann@contoso.com", explanation: explanation)
        XCTAssertEqual(story.first, Line(style: .heading, text: "ann@contoso.com"))
        XCTAssertEqual(story.dropFirst().first, Line(style: .bad, text: "The person may not reset the password."))
        XCTAssertEqual(story.last?.text, "  " + fix)
        let wait = Fix(actor: .anyone, action: .wait, anyOf: .methods(methods: []), count: 0, until: until)
        XCTAssertTrue(try english.fix(fix: wait).contains("2026-11-21 12:39 UTC"))
        let buy = Fix(
            actor: .administrator, action: .assignLicense, anyOf: .licenses(licenses: [.ems, .spe]), count: 1, until: nil)
        XCTAssertTrue(try english.fix(fix: buy).contains("Enterprise Mobility + Security or"))
    }

    func testTheAuditLog() throws {
        let entry = Effect.audit(
            activity: .flowProgress, result: .success, detail: "startedEmail", subject: nil, flow: "")
        let text = AuditText(
            activity: "Self-service password reset flow activity progress", result: "Success",
            detail: "User started the email verification option")
        XCTAssertEqual(try english().audit(entry), text)
        XCTAssertEqual(
            try english().audit(activity: .flowProgress, result: .success, detail: "startedEmail"), text)
        XCTAssertNil(try english().audit(activity: .blocked, result: .success, detail: "startedEmail"))
        XCTAssertNil(try english().audit(activity: .blocked, result: .success, detail: "\u{0}"))
        XCTAssertNil(try english().audit(.notifyAdministrators(message: .administratorReset)))
    }

    func testWhatIsSentIsNotPrinted() throws {
        let code = Secret("123456")
        XCTAssertEqual(
            try english().codeText(code: code), "123456 is your verification code. Never tell it to anybody.")
        let mail = try english().codeMail(code: code)
        XCTAssertEqual(mail.title, "Your verification code")
        XCTAssertTrue(mail.body.hasPrefix("Type this code to verify who you are: 123456\n\n"))
        let request = try english().contactMail(person: "ann@contoso.com", reason: .lockedOut)
        XCTAssertEqual(request.title, "A user asks for help with a password reset")
        XCTAssertTrue(request.body.hasSuffix("blocked for a while."))
        XCTAssertTrue(try english().contactMail(person: "ann@contoso.com").body.hasSuffix("do it: ann@contoso.com"))
        for mail in [mail, request] {
            var shown = "\(mail) \(String(reflecting: mail)) \([mail])"
            dump(mail, to: &shown)
            XCTAssertTrue(shown.contains("Mail(..)"), shown)
            XCTAssertFalse(shown.contains("123456") || shown.contains("ann@"), shown)
        }
        XCTAssertTrue(try english().codeText(code: Secret(bytes: Data([0xFF]))).hasPrefix("\u{FFFD} is"))
    }
}
