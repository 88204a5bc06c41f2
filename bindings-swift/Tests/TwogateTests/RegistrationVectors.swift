import Twogate

// The vectors of registration: what comes out of a case, and what should have.

extension Vector {
    func registered() throws -> (JSON, JSON) {
        let policy = try Policy(json: (given["policy"] ?? .null).text())
        let user = try User(json: (given["user"] ?? .null).text())
        if let draft = given["draft"] {
            let problems = try policy.validateRegistration(user: user, draft: registrationDraft(draft))
            guard problems.allSatisfy({ $0.field != nil }) else { throw VectorError("a problem without a field") }
            return (.sorted(problems.map(JSON.init)), try expectedProblems())
        }
        guard let now = given["now"]?.number else { throw VectorError("no now") }
        if let expected = expect["status"] {
            return (word(try policy.registrationStatus(user: user, now: now)), expected)
        }
        if let expected = expect["form"] {
            return (form(try policy.registrationForm(user: user, now: now)), expected)
        }
        throw VectorError("nothing to ask for")
    }
}

private func registrationDraft(_ given: JSON) throws -> RegistrationDraft {
    RegistrationDraft(
        authenticationPhone: given["authenticationPhone"]?.string,
        authenticationEmail: given["authenticationEmail"]?.string,
        officePhone: given["officePhone"]?.string,
        answers: try (given["answers"]?.array ?? []).map { item in
            guard let question = item["question"]?.string else { throw VectorError("no question") }
            let answer = Secret(try Vector.text(item["answer"] ?? .null))
            return Answer(question: question, answer: answer, shown: item["shown"]?.string)
        })
}

private func form(_ form: RegistrationForm) -> JSON {
    .object([
        "required": .number(Int64(form.required)),
        "registered": .number(Int64(form.registered)),
        "fields": .array(
            form.fields.map {
                .object([
                    "method": word($0.method), "state": word($0.state), "masked": $0.masked.map(JSON.string) ?? .null,
                ])
            }),
        "questions": form.questions.map(questions) ?? .null,
        "publishesPhone": .bool(form.publishesPhone),
        "suggestMore": .bool(form.suggestMore),
    ])
}

private func questions(_ questions: FormQuestions) -> JSON {
    .object([
        "choices": .array(
            questions.choices.map { choice in
                let members: [String: JSON?] = ["id": .string(choice.id), "text": choice.text.map(JSON.string)]
                return .object(members.compactMapValues { $0 })
            }),
        "minimum": .number(Int64(questions.minimum)),
        "maximum": .number(Int64(questions.maximum)),
    ])
}

/// A case is called as its word in documents.
private func word<Value>(_ value: Value) -> JSON { .string(String(describing: value)) }
