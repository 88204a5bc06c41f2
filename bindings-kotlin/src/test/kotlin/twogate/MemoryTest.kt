package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.time.Instant

/** Whatever crosses is freed, on the paths of errors too. */
class MemoryTest {
    private val statm = File("/proc/self/statm")

    @Test
    fun manyCallsDoNotGrow() {
        assumeTrue(statm.exists(), "no /proc/self/statm here")
        rounds(5_000)
        val before = residentBytes()
        rounds(20_000)
        val growth = residentBytes() - before
        println("Kotlin memory: $growth bytes more")
        // One leaked value a round, be it 512 bytes, would be 10 MB; the heap is resident from the start.
        assertTrue(growth < 8_000_000, "$growth bytes more")
    }

    @Test
    fun secretsDoNotStay() {
        assumeTrue(statm.exists(), "no /proc/self/statm here")
        secrets(1_500)
        val before = residentBytes()
        secrets(3_000)
        val growth = residentBytes() - before
        println("Kotlin memory: $growth bytes more with secrets")
        // One leaked secret a round would be 48 MB.
        assertTrue(growth < 24_000_000, "$growth bytes more")
    }

    private fun secrets(count: Int) {
        val policy = ThreeQuestions.policy
        val user = ThreeQuestions.user
        val large = ByteArray(16_384) { 65 }
        val record = EnrolmentRecord("{\"a\": \"${"a".repeat(16_384)}\"}")
        repeat(count) {
            Secret(large).use { secret ->
                assertEquals(large.size, secret.reveal().size)
                assertThrows(NormalizeException::class.java) { normalizeAnswer(secret) }
                val answers = listOf(Answer("firstPet", secret))
                assertEquals(2, policy.checkAnswers(user, answers).size)
                assertThrows(AnswersException::class.java) { policy.enrol(user, answers, now = Instant.now()) }
                val hashing = Hashing(memoryKiB = 1u, peppers = listOf(Pepper(byteArrayOf(1), secret)))
                assertThrows(CallException::class.java) {
                    policy.verifyAnswers(user, listOf(secret), hashing = hashing, now = Instant.now())
                }
            }
            user.withEnrolment(record).use { assertNull(policy.askedQuestions(it, now = Instant.now())) }
        }
    }

    private fun rounds(count: Int) = repeat(count) {
        Policy("""{"scope": "all", "methods": ["email", "mobilePhone"]}""").use { policy ->
            User("""{"id": "ann@contoso.com", "licenses": ["ems"], "mobilePhone": "+1 4255550123"}""").use { user ->
                assertEquals(emptyList<Fix>(), policy.explain(user, 0).fixes)
            }
        }
        assertThrows(PolicyException::class.java) { Policy("""{"scope": 1, "methods": ["none"], "hints": 0}""") }
        assertThrows(UserException::class.java) { User("""{"enabled": 1}""") }
    }

    private fun residentBytes(): Long {
        System.gc()
        return statm.readText().split(' ')[1].toLong() * 4_096
    }
}
