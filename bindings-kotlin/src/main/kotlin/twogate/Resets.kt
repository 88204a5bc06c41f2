// Resets as Kotlin expects them: instants, defaults, and entropy from the system.

package twogate

import java.time.Instant

/**
 * How things stand at an instant, for one step. `entropy` is 32 bytes for this step alone; left out, they are drawn from
 * the system's generator.
 */
fun Situation(
    user: User?,
    ledger: String?,
    now: Instant,
    entropy: ByteArray = systemEntropy(),
): Situation = Situation(user, ledger, milliseconds(now), entropy)

/**
 * A flow as 1,024 bytes that a browser may keep, sealed with entropy from the system's generator; null before `Identify`
 * and of a charged flow, of which no replay may get a second guess.
 */
@Throws(CallException::class)
fun Setup.seal(flow: Flow): ByteArray? = seal(flow, systemEntropy())
