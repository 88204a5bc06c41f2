/* Where there is no memory for a hash, or for a copy of what was typed, there is a status; right
 * answers stay right. For Linux, which lets a process have less; without sanitizers, which need it. */

#define _GNU_SOURCE

#include <sys/resource.h>
#include <unistd.h>

#include "enrolled.h"

#define MIB (1024ul * 1024ul)

static char typed_at_length[40 * MIB];

/* Leaves room for the least that hashing takes, and not for the most. */
static void leave(unsigned long bytes) {
    struct rlimit limit;
    unsigned long pages = 0;
    FILE *own = fopen("/proc/self/statm", "r");
    CHECK(own != NULL && fscanf(own, "%lu", &pages) == 1);
    if (own != NULL) {
        fclose(own);
    }
    CHECK(getrlimit(RLIMIT_AS, &limit) == 0);
    limit.rlim_cur = pages * (unsigned long)sysconf(_SC_PAGESIZE) + bytes;
    CHECK(setrlimit(RLIMIT_AS, &limit) == 0);
}

static void enrolment(const twogate_policy *policy, const twogate_hashing *hashing) {
    twogate_answer answers[QUESTIONS];
    twogate_text *record = NULL;
    twogate_error *error = NULL;
    good_answers(answers);
    CHECK(twogate_enrol(policy, twogate_str_of(NOBODY), answers, QUESTIONS, hashing,
                        some_entropy(), 7, &record, &error)
          == TWOGATE_STATUS_OUT_OF_MEMORY);
    CHECK(record == NULL);
    CHECK(twogate_error_status(error) == TWOGATE_STATUS_OUT_OF_MEMORY);
    CHECK(twogate_error_problem_count(error) == 0);
    twogate_error_free(error);
    answers[1].answer = bytes_of(typed_at_length, sizeof typed_at_length);
    CHECK(twogate_check_answers(policy, twogate_str_of(NOBODY), answers, QUESTIONS, NULL)
          == TWOGATE_STATUS_OUT_OF_MEMORY);
}

int main(void) {
    char room[LONGEST_USER];
    twogate_policy *policy = policy_of(QUESTIONS_POLICY);
    twogate_hashing hashing = cheap();
    twogate_verification verification = twogate_verification_init();
    twogate_bytes given[QUESTIONS];
    twogate_text *record = enrolled(policy, &hashing);
    twogate_str user = user_with(twogate_text_view(record), room);
    right_answers(given);
    hashing.memory_kib = 65536;
    leave(32 * MIB);
    enrolment(policy, &hashing);
    /* Nobody's record is by these parameters, so that they are those of the stand-in. */
    CHECK(twogate_verify_answers(policy, twogate_str_of(NOBODY), given, QUESTIONS, 0, &hashing,
                                 some_entropy(), 8, &verification, NULL)
          == TWOGATE_STATUS_OUT_OF_MEMORY);
    CHECK(twogate_verify_answers(policy, user, given, QUESTIONS, 0, &hashing, some_entropy(), 8,
                                 &verification, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(verification.right == 1 && verification.rehashed == 0);
    CHECK(same(twogate_text_view(verification.record), twogate_text_view(record)));
    twogate_text_free(verification.record);
    twogate_text_free(record);
    twogate_policy_free(policy);
    return checked();
}
