#include "entry.h"

enum { SECRETS = 4, FAR = 3 };

/* Somebody with an address and a phone, so that a flow comes to a code. */
static const char ANN[] = "{\"id\":\"ann@contoso.com\",\"licenses\":[\"ems\"],"
                          "\"authenticationEmail\":\"ann@example.org\","
                          "\"authenticationPhone\":\"+1 4255550123\"}";
/* The way to a charged flow of a reset and of a registration; each event is as far as a flow may be
 * when the bytes come. */
static const char *const EVENTS[2][FAR] = {
    {
        "{\"event\":\"identify\",\"identifier\":\"ann@contoso.com\",\"captcha\":true}",
        "{\"event\":\"choose\",\"method\":\"email\"}",
        "{\"event\":\"submitCode\"}",
    },
    {
        "{\"event\":\"begin\"}",
        "{\"event\":\"provide\",\"field\":\"email\",\"value\":\"bea@example.org\"}",
        "{\"event\":\"submitCode\"}",
    },
};
/* What both come to. */
static const char *const OUTCOMES[FAR] = {"\"moved\"", "\"sent\"", "\"charged\""};

/* A step of one of the two machines. */
static twogate_status step(int registers, const twogate_setup *setup, const twogate_flow *flow,
                           twogate_str event, const twogate_bytes *secrets, size_t count,
                           const twogate_situation *situation, twogate_transition **made,
                           twogate_error **error) {
    return registers ? twogate_registration_step(setup, flow, event, secrets, count, situation, made, error)
                     : twogate_reset_step(setup, flow, event, secrets, count, situation, made, error);
}

static const twogate_setup *fuzz_setup(void) {
    static const uint8_t key[32] = {7};
    static twogate_setup *setup;
    twogate_bytes bytes = {key, sizeof key};
    twogate_state_key state_key = {bytes, bytes};
    twogate_str looks[] = {twogate_str_of("1"), twogate_str_of("example.com")};
    twogate_settings settings = twogate_settings_init();
    twogate_policy *policy = NULL;
    state_key.id.len = 1;
    settings.state_keys = &state_key;
    settings.identifier_secret = bytes;
    settings.country_codes = &looks[0];
    settings.email_domains = &looks[1];
    settings.state_key_count = settings.country_code_count = settings.email_domain_count = 1;
    if (setup == NULL) {
        CHECK(twogate_policy_new(
                  twogate_str_of("{\"scope\":\"all\",\"methods\":[\"email\",\"mobilePhone\"]}"), &policy, NULL)
              == TWOGATE_STATUS_OK);
        CHECK(twogate_setup_new(policy, &settings, &setup, NULL) == TWOGATE_STATUS_OK);
        twogate_policy_free(policy);
    }
    return setup;
}

/* The ledger in what a step gives, or the one before. */
static twogate_str saved(twogate_str json, twogate_str before) {
    static const char begins[] = "\"ledger\":{";
    const size_t length = sizeof begins - 1;
    size_t at;
    size_t depth = 1;
    twogate_str ledger;
    for (at = 0; at + length < json.len && memcmp(json.ptr + at, begins, length) != 0; at++) {
    }
    if (at + length >= json.len) {
        return before;
    }
    at += length;
    ledger.ptr = json.ptr + at - 1;
    for (; depth > 0; at++) {
        CHECK(at < json.len);
        depth += json.ptr[at] == '{' ? 1 : 0;
        depth -= json.ptr[at] == '}' ? 1 : 0;
    }
    ledger.len = (size_t)(json.ptr + at - ledger.ptr);
    return ledger;
}

/* Whether a transition tells an outcome whose word, in quotes, begins so. */
static int begins_with(twogate_str json, const char *word) {
    static const char before[] = "{\"outcome\":{\"outcome\":";
    const size_t length = sizeof before - 1;
    const size_t more = strlen(word);
    return json.len > length + more && memcmp(json.ptr, before, length) == 0
           && memcmp(json.ptr + length, word, more) == 0;
}

/* A flow is sealed and has a page, or neither; what is sealed opens, and spoiled it does not. */
static void check_flow(const twogate_flow *flow, twogate_situation *situation, uint16_t spoiled) {
    uint8_t sealed[TWOGATE_SEALED_SIZE];
    twogate_bytes bytes = {sealed, sizeof sealed};
    twogate_flow *opened = NULL;
    twogate_text *prompt = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_flow_seal(fuzz_setup(), flow, situation->entropy, sealed,
                                              sizeof sealed, &error);
    check_error(status, error);
    CHECK(twogate_flow_prompt(fuzz_setup(), flow, situation, &prompt, &error) == status);
    check_error(status, error);
    if (status != TWOGATE_STATUS_OK) {
        CHECK(status == TWOGATE_STATUS_INVALID_ARGUMENT && prompt == NULL);
        return;
    }
    check_text(prompt, twogate_str_of("{\"prompt\":\""));
    CHECK(twogate_render_prompt(twogate_negotiate(situation->user_json), fuzz_setup(), flow,
                                situation, &prompt, NULL)
          == TWOGATE_STATUS_OK);
    check_text(prompt, twogate_str_of("{\"title\":\""));
    CHECK(twogate_flow_open(fuzz_setup(), bytes, &opened, NULL) == TWOGATE_STATUS_OK);
    CHECK(same(twogate_flow_identifier(opened), twogate_flow_identifier(flow)));
    twogate_flow_free(opened);
    opened = NULL;
    sealed[spoiled % sizeof sealed] ^= (uint8_t)(1u << (spoiled >> 10) % 8);
    CHECK(twogate_flow_open(fuzz_setup(), bytes, &opened, NULL) == TWOGATE_STATUS_WRONG_KEY);
    CHECK(opened == NULL);
}

