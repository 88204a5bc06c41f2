package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant

class SecurityQuestionTest {
    private val policy = ThreeQuestions.policy
    private val user = ThreeQuestions.user
    private val cheap = ThreeQuestions.hashing
    private val now = Instant.ofEpochSecond(1_795_219_200)
    private val answers = ThreeQuestions.answers("Rex", "Baker", "Lasagna")

    @Test
    fun problemsOfAForm() {
        val problems = policy.checkAnswers(user, ThreeQuestions.answers("Rex", "ann", "rEX"))
        assertEquals(
            listOf("/answers/1/answer REVEALS_ACCOUNT", "/answers/2/answer REPEATED_ANSWER"),
            problems.map { "${it.pointer} ${it.code}" },
        )
        assertEquals("/answers/0/answer", problems.last().args.other)
        assertTrue(problems.all { it.unfinished })
        assertFalse("rex" in "$problems".lowercase())
    }

    @Test
    fun whatIsEnrolledCanBeVerified() {
        val record = policy.enrol(user, answers, cheap, now = now)
        val enrolled = user.withEnrolment(record)
        assertNull(policy.askedQuestions(user, now = now), "the user itself is as it was")
        assertEquals(MethodStatus.AVAILABLE, policy.explain(enrolled, now).method(Method.SECURITY_QUESTIONS)?.status)
        assertEquals(ThreeQuestions.ids, policy.askedQuestions(enrolled, now = now)?.map { it.id })

        val right = listOf("  REX ", "baker", "lasagna").map { Secret(it) }
        val verification = policy.verifyAnswers(enrolled, right, hashing = cheap, now = now)
        assertTrue(verification.isRight)
        assertEquals(Verification.Right(record, rehashed = false), verification, "one challenge stays in its place")
        assertEquals(record, verification.record)

        for (wrong in listOf("Rex Baker Pizza", "Baker Rex Lasagna", "Rex Baker", "")) {
            val typed = wrong.split(' ').map { Secret(it) }
            assertEquals(Verification.Wrong, policy.verifyAnswers(enrolled, typed, hashing = cheap, now = now))
        }
        val none = policy.verifyAnswers(enrolled, emptyList(), hashing = cheap, now = now)
        assertFalse(none.isRight)
        assertNull(none.record)
    }

    @Test
    fun aRecordIsHashedAnewByTheParametersOfToday() {
        val enrolled = user.withEnrolment(policy.enrol(user, answers, cheap, now = now))
        val pepper = Pepper("2026".toByteArray(), Secret(ByteArray(32) { 9 }))
        val today = Hashing(memoryKiB = 7_168u, iterations = 2u, peppers = listOf(pepper))
        val typed = listOf("Rex", "Baker", "Lasagna").map { Secret(it) }
        assertEquals(listOf(false), enrolled.needsRehash(cheap))
        assertEquals(listOf(true), enrolled.needsRehash(today))
        assertNull(user.needsRehash(today), "nobody has enrolled")

        val renewed = policy.verifyAnswers(enrolled, typed, hashing = today, now = now) as Verification.Right
        assertTrue(renewed.rehashed)
        assertTrue("m=7168,t=2,p=1,keyid=" in renewed.record.json)

        val again = user.withEnrolment(renewed.record)
        assertEquals(listOf(false), again.needsRehash(today))
        assertEquals(
            Verification.Right(renewed.record, rehashed = false),
            policy.verifyAnswers(again, typed, hashing = today, now = now),
        )
        val error = assertThrows(CallException.UnknownPepper::class.java) {
            policy.verifyAnswers(again, typed, hashing = cheap, now = now)
        }
        assertTrue("pepper" in error.toString(), error.toString())
    }

    @Test
    fun entropyIsDrawnForEachCall() {
        val drawn = ByteArray(32) { 1 }
        assertNotEquals(policy.enrol(user, answers, cheap, now = now), policy.enrol(user, answers, cheap, now = now))
        assertEquals(policy.enrol(user, answers, cheap, drawn, now), policy.enrol(user, answers, cheap, drawn, now))
    }

    @Test
    fun answersExceptionHasAllProblems() {
        val error = assertThrows(AnswersException.Invalid::class.java) {
            policy.enrol(user, ThreeQuestions.answers("x", "Baker", "Baker"), cheap, now = now)
        }
        val codes = listOf(DraftProblemCode.TOO_SHORT, DraftProblemCode.REPEATED_ANSWER)
        assertEquals(codes, error.problems.map { it.code })
        assertEquals(error.problems, (error as AnswersException).problems)
        assertTrue(error.toString().endsWith("; and 1 more"), error.toString())
        assertFalse("aker" in "$error ${error.message}")
    }

    @Test
    fun aWrongCallIsNoWrongAnswer() {
        val drawn = ByteArray(32) { 1 }
        fun peppered(keyId: ByteArray, secret: String) = Hashing(peppers = listOf(Pepper(keyId, Secret(secret))))
        val entropy = listOf(ByteArray(32), ByteArray(31) { 1 }, ByteArray(33) { 1 }, ByteArray(0))
        val calls = entropy.map { Triple(cheap, it, CallException.NoEntropy::class.java) } + listOf(
            Hashing(memoryKiB = 7_167u), Hashing(UInt.MAX_VALUE, UInt.MAX_VALUE, UInt.MAX_VALUE),
            Hashing(parallelism = 2u),
            peppered(ByteArray(0), "pepper"), peppered(ByteArray(9), "pepper"), peppered(ByteArray(1), ""),
        ).map { Triple(it, drawn, CallException.BadParameters::class.java) }
        for ((hashing, bytes, kind) in calls) {
            val error = assertThrows(AnswersException.Call::class.java) {
                policy.enrol(user, answers, hashing, bytes, now)
            }
            assertEquals(kind, error.reason.javaClass)
            assertEquals("${error.reason}", "$error")
            assertEquals(emptyList<DraftProblem>(), (error as AnswersException).problems)
            assertThrows(kind) { policy.verifyAnswers(user, emptyList(), 0u, hashing, bytes, now) }
            if (hashing !== cheap) assertThrows(kind) { user.needsRehash(hashing) }
        }
    }

    @Test
    fun defaultsAreOwasps() {
        assertEquals(Hashing(19_456u, 2u, 1u, emptyList()), Hashing())
    }

    @Test
    fun normalForms() {
        val form = normalizeAnswer(Secret("  Lange   STRASSE "))
        assertEquals("lange strasse", form.text.reveal().decodeToString())
        assertEquals(13u, form.length)
        assertThrows(NormalizeException.DisallowedCharacter::class.java) { normalizeAnswer(Secret("\u0007")) }
    }
}
