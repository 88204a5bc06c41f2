// The process into whose memory SecrecyTest looks: it enrols and verifies somebody whose answers it is told in
// disguise, so that none of them is in its memory but where it puts them.

package twogate

import com.sun.jna.Memory
import java.time.Instant

/** What the process says when it has done everything. */
internal const val READY = "everything is closed"

/** What it does with the answers. */
internal enum class Life {
    /** They stand in arrays, which it overwrites as soon as there are secrets of them. */
    ARRAYS,

    /** They stand in strings, which nobody can overwrite. */
    STRINGS,

    /** As with arrays; then it frees a copy of one in native memory, and does not overwrite it. */
    LEAK_NATIVE,

    /** As with arrays; then it forgets an array with one, and does not overwrite it. */
    LEAK_ARRAY,
}

private const val MASK = 0x80

/** A text as hexadecimal digits of other bytes. */
internal fun disguise(text: String) =
    text.toByteArray().joinToString("") { "%02x".format(it.toInt() and 0xFF xor MASK) }

/** The UTF-8 behind a disguise, one byte at a time into the one array that there is of it. */
private fun reveal(disguise: String) = ByteArray(disguise.length / 2) { index ->
    val digits = (0..1).map { Character.digit(disguise[2 * index + it], 16) }
    (digits[0] * 16 + digits[1] xor MASK).toByte()
}

fun main(arguments: Array<String>) {
    val life = Life.valueOf(arguments.single())
    val lines = List(5) { checkNotNull(readlnOrNull()) }
    enrolAndVerify { index -> secret(lines[index], life) }
    when (life) {
        Life.ARRAYS, Life.STRINGS -> {}
        Life.LEAK_NATIVE -> {
            val bytes = reveal(lines[0])
            // In the middle of more: whoever is next given the place begins at its beginning.
            Memory(65_536).use { it.write(32_768, bytes, 0, bytes.size) }
            bytes.fill(0)
        }
        Life.LEAK_ARRAY -> reveal(lines[0])
    }
    println(READY)
    // Until the other side has looked.
    readlnOrNull()
}

private fun secret(line: String, life: Life): Secret {
    val bytes = reveal(line)
    try {
        return if (life == Life.STRINGS) Secret(bytes.decodeToString()) else Secret(bytes)
    } finally {
        bytes.fill(0)
    }
}

/** `typed` gives the answers 0 to 3, and 4, which is nobody's. */
private fun enrolAndVerify(typed: (Int) -> Secret) {
    val questions = listOf("firstPet", "childhoodHero", "firstJob", "favoriteFood")
    val policy = Policy(
        """{"scope": "all", "methods": ["securityQuestions"], "securityQuestions":
            {"requiredToRegister": 3, "requiredToReset": 3,
             "questions": ["firstPet", "childhoodHero", "firstJob", "favoriteFood"]}}""",
    )
    val user = User("""{"id": "ann@contoso.com", "licenses": ["azureAdPremiumP1"]}""")
    val pepper = Pepper("p1".toByteArray(), Secret(ByteArray(32) { 7 }))
    fun hashing(iterations: UInt) = Hashing(7_168u, iterations, peppers = listOf(pepper))
    val now = Instant.ofEpochSecond(1_800_000_000)
    val secrets = List(5, typed)
    val (right, wrong) = secrets.take(4) to secrets.last()

    val answers = questions.zip(right) { question, answer -> Answer(question, answer) }
    // What does not hold is looked at as well.
    check(policy.checkAnswers(user, listOf(answers[0], answers[0].copy(question = questions[1]))).size == 2)
    check(policy.checkAnswers(user, answers).isEmpty())
    val record = policy.enrol(user, answers, hashing(1u), now = now)
    user.withEnrolment(record).use { enrolled ->
        val asked = checkNotNull(policy.askedQuestions(enrolled, now = now))
        val given = asked.map { right[questions.indexOf(it.id)] }
        fun verify(answers: List<Secret>, iterations: UInt) =
            policy.verifyAnswers(enrolled, answers, hashing = hashing(iterations), now = now)
        check((verify(given, 1u) as Verification.Right).rehashed.not())
        check((verify(given, 2u) as Verification.Right).rehashed)
        check(!verify(given.dropLast(1) + wrong, 1u).isRight)
        check(!verify(given.dropLast(1), 1u).isRight)
        // Nobody's record: the work is done all the same.
        check(!policy.verifyAnswers(user, given, hashing = hashing(1u), now = now).isRight)
    }
    for (secret in secrets) {
        // What is handed out is the caller's to overwrite.
        secret.reveal().fill(0)
        normalizeAnswer(secret).text.use { it.reveal().fill(0) }
        secret.close()
    }
    listOf(pepper.secret, user, policy).forEach { it.close() }
}
