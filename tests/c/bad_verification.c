/* Bad pointers, bytes and sizes for the functions of security questions: a status and nothing
 * else. */

#include "bad_input.h"
#include "enrolled.h"

/* What the answers to a user document come to; what fails writes nothing. */
static twogate_status verify(twogate_str user, const twogate_bytes *answers, size_t count,
                             const twogate_hashing *hashing, twogate_bytes entropy,
                             twogate_verification *verification) {
    twogate_verification before = *verification;
    twogate_error *error = NULL;
    twogate_status status = twogate_verify_answers(policy, user, answers, count, 0, hashing,
                                                   entropy, 8, verification, &error);
    CHECK(status == TWOGATE_STATUS_OK || memcmp(&before, verification, sizeof before) == 0);
    check_error(error, status);
    return status;
}

static void bad_answers(void) {
    const char *const room = "Random enough for a test, and long enough.";
    const twogate_str user = twogate_str_of(NOBODY);
    const twogate_status argument = TWOGATE_STATUS_INVALID_ARGUMENT;
    twogate_hashing hashing = cheap();
    twogate_verification result = twogate_verification_init();
    twogate_bytes entropy = some_entropy();
    static const uint8_t zeros[ENTROPY] = {0};
    twogate_bytes list[QUESTIONS];
    twogate_bytes *beside = (twogate_bytes *)pointer_of(IS_MISALIGNED, list);
    right_answers(list);
    CHECK(verify(user, NULL, 3, &hashing, entropy, &result) == argument);
    CHECK(verify(user, beside, 2, &hashing, entropy, &result) == argument);
    CHECK(verify(user, list, SIZE_MAX, &hashing, entropy, &result) == argument);
    CHECK(verify(user, list, PTRDIFF_MAX / sizeof *list + 1, &hashing, entropy, &result)
          == argument);
    CHECK(verify(user, list, 3, NULL, entropy, &result) == argument);
    CHECK(verify(user, list, 3, &hashing, bytes_of(NULL, ENTROPY), &result) == argument);
    CHECK(verify(user, list, 3, &hashing, bytes_of(zeros, ENTROPY), &result)
          == TWOGATE_STATUS_NO_ENTROPY);
    CHECK(verify(user, list, 3, &hashing, bytes_of(room, 31), &result)
          == TWOGATE_STATUS_NO_ENTROPY);
    CHECK(verify(user, list, 3, &hashing, bytes_of(room, 33), &result)
          == TWOGATE_STATUS_NO_ENTROPY);
    CHECK(verify(twogate_str_of("\xff"), list, 3, &hashing, entropy, &result)
          == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(verify(twogate_str_of("{}"), list, 3, &hashing, entropy, &result)
          == TWOGATE_STATUS_INVALID_USER);
    list[1] = bytes_of(NULL, 1);
    CHECK(verify(user, list, 3, &hashing, entropy, &result) == argument);
    list[1] = bytes_of("a", SIZE_MAX);
    CHECK(verify(user, list, 3, &hashing, entropy, &result) == argument);
    hashing.memory_kib = 7167;
    right_answers(list);
    CHECK(verify(user, list, 3, &hashing, entropy, &result) == TWOGATE_STATUS_BAD_PARAMETERS);
}

static void pointers(void) {
    const twogate_str nobody = twogate_str_of(NOBODY);
    int p;
    int h;
    int o;
    int e;
    for (p = 0; p < POINTERS; p++)
    for (h = 0; h < POINTERS; h++)
    for (o = 0; o < POINTERS; o++)
    for (e = 0; e < POINTERS; e++) {
        const int good = p == IS_GOOD && o == IS_GOOD && e != IS_MISALIGNED;
        const int all_good = good && h == IS_GOOD;
        twogate_hashing hashing[2] = {cheap(), cheap()};
        twogate_verification results[2] = {twogate_verification_init(),
                                           twogate_verification_init()};
        twogate_answer list[QUESTIONS];
        twogate_text *texts[2] = {NULL, NULL};
        twogate_error *errors[2] = {NULL, NULL};
        twogate_error **error = (twogate_error **)pointer_of((enum pointer)e, errors);
        const twogate_policy *asked = (const twogate_policy *)pointer_of((enum pointer)p, policy);
        const twogate_hashing *by =
            (const twogate_hashing *)pointer_of((enum pointer)h, hashing);
        twogate_text **text = (twogate_text **)pointer_of((enum pointer)o, texts);
        twogate_status status;
        good_answers(list);
        status = twogate_enrol(asked, nobody, list, QUESTIONS, by, some_entropy(), 0, text, error);
        CHECK(status == (all_good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        CHECK((texts[0] != NULL) == all_good);
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        check_error(errors[0], e == IS_GOOD ? status : TWOGATE_STATUS_OK);
        errors[0] = NULL;
        status = twogate_verify_answers(
            asked, nobody, NULL, 0, 0, by, some_entropy(), 0,
            (twogate_verification *)pointer_of((enum pointer)o, results), error);
        CHECK(status == (all_good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        check_error(errors[0], e == IS_GOOD ? status : TWOGATE_STATUS_OK);
        errors[0] = NULL;
        status = twogate_asked_questions(asked, nobody, 0, 0, text, error);
        CHECK(status == (good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        check_error(errors[0], e == IS_GOOD ? status : TWOGATE_STATUS_OK);
        errors[0] = NULL;
        status = twogate_check_answers(asked, nobody, list, QUESTIONS, error);
        CHECK(status
              == (p == IS_GOOD && e != IS_MISALIGNED ? TWOGATE_STATUS_OK
                                                     : TWOGATE_STATUS_INVALID_ARGUMENT));
        check_error(errors[0], e == IS_GOOD ? status : TWOGATE_STATUS_OK);
    }
}

/* What is told of the hashes of a user document; what fails writes nothing. */
static twogate_status needs(twogate_str user, const twogate_hashing *hashing) {
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_needs_rehash(user, hashing, &text, &error);
    CHECK(status == TWOGATE_STATUS_OK || text == NULL);
    check_error(error, status);
    twogate_text_free(text);
    return status;
}

static void bad_rehashes(void) {
    const twogate_str user = twogate_str_of(NOBODY);
    const twogate_status argument = TWOGATE_STATUS_INVALID_ARGUMENT;
    const twogate_str nothing = {NULL, 1};
    const twogate_str endless = {"a", SIZE_MAX};
    const twogate_pepper peppers[2] = {{typed("key"), typed("a")}, {typed("key"), typed("b")}};
    twogate_hashing hashing = cheap();
    int h;
    int o;
    int e;
    for (h = 0; h < POINTERS; h++)
    for (o = 0; o < POINTERS; o++)
    for (e = 0; e < POINTERS; e++) {
        const int good = h == IS_GOOD && o == IS_GOOD && e != IS_MISALIGNED;
        twogate_hashing given[2] = {cheap(), cheap()};
        twogate_text *texts[2] = {NULL, NULL};
        twogate_error *errors[2] = {NULL, NULL};
        twogate_status status = twogate_needs_rehash(
            user, (const twogate_hashing *)pointer_of((enum pointer)h, given),
            (twogate_text **)pointer_of((enum pointer)o, texts),
            (twogate_error **)pointer_of((enum pointer)e, errors));
        CHECK(status == (good ? TWOGATE_STATUS_OK : argument));
        CHECK(texts[0] == NULL);
        check_error(errors[0], e == IS_GOOD ? status : TWOGATE_STATUS_OK);
    }
    CHECK(needs(user, &hashing) == TWOGATE_STATUS_OK);
    CHECK(needs(nothing, &hashing) == argument);
    CHECK(needs(endless, &hashing) == argument);
    CHECK(needs(twogate_str_of("\xff"), &hashing) == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(needs(twogate_str_of("{}"), &hashing) == TWOGATE_STATUS_INVALID_USER);
    hashing.reserved = 1;
    CHECK(needs(user, &hashing) == argument);
    hashing = cheap();
    hashing.memory_kib = 7167;
    CHECK(needs(user, &hashing) == TWOGATE_STATUS_BAD_PARAMETERS);
    hashing = cheap();
    hashing.peppers = peppers;
    hashing.pepper_count = 1;
    CHECK(needs(user, &hashing) == TWOGATE_STATUS_OK);
    hashing.pepper_count = 2;
    CHECK(needs(user, &hashing) == TWOGATE_STATUS_BAD_PARAMETERS);
    hashing.pepper_count = SIZE_MAX;
    CHECK(needs(user, &hashing) == argument);
    hashing.peppers = NULL;
    CHECK(needs(user, &hashing) == argument);
    hashing = cheap();
    hashing.struct_size--;
    CHECK(needs(user, &hashing) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
}

static void normal_forms(void) {
    int n;
    int l;
    int e;
    for (n = 0; n < POINTERS; n++)
    for (l = 0; l < POINTERS; l++)
    for (e = 0; e < POINTERS; e++) {
        const int good = n == IS_GOOD && l == IS_GOOD && e != IS_MISALIGNED;
        twogate_text *texts[2] = {NULL, NULL};
        size_t lengths[2] = {99, 99};
        twogate_error *errors[2] = {NULL, NULL};
        twogate_status status = twogate_normalize_answer(
            typed("Rex\xcc\x81 "), (twogate_text **)pointer_of((enum pointer)n, texts),
            (size_t *)pointer_of((enum pointer)l, lengths),
            (twogate_error **)pointer_of((enum pointer)e, errors));
        CHECK(status == (good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        CHECK((texts[0] != NULL) == good && lengths[0] == (good ? 4u : 99u));
        CHECK(!good || same(twogate_text_view(texts[0]), twogate_str_of("rex\xcc\x81")));
        twogate_text_free(texts[0]);
        check_error(errors[0], e == IS_GOOD ? status : TWOGATE_STATUS_OK);
    }
}

static void sizes(void) {
    struct {
        twogate_hashing hashing;
        uint64_t more[2];
    } newer;
    struct {
        twogate_verification verification;
        uint64_t more[2];
    } larger;
    const twogate_str nobody = twogate_str_of(NOBODY);
    const twogate_status too_small = TWOGATE_STATUS_INVALID_STRUCT_SIZE;
    twogate_verification *result = &larger.verification;
    size_t size;
    memset(&newer, 0, sizeof newer);
    newer.hashing = cheap();
    for (size = 0; size < sizeof newer.hashing; size++) {
        newer.hashing.struct_size = size;
        *result = twogate_verification_init();
        CHECK(verify(nobody, NULL, 0, &newer.hashing, some_entropy(), result) == too_small);
    }
    newer.hashing.struct_size = sizeof newer;
    CHECK(verify(nobody, NULL, 0, &newer.hashing, some_entropy(), result) == TWOGATE_STATUS_OK);
    newer.more[1] = 1;
    CHECK(verify(nobody, NULL, 0, &newer.hashing, some_entropy(), result) == too_small);
    newer.hashing = cheap();
    for (size = 0; size < sizeof *result; size++) {
        result->struct_size = size;
        CHECK(verify(nobody, NULL, 0, &newer.hashing, some_entropy(), result) == too_small);
    }
    memset(&larger, 0xaa, sizeof larger);
    result->struct_size = sizeof larger;
    CHECK(verify(nobody, NULL, 0, &newer.hashing, some_entropy(), result) == TWOGATE_STATUS_OK);
    CHECK(result->struct_size == sizeof larger && result->right == 0 && result->record == NULL);
    CHECK(larger.more[0] == 0 && larger.more[1] == 0);
}

int main(void) {
    policy = policy_of(QUESTIONS_POLICY);
    bad_answers();
    pointers();
    bad_rehashes();
    normal_forms();
    sizes();
    twogate_policy_free(policy);
    return checked();
}
