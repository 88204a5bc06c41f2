/* Bad input to the functions that give texts for people: a status and nothing else. */

#include "flows.h"

/* What a function is given beyond the language: of each kind something that is good. */
struct given {
    twogate_str asked;
    twogate_str text;
    twogate_bytes code;
    const void *first;
    const void *second;
    const void *third;
    int32_t list;
    int32_t number;
    size_t index;
};

typedef twogate_status giver(const struct given *given, twogate_text **text,
                             twogate_error **error);

static twogate_status word(const struct given *given, twogate_text **text, twogate_error **error) {
    return twogate_render_word(given->asked, given->list, given->number, text, error);
}

static twogate_status question(const struct given *given, twogate_text **text,
                               twogate_error **error) {
    return twogate_render_question(given->asked, given->text, text, error);
}

static twogate_status message(const struct given *given, twogate_text **text,
                              twogate_error **error) {
    return twogate_render_message(given->asked, given->number, given->text, given->text, text,
                                  error);
}

static twogate_status problem(const struct given *given, twogate_text **text,
                              twogate_error **error) {
    return twogate_render_problem(given->asked, given->list, given->number, INT64_MIN, INT64_MAX,
                                  text, error);
}

static twogate_status person_case(const struct given *given, twogate_text **text,
                                  twogate_error **error) {
    return twogate_render_case(given->asked, (const twogate_policy *)given->first,
                               (const twogate_user *)given->second, 0, given->text, text, error);
}

static twogate_status identify(const struct given *given, twogate_text **text,
                               twogate_error **error) {
    return twogate_render_identify(given->asked, text, error);
}

static twogate_status prompt(const struct given *given, twogate_text **text,
                             twogate_error **error) {
    return twogate_render_prompt(given->asked, (const twogate_setup *)given->first,
                                 (const twogate_flow *)given->second,
                                 (const twogate_situation *)given->third, text, error);
}

static twogate_status result(const struct given *given, twogate_text **text,
                             twogate_error **error) {
    return twogate_render_result(given->asked, (const twogate_transition *)given->first, text,
                                 error);
}

static twogate_status audit(const struct given *given, twogate_text **text, twogate_error **error) {
    return twogate_render_audit(given->asked, (const twogate_transition *)given->first,
                                given->index, text, error);
}

static twogate_status code(const struct given *given, twogate_text **text, twogate_error **error) {
    return twogate_render_code(given->asked, given->code, text, error);
}

static twogate_status contact(const struct given *given, twogate_text **text,
                              twogate_error **error) {
    return twogate_render_contact(given->asked, given->text, given->number, text, error);
}

static twogate_status button(const struct given *given, twogate_text **text,
                             twogate_error **error) {
    return twogate_render_button(given->asked, given->text, text, error);
}

