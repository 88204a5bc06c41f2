// Two people come to the page "forgot my password": one of Contoso's, and one who types a name that nobody has.
// README.md says how to run it.

package contoso

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import twogate.Channel
import twogate.FlowOutcome
import twogate.Method
import twogate.Policy
import twogate.PromptKind
import twogate.ResetEvent
import twogate.Secret
import java.io.File

/** Somebody at a browser, which keeps nothing of a reset but a cookie. */
private class Visitor(private val host: ResetHost) {
    private var cookie: ByteArray? = null

    fun begins(does: String, typed: String) = shows(does) { host.begin(typed) }

    fun does(does: String, event: ResetEvent) = shows(does) { host.request(checkNotNull(cookie), event) }

    private fun shows(does: String, request: () -> Pair<ByteArray?, FlowOutcome>) {
        println("\n$does")
        val (cookie, outcome) = request()
        this.cookie = cookie ?: this.cookie
        println("  ${told(outcome)}")
        println("  page: ${page()}")
    }

    private fun page(): String {
        val prompt = host.page(checkNotNull(cookie))
        val place = "gate ${prompt.gate} of ${prompt.gates}"
        return when (val kind = prompt.kind) {
            is PromptKind.ChooseMethod ->
                kind.choices.joinToString(prefix = "$place, choose ") { "${it.method} ${it.masked ?: ""}".trim() }
            is PromptKind.TypePhone -> "$place, type the whole number ${kind.masked}"
            is PromptKind.EnterCode -> "$place, type the code sent to ${kind.masked}"
            is PromptKind.AnswerQuestions -> "$place, answer ${kind.questions.joinToString { it.id }}"
            is PromptKind.WaitForHost -> "$place, wait for ${kind.method}"
            is PromptKind.ChooseAction -> "choose ${kind.actions.joinToString()}"
            is PromptKind.NewPassword -> "type a new password of ${kind.minimum} to ${kind.maximum} characters"
            is PromptKind.Writing -> "wait until it is written"
            is PromptKind.Stopped -> "it is over, ${kind.message}"
            is PromptKind.Done -> "it is done"
            is PromptKind.Overview, is PromptKind.Finished, is PromptKind.Dismissed -> "a page of registrations"
        }
    }
}

/** In words, for what these two come to. */
private fun told(outcome: FlowOutcome): String = when (outcome) {
    is FlowOutcome.Wrong -> "that was wrong"
    is FlowOutcome.Right -> "that was right"
    is FlowOutcome.Sent -> "a code is on its way"
    is FlowOutcome.Problems -> "that will not do: ${outcome.problems.joinToString { it.code.name }}"
    is FlowOutcome.Ok -> "it is written"
    is FlowOutcome.Refused -> "not now: ${outcome.reason}"
    is FlowOutcome.Ended -> "this reset is over"
    is FlowOutcome.Moved -> "go on"
    else -> outcome.javaClass.simpleName
}

fun main(arguments: Array<String>) {
    val contoso = File(arguments.firstOrNull() ?: "..")
    val people = Json.parseToJsonElement(contoso.resolve("users.json").readText()).jsonArray.map { it.jsonObject }
    val said = mutableListOf<String>()
    val host = ResetHost(
        Policy(contoso.resolve("policy.json").readText()),
        people.associateBy { it.getValue("id").jsonPrimitive.content },
    ) { line ->
        println("  $line")
        said += line
    }
    fun code() = said.last { "your code is" in it }.takeLast(6)
    // The last digit is another one.
    fun mistyped() = code().dropLast(1) + (9 - code().last().digitToInt())
    fun typed(code: String) = ResetEvent.SubmitCode(Secret(code))

    println("\"Forgot my password\" at Contoso. Behind an arrow stands what the host would send or write.")
    val amara = Visitor(host)
    amara.begins("Amara Okafor types her user name.", "Amara.Okafor@contoso.com")
    amara.does("She chooses her e-mail.", ResetEvent.Choose(Method.EMAIL, null))
    amara.does("She hits a wrong key.", typed(mistyped()))
    amara.does("She types the code.", typed(code()))
    amara.does("She chooses her phone.", ResetEvent.Choose(Method.MOBILE_PHONE, Channel.TEXT))
    amara.does("She types its number.", ResetEvent.SubmitPhone(Secret("+1 4255550101")))
    amara.does("She types the code.", typed(code()))
    amara.does("She types the name of the company and a digit.", ResetEvent.NewPassword(Secret("Contoso1"), listOf("Amara", "Okafor")))
    amara.does("She types another.", ResetEvent.NewPassword(Secret("Blue heron, 3 eggs"), listOf("Amara", "Okafor")))

    val nobody = Visitor(host)
    nobody.begins("Somebody types a name that nobody has.", "amara.okafur@contoso.com")
    nobody.does("They choose e-mail, and cannot tell.", ResetEvent.Choose(Method.EMAIL, null))
    nobody.does("They guess.", typed("123456"))
}
