/* Runs the vectors of security questions. */

#ifndef QUESTIONS_H
#define QUESTIONS_H

#include "expect.h"
#include "vectors.h"

/* The policy of the current case, or NULL after a failure that is told. */
static twogate_policy *held_policy(twogate_str json) {
    twogate_policy *policy = NULL;
    if (twogate_policy_new(json, &policy, NULL) != TWOGATE_STATUS_OK) {
        expect(0, "the policy holds");
    }
    return policy;
}

static void run_normalize(const struct normalize_case *it) {
    int right = 1;
    size_t length = SIZE_MAX;
    twogate_text *normal = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_normalize_answer(it->typed, &normal, &length, &error);
    if (it->problem.draft_code == 0) {
        EXPECT(status == TWOGATE_STATUS_OK);
        EXPECT(same_text(normal, it->normal));
        EXPECT(length == it->length);
        EXPECT(error == NULL);
    } else {
        EXPECT(status == TWOGATE_STATUS_INVALID_ANSWERS);
        EXPECT(twogate_error_status(error) == status);
        EXPECT(normal == NULL && length == SIZE_MAX);
        EXPECT(same_problems(error, &it->problem, 1));
    }
    twogate_text_free(normal);
    twogate_error_free(error);
    end(right);
}

static void run_same(const struct same_case *it) {
    int right = 1;
    size_t lengths[2];
    twogate_text *normal[2] = {NULL, NULL};
    EXPECT(twogate_normalize_answer(it->typed[0], &normal[0], &lengths[0], NULL)
           == TWOGATE_STATUS_OK);
    EXPECT(twogate_normalize_answer(it->typed[1], &normal[1], &lengths[1], NULL)
           == TWOGATE_STATUS_OK);
    EXPECT(same(twogate_text_view(normal[0]), twogate_text_view(normal[1])) == it->same);
    twogate_text_free(normal[0]);
    twogate_text_free(normal[1]);
    end(right);
}

static void run_normalize_cases(void) {
    size_t index;
    for (index = 0; index < normalize_case_count; index++) {
        current = normalize_cases[index].name;
        run_normalize(&normalize_cases[index]);
    }
    for (index = 0; index < same_case_count; index++) {
        current = same_cases[index].name;
        run_same(&same_cases[index]);
    }
}

static int same_answers(const twogate_policy *policy, const struct answers_case *it) {
    int right = 1;
    twogate_error *error = NULL;
    twogate_status status = twogate_check_answers(policy, it->user_json, it->answers,
                                                  it->answer_count, &error);
    EXPECT(status == (it->problem_count == 0 ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ANSWERS));
    EXPECT(twogate_error_status(error) == status);
    EXPECT(same_problems(error, it->problems, it->problem_count));
    twogate_error_free(error);
    return right;
}

static void run_answers_cases(void) {
    size_t index;
    for (index = 0; index < answers_case_count; index++) {
        const struct answers_case *it = &answers_cases[index];
        int right = 1;
        twogate_policy *policy;
        current = it->name;
        policy = held_policy(it->policy);
        EXPECT(same_answers(policy, it));
        twogate_policy_free(policy);
        end(right);
    }
}

static void run_enrolment(const struct enrolment_case *it) {
    int right = 1;
    const struct answers_case *given = &it->answers;
    twogate_policy *policy = held_policy(given->policy);
    twogate_text *record = NULL;
    twogate_error *error = NULL;
    /* What the call gets wrong besides is no matter of the answers. */
    EXPECT(same_answers(policy, given));
    EXPECT(twogate_enrol(policy, given->user_json, given->answers, given->answer_count,
                         &it->hashing, it->entropy, it->now, &record, &error)
           == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    if (it->status == TWOGATE_STATUS_OK) {
        EXPECT(same_text(record, it->record));
    } else {
        EXPECT(record == NULL);
        EXPECT(same_problems(error, given->problems, given->problem_count));
    }
    twogate_text_free(record);
    twogate_error_free(error);
    twogate_policy_free(policy);
    end(right);
}

static void run_enrolment_cases(unsigned long most_work) {
    size_t index;
    for (index = 0; index < enrolment_case_count; index++) {
        if (enrolment_cases[index].work > most_work) {
            continue;
        }
        current = enrolment_cases[index].answers.name;
        run_enrolment(&enrolment_cases[index]);
    }
}

static void run_verify(const struct verify_case *it) {
    int right = 1;
    twogate_policy *policy = held_policy(it->policy);
    twogate_verification verification = twogate_verification_init();
    twogate_text *asked = NULL;
    twogate_error *error = NULL;
    EXPECT(twogate_verify_answers(policy, it->user_json, it->answers, it->answer_count,
                                  it->failures, &it->hashing, it->entropy, it->now, &verification,
                                  &error)
           == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    EXPECT(twogate_error_problem_count(error) == 0);
    EXPECT(verification.right == it->right);
    EXPECT(verification.rehashed == it->rehashed);
    EXPECT(same_text(verification.record, it->record));
    EXPECT(twogate_asked_questions(policy, it->user_json, it->failures, it->now, &asked, NULL)
           == TWOGATE_STATUS_OK);
    /* Cases of an error do not say what is asked. */
    EXPECT(it->status != TWOGATE_STATUS_OK || same_text(asked, it->asked));
    twogate_text_free(asked);
    twogate_text_free(verification.record);
    twogate_error_free(error);
    twogate_policy_free(policy);
    end(right);
}

static void run_verify_cases(unsigned long most_work) {
    size_t index;
    for (index = 0; index < verify_case_count; index++) {
        if (verify_cases[index].work > most_work) {
            continue;
        }
        current = verify_cases[index].name;
        run_verify(&verify_cases[index]);
    }
}

static void run_rehash(const struct rehash_case *it) {
    int right = 1;
    twogate_text *needs = NULL;
    twogate_error *error = NULL;
    EXPECT(twogate_needs_rehash(it->user_json, &it->hashing, &needs, &error) == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    EXPECT(same_text(needs, it->needs));
    twogate_text_free(needs);
    twogate_error_free(error);
    end(right);
}

static void run_rehash_cases(void) {
    size_t index;
    for (index = 0; index < rehash_case_count; index++) {
        current = rehash_cases[index].name;
        run_rehash(&rehash_cases[index]);
    }
}

#endif
