package twogate

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File

/** The checkout, two folders above which Maven runs the tests in one. */
val checkout: File = File("..").canonicalFile

/** A case of `tests/vectors`, whose README says how it is run. */
class Vector(
    val name: String,
    val schema: String,
    val file: String,
    /** The policy of its group, where the case stands in one. */
    val policy: JsonElement?,
    val given: JsonObject,
    val expect: JsonObject,
) {
    /** The text of the document that the case gives. */
    fun text(): String {
        given["document"]?.let { return it.toString() }
        return text(given.getValue("text"))
    }

    fun expectedProblems() = sorted(expect.getValue("problems").jsonArray)

    companion object {
        /** A text as it stands, or one that is told by what it repeats. */
        fun text(text: JsonElement): String = when (text) {
            is JsonPrimitive -> text.content
            else -> with(text.jsonObject) {
                fun part(name: String) = getValue(name).jsonPrimitive.content
                part("prefix") + part("repeat").repeat(getValue("times").jsonPrimitive.int) + part("suffix")
            }
        }

        /** All cases of a folder, having counted them file by file. */
        fun load(folder: String): List<Vector> {
            val files = checkout.resolve("tests/vectors/$folder").listFiles { it.extension == "json" }.orEmpty()
            check(files.isNotEmpty()) { "no file in $folder" }
            return files.sorted().flatMap { load(it, folder) }
        }

        private fun load(file: File, folder: String): List<Vector> {
            val document = Json.parseToJsonElement(file.readText()).jsonObject
            val name = "$folder/${file.nameWithoutExtension}"
            val groups = document["groups"]?.jsonArray?.map { it.jsonObject } ?: listOf(document)
            val vectors = groups.flatMap { group ->
                group.getValue("cases").jsonArray.map { it.jsonObject }.map { case ->
                    Vector(
                        name = "$name/${case.getValue("id").jsonPrimitive.content}",
                        schema = document.getValue("schema").jsonPrimitive.content,
                        file = file.nameWithoutExtension,
                        policy = group["policy"],
                        given = case.getValue("given").jsonObject,
                        expect = case.getValue("expect").jsonObject,
                    )
                }
            }
            val count = document.getValue("count").jsonPrimitive.int
            check(count > 0 && vectors.size == count) { "$name: ${vectors.size} cases, but its count is $count" }
            return vectors
        }
    }
}

/** Problems have no order: by pointer, then code. */
fun sorted(problems: List<JsonElement>): JsonArray {
    fun member(name: String) = { problem: JsonElement -> problem.jsonObject.getValue(name).jsonPrimitive.content }
    return JsonArray(problems.sortedWith(compareBy(member("pointer"), member("code"))))
}
