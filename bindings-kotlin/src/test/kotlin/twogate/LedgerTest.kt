package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant

/** The time of the last attempt in the ledgers here. */
const val LAST_ATTEMPT = 1_795_219_200_000

/** The text of a ledger with so many attempts in the account's counter. */
fun ledgerRow(attempts: Int): String {
    val charge = """{"at": $LAST_ATTEMPT, "id": 2, "flow": "0123456789abcdef0123456789abcdef", "open": false}"""
    val counters = if (attempts == 0) "{}" else """{"account": [${List(attempts) { charge }.joinToString()}]}"""
    return """{"version": 1, "key": null, "revision": $attempts, "last": $LAST_ATTEMPT, "expiresAt": ${LAST_ATTEMPT + 86_400_000},
        "counters": $counters, "messages": [], "codes": [], "write": null, "ended": [], "flowsAfter": null}"""
}

class LedgerTest {
    private val policy = Policy("""{"scope": "all", "methods": ["email"]}""")
    private val ann =
        User("""{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}""")
    private val end = LAST_ATTEMPT + 86_400_000

    @Test
    fun fiveAttemptsLockOutUntilADayLater() {
        val ledger = Ledger(ledgerRow(5))
        val explanation = policy.explain(ann, end - 1, ledger)
        assertEquals(Verdict.DENIED, explanation.verdict)
        assertEquals(Reason.LOCKED_OUT, explanation.reason)
        assertEquals(MessageId.TOO_MANY_ATTEMPTS, explanation.message)
        assertEquals(end, explanation.check(Check.THROTTLE)?.until)
        assertEquals(listOf(FixAction.WAIT), explanation.fixes.map { it.action })
        assertEquals(Instant.ofEpochMilli(end), explanation.fixes.single().untilInstant)
        assertTrue(policy.explain(ann, end, ledger).allowed)
        assertEquals(explanation, policy.explain(ann, Instant.ofEpochMilli(end - 1), ledger))
    }

    @Test
    fun attemptsThatAreLeftAreToldFromNoneAskedAbout() {
        val four = policy.explain(ann, LAST_ATTEMPT, Ledger(ledgerRow(4)))
        assertEquals(Outcome.PASS, four.check(Check.THROTTLE)?.outcome)
        val none = policy.explain(ann, LAST_ATTEMPT, null)
        assertEquals(Outcome.NOT_REACHED, none.check(Check.THROTTLE)?.outcome)
        assertEquals(none, policy.explain(ann, LAST_ATTEMPT))
    }

    @Test
    fun anAdministratorLiftsEveryBlock() {
        val cleared = Ledger(ledgerRow(5)).cleared(policy, LAST_ATTEMPT)
        assertTrue(policy.explain(ann, LAST_ATTEMPT, Ledger(cleared)).allowed)
        assertTrue(""""revision":6""" in cleared)
    }

    @Test
    fun aClosedLedgerThrows() {
        val ledger = Ledger(ledgerRow(5))
        ledger.close()
        assertThrows(IllegalStateException::class.java) { policy.explain(ann, LAST_ATTEMPT, ledger) }
    }

    @Test
    fun whatIsNoLedgerHasATypedError() {
        val newer = """{"version": 2, "of": "ann@contoso.com"}"""
        val first = assertThrows(LedgerException.NewerVersion::class.java) { Ledger(newer) }
        val second = assertThrows(LedgerException.Malformed::class.java) { Ledger("ann@contoso.com") }
        for (error in listOf(first, second)) {
            assertFalse("ann" in "$error ${error.message}")
        }
    }
}
