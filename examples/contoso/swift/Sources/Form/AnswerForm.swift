// The page of the same form that asks for answers to security questions. It shows what typing on cannot mend at once,
// and what it could (`unfinished`) only when the person has left the field.

import Twogate

struct AnswerForm {
    let policy: Policy
    let user: User
    /// The questions that the person chose.
    let questions: [String]

    /// What the page shows when this is in its fields, from the first to the one where the person is, or was last.
    func check(typed: [String], isTyping: Bool) throws -> [String] {
        let answers = zip(questions, typed).map { Answer(question: $0, answer: Secret($1)) }
        let problems = try policy.checkAnswers(user: user, answers: answers)
        let fields = answers.indices.map { index in
            let here = problems.filter { $0.pointer == "/answers/\(index)/answer" }
            let isInHand = isTyping && index == answers.count - 1
            let shown = here.first { !isInHand || !$0.unfinished }
            return "answer \(index + 1): " + (shown.map(hint) ?? (here.isEmpty ? "fine" : "typing"))
        }
        return fields + [summary(problems)]
    }
}

private func hint(_ problem: DraftProblem) -> String {
    switch problem.code {
    case .tooShort: "at least \(problem.args.minimum ?? 0) characters"
    case .tooLong: "at most \(problem.args.maximum ?? 0) characters"
    case .repeatedAnswer: "you gave this one already"
    case .revealsAccount: "your account shows this"
    case .inQuestion: "the question says this"
    case .disallowedCharacter: "there is a character that nobody can type again"
    default: "choose another"
    }
}

private func summary(_ problems: [DraftProblem]) -> String {
    if problems.isEmpty { return "These answers can be registered." }
    if let few = problems.first(where: { $0.code == .tooFew }) {
        return "This is \(few.args.actual ?? 0) of \(few.args.minimum ?? 0) answers."
    }
    return "These answers cannot be registered yet."
}
