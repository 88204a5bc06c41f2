/* Every path that makes an object, many times: whoever runs this looks for what is left over. */

#include "enrolled.h"

#define ROUNDS 100
/* Hashing takes its time. */
#define HASHED 3

static const char *const POLICY =
    "{\"scope\":{\"group\":\"staff\"},\"methods\":[\"email\",\"mobilePhone\"],"
    "\"contactAdministrator\":{\"email\":\"help@contoso.com\"}}";
static const char *const MANY_PROBLEMS =
    "{\"scope\":7,\"methods\":[\"fax\",\"email\",\"email\"],\"methodsRequired\":9,\"more\":null}";
static const char *const USER =
    "{\"id\":\"ann@contoso.com\",\"groups\":[\"staff\"],\"licenses\":[\"ems\"],"
    "\"alternateEmails\":[\"ann@example.org\"],\"mobilePhone\":\"+1 4255550123\"}";

static const char *const LEDGER =
    "{\"version\":1,\"key\":null,\"revision\":0,\"last\":0,\"expiresAt\":0,\"counters\":{},\"messages\":[],"
    "\"codes\":[],\"write\":null,\"ended\":[],\"flowsAfter\":null}";

static void policies(void) {
    twogate_policy *policy = NULL;
    twogate_error *error = NULL;
    twogate_problem problem = twogate_problem_init();
    CHECK(twogate_policy_new(twogate_str_of(POLICY), &policy, &error) == TWOGATE_STATUS_OK);
    twogate_policy_free(policy);
    policy = NULL;
    CHECK(twogate_policy_new(twogate_str_of(MANY_PROBLEMS), &policy, &error)
          == TWOGATE_STATUS_INVALID_POLICY);
    CHECK(twogate_error_problem_count(error) > 3);
    CHECK(twogate_error_problem_at(error, 0, &problem) == TWOGATE_STATUS_OK);
    twogate_error_free(error);
    CHECK(twogate_policy_new(twogate_str_of(MANY_PROBLEMS), &policy, NULL)
          == TWOGATE_STATUS_INVALID_POLICY);
    CHECK(twogate_policy_new(twogate_str_of("{"), &policy, &error)
          == TWOGATE_STATUS_INVALID_POLICY);
    twogate_error_free(error);
    CHECK(twogate_policy_new(twogate_str_of(POLICY), NULL, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    twogate_error_free(error);
}

static void people(const twogate_policy *policy) {
    const twogate_str groups[] = {twogate_str_of("sales"), twogate_str_of("staff")};
    const int32_t licenses[] = {TWOGATE_LICENSE_EMS, TWOGATE_LICENSE_SPE, TWOGATE_LICENSE_EMS};
    twogate_user user = twogate_user_init();
    twogate_decision decision = twogate_decision_init();
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    bool offered = false;
    user.id = twogate_str_of("ann@contoso.com");
    user.groups = groups;
    user.group_count = 2;
    user.licenses = licenses;
    user.license_count = 3;
    user.authentication_email = twogate_str_of("ann@example.org");
    CHECK(twogate_is_offered(policy, &offered, &error) == TWOGATE_STATUS_OK && offered);
    CHECK(twogate_decide(policy, &user, 0, &decision, &error) == TWOGATE_STATUS_OK);
    CHECK(decision.verdict == TWOGATE_VERDICT_ALLOWED);
    CHECK(twogate_explain_json(policy, &user, 0, &text, &error) == TWOGATE_STATUS_OK);
    twogate_text_free(text);
    CHECK(twogate_explain_user_json(policy, twogate_str_of(USER), 0, &text, &error)
          == TWOGATE_STATUS_OK);
    twogate_text_free(text);
    text = NULL;
    CHECK(twogate_explain_user_json(policy, twogate_str_of("{\"guest\":1}"), 0, &text, &error)
          == TWOGATE_STATUS_INVALID_USER);
    twogate_error_free(error);
    CHECK(twogate_explain_user_json(policy, twogate_str_of("{\"guest\":1}"), 0, &text, NULL)
          == TWOGATE_STATUS_INVALID_USER);
    CHECK(twogate_explain_json_with_ledger(policy, &user, 0, twogate_str_of("{}"), &text, &error)
          == TWOGATE_STATUS_INVALID_LEDGER);
    twogate_error_free(error);
    CHECK(twogate_decide_with_ledger(policy, &user, 0, twogate_str_of("{}"), &decision, NULL)
          == TWOGATE_STATUS_INVALID_LEDGER);
    CHECK(twogate_explain_user_json_with_ledger(policy, twogate_str_of(USER), 0, twogate_str_of("{}"),
                                                &text, &error)
          == TWOGATE_STATUS_INVALID_LEDGER);
    twogate_error_free(error);
    CHECK(twogate_explain_json_with_ledger(policy, &user, 0, twogate_str_of(LEDGER), &text, &error)
          == TWOGATE_STATUS_OK);
    twogate_text_free(text);
    user.mobile_phone = twogate_str_of("\xff");
    CHECK(twogate_decide(policy, &user, 0, &decision, &error) == TWOGATE_STATUS_INVALID_UTF8);
    twogate_error_free(error);
    CHECK(twogate_explain_json(policy, &user, 0, &text, &error) == TWOGATE_STATUS_INVALID_UTF8);
    twogate_error_free(error);
    user.struct_size = 8;
    CHECK(twogate_decide(policy, &user, 0, &decision, &error) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    twogate_error_free(error);
    CHECK(twogate_decide(policy, &user, 0, &decision, NULL) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
}

static void drafts(const twogate_policy *policy) {
    const twogate_str nobody = twogate_str_of(NOBODY);
    twogate_answer answers[QUESTIONS];
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    size_t length = 0;
    good_answers(answers);
    CHECK(twogate_normalize_answer(typed("Rex"), &text, &length, &error) == TWOGATE_STATUS_OK);
    twogate_text_free(text);
    CHECK(twogate_normalize_answer(typed("\n"), &text, &length, &error)
          == TWOGATE_STATUS_INVALID_ANSWERS);
    twogate_error_free(error);
    CHECK(twogate_normalize_answer(typed("\n"), &text, &length, NULL)
          == TWOGATE_STATUS_INVALID_ANSWERS);
    CHECK(twogate_check_answers(policy, nobody, answers, 3, &error) == TWOGATE_STATUS_OK);
    CHECK(twogate_check_answers(policy, nobody, answers, 2, &error)
          == TWOGATE_STATUS_INVALID_ANSWERS);
    twogate_error_free(error);
    answers[2].question = twogate_str_of(NULL);
    CHECK(twogate_check_answers(policy, nobody, answers, 3, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    twogate_error_free(error);
    CHECK(twogate_asked_questions(policy, nobody, 0, 0, &text, &error) == TWOGATE_STATUS_OK);
    CHECK(text == NULL);
}

static void rehashes(twogate_str user, twogate_hashing hashing) {
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    CHECK(twogate_needs_rehash(user, &hashing, &text, &error) == TWOGATE_STATUS_OK);
    CHECK(text != NULL);
    twogate_text_free(text);
    text = NULL;
    CHECK(twogate_needs_rehash(twogate_str_of(NOBODY), &hashing, &text, &error)
          == TWOGATE_STATUS_OK);
    CHECK(text == NULL);
    hashing.memory_kib = 1;
    CHECK(twogate_needs_rehash(user, &hashing, &text, &error) == TWOGATE_STATUS_BAD_PARAMETERS);
    twogate_error_free(error);
}

static void enrolments(const twogate_policy *policy) {
    const twogate_pepper pepper = {typed("key"), typed("a secret")};
    char room[LONGEST_USER];
    twogate_hashing hashing = cheap();
    twogate_verification verification = twogate_verification_init();
    twogate_bytes answers[QUESTIONS];
    twogate_text *record = enrolled(policy, &hashing);
    twogate_str user = user_with(twogate_text_view(record), room);
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    twogate_text_free(record);
    right_answers(answers);
    CHECK(twogate_asked_questions(policy, user, 0, 0, &text, &error) == TWOGATE_STATUS_OK);
    twogate_text_free(text);
    hashing.peppers = &pepper;
    hashing.pepper_count = 1;
    CHECK(twogate_verify_answers(policy, user, answers, 3, 0, &hashing, some_entropy(), 0,
                                 &verification, &error)
          == TWOGATE_STATUS_OK);
    CHECK(verification.rehashed == 1);
    twogate_text_free(verification.record);
    CHECK(twogate_verify_answers(policy, user, answers, 2, 0, &hashing, some_entropy(), 0,
                                 &verification, &error)
          == TWOGATE_STATUS_OK);
    CHECK(verification.record == NULL);
    CHECK(twogate_verify_answers(policy, user, answers, 3, 0, &hashing, typed("?"), 0,
                                 &verification, &error)
          == TWOGATE_STATUS_NO_ENTROPY);
    twogate_error_free(error);
    rehashes(user, hashing);
    hashing.memory_kib = 1;
    CHECK(twogate_verify_answers(policy, user, answers, 3, 0, &hashing, some_entropy(), 0,
                                 &verification, &error)
          == TWOGATE_STATUS_BAD_PARAMETERS);
    twogate_error_free(error);
    CHECK(twogate_enrol(policy, user, NULL, 0, &hashing, some_entropy(), 0, &text, NULL)
          == TWOGATE_STATUS_BAD_PARAMETERS);
}

int main(void) {
    int round;
    twogate_policy *policy = policy_of(POLICY);
    twogate_policy *asking = policy_of(QUESTIONS_POLICY);
    for (round = 0; round < ROUNDS; round++) {
        policies();
        people(policy);
        drafts(asking);
    }
    for (round = 0; round < HASHED; round++) {
        enrolments(asking);
    }
    twogate_policy_free(policy);
    twogate_policy_free(asking);
    return checked();
}
