package twogate

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.util.stream.IntStream

/** Languages: which one is found, and that every value of every list has a text in each that there is. */
class LanguageTest {
    @Test
    fun whateverIsAskedForFindsALanguage() {
        assertTrue("en" in languages())
        assertEquals(languages().sorted(), languages())
        for (tag in languages()) {
            assertEquals(tag, negotiate(tag))
            assertEquals(tag, Messages(tag).language())
            assertEquals(tag, negotiate("tlh, ${tag.uppercase()};q=0.9, en;q=0.1"))
        }
        val odd = listOf("", "*", "xx", "no such language", "en\u0000", "\u2068", "de ;q=", "\uD800", "q-".repeat(100_000))
        for (asked in odd) {
            assertEquals("en", negotiate(asked))
            assertEquals("en", Messages(asked).language())
        }
        assertEquals("en", Messages().language())
    }

    @Test
    fun twoLanguagesRunFromRightToLeft() {
        for (tag in languages()) {
            val expected = if (tag in listOf("ar", "he")) Direction.RIGHT_TO_LEFT else Direction.LEFT_TO_RIGHT
            assertEquals(expected, Messages(tag).direction(), tag)
        }
        assertEquals(Direction.LEFT_TO_RIGHT, Messages("tlh").direction())
    }

    @Test
    fun everyValueHasATextInEveryLanguage() {
        for (tag in languages()) {
            val messages = Messages(tag)
            val texts = EveryText(messages).all()
            assertTrue(texts.size > 500, "${texts.size}")
            assertEquals(emptyList<String>(), texts.filterNot(EveryText::isText), tag)
            if (tag != "en") {
                val english = Messages().page(MessageId.COULD_NOT_VERIFY)
                assertNotEquals(english, messages.page(MessageId.COULD_NOT_VERIFY), tag)
            }
        }
    }

    /** Otherwise the test above would find nothing whatever happened. */
    @Test
    fun whatIsNoTextIsSeen() {
        for (text in listOf("", "reason-not-in-scope", "Use { \$minimum } characters.", " Next")) {
            assertFalse(EveryText.isText(text), text)
        }
    }

    @Test
    fun oneOfThemServesManyThreads() {
        val all = languages().map { Messages(it) }
        val expected = all.map { it.page(MessageId.COULD_NOT_VERIFY) }
        val right = IntStream.range(0, 2_000).parallel().allMatch {
            all[it % all.size].page(MessageId.COULD_NOT_VERIFY) == expected[it % all.size]
        }
        assertTrue(right)
    }
}
