package twogate

/**
 * The text with every lone surrogate made U+0000; the text itself where there is none.
 *
 * Half of a surrogate pair is no character and has no UTF-8, so such a text cannot cross. No JSON text
 * may contain U+0000, so the engine refuses the result at that very place, as a typed error like any other.
 */
internal fun withoutLoneSurrogates(text: String): String {
    var clean: StringBuilder? = null
    var index = 0
    while (index < text.length) {
        if (Character.isSurrogatePair(text[index], text.getOrElse(index + 1) { ' ' })) {
            index += 2
            continue
        }
        if (text[index].isSurrogate()) {
            clean = clean ?: StringBuilder(text)
            clean.setCharAt(index, '\u0000')
        }
        index += 1
    }
    return clean?.toString() ?: text
}
