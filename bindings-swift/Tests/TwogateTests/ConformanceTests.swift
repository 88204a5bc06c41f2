import Twogate
import XCTest

/// The vectors of `tests/vectors`, which every language runs.
final class ConformanceTests: XCTestCase {
    func testVectors() throws {
        var passed = 0
        var failures: [String] = []
        let folders = [
            "decide", "policy", "user", "ledger", "contact", "normalize", "answers", "enrolment", "verify",
            "rehash", "registration", "password", "recipients", "language",
        ]
        for folder in folders {
            for vector in try Vector.load(folder: folder) {
                do {
                    let (actual, expected) = try run(vector)
                    if actual == expected {
                        passed += 1
                    } else {
                        failures.append(
                            "\(vector.name): expected \(try expected.text()), got \(try actual.text())")
                    }
                } catch {
                    failures.append("\(vector.name): \(error)")
                }
            }
        }
        failures.forEach { print($0) }
        print("Swift vectors: \(passed) passed, \(failures.count) failed")
        XCTAssertEqual(failures.count, 0)
        XCTAssertGreaterThan(passed, 0)
    }

    /// What came out, and what should have.
    private func run(_ vector: Vector) throws -> (JSON, JSON) {
        switch vector.schema {
        case "decide-1":
            guard let policy = vector.policy, let user = vector.given["user"],
                let now = vector.given["now"]?.number
            else { throw VectorError("no policy, user or now") }
            if let error = vector.expect["error"] {
                return (try ledgerError(vector.given["ledger"]?.text() ?? ""), error)
            }
            let ledger = try vector.given["ledger"].map { try Ledger(json: $0.text()) }
            let explanation = try Policy(json: policy.text())
                .explain(user: User(json: user.text()), now: now, ledger: ledger)
            return (JSON(explanation), vector.expect)
        case "policy-1":
            let text = try vector.text()
            return (JSON.sorted(problems { _ = try Policy(json: text) }), try vector.expectedProblems())
        case "user-1":
            let text = try vector.text()
            return (JSON.sorted(problems { _ = try User(json: text) }), try vector.expectedProblems())
        case "ledger-1":
            return (.object(["error": try ledgerError(vector.text())]), vector.expect)
        case "contact-1":
            return (try contact(vector), vector.expect)
        case "language-1":
            let asked = vector.given["asked"]?.string ?? ""
            let direction = try Messages(locale: asked).direction() == .rightToLeft ? "rtl" : "ltr"
            return (
                .object(["language": .string(negotiate(asked: asked)), "direction": .string(direction)]),
                vector.expect
            )
        case "normalize-1": return try vector.normalized()
        case "answers-1": return try vector.checked()
        case "enrolment-1": return try vector.enrolled()
        case "verify-1": return try vector.verified()
        case "rehash-1": return try vector.rehashNeeded()
        case "registration-1": return try vector.registered()
        case "password-1": return try vector.passwordChecked()
        case "recipients-1": return try vector.told()
        default:
            throw VectorError("unknown schema \(vector.schema)")
        }
    }

    /// The problems that `body` throws; none when it throws nothing.
    private func problems(_ body: () throws -> Void) -> [JSON] {
        do {
            try body()
            return []
        } catch PolicyError.Invalid(let problems) {
            return problems.map(JSON.init)
        } catch UserError.Invalid(let problems) {
            return problems.map(JSON.init)
        } catch {
            return [.string("\(error)")]
        }
    }

    /// The word of the error with which a text is no ledger; null where it is one.
    private func ledgerError(_ text: String) throws -> JSON {
        do {
            _ = try Ledger(json: text)
            return .null
        } catch let error as LedgerError {
            switch error {
            case .NewerVersion: return .string("newerVersion")
            case .Malformed: return .string("malformed")
            case .Internal: throw error
            }
        }
    }

    private func contact(_ vector: Vector) throws -> JSON {
        let fields: [String: (Twogate.Method, String)] = [
            "phone": (.mobilePhone, "authenticationPhone"), "email": (.email, "authenticationEmail"),
        ]
        guard let (method, member) = fields[vector.file], let value = vector.given["value"] else {
            throw VectorError("an unknown file, or no value")
        }
        let user = JSON.object([
            "id": .string("person@contoso.com"), "licenses": .array([.string("azureAdPremiumP1")]),
            member: value,
        ])
        let policy = try Policy(json: #"{"scope": "all", "methods": ["\#(method)"]}"#)
        let explanation = try policy.explain(user: User(json: user.text()), now: 0)
        guard let entry = explanation.method(method), entry.status == .available || entry.status == .malformed
        else { throw VectorError("neither available nor malformed") }
        return .object([
            "wellFormed": .bool(entry.status == .available),
            "masked": entry.masked.map(JSON.string) ?? .null,
        ])
    }
}

extension JSON {
    /// Problems have no order: by pointer, then code.
    static func sorted(_ problems: [JSON]) -> JSON {
        func key(_ problem: JSON) -> [String] {
            [problem["pointer"]?.string ?? "", problem["code"]?.string ?? ""]
        }
        return .array(problems.sorted { key($0).lexicographicallyPrecedes(key($1)) })
    }
}
