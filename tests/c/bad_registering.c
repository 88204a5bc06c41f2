/* Bad input to the functions of registrations: a status and nothing else, and no secret in an error. */

#include "flows.h"

#define BEGIN "{\"event\":\"begin\"}"
#define PROVIDE "{\"event\":\"provide\",\"field\":\"email\",\"value\":\"bea@example.org\"}"
#define SUBMIT "{\"event\":\"submitCode\"}"
/* The size of a situation that could not say who is signed in. */
#define OLDER offsetof(twogate_situation, signed_in_at)

static twogate_situation signed_in(void) {
    twogate_situation situation = good_situation();
    situation.signed_in_at = situation.now - 1000;
    situation.has_signed_in_at = 1;
    return situation;
}

/* What a step comes to; what fails writes nothing. */
static twogate_status step(const twogate_flow *flow, const char *event, const twogate_bytes *secrets,
                           size_t count, const twogate_situation *situation,
                           twogate_transition **transition) {
    twogate_error *error = NULL;
    twogate_status status = twogate_registration_step(setup, flow, twogate_str_of(event), secrets,
                                                      count, situation, transition, &error);
    CHECK((*transition != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK(twogate_error_problem_count(error) == 0 || status == TWOGATE_STATUS_INVALID_USER);
    check_error(error, status);
    return status;
}

/* What a step comes to whose transition nobody needs. */
static twogate_status tried(const twogate_flow *flow, const char *event, const twogate_bytes *secrets,
                            size_t count, const twogate_situation *situation) {
    twogate_transition *transition = NULL;
    twogate_status status = step(flow, event, secrets, count, situation, &transition);
    twogate_transition_free(transition);
    return status;
}

/* Whether a step succeeds and its JSON has a part. */
static int gives(const twogate_flow *flow, const char *event, const twogate_bytes *secrets,
                 size_t count, const twogate_situation *situation, const char *part) {
    twogate_transition *transition = NULL;
    int has = step(flow, event, secrets, count, situation, &transition) == TWOGATE_STATUS_OK
              && contains(twogate_transition_json(transition), twogate_str_of(part));
    twogate_transition_free(transition);
    return has;
}

/* The flow after a step that succeeds, and its transition. */
static twogate_flow *after(const twogate_flow *flow, const char *event, const twogate_bytes *secrets,
                           size_t count, const twogate_situation *situation, const char *outcome,
                           twogate_transition **transition) {
    twogate_flow *next = NULL;
    *transition = NULL;
    CHECK(step(flow, event, secrets, count, situation, transition) == TWOGATE_STATUS_OK);
    CHECK(contains(twogate_transition_json(*transition), twogate_str_of(outcome)));
    CHECK(twogate_transition_flow(*transition, &next, NULL) == TWOGATE_STATUS_OK);
    return next;
}

static void events(const twogate_flow *flow) {
    static const char *const others[] = {
        "", "null", "[]", "{\"event\":7}", "{\"event\":\"" SECRET "\"}", IDENTIFY,
        "{\"event\":\"begin\",\"name\":\"" SECRET "\"}",
        "{\"event\":\"provide\",\"field\":\"" SECRET "\",\"value\":\"hush\"}",
        "{\"event\":\"answer\",\"answers\":[{\"question\":\"firstPet\",\"answer\":\"hush\"}]}",
        "{\"event\":\"submitCode\",\"code\":\"hush\"}", "\xff", NULL};
    static const char *const two = "{\"event\":\"answer\",\"answers\":[{\"question\":\"firstPet\"},"
                                   "{\"question\":\"" SECRET "\",\"shown\":\"hush\"}]}";
    twogate_situation situation = signed_in();
    twogate_bytes secrets[3];
    size_t index;
    secrets[0] = secrets[1] = secrets[2] = typed("hush");
    for (index = 0; others[index] != NULL; index++) {
        twogate_status wanted = others[index][0] == '\xff' ? TWOGATE_STATUS_INVALID_UTF8
                                                           : TWOGATE_STATUS_INVALID_ARGUMENT;
        CHECK(tried(flow, others[index], NULL, 0, &situation) == wanted);
        CHECK(tried(flow, others[index], secrets, 1, &situation) == wanted);
    }
    for (index = 0; index <= 3; index++) {
        CHECK((tried(flow, BEGIN, secrets, index, &situation) == TWOGATE_STATUS_OK) == (index == 0));
        CHECK((tried(flow, SUBMIT, secrets, index, &situation) == TWOGATE_STATUS_OK) == (index == 1));
        CHECK((tried(flow, two, secrets, index, &situation) == TWOGATE_STATUS_OK) == (index == 2));
    }
    CHECK(tried(flow, SUBMIT, NULL, 1, &situation) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(tried(flow, SUBMIT, secrets, SIZE_MAX, &situation) == TWOGATE_STATUS_INVALID_ARGUMENT);
    secrets[1] = bytes_of(NULL, 7);
    CHECK(tried(flow, two, secrets, 2, &situation) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

/* Only with four good pointers is there a step. */
static void pointers(const twogate_flow *flow) {
    int s;
    int f;
    int w;
    int t;
    for (s = 0; s < POINTERS; s++)
    for (f = 0; f < POINTERS; f++)
    for (w = 0; w < POINTERS; w++)
    for (t = 0; t < POINTERS; t++) {
        twogate_situation situations[2] = {signed_in(), signed_in()};
        twogate_transition *transitions[2] = {NULL, NULL};
        twogate_error *error = NULL;
        int good = s == IS_GOOD && f == IS_GOOD && w == IS_GOOD && t == IS_GOOD;
        twogate_status status = twogate_registration_step(
            (const twogate_setup *)pointer_of((enum pointer)s, setup),
            (const twogate_flow *)pointer_of((enum pointer)f, (void *)(uintptr_t)flow),
            twogate_str_of(BEGIN), NULL, 0,
            (const twogate_situation *)pointer_of((enum pointer)w, situations),
            (twogate_transition **)pointer_of((enum pointer)t, transitions), &error);
        CHECK(status == (good ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        CHECK((transitions[0] != NULL) == good && transitions[1] == NULL);
        check_error(error, status);
        twogate_transition_free(transitions[0]);
    }
}

/* Who is signed in stands at the end: a program that does not know of it says that nobody is. */
static void sizes(const twogate_flow *flow) {
    struct {
        twogate_situation known;
        uint64_t more;
    } newer;
    twogate_situation situation = signed_in();
    size_t size;
    CHECK(gives(flow, BEGIN, NULL, 0, &situation, "\"outcome\":\"moved\""));
    for (size = 0; size < sizeof situation; size++) {
        situation.struct_size = size;
        CHECK((tried(flow, BEGIN, NULL, 0, &situation) == TWOGATE_STATUS_OK) == (size == OLDER));
    }
    situation.struct_size = OLDER;
    memset(&situation.signed_in_at, 0xaa, sizeof situation - OLDER);
    CHECK(gives(flow, BEGIN, NULL, 0, &situation, "\"reason\":\"reauthenticate\""));
    newer.known = signed_in();
    newer.known.struct_size = sizeof newer;
    newer.more = 0;
    CHECK(gives(flow, BEGIN, NULL, 0, &newer.known, "\"outcome\":\"moved\""));
    newer.more = 1;
    CHECK(tried(flow, BEGIN, NULL, 0, &newer.known) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
}

static void situations(const twogate_flow *flow) {
    twogate_situation situation = signed_in();
    size_t index;
    situation.has_signed_in_at = 2;
    CHECK(tried(flow, BEGIN, NULL, 0, &situation) == TWOGATE_STATUS_INVALID_ARGUMENT);
    for (index = 0; index < sizeof situation.reserved; index++) {
        situation = signed_in();
        situation.reserved[index] = 1;
        CHECK(tried(flow, BEGIN, NULL, 0, &situation) == TWOGATE_STATUS_INVALID_ARGUMENT);
    }
    situation = signed_in();
    situation.has_signed_in_at = 0;
    CHECK(gives(flow, BEGIN, NULL, 0, &situation, "\"reason\":\"reauthenticate\""));
    situation.has_signed_in_at = 1;
    situation.signed_in_at = INT64_MIN;
    CHECK(gives(flow, BEGIN, NULL, 0, &situation, "\"reason\":\"reauthenticate\""));
    situation = signed_in();
    situation.entropy.len = 31;
    CHECK(tried(flow, BEGIN, NULL, 0, &situation) == TWOGATE_STATUS_NO_ENTROPY);
    situation = signed_in();
    situation.user_json = twogate_str_of("{\"id\":7,\"name\":\"hush\"}");
    CHECK(tried(flow, BEGIN, NULL, 0, &situation) == TWOGATE_STATUS_INVALID_USER);
    situation.user_json = twogate_str_of(NULL);
    CHECK(gives(flow, BEGIN, NULL, 0, &situation, "\"reason\":\"malformed\""));
    situation = signed_in();
    situation.ledger_json = twogate_str_of("\xff");
    CHECK(tried(flow, BEGIN, NULL, 0, &situation) == TWOGATE_STATUS_INVALID_UTF8);
    /* What is no ledger is no error of the call. */
    situation.ledger_json = twogate_str_of("\"" SECRET "\"");
    CHECK(gives(flow, BEGIN, NULL, 0, &situation, "\"reason\":\"malformed\""));
}

static void keys(const twogate_flow *begun) {
    twogate_str texts[2] = {{NULL, 0}, {NULL, 0}};
    twogate_text *key = NULL;
    twogate_text *of_resets = NULL;
    twogate_error *error = NULL;
    int which;
    CHECK(twogate_registration_ledger_key(setup, twogate_str_of(ANN), &key, &error)
          == TWOGATE_STATUS_OK);
    CHECK(twogate_ledger_key(setup, twogate_str_of(SECRET), twogate_str_of(ANN), &of_resets, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(twogate_text_view(key).len == 64);
    CHECK(same(twogate_text_view(key), twogate_flow_ledger_key(begun)));
    CHECK(!same(twogate_text_view(key), twogate_text_view(of_resets)));
    twogate_text_free(key);
    twogate_text_free(of_resets);
    key = NULL;
    texts[0] = twogate_str_of("{\"name\":\"hush\"}");
    for (which = 0; which < 2; which++) {
        CHECK(twogate_registration_ledger_key(setup, texts[which], &key, &error)
              == TWOGATE_STATUS_INVALID_USER);
        check_error(error, TWOGATE_STATUS_INVALID_USER);
    }
    CHECK(twogate_registration_ledger_key(NULL, twogate_str_of(ANN), &key, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_registration_ledger_key(setup, twogate_str_of(ANN), NULL, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(key == NULL);
}

/* A flow up to a charge; its codes are in no JSON, and what is for resets does not take it. */
static void flows(const twogate_flow *nothing) {
    twogate_situation situation = signed_in();
    twogate_bytes wrong = typed("000000");
    twogate_transition *made[3] = {NULL, NULL, NULL};
    twogate_transition *of_resets = NULL;
    twogate_flow *flow[3];
    twogate_flow *reset = NULL;
    twogate_text *prompt = NULL;
    twogate_bytes bytes;
    twogate_str code;
    size_t index;
    flow[0] = after(nothing, BEGIN, NULL, 0, &situation, "\"moved\"", &made[0]);
    keys(flow[0]);
    CHECK(same(twogate_flow_identifier(flow[0]), twogate_str_of(SECRET)));
    CHECK(twogate_flow_prompt(setup, flow[0], &situation, &prompt, NULL) == TWOGATE_STATUS_OK);
    CHECK(contains(twogate_text_view(prompt), twogate_str_of("\"prompt\":\"overview\"")));
    twogate_text_free(prompt);
    CHECK(twogate_reset_step(setup, flow[0], twogate_str_of("{\"event\":\"cancel\"}"), NULL, 0,
                             &situation, &of_resets, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(contains(twogate_transition_json(of_resets), twogate_str_of("\"notNow\"")));
    twogate_transition_free(of_resets);
    CHECK(twogate_reset_step(setup, nothing, twogate_str_of(IDENTIFY), NULL, 0, &situation,
                             &of_resets, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(twogate_transition_flow(of_resets, &reset, NULL) == TWOGATE_STATUS_OK);
    CHECK(gives(reset, "{\"event\":\"finish\"}", NULL, 0, &situation, "\"notNow\""));
    twogate_flow_free(reset);
    twogate_transition_free(of_resets);
    flow[1] = after(flow[0], PROVIDE, NULL, 0, &situation, "\"sent\"", &made[1]);
    for (index = 0, bytes.ptr = NULL, bytes.len = 0; bytes.ptr == NULL && index < 9; index++) {
        bytes = twogate_transition_code(made[1], index);
    }
    code.ptr = (const char *)bytes.ptr;
    code.len = bytes.len;
    CHECK(code.len == 6);
    CHECK(!contains(twogate_transition_json(made[1]), code));
    save(made[1], &situation);
    flow[2] = after(flow[1], SUBMIT, &wrong, 1, &situation, "\"charged\"", &made[2]);
    CHECK(twogate_flow_prompt(setup, flow[2], &situation, &prompt, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    for (index = 0; index < 3; index++) {
        twogate_flow_free(flow[index]);
        twogate_transition_free(made[index]);
    }
}

int main(void) {
    twogate_settings good = good_settings();
    twogate_flow *nothing = NULL;
    policy = policy_of(POLICY);
    CHECK(twogate_setup_new(policy, &good, &setup, NULL) == TWOGATE_STATUS_OK);
    twogate_policy_free(policy);
    CHECK(twogate_flow_new(&nothing, NULL) == TWOGATE_STATUS_OK);
    events(nothing);
    pointers(nothing);
    sizes(nothing);
    situations(nothing);
    flows(nothing);
    twogate_flow_free(nothing);
    twogate_setup_free(setup);
    return checked();
}
