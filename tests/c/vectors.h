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

/* A person under a policy: as a document and as a struct, with a ledger or an absent text; the
 * status, the explanation and the decision. */
struct decide_case {
    const char *name;
    size_t policy;
    int64_t now;
    twogate_str user_json;
    twogate_user user;
    twogate_str ledger_json;
    twogate_status status;
    twogate_str explanation;
    twogate_decision decision;
};

/* A text that is a ledger, or why it is none. */
struct ledger_case {
    const char *name;
    struct document document;
    twogate_status status;
};

/* What somebody asks for, and the language that they get. */
struct language_case {
    const char *name;
    twogate_str asked;
    twogate_str language;
    twogate_str direction;
};

/* Something typed, and its normal form or, where it has none, the problem. */
struct normalize_case {
    const char *name;
    twogate_bytes typed;
    twogate_str normal;
    size_t length;
    twogate_problem problem;
};

/* Two texts that are the same answer, or are not. */
struct same_case {
    const char *name;
    twogate_bytes typed[2];
    int same;
};

/* A person's answers under a policy, and the problems they have. */
struct answers_case {
    const char *name;
    twogate_str policy;
    twogate_str user_json;
    const twogate_answer *answers;
    size_t answer_count;
    const twogate_problem *problems;
    size_t problem_count;
};

/* Answers that are enrolled: the status, and the record or the problems. work is how many KiB are
 * passed over in hashing. */
struct enrolment_case {
    struct answers_case answers;
    twogate_hashing hashing;
    twogate_bytes entropy;
    int64_t now;
    twogate_status status;
    twogate_str record;
    unsigned long work;
};

/* Answers to what is asked: the status, the questions and what comes of the answers. */
struct verify_case {
    const char *name;
    twogate_str policy;
    twogate_str user_json;
    const twogate_bytes *answers;
    size_t answer_count;
    uint32_t failures;
    twogate_hashing hashing;
    twogate_bytes entropy;
    int64_t now;
    twogate_status status;
    twogate_str asked;
    int32_t right;
    int32_t rehashed;
    twogate_str record;
    unsigned long work;
};

/* A person's record, and how the host hashes today: the status, and what is told of each challenge. */
struct rehash_case {
    const char *name;
    twogate_str user_json;
    twogate_hashing hashing;
    twogate_status status;
    twogate_str needs;
};

/* A person under a policy: where they stand, what their form shows, or what is wrong with a draft. */
struct registration_case {
    const char *name;
    twogate_str policy;
    twogate_str user_json;
    int64_t now;
    int has_draft;
    twogate_registration_draft draft;
    int32_t status;
    twogate_str expected;
};

/* A policy, and what the host fixes under it. */
struct reset_setup {
    twogate_str policy;
    twogate_settings settings;
};

/* What reset_step.from and reset_step.ledger_from say besides the index of a step. */
enum { FROM_BEFORE = -2, FROM_NOTHING = -1, LEDGER_STORED = -2, LEDGER_GIVEN = -1 };

/* An event, the situation it is given in, and all that comes of it. There is no prompt where it is
 * absent. Codes stand in the order of the effects, absent where there is none. */
struct reset_step {
    int64_t now;
    twogate_bytes entropy;
    twogate_str event;
    const twogate_bytes *secrets;
    size_t secret_count;
    const struct reset_setup *setup;
    twogate_str user;
    int64_t signed_in_at;
    uint8_t has_signed_in_at;
    int from;
    int ledger_from;
    twogate_str ledger;
    int unreadable;
    int lost;
    twogate_status status;
    twogate_str outcome;
    twogate_str effects;
    const twogate_str *codes;
    size_t code_count;
    twogate_str prompt;
};

/* A transcript, of a reset or of a registration. */
struct reset_case {
    const char *name;
    twogate_str ledger;
    const struct reset_step *steps;
    size_t step_count;
};

/* A new password, and the problems in JSON, without their texts. */
struct password_case {
    const char *name;
    twogate_str policy;
    twogate_user user;
    twogate_bytes password;
    const twogate_str *names;
    size_t name_count;
    twogate_str problems;
};

/* A person and administrators: who is told, and where the contact leads, in JSON. */
struct recipients_case {
    const char *name;
    twogate_str policy;
    twogate_user user;
    const twogate_user *const *administrators;
    size_t administrator_count;
    twogate_str notifications;
    twogate_str contact;
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
extern const struct ledger_case ledger_cases[];
extern const size_t ledger_case_count;
extern const struct language_case language_cases[];
extern const size_t language_case_count;
extern const struct normalize_case normalize_cases[];
extern const size_t normalize_case_count;
extern const struct same_case same_cases[];
extern const size_t same_case_count;
extern const struct answers_case answers_cases[];
extern const size_t answers_case_count;
extern const struct enrolment_case enrolment_cases[];
extern const size_t enrolment_case_count;
extern const struct verify_case verify_cases[];
extern const size_t verify_case_count;
extern const struct rehash_case rehash_cases[];
extern const size_t rehash_case_count;
extern const struct registration_case registration_cases[];
extern const size_t registration_case_count;
extern const struct reset_case reset_cases[];
extern const size_t reset_case_count;
extern const struct reset_case registering_cases[];
extern const size_t registering_case_count;
extern const struct password_case password_cases[];
extern const size_t password_case_count;
extern const struct recipients_case recipients_cases[];
extern const size_t recipients_case_count;

#ifdef __cplusplus
}
#endif

#endif
