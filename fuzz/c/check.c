#include <stdio.h>

#include "entry.h"

_Noreturn void failed(const char *what, const char *file, int line) {
    fprintf(stderr, "%s:%d: %s\n", file, line, what);
    abort();
}

int same(twogate_str one, twogate_str other) {
    return one.len == other.len && (one.ptr == NULL) == (other.ptr == NULL)
           && (one.len == 0 || memcmp(one.ptr, other.ptr, one.len) == 0);
}

int is_word(int32_t list, int32_t number) {
    return twogate_word(list, number).ptr != NULL;
}

/* How many bytes go on with the code point that begins with this one; -1: none begins so. */
static int more(uint8_t first) {
    if (first < 0x80) {
        return 0;
    }
    if (first >= 0xc2 && first <= 0xdf) {
        return 1;
    }
    if (first >= 0xe0 && first <= 0xef) {
        return 2;
    }
    return first >= 0xf0 && first <= 0xf4 ? 3 : -1;
}

int is_utf8(twogate_str text) {
    size_t at = 0;
    while (at < text.len) {
        uint8_t first = (uint8_t)text.ptr[at++];
        int left = more(first);
        uint32_t point = first & (0x7fu >> (left == 0 ? 0 : left + 1));
        uint32_t least = left == 3 ? 0x10000 : left == 2 ? 0x800 : 0;
        if (left < 0) {
            return 0;
        }
        for (; left > 0; left--) {
            if (at == text.len || ((uint8_t)text.ptr[at] & 0xc0) != 0x80) {
                return 0;
            }
            point = point << 6 | ((uint8_t)text.ptr[at++] & 0x3f);
        }
        if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) {
            return 0;
        }
    }
    return 1;
}

static int is_text(twogate_str text) {
    return text.ptr != NULL && text.len > 0 && is_utf8(text);
}

/* Whether one pointer comes before another, byte by byte. */
static int ordered(twogate_str one, twogate_str other) {
    size_t both = one.len < other.len ? one.len : other.len;
    int difference = memcmp(one.ptr, other.ptr, both);
    return difference < 0 || (difference == 0 && one.len <= other.len);
}

/* Whether typing on, or adding an answer, may remove a problem. */
static int is_unfinished(int32_t code) {
    switch (code) {
    case TWOGATE_DRAFT_PROBLEM_TOO_FEW:
    case TWOGATE_DRAFT_PROBLEM_TOO_SHORT:
    case TWOGATE_DRAFT_PROBLEM_REPEATED_ANSWER:
    case TWOGATE_DRAFT_PROBLEM_REVEALS_ACCOUNT:
    case TWOGATE_DRAFT_PROBLEM_IN_QUESTION: return 1;
    default: return 0;
    }
}

static void check_problem(const twogate_problem *problem) {
    int64_t some = problem->args & TWOGATE_ARG_PLACE ? 1 : 0;
    CHECK(problem->struct_size == sizeof *problem);
    CHECK(is_word(TWOGATE_LIST_PROBLEM_CODE, problem->code)
          != is_word(TWOGATE_LIST_DRAFT_PROBLEM, problem->draft_code));
    CHECK(problem->code == 0 || problem->draft_code == 0);
    CHECK(problem->unfinished == (problem->draft_code != 0 && is_unfinished(problem->draft_code)));
    CHECK(problem->pointer.ptr != NULL && is_utf8(problem->pointer));
    CHECK(problem->pointer.len == 0 || problem->pointer.ptr[0] == '/');
    CHECK(is_text(problem->english));
    CHECK(problem->other.ptr == NULL || is_text(problem->other));
    CHECK((problem->other.ptr != NULL)
          == (problem->code == TWOGATE_PROBLEM_CODE_REPEATED
              || problem->code == TWOGATE_PROBLEM_CODE_CONFLICT
              || problem->draft_code == TWOGATE_DRAFT_PROBLEM_REPEATED_QUESTION
              || problem->draft_code == TWOGATE_DRAFT_PROBLEM_REPEATED_ANSWER));
    CHECK(some == (problem->code == TWOGATE_PROBLEM_CODE_SYNTAX));
    CHECK(problem->line >= some && problem->column >= some);
    CHECK(some || (problem->line == 0 && problem->column == 0));
    CHECK(problem->args & TWOGATE_ARG_MINIMUM || problem->minimum == 0);
    CHECK(problem->args & TWOGATE_ARG_MAXIMUM || problem->maximum == 0);
    CHECK(problem->args & TWOGATE_ARG_ACTUAL || problem->actual == 0);
}

static void check_problems(const twogate_error *error, size_t count) {
    twogate_problem problem = twogate_problem_init();
    twogate_problem before = twogate_problem_init();
    size_t at;
    before.pointer = twogate_str_of("");
    for (at = 0; at < count; at++) {
        CHECK(twogate_error_problem_at(error, at, &problem) == TWOGATE_STATUS_OK);
        check_problem(&problem);
        CHECK(ordered(before.pointer, problem.pointer));
        before = problem;
    }
    CHECK(twogate_error_problem_at(error, count, &problem) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_error_problem_at(error, SIZE_MAX, &problem) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(memcmp(&problem, &before, sizeof problem) == 0 || count == 0);
}

void check_error(twogate_status status, twogate_error *error) {
    size_t count = twogate_error_problem_count(error);
    int has_problems = status == TWOGATE_STATUS_INVALID_POLICY
                       || status == TWOGATE_STATUS_INVALID_USER
                       || status == TWOGATE_STATUS_INVALID_ANSWERS;
    CHECK(twogate_error_status(error) == status);
    /* A defect of the engine, whatever came in. */
    CHECK(status != TWOGATE_STATUS_PANIC);
    CHECK((error == NULL) == (status == TWOGATE_STATUS_OK));
    CHECK((count > 0) == has_problems);
    if (error != NULL) {
        CHECK(is_text(twogate_error_message(error)));
        check_problems(error, count);
    } else {
        CHECK(twogate_error_message(error).ptr == NULL);
    }
    twogate_error_free(error);
}

void check_text(twogate_text *text, twogate_str begins_with) {
    twogate_str view = twogate_text_view(text);
    CHECK(is_text(view) && view.len > begins_with.len);
    CHECK(memcmp(view.ptr, begins_with.ptr, begins_with.len) == 0);
    CHECK(view.ptr[view.len - 1] == '}');
    twogate_text_free(text);
}
