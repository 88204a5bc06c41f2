/* What was enrolled here verifies here, and nothing else does. */

#include "bad_input.h"
#include "enrolled.h"

static twogate_text *record;

/* What the answers to a user document come to; what fails writes nothing. */
static twogate_status verify(twogate_str user, const twogate_bytes *answers, size_t count,
                             const twogate_hashing *hashing, twogate_bytes entropy,
                             twogate_verification *verification) {
    twogate_verification before = *verification;
    twogate_error *error = NULL;
    twogate_status status = twogate_verify_answers(policy, user, answers, count, 0, hashing,
                                                   entropy, 8, verification, &error);
    CHECK(status == TWOGATE_STATUS_OK || memcmp(&before, verification, sizeof before) == 0);
    check_error(error, status);
    return status;
}

/* Whether right answers are right for a user document; nothing is hashed anew. */
static int is_right(twogate_str user, const twogate_bytes *answers, size_t count) {
    twogate_hashing hashing = cheap();
    twogate_verification verification = twogate_verification_init();
    CHECK(verify(user, answers, count, &hashing, some_entropy(), &verification)
          == TWOGATE_STATUS_OK);
    CHECK((verification.record != NULL) == (verification.right == 1));
    CHECK(verification.rehashed == 0);
    /* There is one challenge, so it stays where it is. */
    CHECK(verification.record == NULL
          || same(twogate_text_view(verification.record), twogate_text_view(record)));
    twogate_text_free(verification.record);
    return verification.right;
}

static void answers(void) {
    char room[LONGEST_USER];
    twogate_str user = user_with(twogate_text_view(record), room);
    twogate_bytes list[QUESTIONS + 1];
    size_t index;
    right_answers(list);
    list[QUESTIONS] = list[0];
    CHECK(is_right(user, list, QUESTIONS));
    CHECK(!is_right(user, list, QUESTIONS - 1));
    CHECK(!is_right(user, list, QUESTIONS + 1));
    CHECK(!is_right(user, list, 0));
    CHECK(!is_right(user, NULL, 0));
    for (index = 0; index < QUESTIONS; index++) {
        right_answers(list);
        list[index] = typed("hush cat");
        CHECK(!is_right(user, list, QUESTIONS));
        list[index] = bytes_of("hush\0", 5);
        CHECK(!is_right(user, list, QUESTIONS));
        list[index] = bytes_of(NULL, 0);
        CHECK(!is_right(user, list, QUESTIONS));
        list[index] = typed("hush\xff");
        CHECK(!is_right(user, list, QUESTIONS));
    }
    right_answers(list);
    list[2] = list[0];
    list[0] = list[1];
    CHECK(!is_right(user, list, QUESTIONS));
}

/* Whether a place of the record is in the value that a member begins; nothing is verified by it. */
static int stands_in(size_t at, const char *member, size_t length) {
    twogate_str text = twogate_text_view(record);
    size_t name = strlen(member);
    size_t start;
    for (start = 0; memcmp(text.ptr + start, member, name) != 0; start++) {
    }
    return at >= start + name && at < start + name + length;
}

