/* Answers, peppers, parameters and randomness that break rules: a status and nothing else. */

#include "bad_input.h"
#include "enrolled.h"

/* Everything that the calls take; a test spoils one of it. */
struct call {
    const twogate_policy *policy;
    twogate_str user;
    twogate_answer list[21];
    const twogate_answer *answers;
    size_t count;
    const twogate_hashing *hashing;
    twogate_hashing cheap;
    twogate_bytes entropy;
};

static void good_call(struct call *call) {
    memset(call, 0, sizeof *call);
    call->policy = policy;
    call->user = twogate_str_of(NOBODY);
    good_answers(call->list);
    call->answers = call->list;
    call->count = QUESTIONS;
    call->cheap = cheap();
    call->hashing = &call->cheap;
    call->entropy = some_entropy();
}

/* Enrols; what fails writes nothing, and says nothing of what was typed. */
static twogate_status enrol(const struct call *call) {
    twogate_text *record = NULL;
    twogate_error *error = NULL;
    size_t index;
    twogate_status status =
        twogate_enrol(call->policy, call->user, call->answers, call->count, call->hashing,
                      call->entropy, 7, &record, &error);
    CHECK((record != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK((twogate_error_problem_count(error) > 0)
          == (status == TWOGATE_STATUS_INVALID_ANSWERS || status == TWOGATE_STATUS_INVALID_USER));
    for (index = 0; index < twogate_error_problem_count(error); index++) {
        twogate_problem problem = twogate_problem_init();
        CHECK(twogate_error_problem_at(error, index, &problem) == TWOGATE_STATUS_OK);
        CHECK((problem.draft_code != 0) == (status == TWOGATE_STATUS_INVALID_ANSWERS));
        CHECK((problem.code != 0) == (status == TWOGATE_STATUS_INVALID_USER));
        CHECK(!contains(problem.english, twogate_str_of("ush")));
    }
    check_error(error, status);
    twogate_text_free(record);
    return status;
}

static twogate_status check_answers(const struct call *call) {
    twogate_error *error = NULL;
    twogate_status status =
        twogate_check_answers(call->policy, call->user, call->answers, call->count, &error);
    check_error(error, status);
    return status;
}

/* Both calls that take a draft come out alike. */
static twogate_status draft(const struct call *call) {
    twogate_status status = enrol(call);
    CHECK(check_answers(call) == status);
    return status;
}

/* The only problem of a draft. */
static int32_t only_problem(const struct call *call) {
    twogate_problem problem = twogate_problem_init();
    twogate_error *error = NULL;
    CHECK(draft(call) == TWOGATE_STATUS_INVALID_ANSWERS);
    CHECK(twogate_check_answers(call->policy, call->user, call->answers, call->count, &error)
          == TWOGATE_STATUS_INVALID_ANSWERS);
    CHECK(twogate_error_problem_count(error) == 1);
    CHECK(twogate_error_problem_at(error, 0, &problem) == TWOGATE_STATUS_OK);
    twogate_error_free(error);
    return problem.draft_code;
}

/* ---- drafts ---- */

static void draft_texts(void) {
    struct call call;
    good_call(&call);
    call.list[1].question = twogate_str_of("\xff");
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_UTF8);
    call.list[1].question = twogate_str_of(NULL);
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.list[1].question.len = 1;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.list[1].question = twogate_str_of("");
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_UNKNOWN_QUESTION);
    good_call(&call);
    call.list[2].shown = twogate_str_of("\xed\xa0\x80");
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_UTF8);
    call.list[2].shown = twogate_str_of("Was ist hier hush stra\xc3\x9f" "e?");
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_IN_QUESTION);
    call.list[2].shown = twogate_str_of("");
    CHECK(draft(&call) == TWOGATE_STATUS_OK);
    good_call(&call);
    call.user = twogate_str_of("\xc3");
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_UTF8);
    call.user = twogate_str_of("{\"guest\":1}");
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_USER);
    call.user = twogate_str_of(NULL);
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_USER);
}

static void draft_bytes(void) {
    static const char long_answer[1025] = {0};
    const int32_t disallowed = TWOGATE_DRAFT_PROBLEM_DISALLOWED_CHARACTER;
    struct call call;
    good_call(&call);
    call.list[0].answer = bytes_of("hu\0sh", 5);
    CHECK(only_problem(&call) == disallowed);
    call.list[0].answer = bytes_of("hush\0", 5);
    CHECK(only_problem(&call) == disallowed);
    call.list[0].answer = typed("hush\xff");
    CHECK(only_problem(&call) == disallowed);
    call.list[0].answer = typed("hush\xed\xb0\x80");
    CHECK(only_problem(&call) == disallowed);
    call.list[0].answer = bytes_of(long_answer, 1024);
    CHECK(only_problem(&call) == disallowed);
    call.list[0].answer = bytes_of(long_answer, 1025);
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_LONG);
    call.list[0].answer = bytes_of("", 0);
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_SHORT);
    call.list[0].answer = bytes_of(NULL, 0);
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_SHORT);
    call.list[0].answer = bytes_of(NULL, 1);
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.list[0].answer = bytes_of("a", (size_t)PTRDIFF_MAX + 1);
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.list[0].answer = bytes_of("a", SIZE_MAX);
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void draft_lists(void) {
    struct call call;
    size_t index;
    good_call(&call);
    call.count = 0;
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_FEW);
    /* A list of nothing may be anywhere. */
    call.answers = (const twogate_answer *)pointer_of(IS_MISALIGNED, call.list);
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_FEW);
    call.count = QUESTIONS;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.answers = NULL;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.count = 0;
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_FEW);
    call.answers = call.list;
    call.count = SIZE_MAX;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.count = PTRDIFF_MAX / sizeof(twogate_answer) + 1;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.count = SIZE_MAX / sizeof(twogate_answer) + 2;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    for (index = QUESTIONS; index < 21; index++) {
        call.list[index] = call.list[0];
    }
    call.count = 20;
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_ANSWERS);
    call.count = 21;
    CHECK(only_problem(&call) == TWOGATE_DRAFT_PROBLEM_TOO_MANY);
    /* What C itself got wrong comes first. */
    call.list[20].question = twogate_str_of("\xff");
    CHECK(draft(&call) == TWOGATE_STATUS_INVALID_UTF8);
}

