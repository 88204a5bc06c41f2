// Flows as Swift expects them: dates, defaults, and entropy from the system.

import Foundation

extension Situation {
    /// How things stand at a date, for one step. `entropy` is 32 bytes for this step alone; left out, they are drawn from
    /// the system's generator. `signedInAt` is when the person signed in who is signed in now; a reset does not ask.
    public init(user: User?, ledger: String?, now: Date, entropy: Data? = nil, signedInAt: Date? = nil) {
        self.init(
            user: user, ledger: ledger, now: milliseconds(of: now), entropy: entropy ?? systemEntropy(),
            signedInAt: signedInAt.map(milliseconds(of:)))
    }
}

extension Situation: CustomReflectable {
    /// Shows nothing.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ResetEvent: CustomReflectable {
    /// Shows nothing: what is in it is somebody's.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension RegistrationEvent: CustomReflectable {
    /// Shows nothing: what is in it is somebody's.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Setup {
    /// A flow as 1,024 bytes that a browser may keep, sealed with entropy from the system's generator; nil before
    /// a flow begins and of a charged one, of which no replay may get a second guess. Throws `CallError`.
    public func seal(flow: Flow) throws -> Data? {
        try seal(flow: flow, entropy: systemEntropy())
    }
}
