package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Every function of the texts once, in English. */
class MessagesTest {
    private val english = Messages().withoutIsolation()
    private val until = 1_795_264_740_000

    @Test
    fun namesOfValues() {
        assertEquals("The account is disabled.", english.reason(Reason.ACCOUNT_DISABLED))
        assertEquals("Mobile phone", english.method(Method.MOBILE_PHONE))
        assertEquals("The policy does not allow this method.", english.status(MethodStatus.NOT_ENABLED))
        assertEquals("Methods", english.check(Check.AUTHENTICATION_DATA))
        assertEquals("The account is enabled.", english.checkPassed(Check.ACCOUNT))
        assertEquals("Not checked", english.checkOutcome(Outcome.NOT_REACHED))
        assertEquals("Decided elsewhere", english.verdict(Verdict.DEFERRED))
        assertEquals("the policy for guests", english.gatePolicy(GatePolicy.GUEST))
        assertEquals("An administrator", english.actor(Actor.ADMINISTRATOR))
        assertEquals("reset the password", english.action(Action.RESET_PASSWORD))
        assertEquals("text message", english.channel(Channel.TEXT))
        assertEquals("mobile phone in the directory", english.source(Source.MOBILE_PHONE))
        assertEquals("Enterprise Mobility + Security", english.license(License.EMS))
        assertEquals("Unlock my account and keep my password", english.button(PageButton.UNLOCK_ACCOUNT))
        assertEquals("Set by your administrator", english.fieldState(FieldState.READ_ONLY))
        assertEquals("What was the name of your first pet?", english.question("firstPet"))
        assertEquals("canteen", english.question("canteen"))
    }

    @Test
    fun aPageHasItsPartsAndItsLinks() {
        val page = english.page(MessageId.NOT_ENABLED)
        assertEquals("Your account is not enabled for password reset", page.title)
        assertTrue(page.body!!.startsWith("We're sorry"))
        assertTrue(page.offer!!.endsWith("to reset your password for you."))
        assertTrue(page.solution!!.startsWith("You are seeing this message"))
        val links = Links(registration = "https://contoso.com/r", contact = "help@contoso.com")
        val linked = Messages().page(MessageId.COULD_NOT_VERIFY, links)
        assertNull(linked.body)
        assertTrue(linked.offer!!.endsWith(": \u2068help@contoso.com\u2069"), "between marks")
        assertTrue("go to \u2068https://contoso.com/r\u2069 after" in linked.solution!!)
        assertEquals("You cancelled", english.page(MessageId.CANCELLED, Links()).title)
    }

    @Test
    fun pagesOfAReset() {
        val identify = english.identifyPage()
        assertEquals("Get back into your account", identify.title)
        assertEquals(listOf("User name"), identify.fields.map { it.label })
        assertEquals(listOf(ButtonText(PageButton.NEXT, "Next")), identify.buttons)

        val choices = listOf(
            Choice(Method.MOBILE_PHONE, listOf(Channel.TEXT, Channel.CALL), "+1 ********34"),
            Choice(Method.APP_CODE, emptyList(), null),
        )
        val choose = english.prompt(Prompt(PromptKind.ChooseMethod(choices), 1u, 2u, true))
        assertEquals("Verification step 1 of 2", choose.progress)
        assertEquals(listOf("Choose how to prove who you are."), choose.body)
        val mobile = Method.MOBILE_PHONE
        assertEquals(
            listOf(
                ChoiceText(
                    ChoiceOf.Way(Way.MOBILE_TEXT, mobile, Channel.TEXT), "Send a code to +1 ********34 in a text message",
                ),
                ChoiceText(ChoiceOf.Way(Way.MOBILE_CALL, mobile, Channel.CALL), "Call my mobile phone: +1 ********34"),
                ChoiceText(ChoiceOf.Way(Way.APP_CODE, Method.APP_CODE, null), "Enter a code from my authenticator app"),
            ),
            choose.choices,
        )
        assertEquals(listOf(PageButton.CONTACT, PageButton.CANCEL), choose.buttons.map { it.button })

        val password = english.prompt(Prompt(PromptKind.NewPassword(8uL, 256uL, false), 2u, 2u, false))
        assertEquals(listOf("Use 8 to 256 characters, and no spaces."), password.body)
        assertEquals(listOf("New password", "Type the new password again"), password.fields.map { it.label })
        val action = english.prompt(Prompt(PromptKind.ChooseAction(listOf(Action.UNLOCK_ACCOUNT)), 2u, 2u, false))
        assertEquals(listOf(ChoiceOf.Action(Action.UNLOCK_ACCOUNT)), action.choices.map { it.of })
    }

    @Test
    fun aPageThatIsOverSaysHowToGoOn() {
        for ((reason, message, button) in listOf(
            Triple(EndedFor.Flow(EndReason.REAUTHENTICATE), MessageId.SIGN_IN_AGAIN, PageButton.SIGN_IN),
            Triple(EndedFor.Flow(EndReason.CHANGED), MessageId.START_AGAIN, PageButton.START_AGAIN),
            Triple(EndedFor.Person(Reason.NOT_IN_SCOPE), MessageId.NOT_ENABLED, PageButton.START_AGAIN),
        )) {
            val page = english.prompt(Prompt(PromptKind.Stopped(reason, message, until), 1u, 2u, false))
            assertEquals(english.page(message).title, page.title)
            assertEquals("You can try again after 2026-11-21 12:39 UTC.", page.body.last())
            assertEquals(listOf(button), page.buttons.map { it.button })
        }
    }

