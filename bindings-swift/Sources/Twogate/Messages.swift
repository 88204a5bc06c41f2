// Texts as Swift expects them: one name for what is wrong, and the audit log's effect as it comes.

extension Messages {
    /// What is wrong with what a person filled in, as a sentence to be shown beside the field.
    public func problem(_ problem: DraftProblem) throws -> String { try message(problem: problem) }

    /// What is wrong with a new password, as a sentence for the person who typed it.
    public func problem(_ problem: PasswordProblem) throws -> String { try passwordProblem(problem: problem) }

    /// The entry of the audit log that an effect is, for administrators; nil for any other effect.
    public func audit(_ effect: Effect) throws -> AuditText? {
        guard case .audit(let activity, let result, let detail, _, _) = effect else { return nil }
        return try audit(activity: activity, result: result, detail: detail)
    }
}

extension Mail: CustomReflectable {
    /// Shows nothing: a code or somebody's name is in it.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
