#include "html.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *memory(size_t size) {
    void *place = calloc(1, size > 0 ? size : 1);
    if (place == NULL) {
        fputs("reset-page: out of memory\n", stderr);
        abort();
    }
    return place;
}

char *copy_of(const char *bytes, size_t length) {
    char *copy = memory(length + 1);
    if (length > 0) {
        memcpy(copy, bytes, length);
    }
    return copy;
}

void text_add(struct text *text, const char *bytes, size_t length) {
    if (text->room - text->length <= length) {
        /* Not realloc: what is left behind would not be overwritten. */
        size_t room = 2 * (text->room + length) + 64;
        char *larger = memory(room);
        if (text->length > 0) {
            memcpy(larger, text->bytes, text->length);
            explicit_bzero(text->bytes, text->length);
        }
        free(text->bytes);
        text->bytes = larger;
        text->room = room;
    }
    if (length > 0) {
        memcpy(text->bytes + text->length, bytes, length);
    }
    text->length += length;
    text->bytes[text->length] = '\0';
}

void text_free(struct text *text) {
    if (text->bytes != NULL) {
        explicit_bzero(text->bytes, text->length);
    }
    free(text->bytes);
    memset(text, 0, sizeof *text);
}

static void escaped(struct text *text, const char *bytes, size_t length) {
    size_t at;
    for (at = 0; at < length; at++) {
        switch (bytes[at]) {
        case '&': text_add(text, "&amp;", 5); break;
        case '<': text_add(text, "&lt;", 4); break;
        case '>': text_add(text, "&gt;", 4); break;
        case '"': text_add(text, "&quot;", 6); break;
        case '\'': text_add(text, "&#39;", 5); break;
        default: text_add(text, bytes + at, 1);
        }
    }
}

void html_text(struct text *text, twogate_str value) {
    escaped(text, value.ptr, value.len);
}

void html(struct text *text, const char *format, ...) {
    va_list values;
    va_start(values, format);
    for (; *format != '\0'; format++) {
        if (format[0] == '%' && format[1] == 's') {
            const char *value = va_arg(values, const char *);
            escaped(text, value, strlen(value));
            format++;
        } else if (format[0] == '%' && format[1] == 'd') {
            char digits[32];
            int length = snprintf(digits, sizeof digits, "%lld", va_arg(values, long long));
            text_add(text, digits, (size_t)length);
            format++;
        } else {
            text_add(text, format, 1);
        }
    }
    va_end(values);
}

void html_paragraphs(struct text *text, twogate_str value) {
    while (value.len > 0) {
        size_t end = 0;
        twogate_str one = value;
        while (end + 1 < value.len && (value.ptr[end] != '\n' || value.ptr[end + 1] != '\n')) {
            end++;
        }
        one.len = end + 1 < value.len ? end : value.len;
        html(text, "<p>");
        html_text(text, one);
        html(text, "</p>\n");
        end = end + 1 < value.len ? end + 2 : value.len;
        value.ptr += end;
        value.len -= end;
    }
}
