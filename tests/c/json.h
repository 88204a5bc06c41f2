/* JSON as the library and the tables write it, without white space: looked into, and compared as
 * values. It is not checked: what is here was written by a serialiser. */

#ifndef JSON_H
#define JSON_H

#include "check.h"

static inline twogate_str part_of(twogate_str text, size_t from, size_t to) {
    twogate_str part;
    part.ptr = text.ptr + from;
    part.len = to - from;
    return part;
}

/* The value, or the name, that begins at a place. */
static inline twogate_str json_at(twogate_str text, size_t at) {
    size_t end = at;
    size_t depth = 0;
    int in_text = 0;
    for (; end < text.len; end++) {
        char letter = text.ptr[end];
        if (in_text) {
            end += letter == '\\' ? 1 : 0;
            in_text = letter != '"';
        } else if (depth == 0 && (letter == ',' || letter == ':' || letter == '}' || letter == ']')) {
            break;
        } else if (letter == '"') {
            in_text = 1;
        } else if (letter == '{' || letter == '[') {
            depth++;
        } else if (letter == '}' || letter == ']') {
            depth--;
        }
    }
    return part_of(text, at, end < text.len ? end : text.len);
}

/* A way through the items of a list or the members of an object. */
struct json_way {
    twogate_str text;
    size_t at;
};

static inline struct json_way json_items(twogate_str text) {
    struct json_way way;
    way.text = text;
    way.at = 1;
    return way;
}

static inline int json_is(twogate_str text, char first) {
    return text.len > 0 && text.ptr[0] == first;
}

/* The next item; its name too, with its quotes, where it is a member. */
static inline int json_next(struct json_way *way, twogate_str *name, twogate_str *value) {
    if (way->at + 1 >= way->text.len) {
        return 0;
    }
    way->at += way->text.ptr[way->at] == ',' ? 1 : 0;
    if (json_is(way->text, '{')) {
        *name = json_at(way->text, way->at);
        way->at += name->len + 1;
    }
    *value = json_at(way->text, way->at);
    way->at += value->len;
    return 1;
}

/* The member of a name, which stands in quotes; absent where there is none. */
static inline twogate_str json_member(twogate_str object, twogate_str wanted) {
    struct json_way way = json_items(object);
    twogate_str name = {NULL, 0};
    twogate_str value = {NULL, 0};
    twogate_str none = {NULL, 0};
    while (json_is(object, '{') && json_next(&way, &name, &value)) {
        if (same(name, wanted)) {
            return value;
        }
    }
    return none;
}

static inline twogate_str json_named(twogate_str object, const char *wanted) {
    return json_member(object, twogate_str_of(wanted));
}

/* Whether two values are the same, members in any order. Texts for logs, which only the second has,
 * are no part of a vector. */
static inline int same_json(twogate_str expected, twogate_str actual) {
    struct json_way one = json_items(expected);
    struct json_way other = json_items(actual);
    twogate_str name = {NULL, 0};
    twogate_str value = {NULL, 0};
    twogate_str found = {NULL, 0};
    size_t members = 0;
    if (json_is(expected, '{') && json_is(actual, '{')) {
        for (; json_next(&one, &name, &value); members++) {
            found = json_member(actual, name);
            if (found.ptr == NULL || !same_json(value, found)) {
                return 0;
            }
        }
        while (json_next(&other, &name, &value)) {
            members -= same(name, twogate_str_of("\"english\"")) ? 0 : 1;
        }
        return members == 0;
    }
    if (json_is(expected, '[') && json_is(actual, '[')) {
        while (json_next(&one, &name, &value)) {
            if (!json_next(&other, &name, &found) || !same_json(value, found)) {
                return 0;
            }
        }
        return !json_next(&other, &name, &found);
    }
    return same(expected, actual);
}

#endif
