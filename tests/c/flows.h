/* What the programs of bad input to flows share: a setup, a person, and what a step saves. */

#ifndef FLOWS_H
#define FLOWS_H

#include "bad_input.h"
#include "enrolled.h"

#define POLICY "{\"scope\":\"all\",\"methods\":[\"email\",\"mobilePhone\"]}"
#define ANN "{\"id\":\"" SECRET "\",\"licenses\":[\"ems\"],\"authenticationEmail\":\"ann@example.org\"}"
#define IDENTIFY "{\"event\":\"identify\",\"identifier\":\"" SECRET "\",\"captcha\":true}"

static twogate_setup *setup;

static inline twogate_settings good_settings(void) {
    static const uint8_t keys[3][32] = {{1}, {2}, {3}};
    static twogate_state_key state_keys[2];
    static twogate_str looks[2];
    twogate_settings settings = twogate_settings_init();
    state_keys[0].id = typed("new");
    state_keys[0].key = bytes_of(keys[0], 32);
    state_keys[1].id = typed("old");
    state_keys[1].key = bytes_of(keys[1], 32);
    looks[0] = twogate_str_of("1");
    looks[1] = twogate_str_of("example.com");
    settings.state_keys = state_keys;
    settings.state_key_count = 2;
    settings.identifier_secret = bytes_of(keys[2], 32);
    settings.country_codes = &looks[0];
    settings.country_code_count = 1;
    settings.email_domains = &looks[1];
    settings.email_domain_count = 1;
    return settings;
}

static inline twogate_situation good_situation(void) {
    twogate_situation situation = twogate_situation_init();
    situation.user_json = twogate_str_of(ANN);
    situation.entropy = some_entropy();
    situation.now = 1790000000000;
    return situation;
}

/* The ledger that a step saves: the one object in its effects that begins with a version. */
static inline void save(const twogate_transition *transition, twogate_situation *situation) {
    twogate_str json = twogate_transition_json(transition);
    size_t at;
    size_t depth = 0;
    for (at = 0; at + 12 < json.len && memcmp(json.ptr + at, "{\"version\":", 11) != 0; at++) {
    }
    situation->ledger_json.ptr = json.ptr + at;
    do {
        depth += json.ptr[at] == '{' ? 1 : 0;
        depth -= json.ptr[at] == '}' ? 1 : 0;
    } while (++at < json.len && depth > 0);
    situation->ledger_json.len = (size_t)(json.ptr + at - situation->ledger_json.ptr);
}

#endif