/* What a directory may hold in place of a record: nothing is asked, and nothing is right. */
static void bad_records(void) {
    const char *const summary =
        "{\"subject\":{\"kind\":\"id\",\"value\":\"ann.secret@contoso.com\"},\"ask\":3}";
    const char *const others[] = {"null", "{}", "{\"subject\":7}", summary, NULL};
    char room[LONGEST_USER];
    char spoiled[LONGEST_USER];
    twogate_str whole = twogate_text_view(record);
    twogate_bytes list[QUESTIONS];
    twogate_text *asked = NULL;
    size_t at;
    right_answers(list);
    for (at = 0; others[at] != NULL; at++) {
        twogate_str user = user_with(twogate_str_of(others[at]), room);
        CHECK(twogate_asked_questions(policy, user, 0, 8, &asked, NULL) == TWOGATE_STATUS_OK);
        CHECK(asked == NULL);
        CHECK(!is_right(user, list, QUESTIONS));
    }
    /* Every place of the record with another letter in it. */
    for (at = 0; at < whole.len; at += 7) {
        twogate_verification result = twogate_verification_init();
        twogate_hashing hashing = cheap();
        int32_t right = stands_in(at, "\"text\":\"", strlen("Which street?"))
                        || stands_in(at, "\"unicode\":\"", strlen("17.0"));
        twogate_str user;
        twogate_status status;
        memcpy(spoiled, whole.ptr, whole.len);
        spoiled[at] = spoiled[at] == 'X' ? 'Y' : 'X';
        whole.ptr = spoiled;
        user = user_with(whole, room);
        whole = twogate_text_view(record);
        status = verify(user, list, QUESTIONS, &hashing, some_entropy(), &result);
        CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_USER);
        CHECK(result.right == right && (result.record != NULL) == right);
        twogate_text_free(result.record);
        status = twogate_asked_questions(policy, user, 0, 8, &asked, NULL);
        CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_USER);
        twogate_text_free(asked);
        asked = NULL;
    }
}

static void questions(void) {
    char room[LONGEST_USER];
    twogate_str user = user_with(twogate_text_view(record), room);
    twogate_text *asked = NULL;
    CHECK(twogate_asked_questions(policy, user, UINT32_MAX, 8, &asked, NULL) == TWOGATE_STATUS_OK);
    CHECK(same(twogate_text_view(asked),
               twogate_str_of("[{\"id\":\"firstPet\"},{\"id\":\"firstJob\"},"
                              "{\"id\":\"street\",\"text\":\"Which street?\"}]")));
    twogate_text_free(asked);
}

/* A record by an old pepper: unknown without it, and hashed anew where there is a newer one. */
static void peppers(void) {
    char room[LONGEST_USER];
    twogate_pepper list[2];
    twogate_hashing hashing = cheap();
    twogate_verification result = twogate_verification_init();
    twogate_bytes given[QUESTIONS];
    twogate_text *made;
    twogate_str user;
    list[0].key_id = typed("new");
    list[0].secret = typed("a new hush");
    list[1].key_id = typed("old");
    list[1].secret = typed("an old hush");
    hashing.peppers = &list[1];
    hashing.pepper_count = 1;
    made = enrolled(policy, &hashing);
    CHECK(contains(twogate_text_view(made), twogate_str_of(",keyid=b2xk$")));
    user = user_with(twogate_text_view(made), room);
    right_answers(given);
    hashing.peppers = list;
    CHECK(verify(user, given, 3, &hashing, some_entropy(), &result)
          == TWOGATE_STATUS_UNKNOWN_PEPPER);
    hashing.pepper_count = 0;
    CHECK(verify(user, given, 3, &hashing, some_entropy(), &result)
          == TWOGATE_STATUS_UNKNOWN_PEPPER);
    hashing.pepper_count = 2;
    CHECK(verify(user, given, 3, &hashing, some_entropy(), &result) == TWOGATE_STATUS_OK);
    CHECK(result.right == 1 && result.rehashed == 1);
    CHECK(contains(twogate_text_view(result.record), twogate_str_of(",keyid=bmV3$")));
    twogate_text_free(made);
    made = result.record;
    result = twogate_verification_init();
    user = user_with(twogate_text_view(made), room);
    CHECK(verify(user, given, 3, &hashing, some_entropy(), &result) == TWOGATE_STATUS_OK);
    CHECK(result.right == 1 && result.rehashed == 0);
    CHECK(same(twogate_text_view(result.record), twogate_text_view(made)));
    twogate_text_free(result.record);
    twogate_text_free(made);
}

int main(void) {
    twogate_hashing hashing = cheap();
    twogate_text *again;
    policy = policy_of(QUESTIONS_POLICY);
    record = enrolled(policy, &hashing);
    /* Equal arguments give equal records. */
    again = enrolled(policy, &hashing);
    CHECK(same(twogate_text_view(record), twogate_text_view(again)));
    twogate_text_free(again);
    answers();
    bad_records();
    questions();
    peppers();
    twogate_text_free(record);
    twogate_policy_free(policy);
    return checked();
}
