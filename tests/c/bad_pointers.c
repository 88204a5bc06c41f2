/* Every combination of bad pointers, and every wrong size: a status and nothing else. */

#include "bad_input.h"

/* What the first, second and third pointer and the error's pointer lead to. */
static int all_good(int one, int two, int three, int error) {
    return one == IS_GOOD && two == IS_GOOD && three == IS_GOOD && error != IS_MISALIGNED;
}

static void decide_pointers(void) {
    int p;
    int u;
    int d;
    int e;
    for (p = 0; p < POINTERS; p++)
    for (u = 0; u < POINTERS; u++)
    for (d = 0; d < POINTERS; d++)
    for (e = 0; e < POINTERS; e++) {
        twogate_user users[2] = {good_user(), good_user()};
        twogate_decision decisions[2] = {twogate_decision_init(), twogate_decision_init()};
        twogate_decision before = decisions[0];
        twogate_error *errors[2] = {(twogate_error *)policy, NULL};
        twogate_status status = twogate_decide(
            (const twogate_policy *)pointer_of((enum pointer)p, policy),
            (const twogate_user *)pointer_of((enum pointer)u, users), 0,
            (twogate_decision *)pointer_of((enum pointer)d, decisions),
            (twogate_error **)pointer_of((enum pointer)e, errors));
        CHECK((status == TWOGATE_STATUS_OK) == all_good(p, u, d, e));
        CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_ARGUMENT);
        CHECK((memcmp(&before, &decisions[0], sizeof before) == 0)
              == (status != TWOGATE_STATUS_OK));
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        } else {
            CHECK(errors[0] == (twogate_error *)policy);
        }
    }
}

static void explain_pointers(void) {
    const twogate_str json = twogate_str_of("{\"id\":\"" SECRET "\"}");
    int p;
    int u;
    int t;
    int e;
    for (p = 0; p < POINTERS; p++)
    for (u = 0; u < POINTERS; u++)
    for (t = 0; t < POINTERS; t++)
    for (e = 0; e < POINTERS; e++) {
        twogate_user users[2] = {good_user(), good_user()};
        twogate_text *texts[2] = {NULL, NULL};
        twogate_error *errors[2] = {(twogate_error *)policy, NULL};
        twogate_error **error = (twogate_error **)pointer_of((enum pointer)e, errors);
        twogate_text **text = (twogate_text **)pointer_of((enum pointer)t, texts);
        const twogate_policy *asked = (const twogate_policy *)pointer_of((enum pointer)p, policy);
        twogate_status status = twogate_explain_json(
            asked, (const twogate_user *)pointer_of((enum pointer)u, users), 0, text, error);
        CHECK((status == TWOGATE_STATUS_OK) == all_good(p, u, t, e));
        CHECK((texts[0] != NULL) == (status == TWOGATE_STATUS_OK));
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
        errors[0] = (twogate_error *)policy;
        status = twogate_explain_user_json(asked, json, 0, text, error);
        CHECK((status == TWOGATE_STATUS_OK) == all_good(p, IS_GOOD, t, e));
        CHECK((texts[0] != NULL) == (status == TWOGATE_STATUS_OK));
        twogate_text_free(texts[0]);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
    }
}

static void other_pointers(void) {
    int one;
    int two;
    int e;
    for (one = 0; one < POINTERS; one++)
    for (two = 0; two < POINTERS; two++)
    for (e = 0; e < POINTERS; e++) {
        bool offered = true;
        twogate_policy *made[2] = {NULL, NULL};
        twogate_error *errors[2] = {(twogate_error *)policy, NULL};
        twogate_error **error = (twogate_error **)pointer_of((enum pointer)e, errors);
        twogate_status status;
        twogate_str texts[4];
        /* There is no misaligned bool. */
        if (two != IS_MISALIGNED) {
            status = twogate_is_offered(
                (const twogate_policy *)pointer_of((enum pointer)one, policy),
                (bool *)pointer_of((enum pointer)two, &offered), error);
            CHECK((status == TWOGATE_STATUS_OK) == all_good(one, two, IS_GOOD, e));
            if (e == IS_GOOD) {
                check_error(errors[0], status);
            }
        }
        errors[0] = (twogate_error *)policy;
        status = twogate_policy_new(twogate_str_of("{}"),
                                    (twogate_policy **)pointer_of((enum pointer)one, made), error);
        CHECK((status == TWOGATE_STATUS_OK) == all_good(one, IS_GOOD, IS_GOOD, e));
        CHECK((made[0] != NULL) == (status == TWOGATE_STATUS_OK));
        twogate_policy_free(made[0]);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
        status = twogate_predefined_question_at(
            0, (twogate_str *)pointer_of((enum pointer)one, &texts[0]),
            (twogate_str *)pointer_of((enum pointer)two, &texts[2]));
        CHECK((status == TWOGATE_STATUS_OK) == all_good(one, two, IS_GOOD, IS_NULL));
    }
}

