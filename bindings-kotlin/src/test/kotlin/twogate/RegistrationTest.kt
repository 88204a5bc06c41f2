package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.time.Instant

class RegistrationTest {
    private val policy = Policy(
        """{"scope": "all", "methods": ["email", "mobilePhone", "securityQuestions"],
            "registration": {"requiredAtSignIn": true},
            "securityQuestions": {"requiredToRegister": 3, "requiredToReset": 3, "questions":
                ["firstPet", "firstJob", {"id": "canteen", "text": "What do you have in the canteen?"}]}}""",
    )
    private val user = User("""{"id": "ann@contoso.com", "licenses": ["ems"], "mobilePhone": "+1 4255550134"}""")
    private val now = Instant.ofEpochSecond(1_795_219_200)

    @Test
    fun statusAndForm() {
        assertEquals(RegistrationStatus.MUST_REGISTER, policy.registrationStatus(user, now))
        val form = policy.registrationForm(user, now)
        assertEquals(FormField(Method.MOBILE_PHONE, FieldState.CONFIRM, "+1 ********34"), form.field(Method.MOBILE_PHONE))
        assertEquals(FieldState.ENTER, form.field(Method.EMAIL)?.state)
        assertNull(form.field(Method.OFFICE_PHONE))
        assertEquals("What do you have in the canteen?", form.questions?.choices?.last()?.text)
    }

    @Test
    fun problemsCarryTheirField() {
        val draft = RegistrationDraft(
            authenticationPhone = "+1 425",
            authenticationEmail = "@",
            answers = listOf(Answer("firstPet", Secret("Rex")), Answer("nobody", Secret("x"))),
        )
        val problems = policy.validateRegistration(user, draft)
        assertEquals(
            listOf(
                DraftField.Answers,
                DraftField.Answer(1u),
                DraftField.Question(1u),
                DraftField.AuthenticationEmail,
                DraftField.AuthenticationPhone,
            ),
            problems.map { it.field },
        )
        assertEquals(listOf(true), problems.of(DraftField.AuthenticationPhone).map { it.unfinished })
        assertEquals(listOf(false), problems.of(DraftField.AuthenticationEmail).map { it.unfinished })
        assertEquals(emptyList<DraftProblem>(), policy.validateRegistration(user, RegistrationDraft()))
    }

    @Test
    fun messagesAreForPeople() {
        val messages = Messages()
        assertEquals("en", messages.language())
        assertEquals("en", Messages("no such language").language())
        val problem = policy.validateRegistration(user, RegistrationDraft(authenticationEmail = "@")).single()
        assertEquals("Type a whole email address, such as name@example.org.", messages.message(problem))
        assertEquals("What was the name of your first pet?", messages.question("firstPet"))
        assertEquals("canteen", messages.question("canteen"))
    }

    @Test
    fun aDraftShowsNothing() {
        val draft = RegistrationDraft(
            authenticationPhone = "+1 4255550100",
            answers = listOf(Answer("firstPet", Secret("Zanzibar"))),
        )
        assertEquals("RegistrationDraft(..)", "$draft")
        assertFalse("4255550100" in "$draft ${listOf(draft)} ${Result.success(draft)}")
        assertTrue(draft.authenticationPhone == "+1 4255550100")
    }
}
