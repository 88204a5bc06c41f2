/* What the programs share that look at texts for people. */

#ifndef TEXTS_H
#define TEXTS_H

#include "bad_input.h"
#include "enrolled.h"
#include "json.h"

/* Nobody sees them: they stand around what is put into a text. */
#define OPENS "\xe2\x81\xa8"
#define CLOSES "\xe2\x81\xa9"

/* A text of the library's that is kept while others are made. */
enum { LONGEST_TEXT = 4096 };

struct kept {
    char bytes[LONGEST_TEXT];
    size_t length;
};

static inline twogate_str view_of(const struct kept *kept) {
    twogate_str view;
    view.ptr = kept->bytes;
    view.len = kept->length;
    return view;
}

/* The naive reading of RFC 3629: the lead says how many follow, and is not the longer of two ways. */
static inline int is_utf8(twogate_str text) {
    static const unsigned long least[4] = {0, 0x80, 0x800, 0x10000};
    size_t at = 0;
    while (at < text.len) {
        unsigned char lead = (unsigned char)text.ptr[at++];
        unsigned follow = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
        unsigned long point = lead < 0x80 ? lead : lead & (0x3fu >> follow);
        unsigned left;
        if ((lead >= 0x80 && lead < 0xc0) || lead >= 0xf8) {
            return 0;
        }
        for (left = follow; left > 0; left--) {
            if (at == text.len || ((unsigned char)text.ptr[at] & 0xc0) != 0x80) {
                return 0;
            }
            point = point << 6 | ((unsigned char)text.ptr[at++] & 0x3fu);
        }
        if (point < least[follow] || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) {
            return 0;
        }
    }
    return 1;
}

/* Whether a text is the name under which the catalogues should have it: that of a list, and behind a
 * hyphen the word, in which a hyphen stands for each capital letter. */
static inline int is_name_of(twogate_str text, twogate_str word) {
    char name[LONGEST_TEXT] = "-";
    size_t length = 1;
    size_t at;
    for (at = 0; at < word.len; at++) {
        int is_capital = word.ptr[at] >= 'A' && word.ptr[at] <= 'Z';
        if (is_capital) {
            name[length++] = '-';
        }
        name[length++] = (char)(word.ptr[at] + (is_capital ? 'a' - 'A' : 0));
    }
    return contains(text, part_of(twogate_str_of(name), 0, length))
           && !contains(text, twogate_str_of(" "));
}

/* A text that a call gave for people: looked at, kept, and freed. Given by its place, since it may be
 * the same call's argument that gives it. */
static inline struct kept kept_of(twogate_status status, twogate_text **text) {
    struct kept kept;
    twogate_str view = twogate_text_view(*text);
    CHECK(status == TWOGATE_STATUS_OK);
    CHECK(view.len > 0 && view.len < LONGEST_TEXT && is_utf8(view));
    kept.length = view.len < LONGEST_TEXT ? view.len : 0;
    if (kept.length > 0) {
        memcpy(kept.bytes, view.ptr, kept.length);
    }
    twogate_text_free(*text);
    *text = NULL;
    return kept;
}

/* A member that is a text with something in it. */
static inline int says(twogate_str object, const char *member) {
    twogate_str text = json_named(object, member);
    return json_is(text, '"') && text.len > 2;
}

static inline int says_nothing(twogate_str object, const char *member) {
    return same(json_named(object, member), twogate_str_of("null"));
}

/* How many items a list has, or members an object. */
static inline size_t json_count(twogate_str list) {
    struct json_way way = json_items(list);
    twogate_str name = {NULL, 0};
    twogate_str item = {NULL, 0};
    size_t count = 0;
    while (list.ptr != NULL && json_next(&way, &name, &item)) {
        count++;
    }
    return count;
}

/* The item of a list; absent where there is none. */
static inline twogate_str json_item(twogate_str list, size_t index) {
    struct json_way way = json_items(list);
    twogate_str name = {NULL, 0};
    twogate_str item = {NULL, 0};
    twogate_str none = {NULL, 0};
    while (list.ptr != NULL && json_next(&way, &name, &item)) {
        if (index-- == 0) {
            return item;
        }
    }
    return none;
}

#endif
