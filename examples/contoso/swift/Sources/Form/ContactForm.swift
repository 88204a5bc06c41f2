// The page of the same form that asks for a phone number and an address: what is in its fields, which field the person is
// in, and so which problems are to be shown now. It decides nothing: the engine says what is wrong, and whether typing on
// could mend it. All that the person reads is the library's text, in the language of `messages`.

import Twogate

struct ContactForm {
    private let policy: Policy
    private let user: User
    private let messages: Messages
    /// Which fields there are, and what is in them already.
    let form: RegistrationForm
    /// What the page says.
    let page: PromptPage
    private var typed: [DraftField: String] = [:]
    /// The field that the person is in; nil once they left the last one.
    private var editing: DraftField?

    /// For the person who is signed in; `messages` speaks their language.
    init(policy: Policy, user: User, messages: Messages, now: Timestamp) throws {
        self.policy = policy
        self.user = user
        self.messages = messages
        form = try policy.registrationForm(user: user, now: now)
        let status = try policy.registrationStatus(user: user, now: now)
        page = try messages.prompt(
            prompt: Prompt(kind: .overview(status: status, form: form), gate: 0, gates: 0, contact: false))
    }

    /// The person types: the field has this in it now.
    mutating func edit(_ field: DraftField, _ text: String) {
        typed[field] = text
        editing = field
    }

    /// The person leaves the field.
    mutating func leave() { editing = nil }

    /// What is wrong with all that is typed, whether it is shown now or not.
    func problems() throws -> [DraftProblem] {
        try policy.validateRegistration(
            user: user,
            draft: RegistrationDraft(
                authenticationPhone: typed[.authenticationPhone], authenticationEmail: typed[.authenticationEmail]))
    }

    /// What stands beside a field now: nothing while it may merely not be finished.
    func shown(_ field: DraftField) throws -> [String] {
        try problems().of(field).filter { field != editing || !$0.unfinished }.map { try messages.problem($0) }
    }

    /// Something is typed, and all of it can be sent.
    func mayContinue() throws -> Bool {
        try typed.values.contains { !$0.isEmpty } && problems().isEmpty
    }

    /// The fields and the button of the page, as a terminal shows them.
    func lines() throws -> [String] {
        let fields: [(Twogate.Method, DraftField)] = [
            (.mobilePhone, .authenticationPhone), (.email, .authenticationEmail),
        ]
        let lines = try fields.flatMap { method, field -> [String] in
            guard let told = page.fields.first(where: { $0.method == method }) else { return [] }
            let placeholder = [told.state, form.field(method)?.masked].compactMap { $0 }.joined(separator: ", ")
            let text = typed[field] ?? ""
            let line = "\(told.label): \(text.isEmpty ? "(\(placeholder))" : text)\(field == editing ? "|" : "")"
            return [line] + (try shown(field).map { "  " + $0 })
        }
        return lines + [try mayContinue() ? "[\(messages.button(button: .next))]" : "[ - ]"]
    }
}
