// What Kotlin expects and no generator writes: instants, and questions one asks often.
// `Generated.kt` is generated; nothing here knows a rule.

package twogate

import java.time.Instant

/**
 * Explains one person's case at an instant: every check, every method, and what would fix it. Without the person's
 * ledger it is not known whether attempts are left.
 *
 * Throws only when the engine itself fails: a person who may not reset is an answer, not an error.
 */
@Throws(EngineException::class)
fun Policy.explain(user: User, now: Instant, ledger: Ledger? = null): Explanation =
    explain(user, milliseconds(now), ledger)

/** Whether the person may reset the password. */
val Explanation.allowed: Boolean
    get() = verdict == Verdict.ALLOWED

/** What is known of one method. */
fun Explanation.method(method: Method): MethodExplanation? = methods.firstOrNull { it.method == method }

/** How one check came out. */
fun Explanation.check(check: Check): CheckResult? = checks.firstOrNull { it.check == check }

/** When the check will pass by itself. */
val CheckResult.untilInstant: Instant?
    get() = until?.let(Instant::ofEpochMilli)

/** When waiting is over. */
val Fix.untilInstant: Instant?
    get() = until?.let(Instant::ofEpochMilli)

/** All problems of the document; none when the engine failed. */
val PolicyException.problems: List<Problem>
    get() = when (this) {
        is PolicyException.Invalid -> problems
        is PolicyException.Internal -> emptyList()
    }

/** All problems of the document; none when the engine failed. */
val UserException.problems: List<Problem>
    get() = when (this) {
        is UserException.Invalid -> problems
        is UserException.Internal -> emptyList()
    }

/** Instants reach farther than 64 bits of milliseconds; what lies beyond is the last one there is. */
internal fun milliseconds(instant: Instant): Timestamp =
    try {
        instant.toEpochMilli()
    } catch (_: ArithmeticException) {
        if (instant.isBefore(Instant.EPOCH)) Long.MIN_VALUE else Long.MAX_VALUE
    }
