import Foundation
import Twogate

/// All texts that the engine has in one language.
enum EveryText {
    static func all(_ messages: Messages) throws -> [String] {
        let parts = [words, questions, pages, problems, prompts, results, log, cases, sent]
        return try parts.flatMap { try $0(messages) }
    }

    /// Whether it is a text for people, and neither a name of one nor a form with gaps.
    static func isText(_ text: String) -> Bool {
        let lists = [
            "reason", "method", "status", "check", "outcome", "verdict", "gate", "actor", "action", "channel", "source",
            "license", "button", "state", "message", "prompt", "field", "way", "result", "blocked", "refused", "draft",
            "password", "fix", "case", "activity", "audit", "detail", "delivery",
        ]
        return !text.isEmpty && text == text.trimmingCharacters(in: .whitespacesAndNewlines)
            && !text.contains { "{}$".contains($0) } && !lists.contains { text.hasPrefix("\($0)-") }
    }

    private static func words(_ messages: Messages) throws -> [String] {
        var texts: [String] = []
        texts += try Reason.allCases.map(messages.reason(reason:))
        texts += try Twogate.Method.allCases.map(messages.method(method:))
        texts += try MethodStatus.allCases.map(messages.status(status:))
        texts += try Check.allCases.map(messages.check(check:))
        texts += try Check.allCases.map(messages.checkPassed(check:))
        texts += try Outcome.allCases.map(messages.checkOutcome(outcome:))
        texts += try Verdict.allCases.map(messages.verdict(verdict:))
        texts += try GatePolicy.allCases.map(messages.gatePolicy(policy:))
        texts += try Actor.allCases.map(messages.actor(actor:))
        texts += try Action.allCases.map(messages.action(action:))
        texts += try Channel.allCases.map(messages.channel(channel:))
        texts += try Source.allCases.map(messages.source(source:))
        texts += try License.allCases.map(messages.license(license:))
        texts += try PageButton.allCases.map(messages.button(button:))
        texts += try FieldState.allCases.map(messages.fieldState(state:))
        return texts
    }

    private static func questions(_ messages: Messages) throws -> [String] {
        try predefinedQuestions().map { question in
            let text = try messages.question(id: question.id)
            // The id stands for a text that is missing.
            return text == question.id ? "" : text
        }
    }

    private static func pages(_ messages: Messages) throws -> [String] {
        let links: [Links?] = [nil, Links(registration: "https://contoso.com/r", contact: "a@b.c")]
        return try links.flatMap { links -> [String] in
            try MessageId.allCases.flatMap { message -> [String] in
                let page = try messages.page(message: message, links: links)
                let parts: [String?] = [page.title, page.body, page.offer, page.solution]
                return parts.compactMap { $0 }
            }
        }
    }

    private static let args = ProblemArgs(minimum: 3, maximum: 20, actual: nil, other: nil, line: nil, column: nil)
    private static let drafts = DraftProblemCode.allCases.map {
        DraftProblem(pointer: "", field: nil, code: $0, args: args, unfinished: false, english: "")
    }
    private static let passwords = PasswordProblemCode.allCases.map {
        PasswordProblem(code: $0, args: args, english: "")
    }

    private static func problems(_ messages: Messages) throws -> [String] {
        let drafts = try drafts.map { try messages.problem($0) }
        return try drafts + passwords.map { try messages.problem($0) }
    }

    private static func prompts(_ messages: Messages) throws -> [String] {
        var pages = [try messages.identifyPage()]
        for kind in kinds() {
            pages.append(try messages.prompt(prompt: Prompt(kind: kind, gate: 1, gates: 2, contact: true)))
        }
        return pages.flatMap(texts)
    }

    private static func texts(of page: PromptPage) -> [String] {
        var texts: [String?] = [page.title, page.progress]
        texts += page.body
        texts += page.choices.map(\.text)
        for field in page.fields { texts += [field.label, field.note, field.state] }
        texts += page.buttons.map(\.text)
        return texts.compactMap { $0 }
    }

