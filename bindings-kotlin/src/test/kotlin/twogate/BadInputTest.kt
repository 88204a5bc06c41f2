package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.random.Random

/** Whatever the text is, there is a value or a typed error, and never another exception. */
class BadInputTest {
    private val policy =
        """{"scope": {"group": "g"}, "methods": ["email", "securityQuestions"], "methodsRequired": 2, "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions": ["firstPet", "firstJob", {"id": "own", "text": "Which?"}]}}"""
    private val user =
        """{"id": "ann@contoso.com", "authenticationPhone": "+1 4255550123", "enrolment": {"subject": {"kind": "id", "value": "ann@contoso.com"}, "ask": 3}, "registeredAt": 1700000000000}"""
    private val compiled = Policy(policy)
    private val person = User(user)

    @Test
    fun theDocumentsThatAreBrokenBelowHold() {
        assertTrue(Policy(policy).isOffered())
        Ledger(ledgerRow(5)).close()
        assertEquals(7, compiled.explain(User(user), 0).methods.size)
    }

    @Test
    fun randomUnits() {
        val random = Random(1)
        repeat(2_000) {
            read(String(CharArray(random.nextInt(64)) { random.nextInt(0x1_0000).toChar() }))
            read(String(random.nextBytes(random.nextInt(64)), Charsets.ISO_8859_1))
        }
    }

    @Test
    fun randomChanges() {
        val random = Random(2)
        val parts = "{}[]\",:\\-+.0e19tfn \u0000\uFEFFé\uD800\uDC00"
        for (document in listOf(policy, user, ledgerRow(5))) {
            repeat(4_000) {
                val text = StringBuilder(document)
                repeat(random.nextInt(1, 5)) {
                    val place = random.nextInt(text.length + 1)
                    val part = parts.random(random)
                    when (random.nextInt(3)) {
                        0 -> if (place < text.length) text.setCharAt(place, part)
                        1 -> text.insert(place, part)
                        else -> text.setLength(place)
                    }
                }
                read(text.toString())
            }
        }
    }

    @Test
    fun huge() {
        val mebibyte = 1 shl 20
        assertEquals(listOf(ProblemCode.TOO_LARGE), codes("{}" + " ".repeat(8 * mebibyte)))
        assertEquals(listOf(ProblemCode.TOO_LARGE), codes("\uD83D\uDE00".repeat(mebibyte)))
        assertEquals(listOf(ProblemCode.TOO_LARGE), codes("{\"id\": \"" + "a".repeat(2 * mebibyte) + "\"}"))
    }

    @Test
    fun deep() {
        for ((open, close) in listOf("[" to "]", "{\"a\":[" to "]}", "[{\"a\":" to "}]")) {
            assertEquals(listOf(ProblemCode.TOO_DEEP), codes(open.repeat(100_000)))
            assertEquals(listOf(ProblemCode.TOO_DEEP), codes(open.repeat(100_000) + "0" + close.repeat(100_000)))
        }
    }

    @Test
    fun oddTexts() {
        val texts = listOf(
            "", "\u0000", "{}\u0000", "\uFEFF{}", "null", "[]", "\"\\uD800\"", "{\"a\":1e999}", "-", "{\"id\":\"\\uDC00\"}",
        )
        for (text in texts) {
            assertThrows(UserException.Invalid::class.java) { User(text) }
            assertThrows(PolicyException.Invalid::class.java) { Policy(text) }
        }
    }

    @Test
    fun loneSurrogatesAreRefusedWhereTheyStand() {
        for (lone in listOf("\uD800", "\uDC00", "\uDC00\uD800", "\uD800\uD800")) {
            for (text in listOf("{\"id\":\"$lone\"}", "$lone{}", "{}$lone", "{\n  $lone}")) {
                val problem = assertThrows(UserException.Invalid::class.java) { User(text) }.problems.single()
                assertEquals(ProblemCode.SYNTAX, problem.code)
                // In the place of the first: where U+0000 is refused too.
                val zero = text.replace(lone, "\u0000".repeat(lone.length))
                val other = assertThrows(UserException.Invalid::class.java) { User(zero) }.problems.single()
                assertEquals(other, problem)
            }
        }
    }

    @Test
    fun wholePairsAreLeftAlone() {
        val text = "{\"id\":\"\uD83D\uDE00\"}"
        assertSame(text, withoutLoneSurrogates(text))
        assertEquals("\u0000\uD83D\uDE00\u0000", withoutLoneSurrogates("\uD83D\uD83D\uDE00\uDE00"))
        User(text).close()
    }

    /** Reads the text in every way, and explains what can be read. */
    private fun read(text: String) {
        try {
            Policy(text).use { it.isOffered() }
        } catch (exception: PolicyException.Invalid) {
            assertTrue(exception.problems.isNotEmpty())
        }
        try {
            User(text).use { assertEquals(7, compiled.explain(it, Long.MAX_VALUE).methods.size) }
        } catch (exception: UserException.Invalid) {
            assertTrue(exception.problems.isNotEmpty())
        }
        try {
            val explanation = Ledger(text).use { compiled.explain(person, Long.MAX_VALUE, it) }
            assertEquals(Outcome.PASS, explanation.check(Check.THROTTLE)?.outcome)
        } catch (exception: LedgerException) {
            assertFalse(exception is LedgerException.Internal)
        }
    }

    private fun codes(text: String): List<ProblemCode> = try {
        Policy(text).close()
        emptyList()
    } catch (exception: PolicyException.Invalid) {
        exception.problems.map { it.code }
    }
}
