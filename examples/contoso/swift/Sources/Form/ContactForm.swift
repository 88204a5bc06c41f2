// The page of the same form that asks for a phone number and an address: what is in its fields, which field the person is
// in, and so which problems are to be shown now. It decides nothing: the engine says what is wrong, and whether typing on
// could mend it.

import Twogate

struct ContactForm {
    private let policy: Policy
    private let user: User
    private let messages: Messages
    /// Which fields there are, and what is in them already.
    let form: RegistrationForm
    private var typed: [DraftField: String] = [:]
    /// The field that the person is in; nil once they left the last one.
    private var editing: DraftField?

    /// For the person who is signed in; `messages` speaks their language.
    init(policy: Policy, user: User, messages: Messages, now: Timestamp) throws {
        self.policy = policy
        self.user = user
        self.messages = messages
        form = try policy.registrationForm(user: user, now: now)
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
        try problems().of(field).filter { field != editing || !$0.unfinished }.map(messages.message(problem:))
    }

    /// Something is typed, and all of it can be sent.
    func mayContinue() throws -> Bool {
        try typed.values.contains { !$0.isEmpty } && problems().isEmpty
    }

    /// The page, as a terminal shows it.
    func lines() throws -> [String] {
        let fields: [(Twogate.Method, DraftField)] = [
            (.mobilePhone, .authenticationPhone), (.email, .authenticationEmail),
        ]
        let page = try fields.flatMap { method, field -> [String] in
            guard let entry = form.field(method) else { return [] }
            let name = method == .email ? "email" : "phone"
            let text = typed[field] ?? ""
            let line = "\(name): \(text.isEmpty ? placeholder(entry) : text)\(field == editing ? "|" : "")"
            return [line] + (try shown(field).map { "  " + $0 })
        }
        return page + [try mayContinue() ? "[Continue]" : "[ - ]"]
    }
}

private func placeholder(_ entry: FormField) -> String {
    switch entry.state {
    case .enter: "(enter)"
    case .confirm: "(confirm \(entry.masked ?? "what is there"))"
    case .readOnly: "(set by your administrator)"
    case .done: "(registered \(entry.masked ?? ""))"
    }
}
