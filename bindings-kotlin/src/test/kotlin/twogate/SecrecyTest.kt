package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import java.io.File

/**
 * Answers leave nothing behind: a JVM that has enrolled and verified somebody has their answers nowhere in its memory,
 * as typed, normalized or in capitals. Linux only, where a process can look at its child's.
 *
 * All that the child can write to is searched: what the library and JNA have allocated and freed, all stacks, what the
 * virtual machine keeps, and the Java heap. The child's collector never collects (Epsilon), so that what is overwritten
 * in the heap was nowhere else in it: other collectors move arrays, and leave the old place as it was. What nobody can
 * promise is not asked for either. Where the caller has an answer as a string, the heap keeps it; then the rest is
 * searched, and the string is found in the heap, and only there.
 */
class SecrecyTest {
    private val answers = listOf(
        "Zwölfpfündiger Spiegelkarpfen", "Οδός Ἀριστοτέλους ΔΕΚΑ", "Straße der Quittenkönige", "Ḱuṣṭhavighna Gaṇādhipa",
        "Vierzehnpfündiger Wels",
    )

    @Test
    fun nothingOfAnAnswerStays() = assertEquals(emptyList<Found>(), look(Life.ARRAYS))

    @Test
    fun nothingOfAStringLeavesTheHeap() {
        val found = look(Life.STRINGS)
        assertEquals(emptyList<Found>(), found.filterNot { it.inHeap })
        // Otherwise what is taken for the heap might be anything.
        for (index in answers.indices) assertTrue(found.any { it.form == "answer $index as typed" }, "answer $index")
    }

    /** Otherwise the tests above would find nothing whatever happened. */
    @Test
    fun whatIsFreedAndNotOverwrittenIsFound() {
        val found = look(Life.LEAK_NATIVE)
        assertTrue(found.any { it.form == "answer 0 as typed" && it.encoding == "UTF-8" })
        assertFalse(found.any { it.inHeap }, "$found")
    }

    @Test
    fun anArrayThatIsForgottenIsFound() {
        val found = look(Life.LEAK_ARRAY)
        assertTrue(found.any { it.form == "answer 0 as typed" && it.inHeap })
        assertFalse(found.any { !it.inHeap }, "$found")
    }

    /** Which forms of which answers are in the memory of a process that has lived such a life. */
    private fun look(life: Life): List<Found> {
        assumeTrue(File("/proc/self/mem").exists(), "no /proc/self/mem here")
        val java = "${System.getProperty("java.home")}/bin/java"
        val process = ProcessBuilder(
            java, "-Xms128m", "-Xmx128m", "-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC",
            // Says where the heap is.
            "-Xlog:gc+heap+coops=debug", "-Djna.library.path=${System.getProperty("jna.library.path")}",
            "-cp", System.getProperty("java.class.path"), "twogate.SecrecyChildKt", life.name,
        ).redirectErrorStream(true).start()
        try {
            val input = process.outputStream.writer()
            answers.forEach { input.write(disguise(it) + "\n") }
            input.flush()
            val output = process.inputStream.bufferedReader()
            val said = generateSequence(output::readLine).takeWhile { it != READY }.toList()
            assertTrue(process.isAlive, said.joinToString("\n"))
            val found = ProcessMemory(process.pid(), heap(said)).search(forms())
            input.close()
            assertEquals(0, process.waitFor())
            return found
        } finally {
            process.destroyForcibly()
        }
    }

    private fun heap(said: List<String>): LongRange {
        val line = Regex("Heap address: 0x([0-9a-f]+), size: ([0-9]+) MB")
        val (start, size) = said.firstNotNullOf { line.find(it) }.destructured
        val address = start.toLong(16)
        return address until address + size.toLong() * 1_048_576
    }

    private fun forms() = answers.flatMapIndexed { index, text ->
        val normal = normalizeAnswer(Secret(text)).text.reveal().decodeToString()
        listOf("as typed" to text, "normalized" to normal, "in capitals" to text.uppercase()).map { (form, it) ->
            "answer $index $form" to it
        }
    }
}
