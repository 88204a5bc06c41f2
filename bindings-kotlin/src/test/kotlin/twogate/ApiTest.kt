package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant
import java.util.stream.IntStream

class ApiTest {
    private val policy = """{"scope": "all", "methods": ["email", "mobilePhone"]}"""
    private val ann = """{"id": "ann@contoso.com", "licenses": ["ems"], "authenticationEmail": "ann@example.org"}"""

    @Test
    fun allowed() {
        val explanation = Policy(policy).explain(User(ann), Instant.now())
        assertTrue(explanation.allowed)
        assertNull(explanation.reason)
        assertEquals(listOf(Action.RESET_PASSWORD), explanation.actions)
        assertEquals("a**@example.org", explanation.method(Method.EMAIL)?.masked)
        assertEquals(Outcome.NOT_REACHED, explanation.check(Check.THROTTLE)?.outcome)
        assertNull(explanation.check(Check.THROTTLE)?.untilInstant)
    }

    @Test
    fun deniedSaysWhatWouldFixIt() {
        val user = User("""{"id": "ann@contoso.com", "licenses": ["ems"]}""")
        val explanation = Policy(policy).explain(user, 0)
        assertFalse(explanation.allowed)
        assertEquals(Reason.INSUFFICIENT_METHODS, explanation.reason)
        assertEquals("SSPR_0014", explanation.code)
        assertEquals(MessageId.COULD_NOT_VERIFY, explanation.message)
        val choices = Choices.Methods(listOf(Method.EMAIL, Method.MOBILE_PHONE))
        val fix = Fix(Actor.USER, FixAction.REGISTER_METHOD, choices, 1u, null)
        assertEquals(listOf(fix), explanation.fixes)
        assertNull(fix.untilInstant)
    }

    @Test
    fun licenseIsAChoice() {
        val explanation = Policy(policy).explain(User("""{"id": "ann@contoso.com"}"""), 0)
        val choices = explanation.fixes.single { it.action == FixAction.ASSIGN_LICENSE }.anyOf
        assertTrue(License.AZURE_AD_PREMIUM_P1 in (choices as Choices.Licenses).licenses)
    }

    @Test
    fun policyErrorHasAllProblems() {
        val broken = """{"scope": "some", "methods": ["email", "email"], "hints": 1}"""
        val error = assertThrows(PolicyException.Invalid::class.java) { Policy(broken) }
        assertEquals(
            listOf("/hints WRONG_TYPE", "/methods/1 REPEATED", "/scope UNKNOWN_VALUE"),
            error.problems.map { "${it.pointer} ${it.code}" }.sorted(),
        )
        assertEquals("/methods/0", error.problems.single { it.code == ProblemCode.REPEATED }.args.other)
        assertEquals(error.problems, (error as PolicyException).problems)
        assertTrue(error.toString().endsWith("; and 2 more"), error.toString())
    }

    @Test
    fun userErrorNamesNobody() {
        val broken = """{"id": "ann@contoso.com", "guest": "ann@example.org", "enabled": "ann"}"""
        val error = assertThrows(UserException.Invalid::class.java) { User(broken) }
        assertEquals(listOf(ProblemCode.WRONG_TYPE, ProblemCode.UNKNOWN_VALUE), error.problems.map { it.code })
        assertEquals(error.problems, (error as UserException).problems)
        assertFalse("$error ${error.message}".contains("ann@"))
    }

    @Test
    fun engineErrorSpeaks() {
        assertEquals("the engine failed", EngineException.Internal().toString())
        assertEquals(emptyList<Problem>(), PolicyException.Internal().problems)
        assertEquals(emptyList<Problem>(), UserException.Internal().problems)
    }

    @Test
    fun isOffered() {
        assertTrue(Policy(policy).isOffered())
        assertTrue(Policy("{}").isOffered(), "administrators may")
        assertFalse(Policy("""{"administrators": {"enabled": false}}""").isOffered())
    }

    @Test
    fun thirtyFivePredefinedQuestions() {
        val questions = predefinedQuestions()
        assertEquals(35, questions.size)
        assertEquals("cityMetFirstSpouse", questions.first().id)
        assertEquals("Who is the most famous person you have ever met?", questions.last().english)
    }

    @Test
    fun versionIsTheWorkspaces() {
        assertTrue("\nversion = \"${version()}\"\n" in checkout.resolve("Cargo.toml").readText())
        assertTrue("<version>${version()}</version>" in checkout.resolve("bindings-kotlin/pom.xml").readText())
    }

    /** A trial of 30 days and a millisecond is old, which an instant must tell from one of 30 days. */
    @Test
    fun instantsAreExactToTheMillisecond() {
        val started = 1_700_000_000_123
        val policy = Policy(
            """{"tenant": {"plan": "trial", "trialStartedAt": $started, "customDomain": false}}""",
        )
        val user = User("""{"id": "ann@contoso.com", "roles": ["globalAdministrator"]}""")
        val last = started + 30 * 86_400_000L
        for ((now, gates) in mapOf(
            last to GatePolicy.ADMINISTRATOR_ONE_GATE,
            last + 1 to GatePolicy.ADMINISTRATOR_TWO_GATE,
        )) {
            assertEquals(gates, policy.explain(user, now).gates.policy)
            assertEquals(gates, policy.explain(user, Instant.ofEpochMilli(now)).gates.policy)
        }
    }

    @Test
    fun instantsThatNoNumberHoldsAreTheLast() {
        val policy = Policy(policy)
        val user = User(ann)
        for (now in listOf(Instant.MIN, Instant.MAX, Instant.EPOCH)) assertTrue(policy.explain(user, now).allowed)
        for (now in listOf(Long.MIN_VALUE, Long.MAX_VALUE)) assertTrue(policy.explain(user, now).allowed)
    }

    @Test
    fun onePolicyServesManyThreads() {
        val policy = Policy(policy)
        val user = User(ann)
        val expected = policy.explain(user, 0)
        assertTrue(IntStream.range(0, 2_000).parallel().allMatch { policy.explain(user, 0) == expected })
    }

    @Test
    fun whatIsClosedSaysSo() {
        val policy = Policy(policy)
        policy.close()
        policy.close()
        assertThrows(IllegalStateException::class.java) { policy.isOffered() }
    }
}
