// A registration form that says, as one types and with no network, what is wrong with a field and whether the
// person could reset their own password. README.md says how to run it.

package contoso

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import twogate.Choices
import twogate.DraftField
import twogate.DraftProblem
import twogate.Explanation
import twogate.FieldState
import twogate.FixAction
import twogate.Messages
import twogate.Method
import twogate.Policy
import twogate.RegistrationDraft
import twogate.Timestamp
import twogate.User
import twogate.allowed
import twogate.method
import twogate.of
import twogate.problem
import java.io.File

/** What the app has: the tenant's policy, and the document of the person who is signed in. */
class Form(private val policy: Policy, private val messages: Messages, private val person: JsonObject) {
    /** What the form shows when this is in its fields. An empty field is one that is not filled in. */
    fun check(phone: String, email: String, now: Timestamp): List<String> {
        val typed = mapOf("authenticationPhone" to phone, "authenticationEmail" to email)
        val draft = JsonObject(person + typed.filterValues { it.isNotEmpty() }.mapValues { JsonPrimitive(it.value) })

        val explanation = User(draft.toString()).use { policy.explain(it, now) }
        val problems = User(person.toString()).use { policy.validateRegistration(it, RegistrationDraft(phone, email)) }
        return listOf(
            line(Method.MOBILE_PHONE, explanation, problems.of(DraftField.AuthenticationPhone)),
            line(Method.EMAIL, explanation, problems.of(DraftField.AuthenticationEmail)),
            summary(explanation),
        )
    }

    private fun line(method: Method, explanation: Explanation, problems: List<DraftProblem>): String {
        val problem = problems.firstOrNull()?.let { messages.problem(it) }
        val there = problem ?: explanation.method(method)?.masked ?: messages.fieldState(FieldState.ENTER)
        return "${messages.method(method)}: $there"
    }

    private fun summary(explanation: Explanation): String {
        if (explanation.allowed) return "You can reset your own password."
        for (fix in explanation.fixes) {
            val choices = fix.anyOf
            if (fix.action == FixAction.REGISTER_METHOD && choices is Choices.Methods) {
                val names = choices.methods.joinToString("; ") { messages.method(it) }
                return "Still needed: ${fix.count} of these: $names"
            }
        }
        return "Ask your administrator."
    }
}

fun main(arguments: Array<String>) {
    val contoso = File(arguments.firstOrNull() ?: "..")
    val policy = Policy(contoso.resolve("policy.json").readText())
    val people = Json.parseToJsonElement(contoso.resolve("users.json").readText()).jsonArray.map { it.jsonObject }
    val wei = people.first { it["id"] == JsonPrimitive("wei.zhang@contoso.com") }
    // An app says what its device asks for: `Messages(Locale.getDefault().toLanguageTag())`.
    val messages = Messages().withoutIsolation()
    val form = Form(policy, messages, wei)

    println("\"Forgot my password\" is ${if (policy.isOffered()) "shown" else "hidden"}.")
    for ((phone, email) in listOf(
        "" to "",
        "+1 425" to "",
        "+1 4255550123" to "",
        "+1 4255550123" to "wei.zhang@contoso.com",
        "+1 4255550123" to "wei.zhang@example.org",
    )) {
        println("\n[$phone] [$email]")
        form.check(phone, email, now = 1_788_253_200_000).forEach { println("  $it") }
    }

    val questions =
        listOf("cityParentsMet", "cityFirstJob", "favoriteHighSchoolTeacher", "childhoodBestFriend", "firstPet")
    val answerForm = AnswerForm(policy, User(wei.toString()), messages, questions)
    // What she types is her secret, so that the program tells what she does instead.
    for ((does, typed, isTyping) in listOf(
        Triple("She begins to answer the first question.", listOf("Ka"), true),
        Triple("She leaves it at that, and begins the second.", listOf("Ka", "T"), true),
        Triple("She mends the first, and hits a wrong key in the second.", listOf("Kaohsiung", "Taipei\u0007"), true),
        Triple("She answers with a word of the question.", listOf("Kaohsiung", "Taipei", "Teacher", ""), true),
        Triple(
            "She answers with her own account, and begins the fifth like the first.",
            listOf("Kaohsiung", "Taipei", "Lin", "Wei.Zhang", "kaohsiung"),
            true,
        ),
        Triple("She has done.", listOf("Kaohsiung", "Taipei", "Lin", "Wei.Zhang", "kaohsiung"), false),
        Triple("She mends both.", listOf("Kaohsiung", "Taipei", "Lin", "Chen Yi-Ling", "Kaohsiung cat"), false),
    )) {
        println("\n$does")
        answerForm.check(typed, isTyping).forEach { println("  $it") }
    }

    val contactForm = ContactForm(policy, User(wei.toString()), messages, now = 1_788_253_200_000)
    println("\n${contactForm.page.title}")
    contactForm.page.body.forEach { println("  $it") }
    fun then(does: String, step: ContactForm.() -> Unit) {
        println("\n$does")
        contactForm.step()
        contactForm.lines().forEach { println("  $it") }
    }
    then("She opens the form.") {}
    then("She begins with the number.") { edit(DraftField.AuthenticationPhone, "+1 425") }
    then("She hits a wrong key.") { edit(DraftField.AuthenticationPhone, "+1 425-") }
    then("She types it to its end, and begins the address.") {
        edit(DraftField.AuthenticationPhone, "+1 4255550123")
        edit(DraftField.AuthenticationEmail, "wei.zhang@con")
    }
    then("She types her own account.") { edit(DraftField.AuthenticationEmail, "wei.zhang@contoso.com") }
    then("She leaves it at that.") { leave() }
    then("She mends it.") { edit(DraftField.AuthenticationEmail, "wei.zhang@example.org") }
}