/* What a call comes to; what fails writes nothing. */
static twogate_status status_of(giver *give, const struct given *given) {
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    twogate_status status = give(given, &text, &error);
    CHECK((text != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK((twogate_text_view(text).len > 0) == (status == TWOGATE_STATUS_OK));
    check_error(error, status);
    twogate_text_free(text);
    return status;
}

static twogate_str text_of(const char *bytes, size_t length) {
    twogate_str text;
    text.ptr = bytes;
    text.len = length;
    return text;
}

/* Texts that are none, in the place of a good one, and where an absent one leads. */
static void bad_texts_at(giver *give, const struct given *given, twogate_str *place,
                         twogate_status absent) {
    static const char *const ill_formed[] = {"\xff", "de\x80", "en\xc3", "\xc0\xaf",
                                             "\xed\xa0\x80", "\xf4\x90\x80\x80"};
    const twogate_str before = *place;
    size_t index;
    for (index = 0; index < sizeof ill_formed / sizeof *ill_formed; index++) {
        *place = twogate_str_of(ill_formed[index]);
        CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_UTF8);
    }
    *place = text_of(NULL, 1);
    CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = text_of("en", (size_t)PTRDIFF_MAX + 1);
    CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = text_of("en", SIZE_MAX);
    CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = text_of(NULL, 0);
    CHECK(status_of(give, given) == absent);
    *place = before;
    CHECK(status_of(give, given) == TWOGATE_STATUS_OK);
}

/* What every one of these functions refuses, and whom each of them answers. */
static void anybody(giver *give, struct given *given) {
    static const char *const answered[] = {"", "en", "tlh", "EN-gb;q=0.8, *", "q=;,;", SECRET};
    twogate_text *texts[2] = {NULL, NULL};
    twogate_error *errors[2] = {NULL, NULL};
    const twogate_str before = given->asked;
    size_t index;
    int e;
    for (index = 0; index < sizeof answered / sizeof *answered; index++) {
        given->asked = twogate_str_of(answered[index]);
        CHECK(status_of(give, given) == TWOGATE_STATUS_OK);
    }
    given->asked = before;
    bad_texts_at(give, given, &given->asked, TWOGATE_STATUS_OK);
    for (e = 0; e < POINTERS; e++) {
        twogate_error **error = (twogate_error **)pointer_of((enum pointer)e, errors);
        CHECK(give(given, NULL, error) == TWOGATE_STATUS_INVALID_ARGUMENT);
        twogate_error_free(errors[0]);
        errors[0] = NULL;
        CHECK(give(given, (twogate_text **)pointer_of(IS_MISALIGNED, texts), error)
              == TWOGATE_STATUS_INVALID_ARGUMENT);
        twogate_error_free(errors[0]);
        errors[0] = NULL;
        CHECK((give(given, texts, error) == TWOGATE_STATUS_OK) == (e != IS_MISALIGNED));
        CHECK((texts[0] != NULL) == (e != IS_MISALIGNED));
        twogate_text_free(texts[0]);
        texts[0] = NULL;
    }
}

/* Pointers to nothing, and beside it, in the place of a good one. */
static void bad_objects_at(giver *give, const struct given *given, const void **place) {
    static const uint64_t beside[64] = {0};
    const void *before = *place;
    *place = NULL;
    CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = (const char *)beside + 1;
    CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    *place = before;
    CHECK(status_of(give, given) == TWOGATE_STATUS_OK);
}

/* ---- numbers and words ---- */

static const int32_t unknown[] = {0, -1, 255, 256, 257, 513, INT32_MAX, INT32_MIN};
enum { UNKNOWN = sizeof unknown / sizeof *unknown };

/* Which lists have texts: those that are said, and no others. */
static void lists(giver *give, struct given *given, const int32_t *with, size_t count) {
    const int32_t before = given->list;
    size_t index;
    given->number = 1;
    for (given->list = -2; given->list < 300; given->list++) {
        twogate_status wanted = TWOGATE_STATUS_INVALID_ARGUMENT;
        for (index = 0; index < count; index++) {
            wanted = with[index] == given->list ? TWOGATE_STATUS_OK : wanted;
        }
        CHECK(status_of(give, given) == wanted);
    }
    given->list = INT32_MIN;
    CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    given->list = before;
    for (index = 0; index < UNKNOWN; index++) {
        given->number = unknown[index];
        CHECK(status_of(give, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    }
    given->number = 1;
    anybody(give, given);
}

static void numbers(struct given *given) {
    static const int32_t spoken[] = {
        TWOGATE_LIST_VERDICT, TWOGATE_LIST_REASON, TWOGATE_LIST_GATE_POLICY, TWOGATE_LIST_METHOD,
        TWOGATE_LIST_METHOD_STATUS, TWOGATE_LIST_SOURCE, TWOGATE_LIST_LICENSE, TWOGATE_LIST_ACTION,
        TWOGATE_LIST_CHECK, TWOGATE_LIST_OUTCOME, TWOGATE_LIST_CHANNEL, TWOGATE_LIST_ACTOR,
        TWOGATE_LIST_FIELD_STATE};
    static const int32_t problems[] = {TWOGATE_LIST_DRAFT_PROBLEM, TWOGATE_LIST_PASSWORD_PROBLEM};
    size_t index;
    given->list = TWOGATE_LIST_REASON;
    lists(word, given, spoken, sizeof spoken / sizeof *spoken);
    given->list = TWOGATE_LIST_DRAFT_PROBLEM;
    lists(problem, given, problems, 2);
    given->text = twogate_str_of("https://contoso.com/" SECRET);
    for (index = 0; index < UNKNOWN; index++) {
        given->number = unknown[index];
        CHECK(status_of(message, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
        /* Why somebody cannot do it need not be known. */
        CHECK(status_of(contact, given)
              == (unknown[index] == 0 ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
    }
    given->number = TWOGATE_MESSAGE_COULD_NOT_VERIFY;
    anybody(message, given);
    bad_texts_at(message, given, &given->text, TWOGATE_STATUS_OK);
    anybody(contact, given);
    bad_texts_at(contact, given, &given->text, TWOGATE_STATUS_OK);
}

static void names(struct given *given) {
    static const char *const others[] = {"", "FirstPet", "firstPet ", "Next", "message-cancelled",
                                         "\xe2\x81\xa8", SECRET};
    size_t index;
    for (index = 0; index < sizeof others / sizeof *others; index++) {
        given->text = twogate_str_of(others[index]);
        CHECK(status_of(question, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
        CHECK(status_of(button, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    }
    given->text = twogate_str_of("firstPet");
    anybody(question, given);
    bad_texts_at(question, given, &given->text, TWOGATE_STATUS_INVALID_ARGUMENT);
    given->text = twogate_str_of("next");
    anybody(button, given);
    bad_texts_at(button, given, &given->text, TWOGATE_STATUS_INVALID_ARGUMENT);
    anybody(identify, given);
}

static void codes(struct given *given) {
    given->code = typed("hush\xff");
    CHECK(status_of(code, given) == TWOGATE_STATUS_INVALID_UTF8);
    given->code = bytes_of(NULL, 1);
    CHECK(status_of(code, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    given->code = bytes_of("1", SIZE_MAX);
    CHECK(status_of(code, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    given->code = bytes_of(NULL, 0);
    CHECK(status_of(code, given) == TWOGATE_STATUS_OK);
    given->code = typed("908172");
    anybody(code, given);
}

/* ---- people and flows ---- */

static void people(struct given *given) {
    twogate_user user = good_user();
    given->first = policy;
    given->second = &user;
    given->text = text_of(NULL, 0);
    bad_objects_at(person_case, given, &given->first);
    bad_objects_at(person_case, given, &given->second);
    anybody(person_case, given);
    bad_texts_at(person_case, given, &given->text, TWOGATE_STATUS_OK);
    user.struct_size--;
    CHECK(status_of(person_case, given) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    user = good_user();
    user.id = text_of("", 0);
    CHECK(status_of(person_case, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void flows(struct given *given) {
    twogate_situation situation = good_situation();
    twogate_flow *nothing = NULL;
    twogate_flow *flow = NULL;
    twogate_transition *transition = NULL;
    CHECK(twogate_flow_new(&nothing, NULL) == TWOGATE_STATUS_OK);
    CHECK(twogate_reset_step(setup, nothing, twogate_str_of(IDENTIFY), NULL, 0, &situation,
                             &transition, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(twogate_transition_flow(transition, &flow, NULL) == TWOGATE_STATUS_OK);
    save(transition, &situation);
    given->first = setup;
    given->third = &situation;
    given->second = nothing;
    CHECK(status_of(prompt, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    given->second = flow;
    bad_objects_at(prompt, given, &given->first);
    bad_objects_at(prompt, given, &given->second);
    bad_objects_at(prompt, given, &given->third);
    anybody(prompt, given);
    situation.user_json = twogate_str_of("{\"id\":7,\"name\":\"hush\"}");
    CHECK(status_of(prompt, given) == TWOGATE_STATUS_INVALID_USER);
    given->first = transition;
    bad_objects_at(result, given, &given->first);
    anybody(result, given);
    given->index = 0;
    while (given->index < 9 && status_of(audit, given) != TWOGATE_STATUS_OK) {
        given->index++;
    }
    bad_objects_at(audit, given, &given->first);
    anybody(audit, given);
    given->index = SIZE_MAX;
    CHECK(status_of(audit, given) == TWOGATE_STATUS_INVALID_ARGUMENT);
    twogate_transition_free(transition);
    twogate_flow_free(flow);
    twogate_flow_free(nothing);
}

/* Whatever a browser says finds a language. */
static void headers(void) {
    const twogate_str english = twogate_str_of("en");
    const twogate_str bad[] = {twogate_str_of("\xff"), twogate_str_of("de\xc3"), text_of(NULL, 1),
                               text_of("de", SIZE_MAX), text_of(NULL, 0), text_of("", 0)};
    size_t index;
    for (index = 0; index < sizeof bad / sizeof *bad; index++) {
        CHECK(same(twogate_negotiate(bad[index]), english));
        CHECK(same(twogate_direction(bad[index]), twogate_str_of("ltr")));
    }
}

int main(void) {
    twogate_settings good = good_settings();
    struct given given;
    memset(&given, 0, sizeof given);
    given.asked = twogate_str_of("en");
    policy = policy_of(POLICY);
    CHECK(twogate_setup_new(policy, &good, &setup, NULL) == TWOGATE_STATUS_OK);
    headers();
    numbers(&given);
    names(&given);
    codes(&given);
    people(&given);
    flows(&given);
    twogate_policy_free(policy);
    twogate_setup_free(setup);
    return checked();
}
