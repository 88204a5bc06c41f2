package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant

/** What of a reset is a binding's own: secrets, sealed flows, errors with types. */
class ResetTest {
    private val now = 1_795_219_200_000
    private val policy = Policy("""{"scope": "all", "methods": ["email"]}""")
    private val ann =
        User("""{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}""")
    private val key = StateKey(byteArrayOf(1), Secret(ByteArray(32) { 17 }))
    private val secret = Secret(ByteArray(32) { 34 })
    private val looks = DecoyLooks(listOf("1"), listOf("example.org"))
    private val setup = Setup(policy, Disclosure.CONCEAL, listOf(key), secret, looks)

    @Test
    fun aCodeIsASecretAndAChargedFlowOnlyVerifies() {
        val sent = chosen()
        val code = sent.effects.filterIsInstance<Effect.SendCode>().single().code.reveal().decodeToString()
        assertEquals(6, code.length)
        assertFalse(code in "${sent.effects.filterNot { it is Effect.SaveLedger }} ${sent.flow} ${sent.outcome}")
        assertTrue("Secret(..)" in "$sent")

        val charged = setup.step(sent.flow, ResetEvent.SubmitCode(Secret(code)), situation(sent))
        assertInstanceOf(FlowOutcome.Charged::class.java, charged.outcome)
        assertNull(setup.seal(charged.flow))
        assertNull(setup.prompt(charged.flow, situation(charged)))
        assertEquals("ann@contoso.com", charged.flow.identifier())
        val other = setup.step(charged.flow, ResetEvent.Resend, situation(charged))
        assertEquals(FlowOutcome.Refused(Refusal.NOT_NOW), other.outcome)
        val right = setup.step(charged.flow, ResetEvent.Verify, situation(charged))
        assertInstanceOf(FlowOutcome.Right::class.java, right.outcome)
        assertInstanceOf(PromptKind.NewPassword::class.java, setup.prompt(right.flow, situation(right))?.kind)
    }

    @Test
    fun whatIsSealedOpensAndNothingElseDoes() {
        val flow = chosen().flow
        val sealed = checkNotNull(setup.seal(flow))
        val opened = setup.open(sealed)
        assertEquals(setup.ledgerKey("ann@contoso.com", ann), opened.ledgerKey())
        assertEquals(flow.ledgerKey(), opened.ledgerKey())
        val other = sealed.copyOf().also { it[500] = (it[500].toInt() xor 1).toByte() }
        for (garbage in listOf(ByteArray(0), ByteArray(1_024), sealed.copyOf(1_023), other)) {
            assertThrows(CallException.WrongKey::class.java) { setup.open(garbage) }
        }
        assertThrows(CallException.NoEntropy::class.java) { setup.seal(flow, ByteArray(32)) }
        val stranger = Setup(policy, Disclosure.CONCEAL, listOf(StateKey(byteArrayOf(2), key.key)), secret, looks)
        assertThrows(CallException.WrongKey::class.java) { stranger.open(sealed) }
    }

    @Test
    fun aFlowThatDoesNotExistYetTakesNothingElse() {
        assertNull(Flow().identifier())
        assertNull(Flow().ledgerKey())
        assertNull(setup.seal(Flow()))
        val early = setup.step(Flow(), ResetEvent.Cancel, Situation(ann, null, Instant.ofEpochMilli(now)))
        assertEquals(FlowOutcome.Refused(Refusal.NOT_NOW), early.outcome)
    }

    @Test
    fun aWordThatIsNoFlowIsRefused() {
        val sent = chosen()
        for (flow in listOf("", "ann", "\uD800", "0".repeat(32))) {
            val event = ResetEvent.HostResult(flow, 1uL, HostResult.CONFIRMED)
            assertEquals(FlowOutcome.Refused(Refusal.NOT_NOW), setup.step(sent.flow, event, situation(sent)).outcome)
        }
    }

    @Test
    fun badSetups() {
        val short = Secret(ByteArray(31) { 1 })
        val calls = listOf<() -> Setup>(
            { Setup(policy, Disclosure.CONCEAL, emptyList(), secret, looks) },
            { Setup(policy, Disclosure.CONCEAL, listOf(key, key), secret, looks) },
            { Setup(policy, Disclosure.CONCEAL, listOf(StateKey(byteArrayOf(1), short)), secret, looks) },
            { Setup(policy, Disclosure.CONCEAL, listOf(StateKey(ByteArray(9) { 1 }, secret)), secret, looks) },
            { Setup(policy, Disclosure.CONCEAL, listOf(key), short, looks) },
            { Setup(policy, Disclosure.CONCEAL, listOf(key), secret, looks.copy(countryCodes = emptyList())) },
            { Setup(policy, Disclosure.CONCEAL, listOf(key), secret, looks.copy(emailDomains = emptyList())) },
            { Setup(policy, Disclosure.CONCEAL, listOf(key), secret, looks, codeDigits = 5u) },
            { Setup(policy, Disclosure.CONCEAL, listOf(key), secret, looks, Hashing(memoryKiB = 1u)) },
        )
        for (call in calls) assertThrows(CallException.BadParameters::class.java) { call() }
    }

    @Test
    fun nothingIsPrinted() {
        val situation = Situation(ann, ledgerRow(1), Instant.ofEpochMilli(now))
        assertEquals("Situation(..)", "$situation")
        assertNotNull(situation.entropy.firstOrNull { it != 0.toByte() })
        assertTrue("key=Secret(..)" in "$key")
        val typed = listOf(
            ResetEvent.SubmitCode(Secret("Zanzibar")), ResetEvent.SubmitPhone(Secret("Zanzibar")),
            ResetEvent.SubmitAnswers(listOf(Secret("Zanzibar"))), ResetEvent.NewPassword(Secret("Zanzibar"), emptyList()),
            ResetEvent.Identify("Zanzibar", captcha = true),
        )
        for (event in typed) {
            assertEquals("ResetEvent(..)", "$event")
            event.destroy()
            assertEquals("ResetEvent(..)", "$event")
        }
    }

    /** A flow to which a code was sent. */
    private fun chosen(): Transition {
        val begun = setup.step(Flow(), ResetEvent.Identify("Ann@Contoso.com", true), situation(null))
        assertInstanceOf(FlowOutcome.Moved::class.java, begun.outcome)
        return setup.step(begun.flow, ResetEvent.Choose(Method.EMAIL, null), situation(begun))
    }

    /** How things stand after a step. */
    private fun situation(after: Transition?): Situation {
        val saved = after?.effects?.filterIsInstance<Effect.SaveLedger>()?.single()
        return Situation(ann, saved?.ledger, now, ByteArray(32) { 7 })
    }
}
