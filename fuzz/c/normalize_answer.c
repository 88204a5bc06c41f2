#include "entry.h"

static size_t code_points(twogate_str text) {
    size_t count = 0;
    size_t at;
    for (at = 0; at < text.len; at++) {
        count += ((uint8_t)text.ptr[at] & 0xc0) != 0x80;
    }
    return count;
}

/* A normal form is its own, and no longer than compatibility forms can grow. */
static void check_normal(twogate_str normal, size_t length, size_t typed) {
    twogate_bytes again = {(const uint8_t *)normal.ptr, normal.len};
    twogate_text *text = NULL;
    size_t same_length = 0;
    CHECK(normal.ptr != NULL && is_utf8(normal));
    CHECK(normal.len <= 18 * typed && length <= 18 * typed);
    CHECK((normal.len == 0) <= (length == 0));
    if (normal.len <= 1024) {
        CHECK(twogate_normalize_answer(again, &text, &same_length, NULL) == TWOGATE_STATUS_OK);
        CHECK(same(twogate_text_view(text), normal));
        CHECK(same_length <= code_points(normal));
        twogate_text_free(text);
    }
}

void fuzz_normalize_answer(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    twogate_bytes answer = lend_bytes(&loans, &bytes, size);
    twogate_str typed = {(const char *)answer.ptr, answer.len};
    twogate_text *const untouched = (twogate_text *)lend(&loans, NULL, 0);
    twogate_text *text = untouched;
    twogate_error *error = (twogate_error *)untouched;
    size_t length = SIZE_MAX;
    twogate_status status = twogate_normalize_answer(answer, &text, &length, &error);
    CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_ANSWERS);
    CHECK((text == untouched) == (status != TWOGATE_STATUS_OK));
    if (status == TWOGATE_STATUS_OK) {
        CHECK(answer.len <= 1024 && is_utf8(typed));
        check_normal(twogate_text_view(text), length, answer.len);
        twogate_text_free(text);
    } else {
        twogate_problem problem = twogate_problem_init();
        int32_t code;
        CHECK(length == SIZE_MAX);
        CHECK(twogate_error_problem_count(error) == 1);
        CHECK(twogate_error_problem_at(error, 0, &problem) == TWOGATE_STATUS_OK);
        code = problem.draft_code;
        CHECK((code == TWOGATE_DRAFT_PROBLEM_TOO_LONG) == (answer.len > 1024));
        CHECK(is_utf8(typed) || code != TWOGATE_DRAFT_PROBLEM_UNSTABLE);
    }
    check_error(status, error);
    CHECK(twogate_normalize_answer(answer, NULL, &length, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_normalize_answer(answer, &text, NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    give_back(&loans);
}
