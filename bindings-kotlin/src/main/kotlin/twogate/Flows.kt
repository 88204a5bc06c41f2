// Flows as Kotlin expects them: instants, defaults, and entropy from the system.

package twogate

import java.time.Instant

/**
 * How things stand at an instant, for one step. `entropy` is 32 bytes for this step alone; left out, they are drawn from
 * the system's generator. `signedInAt` is when the person signed in who is signed in now; a reset does not ask.
 */
fun Situation(
    user: User?,
    ledger: String?,
    now: Instant,
    entropy: ByteArray = systemEntropy(),
    signedInAt: Instant? = null,
): Situation = Situation(user, ledger, milliseconds(now), entropy, signedInAt?.let(::milliseconds))

/**
 * A flow as 1,024 bytes that a browser may keep, sealed with entropy from the system's generator; null before
 * a flow begins and of a charged one, of which no replay may get a second guess.
 */
@Throws(CallException::class)
fun Setup.seal(flow: Flow): ByteArray? = seal(flow, systemEntropy())
