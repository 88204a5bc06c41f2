#include "cookie.h"

#include <string.h>

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

void base64_add(struct text *text, const uint8_t *bytes, size_t length) {
    uint32_t bits = 0;
    int held = 0;
    size_t at;
    for (at = 0; at < length; at++) {
        bits = (bits & 0xff) << 8 | bytes[at];
        for (held += 8; held >= 6; held -= 6) {
            text_add(text, &letters[bits >> (held - 6) & 63], 1);
        }
    }
    if (held > 0) {
        text_add(text, &letters[bits << (6 - held) & 63], 1);
    }
}

size_t base64_read(const char *text, uint8_t *bytes, size_t place) {
    uint32_t bits = 0;
    int held = 0;
    size_t length = 0;
    for (; *text != '\0'; text++) {
        const char *letter = strchr(letters, *text);
        if (letter == NULL) {
            return SIZE_MAX;
        }
        bits = (bits & 0xff) << 6 | (uint32_t)(letter - letters);
        held += 6;
        if (held >= 8) {
            held -= 8;
            if (length == place) {
                return SIZE_MAX;
            }
            bytes[length++] = (uint8_t)(bits >> held & 0xff);
        }
    }
    return length;
}
