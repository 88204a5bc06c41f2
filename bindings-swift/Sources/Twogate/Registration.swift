// Registration as Swift expects it: dates, what is asked often of a form and its problems, and drafts that show nothing.

import Foundation

extension Policy {
    /// Where a person stands with registering at a date.
    public func registrationStatus(user: User, now: Date) throws -> RegistrationStatus {
        try registrationStatus(user: user, now: milliseconds(of: now))
    }

    /// What the registration form of a person shows at a date. The form of somebody who may not register is empty.
    public func registrationForm(user: User, now: Date) throws -> RegistrationForm {
        try registrationForm(user: user, now: milliseconds(of: now))
    }
}

extension RegistrationForm {
    /// The entry of a method; nil where it is not in the form.
    public func field(_ method: Method) -> FormField? {
        fields.first { $0.method == method }
    }
}

extension Sequence where Element == DraftProblem {
    /// The problems of one field.
    public func of(_ field: DraftField) -> [DraftProblem] {
        filter { $0.field == field }
    }
}

extension RegistrationDraft: CustomReflectable {
    /// Shows nothing: all of it is somebody's.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
