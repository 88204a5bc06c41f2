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
import twogate.PromptPage
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
        host.messages.result(outcome).forEach { println("  $it") }
        lines(host.messages.prompt(host.page(checkNotNull(this.cookie)))).forEach { println("  | $it") }
    }
}

/** A page, as a terminal shows it. */
private fun lines(page: PromptPage) = listOf(listOfNotNull(page.title, page.progress).joinToString(" – ")) + page.body +
    page.choices.map { "( ) ${it.text}" } + page.fields.map { "${it.label}: ____" } +
    page.buttons.joinToString(" ") { "[${it.text}]" }

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
    // Six digits by themselves: the code that was sent last.
    fun code() = said.reversed().firstNotNullOf { Regex("\\b[0-9]{6}\\b").find(it) }.value
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