    private static func kinds() -> [PromptKind] {
        let until: Timestamp = 1_795_264_740_000
        var kinds: [PromptKind] = [
            .answerQuestions(questions: predefinedQuestions().map { AskedQuestion(id: $0.id, text: nil) }),
            .answerQuestions(questions: [AskedQuestion(id: "own", text: "Who?")]),
            .chooseAction(actions: Action.allCases), .newPassword(minimum: nil, maximum: nil, spaceAllowed: nil),
            .newPassword(minimum: .max, maximum: .max, spaceAllowed: nil),
            .newPassword(minimum: 8, maximum: 256, spaceAllowed: true),
            .newPassword(minimum: 8, maximum: 256, spaceAllowed: false), .writing, .done(message: nil),
            .done(message: .waitSomeMinutes), .finished, .dismissed,
            .stopped(reason: .person(reason: .notInScope), message: .notEnabled, until: .min),
        ]
        let hints: [String?] = [nil, "+1 ********34"]
        for masked in hints {
            let choices = Twogate.Method.allCases.map { Choice(method: $0, channels: Channel.allCases, masked: masked) }
            kinds.append(.chooseMethod(choices: choices))
            kinds.append(.typePhone(method: .mobilePhone, channel: .text, masked: masked))
            kinds.append(.enterCode(method: .email, channel: nil, masked: masked, until: until, mayResend: true))
            kinds.append(.enterCode(method: .appCode, channel: nil, masked: masked, until: nil, mayResend: false))
        }
        for method in [Twogate.Method.mobilePhone, .officePhone, .appNotification] {
            kinds.append(.waitForHost(method: method, number: nil))
            kinds.append(.waitForHost(method: method, number: 42))
        }
        for reason in EndReason.allCases {
            kinds += MessageId.allCases.map { .stopped(reason: .flow(reason: reason), message: $0, until: until) }
        }
        for status in RegistrationStatus.allCases {
            kinds.append(.overview(status: status, form: form(publishesPhone: false)))
            kinds.append(.overview(status: status, form: form(publishesPhone: true)))
        }
        return kinds
    }

    private static func form(publishesPhone: Bool) -> RegistrationForm {
        // Nobody registers a security key here.
        let methods = Twogate.Method.allCases.filter { $0 != .securityKey }
        let fields = methods.flatMap { method in
            FieldState.allCases.map { FormField(method: method, state: $0, masked: nil) }
        }
        return RegistrationForm(
            required: 2, registered: 1, fields: fields, questions: nil, publishesPhone: publishesPhone,
            suggestMore: true)
    }

    private static func results(_ messages: Messages) throws -> [String] {
        let plain: [FlowOutcome] = [
            .moved, .sent, .asked, .charged, .right, .wrong(until: nil), .wrong(until: .max), .expired, .spent, .saved,
            .ended(reason: .person(reason: .notInScope), until: nil, message: .notEnabled),
            .problems(problems: passwords), .draftProblems(problems: drafts), .tooFew(registered: 1, required: 2),
            .unconfirmed(fields: [.email, .mobilePhone, .securityQuestions]), .finished, .dismissed, .told, .cancelled,
            .outOfMemory, .ok, .cloudFailed, .unknown, .rulesRefused, .unreachable, .adminAction, .noPolicy,
        ]
        let blocked = Counter.allCases.map { FlowOutcome.blocked(counter: $0, until: 0) }
        let refused = Refusal.allCases.map { FlowOutcome.refused(reason: $0) }
        return try (plain + blocked + refused).flatMap(messages.result(outcome:))
    }

    private static func log(_ messages: Messages) throws -> [String] {
        let words = ["startedEmail", "ok", "email", "mayRegister", "sessionOver", "completedAppCode"]
        var texts: [String] = []
        for activity in AuditActivity.allCases {
            for (result, word) in AuditResult.allCases.flatMap({ result in words.map { (result, $0) } }) {
                guard let text = try messages.audit(activity: activity, result: result, detail: word) else { continue }
                texts += [text.activity, text.result, text.detail]
            }
        }
        return texts
    }

    /// Everybody at Contoso, who between them have nearly all that a case can be.
    private static func cases(_ messages: Messages) throws -> [String] {
        let contoso = checkout.appendingPathComponent("examples/contoso")
        func text(_ file: String) throws -> String {
            try String(contentsOf: contoso.appendingPathComponent(file), encoding: .utf8)
        }
        let policy = try Policy(json: text("policy.json"))
        var texts: [String] = []
        for person in try JSON(text: text("users.json")).array ?? [] {
            let explanation = try policy.explain(user: User(json: person.text()), now: 1_788_253_200_000)
            texts += try messages.explain(explanation: explanation)
            texts += try explanation.fixes.map(messages.fix(fix:))
            let story = try messages.tell(person: "ann@contoso.com", explanation: explanation)
            texts += story.map { $0.text.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        return texts
    }

    private static func sent(_ messages: Messages) throws -> [String] {
        let code = Secret("123456")
        var mails = [
            try messages.codeMail(code: code), try messages.contactMail(person: "ann@contoso.com"),
        ]
        mails += try Reason.allCases.map { try messages.contactMail(person: "ann@contoso.com", reason: $0) }
        return [try messages.codeText(code: code)] + mails.flatMap { [$0.title, $0.body] }
    }
}
