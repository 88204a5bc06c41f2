package twogate

import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.boolean
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.long

// The events of transcripts.

fun resetEvent(event: JsonObject): ResetEvent = when (val word = event.text("event")) {
    "identify" -> ResetEvent.Identify(event.text("identifier"), event.getValue("captcha").jsonPrimitive.boolean)
    "choose" -> ResetEvent.Choose(value(event.text("method")), event.channel())
    "submit" -> event.secret("phone")?.let(ResetEvent::SubmitPhone)
        ?: event.secret("code")?.let(ResetEvent::SubmitCode)
        ?: ResetEvent.SubmitAnswers(event.getValue("answers").jsonArray.map { Secret(it.jsonPrimitive.content) })
    "verify" -> ResetEvent.Verify
    "hostResult" -> ResetEvent.HostResult(event.text("flow"), event.charge(), value(event.text("result")))
    "resend" -> ResetEvent.Resend
    "back" -> ResetEvent.Back
    "contactAdministrator" -> ResetEvent.ContactAdministrator
    "cancel" -> ResetEvent.Cancel
    "chooseAction" -> ResetEvent.ChooseAction(value(event.text("action")))
    "newPassword" -> ResetEvent.NewPassword(
        checkNotNull(event.secret("password")),
        event["names"]?.jsonArray?.map { it.jsonPrimitive.content }.orEmpty(),
    )
    "written" -> ResetEvent.Written(value(event.text("result")))
    else -> error("no event: $word")
}

fun registrationEvent(event: JsonObject): RegistrationEvent = when (val word = event.text("event")) {
    "begin" -> RegistrationEvent.Begin
    "provide" -> RegistrationEvent.Provide(value(event.text("field")), event.text("value"), event.channel())
    "confirm" -> RegistrationEvent.Confirm(value(event.text("field")), event.channel())
    "answer" -> RegistrationEvent.Answer(
        event.getValue("answers").jsonArray.map { it.jsonObject }.map {
            Answer(it.text("question"), checkNotNull(it.secret("answer")), it["shown"]?.jsonPrimitive?.content)
        },
    )
    "app" -> RegistrationEvent.App
    "remove" -> RegistrationEvent.Remove(value(event.text("field")))
    "finish" -> RegistrationEvent.Finish
    "dismiss" -> RegistrationEvent.Dismiss
    "submit" -> RegistrationEvent.SubmitCode(checkNotNull(event.secret("code")))
    "verify" -> RegistrationEvent.Verify
    "resend" -> RegistrationEvent.Resend
    "hostResult" -> RegistrationEvent.HostResult(event.text("flow"), event.charge(), value(event.text("result")))
    "back" -> RegistrationEvent.Back
    else -> error("no event: $word")
}

/** The case of an enumeration by its word. */
inline fun <reified T : Enum<T>> value(text: String): T = enumValues<T>().first { word(it) == JsonPrimitive(text) }

private fun JsonObject.text(name: String) = getValue(name).jsonPrimitive.content

private fun JsonObject.secret(name: String) = this[name]?.let { Secret(it.jsonPrimitive.content) }

private fun JsonObject.channel() = this["channel"]?.let { value<Channel>(it.jsonPrimitive.content) }

private fun JsonObject.charge() = getValue("charge").jsonPrimitive.long.toULong()
