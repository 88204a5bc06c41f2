#include <stdio.h>

#include "draft.h"

/* Who is enrolled verifies with the same answers, and with no others. */
static void check_record(const struct draft *draft, const struct how *how, twogate_text *record) {
    static char user[65536];
    const twogate_policy *policy = fuzz_policy_of(ASKS_ALL);
    twogate_str view = twogate_text_view(record);
    twogate_verification verification = twogate_verification_init();
    twogate_bytes answers[ANSWERS];
    size_t at;
    int length = snprintf(user, sizeof user, "{\"id\":\"ann@contoso.com\",\"enrolment\":%.*s}",
                          (int)view.len, view.ptr);
    CHECK(length > 0 && (size_t)length < sizeof user);
    for (at = 0; at < draft->count; at++) {
        answers[at] = draft->answers[at].answer;
    }
    CHECK(twogate_verify_answers(policy, twogate_str_of(user), answers, draft->count, 3,
                                 how->hashing, how->entropy, 0, &verification, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(verification.right == 1 && verification.rehashed == 0);
    CHECK(same(twogate_text_view(verification.record), view));
    twogate_text_free(verification.record);
    answers[0] = answers[1];
    CHECK(twogate_verify_answers(policy, twogate_str_of(user), answers, draft->count, 3,
                                 how->hashing, how->entropy, 0, &verification, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(verification.right == 0 && verification.record == NULL);
}

/* Under the policy that asks all questions, so that there is one hash in a record. */
void fuzz_enrol(const uint8_t *data, size_t size) {
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    struct draft draft;
    struct how how = read_how(&loans, &bytes);
    int64_t now = take_number(&bytes, 8);
    twogate_str user = read_user(&loans, &bytes);
    twogate_text *const untouched = (twogate_text *)lend(&loans, NULL, 0);
    twogate_text *record = untouched;
    twogate_error *error = NULL;
    const twogate_answer *answers;
    twogate_status status;
    statuses wrong;
    read_draft(&loans, &bytes, &draft);
    answers = lend(&loans, draft.answers, draft.count * sizeof *draft.answers);
    status = twogate_enrol(fuzz_policy_of(ASKS_ALL), user, answers, draft.count, how.hashing,
                           how.entropy, now, &record, &error);
    wrong = how.wrong | draft.wrong | text_wrong(user);
    CHECK((record == untouched) == (status != TWOGATE_STATUS_OK));
    if (wrong != 0) {
        check_came_out(wrong, status);
    } else {
        CHECK(twogate_check_answers(fuzz_policy_of(ASKS_ALL), user, answers, draft.count, NULL)
              == status);
    }
    check_error(status, error);
    if (status == TWOGATE_STATUS_OK) {
        if (user.ptr == usual_user) {
            check_record(&draft, &how, record);
        }
        check_text(record, twogate_str_of("{\"subject\":{\"kind\":\""));
    }
    CHECK(twogate_enrol(fuzz_policy_of(ASKS_ALL), user, answers, draft.count, how.hashing,
                        how.entropy, now, NULL, NULL)
          != TWOGATE_STATUS_OK);
    give_back(&loans);
}
