#include "draft.h"

/* Whether a record names other parameters than the least: hashing by them is too slow here. */
static int is_dear(twogate_str user) {
    static const char cheap[] = "m=7168,t=1,";
    size_t at;
    for (at = 0; at + 2 < user.len; at++) {
        if (memcmp(user.ptr + at, "m=", 2) == 0
            && (user.len - at < sizeof cheap - 1
                || memcmp(user.ptr + at, cheap, sizeof cheap - 1) != 0)) {
            return 1;
        }
    }
    return 0;
}

static void check_asked(const twogate_policy *policy, twogate_str user, uint32_t failures,
                        int64_t now, twogate_status status, int32_t right) {
    twogate_text *asked = NULL;
    twogate_error *error = NULL;
    twogate_status came_out =
        twogate_asked_questions(policy, user, failures, now, &asked, &error);
    check_error(came_out, error);
    CHECK(came_out == TWOGATE_STATUS_OK || asked == NULL);
    CHECK((came_out == TWOGATE_STATUS_OK) >= (status == TWOGATE_STATUS_OK));
    /* Who is asked nothing answers nothing rightly, and no pepper is looked for. */
    CHECK(asked != NULL || (right == 0 && status != TWOGATE_STATUS_UNKNOWN_PEPPER));
    if (asked != NULL) {
        twogate_str view = twogate_text_view(asked);
        CHECK(is_utf8(view) && view.len > 2 && memcmp(view.ptr, "[{\"id\":\"", 8) == 0);
        twogate_text_free(asked);
    }
    CHECK(twogate_asked_questions(policy, user, failures, now, NULL, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static int has(twogate_str text, const char *word) {
    size_t length = strlen(word);
    size_t at;
    for (at = 0; at + length <= text.len; at++) {
        if (memcmp(text.ptr + at, word, length) == 0) {
            return 1;
        }
    }
    return 0;
}

/* What is told of each hash, beside what a verification made of one of them. */
static void check_needs(twogate_str user, const twogate_hashing *hashing, twogate_status status,
                        const twogate_verification *result) {
    twogate_text *needs = NULL;
    twogate_error *error = NULL;
    twogate_status came_out = twogate_needs_rehash(user, hashing, &needs, &error);
    check_error(came_out, error);
    CHECK(came_out == TWOGATE_STATUS_OK || needs == NULL);
    CHECK((came_out == TWOGATE_STATUS_OK) >= (status == TWOGATE_STATUS_OK));
    if (status == TWOGATE_STATUS_OK && result->right == 1) {
        CHECK(needs != NULL);
        CHECK(has(twogate_text_view(needs), result->rehashed == 1 ? "true" : "false"));
    }
    if (needs != NULL) {
        twogate_str view = twogate_text_view(needs);
        CHECK(view.len >= 6 && view.ptr[0] == '[' && view.ptr[view.len - 1] == ']');
        twogate_text_free(needs);
    }
}

static void check_result(const twogate_verification *result, const void *before, size_t size,
                         twogate_status status) {
    if (status != TWOGATE_STATUS_OK) {
        CHECK(memcmp(result, before, size < sizeof(size_t) ? sizeof(size_t) : size) == 0);
        return;
    }
    CHECK(result->struct_size == size);
    CHECK(result->right == 0 || result->right == 1);
    CHECK(result->rehashed == 0 || (result->rehashed == 1 && result->right == 1));
    CHECK((result->record != NULL) == (result->right == 1));
    if (result->record != NULL) {
        check_text(result->record, twogate_str_of("{\"subject\":{\"kind\":\""));
    }
}

void fuzz_verify_answers(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    twogate_verification empty = twogate_verification_init();
    twogate_bytes list[8];
    size_t policy = take(&bytes) % POLICIES;
    struct how how = read_how(&loans, &bytes);
    uint32_t failures = (uint32_t)take_number(&bytes, 4);
    int64_t now = take_number(&bytes, 8);
    size_t count = take(&bytes) % 9;
    size_t says = size_of_shape(take(&bytes) % 16, sizeof empty);
    statuses wrong = how.wrong | size_wrong(says, sizeof empty);
    void *place = lend_struct(&loans, &empty, sizeof empty, says, 0xa5);
    void *before = lend_struct(&loans, &empty, sizeof empty, says, 0xa5);
    size_t length = says > 4096 ? sizeof empty : says;
    twogate_error *error = NULL;
    const twogate_bytes *answers;
    twogate_status status;
    twogate_str user;
    size_t at;
    for (at = 0; at < count; at++) {
        list[at] = lend_bytes(&loans, &bytes, take(&bytes));
    }
    answers = lend(&loans, list, count * sizeof *list);
    user = read_user(&loans, &bytes);
    if (!is_dear(user)) {
        status = twogate_verify_answers(fuzz_policy_of(policy), user, answers, count, failures,
                                        how.hashing, how.entropy, now, place, &error);
        wrong |= text_wrong(user);
        if (wrong != 0) {
            check_came_out(wrong, status);
        } else {
            CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_USER
                  || status == TWOGATE_STATUS_UNKNOWN_PEPPER);
        }
        check_error(status, error);
        check_asked(fuzz_policy_of(policy), user, failures, now, status,
                    status == TWOGATE_STATUS_OK ? ((twogate_verification *)place)->right : 0);
        check_needs(user, how.hashing, status, place);
        check_result(place, before, length, status);
    }
    give_back(&loans);
}
