// What Swift expects and no generator writes: dates, descriptions, and questions one asks often.
// `Generated.swift` is generated; nothing here knows a rule.

import Foundation

extension Policy {
    /// Explains one person's case at a date: every check, every method, and what would fix it. Without the person's
    /// ledger it is not known whether attempts are left.
    ///
    /// Throws only when the engine itself fails: a person who may not reset is an answer, not an error.
    public func explain(user: User, now: Date, ledger: Ledger? = nil) throws -> Explanation {
        try explain(user: user, now: milliseconds(of: now), ledger: ledger)
    }
}

extension Explanation {
    /// Whether the person may reset the password.
    public var allowed: Bool { verdict == .allowed }

    /// What is known of one method.
    public func method(_ method: Method) -> MethodExplanation? {
        methods.first { $0.method == method }
    }

    /// How one check came out.
    public func check(_ check: Check) -> CheckResult? {
        checks.first { $0.check == check }
    }
}

extension CheckResult {
    /// When the check will pass by itself.
    public var untilDate: Date? { until.map(date(at:)) }
}

extension Fix {
    /// When waiting is over.
    public var untilDate: Date? { until.map(date(at:)) }
}

extension PolicyError: CustomStringConvertible, LocalizedError {
    /// All problems of the document; none when the engine failed.
    public var problems: [Problem] {
        switch self {
        case .Invalid(let problems): problems
        case .Internal: []
        }
    }

    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

extension UserError: CustomStringConvertible, LocalizedError {
    /// All problems of the document; none when the engine failed.
    public var problems: [Problem] {
        switch self {
        case .Invalid(let problems): problems
        case .Internal: []
        }
    }

    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

extension LedgerError: CustomStringConvertible, LocalizedError {
    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

extension EngineError: CustomStringConvertible, LocalizedError {
    /// The error in English, for logs.
    public var errorDescription: String? { description }
}

/// The nearest millisecond. `Int64` traps on what it cannot hold, so a date beyond is the last one
/// there is, and a date that is no number is taken for the latest, when no trial is young any more.
func milliseconds(of date: Date) -> Timestamp {
    let milliseconds = (date.timeIntervalSince1970 * 1_000).rounded()
    if let exact = Timestamp(exactly: milliseconds) { return exact }
    return milliseconds < 0 ? .min : .max
}

private func date(at timestamp: Timestamp) -> Date {
    Date(timeIntervalSince1970: Double(timestamp) / 1_000)
}
