#include "entry.h"

/* A policy, a time, and the rest is the document. */
void fuzz_explain_user_json(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    const twogate_policy *policy = fuzz_policy_of(take(&bytes));
    int64_t now = take_number(&bytes, sizeof now);
    twogate_str json = lend_text(&loans, &bytes, bytes.left);
    twogate_text *const untouched = (twogate_text *)lend(&loans, NULL, 0);
    twogate_text *text = untouched;
    twogate_error *error = (twogate_error *)untouched;
    twogate_status status = twogate_explain_user_json(policy, json, now, &text, &error);
    CHECK((status == TWOGATE_STATUS_INVALID_UTF8) == !is_utf8(json));
    CHECK((text == untouched) == (status != TWOGATE_STATUS_OK));
    check_error(status, error);
    if (status == TWOGATE_STATUS_OK) {
        twogate_text *again = NULL;
        CHECK(twogate_explain_user_json(policy, json, now, &again, NULL) == TWOGATE_STATUS_OK);
        CHECK(same(twogate_text_view(text), twogate_text_view(again)));
        check_text(text, twogate_str_of("{\"verdict\":\""));
        check_text(again, twogate_str_of("{\"verdict\":\""));
    } else {
        CHECK(status == TWOGATE_STATUS_INVALID_USER || status == TWOGATE_STATUS_INVALID_UTF8);
    }

    text = untouched;
    CHECK(twogate_explain_user_json(NULL, json, now, &text, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_explain_user_json(policy, json, now, NULL, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(TWOGATE_STATUS_INVALID_ARGUMENT, error);
    CHECK(text == untouched);
    give_back(&loans);
}
