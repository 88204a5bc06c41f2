/* Somebody who answers three security questions, at the lowest cost. */

#ifndef ENROLLED_H
#define ENROLLED_H

#include "check.h"

#define QUESTIONS_POLICY                                                                         \
    "{\"scope\":\"all\",\"methods\":[\"securityQuestions\"],\"securityQuestions\":"              \
    "{\"requiredToRegister\":3,\"requiredToReset\":3,\"questions\":[\"firstPet\",\"firstJob\"," \
    "{\"id\":\"street\",\"text\":\"Which street?\"}]}}"

#define NOBODY "{\"id\":\"ann.secret@contoso.com\"}"

enum { QUESTIONS = 3, ENTROPY = 32, LONGEST_USER = 4096 };

static inline twogate_bytes bytes_of(const void *bytes, size_t length) {
    twogate_bytes given;
    given.ptr = (const uint8_t *)bytes;
    given.len = length;
    return given;
}

static inline twogate_bytes typed(const char *answer) {
    return bytes_of(answer, strlen(answer));
}

static inline twogate_answer answer_to(const char *question, const char *answer) {
    twogate_answer given;
    given.question = twogate_str_of(question);
    given.shown = twogate_str_of(NULL);
    given.answer = typed(answer);
    return given;
}

/* What is typed when enrolling, and in other spelling when asked. */
static inline void good_answers(twogate_answer answers[QUESTIONS]) {
    answers[0] = answer_to("firstPet", "Hush Rex");
    answers[1] = answer_to("firstJob", "hush baker");
    answers[2] = answer_to("street", "Hush Stra\xc3\x9f" "e");
}

static inline void right_answers(twogate_bytes answers[QUESTIONS]) {
    answers[0] = typed("hush rex ");
    answers[1] = typed("Hush  Baker");
    answers[2] = typed("HUSH STRASSE");
}

static inline twogate_hashing cheap(void) {
    twogate_hashing hashing = twogate_hashing_init();
    hashing.memory_kib = 7168;
    hashing.iterations = 1;
    return hashing;
}

static inline twogate_bytes some_entropy(void) {
    static const uint8_t drawn[ENTROPY] = {1, 2, 3};
    return bytes_of(drawn, sizeof drawn);
}

static inline twogate_text *enrolled(const twogate_policy *policy, const twogate_hashing *hashing) {
    twogate_answer answers[QUESTIONS];
    twogate_text *record = NULL;
    good_answers(answers);
    CHECK(twogate_enrol(policy, twogate_str_of(NOBODY), answers, QUESTIONS, hashing,
                        some_entropy(), 7, &record, NULL)
          == TWOGATE_STATUS_OK);
    return record;
}

/* The user document with an enrolment in it. */
static inline twogate_str user_with(twogate_str enrolment, char room[LONGEST_USER]) {
    int length = snprintf(room, LONGEST_USER, "{\"id\":\"ann.secret@contoso.com\",\"enrolment\":%.*s}",
                          (int)enrolment.len, enrolment.ptr);
    CHECK(length > 0 && length < LONGEST_USER);
    return twogate_str_of(room);
}

#endif
