import Twogate

// The events of transcripts.

extension ResetEvent {
    init(_ event: JSON) throws {
        switch try event.string("event") {
        case "identify":
            guard let captcha = event["captcha"]?.bool else { throw VectorError("no captcha") }
            self = .identify(identifier: try event.string("identifier"), captcha: captcha)
        case "choose": self = .choose(method: try event.word("method"), channel: try event.channel())
        case "submit":
            if event["phone"] != nil {
                self = .submitPhone(phone: try event.secret("phone"))
            } else if event["code"] != nil {
                self = .submitCode(code: try event.secret("code"))
            } else {
                self = .submitAnswers(answers: try event.strings("answers").map { Secret($0) })
            }
        case "verify": self = .verify
        case "hostResult":
            self = .hostResult(
                flow: try event.string("flow"), charge: UInt64(try event.number("charge")),
                result: try event.word("result"))
        case "resend": self = .resend
        case "back": self = .back
        case "contactAdministrator": self = .contactAdministrator
        case "cancel": self = .cancel
        case "chooseAction": self = .chooseAction(action: try event.word("action"))
        case "newPassword":
            self = .newPassword(
                password: try event.secret("password"),
                names: event["names"] == nil ? [] : try event.strings("names"))
        case "written": self = .written(result: try event.word("result"))
        case let word: throw VectorError("no event: \(word)")
        }
    }
}

extension RegistrationEvent {
    init(_ event: JSON) throws {
        switch try event.string("event") {
        case "begin": self = .begin
        case "provide":
            self = .provide(
                field: try event.word("field"), value: try event.string("value"), channel: try event.channel())
        case "confirm": self = .confirm(field: try event.word("field"), channel: try event.channel())
        case "answer":
            self = .answer(
                answers: try event.array("answers").map {
                    Answer(
                        question: try $0.string("question"), answer: try $0.secret("answer"),
                        shown: $0["shown"]?.string)
                })
        case "app": self = .app
        case "remove": self = .remove(field: try event.word("field"))
        case "finish": self = .finish
        case "dismiss": self = .dismiss
        case "submit": self = .submitCode(code: try event.secret("code"))
        case "verify": self = .verify
        case "resend": self = .resend
        case "hostResult":
            self = .hostResult(
                flow: try event.string("flow"), charge: UInt64(try event.number("charge")),
                result: try event.word("result"))
        case "back": self = .back
        case let word: throw VectorError("no event: \(word)")
        }
    }
}

extension JSON {
    fileprivate func secret(_ name: String) throws -> Secret { Secret(try string(name)) }

    fileprivate func channel() throws -> Channel? { self["channel"] == nil ? nil : try word("channel") }
}
