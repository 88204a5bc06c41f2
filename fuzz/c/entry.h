/* What the entries share: bytes from the fuzzer, memory of exactly the right length, and what
 * every failed call leaves behind. */

#ifndef ENTRY_H
#define ENTRY_H

#include <stdint.h>
#include <stdlib.h>

#include "twogate.h"

/* The entries, each for one `fuzz_target!` of the same name. */
void fuzz_policy(const uint8_t *data, size_t size);
void fuzz_explain_user_json(const uint8_t *data, size_t size);
void fuzz_ledger(const uint8_t *data, size_t size);
void fuzz_decide(const uint8_t *data, size_t size);
void fuzz_readers(const uint8_t *data, size_t size);
void fuzz_normalize_answer(const uint8_t *data, size_t size);
void fuzz_check_answers(const uint8_t *data, size_t size);
void fuzz_enrol(const uint8_t *data, size_t size);
void fuzz_verify_answers(const uint8_t *data, size_t size);
void fuzz_reset(const uint8_t *data, size_t size);

/* policies.c */
enum { POLICIES = 7 };
/* The one that asks all of three questions. */
enum { ASKS_ALL = 6 };
const char *fuzz_policy_document(size_t index);
const twogate_policy *fuzz_policy_of(size_t index);

/* check.c: a condition that does not hold ends the program, so that the fuzzer keeps the bytes. */
#define CHECK(condition) ((condition) ? (void)0 : failed(#condition, __FILE__, __LINE__))
_Noreturn void failed(const char *what, const char *file, int line);
int same(twogate_str one, twogate_str other);
int is_word(int32_t list, int32_t number);
/* The naive reading of RFC 3629. */
int is_utf8(twogate_str text);
/* The error of a call that came out with this status; frees it. */
void check_error(twogate_status status, twogate_error *error);
/* The explanation of a call that succeeded; frees it. */
void check_text(twogate_text *text, twogate_str begins_with);

struct bytes;

/* texts.c */
void read_texts(struct bytes *bytes);

/* lend.c */
struct bytes {
    const uint8_t *next;
    size_t left;
};
uint8_t take(struct bytes *from);
/* As many bytes as asked, or as are left, as a number. */
int64_t take_number(struct bytes *from, size_t width);

/* Blocks of exactly as many bytes as they hold: a sanitizer sees the first one read too many. */
enum { LOANS = 128 };
struct loans {
    void *blocks[LOANS];
    size_t count;
};
void *lend(struct loans *loans, const void *bytes, size_t size);
twogate_str lend_text(struct loans *loans, struct bytes *from, size_t size);
twogate_bytes lend_bytes(struct loans *loans, struct bytes *from, size_t size);
void give_back(struct loans *loans);

#endif
