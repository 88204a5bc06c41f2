package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant

/** What of a registration is a binding's own: secrets, values with types, flows of the other machine. */
class RegistrationFlowTest {
    private val now = Instant.ofEpochMilli(1_795_219_200_000)
    private val policy = Policy("""{"scope": "all", "methods": ["email", "mobilePhone"]}""")
    private val ann =
        User("""{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationPhone": "+1 4255550134"}""")
    private val setup = Setup(
        policy, Disclosure.CONCEAL, listOf(StateKey(byteArrayOf(1), Secret(ByteArray(32) { 17 }))),
        Secret(ByteArray(32) { 34 }), DecoyLooks(listOf("1"), listOf("example.org")),
    )
    private val address = RegistrationEvent.Provide(Method.EMAIL, "ann@example.org")

    @Test
    fun whatIsProvedIsSaved() {
        val begun = begun()
        assertEquals(FlowOutcome.Moved, begun.outcome)
        val form = assertInstanceOf(PromptKind.Overview::class.java, setup.prompt(begun.flow, situation())?.kind).form
        assertEquals(FieldState.ENTER, form.field(Method.EMAIL)?.state)

        val sent = setup.registrationStep(begun.flow, address, situation(begun))
        assertEquals(FlowOutcome.Sent, sent.outcome)
        val mail = sent.effects.filterIsInstance<Effect.SendCode>().single()
        assertEquals("ann@example.org", mail.to)
        val submitted = RegistrationEvent.SubmitCode(Secret(mail.code.reveal()))
        val charged = setup.registrationStep(sent.flow, submitted, situation(sent))
        assertEquals(FlowOutcome.Charged, charged.outcome)
        assertNull(setup.seal(charged.flow))
        assertNull(setup.prompt(charged.flow, situation(charged)))
        val right = setup.registrationStep(charged.flow, RegistrationEvent.Verify, situation(charged))
        assertEquals(FlowOutcome.Right, right.outcome)
        val saved = Effect.SaveContact(listOf(Source.AUTHENTICATION_EMAIL), "ann@example.org")
        assertEquals(listOf(saved), right.effects.filterIsInstance<Effect.SaveContact>())
        assertEquals("ann@contoso.com", right.flow.identifier())
    }

    @Test
    fun aRegistrationHasALedgerOfItsOwn() {
        val begun = begun()
        val opened = setup.open(checkNotNull(setup.seal(begun.flow)))
        assertEquals(setup.registrationLedgerKey(ann), opened.ledgerKey())
        assertNotEquals(setup.ledgerKey("ann@contoso.com", ann), opened.ledgerKey())
    }

    @Test
    fun whoIsNotSignedInIsNotRegistered() {
        for (at in listOf(null, now.minusSeconds(601))) {
            val nobody = Situation(ann, null, now, signedInAt = at)
            val ended = setup.registrationStep(Flow(), RegistrationEvent.Begin, nobody)
            val outcome = assertInstanceOf(FlowOutcome.Ended::class.java, ended.outcome)
            assertEquals(EndedFor.Flow(EndReason.REAUTHENTICATE), outcome.reason)
        }
    }

    @Test
    fun aFlowOfTheOtherMachineTakesNothing() {
        val refused = FlowOutcome.Refused(Refusal.NOT_NOW)
        val registration = begun()
        val sent = setup.registrationStep(registration.flow, address, situation(registration))
        val typed = RegistrationEvent.SubmitCode(Secret("123456"))
        val charged = setup.registrationStep(sent.flow, typed, situation(sent))
        for (given in listOf(registration, sent, charged)) {
            for (event in listOf(ResetEvent.Verify, ResetEvent.Cancel, ResetEvent.Identify("ann@contoso.com", true))) {
                val transition = setup.step(given.flow, event, situation(given))
                assertEquals(refused, transition.outcome)
                assertEquals(emptyList<Effect>(), transition.effects)
            }
        }
        val reset = setup.step(Flow(), ResetEvent.Identify("ann@contoso.com", captcha = true), situation())
        for (event in listOf(RegistrationEvent.Begin, RegistrationEvent.Finish, RegistrationEvent.Verify, address)) {
            assertEquals(refused, setup.registrationStep(reset.flow, event, situation(reset)).outcome)
        }
        assertEquals(refused, setup.registrationStep(Flow(), RegistrationEvent.Finish, situation()).outcome)
    }

    @Test
    fun aWordThatIsNoFlowIsRefused() {
        val begun = begun()
        val call = RegistrationEvent.Provide(Method.MOBILE_PHONE, "+1 4255550135", Channel.CALL)
        val asked = setup.registrationStep(begun.flow, call, situation(begun))
        assertEquals(FlowOutcome.Asked, asked.outcome)
        for (flow in listOf("", "ann", "\uD800", "0".repeat(32))) {
            val event = RegistrationEvent.HostResult(flow, 1uL, HostResult.CONFIRMED)
            val transition = setup.registrationStep(asked.flow, event, situation(asked))
            assertEquals(FlowOutcome.Refused(Refusal.NOT_NOW), transition.outcome)
        }
    }

    @Test
    fun whatIsWrongWithAValueHasItsField() {
        val begun = begun()
        for (text in listOf("+1 425", "\uD800")) {
            val event = RegistrationEvent.Provide(Method.MOBILE_PHONE, text, Channel.TEXT)
            val given = setup.registrationStep(begun.flow, event, situation(begun))
            val outcome = assertInstanceOf(FlowOutcome.DraftProblems::class.java, given.outcome)
            assertEquals(listOf(DraftField.AuthenticationPhone), outcome.problems.map { it.field })
        }
    }

    @Test
    fun aCallWithoutEntropyIsAnError() {
        val situation = situation().copy(entropy = ByteArray(32))
        assertThrows(CallException.NoEntropy::class.java) {
            setup.registrationStep(Flow(), RegistrationEvent.Begin, situation)
        }
    }

    @Test
    fun nothingIsPrinted() {
        val typed = listOf(
            RegistrationEvent.Provide(Method.EMAIL, "Zanzibar"), RegistrationEvent.SubmitCode(Secret("Zanzibar")),
            RegistrationEvent.Answer(listOf(Answer("Zanzibar", Secret("Zanzibar"), "Zanzibar"))),
            RegistrationEvent.HostResult("Zanzibar", 1uL, HostResult.DENIED), RegistrationEvent.Begin,
        )
        for (event in typed) {
            assertEquals("RegistrationEvent(..)", "$event")
            // What is closed is printed like anything else.
            event.destroy()
            assertEquals("[RegistrationEvent(..)]", "${listOf(event)}")
        }
        assertEquals("Situation(..)", "${situation()}")
        val begun = begun()
        val sent = setup.registrationStep(begun.flow, address, situation(begun))
        val code = sent.effects.filterIsInstance<Effect.SendCode>().single().code.reveal().decodeToString()
        // Of a ledger nothing is kept back, and its digits may be anybody's.
        assertFalse(code in "${sent.effects.filterNot { it is Effect.SaveLedger }} ${sent.flow} ${sent.outcome}")
        assertTrue("Secret(..)" in "$sent")
    }

    private fun begun() = setup.registrationStep(Flow(), RegistrationEvent.Begin, situation())

    /** How things stand after a step. */
    private fun situation(after: Transition? = null): Situation {
        val saved = after?.effects?.filterIsInstance<Effect.SaveLedger>()?.singleOrNull()
        return Situation(ann, saved?.ledger, now, ByteArray(32) { 7 }, signedInAt = now.minusSeconds(60))
    }
}
