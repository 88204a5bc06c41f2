/* Bad texts, lists, documents, numbers and flags: a status and nothing else. */

#include "bad_input.h"

static twogate_str text_of(const char *bytes, size_t length) {
    twogate_str text;
    text.ptr = bytes;
    text.len = length;
    return text;
}

/* A bad text in the place of a good one. */
static void bad_texts_at(twogate_user *user, twogate_str *place) {
    /* An odd byte, one too many, one missing, an overlong form, a surrogate, beyond Unicode. */
    const char *const ill_formed[] = {"\xff",        "a\x80", "abcdefgh\xc3", "\xc0\xaf",
                                      "\xed\xa0\x80", "\xf4\x90\x80\x80"};
    const twogate_str before = *place;
    size_t index;
    for (index = 0; index < sizeof ill_formed / sizeof *ill_formed; index++) {
        *place = twogate_str_of(ill_formed[index]);
        CHECK(decide_with(user) == TWOGATE_STATUS_INVALID_UTF8);
    }
    *place = text_of(NULL, 1);
    CHECK(decide_with(user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = text_of("a", (size_t)PTRDIFF_MAX + 1);
    CHECK(decide_with(user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = text_of("a", SIZE_MAX);
    CHECK(decide_with(user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = before;
}

static void texts(void) {
    twogate_user user = good_user();
    twogate_str *places[8];
    size_t index;
    places[0] = &user.id;
    places[1] = &user.object_id;
    places[2] = &user.authentication_phone;
    places[3] = &user.mobile_phone;
    places[4] = &user.office_phone;
    places[5] = &user.authentication_email;
    places[6] = &user.primary_email;
    places[7] = &user.enrolment_subject;
    for (index = 0; index < sizeof places / sizeof *places; index++) {
        bad_texts_at(&user, places[index]);
    }
    user.id = text_of(NULL, 0);
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    user.id = text_of("", 0);
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    user = good_user();
    user.object_id = text_of("", 0);
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void lists_of_texts(void) {
    twogate_user user = good_user();
    const twogate_str **lists[3];
    size_t *counts[3];
    size_t index;
    lists[0] = &user.groups;
    counts[0] = &user.group_count;
    lists[1] = &user.roles;
    counts[1] = &user.role_count;
    lists[2] = &user.alternate_emails;
    counts[2] = &user.alternate_email_count;
    for (index = 0; index < 3; index++) {
        twogate_str items[3] = {twogate_str_of("one"), twogate_str_of("two"), text_of(NULL, 0)};
        *lists[index] = NULL;
        *counts[index] = 1;
        CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
        *counts[index] = SIZE_MAX;
        CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
        *lists[index] = items;
        CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
        *counts[index] = SIZE_MAX / sizeof(twogate_str) + 2;
        CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
        *counts[index] = PTRDIFF_MAX / sizeof(twogate_str) + 1;
        CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
        *lists[index] = (const twogate_str *)pointer_of(IS_MISALIGNED, items);
        *counts[index] = 1;
        CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
        *lists[index] = items;
        *counts[index] = 3;
        CHECK(decide_with(&user) == TWOGATE_STATUS_OK);
        bad_texts_at(&user, &items[0]);
        bad_texts_at(&user, &items[2]);
        /* A list of nothing may be anywhere. */
        *counts[index] = 0;
        *lists[index] = (const twogate_str *)pointer_of(IS_MISALIGNED, items);
        CHECK(decide_with(&user) == TWOGATE_STATUS_OK);
    }
}

static void documents(void) {
    twogate_policy *made = NULL;
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    const twogate_str bad[] = {text_of(NULL, 1), text_of("{}", SIZE_MAX),
                               text_of("{}", (size_t)PTRDIFF_MAX + 1)};
    size_t index;
    for (index = 0; index < sizeof bad / sizeof *bad; index++) {
        CHECK(twogate_policy_new(bad[index], &made, &error) == TWOGATE_STATUS_INVALID_ARGUMENT);
        check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
        CHECK(twogate_explain_user_json(policy, bad[index], 0, &text, &error)
              == TWOGATE_STATUS_INVALID_ARGUMENT);
        check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    }
    CHECK(twogate_policy_new(twogate_str_of("{\"\xff\":1}"), &made, &error)
          == TWOGATE_STATUS_INVALID_UTF8);
    CHECK(twogate_error_problem_count(error) == 0);
    check_error(error, TWOGATE_STATUS_INVALID_UTF8);
    CHECK(twogate_explain_user_json(policy, twogate_str_of("{\"id\":\"\xc3\"}"), 0, &text, &error)
          == TWOGATE_STATUS_INVALID_UTF8);
    check_error(error, TWOGATE_STATUS_INVALID_UTF8);
    /* Nothing at all is a text that is no JSON. */
    CHECK(twogate_policy_new(text_of(NULL, 0), &made, &error) == TWOGATE_STATUS_INVALID_POLICY);
    CHECK(twogate_error_problem_count(error) == 1);
    check_error(error, TWOGATE_STATUS_INVALID_POLICY);
    CHECK(twogate_explain_user_json(policy, text_of("", 0), 0, &text, &error)
          == TWOGATE_STATUS_INVALID_USER);
    check_error(error, TWOGATE_STATUS_INVALID_USER);
    CHECK(made == NULL && text == NULL);
}

/* ---- numbers ---- */

static void bad_numbers_at(twogate_user *user, int32_t *place, int32_t most) {
    const int32_t before = *place;
    const int32_t unknown[] = {-1, most + 1, 255, 256, 257, 513, INT32_MAX, INT32_MIN};
    size_t index;
    int32_t number;
    for (index = 0; index < sizeof unknown / sizeof *unknown; index++) {
        *place = unknown[index];
        CHECK(decide_with(user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    }
    for (number = 1; number <= most; number++) {
        *place = number;
        CHECK(decide_with(user) == TWOGATE_STATUS_OK);
    }
    *place = before;
}

static void numbers(void) {
    int32_t licenses[2] = {TWOGATE_LICENSE_EMS, TWOGATE_LICENSE_EMS};
    twogate_user user = good_user();
    bad_numbers_at(&user, &user.password_source, TWOGATE_PASSWORD_SOURCE_PASS_THROUGH);
    bad_numbers_at(&user, &user.guest, TWOGATE_GUEST_PERSONAL_ACCOUNT);
    user.licenses = licenses;
    user.license_count = 2;
    bad_numbers_at(&user, &licenses[1], TWOGATE_LICENSE_BUSINESS_PREMIUM);
    licenses[1] = 0;
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    user.licenses = NULL;
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    user.licenses = (const int32_t *)pointer_of(IS_MISALIGNED, licenses);
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    user = good_user();
    user.enrolment_subject_kind = TWOGATE_SUBJECT_ID;
    bad_numbers_at(&user, &user.enrolment, TWOGATE_ENROLMENT_MALFORMED);
    user.enrolment = TWOGATE_ENROLMENT_SUMMARY;
    bad_numbers_at(&user, &user.enrolment_subject_kind, TWOGATE_SUBJECT_ID);
    user.enrolment_subject_kind = 0;
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
    /* Without a summary nobody reads its members. */
    user.enrolment = TWOGATE_ENROLMENT_NONE;
    user.enrolment_subject_kind = -1;
    user.enrolment_ask = -1;
    CHECK(decide_with(&user) == TWOGATE_STATUS_OK);
    user.reserved = 1;
    CHECK(decide_with(&user) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void flags(void) {
    twogate_user user = good_user();
    uint8_t *places[8];
    size_t index;
    int value;
    places[0] = &user.disabled;
    places[1] = &user.on_premises_locked;
    places[2] = &user.on_premises_protected;
    places[3] = &user.authenticator_app_code;
    places[4] = &user.authenticator_app_notification;
    places[5] = &user.security_key;
    places[6] = &user.has_registered_at;
    places[7] = &user.has_confirmed_at;
    for (index = 0; index < sizeof places / sizeof *places; index++) {
        for (value = 0; value <= UINT8_MAX; value++) {
            *places[index] = (uint8_t)value;
            CHECK((decide_with(&user) == TWOGATE_STATUS_OK) == (value <= 1));
        }
        *places[index] = 0;
    }
}

static void words(void) {
    int32_t list;
    int32_t number;
    for (list = -2; list < 300; list++) {
        for (number = -300; number < 600; number++) {
            twogate_str word = twogate_word(list, number);
            CHECK(word.ptr == NULL || twogate_number(list, word) == number);
            CHECK(word.ptr == NULL || (number > 0 && number < 256));
        }
    }
    CHECK(twogate_word(INT32_MIN, INT32_MAX).ptr == NULL);
    CHECK(same(twogate_word(TWOGATE_LIST_REASON, TWOGATE_REASON_NOT_LICENSED),
               twogate_str_of("notLicensed")));
    CHECK(twogate_number(TWOGATE_LIST_LICENSE, twogate_str_of("ems")) == TWOGATE_LICENSE_EMS);
    CHECK(twogate_number(TWOGATE_LIST_LICENSE, twogate_str_of("EMS")) == 0);
    CHECK(twogate_number(TWOGATE_LIST_LICENSE, text_of(NULL, 0)) == 0);
    CHECK(twogate_number(TWOGATE_LIST_LICENSE, text_of(NULL, 3)) == 0);
    CHECK(twogate_number(TWOGATE_LIST_LICENSE, text_of("ems", SIZE_MAX)) == 0);
    CHECK(twogate_number(TWOGATE_LIST_LICENSE, twogate_str_of("\xff")) == 0);
}

/* ---- data that say little are no mistake ---- */

static int32_t mobile_status(const twogate_user *user) {
    twogate_decision decision = twogate_decision_init();
    CHECK(twogate_decide(policy, user, 0, &decision, NULL) == TWOGATE_STATUS_OK);
    return decision.methods[TWOGATE_METHOD_MOBILE_PHONE].status;
}

static int32_t questions_status(const twogate_user *user) {
    twogate_decision decision = twogate_decision_init();
    CHECK(twogate_decide(policy, user, 0, &decision, NULL) == TWOGATE_STATUS_OK);
    return decision.methods[TWOGATE_METHOD_SECURITY_QUESTIONS].status;
}

static void data(void) {
    twogate_user user = good_user();
    CHECK(mobile_status(&user) == TWOGATE_METHOD_STATUS_NOT_REGISTERED);
    user.mobile_phone = text_of("", 0);
    CHECK(mobile_status(&user) == TWOGATE_METHOD_STATUS_MALFORMED);
    user.mobile_phone = twogate_str_of("+1 4255550123");
    CHECK(mobile_status(&user) == TWOGATE_METHOD_STATUS_AVAILABLE);
    CHECK(questions_status(&user) == TWOGATE_METHOD_STATUS_NOT_REGISTERED);
    user.enrolment = TWOGATE_ENROLMENT_MALFORMED;
    CHECK(questions_status(&user) == TWOGATE_METHOD_STATUS_MALFORMED);
    user.enrolment = TWOGATE_ENROLMENT_SUMMARY;
    user.enrolment_subject_kind = TWOGATE_SUBJECT_ID;
    user.enrolment_subject = user.id;
    user.enrolment_ask = 3;
    CHECK(questions_status(&user) == TWOGATE_METHOD_STATUS_AVAILABLE);
    for (user.enrolment_ask = -300; user.enrolment_ask < 600; user.enrolment_ask++) {
        int32_t right = user.enrolment_ask >= 3 && user.enrolment_ask <= 5
                            ? TWOGATE_METHOD_STATUS_AVAILABLE
                            : TWOGATE_METHOD_STATUS_MALFORMED;
        CHECK(questions_status(&user) == right);
    }
    user.enrolment_ask = 3;
    user.enrolment_subject = text_of("", 0);
    CHECK(questions_status(&user) == TWOGATE_METHOD_STATUS_MALFORMED);
    user.enrolment_subject = text_of(NULL, 0);
    CHECK(questions_status(&user) == TWOGATE_METHOD_STATUS_MALFORMED);
    user.enrolment_subject = twogate_str_of("ben@contoso.com");
    CHECK(questions_status(&user) == TWOGATE_METHOD_STATUS_MUST_REENROLL);
}

int main(void) {
    policy = policy_of("{\"scope\":\"all\",\"methods\":[\"mobilePhone\",\"securityQuestions\"],"
                       "\"securityQuestions\":{\"requiredToRegister\":3,\"requiredToReset\":3,"
                       "\"questions\":[\"firstPet\",\"firstJob\",\"firstSchool\"]}}");
    texts();
    lists_of_texts();
    documents();
    numbers();
    flags();
    words();
    data();
    twogate_policy_free(policy);
    return checked();
}
