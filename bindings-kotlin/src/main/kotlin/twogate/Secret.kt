// Secrets as Kotlin expects them: made of a text or an array.

package twogate

import com.sun.jna.Memory
import java.nio.ByteBuffer

/**
 * A secret of the UTF-8 of a text, such as an answer as typed.
 *
 * Half of a surrogate pair has no UTF-8. It becomes three bytes that are none, so that the engine refuses the text as
 * one with a character that no answer may have.
 */
fun Secret(text: String): Secret {
    var size = 0L
    forEachByte(text) { size += 1 }
    return secret(size) { buffer -> forEachByte(text) { buffer.put(it.toByte()) } }
}

/** A secret of a copy of these bytes. */
fun Secret(bytes: ByteArray): Secret = secret(bytes.size.toLong()) { it.put(bytes) }

/** By way of memory that is wiped, for what the JVM once had in its own stays there until that is needed. */
private fun secret(size: Long, write: (ByteBuffer) -> Unit): Secret =
    // There is no memory of no bytes.
    Memory(size.coerceAtLeast(1)).use { memory ->
        try {
            val buffer = memory.getByteBuffer(0, size)
            write(buffer)
            buffer.flip()
            Secret(buffer)
        } finally {
            memory.clear()
        }
    }

private inline fun forEachByte(text: String, action: (Int) -> Unit) {
    var index = 0
    while (index < text.length) {
        // Half of a pair is itself here.
        val point = text.codePointAt(index)
        index += Character.charCount(point)
        when {
            point < 0x80 -> action(point)
            point < 0x800 -> action(0xC0 or (point shr 6))
            point < 0x1_0000 -> {
                action(0xE0 or (point shr 12))
                action(0x80 or (point shr 6 and 0x3F))
            }
            else -> {
                action(0xF0 or (point shr 18))
                action(0x80 or (point shr 12 and 0x3F))
                action(0x80 or (point shr 6 and 0x3F))
            }
        }
        if (point >= 0x80) action(0x80 or (point and 0x3F))
    }
}
