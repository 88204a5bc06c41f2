/* The shared vectors as C: c_abi.rs writes the tables from tests/vectors. */

#ifndef VECTORS_H
#define VECTORS_H

#include "twogate.h"

#ifdef __cplusplus
extern "C" {
#endif

/* prefix, then repeat as often as times says, then suffix. */
struct document {
    twogate_str prefix;
    twogate_str repeat;
    size_t times;
    twogate_str suffix;
};

/* A document and the problems it has. */
struct document_case {
    const char *name;
    struct document document;
    const twogate_problem *problems;
    size_t problem_count;
};

/* A contact value of a person, and what the explanation says of its method. */
struct contact_case {
    const char *name;
    const char *policy;
    twogate_user user;
    int32_t method;
    int32_t status;
    twogate_str expected;
};

/* A person under a policy: as a document and as a struct; the explanation and the decision. */
struct decide_case {
    const char *name;
    size_t policy;
    int64_t now;
    twogate_str user_json;
    twogate_user user;
    twogate_str explanation;
    twogate_decision decision;
};

extern const struct document_case policy_cases[];
extern const size_t policy_case_count;
extern const struct document_case user_cases[];
extern const size_t user_case_count;
extern const struct contact_case contact_cases[];
extern const size_t contact_case_count;
extern const twogate_str decide_policies[];
extern const size_t decide_policy_count;
extern const struct decide_case decide_cases[];
extern const size_t decide_case_count;

#ifdef __cplusplus
}
#endif

#endif
