/* Ledgers that cannot be read, and every combination of bad pointers beside them: a status and
 * nothing else. */

#include "bad_input.h"

/* A ledger with as many entries of the account, the last of them at 86400000. */
static twogate_str ledger_of(int entries) {
    static const char before[] = "{\"version\":1,\"key\":null,\"revision\":9,\"last\":86400000,"
                                 "\"expiresAt\":172800000,\"counters\":{\"account\":[";
    static const char entry[] = "{\"at\":86400000,\"id\":2,"
                                "\"flow\":\"0123456789abcdef0123456789abcdef\",\"open\":false}";
    static const char after[] = "]},\"messages\":[],\"codes\":[],\"write\":null,\"ended\":[],"
                                "\"flowsAfter\":null}";
    static char text[2048];
    int count;
    strcpy(text, before);
    for (count = 0; count < entries; count++) {
        strcat(text, count > 0 ? "," : "");
        strcat(text, entry);
    }
    strcat(text, after);
    return twogate_str_of(text);
}

/* What was tried is forgotten, and nothing but a ledger can be cleared. */
static void clear(void) {
    static const char *const wrong[] = {"", "{}", "[]", NULL};
    size_t at;
    twogate_user user = good_user();
    twogate_decision decision = twogate_decision_init();
    twogate_text *cleared = NULL;
    twogate_text *kept = NULL;
    CHECK(twogate_decide_with_ledger(policy, &user, 86400000, ledger_of(5), &decision, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(decision.locked_until == 172800000);
    CHECK(twogate_clear_ledger(policy, ledger_of(5), 86400000, &cleared, NULL) == TWOGATE_STATUS_OK);
    CHECK(twogate_decide_with_ledger(policy, &user, 86400000, twogate_text_view(cleared), &decision,
                                     NULL) == TWOGATE_STATUS_OK);
    CHECK(decision.locked_until == 0);
    twogate_text_free(cleared);
    for (at = 0; at < sizeof wrong / sizeof *wrong; at++) {
        twogate_error *error = NULL;
        twogate_status status =
            twogate_clear_ledger(policy, twogate_str_of(wrong[at]), 86400000, &kept, &error);
        CHECK(status == (wrong[at] == NULL ? TWOGATE_STATUS_INVALID_ARGUMENT
                                           : TWOGATE_STATUS_INVALID_LEDGER));
        CHECK(kept == NULL);
        check_error(error, status);
    }
    CHECK(twogate_clear_ledger(NULL, ledger_of(5), 0, &kept, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_clear_ledger(policy, ledger_of(5), 0, NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void decide_pointers(void) {
    const twogate_str ledger = ledger_of(5);
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
        twogate_text *texts[2] = {NULL, NULL};
        twogate_error *errors[2] = {(twogate_error *)policy, NULL};
        const twogate_policy *asked = (const twogate_policy *)pointer_of((enum pointer)p, policy);
        const twogate_user *user = (const twogate_user *)pointer_of((enum pointer)u, users);
        twogate_error **error = (twogate_error **)pointer_of((enum pointer)e, errors);
        int good = p == IS_GOOD && u == IS_GOOD && d == IS_GOOD && e != IS_MISALIGNED;
        twogate_status status = twogate_decide_with_ledger(
            asked, user, 86400000, ledger,
            (twogate_decision *)pointer_of((enum pointer)d, decisions), error);
        CHECK(status == (good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        CHECK((memcmp(&before, &decisions[0], sizeof before) == 0) == !good);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
        errors[0] = NULL;
        status = twogate_explain_json_with_ledger(
            asked, user, 86400000, ledger,
            (twogate_text **)pointer_of((enum pointer)d, texts), error);
        CHECK(status == (good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        CHECK((texts[0] != NULL) == good);
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
        errors[0] = NULL;
        status = twogate_explain_user_json_with_ledger(
            asked, twogate_str_of("{\"id\":\"ann\"}"), 86400000, ledger,
            (twogate_text **)pointer_of((enum pointer)d, texts), error);
        good = p == IS_GOOD && d == IS_GOOD && e != IS_MISALIGNED;
        CHECK(status == (good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        CHECK((texts[0] != NULL) == good);
        twogate_text_free(texts[0]);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
    }
}

/* All three functions with one text: they agree, what fails writes nothing, and no error quotes. */
static twogate_status with_ledger(twogate_str ledger) {
    twogate_user user = good_user();
    twogate_decision decision = twogate_decision_init();
    twogate_decision before = decision;
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    twogate_status status =
        twogate_decide_with_ledger(policy, &user, 86400000, ledger, &decision, &error);
    CHECK((memcmp(&before, &decision, sizeof before) == 0) == (status != TWOGATE_STATUS_OK));
    CHECK(twogate_error_problem_count(error) == 0);
    check_error(error, status);
    CHECK(twogate_decide_with_ledger(policy, &user, 86400000, ledger, &decision, NULL) == status);
    CHECK(twogate_explain_json_with_ledger(policy, &user, 86400000, ledger, &text, &error)
          == status);
    CHECK((text != NULL) == (status == TWOGATE_STATUS_OK));
    check_error(error, status);
    twogate_text_free(text);
    text = NULL;
    CHECK(twogate_explain_user_json_with_ledger(policy, twogate_str_of("{\"id\":\"ann\"}"),
                                                86400000, ledger, &text, &error)
          == status);
    CHECK((text != NULL) == (status == TWOGATE_STATUS_OK));
    check_error(error, status);
    twogate_text_free(text);
    return status;
}

static void texts(void) {
    twogate_str absent = {NULL, 0};
    twogate_str without_end = {"", SIZE_MAX};
    twogate_str nowhere = {NULL, 1};
    twogate_text *text = NULL;
    CHECK(with_ledger(absent) == TWOGATE_STATUS_OK);
    CHECK(with_ledger(ledger_of(5)) == TWOGATE_STATUS_OK);
    CHECK(with_ledger(ledger_of(0)) == TWOGATE_STATUS_INVALID_LEDGER);
    CHECK(with_ledger(twogate_str_of("")) == TWOGATE_STATUS_INVALID_LEDGER);
    CHECK(with_ledger(twogate_str_of("null")) == TWOGATE_STATUS_INVALID_LEDGER);
    CHECK(with_ledger(twogate_str_of("\"" SECRET "\"")) == TWOGATE_STATUS_INVALID_LEDGER);
    CHECK(with_ledger(twogate_str_of("{\"version\":2,\"name\":\"" SECRET "\"}"))
          == TWOGATE_STATUS_NEWER_LEDGER);
    CHECK(with_ledger(twogate_str_of("\xff")) == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(with_ledger(without_end) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(with_ledger(nowhere) == TWOGATE_STATUS_INVALID_ARGUMENT);
    /* Both are bad: the person's document is told of. */
    CHECK(twogate_explain_user_json_with_ledger(policy, twogate_str_of("{}"), 0, twogate_str_of(""),
                                                &text, NULL)
          == TWOGATE_STATUS_INVALID_USER);
    CHECK(text == NULL);
}

/* A program built before `locked_until` was there has a shorter struct, which is filled as far as
 * it goes and no further. */
static void shorter_decisions(void) {
    const size_t first = offsetof(twogate_decision, locked_until);
    twogate_user user = good_user();
    twogate_decision whole = twogate_decision_init();
    twogate_decision decision;
    unsigned char *bytes = (unsigned char *)&decision;
    size_t size;
    CHECK(twogate_decide_with_ledger(policy, &user, 86400000, ledger_of(5), &whole, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(whole.locked_until == 172800000);
    for (size = first; size < sizeof decision; size++) {
        size_t at;
        memset(&decision, 0xaa, sizeof decision);
        decision.struct_size = size;
        CHECK(twogate_decide_with_ledger(policy, &user, 86400000, ledger_of(5), &decision, NULL)
              == TWOGATE_STATUS_OK);
        CHECK(decision.struct_size == size);
        CHECK(memcmp(bytes + sizeof size, (unsigned char *)&whole + sizeof size,
                     size - sizeof size) == 0);
        for (at = size; at < sizeof decision; at++) {
            CHECK(bytes[at] == 0xaa);
        }
    }
    decision.struct_size = first - 1;
    CHECK(twogate_decide_with_ledger(policy, &user, 86400000, ledger_of(5), &decision, NULL)
          == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    /* Without a ledger, and with attempts left, there is no end. */
    CHECK(twogate_decide(policy, &user, 86400000, &whole, NULL) == TWOGATE_STATUS_OK);
    CHECK(whole.locked_until == 0);
    whole.locked_until = 7;
    CHECK(twogate_decide_with_ledger(policy, &user, 86400000, ledger_of(4), &whole, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(whole.locked_until == 0);
}

int main(void) {
    policy = policy_of("{}");
    clear();
    decide_pointers();
    texts();
    shorter_decisions();
    twogate_policy_free(policy);
    return checked();
}
