/* Two threads on one policy: both get what one alone gets. */

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "enrolled.h"

#define ROUNDS 500
/* Hashing takes its time. */
#define HASHED 5

static twogate_policy *policy;
static twogate_policy *asking;
static twogate_str alone;
static twogate_str user_alone;
static twogate_str record_alone;

/* What a thread saw; `check` counts without a lock, so threads do not call it. */
struct seen {
    const char *typed;
    int32_t expected;
    int right;
};

static void *ask(void *argument) {
    struct seen *seen = (struct seen *)argument;
    int round;
    seen->right = 0;
    for (round = 0; round < ROUNDS; round++) {
        const int32_t licenses[] = {TWOGATE_LICENSE_EMS};
        twogate_user user = twogate_user_init();
        twogate_decision decision = twogate_decision_init();
        twogate_text *text = NULL;
        twogate_error *error = NULL;
        user.id = twogate_str_of("ann@contoso.com");
        user.licenses = licenses;
        user.license_count = 1;
        user.authentication_email = twogate_str_of(seen->typed);
        if (twogate_decide(policy, &user, round, &decision, &error) == TWOGATE_STATUS_OK
            && error == NULL && decision.verdict == seen->expected
            && twogate_explain_json(policy, &user, round, &text, &error) == TWOGATE_STATUS_OK
            && (decision.verdict != TWOGATE_VERDICT_ALLOWED || same(twogate_text_view(text), alone))
            /* Errors are each thread's own. */
            && twogate_explain_user_json(policy, twogate_str_of("{}"), 0, &text, &error)
                   == TWOGATE_STATUS_INVALID_USER
            && twogate_error_problem_count(error) == 1) {
            seen->right++;
        }
        twogate_error_free(error);
        twogate_text_free(text);
    }
    return NULL;
}

/* Enrols and verifies, the one thread with right answers and the other with a wrong one. */
static void *answer(void *argument) {
    struct seen *seen = (struct seen *)argument;
    int round;
    seen->right = 0;
    for (round = 0; round < HASHED; round++) {
        twogate_hashing hashing = cheap();
        twogate_verification verification = twogate_verification_init();
        twogate_answer answers[QUESTIONS];
        twogate_bytes given[QUESTIONS];
        twogate_text *record = NULL;
        good_answers(answers);
        right_answers(given);
        given[2] = typed(seen->typed);
        if (twogate_enrol(asking, twogate_str_of(NOBODY), answers, QUESTIONS, &hashing,
                          some_entropy(), 7, &record, NULL)
                == TWOGATE_STATUS_OK
            && same(twogate_text_view(record), record_alone)
            && twogate_verify_answers(asking, user_alone, given, QUESTIONS, 0, &hashing,
                                      some_entropy(), 8, &verification, NULL)
                   == TWOGATE_STATUS_OK
            && verification.right == seen->expected) {
            seen->right++;
        }
        twogate_text_free(verification.record);
        twogate_text_free(record);
    }
    return NULL;
}

static void answers(void) {
    char room[LONGEST_USER];
    struct seen right = {"hush strasse", 1, 0};
    struct seen wrong = {"hush stasse", 0, 0};
    twogate_hashing hashing = cheap();
    twogate_text *record;
    pthread_t first;
    pthread_t second;
    asking = policy_of(QUESTIONS_POLICY);
    record = enrolled(asking, &hashing);
    record_alone = twogate_text_view(record);
    user_alone = user_with(record_alone, room);
    CHECK(pthread_create(&first, NULL, answer, &right) == 0);
    CHECK(pthread_create(&second, NULL, answer, &wrong) == 0);
    CHECK(pthread_join(first, NULL) == 0);
    CHECK(pthread_join(second, NULL) == 0);
    CHECK(right.right == HASHED);
    CHECK(wrong.right == HASHED);
    twogate_text_free(record);
    twogate_policy_free(asking);
}

int main(void) {
    const int32_t licenses[] = {TWOGATE_LICENSE_EMS};
    struct seen one = {"ann@example.org", TWOGATE_VERDICT_ALLOWED, 0};
    struct seen other = {"ann@", TWOGATE_VERDICT_DENIED, 0};
    twogate_user user = twogate_user_init();
    twogate_text *text = NULL;
    pthread_t first;
    pthread_t second;
    policy = policy_of("{\"scope\":\"all\",\"methods\":[\"email\"]}");
    user.id = twogate_str_of("ann@contoso.com");
    user.licenses = licenses;
    user.license_count = 1;
    user.authentication_email = twogate_str_of(one.typed);
    CHECK(twogate_explain_json(policy, &user, 0, &text, NULL) == TWOGATE_STATUS_OK);
    alone = twogate_text_view(text);
    CHECK(pthread_create(&first, NULL, ask, &one) == 0);
    CHECK(pthread_create(&second, NULL, ask, &other) == 0);
    CHECK(pthread_join(first, NULL) == 0);
    CHECK(pthread_join(second, NULL) == 0);
    CHECK(one.right == ROUNDS);
    CHECK(other.right == ROUNDS);
    twogate_text_free(text);
    twogate_policy_free(policy);
    answers();
    return checked();
}
