package twogate

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonArray

/** All texts that the engine has in one language. */
class EveryText(private val messages: Messages) {
    fun all() = words() + questions() + pages() + problems() + prompts() + results() + log() + cases() + sent()

    private fun words() =
        Reason.entries.map(messages::reason) + Method.entries.map(messages::method) +
            MethodStatus.entries.map(messages::status) + Check.entries.map(messages::check) +
            Check.entries.map(messages::checkPassed) + Outcome.entries.map(messages::checkOutcome) +
            Verdict.entries.map(messages::verdict) + GatePolicy.entries.map(messages::gatePolicy) +
            Actor.entries.map(messages::actor) + Action.entries.map(messages::action) +
            Channel.entries.map(messages::channel) + Source.entries.map(messages::source) +
            License.entries.map(messages::license) + PageButton.entries.map(messages::button) +
            FieldState.entries.map(messages::fieldState)

    // The id stands for a text that is missing.
    private fun questions() =
        predefinedQuestions().map { question -> messages.question(question.id).takeIf { it != question.id }.orEmpty() }

    private fun pages() = listOf(null, Links("https://contoso.com/r", "a@b.c")).flatMap { links ->
        MessageId.entries.flatMap {
            val page = messages.page(it, links)
            listOfNotNull(page.title, page.body, page.offer, page.solution)
        }
    }

    private val args = ProblemArgs(3, 20, null, null, null, null)
    private val drafts = DraftProblemCode.entries.map { DraftProblem("", null, it, args, false, "") }
    private val passwords = PasswordProblemCode.entries.map { PasswordProblem(it, args, "") }

    private fun problems() = drafts.map { messages.problem(it) } + passwords.map { messages.problem(it) }

    private fun prompts(): List<String> {
        val pages = kinds().map { messages.prompt(Prompt(it, 1u, 2u, true)) } + messages.identifyPage()
        return pages.flatMap { page ->
            listOfNotNull(page.title, page.progress) + page.body + page.choices.map { it.text } +
                page.fields.flatMap { listOfNotNull(it.label, it.note, it.state) } + page.buttons.map { it.text }
        }
    }

    private fun kinds(): List<PromptKind> {
        // Nobody registers a security key here.
        val fields = (Method.entries - Method.SECURITY_KEY).flatMap { method ->
            FieldState.entries.map { FormField(method, it, null) }
        }
        val forms = listOf(false, true).map { RegistrationForm(2u, 1u, fields, null, it, true) }
        val masked = listOf(null, "+1 ********34").flatMap { masked ->
            listOf(
                PromptKind.ChooseMethod(Method.entries.map { Choice(it, Channel.entries, masked) }),
                PromptKind.TypePhone(Method.MOBILE_PHONE, Channel.TEXT, masked),
                PromptKind.EnterCode(Method.EMAIL, null, masked, UNTIL, true),
                PromptKind.EnterCode(Method.APP_CODE, null, masked, null, false),
            )
        }
        val waits = listOf(null, 42.toUByte()).flatMap { number ->
            listOf(Method.MOBILE_PHONE, Method.OFFICE_PHONE, Method.APP_NOTIFICATION)
                .map { PromptKind.WaitForHost(it, number) }
        }
        val limits = listOf(null, true, false).map { PromptKind.NewPassword(8uL, 256uL, it) }
        val stops = MessageId.entries.flatMap { message ->
            EndReason.entries.map { PromptKind.Stopped(EndedFor.Flow(it), message, UNTIL) }
        }
        val overviews = forms.flatMap { form -> RegistrationStatus.entries.map { PromptKind.Overview(it, form) } }
        return masked + waits + limits + stops + overviews + listOf(
            PromptKind.AnswerQuestions(predefinedQuestions().map { AskedQuestion(it.id, null) }),
            PromptKind.AnswerQuestions(listOf(AskedQuestion("own", "Who?"))),
            PromptKind.ChooseAction(Action.entries), PromptKind.NewPassword(null, null, null),
            PromptKind.NewPassword(ULong.MAX_VALUE, ULong.MAX_VALUE, null), PromptKind.Writing, PromptKind.Done(null),
            PromptKind.Done(MessageId.WAIT_SOME_MINUTES), PromptKind.Finished, PromptKind.Dismissed,
            PromptKind.Stopped(EndedFor.Person(Reason.NOT_IN_SCOPE), MessageId.NOT_ENABLED, Long.MIN_VALUE),
        )
    }

