// Secrets as Swift expects them: made of a text, and not to be looked into.

import Foundation

extension Secret {
    /// Takes the UTF-8 of a text, such as an answer as typed.
    public convenience init(_ text: String) {
        var bytes = Data(text.utf8)
        // This copy is ours to wipe; the text is the caller's.
        defer { bytes.resetBytes(in: 0..<bytes.count) }
        self.init(bytes: bytes)
    }
}

extension Secret: CustomReflectable {
    /// Shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension EnrolmentRecord: CustomReflectable {
    /// Shows nothing: whoever has a record can guess at answers.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Recipient: CustomReflectable {
    /// Shows nothing: the address is somebody's.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Contact: CustomReflectable {
    /// Shows nothing: an address is somebody's.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
