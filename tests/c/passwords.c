/* New passwords and recipients: bad pointers, sizes, texts and lists, and everything given back. */

#include "bad_input.h"
#include "enrolled.h"

static twogate_status check_password(const twogate_user *user, twogate_bytes password,
                                     const twogate_str *names, size_t count) {
    twogate_text *problems = NULL;
    twogate_error *error = NULL;
    twogate_status status =
        twogate_check_password(policy, user, password, names, count, &problems, &error);
    CHECK((problems != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK(!contains(twogate_text_view(problems), twogate_str_of("ush")));
    check_error(error, status);
    twogate_text_free(problems);
    return status;
}

/* The codes of a password's problems: how many of a list's words are told. */
static void told(const char *password, const char *problems) {
    twogate_user user = good_user();
    twogate_text *text = NULL;
    CHECK(twogate_check_password(policy, &user, typed(password), NULL, 0, &text, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(same(twogate_text_view(text), twogate_str_of(problems)));
    twogate_text_free(text);
}

static void problems_in_json(void) {
    told("Hush-Rain-7", "[]");
    told("Hush-7",
         "[{\"code\":\"tooShort\",\"args\":{\"minimum\":8,\"actual\":6},"
         "\"english\":\"The password is too short (minimum 8, actual 6)\"}]");
    CHECK(twogate_number(TWOGATE_LIST_PASSWORD_PROBLEM, twogate_str_of("tooShort"))
          == TWOGATE_PASSWORD_PROBLEM_TOO_SHORT);
    CHECK(same(twogate_word(TWOGATE_LIST_RECIPIENT, TWOGATE_RECIPIENT_ADMINISTRATOR),
               twogate_str_of("administrator")));
}

static void pointers(void) {
    int p;
    int u;
    int t;
    for (p = 0; p < POINTERS; p++)
    for (u = 0; u < POINTERS; u++)
    for (t = 0; t < POINTERS; t++) {
        const int good = p == IS_GOOD && t == IS_GOOD;
        const int good_user_too = good && u == IS_GOOD;
        const twogate_policy *asked = (const twogate_policy *)pointer_of((enum pointer)p, policy);
        twogate_user users[2] = {good_user(), good_user()};
        const twogate_user *user = (const twogate_user *)pointer_of((enum pointer)u, users);
        const twogate_user *one[1] = {user};
        twogate_text *texts[2] = {NULL, NULL};
        twogate_text **text = (twogate_text **)pointer_of((enum pointer)t, texts);
        CHECK((twogate_check_password(asked, user, typed("Hush-Rain-7"), NULL, 0, text, NULL)
               == TWOGATE_STATUS_OK)
              == good_user_too);
        CHECK((texts[0] != NULL) == good_user_too);
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        CHECK((twogate_notifications(asked, user, NULL, 0, text, NULL) == TWOGATE_STATUS_OK)
              == good_user_too);
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        CHECK((twogate_contact_administrator(asked, NULL, 0, text, NULL) == TWOGATE_STATUS_OK)
              == good);
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        /* A bad pointer in the list. */
        CHECK((twogate_notifications(asked, &users[0], one, 1, text, NULL) == TWOGATE_STATUS_OK)
              == good_user_too);
        twogate_text_free(texts[0]);
        texts[0] = NULL;
        CHECK((twogate_contact_administrator(asked, one, 1, text, NULL) == TWOGATE_STATUS_OK)
              == good_user_too);
        CHECK((texts[0] != NULL) == good_user_too);
        twogate_text_free(texts[0]);
    }
}

static void passwords(void) {
    static const char zeros[1025] = {0};
    const twogate_str names[3] = {twogate_str_of("Ann"), twogate_str_of(NULL),
                                  twogate_str_of("\xff")};
    twogate_user user = good_user();
    CHECK(check_password(&user, typed("hush\xff"), names, 2) == TWOGATE_STATUS_OK);
    CHECK(check_password(&user, bytes_of(NULL, 0), names, 2) == TWOGATE_STATUS_OK);
    CHECK(check_password(&user, bytes_of(zeros, 1024), names, 2) == TWOGATE_STATUS_OK);
    CHECK(check_password(&user, bytes_of(zeros, 1025), names, 2) == TWOGATE_STATUS_OK);
    CHECK(check_password(&user, bytes_of(NULL, 1), names, 2) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(check_password(&user, bytes_of("a", SIZE_MAX), names, 2)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(check_password(&user, typed("hush"), names, 3) == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(check_password(&user, typed("hush"), NULL, 1) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(check_password(&user, typed("hush"), names, SIZE_MAX) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(check_password(&user, typed("hush"),
                         (const twogate_str *)pointer_of(IS_MISALIGNED, (void *)&names[0]), 1)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    user.password_source = 99;
    CHECK(check_password(&user, typed("hush"), NULL, 0) == TWOGATE_STATUS_INVALID_ARGUMENT);
    user = twogate_user_init();
    CHECK(check_password(&user, typed("hush"), NULL, 0) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void lists_of_people(void) {
    twogate_user user = good_user();
    twogate_user wrong = good_user();
    const twogate_user *people[2];
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    people[0] = &user;
    people[1] = &wrong;
    wrong.primary_email = twogate_str_of("\xff");
    CHECK(twogate_notifications(policy, &user, people, 2, &text, &error)
          == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(same(twogate_error_message(error),
               twogate_str_of("`administrators[1].user.primary_email` is not UTF-8")));
    check_error(error, TWOGATE_STATUS_INVALID_UTF8);
    CHECK(twogate_contact_administrator(policy, people, 2, &text, &error)
          == TWOGATE_STATUS_INVALID_UTF8);
    check_error(error, TWOGATE_STATUS_INVALID_UTF8);
    wrong = good_user();
    wrong.struct_size = 8;
    CHECK(twogate_contact_administrator(policy, people, 2, &text, &error)
          == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    check_error(error, TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    people[1] = NULL;
    CHECK(twogate_notifications(policy, &user, people, 2, &text, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_notifications(policy, &user, people, SIZE_MAX, &text, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_notifications(policy, &user, NULL, 1, &text, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(text == NULL);
}

static void rules(void) {
    struct {
        twogate_password_rules rules;
        uint64_t more[2];
    } newer;
    twogate_policy *old = policy_of("{\"ruleset\":\"2017-07\"}");
    twogate_password_rules told_rules = twogate_password_rules_init();
    size_t size;
    CHECK(twogate_password_rules_of(policy, &told_rules, NULL) == TWOGATE_STATUS_OK);
    CHECK(told_rules.minimum == 8 && told_rules.maximum == 256 && told_rules.space_allowed == 1);
    CHECK(twogate_password_rules_of(old, &told_rules, NULL) == TWOGATE_STATUS_OK);
    CHECK(told_rules.minimum == 8 && told_rules.maximum == 16 && told_rules.space_allowed == 0);
    CHECK(twogate_password_rules_of(NULL, &told_rules, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_password_rules_of(policy, NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    for (size = 0; size < sizeof told_rules; size++) {
        told_rules.struct_size = size;
        CHECK(twogate_password_rules_of(policy, &told_rules, NULL)
              == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    }
    memset(&newer, 0xaa, sizeof newer);
    newer.rules.struct_size = sizeof newer;
    CHECK(twogate_password_rules_of(policy, &newer.rules, NULL) == TWOGATE_STATUS_OK);
    CHECK(newer.rules.struct_size == sizeof newer && newer.rules.reserved == 0);
    CHECK(newer.more[0] == 0 && newer.more[1] == 0);
    twogate_policy_free(old);
}

int main(void) {
    policy = policy_of("{\"password\":{\"bannedTerms\":[\"contoso\"]}}");
    problems_in_json();
    pointers();
    passwords();
    lists_of_people();
    rules();
    twogate_policy_free(policy);
    return checked();
}