    private fun results(): List<String> {
        val plain = listOf(
            FlowOutcome.Moved, FlowOutcome.Sent, FlowOutcome.Asked, FlowOutcome.Charged, FlowOutcome.Right,
            FlowOutcome.Wrong(null), FlowOutcome.Wrong(Long.MAX_VALUE), FlowOutcome.Expired, FlowOutcome.Spent,
            FlowOutcome.Ended(EndedFor.Person(Reason.NOT_IN_SCOPE), null, MessageId.NOT_ENABLED),
            FlowOutcome.Problems(passwords), FlowOutcome.DraftProblems(drafts), FlowOutcome.Saved,
            FlowOutcome.TooFew(1u, 2u), FlowOutcome.Unconfirmed(Method.entries - Method.SECURITY_KEY),
            FlowOutcome.Finished, FlowOutcome.Dismissed, FlowOutcome.Told, FlowOutcome.Cancelled,
            FlowOutcome.OutOfMemory, FlowOutcome.Ok, FlowOutcome.CloudFailed, FlowOutcome.Unknown,
            FlowOutcome.RulesRefused, FlowOutcome.Unreachable, FlowOutcome.AdminAction, FlowOutcome.NoPolicy,
        )
        val blocked = Counter.entries.map { FlowOutcome.Blocked(it, 0) }
        val refused = Refusal.entries.map { FlowOutcome.Refused(it) }
        return (plain + blocked + refused).flatMap { messages.result(it) }
    }

    private fun log() = AuditActivity.entries.flatMap { activity ->
        AuditResult.entries.flatMap { result ->
            listOf("startedEmail", "ok", "email", "mayRegister", "sessionOver", "completedAppCode")
                .mapNotNull { messages.audit(activity, result, it) }
                .flatMap { listOf(it.activity, it.result, it.detail) }
        }
    }

    /** Everybody at Contoso, who between them have nearly all that a case can be. */
    private fun cases(): List<String> {
        val contoso = checkout.resolve("examples/contoso")
        val policy = Policy(contoso.resolve("policy.json").readText())
        return Json.parseToJsonElement(contoso.resolve("users.json").readText()).jsonArray.flatMap { person ->
            val explanation = User("$person").use { policy.explain(it, 1_788_253_200_000) }
            val story = messages.tell("ann@contoso.com", explanation).map { it.text.trim(' ') }
            messages.explain(explanation) + explanation.fixes.map(messages::fix) + story.filter { it.isNotEmpty() }
        }
    }

    private fun sent(): List<String> {
        val code = Secret("123456")
        val mails = listOf(messages.codeMail(code), messages.contactMail("ann@contoso.com")) +
            Reason.entries.map { messages.contactMail("ann@contoso.com", it) }
        return mails.flatMap { listOf(it.title, it.body) } + messages.codeText(code)
    }

    companion object {
        private const val UNTIL = 1_795_264_740_000

        private val LISTS = listOf(
            "reason", "method", "status", "check", "outcome", "verdict", "gate", "actor", "action", "channel", "source",
            "license", "button", "state", "message", "prompt", "field", "way", "result", "blocked", "refused", "draft",
            "password", "fix", "case", "activity", "audit", "detail", "delivery",
        )

        /** Whether it is a text for people, and neither a name of one nor a form with gaps. */
        fun isText(text: String) = text.isNotEmpty() && text == text.trim() && text.none { it in "{}$" } &&
            LISTS.none { text.startsWith("$it-") }
    }
}
