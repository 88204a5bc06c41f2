// Texts as Kotlin expects them: one name for what is wrong, and the audit log's effect as it comes.

package twogate

/** What is wrong with what a person filled in, as a sentence to be shown beside the field. */
@Throws(EngineException::class)
fun Messages.problem(problem: DraftProblem): String = message(problem)

/** What is wrong with a new password, as a sentence for the person who typed it. */
@Throws(EngineException::class)
fun Messages.problem(problem: PasswordProblem): String = passwordProblem(problem)

/** The entry of the audit log that an effect is, for administrators. */
@Throws(EngineException::class)
fun Messages.audit(entry: Effect.Audit): AuditText? = audit(entry.activity, entry.result, entry.detail)