    @Test
    fun thePageOfARegistration() {
        val fields = listOf(FormField(Method.EMAIL, FieldState.CONFIRM, null))
        val form = RegistrationForm(2u, 1u, fields, questions = null, publishesPhone = false, suggestMore = false)
        val overview = PromptKind.Overview(RegistrationStatus.MUST_RECONFIRM, form)
        val page = english.prompt(Prompt(overview, 0u, 0u, false))
        assertTrue("Registered: 1 of 2" in page.body, "${page.body}")
        assertEquals(listOf(Method.EMAIL), page.fields.map { it.method })
        assertEquals("Authentication email address", page.fields.single().label)
        assertEquals("To be confirmed", page.fields.single().state)
        assertEquals(listOf("Finish", "Cancel"), page.buttons.map { it.text })
    }

    @Test
    fun results() {
        val args = ProblemArgs(8, null, null, null, null, null)
        val password = PasswordProblem(PasswordProblemCode.TOO_SHORT, args, "")
        assertEquals(emptyList<String>(), english.result(FlowOutcome.Moved))
        assertEquals(
            listOf("That was not right, and it was the last try. You can try again after 2026-11-21 12:39 UTC."),
            english.result(FlowOutcome.Wrong(until)),
        )
        val tooShort = "It is too short. Use at least 8 characters."
        assertEquals(
            listOf("This password cannot be used:", tooShort), english.result(FlowOutcome.Problems(listOf(password))),
        )
        assertEquals(tooShort, english.problem(password))
        assertEquals(tooShort, english.passwordProblem(password))
        val draft = DraftProblem("/answers/0/answer", null, DraftProblemCode.TOO_SHORT, args, true, "")
        val shown = "Use at least 8 characters."
        assertEquals(listOf(shown), english.result(FlowOutcome.DraftProblems(listOf(draft))))
        assertEquals(shown, english.problem(draft))
        assertEquals(shown, english.message(draft))
        assertEquals(
            listOf("Please confirm first: Authentication email address and Authentication phone."),
            english.result(FlowOutcome.Unconfirmed(listOf(Method.EMAIL, Method.MOBILE_PHONE))),
        )
    }

    @Test
    fun aCase() {
        val policy = Policy("""{"scope": "all", "methods": ["email", "mobilePhone"]}""")
        val explanation = policy.explain(User("""{"id": "ann@contoso.com", "licenses": ["ems"]}"""), 0)
        val fix = "The person registers an alternate email address or a mobile phone number."
        assertEquals(fix, english.fix(explanation.fixes.first()))
        val paragraphs = english.explain(explanation)
        val answer = "The person may not reset the password. " +
            "The person has fewer usable methods than the policy requires. (SSPR_0014)"
        assertTrue(paragraphs.first().startsWith(answer), "$paragraphs")
        assertTrue("Mobile phone: Nothing is on file for this method." in paragraphs, "$paragraphs")
        assertEquals(fix, paragraphs.last())
        val story = english.tell("ann@contoso.com", explanation)
        assertEquals(Line(Style.HEADING, "ann@contoso.com"), story[0])
        assertEquals(Line(Style.BAD, "The person may not reset the password."), story[1])
        assertEquals("  $fix", story.last().text)
        val wait = Fix(Actor.ANYONE, FixAction.WAIT, Choices.Methods(emptyList()), 0u, until)
        assertTrue("2026-11-21 12:39 UTC" in english.fix(wait))
        val licenses = Choices.Licenses(listOf(License.EMS, License.SPE))
        val buy = Fix(Actor.ADMINISTRATOR, FixAction.ASSIGN_LICENSE, licenses, 1u, null)
        assertTrue("Enterprise Mobility + Security or" in english.fix(buy))
    }

    @Test
    fun theAuditLog() {
        val (activity, success) = AuditActivity.FLOW_PROGRESS to AuditResult.SUCCESS
        val text = AuditText(
            "Self-service password reset flow activity progress", "Success",
            "User started the email verification option",
        )
        assertEquals(text, english.audit(activity, success, "startedEmail"))
        assertEquals(text, english.audit(Effect.Audit(activity, success, "startedEmail", null, "")))
        for (word in listOf("startedEmail", "", "\uD800")) {
            assertNull(english.audit(AuditActivity.BLOCKED, success, word))
        }
    }

    @Test
    fun whatIsSentIsNotPrinted() {
        val code = Secret("123456")
        assertEquals("123456 is your verification code. Never tell it to anybody.", english.codeText(code))
        val mail = english.codeMail(code)
        assertEquals("Your verification code", mail.title)
        assertTrue(mail.body.startsWith("Type this code to verify who you are: 123456\n\n"))
        val request = english.contactMail("ann@contoso.com", Reason.LOCKED_OUT)
        assertEquals("A user asks for help with a password reset", request.title)
        assertTrue(request.body.endsWith("blocked for a while."))
        assertTrue(english.contactMail("ann@contoso.com").body.endsWith("do it: ann@contoso.com"))
        for (sent in listOf(mail, request)) assertEquals("[Mail(..)]", "${listOf(sent)}")
        assertTrue(english.codeText(Secret(byteArrayOf(-1))).startsWith("\uFFFD is"))
        code.close()
        assertThrows(IllegalStateException::class.java) { english.codeText(code) }
    }

    @Test
    fun whatIsClosedSaysSo() {
        val closed = Messages().also { it.close() }
        assertThrows(IllegalStateException::class.java) { closed.language() }
        assertThrows(IllegalStateException::class.java) { closed.reason(Reason.LOCKED_OUT) }
    }
}
