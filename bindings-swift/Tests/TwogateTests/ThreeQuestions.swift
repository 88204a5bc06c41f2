import Twogate

/// A policy with three questions, and somebody whom they may be asked.
enum ThreeQuestions {
    static let ids = ["firstPet", "firstJob", "favoriteFood"]

    /// As cheap as hashing may be.
    static let hashing = Hashing(memoryKiB: 7_168, iterations: 1)

    static func policy() throws -> Policy {
        try Policy(
            json: #"""
                {"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
                {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", "favoriteFood"]}}
                """#)
    }

    static func user() throws -> User { try User(json: #"{"id": "ann@contoso.com", "licenses": ["ems"]}"#) }

    static func answers(_ texts: String...) -> [Answer] {
        zip(ids, texts).map { Answer(question: $0, answer: Secret($1)) }
    }
}
