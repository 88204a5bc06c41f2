import Twogate

// The vectors on new passwords and on recipients: what comes out of a case, and what should have.

extension Vector {
    func passwordChecked() throws -> (JSON, JSON) {
        let names = (given["names"]?.array ?? []).compactMap(\.string)
        let password = try secret(given, text: "password")
        let problems = try compiled().checkPassword(user: person(), password: password, names: names)
        guard let expected = expect["problems"] else { throw VectorError("no problems expected") }
        // Their order is part of the rules.
        return (.array(problems.map(JSON.init)), expected)
    }

    func told() throws -> (JSON, JSON) {
        let policy = try compiled()
        let administrators = try (given["administrators"]?.array ?? []).map { try User(json: $0.text()) }
        let notifications = try policy.notifications(user: person(), administrators: administrators)
        let contact = try policy.contactAdministrator(administrators: administrators)
        return (
            .object(["notifications": .array(notifications.map(JSON.init)), "contact": JSON(contact)]),
            expect
        )
    }
}
