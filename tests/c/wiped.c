/* What the library copied of answers, codes, passwords and peppers is nowhere in this process once a call is over, and
 * what it gave out is gone once it is freed. For Linux, where a process can look at its own memory;
 * without sanitizers, which keep what is freed. */

#include "enrolled.h"

/* Each letter is the next one, so that no answer is in memory but where it is put. */
static const char *const disguised[] = {"Rvbsu{!Xbmsvt", "Njeojhiu!Mjohpocfssz", "Fnfsbme!Usbntibdl",
                                        "Qfqqfspof!Qpnfhsbobuf"};
enum { ANSWERS = 3, PEPPER = 3, SECRETS = 4, ROOM = 64, SHOWN = 8, REGIONS = 512 };

static char revealed[SECRETS][ROOM];

static void reveal(void) {
    size_t which;
    size_t at;
    for (which = 0; which < SECRETS; which++) {
        for (at = 0; disguised[which][at] != '\0'; at++) {
            revealed[which][at] = (char)(disguised[which][at] - 1);
        }
    }
}

static void hide(void) {
    volatile char *bytes = &revealed[0][0];
    size_t at;
    for (at = 0; at < sizeof revealed; at++) {
        bytes[at] = 0;
    }
}

static int lower(int letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + 'a' - 'A' : letter;
}

/* How often the beginning of a secret is in memory, in whatever case. */
static int count_between(const volatile char *start, const volatile char *end, const char *secret) {
    int count = 0;
    for (; end - start >= SHOWN; start++) {
        int at = 0;
        while (at < SHOWN && lower(start[at]) == lower(secret[at] - 1)) {
            at++;
        }
        count += at == SHOWN ? 1 : 0;
    }
    return count;
}

/* How often it is anywhere that this process can write to. */
static int count_of(const char *secret) {
    static unsigned long regions[REGIONS][2];
    char line[512];
    char access[8];
    size_t count = 0;
    size_t index;
    int found = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    CHECK(maps != NULL);
    while (maps != NULL && count < REGIONS && fgets(line, sizeof line, maps) != NULL) {
        if (sscanf(line, "%lx-%lx %7s", &regions[count][0], &regions[count][1], access) == 3
            && strncmp(access, "rw", 2) == 0) {
            count++;
        }
    }
    if (maps != NULL) {
        fclose(maps);
    }
    CHECK(count > 2 && count < REGIONS);
    for (index = 0; index < count; index++) {
        found += count_between((const volatile char *)regions[index][0],
                               (const volatile char *)regions[index][1], secret);
    }
    return found;
}

static int count_of_all(void) {
    size_t which;
    int found = 0;
    for (which = 0; which < SECRETS; which++) {
        found += count_of(disguised[which]);
    }
    return found;
}

/* Everything that takes a secret, to its success and to its failure; gives the record. */
static twogate_text *live(const twogate_policy *policy) {
    static const char *const questions[] = {"firstPet", "firstJob", "street"};
    const twogate_str nobody = twogate_str_of(NOBODY);
    char room[LONGEST_USER];
    twogate_pepper pepper;
    twogate_hashing hashing = cheap();
    twogate_verification verification = twogate_verification_init();
    twogate_answer answers[ANSWERS];
    twogate_bytes given[ANSWERS];
    twogate_text *record = NULL;
    twogate_error *error = NULL;
    twogate_user person = twogate_user_init();
    twogate_text *text = NULL;
    twogate_str user;
    size_t at;
    reveal();
    person.id = twogate_str_of("ann@contoso.com");
    CHECK(twogate_render_code(twogate_str_of("en"), typed(revealed[0]), &text, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(contains(twogate_text_view(text), twogate_str_of(revealed[0])));
    twogate_text_free(text);
    CHECK(twogate_check_password(policy, &person, typed(revealed[0]), NULL, 0, &text, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(same(twogate_text_view(text), twogate_str_of("[]")));
    twogate_text_free(text);
    for (at = 0; at < ANSWERS; at++) {
        answers[at] = answer_to(questions[at], revealed[at]);
        given[at] = typed(revealed[at]);
    }
    pepper.key_id = typed("key");
    pepper.secret = typed(revealed[PEPPER]);
    CHECK(twogate_check_answers(policy, nobody, answers, ANSWERS, NULL) == TWOGATE_STATUS_OK);
    answers[2].answer = answers[1].answer;
    CHECK(twogate_check_answers(policy, nobody, answers, ANSWERS, &error)
          == TWOGATE_STATUS_INVALID_ANSWERS);
    twogate_error_free(error);
    answers[2].answer = given[2];
    CHECK(twogate_enrol(policy, nobody, answers, ANSWERS, &hashing, some_entropy(), 0, &record,
                        NULL)
          == TWOGATE_STATUS_OK);
    user = user_with(twogate_text_view(record), room);
    hashing.peppers = &pepper;
    hashing.pepper_count = 1;
    CHECK(twogate_verify_answers(policy, user, given, ANSWERS, 0, &hashing, some_entropy(), 0,
                                 &verification, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(verification.right == 1 && verification.rehashed == 1);
    twogate_text_free(verification.record);
    given[0] = given[1];
    CHECK(twogate_verify_answers(policy, user, given, ANSWERS, 0, &hashing, some_entropy(), 0,
                                 &verification, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(verification.right == 0);
    /* An item that cannot be read, after others that were copied. */
    given[2].ptr = NULL;
    CHECK(twogate_verify_answers(policy, user, given, ANSWERS, 0, &hashing, some_entropy(), 0,
                                 &verification, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    hide();
    return record;
}

int main(void) {
    twogate_policy *policy = policy_of(QUESTIONS_POLICY);
    twogate_text *normal = NULL;
    twogate_text *record;
    size_t length;
    CHECK(count_of_all() == 0);
    reveal();
    /* Otherwise nothing would be found whatever happened. */
    CHECK(count_of_all() == SECRETS);
    hide();
    record = live(policy);
    CHECK(count_of_all() == 0);
    reveal();
    CHECK(twogate_normalize_answer(typed(revealed[0]), &normal, &length, NULL)
          == TWOGATE_STATUS_OK);
    hide();
    CHECK(count_of_all() == 1);
    twogate_text_free(normal);
    CHECK(count_of_all() == 0);
    twogate_text_free(record);
    twogate_policy_free(policy);
    return checked();
}
