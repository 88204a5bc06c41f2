package twogate

import java.io.File
import java.io.RandomAccessFile
import java.nio.charset.Charset

/** A piece of a text that is somewhere in memory. */
data class Found(val form: String, val encoding: String, val inHeap: Boolean)

/** What another process can write to: heaps, stacks, data. */
class ProcessMemory(private val process: Long, private val heap: LongRange) {
    /** Which of the texts are there: any six characters of one in a row, in one of four encodings. */
    fun search(texts: List<Pair<String, String>>): List<Found> {
        val windows = Windows(texts)
        val found = linkedSetOf<Found>()
        var searched = 0L
        val block = ByteArray(1 shl 20)
        RandomAccessFile("/proc/$process/mem", "r").use { memory ->
            for (part in writable()) {
                var place = part.first
                while (place <= part.last) {
                    memory.seek(place)
                    val wanted = minOf(block.size.toLong(), part.last + 1 - place).toInt()
                    // Some of the kernel's own cannot be read.
                    val read = runCatching { memory.read(block, 0, wanted) }.getOrDefault(-1)
                    if (read <= 0) break
                    windows.findIn(block, read) { form, encoding, offset ->
                        found += Found(form, encoding, place + offset in heap)
                    }
                    searched += read
                    // So that nothing is missed across a border.
                    place += if (read == wanted && place + read <= part.last) read - Windows.LONGEST else read
                }
            }
        }
        check(searched > heap.last - heap.first) { "a process is larger than that" }
        return found.toList()
    }

    private fun writable() = File("/proc/$process/maps").readLines().mapNotNull { line ->
        val (range, access) = line.split(' ')
        val (start, end) = range.split('-').map { it.toULong(16) }
        if (access.startsWith("rw") && end <= Long.MAX_VALUE.toULong()) start.toLong() until end.toLong() else null
    }
}

/**
 * Six characters in a row, of each text at each place: what is freed loses its first bytes to the allocator, so neither
 * the whole nor its beginning would be found.
 */
private class Windows(texts: List<Pair<String, String>>) {
    private class Window(val bytes: ByteArray, val form: String, val encoding: String)

    private val byBeginning = HashMap<Int, MutableList<Window>>()

    /** Which two bytes any window begins with: most places are done with by one look. */
    private val beginnings = BooleanArray(1 shl 16)

    init {
        for ((form, text) in texts) {
            val points = text.codePoints().toArray()
            for (place in 0..points.size - WIDTH) {
                val window = String(points, place, WIDTH)
                for (encoding in listOf("UTF-8", "UTF-16LE", "UTF-32LE", "ISO-8859-1")) {
                    val charset = Charset.forName(encoding)
                    if (!charset.newEncoder().canEncode(window)) continue
                    val bytes = window.toByteArray(charset)
                    check(bytes.size in 4..LONGEST)
                    beginnings[two(bytes, 0)] = true
                    byBeginning.getOrPut(four(bytes, 0)) { mutableListOf() } += Window(bytes, form, encoding)
                }
            }
        }
    }

    fun findIn(block: ByteArray, size: Int, action: (String, String, Int) -> Unit) {
        for (place in 0..size - 4) {
            if (!beginnings[two(block, place)]) continue
            for (window in byBeginning[four(block, place)].orEmpty()) {
                val end = place + window.bytes.size
                if (end <= size && window.bytes.indices.all { block[place + it] == window.bytes[it] }) {
                    action(window.form, window.encoding, place)
                }
            }
        }
    }

    private fun two(bytes: ByteArray, place: Int) =
        (bytes[place].toInt() and 0xFF) or (bytes[place + 1].toInt() and 0xFF shl 8)

    private fun four(bytes: ByteArray, place: Int) = two(bytes, place) or (two(bytes, place + 2) shl 16)

    companion object {
        private const val WIDTH = 6

        /** Six characters in UTF-32. */
        const val LONGEST = 24
    }
}
