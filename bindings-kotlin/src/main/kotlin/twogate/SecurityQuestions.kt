// Security questions as Kotlin expects them: instants, defaults, and entropy from the system.

package twogate

import java.security.SecureRandom
import java.time.Instant

/**
 * Enrols a person's answers: the record comes back, for the host to store.
 *
 * It takes up to ten Argon2id, some tenths of a second: not on the main thread. `entropy` is 32 bytes for this call
 * alone; left out, they are drawn from the system's generator.
 */
@Throws(AnswersException::class)
fun Policy.enrol(
    user: User,
    answers: List<Answer>,
    hashing: Hashing = Hashing(),
    entropy: ByteArray = systemEntropy(),
    now: Instant,
): EnrolmentRecord = enrol(user, answers, hashing, entropy, milliseconds(now))

/**
 * The questions that are asked of a person who has answered wrongly `failures` times so far, in the order in which the
 * answers are wanted; null where the person has nothing to be asked.
 */
@Throws(EngineException::class)
fun Policy.askedQuestions(user: User, failures: UInt = 0u, now: Instant): List<AnsweredQuestion>? =
    askedQuestions(user, failures, milliseconds(now))

/**
 * Whether answers to the questions asked, in that order, are right.
 *
 * Where they are, the host stores the record that comes back over the one in `user`, and over no other. `entropy` is 32
 * bytes for this call alone; left out, they are drawn from the system's generator.
 */
@Throws(CallException::class)
fun Policy.verifyAnswers(
    user: User,
    answers: List<Secret>,
    failures: UInt = 0u,
    hashing: Hashing = Hashing(),
    entropy: ByteArray = systemEntropy(),
    now: Instant,
): Verification = verifyAnswers(user, answers, failures, hashing, entropy, milliseconds(now))

/** Whether all answers are right. */
val Verification.isRight: Boolean
    get() = this is Verification.Right

/** The record to store over the one asked; null where something is wrong. */
val Verification.record: EnrolmentRecord?
    get() = when (this) {
        is Verification.Wrong -> null
        is Verification.Right -> record
    }

/** All problems of the answers; none when the call was wrong. */
val AnswersException.problems: List<DraftProblem>
    get() = when (this) {
        is AnswersException.Invalid -> problems
        is AnswersException.Call -> emptyList()
    }

internal fun systemEntropy() = ByteArray(32).also(SecureRandom()::nextBytes)
