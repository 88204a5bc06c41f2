/* Two threads on one policy: both get what one alone gets. */

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "check.h"

#define ROUNDS 500

static twogate_policy *policy;
static twogate_str alone;

/* What a thread saw; `check` counts without a lock, so threads do not call it. */
struct seen {
    const char *email;
    int32_t verdict;
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
        user.authentication_email = twogate_str_of(seen->email);
        if (twogate_decide(policy, &user, round, &decision, &error) == TWOGATE_STATUS_OK
            && error == NULL && decision.verdict == seen->verdict
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
    user.authentication_email = twogate_str_of(one.email);
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
    return checked();
}
