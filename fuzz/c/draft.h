/* Answers, hashing and randomness, put together from bytes. */

#ifndef DRAFT_H
#define DRAFT_H

#include "expected.h"

enum { ANSWERS = 22, PEPPERS = 3, ENTROPY = 32 };

struct draft {
    twogate_answer answers[ANSWERS];
    size_t count;
    /* What C itself gets wrong in them. */
    statuses wrong;
};

/* Answers until the bytes end, and with them what is wrong. */
void read_draft(struct loans *loans, struct bytes *bytes, struct draft *draft);

/* A user document: the usual one, or any text. */
twogate_str read_user(struct loans *loans, struct bytes *bytes);
extern const char *const usual_user;

/* How to hash, cheaply if at all, in a struct of any size; and what is wrong with it. */
struct how {
    const twogate_hashing *hashing;
    twogate_bytes entropy;
    statuses wrong;
};
struct how read_how(struct loans *loans, struct bytes *bytes);

#endif
