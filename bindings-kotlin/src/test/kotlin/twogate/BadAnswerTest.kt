package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test
import java.time.Instant
import kotlin.random.Random

/** Whatever an answer, a record or a number is, there is a problem or a typed error, and never another exception. */
class BadAnswerTest {
    private val policy = ThreeQuestions.policy
    private val user = ThreeQuestions.user
    private val cheap = ThreeQuestions.hashing
    private val mebibyte = 1 shl 20

    private fun codes(answer: Secret): List<DraftProblemCode> {
        val others = ThreeQuestions.answers("Rex", "Baker", "Lasagna").drop(1)
        return policy.checkAnswers(user, listOf(Answer("firstPet", answer)) + others).map { it.code }
    }

    @Test
    fun oddAnswers() {
        assertEquals(emptyList<DraftProblemCode>(), codes(Secret("Rex")))
        assertEquals(listOf(DraftProblemCode.TOO_SHORT), codes(Secret("")))
        for (text in listOf("Re\u0000x", "\u0000", "\uD800", "Rex\uDC00", "\uDC00\uD800ex")) {
            assertEquals(listOf(DraftProblemCode.DISALLOWED_CHARACTER), codes(Secret(text)), text)
        }
        assertEquals(listOf(DraftProblemCode.DISALLOWED_CHARACTER), codes(Secret(byteArrayOf(-1, -2, -3))))
        assertEquals(listOf(DraftProblemCode.TOO_LONG), codes(Secret("a".repeat(41))))
    }

    @Test
    fun randomAnswers() {
        val random = Random(3)
        repeat(2_000) {
            codes(Secret(String(CharArray(random.nextInt(64)) { random.nextInt(0x1_0000).toChar() })))
            codes(Secret(random.nextBytes(random.nextInt(64))))
        }
    }

    @Test
    fun hugeAnswers() {
        for (secret in listOf(
            Secret("a".repeat(mebibyte)), Secret(ByteArray(mebibyte)), Secret("\uFDFA".repeat(mebibyte)),
            Secret("\uD800".repeat(mebibyte)),
        )) {
            assertEquals(listOf(DraftProblemCode.TOO_LONG), codes(secret))
            assertThrows(NormalizeException.TooLong::class.java) { normalizeAnswer(secret) }
        }
    }

    @Test
    fun manyAnswers() {
        val answer = Answer("", Secret("Rex"), "\u0000")
        val many = policy.checkAnswers(user, List(20_000) { answer })
        assertEquals(listOf(DraftProblemCode.TOO_MANY), many.map { it.code })
        assertEquals(listOf(DraftProblemCode.TOO_FEW), policy.checkAnswers(user, emptyList()).map { it.code })
        val typed = List(20_000) { answer.answer }
        assertEquals(Verification.Wrong, policy.verifyAnswers(user, typed, hashing = cheap, now = Instant.MAX))
    }

    @Test
    fun oddQuestions() {
        for (question in listOf("", "\u0000", "\uD800", "firstPet\uDC00", "FIRSTPET", "a".repeat(mebibyte))) {
            val answers = listOf("Rex", "Baker", "Lasagna").map { Answer(question, Secret(it), shown = question) }
            val problems = policy.checkAnswers(user, answers).filter { it.code == DraftProblemCode.UNKNOWN_QUESTION }
            assertEquals(3, problems.size)
        }
    }

    /** What was shown is compared only where it is a text. */
    @Test
    fun oddTextsShown() {
        for (shown in listOf("", "\u0000 Rex", "\uD800 Rex", "Rex".repeat(mebibyte))) {
            val answers = ThreeQuestions.answers("Rex", "Baker", "Lasagna").map { it.copy(shown = shown) }
            assertEquals(emptyList<DraftProblem>(), policy.checkAnswers(user, answers))
        }
    }

    @Test
    fun oddRecords() {
        val summary = """{"subject":{"kind":"id","value":"ann@contoso.com"},"ask":3}"""
        val texts = listOf(
            "", "\u0000", "\uD800", "null", "[]", "{}", "{", "[".repeat(100_000), summary + "\u0000",
            " ".repeat(2 * mebibyte),
        )
        for (text in texts) {
            val enrolled = user.withEnrolment(EnrolmentRecord(text))
            assertEquals(MethodStatus.MALFORMED, policy.explain(enrolled, 0).method(Method.SECURITY_QUESTIONS)?.status)
            assertNull(policy.askedQuestions(enrolled, UInt.MAX_VALUE, Long.MIN_VALUE))
            assertNull(enrolled.needsRehash(cheap))
            val verification =
                policy.verifyAnswers(enrolled, emptyList(), UInt.MAX_VALUE, cheap, ByteArray(32) { 1 }, Long.MIN_VALUE)
            assertEquals(Verification.Wrong, verification)
        }
        val exported = user.withEnrolment(EnrolmentRecord(summary))
        assertEquals(MethodStatus.AVAILABLE, policy.explain(exported, 0).method(Method.SECURITY_QUESTIONS)?.status)
        assertNull(policy.askedQuestions(exported, now = Instant.now()), "a summary holds no questions")
    }
}
