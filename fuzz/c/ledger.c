#include "entry.h"

/* A policy, a time, and the rest is the ledger. */
void fuzz_ledger(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    const twogate_policy *policy = fuzz_policy_of(take(&bytes));
    int64_t now = take_number(&bytes, sizeof now);
    twogate_str ledger = lend_text(&loans, &bytes, bytes.left);
    twogate_str absent = {NULL, 0};
    twogate_user user = twogate_user_init();
    twogate_decision decision = twogate_decision_init();
    twogate_decision without = twogate_decision_init();
    twogate_text *text = NULL;
    twogate_text *again = NULL;
    twogate_error *error = NULL;
    twogate_status status;
    user.id = twogate_str_of("ann@contoso.com");
    status = twogate_decide_with_ledger(policy, &user, now, ledger, &decision, &error);
    check_error(status, error);
    CHECK((status == TWOGATE_STATUS_INVALID_UTF8) == !is_utf8(ledger));
    CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_UTF8
          || status == TWOGATE_STATUS_INVALID_LEDGER || status == TWOGATE_STATUS_NEWER_LEDGER);
    CHECK(twogate_explain_json_with_ledger(policy, &user, now, ledger, &text, &error) == status);
    check_error(status, error);
    CHECK(twogate_explain_user_json_with_ledger(
              policy, twogate_str_of("{\"id\":\"ann@contoso.com\"}"), now, ledger, &again, &error)
          == status);
    check_error(status, error);
    CHECK((text != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK((again != NULL) == (status == TWOGATE_STATUS_OK));
    if (status == TWOGATE_STATUS_OK) {
        CHECK(same(twogate_text_view(text), twogate_text_view(again)));
        check_text(text, twogate_str_of("{\"verdict\":\""));
        check_text(again, twogate_str_of("{\"verdict\":\""));
        CHECK(decision.locked_until == 0 || decision.verdict != TWOGATE_VERDICT_ALLOWED);
        CHECK(decision.reason != TWOGATE_REASON_LOCKED_OUT || decision.locked_until != 0
              || now < 0);
    }
    CHECK(twogate_decide(policy, &user, now, &without, NULL) == TWOGATE_STATUS_OK);
    CHECK(without.locked_until == 0);
    CHECK(twogate_decide_with_ledger(policy, &user, now, absent, &decision, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(memcmp(&decision, &without, sizeof decision) == 0);
    give_back(&loans);
}
