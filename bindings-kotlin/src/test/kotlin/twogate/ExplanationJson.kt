package twogate

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

// Our values as the vectors write them: by hand, so that every field and every case is seen to cross.

fun json(explanation: Explanation) = JsonObject(
    mapOf(
        "verdict" to word(explanation.verdict),
        "reason" to orNull(explanation.reason, ::word),
        "code" to orNull(explanation.code, ::JsonPrimitive),
        "message" to orNull(explanation.message, ::word),
        "gates" to JsonObject(
            mapOf(
                "policy" to word(explanation.gates.policy),
                "required" to JsonPrimitive(explanation.gates.required.toInt()),
                "available" to JsonPrimitive(explanation.gates.available.toInt()),
            ),
        ),
        "methods" to JsonArray(explanation.methods.map(::json)),
        "actions" to words(explanation.actions),
        "checks" to JsonArray(explanation.checks.map(::json)),
        "fixes" to JsonArray(explanation.fixes.map(::json)),
    ),
)

private fun json(method: MethodExplanation) = JsonObject(
    mapOf(
        "method" to word(method.method),
        "status" to word(method.status),
        "source" to orNull(method.source, ::word),
        "registered" to JsonPrimitive(method.registered),
        "public" to JsonPrimitive(method.public),
        "rejected" to words(method.rejected),
        "channels" to words(method.channels),
        "masked" to orNull(method.masked, ::JsonPrimitive),
    ),
)

private fun json(check: CheckResult) = JsonObject(
    mapOf(
        "check" to word(check.check),
        "outcome" to word(check.outcome),
        "reason" to orNull(check.reason, ::word),
        "until" to orNull(check.until, ::JsonPrimitive),
    ),
)

private fun json(fix: Fix) = JsonObject(
    mapOf(
        "actor" to word(fix.actor),
        "action" to word(fix.action),
        "anyOf" to when (val anyOf = fix.anyOf) {
            is Choices.Methods -> words(anyOf.methods)
            is Choices.Licenses -> words(anyOf.licenses)
        },
        "count" to JsonPrimitive(fix.count.toInt()),
        "until" to orNull(fix.until, ::JsonPrimitive),
    ),
)

fun json(problem: Problem) = JsonObject(
    mapOf(
        "pointer" to JsonPrimitive(problem.pointer),
        "code" to word(problem.code),
        "args" to json(problem.args),
    ),
)

fun json(problem: DraftProblem) = JsonObject(
    mapOf(
        "pointer" to JsonPrimitive(problem.pointer),
        "code" to word(problem.code),
        "args" to json(problem.args),
        "unfinished" to JsonPrimitive(problem.unfinished),
    ),
)

fun json(problem: PasswordProblem) = JsonObject(
    mapOf("code" to word(problem.code), "args" to json(problem.args)),
)

fun json(recipient: Recipient) = JsonObject(
    mapOf("address" to JsonPrimitive(recipient.address), "kind" to word(recipient.kind)),
)

fun json(contact: Contact) = JsonObject(
    when (contact) {
        is Contact.Url -> mapOf("url" to JsonPrimitive(contact.url))
        is Contact.Email -> mapOf("email" to JsonPrimitive(contact.address))
        is Contact.Addresses -> mapOf("addresses" to JsonArray(contact.addresses.map(::JsonPrimitive)))
    },
)

fun json(args: ProblemArgs) = JsonObject(
    listOf(
        "minimum" to args.minimum?.let(::JsonPrimitive),
        "maximum" to args.maximum?.let(::JsonPrimitive),
        "actual" to args.actual?.let(::JsonPrimitive),
        "other" to args.other?.let(::JsonPrimitive),
        "line" to args.line?.let(::JsonPrimitive),
        "column" to args.column?.let(::JsonPrimitive),
    ).mapNotNull { (name, value) -> value?.let { name to it } }.toMap(),
)

/** A case is called as its word in documents, in Kotlin's spelling of constants. */
fun word(value: Enum<*>): JsonElement {
    val parts = value.name.lowercase().split('_')
    val others = parts.drop(1).map { part -> part.replaceFirstChar { it.uppercase() } }
    return JsonPrimitive(parts.first() + others.joinToString(""))
}

private fun words(values: List<Enum<*>>) = JsonArray(values.map(::word))

private fun <T : Any> orNull(value: T?, json: (T) -> JsonElement): JsonElement = value?.let(json) ?: JsonNull
