/* What the programs of bad input share. */

#ifndef BAD_INPUT_H
#define BAD_INPUT_H

#include "check.h"

/* What stands in the data below and in no error message. */
#define SECRET "ann.secret@contoso.com"

static twogate_policy *policy;

enum pointer { IS_NULL, IS_MISALIGNED, IS_GOOD, POINTERS };

/* One of three pointers to an object of any type: none, one beside it, it. */
static inline void *pointer_of(enum pointer kind, void *good) {
    switch (kind) {
    case IS_NULL:
        return NULL;
    case IS_MISALIGNED:
        return (char *)good + 1;
    default:
        return good;
    }
}

static inline twogate_user good_user(void) {
    twogate_user user = twogate_user_init();
    user.id = twogate_str_of(SECRET);
    return user;
}

/* An error, if there is one, says what the status says and nothing of the data. */
static inline void check_error(twogate_error *error, twogate_status status) {
    twogate_str message = twogate_error_message(error);
    CHECK(twogate_error_status(error) == status);
    CHECK((error == NULL) == (status == TWOGATE_STATUS_OK));
    CHECK(error == NULL || message.len > 0);
    CHECK(!contains(message, twogate_str_of(SECRET)));
    CHECK(!contains(message, twogate_str_of("n.secret")));
    CHECK(!contains(message, twogate_str_of("ush")));
    twogate_error_free(error);
}

/* Decides about somebody; what fails writes nothing. */
static inline twogate_status decide_with(const twogate_user *user) {
    twogate_decision decision = twogate_decision_init();
    twogate_decision before = decision;
    twogate_error *error = NULL;
    twogate_status status = twogate_decide(policy, user, 0, &decision, &error);
    CHECK((memcmp(&before, &decision, sizeof before) == 0) == (status != TWOGATE_STATUS_OK));
    check_error(error, status);
    return status;
}

#endif
