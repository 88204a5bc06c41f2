/* Bad input to the functions of resets: a status and nothing else, and no secret in an error. */

#include "flows.h"

/* What settings come to. */
static twogate_status settings_status(const twogate_settings *settings) {
    twogate_setup *it = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_setup_new(policy, settings, &it, &error);
    CHECK((it != NULL) == (status == TWOGATE_STATUS_OK));
    check_error(error, status);
    twogate_setup_free(it);
    return status;
}

static void settings(void) {
    static const uint8_t zeros[32] = {0};
    twogate_settings it = good_settings();
    twogate_state_key keys[2];
    twogate_hashing hashing = cheap();
    memcpy(keys, it.state_keys, sizeof keys);
    CHECK(settings_status(&it) == TWOGATE_STATUS_OK);
    it.hashing = &hashing;
    it.code_digits = 8;
    it.disclosure = TWOGATE_DISCLOSURE_DISCLOSE;
    CHECK(settings_status(&it) == TWOGATE_STATUS_OK);
    it.code_digits = 9;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it.code_digits = 5;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it.code_digits = 0;
    it.disclosure = 2;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_ARGUMENT);
    it.disclosure = -1;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_ARGUMENT);
    it = good_settings();
    hashing.memory_kib = 1;
    it.hashing = &hashing;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    hashing = cheap();
    hashing.struct_size = 8;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    it = good_settings();
    it.struct_size--;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    it = good_settings();
    it.country_code_count = 0;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it = good_settings();
    it.email_domain_count = 0;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it = good_settings();
    it.email_domains = NULL;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_ARGUMENT);
    it = good_settings();
    it.identifier_secret.len = 31;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it.identifier_secret = bytes_of(zeros, 32);
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it = good_settings();
    it.state_key_count = 0;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    it.state_key_count = SIZE_MAX;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_ARGUMENT);
    it.state_keys = keys;
    it.state_key_count = 2;
    keys[1].id = keys[0].id;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    keys[1].id = typed("too long a name");
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    keys[1].id = typed("old");
    keys[1].key.len = 16;
    CHECK(settings_status(&it) == TWOGATE_STATUS_BAD_PARAMETERS);
    keys[1].key.ptr = NULL;
    CHECK(settings_status(&it) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(settings_status(NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

/* What a step comes to; what fails writes nothing. */
static twogate_status step(const twogate_flow *flow, const char *event, const twogate_bytes *secrets,
                           size_t count, const twogate_situation *situation,
                           twogate_transition **transition) {
    twogate_error *error = NULL;
    twogate_status status = twogate_reset_step(setup, flow, twogate_str_of(event), secrets, count,
                                               situation, transition, &error);
    CHECK((*transition != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK(twogate_error_problem_count(error) == 0 || status == TWOGATE_STATUS_INVALID_USER);
    check_error(error, status);
    return status;
}

/* The flow after a step that succeeds; the ledger that it saves, as long as the transition. */
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
        "", "null", "[]", "{\"event\":7}", "{\"event\":\"" SECRET "\"}",
        "{\"event\":\"verify\",\"code\":\"" SECRET "\"}",
        "{\"event\":\"identify\",\"identifier\":\"" SECRET "\"}",
        "{\"event\":\"submitCode\",\"code\":\"hush\"}", "\xff", NULL};
    twogate_situation situation = good_situation();
    twogate_bytes secrets[3];
    twogate_transition *transition = NULL;
    twogate_error *error = NULL;
    size_t index;
    secrets[0] = secrets[1] = secrets[2] = typed("hush");
    for (index = 0; others[index] != NULL; index++) {
        twogate_status wanted = others[index][0] == '\xff' ? TWOGATE_STATUS_INVALID_UTF8
                                                           : TWOGATE_STATUS_INVALID_ARGUMENT;
        CHECK(step(flow, others[index], NULL, 0, &situation, &transition) == wanted);
        CHECK(step(flow, others[index], secrets, 1, &situation, &transition) == wanted);
    }
    for (index = 0; index <= 3; index++) {
        CHECK((step(flow, IDENTIFY, secrets, index, &situation, &transition) == TWOGATE_STATUS_OK)
              == (index == 0));
        twogate_transition_free(transition);
        transition = NULL;
        CHECK((step(flow, "{\"event\":\"submitCode\"}", secrets, index, &situation, &transition)
               == TWOGATE_STATUS_OK)
              == (index == 1));
        twogate_transition_free(transition);
        transition = NULL;
        CHECK(step(flow, "{\"event\":\"submitAnswers\"}", secrets, index, &situation, &transition)
              == TWOGATE_STATUS_OK);
        twogate_transition_free(transition);
        transition = NULL;
    }
    CHECK(step(flow, IDENTIFY, NULL, 1, &situation, &transition) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(step(flow, IDENTIFY, secrets, SIZE_MAX, &situation, &transition)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    secrets[1] = bytes_of(NULL, 7);
    CHECK(step(flow, "{\"event\":\"submitAnswers\"}", secrets, 3, &situation, &transition)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(step(NULL, IDENTIFY, NULL, 0, &situation, &transition) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(step(flow, IDENTIFY, NULL, 0, NULL, &transition) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_reset_step(NULL, flow, twogate_str_of(IDENTIFY), NULL, 0, &situation, &transition,
                             &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_reset_step(setup, flow, twogate_str_of(IDENTIFY), NULL, 0, &situation, NULL, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void situations(const twogate_flow *flow) {
    twogate_situation situation = good_situation();
    twogate_transition *transition = NULL;
    twogate_flow *next;
    situation.struct_size--;
    CHECK(step(flow, IDENTIFY, NULL, 0, &situation, &transition)
          == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    situation = good_situation();
    situation.entropy.len = 31;
    CHECK(step(flow, IDENTIFY, NULL, 0, &situation, &transition) == TWOGATE_STATUS_NO_ENTROPY);
    situation = good_situation();
    situation.user_json = twogate_str_of("{\"id\":7,\"name\":\"hush\"}");
    CHECK(step(flow, IDENTIFY, NULL, 0, &situation, &transition) == TWOGATE_STATUS_INVALID_USER);
    situation.user_json = twogate_str_of("");
    CHECK(step(flow, IDENTIFY, NULL, 0, &situation, &transition) == TWOGATE_STATUS_INVALID_USER);
    situation = good_situation();
    situation.ledger_json = twogate_str_of("\xff");
    CHECK(step(flow, IDENTIFY, NULL, 0, &situation, &transition) == TWOGATE_STATUS_INVALID_UTF8);
    /* What is no ledger is no error of the call. */
    situation.ledger_json = twogate_str_of("\"" SECRET "\"");
    next = after(flow, IDENTIFY, NULL, 0, &situation, "\"reason\":\"malformed\"", &transition);
    CHECK(twogate_flow_identifier(next).ptr == NULL);
    twogate_flow_free(next);
    twogate_transition_free(transition);
    situation.ledger_json = twogate_str_of("{\"version\":2}");
    next = after(flow, IDENTIFY, NULL, 0, &situation, "\"reason\":\"version\"", &transition);
    twogate_flow_free(next);
    twogate_transition_free(transition);
}

/* Only a flow that waits has a page and a sealed form. */
static void unsealable(const twogate_flow *flow) {
    uint8_t sealed[TWOGATE_SEALED_SIZE] = {0};
    twogate_situation situation = good_situation();
    twogate_text *prompt = NULL;
    twogate_error *error = NULL;
    CHECK(twogate_flow_seal(setup, flow, some_entropy(), sealed, sizeof sealed, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(sealed[0] == 0);
    CHECK(twogate_flow_prompt(setup, flow, &situation, &prompt, &error)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(prompt == NULL);
    check_error(error, TWOGATE_STATUS_INVALID_ARGUMENT);
}

static twogate_status opened(const uint8_t *sealed, size_t length) {
    twogate_flow *flow = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_flow_open(setup, bytes_of(sealed, length), &flow, &error);
    CHECK((flow != NULL) == (status == TWOGATE_STATUS_OK));
    check_error(error, status);
    twogate_flow_free(flow);
    return status;
}

static void sealing(const twogate_flow *flow) {
    uint8_t sealed[TWOGATE_SEALED_SIZE + 1] = {0};
    size_t at;
    CHECK(twogate_flow_seal(setup, flow, some_entropy(), sealed, TWOGATE_SEALED_SIZE - 1, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_flow_seal(setup, flow, some_entropy(), NULL, TWOGATE_SEALED_SIZE, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_flow_seal(setup, flow, typed("?"), sealed, TWOGATE_SEALED_SIZE, NULL)
          == TWOGATE_STATUS_NO_ENTROPY);
    CHECK(twogate_flow_seal(NULL, flow, some_entropy(), sealed, TWOGATE_SEALED_SIZE, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_flow_seal(setup, NULL, some_entropy(), sealed, TWOGATE_SEALED_SIZE, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(sealed[0] == 0);
    CHECK(twogate_flow_seal(setup, flow, some_entropy(), sealed, sizeof sealed, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(sealed[TWOGATE_SEALED_SIZE] == 0);
    CHECK(opened(sealed, TWOGATE_SEALED_SIZE) == TWOGATE_STATUS_OK);
    CHECK(opened(sealed, TWOGATE_SEALED_SIZE - 1) == TWOGATE_STATUS_WRONG_KEY);
    CHECK(opened(sealed, sizeof sealed) == TWOGATE_STATUS_WRONG_KEY);
    CHECK(opened(NULL, 0) == TWOGATE_STATUS_WRONG_KEY);
    CHECK(opened(NULL, 1) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_flow_open(setup, bytes_of(sealed, 1), NULL, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    /* Another byte anywhere. */
    for (at = 0; at < TWOGATE_SEALED_SIZE; at += 3) {
        sealed[at] ^= 0x40;
        CHECK(opened(sealed, TWOGATE_SEALED_SIZE) == TWOGATE_STATUS_WRONG_KEY);
        sealed[at] ^= 0x40;
    }
    memset(sealed, 0xa5, sizeof sealed);
    CHECK(opened(sealed, TWOGATE_SEALED_SIZE) == TWOGATE_STATUS_WRONG_KEY);
}

static void keys(const twogate_flow *flow) {
    twogate_text *key = NULL;
    twogate_error *error = NULL;
    twogate_str absent = {NULL, 0};
    CHECK(twogate_ledger_key(setup, twogate_str_of("someone"), twogate_str_of(ANN), &key, &error)
          == TWOGATE_STATUS_OK);
    CHECK(same(twogate_text_view(key), twogate_flow_ledger_key(flow)));
    CHECK(twogate_text_view(key).len == 64);
    twogate_text_free(key);
    CHECK(twogate_ledger_key(setup, twogate_str_of("someone"), absent, &key, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(!same(twogate_text_view(key), twogate_flow_ledger_key(flow)));
    twogate_text_free(key);
    key = NULL;
    CHECK(twogate_ledger_key(setup, twogate_str_of("?"), twogate_str_of("{}"), &key, &error)
          == TWOGATE_STATUS_INVALID_USER);
    check_error(error, TWOGATE_STATUS_INVALID_USER);
    CHECK(twogate_ledger_key(NULL, twogate_str_of("?"), absent, &key, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(key == NULL);
}

/* A flow up to a charge; codes are in no JSON, and a charged flow takes only "verify". */
static void flows(const twogate_flow *nothing) {
    twogate_situation situation = good_situation();
    twogate_bytes wrong = typed("000000");
    twogate_transition *made[4] = {NULL, NULL, NULL, NULL};
    twogate_flow *flow[4];
    twogate_str code;
    twogate_bytes bytes;
    size_t index;
    flow[0] = after(nothing, IDENTIFY, NULL, 0, &situation, "\"moved\"", &made[0]);
    sealing(flow[0]);
    keys(flow[0]);
    save(made[0], &situation);
    flow[1] = after(flow[0], "{\"event\":\"choose\",\"method\":\"email\"}", NULL, 0, &situation,
                    "\"sent\"", &made[1]);
    for (index = 0, bytes.ptr = NULL, bytes.len = 0; bytes.ptr == NULL && index < 9; index++) {
        bytes = twogate_transition_code(made[1], index);
    }
    code.ptr = (const char *)bytes.ptr;
    code.len = bytes.len;
    CHECK(code.len == 6);
    CHECK(!contains(twogate_transition_json(made[1]), code));
    CHECK(twogate_transition_code(made[1], SIZE_MAX).ptr == NULL);
    CHECK(twogate_transition_code(NULL, 0).ptr == NULL);
    save(made[1], &situation);
    flow[2] = after(flow[1], "{\"event\":\"submitCode\"}", &wrong, 1, &situation, "\"charged\"",
                    &made[2]);
    unsealable(flow[2]);
    CHECK(same(twogate_flow_ledger_key(flow[2]), twogate_flow_ledger_key(flow[0])));
    CHECK(same(twogate_flow_identifier(flow[2]), twogate_str_of(SECRET)));
    save(made[2], &situation);
    flow[3] = after(flow[2], "{\"event\":\"resend\"}", NULL, 0, &situation, "\"notNow\"", &made[3]);
    /* What was borrowed and taken stays when the others go. */
    for (index = 0; index < 4; index++) {
        twogate_flow_free(flow[index]);
    }
    CHECK(contains(twogate_transition_json(made[3]), twogate_str_of("\"refused\"")));
    for (index = 0; index < 4; index++) {
        twogate_transition_free(made[index]);
    }
}

static void nothing_at_all(void) {
    twogate_flow *flow = NULL;
    CHECK(twogate_flow_new(NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_transition_flow(NULL, &flow, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(flow == NULL);
    CHECK(twogate_transition_json(NULL).ptr == NULL);
    CHECK(twogate_flow_identifier(NULL).ptr == NULL);
    CHECK(twogate_flow_ledger_key(NULL).ptr == NULL);
    twogate_setup_free(NULL);
    twogate_flow_free(NULL);
    twogate_transition_free(NULL);
}

int main(void) {
    twogate_settings good = good_settings();
    twogate_flow *nothing = NULL;
    policy = policy_of(POLICY);
    settings();
    CHECK(twogate_setup_new(policy, &good, &setup, NULL) == TWOGATE_STATUS_OK);
    CHECK(twogate_setup_new(NULL, &good, &setup, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_setup_new(policy, &good, NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    twogate_policy_free(policy);
    CHECK(twogate_flow_new(&nothing, NULL) == TWOGATE_STATUS_OK);
    CHECK(twogate_flow_identifier(nothing).ptr == NULL);
    CHECK(twogate_flow_ledger_key(nothing).ptr == NULL);
    unsealable(nothing);
    events(nothing);
    situations(nothing);
    flows(nothing);
    nothing_at_all();
    twogate_flow_free(nothing);
    twogate_setup_free(setup);
    return checked();
}
