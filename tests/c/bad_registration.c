/* Registration as a program gets it wrong: a status and nothing else; and as it gets it right, without a leak. */

#include "bad_input.h"
#include "enrolled.h"

#define ASKS                                                                                     \
    "{\"scope\":\"all\",\"methods\":[\"email\",\"mobilePhone\",\"securityQuestions\"],"               \
    "\"securityQuestions\":{\"requiredToRegister\":3,\"requiredToReset\":3,"                        \
    "\"questions\":[\"firstPet\",\"firstJob\",\"favoriteFood\"]}}"

static const char *const nobody = "{\"id\":\"" SECRET "\",\"licenses\":[\"ems\"]}";

/* Validates; what fails writes nothing and says nothing of what was typed. */
static twogate_status validate(const twogate_policy *asked, twogate_str user,
                               const twogate_registration_draft *draft) {
    twogate_text *said = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_validate_registration(asked, user, draft, &said, &error);
    CHECK((said != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK(!contains(twogate_text_view(said), twogate_str_of(SECRET)));
    check_error(error, status);
    twogate_text_free(said);
    CHECK(twogate_validate_registration(asked, user, draft, &said, NULL) == status);
    CHECK(status != TWOGATE_STATUS_OK || said != NULL);
    if (status == TWOGATE_STATUS_OK) {
        twogate_text_free(said);
    }
    return status;
}

static twogate_registration_draft filled(void) {
    twogate_registration_draft draft = twogate_registration_draft_init();
    draft.authentication_phone = twogate_str_of("+1 425");
    draft.authentication_email = twogate_str_of(SECRET " ");
    draft.office_phone = twogate_str_of("1");
    return draft;
}

static void pointers(void) {
    int p;
    int d;
    int t;
    int e;
    for (p = 0; p < POINTERS; p++)
    for (d = 0; d < POINTERS; d++)
    for (t = 0; t < POINTERS; t++)
    for (e = 0; e < POINTERS; e++) {
        twogate_registration_draft drafts[2] = {filled(), filled()};
        twogate_text *texts[2] = {NULL, NULL};
        twogate_error *errors[2] = {(twogate_error *)policy, NULL};
        int32_t numbers[2] = {-7, -7};
        const twogate_policy *asked = (const twogate_policy *)pointer_of((enum pointer)p, policy);
        twogate_text **text = (twogate_text **)pointer_of((enum pointer)t, texts);
        twogate_error **error = (twogate_error **)pointer_of((enum pointer)e, errors);
        const int fine = p == IS_GOOD && t == IS_GOOD && e != IS_MISALIGNED;
        twogate_status status = twogate_validate_registration(
            asked, twogate_str_of(nobody),
            (const twogate_registration_draft *)pointer_of((enum pointer)d, drafts), text, error);
        CHECK((status == TWOGATE_STATUS_OK) == (fine && d == IS_GOOD));
        CHECK((texts[0] != NULL) == (status == TWOGATE_STATUS_OK));
        twogate_text_free(texts[0]);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
        texts[0] = NULL;
        errors[0] = (twogate_error *)policy;
        status = twogate_registration_form(asked, twogate_str_of(nobody), 0, text, error);
        CHECK((status == TWOGATE_STATUS_OK) == fine);
        CHECK((texts[0] != NULL) == fine);
        twogate_text_free(texts[0]);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
        errors[0] = (twogate_error *)policy;
        status = twogate_registration_status(
            asked, twogate_str_of(nobody), 0,
            (int32_t *)pointer_of((enum pointer)t, numbers), error);
        CHECK((status == TWOGATE_STATUS_OK) == fine);
        CHECK((numbers[0] != -7) == fine);
        if (e == IS_GOOD) {
            check_error(errors[0], status);
        }
    }
}

static void sizes(void) {
    struct {
        twogate_registration_draft draft;
        uint64_t more[2];
    } newer;
    size_t size;
    const twogate_str user = twogate_str_of(nobody);
    memset(&newer, 0, sizeof newer);
    newer.draft = filled();
    for (size = 0; size < sizeof newer.draft; size++) {
        newer.draft.struct_size = size;
        CHECK(validate(policy, user, &newer.draft) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    }
    newer.draft.struct_size = sizeof newer;
    CHECK(validate(policy, user, &newer.draft) == TWOGATE_STATUS_OK);
    newer.more[1] = 1;
    CHECK(validate(policy, user, &newer.draft) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    newer.draft.struct_size = SIZE_MAX;
    CHECK(validate(policy, user, &newer.draft) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
}

static void values(void) {
    const twogate_str user = twogate_str_of(nobody);
    twogate_answer answers[QUESTIONS];
    twogate_registration_draft draft = filled();
    twogate_text *said = NULL;
    draft.authentication_phone = twogate_str_of("\xff");
    CHECK(validate(policy, user, &draft) == TWOGATE_STATUS_INVALID_UTF8);
    draft = filled();
    draft.office_phone.ptr = NULL;
    CHECK(validate(policy, user, &draft) == TWOGATE_STATUS_INVALID_ARGUMENT);
    draft = filled();
    draft.answer_count = 1;
    CHECK(validate(policy, user, &draft) == TWOGATE_STATUS_INVALID_ARGUMENT);
    good_answers(answers);
    draft.answers = answers;
    draft.answer_count = SIZE_MAX;
    CHECK(validate(policy, user, &draft) == TWOGATE_STATUS_INVALID_ARGUMENT);
    draft.answer_count = QUESTIONS;
    CHECK(validate(policy, user, &draft) == TWOGATE_STATUS_OK);
    answers[1].question = twogate_str_of(NULL);
    CHECK(validate(policy, user, &draft) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(validate(policy, twogate_str_of("{}"), &draft) == TWOGATE_STATUS_INVALID_ARGUMENT);
    draft = filled();
    CHECK(validate(policy, twogate_str_of("{}"), &draft) == TWOGATE_STATUS_INVALID_USER);
    CHECK(validate(policy, twogate_str_of(NULL), &draft) == TWOGATE_STATUS_INVALID_USER);
    /* Nothing is filled in. */
    draft = twogate_registration_draft_init();
    CHECK(twogate_validate_registration(policy, user, &draft, &said, NULL) == TWOGATE_STATUS_OK);
    CHECK(same(twogate_text_view(said), twogate_str_of("[]")));
    twogate_text_free(said);
    draft = filled();
    CHECK(twogate_validate_registration(policy, user, &draft, &said, NULL) == TWOGATE_STATUS_OK);
    CHECK(contains(twogate_text_view(said), twogate_str_of("\"/officePhone\",\"code\":\"notEnabled\"")));
    twogate_text_free(said);
}

int main(void) {
    policy = policy_of(ASKS);
    pointers();
    sizes();
    values();
    twogate_policy_free(policy);
    return checked();
}
