/* Counts what holds and what does not; every program here ends with `return checked();`. */

#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>

#include "twogate.h"

static unsigned long passed = 0;
static unsigned long failed = 0;

static void check(int holds, const char *what, const char *file, int line) {
    if (holds) {
        passed++;
    } else {
        failed++;
        printf("%s:%d: %s\n", file, line, what);
    }
}

#define CHECK(condition) check((condition) ? 1 : 0, #condition, __FILE__, __LINE__)

static int checked(void) {
    printf("%lu passed, %lu failed\n", passed, failed);
    return passed > 0 && failed == 0 ? 0 : 1;
}

static inline int same(twogate_str one, twogate_str other) {
    return one.len == other.len && (one.ptr == NULL) == (other.ptr == NULL)
           && (one.len == 0 || memcmp(one.ptr, other.ptr, one.len) == 0);
}

static inline int contains(twogate_str text, twogate_str part) {
    size_t at;
    for (at = 0; at + part.len <= text.len; at++) {
        if (memcmp(text.ptr + at, part.ptr, part.len) == 0) {
            return 1;
        }
    }
    return 0;
}

/* A policy that holds, or the end of the program. */
static inline twogate_policy *policy_of(const char *json) {
    twogate_policy *policy = NULL;
    CHECK(twogate_policy_new(twogate_str_of(json), &policy, NULL) == TWOGATE_STATUS_OK);
    return policy;
}

#endif
