// The page of the same form that asks for answers to security questions. It shows what typing on cannot mend at once,
// and what it could (`unfinished`) only when the person has left the field.

package contoso

import twogate.Answer
import twogate.DraftProblem
import twogate.DraftProblemCode
import twogate.Messages
import twogate.Policy
import twogate.Secret
import twogate.User
import twogate.problem

/** For the questions that the person chose; `messages` speaks their language. */
class AnswerForm(
    private val policy: Policy,
    private val user: User,
    private val messages: Messages,
    private val questions: List<String>,
) {
    /** What the page shows when this is in its fields, from the first to the one where the person is, or was last. */
    fun check(typed: List<String>, isTyping: Boolean): List<String> {
        val answers = questions.zip(typed) { question, text -> Answer(question, Secret(text)) }
        val problems = policy.checkAnswers(user, answers)
        // Wiped now, not when the garbage collector comes by.
        answers.forEach { it.destroy() }
        val fields = answers.indices.map { index ->
            val here = problems.filter { it.pointer == "/answers/$index/answer" }
            val isInHand = isTyping && index == answers.lastIndex
            val shown = here.firstOrNull { !isInHand || !it.unfinished }?.let { messages.problem(it) }
            "${messages.question(questions[index])} – ${shown ?: if (here.isEmpty()) "fine" else "typing"}"
        }
        return fields + summary(problems)
    }

    private fun summary(problems: List<DraftProblem>): String {
        if (problems.isEmpty()) return "These answers can be registered."
        val few = problems.firstOrNull { it.code == DraftProblemCode.TOO_FEW }
        return few?.let { messages.problem(it) } ?: "These answers cannot be registered yet."
    }
}
