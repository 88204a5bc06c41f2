#include "entry.h"

/* What can be asked of a policy that was just compiled, whatever it says. */
static void check_policy(const twogate_policy *policy) {
    twogate_user user = twogate_user_init();
    twogate_decision decision = twogate_decision_init();
    bool offered = false;
    CHECK(twogate_is_offered(policy, &offered, NULL) == TWOGATE_STATUS_OK);
    user.id = twogate_str_of("ann@contoso.com");
    CHECK(twogate_decide(policy, &user, INT64_MAX, &decision, NULL) == TWOGATE_STATUS_OK);
    /* Somebody with nothing registered passes no gate. */
    CHECK(decision.verdict == TWOGATE_VERDICT_DENIED && decision.gates_available == 0);
}

void fuzz_policy(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    twogate_str json = lend_text(&loans, &bytes, size);
    twogate_policy *const untouched = (twogate_policy *)lend(&loans, NULL, 0);
    twogate_policy *policy = untouched;
    twogate_error *error = (twogate_error *)untouched;
    twogate_status status = twogate_policy_new(json, &policy, &error);
    CHECK((status == TWOGATE_STATUS_INVALID_UTF8) == !is_utf8(json));
    CHECK((policy == untouched) == (status != TWOGATE_STATUS_OK));
    check_error(status, error);
    if (status == TWOGATE_STATUS_OK) {
        check_policy(policy);
        twogate_policy_free(policy);
    } else {
        CHECK(status == TWOGATE_STATUS_INVALID_POLICY || status == TWOGATE_STATUS_INVALID_UTF8);
    }

    /* Without an error object the same comes out, and without a place for a policy nothing. */
    policy = NULL;
    CHECK(twogate_policy_new(json, &policy, NULL) == status);
    twogate_policy_free(policy);
    CHECK(twogate_policy_new(json, NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    give_back(&loans);
}
