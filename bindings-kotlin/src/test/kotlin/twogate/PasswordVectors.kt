package twogate

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonPrimitive

// The vectors on new passwords and on recipients: what comes out of a case, and what should have.

fun Vector.passwordChecked(): Pair<JsonElement, JsonElement> {
    val names = given.getValue("names").jsonArray.map { it.jsonPrimitive.content }
    val problems = policy().checkPassword(user(), secret(given, "password"), names)
    // Their order is part of the rules.
    return JsonArray(problems.map(::json)) to expect.getValue("problems")
}

fun Vector.told(): Pair<JsonElement, JsonElement> {
    val policy = policy()
    val administrators = given.getValue("administrators").jsonArray.map { User(it.toString()) }
    val notifications = policy.notifications(user(), administrators)
    val contact = policy.contactAdministrator(administrators)
    return JsonObject(
        mapOf("notifications" to JsonArray(notifications.map(::json)), "contact" to json(contact)),
    ) to expect
}
