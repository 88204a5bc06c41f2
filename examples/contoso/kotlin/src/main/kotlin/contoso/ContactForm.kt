// The page of the same form that asks for a phone number and an address: what is in its fields, which field the person is
// in, and so which problems are to be shown now. It decides nothing: the engine says what is wrong, and whether typing on
// could mend it.

package contoso

import twogate.DraftField
import twogate.DraftProblem
import twogate.FieldState
import twogate.Messages
import twogate.Method
import twogate.Policy
import twogate.RegistrationDraft
import twogate.RegistrationForm
import twogate.Timestamp
import twogate.User
import twogate.field
import twogate.of

/** For the person who is signed in; `messages` speaks their language. */
class ContactForm(
    private val policy: Policy,
    private val user: User,
    private val messages: Messages,
    private val now: Timestamp,
) {
    /** Which fields there are, and what is in them already. */
    val form: RegistrationForm = policy.registrationForm(user, now)

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
        problems().of(field).filter { field != editing || !it.unfinished }.map(messages::message)

    /** Something is typed, and all of it can be sent. */
    val mayContinue: Boolean
        get() = typed.values.any { it.isNotEmpty() } && problems().isEmpty()

    /** The page, as a terminal shows it. */
    fun lines(): List<String> {
        val fields = listOf(Method.MOBILE_PHONE to DraftField.AuthenticationPhone, Method.EMAIL to DraftField.AuthenticationEmail)
        return fields.flatMap { (method, field) ->
            val entry = form.field(method) ?: return@flatMap emptyList()
            val name = if (method == Method.EMAIL) "email" else "phone"
            val text = typed[field].orEmpty().ifEmpty { placeholder(entry.state, entry.masked) }
            val mark = if (field == editing) "|" else ""
            listOf("$name: $text$mark") + shown(field).map { "  $it" }
        } + if (mayContinue) "[Continue]" else "[ - ]"
    }
}

private fun placeholder(state: FieldState, masked: String?): String = when (state) {
    FieldState.ENTER -> "(enter)"
    FieldState.CONFIRM -> "(confirm ${masked ?: "what is there"})"
    FieldState.READ_ONLY -> "(set by your administrator)"
    FieldState.DONE -> "(registered ${masked.orEmpty()})"
}
