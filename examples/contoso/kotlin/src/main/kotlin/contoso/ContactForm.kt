// The page of the same form that asks for a phone number and an address: what is in its fields, which field the person is
// in, and so which problems are to be shown now. It decides nothing: the engine says what is wrong, and whether typing on
// could mend it. All that the person reads is the library's text, in the language of `messages`.

package contoso

import twogate.DraftField
import twogate.DraftProblem
import twogate.Messages
import twogate.Method
import twogate.PageButton
import twogate.Policy
import twogate.Prompt
import twogate.PromptKind
import twogate.PromptPage
import twogate.RegistrationDraft
import twogate.RegistrationForm
import twogate.Timestamp
import twogate.User
import twogate.field
import twogate.of
import twogate.problem

/** For the person who is signed in; `messages` speaks their language. */
class ContactForm(
    private val policy: Policy,
    private val user: User,
    private val messages: Messages,
    now: Timestamp,
) {
    /** Which fields there are, and what is in them already. */
    val form: RegistrationForm = policy.registrationForm(user, now)

    /** What the page says. */
    val page: PromptPage =
        messages.prompt(Prompt(PromptKind.Overview(policy.registrationStatus(user, now), form), 0u, 0u, contact = false))

    private val typed = mutableMapOf<DraftField, String>()

    /** The field that the person is in; null once they left the last one. */
    private var editing: DraftField? = null

    /** The person types: the field has this in it now. */
    fun edit(field: DraftField, text: String) {
        typed[field] = text
        editing = field
    }

    /** The person leaves the field. */
    fun leave() {
        editing = null
    }

    /** What is wrong with all that is typed, whether it is shown now or not. */
    fun problems(): List<DraftProblem> = policy.validateRegistration(
        user,
        RegistrationDraft(
            authenticationPhone = typed[DraftField.AuthenticationPhone],
            authenticationEmail = typed[DraftField.AuthenticationEmail],
        ),
    )

    /** What stands beside a field now: nothing while it may merely not be finished. */
    fun shown(field: DraftField): List<String> =
        problems().of(field).filter { field != editing || !it.unfinished }.map { messages.problem(it) }

    /** Something is typed, and all of it can be sent. */
    val mayContinue: Boolean
        get() = typed.values.any { it.isNotEmpty() } && problems().isEmpty()

    /** The fields and the button of the page, as a terminal shows them. */
    fun lines(): List<String> {
        val fields = listOf(Method.MOBILE_PHONE to DraftField.AuthenticationPhone, Method.EMAIL to DraftField.AuthenticationEmail)
        return fields.flatMap { (method, field) ->
            val told = page.fields.firstOrNull { it.method == method } ?: return@flatMap emptyList()
            val placeholder = listOfNotNull(told.state, form.field(method)?.masked).joinToString()
            val text = typed[field].orEmpty().ifEmpty { "($placeholder)" }
            val mark = if (field == editing) "|" else ""
            listOf("${told.label}: $text$mark") + shown(field).map { "  $it" }
        } + if (mayContinue) "[${messages.button(PageButton.NEXT)}]" else "[ - ]"
    }
}
