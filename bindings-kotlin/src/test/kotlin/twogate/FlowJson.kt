package twogate

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import java.lang.reflect.Modifier

// The values of flows as the documents write them, by reflection: every class is called as its word, and every
// property as its member, so that whatever there is is compared.

fun json(outcome: FlowOutcome): JsonObject = tagged("outcome", outcome)

fun json(effect: Effect): JsonObject = tagged("effect", effect)

fun json(prompt: Prompt): JsonObject = JsonObject(tagged("prompt", prompt.kind) + members(prompt, except = "kind"))

private fun tagged(tag: String, value: Any) =
    JsonObject(mapOf(tag to JsonPrimitive(value.javaClass.simpleName.replaceFirstChar { it.lowercase() })) + members(value))

private fun members(value: Any, except: String? = null): Map<String, JsonElement> = value.javaClass.declaredFields
    .filterNot { Modifier.isStatic(it.modifiers) || it.name == except }
    .onEach { it.isAccessible = true }
    .associate { it.name to member(it.name, it.get(value)) }

private fun member(name: String, value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is Boolean -> JsonPrimitive(value)
    is Number -> JsonPrimitive(value)
    is UByte -> JsonPrimitive(value.toInt())
    is ULong -> JsonPrimitive(value.toLong())
    is String -> if (name == "ledger") Json.parseToJsonElement(value) else JsonPrimitive(value)
    is Enum<*> -> word(value)
    is List<*> -> JsonArray(value.map { member(name, it) })
    is Secret -> JsonPrimitive(value.reveal().decodeToString(throwOnInvalidSequence = true))
    is EnrolmentRecord -> Json.parseToJsonElement(value.json)
    is EndedFor.Flow -> word(value.reason)
    is EndedFor.Person -> word(value.reason)
    is ProblemArgs -> json(value)
    is Choice, is RegistrationForm, is FormField, is FormQuestions -> JsonObject(members(value))
    is DraftProblem -> json(value)
    // The English is for logs.
    is PasswordProblem -> JsonObject(members(value, except = "english"))
    is AskedQuestion, is FormQuestion -> JsonObject(members(value).filterValues { it != JsonNull })
    else -> error("${value.javaClass} is no value of a flow")
}
