package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import kotlin.random.Random

/** New passwords and recipients as an app uses them, whatever is typed. */
class PasswordTest {
    private val policy = Policy("""{"password": {"bannedTerms": ["contoso", "blank"]}}""")
    private val poll = User("""{"id": "poll@contoso.com"}""")
    private val telling = Policy("""{"notifications": {"administrators": true}}""")
    private val ann = administrator("ann", "globalAdministrator")
    private val bob = administrator("bob", "userAdministrator")

    private fun administrator(name: String, role: String) =
        User("""{"id": "$name@contoso.com", "primaryEmail": "$name@contoso.com", "roles": ["$role"]}""")

    private fun codes(password: Secret, vararg names: String) =
        policy.checkPassword(poll, password, names.toList()).map { it.code }

    @Test
    fun problemsAreTyped() {
        assertEquals(listOf(PasswordProblemCode.CONTAINS_NAME), codes(Secret("p0LL23fb"), "Poll"))
        assertEquals(listOf(PasswordProblemCode.TOO_WEAK), codes(Secret("C0ntos0Blank12")))
        assertEquals(emptyList<PasswordProblemCode>(), codes(Secret("ContoS0Bl@nkf9!"), "Poll", "Ek", "Contoso Ltd"))
        val problem = policy.checkPassword(poll, Secret("Quince7"), emptyList()).single()
        assertEquals(8L to 7L, problem.args.minimum to problem.args.actual)
        assertEquals("The password is too short (minimum 8, actual 7)", problem.english)
        assertFalse("uince" in problem.toString())
    }

    @Test
    fun rulesForThePage() {
        assertEquals(PasswordRules(8u, 256u, true), policy.passwordRules())
        assertEquals(PasswordRules(8u, 16u, false), Policy("""{"ruleset": "2017-07"}""").passwordRules())
    }

    @Test
    fun oddPasswords() {
        val disallowed = listOf(PasswordProblemCode.DISALLOWED_CHARACTER)
        for (text in listOf("\uD800", "Rain-7xy\uDC00", "Rain-7xy\u0000", "Rain-7xy\uFEFF")) {
            assertEquals(disallowed, codes(Secret(text), "\uD800", "\u0000", ""), text)
        }
        assertEquals(disallowed, codes(Secret(byteArrayOf(-1, -2))))
        assertEquals(
            listOf(PasswordProblemCode.TOO_SHORT, PasswordProblemCode.TOO_FEW_CLASSES),
            codes(Secret("")),
        )
        for (secret in listOf(Secret("a".repeat(1 shl 20)), Secret(ByteArray(1 shl 20)))) {
            assertEquals(listOf(PasswordProblemCode.TOO_LONG), codes(secret))
        }
        val random = Random(7)
        repeat(2_000) {
            codes(Secret(random.nextBytes(random.nextInt(64))), String(random.nextBytes(random.nextInt(8))))
        }
    }

    @Test
    fun whoIsTold() {
        val told = telling.notifications(ann, listOf(ann, bob, poll))
        assertEquals(
            listOf(
                Recipient("ann@contoso.com", RecipientKind.USER),
                Recipient("bob@contoso.com", RecipientKind.ADMINISTRATOR),
            ),
            told,
        )
        assertEquals(Contact.Addresses(listOf("bob@contoso.com")), telling.contactAdministrator(listOf(ann, bob)))
        assertEquals(Contact.Addresses(emptyList()), telling.contactAdministrator(emptyList()))
        val page = Policy("""{"contactAdministrator": {"url": "https://help.contoso.com"}}""")
        assertEquals(Contact.Url("https://help.contoso.com"), page.contactAdministrator(emptyList()))
    }

    @Test
    fun addressesAreNotPrinted() {
        val told = telling.notifications(ann, listOf(bob))
        val contact = telling.contactAdministrator(listOf(bob))
        for (text in listOf(told.toString(), contact.toString())) {
            assertFalse("contoso" in text, text)
        }
        assertTrue("administrator" in told.toString())
    }
}