static void messages(void) {
    struct call call;
    twogate_error *error = NULL;
    good_call(&call);
    call.list[2].shown = twogate_str_of("\xff");
    CHECK(twogate_check_answers(policy, call.user, call.answers, 3, &error)
          == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(same(twogate_error_message(error), twogate_str_of("`answers[2].shown` is not UTF-8")));
    twogate_error_free(error);
    CHECK(twogate_check_answers(policy, call.user, call.answers, 2, &error)
          == TWOGATE_STATUS_INVALID_ANSWERS);
    CHECK(same(twogate_error_message(error),
               twogate_str_of("the answers do not hold: /answers: There are too few (minimum 3, "
                              "actual 2)")));
    twogate_error_free(error);
}

/* ---- hashing and randomness ---- */

static void entropies(void) {
    static const uint8_t zeros[ENTROPY] = {0};
    uint8_t last[ENTROPY + 1] = {0};
    struct call call;
    last[ENTROPY - 1] = 1;
    good_call(&call);
    call.entropy = bytes_of(zeros, ENTROPY);
    CHECK(enrol(&call) == TWOGATE_STATUS_NO_ENTROPY);
    call.entropy = bytes_of(last, ENTROPY - 1);
    CHECK(enrol(&call) == TWOGATE_STATUS_NO_ENTROPY);
    call.entropy = bytes_of(last, ENTROPY + 1);
    CHECK(enrol(&call) == TWOGATE_STATUS_NO_ENTROPY);
    call.entropy = bytes_of(NULL, 0);
    CHECK(enrol(&call) == TWOGATE_STATUS_NO_ENTROPY);
    call.entropy = bytes_of(NULL, ENTROPY);
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.entropy = bytes_of(last, (size_t)PTRDIFF_MAX + 1);
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.entropy = bytes_of(last, ENTROPY);
    CHECK(enrol(&call) == TWOGATE_STATUS_OK);
}

static void parameters(void) {
    struct call call;
    const uint32_t bad[][3] = {{1, 1, 1},          {7167, 1, 1}, {65537, 1, 1},
                               {UINT32_MAX, 1, 1}, {7168, 11, 1}, {7168, UINT32_MAX, 1},
                               {7168, 1, 2},       {7168, 1, UINT32_MAX}};
    size_t index;
    good_call(&call);
    for (index = 0; index < sizeof bad / sizeof *bad; index++) {
        call.cheap.memory_kib = bad[index][0];
        call.cheap.iterations = bad[index][1];
        call.cheap.parallelism = bad[index][2];
        CHECK(enrol(&call) == TWOGATE_STATUS_BAD_PARAMETERS);
    }
    call.cheap = cheap();
    call.cheap.reserved = 1;
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    /* Zero is the default. */
    call.cheap = cheap();
    call.cheap.iterations = 0;
    CHECK(enrol(&call) == TWOGATE_STATUS_OK);
}

static twogate_pepper pepper_of(const char *key_id, const char *secret) {
    twogate_pepper pepper;
    pepper.key_id = typed(key_id);
    pepper.secret = typed(secret);
    return pepper;
}

static void peppers(void) {
    static const char long_secret[1025] = {0};
    twogate_pepper list[3];
    struct call call;
    good_call(&call);
    list[0] = pepper_of("1", "hush hush");
    list[1] = pepper_of("12345678", "hush hush");
    list[2] = pepper_of("1", "hush");
    call.cheap.peppers = list;
    call.cheap.pepper_count = 2;
    CHECK(enrol(&call) == TWOGATE_STATUS_OK);
    call.cheap.pepper_count = 3;
    CHECK(enrol(&call) == TWOGATE_STATUS_BAD_PARAMETERS);
    list[2] = pepper_of("123456789", "hush hush");
    CHECK(enrol(&call) == TWOGATE_STATUS_BAD_PARAMETERS);
    list[2] = pepper_of("", "hush hush");
    CHECK(enrol(&call) == TWOGATE_STATUS_BAD_PARAMETERS);
    list[2] = pepper_of("2", "");
    CHECK(enrol(&call) == TWOGATE_STATUS_BAD_PARAMETERS);
    list[2].secret = bytes_of(long_secret, 1025);
    CHECK(enrol(&call) == TWOGATE_STATUS_BAD_PARAMETERS);
    list[2].secret = bytes_of(NULL, 1);
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    list[2].secret = bytes_of(long_secret, SIZE_MAX);
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    list[2] = pepper_of("2", "hush hush");
    list[2].key_id = bytes_of(NULL, 1);
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.cheap.pepper_count = SIZE_MAX;
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.cheap.pepper_count = PTRDIFF_MAX / sizeof(twogate_pepper) + 1;
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.cheap.pepper_count = 1;
    call.cheap.peppers = NULL;
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
    call.cheap.peppers = (const twogate_pepper *)pointer_of(IS_MISALIGNED, list);
    CHECK(enrol(&call) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

int main(void) {
    policy = policy_of(QUESTIONS_POLICY);
    draft_texts();
    draft_bytes();
    draft_lists();
    messages();
    entropies();
    parameters();
    peppers();
    twogate_policy_free(policy);
    return checked();
}