/* Its first version ended before draft_code: programs built with that go on working. */
static void problem_sizes(const twogate_error *error) {
    twogate_problem whole = twogate_problem_init();
    twogate_problem older;
    size_t size;
    CHECK(twogate_error_problem_at(error, 1, &whole) == TWOGATE_STATUS_OK);
    memset(&older, 0xaa, sizeof older);
    for (size = 0; size < offsetof(twogate_problem, draft_code); size++) {
        older.struct_size = size;
        CHECK(twogate_error_problem_at(error, 1, &older) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    }
    older.struct_size = offsetof(twogate_problem, draft_code);
    CHECK(twogate_error_problem_at(error, 1, &older) == TWOGATE_STATUS_OK);
    CHECK(older.struct_size == offsetof(twogate_problem, draft_code));
    CHECK(same(older.pointer, whole.pointer) && same(older.english, whole.english));
    CHECK(older.code == whole.code && older.args == whole.args);
    CHECK(older.draft_code == (int32_t)0xaaaaaaaa && older.unfinished == (int32_t)0xaaaaaaaa);
}

static void getters(void) {
    twogate_error *error = NULL;
    twogate_text *text = NULL;
    twogate_policy *none = NULL;
    twogate_problem problems[2] = {twogate_problem_init(), twogate_problem_init()};
    char beside_error[sizeof(void *) * 2];
    twogate_error *misaligned = (twogate_error *)(void *)(beside_error + 1);
    CHECK(twogate_policy_new(twogate_str_of("{\"" SECRET "\":1,\"scope\":\"" SECRET "\"}"), &none,
                             &error)
          == TWOGATE_STATUS_INVALID_POLICY);
    CHECK(none == NULL);
    CHECK(twogate_error_problem_count(error) == 2);
    CHECK(twogate_error_problem_at(error, 0, &problems[0]) == TWOGATE_STATUS_OK);
    CHECK(!contains(problems[0].english, twogate_str_of("secret")));
    CHECK(twogate_error_problem_at(error, 1, &problems[0]) == TWOGATE_STATUS_OK);
    CHECK(!contains(problems[0].english, twogate_str_of("secret")));
    CHECK(same(problems[0].pointer, twogate_str_of("/scope")));
    CHECK(problems[0].code == TWOGATE_PROBLEM_CODE_UNKNOWN_VALUE);
    CHECK(twogate_error_problem_at(error, 2, &problems[0]) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_error_problem_at(error, SIZE_MAX, &problems[0])
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_error_problem_at(NULL, 0, &problems[0]) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_error_problem_at(error, 0, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_error_problem_at(error, 0, (twogate_problem *)pointer_of(IS_MISALIGNED, problems))
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    problem_sizes(error);
    twogate_error_free(error);

    CHECK(twogate_error_status(NULL) == TWOGATE_STATUS_OK);
    CHECK(twogate_error_message(NULL).ptr == NULL);
    CHECK(twogate_error_problem_count(NULL) == 0);
    CHECK(twogate_text_view(NULL).ptr == NULL);
    CHECK(twogate_error_problem_count(misaligned) == 0);
    CHECK(twogate_error_message(misaligned).len == 0);
    CHECK(twogate_text_view((const twogate_text *)(void *)misaligned).len == 0);
    CHECK(twogate_predefined_question_at(twogate_predefined_question_count(), &problems[0].pointer,
                                         &problems[0].english)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_predefined_question_count() == 35);
    twogate_policy_free(NULL);
    twogate_error_free(error = NULL);
    twogate_text_free(text);
    twogate_policy_free((twogate_policy *)(void *)misaligned);
    twogate_error_free(misaligned);
    twogate_text_free((twogate_text *)(void *)misaligned);
}

/* ---- sizes ---- */

static void user_sizes(void) {
    /* A struct of a header to come: two members more. */
    struct {
        twogate_user user;
        uint64_t more[2];
    } newer;
    size_t size;
    memset(&newer, 0, sizeof newer);
    newer.user = good_user();
    for (size = 0; size < sizeof(twogate_user); size++) {
        newer.user.struct_size = size;
        CHECK(decide_with(&newer.user) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    }
    for (; size <= sizeof newer; size++) {
        newer.user.struct_size = size;
        CHECK(decide_with(&newer.user) == TWOGATE_STATUS_OK);
    }
    newer.user.struct_size = sizeof newer;
    newer.more[1] = 1;
    CHECK(decide_with(&newer.user) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    newer.user.struct_size = sizeof newer - sizeof newer.more[1];
    CHECK(decide_with(&newer.user) == TWOGATE_STATUS_OK);
    newer.user.struct_size = 4097;
    CHECK(decide_with(&newer.user) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    newer.user.struct_size = SIZE_MAX;
    CHECK(decide_with(&newer.user) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
}

static void decision_sizes(void) {
    struct {
        twogate_decision decision;
        uint64_t more[2];
    } newer;
    twogate_user user = good_user();
    size_t size;
    for (size = 0; size < offsetof(twogate_decision, locked_until); size++) {
        newer.decision.struct_size = size;
        CHECK(twogate_decide(policy, &user, 0, &newer.decision, NULL)
              == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    }
    memset(&newer, 0xaa, sizeof newer);
    newer.decision.struct_size = sizeof newer;
    CHECK(twogate_decide(policy, &user, 0, &newer.decision, NULL) == TWOGATE_STATUS_OK);
    CHECK(newer.decision.struct_size == sizeof newer);
    CHECK(newer.more[0] == 0 && newer.more[1] == 0);
    memset(&newer, 0xaa, sizeof newer);
    newer.decision.struct_size = sizeof newer.decision;
    CHECK(twogate_decide(policy, &user, 0, &newer.decision, NULL) == TWOGATE_STATUS_OK);
    CHECK(newer.more[0] == UINT64_C(0xaaaaaaaaaaaaaaaa));
    newer.decision.struct_size = SIZE_MAX;
    CHECK(twogate_decide(policy, &user, 0, &newer.decision, NULL)
          == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
}

int main(void) {
    policy = policy_of("{\"scope\":\"all\",\"methods\":[\"mobilePhone\",\"securityQuestions\"],"
                       "\"securityQuestions\":{\"requiredToRegister\":3,\"requiredToReset\":3,"
                       "\"questions\":[\"firstPet\",\"firstJob\",\"firstSchool\"]}}");
    decide_pointers();
    explain_pointers();
    other_pointers();
    getters();
    user_sizes();
    decision_sizes();
    twogate_policy_free(policy);
    return checked();
}
