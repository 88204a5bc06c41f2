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
import kotlinx.serialization.json.longOrNull

/** Gives an event of a transcript to a flow of one of the machines. */
typealias Play = (Setup, Flow, JsonObject, Situation) -> Transition

/** A host that plays one transcript, as `tests/vectors/reset/README.md` and `tests/vectors/registering/README.md` say. */
class TranscriptHost(case: JsonObject, private val give: Play) {
    /** What a step left: its flow, the ledger stored, and its effects where it happened. */
    private class Past(val flow: Flow, val stored: JsonElement, val effects: List<JsonObject>)

    private var given = case.getValue("setup").jsonObject
    private var setup = setup(given)
    private var user = case.getValue("user")
    private var signedInAt: Timestamp? = null
    private var stored = case.getValue("ledger")
    private val history = mutableListOf<Past>()
    private val messages = Messages()

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
            signedInAt,
        )
        val expect = step.getValue("expect").jsonObject
        val transition = try {
            give(setup, flow, event(step), situation)
        } catch (exception: CallException) {
            history += Past(flow, stored, emptyList())
            return different("error", expect, json("error" to word(exception)))
        }
        val entries = transition.effects.filterIsInstance<Effect.Audit>()
        entries.firstOrNull { messages.audit(it) == null }?.let { return "no text: $it" }
        if (!messages.result(transition.outcome).all(EveryText::isText)) return "no text: ${transition.outcome}"
        val effects = transition.effects.map(::json)
        val saved = effects.firstOrNull { it["effect"] == JsonPrimitive("saveLedger") }?.getValue("ledger")
        // The page is drawn after the ledger was saved.
        val after = situation.copy(ledger = text(saved ?: row))
        // Of a ledger that cannot be read no transcript has a page.
        val prompt = after.takeIf { isRead(it.ledger) }?.let { setup.prompt(transition.flow, it) }
        if (prompt != null && !EveryText.isText(messages.prompt(prompt).title)) return "no text: $prompt"
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
            val isCharged = transition.outcome is FlowOutcome.Charged || transition.outcome is FlowOutcome.Refused
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
        step["signedInAt"]?.let { signedInAt = it.jsonPrimitive.longOrNull }
        val changed = step.filterKeys { it == "policy" || it == "stateKeys" }
        if (changed.keys == setOf("policy")) {
            given = JsonObject(given + changed)
            setup = setup.withPolicy(Policy(given.getValue("policy").toString()))
        } else if (changed.isNotEmpty()) {
            given = JsonObject(given + changed)
            setup = setup(given)
        }
    }

    /** The event of a step, with what the engine gave put in. */
    private fun event(step: JsonObject) =
        JsonObject(step.getValue("event").jsonObject.mapValues { (name, given) -> filled(name, given) })

    /** What the engine gave, where the event names it: a code, or whom the host was asked about. */
    private fun filled(member: String, given: JsonElement): JsonElement {
        val (mark, kinds) = when (member) {
            "code" -> "\$sent" to listOf("sendCode")
            "flow", "charge" -> "\$$member" to listOf("placeCall", "askApp", "checkAppCode")
            else -> return given
        }
        val text = given.jsonPrimitive.content
        if (!text.startsWith(mark)) return given
        val place = text.removePrefix(mark)
        val past = if (place.startsWith(":")) listOf(history[place.drop(1).toInt()]) else history
        val last = past.reversed().firstNotNullOf { step ->
            step.effects.firstOrNull { it.getValue("effect").jsonPrimitive.content in kinds }
        }
        return last.getValue(member)
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

        private fun different(what: String, expected: JsonObject, actual: JsonObject) =
            if (expected == actual) null else "$what: expected $expected, got $actual"
    }
}
