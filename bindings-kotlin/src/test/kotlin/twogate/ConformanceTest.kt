package twogate

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The vectors of `tests/vectors`, which every language runs. */
class ConformanceTest {
    @Test
    fun vectors() {
        var passed = 0
        val failures = mutableListOf<String>()
        val folders = listOf(
            "decide", "policy", "user", "ledger", "contact", "normalize", "answers", "enrolment", "verify",
            "rehash", "registration", "password", "recipients", "language",
        )
        for (vector in folders.flatMap(Vector::load)) {
            try {
                val (actual, expected) = run(vector)
                if (actual == expected) passed += 1 else failures += "${vector.name}: expected $expected, got $actual"
            } catch (exception: Exception) {
                failures += "${vector.name}: $exception"
            }
        }
        failures.forEach(::println)
        println("Kotlin vectors: $passed passed, ${failures.size} failed")
        assertEquals(0, failures.size)
        assertTrue(passed > 0)
    }

    /** What came out, and what should have. */
    private fun run(vector: Vector): Pair<JsonElement, JsonElement> = when (vector.schema) {
        "decide-1" -> {
            val policy = Policy(checkNotNull(vector.policy).toString())
            val user = User(vector.given.getValue("user").toString())
            val now = vector.given.getValue("now").jsonPrimitive.long
            val ledger = vector.given["ledger"]?.toString()
            val error = vector.expect["error"]
            if (error != null) {
                ledgerError(checkNotNull(ledger)) to error
            } else {
                json(policy.explain(user, now, ledger?.let(::Ledger))) to vector.expect
            }
        }
        "policy-1" -> sorted(problems { Policy(vector.text()) }) to vector.expectedProblems()
        "user-1" -> sorted(problems { User(vector.text()) }) to vector.expectedProblems()
        "ledger-1" -> JsonObject(mapOf("error" to ledgerError(vector.text()))) to vector.expect
        "contact-1" -> contact(vector) to vector.expect
        "language-1" -> {
            val asked = vector.given.getValue("asked").jsonPrimitive.content
            val direction = if (Messages(asked).direction() == Direction.RIGHT_TO_LEFT) "rtl" else "ltr"
            json("language" to JsonPrimitive(negotiate(asked)), "direction" to JsonPrimitive(direction)) to vector.expect
        }
        "normalize-1" -> vector.normalized()
        "answers-1" -> vector.checked()
        "enrolment-1" -> vector.enrolled()
        "verify-1" -> vector.verified()
        "rehash-1" -> vector.rehashNeeded()
        "registration-1" -> vector.registered()
        "password-1" -> vector.passwordChecked()
        "recipients-1" -> vector.told()
        else -> error("unknown schema ${vector.schema}")
    }

    /** The problems that `body` throws; none when it throws nothing. */
    private fun problems(body: () -> AutoCloseable): List<JsonElement> = try {
        body().close()
        emptyList()
    } catch (exception: PolicyException.Invalid) {
        exception.problems.map(::json)
    } catch (exception: UserException.Invalid) {
        exception.problems.map(::json)
    }

    /** The word of the error with which a text is no ledger; null where it is one. */
    private fun ledgerError(text: String): JsonElement = try {
        Ledger(text).close()
        JsonNull
    } catch (_: LedgerException.NewerVersion) {
        JsonPrimitive("newerVersion")
    } catch (_: LedgerException.Malformed) {
        JsonPrimitive("malformed")
    }

    private fun contact(vector: Vector): JsonElement {
        val (method, member) = when (vector.file) {
            "phone" -> Method.MOBILE_PHONE to "authenticationPhone"
            "email" -> Method.EMAIL to "authenticationEmail"
            else -> error("unknown file ${vector.file}")
        }
        val user = JsonObject(
            mapOf(
                "id" to JsonPrimitive("person@contoso.com"),
                "licenses" to JsonArray(listOf(JsonPrimitive("azureAdPremiumP1"))),
                member to vector.given.getValue("value"),
            ),
        )
        val policy = Policy("""{"scope": "all", "methods": ["email", "mobilePhone"]}""")
        val entry = checkNotNull(policy.explain(User(user.toString()), 0).method(method))
        check(entry.status == MethodStatus.AVAILABLE || entry.status == MethodStatus.MALFORMED)
        return JsonObject(
            mapOf(
                "wellFormed" to JsonPrimitive(entry.status == MethodStatus.AVAILABLE),
                "masked" to (entry.masked?.let(::JsonPrimitive) ?: JsonNull),
            ),
        )
    }
}
