package twogate

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The transcripts of `tests/vectors/reset` and `tests/vectors/registering`, which every language plays. */
class TranscriptTest {
    private val resets: Play = { setup, flow, event, situation -> setup.step(flow, resetEvent(event), situation) }
    private val registrations: Play = { setup, flow, event, situation ->
        setup.registrationStep(flow, registrationEvent(event), situation)
    }

    @Test
    fun resetsComeOutAsExpected() = playAll("reset", "reset-1", 352, resets)

    @Test
    fun registrationsComeOutAsExpected() = playAll("registering", "registering-1", 382, registrations)

    /** Otherwise the tests above would find nothing whatever happened. */
    @Test
    fun whatComesOutOtherwiseIsSeen() {
        for ((path, play) in listOf("reset/gates" to resets, "registering/provide" to registrations)) {
            val case = cases(document("tests/vectors/$path.json")).first()
            assertNull(played(case, play))
            val steps = case.getValue("steps").jsonArray.map { it.jsonObject }
            for ((index, step) in steps.withIndex()) {
                val expected = step.getValue("expect").jsonObject
                for (name in expected.keys) {
                    val changed = JsonObject(step + ("expect" to JsonObject(expected + (name to JsonNull))))
                    val others = steps.toMutableList().also { it[index] = changed }
                    val failure = played(JsonObject(case + ("steps" to JsonArray(others))), play)
                    assertTrue(failure.orEmpty().startsWith("step $index: step: expected"), "$path $index $name: $failure")
                }
            }
        }
    }

    /** There are at least as many as when this was written. */
    private fun playAll(folder: String, schema: String, fewest: Int, play: Play) {
        var passed = 0
        val failures = mutableListOf<String>()
        val files = checkout.resolve("tests/vectors/$folder").listFiles { it.extension == "json" }.orEmpty().sorted()
        for (file in files) {
            val document = document("tests/vectors/$folder/${file.name}")
            assertEquals(schema, document.getValue("schema").jsonPrimitive.content, file.name)
            val cases = cases(document)
            assertEquals(document.getValue("count").jsonPrimitive.int, cases.size, file.name)
            for (case in cases) {
                val failure = played(case, play)
                if (failure == null) passed += 1 else failures += "${file.name}: ${case["name"]}: $failure"
            }
        }
        failures.forEach(::println)
        println("Kotlin transcripts: $folder: $passed passed, ${failures.size} failed")
        assertEquals(0, failures.size)
        assertTrue(passed >= fewest)
    }

    private fun document(path: String) = Json.parseToJsonElement(checkout.resolve(path).readText()).jsonObject

    private fun cases(document: JsonObject) = document.getValue("cases").jsonArray.map { it.jsonObject }

    private fun played(case: JsonObject, play: Play): String? {
        val host = TranscriptHost(case, play)
        return case.getValue("steps").jsonArray.withIndex().firstNotNullOfOrNull { (index, step) ->
            try {
                host.play(step.jsonObject)
            } catch (exception: Exception) {
                "$exception"
            }?.let { "step $index: $it" }
        }
    }
}
