package twogate

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

/** A host that plays one transcript, as `tests/vectors/reset/README.md` says. */
class ResetHost(case: JsonObject) {
    /** What a step left: its flow, the ledger stored, and its effects where it happened. */
    private class Past(val flow: Flow, val stored: JsonElement, val effects: List<JsonObject>)

    private var given = case.getValue("setup").jsonObject
    private var setup = setup(given)
    private var user = case.getValue("user")
    private var stored = case.getValue("ledger")
    private val history = mutableListOf<Past>()

    /** Plays a step; what is not as it should be, or null. */
    fun play(step: JsonObject): String? {
        val flow = flowBefore(step)
        change(step)
        val row = step["ledger"] ?: step["ledgerFrom"]?.let { history[it.jsonPrimitive.int].stored } ?: stored
        val situation = Situation(
            user.takeIf { it != JsonNull }?.let { User(it.toString()) },
            text(row),
            step.getValue("now").jsonPrimitive.long,
            bytes(step.getValue("entropy")),
        )
        val expect = step.getValue("expect").jsonObject
        val transition = try {
            setup.step(flow, event(step.getValue("event").jsonObject), situation)
        } catch (exception: CallException) {
            history += Past(flow, stored, emptyList())
            return different("error", expect, json("error" to word(exception)))
        }
        val effects = transition.effects.map(::json)
        val saved = effects.firstOrNull { it["effect"] == JsonPrimitive("saveLedger") }?.getValue("ledger")
        // The page is drawn after the ledger was saved.
        val after = situation.copy(ledger = text(saved ?: row))
        // Of a ledger that cannot be read no transcript has a page.
        val prompt = after.takeIf { isRead(it.ledger) }?.let { setup.prompt(transition.flow, it) }
        val actual = mapOf("outcome" to json(transition.outcome), "effects" to JsonArray(effects)) +
            listOfNotNull(prompt?.let { "prompt" to json(it) })
        when {
            step["lost"] == JsonPrimitive(true) -> history += Past(flow, stored, emptyList())
            else -> {
                stored = saved ?: stored
                history += Past(sealedAndOpened(transition, situation.entropy), stored, effects)
            }
        }
        return different("step", expect, JsonObject(actual))
    }

    /** A flow as a browser would bring it back; one that is charged has no sealed form. */
    private fun sealedAndOpened(transition: Transition, entropy: ByteArray): Flow {
        val sealed = setup.seal(transition.flow, entropy)
        if (sealed == null) {
            val isCharged = transition.outcome is ResetOutcome.Charged || transition.outcome is ResetOutcome.Refused
            check(isCharged) { "not sealed" }
            return transition.flow
        }
        check(sealed.size == 1_024)
        return setup.open(sealed)
    }

    private fun flowBefore(step: JsonObject): Flow = when (val from = step["from"]) {
        null -> history.lastOrNull()?.flow ?: Flow()
        JsonNull -> Flow()
        else -> history[from.jsonPrimitive.int].flow
    }

    /** What is otherwise from this step on. */
    private fun change(step: JsonObject) {
        step["user"]?.let { user = it }
        val changed = step.filterKeys { it == "policy" || it == "stateKeys" }
        if (changed.keys == setOf("policy")) {
            given = JsonObject(given + changed)
            setup = setup.withPolicy(Policy(given.getValue("policy").toString()))
        } else if (changed.isNotEmpty()) {
            given = JsonObject(given + changed)
            setup = setup(given)
        }
    }

