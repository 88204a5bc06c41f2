/* Runs the vectors of new passwords and of recipients. */

#ifndef PASSWORDS_H
#define PASSWORDS_H

#include <stdlib.h>

#include "expect.h"
#include "questions.h"
#include "vectors.h"

/* The problems without their texts, which are no matter of the vectors: a copy for free(3). */
static char *without_english(twogate_str json, size_t *length) {
    static const char begin[] = ",\"english\":\"";
    const size_t skipped = sizeof begin - 1;
    char *copy = (char *)malloc(json.len + 1);
    size_t at = 0;
    *length = 0;
    if (copy == NULL) {
        abort();
    }
    while (at < json.len) {
        if (json.len - at > skipped && memcmp(json.ptr + at, begin, skipped) == 0) {
            const size_t start = at += skipped;
            while (at < json.len && json.ptr[at] != '"') {
                at++;
            }
            expect(at > start, "every problem has a text");
            at++;
        } else {
            copy[(*length)++] = json.ptr[at++];
        }
    }
    return copy;
}

static void run_password(const struct password_case *it) {
    int right = 1;
    twogate_policy *policy = held_policy(it->policy);
    twogate_text *problems = NULL;
    twogate_error *error = NULL;
    twogate_str told;
    char *copy;
    EXPECT(twogate_check_password(policy, &it->user, it->password, it->names, it->name_count,
                                  &problems, &error)
           == TWOGATE_STATUS_OK);
    EXPECT(error == NULL);
    copy = without_english(twogate_text_view(problems), &told.len);
    told.ptr = copy;
    EXPECT(same(told, it->problems));
    if (!right) {
        printf("    got %.*s\n", (int)told.len, told.ptr);
    }
    free(copy);
    twogate_text_free(problems);
    twogate_policy_free(policy);
    end(right);
}

static void run_password_cases(void) {
    size_t index;
    for (index = 0; index < password_case_count; index++) {
        current = password_cases[index].name;
        run_password(&password_cases[index]);
    }
}

static void run_recipients(const struct recipients_case *it) {
    int right = 1;
    twogate_policy *policy = held_policy(it->policy);
    twogate_text *recipients = NULL;
    twogate_text *contact = NULL;
    twogate_error *error = NULL;
    EXPECT(twogate_notifications(policy, &it->user, it->administrators, it->administrator_count,
                                 &recipients, &error)
           == TWOGATE_STATUS_OK);
    EXPECT(error == NULL);
    EXPECT(same_text(recipients, it->notifications));
    EXPECT(twogate_contact_administrator(policy, it->administrators, it->administrator_count,
                                         &contact, &error)
           == TWOGATE_STATUS_OK);
    EXPECT(error == NULL);
    EXPECT(same_text(contact, it->contact));
    twogate_text_free(recipients);
    twogate_text_free(contact);
    twogate_policy_free(policy);
    end(right);
}

static void run_recipients_cases(void) {
    size_t index;
    for (index = 0; index < recipients_case_count; index++) {
        current = recipients_cases[index].name;
        run_recipients(&recipients_cases[index]);
    }
}

#endif
