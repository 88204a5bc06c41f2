package twogate

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

// The vectors of registration: what comes out of a case, and what should have.

fun Vector.registered(): Pair<JsonElement, JsonElement> {
    val policy = Policy(given.getValue("policy").toString())
    val user = User(given.getValue("user").toString())
    given["draft"]?.let { draft ->
        val problems = policy.validateRegistration(user, draft(draft.jsonObject))
        check(problems.all { it.field != null }) { "every problem has its field" }
        return sorted(problems.map(::json)) to expectedProblems()
    }
    val now = given.getValue("now").jsonPrimitive.long
    val actual = when (expect.keys.single()) {
        "status" -> named(policy.registrationStatus(user, now))
        "form" -> form(policy.registrationForm(user, now))
        else -> error("nothing to ask for")
    }
    return actual to expect.values.single()
}

private fun draft(given: JsonObject) = RegistrationDraft(
    given["authenticationPhone"]?.jsonPrimitive?.content,
    given["authenticationEmail"]?.jsonPrimitive?.content,
    given["officePhone"]?.jsonPrimitive?.content,
    given["answers"]?.jsonArray.orEmpty().map { it.jsonObject }.map {
        val answer = Secret(Vector.text(it.getValue("answer")))
        Answer(it.getValue("question").jsonPrimitive.content, answer, it["shown"]?.jsonPrimitive?.content)
    },
)

private fun form(form: RegistrationForm) = JsonObject(
    mapOf(
        "required" to JsonPrimitive(form.required.toInt()),
        "registered" to JsonPrimitive(form.registered.toInt()),
        "fields" to JsonArray(
            form.fields.map {
                val masked = it.masked?.let(::JsonPrimitive) ?: JsonNull
                JsonObject(mapOf("method" to named(it.method), "state" to named(it.state), "masked" to masked))
            },
        ),
        "questions" to (form.questions?.let(::questions) ?: JsonNull),
        "publishesPhone" to JsonPrimitive(form.publishesPhone),
        "suggestMore" to JsonPrimitive(form.suggestMore),
    ),
)

private fun questions(questions: FormQuestions) = JsonObject(
    mapOf(
        "choices" to JsonArray(
            questions.choices.map { choice ->
                val members = mapOf("id" to choice.id, "text" to choice.text)
                JsonObject(members.mapNotNull { (name, it) -> it?.let { name to JsonPrimitive(it) } }.toMap())
            },
        ),
        "minimum" to JsonPrimitive(questions.minimum.toInt()),
        "maximum" to JsonPrimitive(questions.maximum.toInt()),
    ),
)

/** `MUST_REGISTER` is `mustRegister` in documents. */
private fun named(value: Enum<*>) = JsonPrimitive(
    value.name.lowercase().replace(Regex("_(.)")) { it.groupValues[1].uppercase() },
)