    private fun event(event: JsonObject): ResetEvent {
        fun text(name: String) = event.getValue(name).jsonPrimitive.content
        fun secret(name: String) = event[name]?.let { Secret(filled(name, it).content) }
        return when (val word = text("event")) {
            "identify" -> ResetEvent.Identify(text("identifier"), event.getValue("captcha").jsonPrimitive.boolean)
            "choose" -> ResetEvent.Choose(value(text("method")), event["channel"]?.let { value<Channel>(it.jsonPrimitive.content) })
            "submit" -> secret("phone")?.let(ResetEvent::SubmitPhone)
                ?: secret("code")?.let(ResetEvent::SubmitCode)
                ?: ResetEvent.SubmitAnswers(event.getValue("answers").jsonArray.map { Secret(it.jsonPrimitive.content) })
            "verify" -> ResetEvent.Verify
            "hostResult" -> ResetEvent.HostResult(
                filled("flow", event.getValue("flow")).content,
                filled("charge", event.getValue("charge")).long.toULong(),
                value(text("result")),
            )
            "resend" -> ResetEvent.Resend
            "back" -> ResetEvent.Back
            "contactAdministrator" -> ResetEvent.ContactAdministrator
            "cancel" -> ResetEvent.Cancel
            "chooseAction" -> ResetEvent.ChooseAction(value(text("action")))
            "newPassword" -> ResetEvent.NewPassword(
                checkNotNull(secret("password")),
                event["names"]?.jsonArray?.map { it.jsonPrimitive.content }.orEmpty(),
            )
            "written" -> ResetEvent.Written(value(text("result")))
            else -> error("no event: $word")
        }
    }

    /** What the engine gave, where the event names it: a code, or whom the host was asked about. */
    private fun filled(member: String, given: JsonElement): JsonPrimitive {
        val (mark, kinds) = when (member) {
            "code" -> "\$sent" to listOf("sendCode")
            "flow", "charge" -> "\$$member" to listOf("placeCall", "askApp", "checkAppCode")
            else -> return given.jsonPrimitive
        }
        val text = given.jsonPrimitive.content
        if (!text.startsWith(mark)) return given.jsonPrimitive
        val place = text.removePrefix(mark)
        val past = if (place.startsWith(":")) listOf(history[place.drop(1).toInt()]) else history
        val last = past.reversed().firstNotNullOf { step ->
            step.effects.firstOrNull { it.getValue("effect").jsonPrimitive.content in kinds }
        }
        return last.getValue(member).jsonPrimitive
    }

    companion object {
        fun setup(given: JsonObject): Setup {
            fun member(name: String) = given.getValue(name)
            fun texts(name: String) = member("decoy").jsonObject.getValue(name).jsonArray.map { it.jsonPrimitive.content }
            fun parameter(name: String) = member("argon2").jsonObject.getValue(name).jsonPrimitive.int.toUInt()
            return Setup(
                Policy(member("policy").toString()),
                value(member("disclosure").jsonPrimitive.content),
                member("stateKeys").jsonArray.map { it.jsonObject }.map {
                    StateKey(bytes(it.getValue("id")), Secret(bytes(it.getValue("key"))))
                },
                Secret(bytes(member("identifierSecret"))),
                DecoyLooks(texts("countryCodes"), texts("emailDomains")),
                Hashing(
                    parameter("memoryKiB"), parameter("iterations"), parameter("parallelism"),
                    member("peppers").jsonArray.map { it.jsonObject }.map {
                        Pepper(bytes(it.getValue("keyId")), Secret(bytes(it.getValue("secret"))))
                    },
                ),
                member("codeDigits").jsonPrimitive.int.toUInt(),
            )
        }

        /** The row as it stands in a store: a text that may be anything, or a document. */
        private fun text(row: JsonElement): String? = when {
            row == JsonNull -> null
            row is JsonPrimitive && row.isString -> row.content
            else -> row.toString()
        }

        private fun isRead(ledger: String?) = try {
            ledger?.let { Ledger(it).close() }
            true
        } catch (_: LedgerException) {
            false
        }

        /** The case of an enumeration by its word. */
        private inline fun <reified T : Enum<T>> value(text: String): T =
            enumValues<T>().first { word(it) == JsonPrimitive(text) }

        private fun different(what: String, expected: JsonObject, actual: JsonObject) =
            if (expected == actual) null else "$what: expected $expected, got $actual"
    }
}
