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
        print("  \(told(answer.outcome))")
        print("  page: \(try shown(host.page(cookie)))")
    }
}

func shown(_ prompt: Prompt?) -> String {
    guard let prompt else { return "nothing" }
    let place = "gate \(prompt.gate) of \(prompt.gates)"
    switch prompt.kind {
    case .chooseMethod(let choices):
        let ways = choices.map { choice in "\(choice.method)" + (choice.masked.map { " \($0)" } ?? "") }
        return "\(place), choose \(ways.joined(separator: ", "))"
    case .typePhone(_, _, let masked): return "\(place), type the whole number \(masked ?? "")"
    case .enterCode(_, _, let masked, _, _): return "\(place), type the code sent to \(masked ?? "")"
    case .answerQuestions(let questions):
        return "\(place), answer \(questions.map(\.id).joined(separator: ", "))"
    case .waitForHost(let method, _): return "\(place), wait for \(method)"
    case .chooseAction(let actions): return "choose \(actions.map { "\($0)" }.joined(separator: ", "))"
    case .newPassword(let minimum, let maximum, _):
        return "type a new password of \(minimum ?? 0) to \(maximum ?? 0) characters"
    case .writing: return "wait until it is written"
    case .stopped(_, let message, _): return "it is over, \(message)"
    case .done: return "it is done"
    case .overview, .finished, .dismissed: return "a page of registrations"
    }
}

/// In words, for what these two come to.
func told(_ outcome: FlowOutcome) -> String {
    switch outcome {
    case .wrong: "that was wrong"
    case .right: "that was right"
    case .sent: "a code is on its way"
    case .problems(let problems): "that will not do: \(problems.map { "\($0.code)" }.joined(separator: ", "))"
    case .ok: "it is written"
    case .refused(let reason): "not now: \(reason)"
    case .ended: "this reset is over"
    case .moved: "go on"
    default: "\(outcome)"
    }
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

@MainActor func code() -> String { String(said.last { $0.contains("your code is") }?.suffix(6) ?? "") }
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
