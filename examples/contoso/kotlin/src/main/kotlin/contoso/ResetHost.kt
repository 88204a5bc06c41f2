// A host of resets: what it keeps between two requests, and what it does for each effect. Here all of it is in memory,
// and what would be sent is shown. Reset.kt plays two people who come to it.

package contoso

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long
import twogate.DecoyLooks
import twogate.Disclosure
import twogate.Effect
import twogate.Flow
import twogate.FlowOutcome
import twogate.Messages
import twogate.Method
import twogate.Policy
import twogate.Prompt
import twogate.ResetEvent
import twogate.Secret
import twogate.Setup
import twogate.Situation
import twogate.StateKey
import twogate.Transition
import twogate.User
import twogate.WriteResult
import twogate.audit
import java.time.Instant

/** `people` is its directory, by names in small letters. */
class ResetHost(policy: Policy, private val people: Map<String, JsonObject>, private val say: (String) -> Unit) {
    /** In the language of whoever comes: `Messages(…)` takes what a browser asks for. */
    val messages = Messages().withoutIsolation()

    private val setup = Setup(
        policy, Disclosure.CONCEAL, listOf(StateKey("2026-11".toByteArray(), Secret(drawn()))), Secret(drawn()),
        DecoyLooks(countryCodes = listOf("1"), emailDomains = listOf("example.org", "example.net")),
    )
    private val ledgers = mutableMapOf<String, String>()
    private var now = Instant.parse("2026-09-01T09:00:00Z")
    private var draws = 0

    /** The page of somebody who begins: the cookie that their browser keeps from now on, and what came of it. */
    fun begin(typed: String): Pair<ByteArray?, FlowOutcome> {
        val person = person(typed)
        val key = setup.ledgerKey(typed, person)
        return answered(step(Flow(), ResetEvent.Identify(typed, captcha = true), person, key))
    }

    /** What a browser sends: its cookie, and what was done on the page. */
    fun request(cookie: ByteArray, event: ResetEvent): Pair<ByteArray?, FlowOutcome> {
        val flow = setup.open(cookie)
        val person = person(checkNotNull(flow.identifier()))
        val key = checkNotNull(flow.ledgerKey())
        var given = step(flow, event, person, key)
        // A proof is compared after its charge is stored, in the same request: a charged flow never leaves the process.
        if (given.outcome is FlowOutcome.Charged) given = step(given.flow, ResetEvent.Verify, person, key)
        val written = given.effects.firstNotNullOfOrNull { write(it, event, flow) }
        if (written != null) given = step(given.flow, ResetEvent.Written(written), person, key)
        return answered(given)
    }

    /** What the page shows, in a request of its own. */
    fun page(cookie: ByteArray): Prompt {
        val flow = setup.open(cookie)
        val row = ledgers[flow.ledgerKey()]
        return checkNotNull(setup.prompt(flow, Situation(person(flow.identifier()!!), row, now, drawn())))
    }

    /** One step, as often as somebody else saves a ledger meanwhile; then what it asks for. */
    private fun step(flow: Flow, event: ResetEvent, person: User?, key: String): Transition {
        while (true) {
            now = now.plusSeconds(1)
            val given = setup.step(flow, event, Situation(person, ledgers[key], now, drawn()))
            if (given.effects.filterIsInstance<Effect.SaveLedger>().all(::save)) {
                given.effects.forEach(::carryOut)
                return given
            }
        }
    }

    /** Over the revision that was read, and over no other: a database would do this in one statement. */
    private fun save(effect: Effect.SaveLedger): Boolean {
        val stored = ledgers[effect.key]?.let { Json.parseToJsonElement(it).jsonObject.getValue("revision") }
        if ((stored?.jsonPrimitive?.long ?: 0) != effect.expected.toLong()) return false
        ledgers[effect.key] = effect.ledger
        return true
    }

    private fun carryOut(effect: Effect) {
        when (effect) {
            is Effect.SaveLedger -> {}
            // A code for nobody takes the same way, and is not delivered.
            is Effect.SendCode -> effect.code.use { code ->
                val sent = when (effect.method) {
                    Method.EMAIL -> messages.codeMail(code).run { "$title / ${body.replace("\n\n", " / ")}" }
                    else -> messages.codeText(code)
                }
                say("-> ${effect.to ?: "nobody"}: $sent")
            }
            is Effect.PlaceCall -> say("-> ${effect.to ?: "nobody"}: a call")
            is Effect.AskApp, is Effect.CheckAppCode -> say("-> an authenticator app")
            // Over the record that was read, like a ledger.
            is Effect.SaveEnrolment -> say("-> the record of the answers")
            // With the request, which still has the password.
            is Effect.WritePassword, is Effect.UnlockAccount -> {}
            // A registration's.
            is Effect.SaveContact, is Effect.RemoveContact, is Effect.SaveRegistered -> {}
            is Effect.Notify -> say("-> ${effect.to ?: "nobody"}: ${messages.page(effect.message).title}")
            is Effect.NotifyAdministrators -> say("-> administrators: ${messages.page(effect.message).title}")
            // For an identifier that nobody has nobody is told.
            is Effect.ContactAdministrator -> effect.subject?.let {
                say("-> an administrator: ${messages.contactMail(it, effect.reason).title}")
            }
            is Effect.Audit -> messages.audit(effect)?.let { say("log: ${it.activity} – ${it.result} – ${it.detail}") }
        }
    }

    /** Writes the password of the request, or unlocks the account; null where neither is asked. */
    private fun write(effect: Effect, event: ResetEvent, flow: Flow): WriteResult? {
        val until = when (effect) {
            is Effect.WritePassword -> effect.until
            is Effect.UnlockAccount -> effect.until
            else -> return null
        }
        // What comes too late is not done any more.
        if (now.toEpochMilli() >= until) return WriteResult.UNREACHABLE
        val password = (event as? ResetEvent.NewPassword)?.password?.reveal()
        val what = password?.let { "a new password of ${it.size} bytes for" } ?: "unlock"
        say("-> directory: $what ${flow.identifier()}")
        password?.fill(0)
        return WriteResult.OK
    }

    private fun answered(given: Transition) = setup.seal(given.flow, drawn()) to given.outcome

    private fun person(typed: String) = people[typed.trim().lowercase()]?.let { User(it.toString()) }

    /** Here alone, where a run is to be like the last: a host leaves the entropy out, and keeps its keys apart. */
    private fun drawn(): ByteArray {
        draws += 1
        return ByteArray(32) { draws.toByte() }
    }
}
