package twogate

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

// The vectors on security questions: what comes out of a case, and what should have.

fun Vector.normalized(): Pair<JsonElement, JsonElement> {
    given["texts"]?.let { texts ->
        val (one, other) = texts.jsonArray.map { normalizeAnswer(Secret(it.jsonPrimitive.content)).text.reveal() }
        return json("same" to JsonPrimitive(one.contentEquals(other))) to expect
    }
    return try {
        val form = normalizeAnswer(secret(given, "text"))
        json(
            "normal" to JsonPrimitive(form.text.reveal().decodeToString(throwOnInvalidSequence = true)),
            "length" to JsonPrimitive(form.length.toInt()),
        ) to json(
            "normal" to JsonPrimitive(Vector.text(expect.getValue("normal"))),
            "length" to expect.getValue("length"),
        )
    } catch (exception: NormalizeException) {
        // The numbers that the vectors give as well are those of a problem with an answer.
        word(exception) to (expect["code"] ?: expect)
    }
}

fun Vector.checked(): Pair<JsonElement, JsonElement> {
    val problems = policy().checkAnswers(user(), answers())
    return sorted(problems.map(::json)) to expectedProblems()
}

fun Vector.enrolled(): Pair<JsonElement, JsonElement> = try {
    val policy = policy()
    val user = user()
    val answers = answers()
    val hashing = hashing(listOfNotNull(given.getValue("pepper").takeIf { it != JsonNull }))
    val entropy = bytes(given.getValue("entropy"))
    val record = policy.enrol(user, answers, hashing, entropy, now())
    val enrolled = user.withEnrolment(record)
    val asked = policy.askedQuestions(enrolled, 0u, now()).orEmpty()
    val typed = asked.map { question -> answers.first { it.question == question.id }.answer }
    val verifies = policy.verifyAnswers(enrolled, typed, 0u, hashing, entropy, now()).isRight
    json("record" to JsonPrimitive(record.json), "verifies" to JsonPrimitive(verifies)) to
        JsonObject(withRecordText(expect) + ("verifies" to JsonPrimitive(true)))
} catch (exception: AnswersException.Invalid) {
    sorted(exception.problems.map(::json)) to expectedProblems()
} catch (exception: AnswersException.Call) {
    json("error" to word(exception.reason)) to expect
}

fun Vector.verified(): Pair<JsonElement, JsonElement> = try {
    val policy = policy()
    val user = user()
    val failures = given.getValue("failures").jsonPrimitive.long.toUInt()
    val typed = given.getValue("answers").jsonArray.map { Secret(Vector.text(it)) }
    val hashing = hashing(given.getValue("peppers").jsonArray)
    val verification = policy.verifyAnswers(user, typed, failures, hashing, bytes(given.getValue("entropy")), now())
    val asked = policy.askedQuestions(user, failures, now())?.map { question ->
        JsonObject(
            mapOf("id" to question.id, "text" to question.text)
                .mapNotNull { (name, value) -> value?.let { name to JsonPrimitive(it) } }.toMap(),
        )
    }
    val actual = mapOf("asked" to (asked?.let(::JsonArray) ?: JsonNull), "right" to JsonPrimitive(verification.isRight))
    val right = (verification as? Verification.Right)?.let {
        mapOf("record" to JsonPrimitive(it.record.json), "rehashed" to JsonPrimitive(it.rehashed))
    }
    JsonObject(actual + right.orEmpty()) to withRecordText(expect)
} catch (exception: CallException) {
    json("error" to word(exception)) to expect
}

fun Vector.rehashNeeded(): Pair<JsonElement, JsonElement> = try {
    val needs = user().use { it.needsRehash(hashing(given.getValue("peppers").jsonArray)) }
    json("needsRehash" to (needs?.map(::JsonPrimitive)?.let(::JsonArray) ?: JsonNull)) to expect
} catch (exception: CallException) {
    json("error" to word(exception)) to expect
}

internal fun Vector.policy() = Policy(given.getValue("policy").toString())

internal fun Vector.user() = User(given.getValue("user").toString())

private fun Vector.now() = given.getValue("now").jsonPrimitive.long

private fun Vector.answers() = given.getValue("answers").jsonArray.map { it.jsonObject }.map {
    Answer(it.getValue("question").jsonPrimitive.content, secret(it, "answer"), it["shown"]?.jsonPrimitive?.content)
}

private fun Vector.hashing(peppers: List<JsonElement>): Hashing {
    fun parameter(name: String) = given.getValue("argon2").jsonObject.getValue(name).jsonPrimitive.int.toUInt()
    return Hashing(
        parameter("memoryKiB"),
        parameter("iterations"),
        parameter("parallelism"),
        peppers.map { it.jsonObject }.map {
            Pepper(bytes(it.getValue("keyId")), Secret(bytes(it.getValue("secret"))))
        },
    )
}

/** What the member `bytes` gives, else the text in the member `text`. */
internal fun secret(item: JsonObject, text: String) =
    item["bytes"]?.let { Secret(bytes(it)) } ?: Secret(Vector.text(item.getValue(text)))

fun bytes(hexadecimal: JsonElement) = hexadecimal.jsonPrimitive.content.hexToByteArray()

/** An exception is called as its word in documents, but for the capital. */
fun word(exception: Exception) =
    JsonPrimitive(exception.javaClass.simpleName.replaceFirstChar { it.lowercase() })

fun json(vararg members: Pair<String, JsonElement>) = JsonObject(members.toMap())

/** With the record as the text that is to be stored: kotlinx writes members in the order in which it read them. */
private fun withRecordText(expect: JsonObject) =
    JsonObject(expect.mapValues { (name, value) -> if (name == "record") JsonPrimitive(value.toString()) else value })