/* How far a flow is, what is spoiled, which machine it is and what it is told, a time, secrets, an
 * event, and the rest is a sealed flow and, where it says so, the ledger. */
void fuzz_reset(const uint8_t *data, size_t size) {
    static const uint8_t drawn[32] = {9};
    struct loans loans = {.count = 0};
    struct bytes bytes = {data, size};
    size_t far = take(&bytes) % (FAR + 1);
    uint16_t spoiled = (uint16_t)take_number(&bytes, 2);
    uint8_t how = take(&bytes);
    int registers = how & 8 ? 1 : 0;
    int64_t now = take_number(&bytes, 8);
    size_t count = take(&bytes) % (SECRETS + 1);
    twogate_bytes code = {(const uint8_t *)"123456", 6};
    twogate_bytes secrets[SECRETS];
    twogate_transition *made[FAR + 1] = {NULL};
    twogate_situation situation = twogate_situation_init();
    twogate_flow *flow = NULL;
    twogate_flow *other = NULL;
    twogate_error *error = NULL;
    twogate_str event;
    twogate_str rest;
    twogate_bytes sealed;
    twogate_status status;
    size_t at;
    for (at = 0; at < count; at++) {
        secrets[at] = lend_bytes(&loans, &bytes, take(&bytes));
    }
    event = lend_text(&loans, &bytes, (size_t)take_number(&bytes, 2));
    rest = lend_text(&loans, &bytes, bytes.left);
    sealed.ptr = (const uint8_t *)rest.ptr;
    sealed.len = rest.len;
    CHECK(twogate_flow_open(fuzz_setup(), sealed, &other, &error) == TWOGATE_STATUS_WRONG_KEY);
    check_error(TWOGATE_STATUS_WRONG_KEY, error);
    situation.user_json = twogate_str_of(ANN);
    situation.entropy.ptr = drawn;
    situation.entropy.len = sizeof drawn;
    situation.now = 1790000000000;
    situation.signed_in_at = situation.now;
    situation.has_signed_in_at = 1;
    CHECK(twogate_flow_new(&flow, NULL) == TWOGATE_STATUS_OK);
    for (at = 0; at < far; at++) {
        CHECK(step(registers, fuzz_setup(), flow, twogate_str_of(EVENTS[registers][at]), &code,
                   at == 2 ? 1 : 0, &situation, &made[at], NULL)
              == TWOGATE_STATUS_OK);
        CHECK(begins_with(twogate_transition_json(made[at]), OUTCOMES[at]));
        twogate_flow_free(flow);
        CHECK(twogate_transition_flow(made[at], &flow, NULL) == TWOGATE_STATUS_OK);
        situation.ledger_json = saved(twogate_transition_json(made[at]), situation.ledger_json);
    }
    situation.now = how & 1 ? now : situation.now + (now & 0xfffff);
    situation.ledger_json = how & 2 ? rest : situation.ledger_json;
    situation.user_json = how & 4 ? twogate_str_of(NULL) : situation.user_json;
    situation.has_signed_in_at = how & 16 ? 0 : 1;
    status = step(registers, fuzz_setup(), flow, event, secrets, count, &situation, &made[FAR], &error);
    check_error(status, error);
    CHECK((made[FAR] != NULL) == (status == TWOGATE_STATUS_OK));
    if (!is_utf8(event) || (how & 2 && !is_utf8(rest))) {
        CHECK(status == TWOGATE_STATUS_INVALID_UTF8 || status == TWOGATE_STATUS_INVALID_ARGUMENT);
    } else {
        CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_ARGUMENT);
    }
    if (status == TWOGATE_STATUS_OK) {
        twogate_str json = twogate_transition_json(made[FAR]);
        CHECK(is_utf8(json) && begins_with(json, "\""));
        CHECK(twogate_transition_flow(made[FAR], &other, NULL) == TWOGATE_STATUS_OK);
        situation.ledger_json = saved(json, situation.ledger_json);
        check_flow(other, &situation, spoiled);
        twogate_flow_free(other);
    }
    for (at = 0; at <= FAR; at++) {
        twogate_transition_free(made[at]);
    }
    twogate_flow_free(flow);
    give_back(&loans);
}
