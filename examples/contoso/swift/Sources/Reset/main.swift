// Two people come to the page "forgot my password": one of Contoso's, and one who types a name that nobody has.
// `swift run Reset` in this folder; README.md says how to link.

import Foundation
import Twogate

/// Somebody at a browser, which keeps nothing of a reset but a cookie.
final class Visitor {
    private let host: ResetHost
    private var cookie = Data()

    init(_ host: ResetHost) { self.host = host }

    func begins(_ does: String, _ typed: String) throws { try shows(does) { try host.begin(typed) } }

    func does(_ does: String, _ event: ResetEvent) throws { try shows(does) { try host.request(cookie, event) } }

    private func shows(_ does: String, _ request: () throws -> ResetHost.Answer) throws {
        print("\n\(does)")
        let answer = try request()
        cookie = answer.cookie ?? cookie
        for line in try host.messages.result(outcome: answer.outcome) { print("  \(line)") }
        guard let prompt = try host.page(cookie) else { return }
        for line in lines(try host.messages.prompt(prompt: prompt)) { print("  | \(line)") }
    }
}

/// A page, as a terminal shows it.
func lines(_ page: PromptPage) -> [String] {
    var lines = [[page.title, page.progress].compactMap { $0 }.joined(separator: " – ")]
    lines += page.body
    lines += page.choices.map { "( ) \($0.text)" }
    lines += page.fields.map { "\($0.label): ____" }
    lines.append(page.buttons.map { "[\($0.text)]" }.joined(separator: " "))
    return lines
}

let contoso = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? "..")
let file = contoso.appendingPathComponent("users.json")
let users = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]] ?? []
let people = try users.map { user in
    (user["id"] as? String ?? "", String(decoding: try JSONSerialization.data(withJSONObject: user), as: UTF8.self))
}
let policy = try Policy(json: String(contentsOf: contoso.appendingPathComponent("policy.json"), encoding: .utf8))
var said: [String] = []
let host = try ResetHost(policy: policy, people: Dictionary(uniqueKeysWithValues: people)) { line in
    print("  \(line)")
    said.append(line)
}

/// Six digits by themselves: the code that was sent last.
@MainActor func code() -> String {
    String(said.reversed().flatMap { $0.split { !$0.isNumber } }.first { $0.count == 6 } ?? "")
}
/// The last digit is another one.
@MainActor func mistyped() -> String { code().dropLast() + "\(9 - (code().last?.wholeNumberValue ?? 0))" }
func typed(_ code: String) -> ResetEvent { .submitCode(code: Secret(code)) }

print("\"Forgot my password\" at Contoso. Behind an arrow stands what the host would send or write.")
let amara = Visitor(host)
let names = ["Amara", "Okafor"]
try amara.begins("Amara Okafor types her user name.", "Amara.Okafor@contoso.com")
try amara.does("She chooses her e-mail.", .choose(method: .email, channel: nil))
try amara.does("She hits a wrong key.", typed(mistyped()))
try amara.does("She types the code.", typed(code()))
try amara.does("She chooses her phone.", .choose(method: .mobilePhone, channel: .text))
try amara.does("She types its number.", .submitPhone(phone: Secret("+1 4255550101")))
try amara.does("She types the code.", typed(code()))
try amara.does(
    "She types the name of the company and a digit.", .newPassword(password: Secret("Contoso1"), names: names))
try amara.does("She types another.", .newPassword(password: Secret("Blue heron, 3 eggs"), names: names))

let nobody = Visitor(host)
try nobody.begins("Somebody types a name that nobody has.", "amara.okafur@contoso.com")
try nobody.does("They choose e-mail, and cannot tell.", .choose(method: .email, channel: nil))
try nobody.does("They guess.", typed("123456"))
