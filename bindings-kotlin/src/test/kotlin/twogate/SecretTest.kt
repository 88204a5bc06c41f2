package twogate

import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** A secret is revealed by `reveal` and by nothing else. */
class SecretTest {
    private val text = "Zanzibar"

    @Test
    fun aTextIsItsUtf8() {
        for (text in listOf("", "Rex", "\u0000", "e\u0301ßÿ", "\u07FF\u0800\uFFFF", "\uD83D\uDE00", "\u4F60\u597D")) {
            assertArrayEquals(text.toByteArray(), Secret(text).reveal(), text)
        }
        val all = (0..0x10FFFF).filterNot { it in 0xD800..0xDFFF }.joinToString("") { String(Character.toChars(it)) }
        assertArrayEquals(all.toByteArray(), Secret(all).reveal())
    }

    @Test
    fun halfAPairIsNoUtf8() {
        val half = listOf(0xED, 0xA0, 0x80).map { it.toByte() }.toByteArray()
        assertArrayEquals(half, Secret("\uD800").reveal())
        for (text in listOf("\uD800", "Rex\uDFFF", "\uDC00\uD800", "\uD83DRex", "\uD800\uD800\uDC00")) {
            assertThrows(NormalizeException.DisallowedCharacter::class.java) { normalizeAnswer(Secret(text)) }
        }
    }

    @Test
    fun bytesAreTakenAsTheyAre() {
        val bytes = ByteArray(256) { it.toByte() }
        assertArrayEquals(bytes, Secret(bytes).reveal())
        assertArrayEquals(ByteArray(0), Secret(ByteArray(0)).reveal())
        assertArrayEquals(ByteArray(1 shl 20) { 7 }, Secret(ByteArray(1 shl 20) { 7 }).reveal())
        assertArrayEquals(ByteArray(256) { it.toByte() }, bytes, "the caller's are left alone")
    }

    @Test
    fun saysThatItIsSecret() {
        val secret = Secret(text)
        assertEquals("Secret(..)", "$secret")
        assertEquals("Answer(question=firstPet, answer=Secret(..), shown=null)", "${Answer("firstPet", secret)}")
    }

    @Test
    fun nothingThatHoldsASecretShowsIt() {
        val secret = Secret(text)
        val pepper = Pepper("key".toByteArray(), secret)
        val holders = listOf(
            secret, listOf(secret), mapOf("a" to secret), Answer("firstPet", secret), pepper,
            Hashing(peppers = listOf(pepper)), normalizeAnswer(secret),
        )
        for (holder in holders) {
            assertTrue("Secret(..)" in "$holder", holder.javaClass.name)
            for (leak in listOf("Zanzibar", "zanzibar", "90, 97, 110", "122, 97, 110", "5a616e", "WmFuemli")) {
                assertFalse(leak in "$holder", holder.javaClass.name)
            }
        }
    }

    @Test
    fun nothingThatHoldsARecordShowsIt() {
        val record = EnrolmentRecord("""{"hash":"${'$'}argon2id${'$'}"}""")
        for (holder in listOf(record, listOf(record), Verification.Right(record, true))) {
            assertTrue("EnrolmentRecord(..)" in "$holder")
            assertFalse("argon2id" in "$holder")
        }
        assertEquals("EnrolmentRecord(..)", "${EnrolmentRecord("\uD800")}")
    }

    @Test
    fun equalTextsAreNoEqualSecrets() {
        assertNotEquals(Secret(text), Secret(text))
    }

    @Test
    fun aClosedSecretIsNoneButIsStillPrinted() {
        val secret = Secret(text)
        val answer = Answer("firstPet", secret)
        secret.close()
        secret.close()
        assertThrows(IllegalStateException::class.java) { secret.reveal() }
        assertEquals("Secret(..)", "$secret")
        assertTrue("Secret(..)" in "$answer")
    }

    @Test
    fun whatIsClosedIsNoArgument() {
        val policy = Policy("{}")
        val user = User("""{"id": "ann@contoso.com"}""")
        val secret = Secret(text)
        val hashing = Hashing(peppers = listOf(Pepper(byteArrayOf(1), secret)))
        secret.close()
        val closed = User("""{"id": "ann@contoso.com"}""").also { it.close() }
        val calls = listOf<() -> Any?>(
            { normalizeAnswer(secret) },
            { policy.checkAnswers(user, listOf(Answer("firstPet", secret))) },
            { policy.verifyAnswers(user, listOf(secret), 0u, Hashing(), ByteArray(32) { 1 }, 0) },
            { policy.verifyAnswers(user, emptyList(), 0u, hashing, ByteArray(32) { 1 }, 0) },
            { policy.explain(closed, 0) },
            { policy.checkAnswers(closed, emptyList()) },
        )
        for (call in calls) assertThrows(IllegalStateException::class.java) { call() }
    }
}
