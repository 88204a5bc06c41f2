/* Runs the vectors of registration. */

#ifndef REGISTRATION_H
#define REGISTRATION_H

#include "questions.h"

static void run_registration(const struct registration_case *it) {
    int right = 1;
    int32_t status = 0;
    twogate_text *said = NULL;
    twogate_error *error = NULL;
    twogate_policy *policy = held_policy(it->policy);
    if (it->has_draft) {
        EXPECT(twogate_validate_registration(policy, it->user_json, &it->draft, &said, &error)
               == TWOGATE_STATUS_OK);
    } else if (it->status != 0) {
        EXPECT(twogate_registration_status(policy, it->user_json, it->now, &status, &error)
               == TWOGATE_STATUS_OK);
        EXPECT(status == it->status);
    } else {
        EXPECT(twogate_registration_form(policy, it->user_json, it->now, &said, &error)
               == TWOGATE_STATUS_OK);
    }
    EXPECT(error == NULL);
    EXPECT(same_text(said, it->expected));
    twogate_text_free(said);
    twogate_error_free(error);
    twogate_policy_free(policy);
    end(right);
}

static void run_registration_cases(void) {
    size_t index;
    for (index = 0; index < registration_case_count; index++) {
        current = registration_cases[index].name;
        run_registration(&registration_cases[index]);
    }
}

#endif
