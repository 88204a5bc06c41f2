// A registration form that says, as one types and with no network, what is wrong with a field and whether the
// person could reset their own password. `swift run Form` in this folder; README.md says how to link.

import Foundation
import Twogate

/// What the app has: the tenant's policy, and the document of the person who is signed in.
struct Form {
    let policy: Policy
    let messages: Messages
    let person: [String: Any]

    /// What the form shows when this is in its fields. An empty field is one that is not filled in.
    func check(phone: String, email: String, now: Timestamp) throws -> [String] {
        var draft = person
        if !phone.isEmpty { draft["authenticationPhone"] = phone }
        if !email.isEmpty { draft["authenticationEmail"] = email }
        let explanation = try policy.explain(user: user(draft), now: now)
        let problems = try policy.validateRegistration(
            user: user(person), draft: RegistrationDraft(authenticationPhone: phone, authenticationEmail: email))
        return try [
            line(.mobilePhone, explanation, problems.of(.authenticationPhone)),
            line(.email, explanation, problems.of(.authenticationEmail)),
            summary(explanation),
        ]
    }

    private func line(
        _ method: Twogate.Method, _ explanation: Explanation, _ problems: [DraftProblem]
    ) throws -> String {
        let problem = try problems.first.map { try messages.problem($0) }
        let there = try problem ?? explanation.method(method)?.masked ?? messages.fieldState(state: .enter)
        return "\(try messages.method(method: method)): \(there)"
    }

    private func summary(_ explanation: Explanation) throws -> String {
        if explanation.allowed { return "You can reset your own password." }
        for fix in explanation.fixes {
            if fix.action == .registerMethod, case .methods(let methods) = fix.anyOf {
                let names = try methods.map(messages.method(method:)).joined(separator: "; ")
                return "Still needed: \(fix.count) of these: \(names)"
            }
        }
        return "Ask your administrator."
    }
}

/// A person, of the document that the app has.
func user(_ document: [String: Any]) throws -> User {
    try User(json: String(decoding: JSONSerialization.data(withJSONObject: document), as: UTF8.self))
}

let contoso = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "..")
let policy = try Policy(json: String(contentsOf: contoso.appendingPathComponent("policy.json"), encoding: .utf8))
let people = try JSONSerialization.jsonObject(with: Data(contentsOf: contoso.appendingPathComponent("users.json")))
let wei = (people as? [[String: Any]])?.first { $0["id"] as? String == "wei.zhang@contoso.com" } ?? [:]
// An app says what its device asks for: `Messages(locale: Locale.preferredLanguages.joined(separator: ","))`.
let messages = try Messages().withoutIsolation()
let form = Form(policy: policy, messages: messages, person: wei)

print("\"Forgot my password\" is \(policy.isOffered() ? "shown" : "hidden").")
for (phone, email) in [
    ("", ""),
    ("+1 425", ""),
    ("+1 4255550123", ""),
    ("+1 4255550123", "wei.zhang@contoso.com"),
    ("+1 4255550123", "wei.zhang@example.org"),
] {
    print("\n[\(phone)] [\(email)]")
    for line in try form.check(phone: phone, email: email, now: 1_788_253_200_000) { print("  " + line) }
}

let answerForm = AnswerForm(
    policy: policy, user: try user(wei), messages: messages,
    questions: ["cityParentsMet", "cityFirstJob", "favoriteHighSchoolTeacher", "childhoodBestFriend", "firstPet"])
// What she types is her secret, so that the program tells what she does instead.
for (does, typed, isTyping) in [
    ("She begins to answer the first question.", ["Ka"], true),
    ("She leaves it at that, and begins the second.", ["Ka", "T"], true),
    ("She mends the first, and hits a wrong key in the second.", ["Kaohsiung", "Taipei\u{7}"], true),
    ("She answers with a word of the question.", ["Kaohsiung", "Taipei", "Teacher", ""], true),
    ("She answers with her own account, and begins the fifth like the first.",
        ["Kaohsiung", "Taipei", "Lin", "Wei.Zhang", "kaohsiung"], true),
    ("She has done.", ["Kaohsiung", "Taipei", "Lin", "Wei.Zhang", "kaohsiung"], false),
    ("She mends both.", ["Kaohsiung", "Taipei", "Lin", "Chen Yi-Ling", "Kaohsiung cat"], false),
] {
    print("\n\(does)")
    for line in try answerForm.check(typed: typed, isTyping: isTyping) { print("  " + line) }
}

var contactForm = try ContactForm(
    policy: policy, user: try user(wei), messages: messages, now: 1_788_253_200_000)
print("\n\(contactForm.page.title)")
for paragraph in contactForm.page.body { print("  \(paragraph)") }
let steps: [(String, (inout ContactForm) -> Void)] = [
    ("She opens the form.", { _ in }),
    ("She begins with the number.", { $0.edit(.authenticationPhone, "+1 425") }),
    ("She hits a wrong key.", { $0.edit(.authenticationPhone, "+1 425-") }),
    ("She types it to its end, and begins the address.", {
        $0.edit(.authenticationPhone, "+1 4255550123")
        $0.edit(.authenticationEmail, "wei.zhang@con")
    }),
    ("She types her own account.", { $0.edit(.authenticationEmail, "wei.zhang@contoso.com") }),
    ("She leaves it at that.", { $0.leave() }),
    ("She mends it.", { $0.edit(.authenticationEmail, "wei.zhang@example.org") }),
]
for (does, step) in steps {
    print("\n\(does)")
    step(&contactForm)
    for line in try contactForm.lines() { print("  " + line) }
}
