// The page of the same form that asks for answers to security questions. It shows what typing on cannot mend at once,
// and what it could (`unfinished`) only when the person has left the field.

import Twogate

struct AnswerForm {
    let policy: Policy
    let user: User
    /// In the person's language.
    let messages: Messages
    /// The questions that the person chose.
    let questions: [String]

    /// What the page shows when this is in its fields, from the first to the one where the person is, or was last.
    func check(typed: [String], isTyping: Bool) throws -> [String] {
        let answers = zip(questions, typed).map { Answer(question: $0, answer: Secret($1)) }
        let problems = try policy.checkAnswers(user: user, answers: answers)
        let fields = try answers.indices.map { index in
            let here = problems.filter { $0.pointer == "/answers/\(index)/answer" }
            let isInHand = isTyping && index == answers.count - 1
            let shown = try here.first { !isInHand || !$0.unfinished }.map { try messages.problem($0) }
            return try "\(messages.question(id: questions[index])) – \(shown ?? (here.isEmpty ? "fine" : "typing"))"
        }
        return fields + [try summary(problems)]
    }

    private func summary(_ problems: [DraftProblem]) throws -> String {
        if problems.isEmpty { return "These answers can be registered." }
        let few = try problems.first { $0.code == .tooFew }.map { try messages.problem($0) }
        return few ?? "These answers cannot be registered yet."
    }
}
