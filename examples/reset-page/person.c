#include "person.h"

#include <argon2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cookie.h"

/* Argon2id as OWASP has it for passwords. */
enum { PASSES = 2, MEMORY_KIB = 19456, LANES = 1, SALT = 16, HASH = 32, ENCODED = 128 };

json_t *identify_event(const char *name, bool captcha) {
    /* NULL where the name is not UTF-8: then there is nothing to be named. */
    return json_pack("{s:s, s:s, s:b}", "event", "identify", "identifier", name, "captcha",
                     (int)captcha);
}

char *canonical_name(const struct host *host, const char *event) {
    twogate_situation situation = twogate_situation_init();
    twogate_flow *nothing = NULL;
    twogate_flow *flow = NULL;
    twogate_transition *transition = NULL;
    twogate_str name = {NULL, 0};
    uint8_t entropy[32];
    char *copy = NULL;
    draw(entropy);
    situation.entropy.ptr = entropy;
    situation.entropy.len = sizeof entropy;
    situation.now = real_now();
    if (twogate_flow_new(&nothing, NULL) == TWOGATE_STATUS_OK
        && twogate_reset_step(host->setup, nothing, twogate_str_of(event), NULL, 0, &situation,
                              &transition, NULL) == TWOGATE_STATUS_OK
        && twogate_transition_flow(transition, &flow, NULL) == TWOGATE_STATUS_OK) {
        name = twogate_flow_identifier(flow);
    }
    copy = name.ptr == NULL ? NULL : copy_of(name.ptr, name.len);
    twogate_transition_free(transition);
    twogate_flow_free(flow);
    twogate_flow_free(nothing);
    return copy;
}

char *person_document(struct store *store, const char *name) {
    return store_one(store, "SELECT document FROM people WHERE id = ?1", name);
}

static bool hashed(struct field password, char encoded[ENCODED]) {
    uint8_t salt[32];
    draw(salt);
    return argon2id_hash_encoded(PASSES, MEMORY_KIB, LANES, password.value, password.length, salt,
                                 SALT, HASH, encoded, ENCODED) == ARGON2_OK;
}

/* The directory of the demonstration is in the same store, and does as its setting says. */
const char *person_write(struct visit *visit, const char *name, const struct happened *wanted,
                         struct field password) {
    static const char *const words[] = {"cloudFailed", "unknown", "rulesRefused", "unreachable",
                                        "adminAction", "noPolicy"};
    struct store *store = &visit->store;
    char encoded[ENCODED] = "";
    char *answer = store_one(store, "SELECT value FROM settings WHERE name = ?1", "directory");
    const char *word = "ok";
    size_t index;
    for (index = 0; answer != NULL && index < sizeof words / sizeof *words; index++) {
        word = strcmp(answer, words[index]) == 0 ? words[index] : word;
    }
    free(answer);
    if (strcmp(word, "ok") != 0 && strcmp(word, "cloudFailed") != 0) {
        return word;
    }
    if (wanted->writes_password && !hashed(password, encoded)) {
        return "unreachable";
    }
    /* Another flow may have the right to write from then on. */
    if (store_now(store) >= wanted->until) {
        return "unreachable";
    }
    store_begin(store);
    if (wanted->writes_password) {
        store_run(store, "UPDATE people SET password = ?1 WHERE id = ?2", "tt", encoded, name);
    }
    if (wanted->unlocks) {
        store_run(store, "UPDATE people SET document = json_remove(document, '$.onPremises.locked')"
                         " WHERE id = ?1", "t", name);
    }
    store_run(store, "DELETE FROM sessions WHERE person = ?1", "t", name);
    return store_end(store, true) ? word : "unreachable";
}

bool person_sign_in(struct visit *visit, const char *typed, struct field password) {
    /* Of nobody's password: whoever is not there takes as long. */
    static const char nobody[] = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdCEhIQ"
                                 "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    json_t *event = identify_event(typed, true);
    char *text = json_dumps(event, JSON_COMPACT);
    char *name = text == NULL ? NULL : canonical_name(visit->host, text);
    char *encoded = name == NULL ? NULL
        : store_one(&visit->store, "SELECT password FROM people WHERE id = ?1", name);
    bool right = argon2id_verify(encoded != NULL ? encoded : nobody, password.value,
                                 password.length) == ARGON2_OK && encoded != NULL;
    if (right) {
        uint8_t drawn[32];
        struct text token = {0};
        draw(drawn);
        base64_add(&token, drawn, sizeof drawn);
        store_run(&visit->store, "INSERT INTO sessions VALUES (?1, ?2)", "tt", token.bytes, name);
        set_cookie(visit, "session", token.bytes);
        text_free(&token);
    }
    free(encoded);
    free(name);
    free(text);
    json_decref(event);
    return right;
}

char *person_signed_in(struct visit *visit) {
    const char *token = cookie_of(visit, "session");
    return token == NULL ? NULL
        : store_one(&visit->store, "SELECT person FROM sessions WHERE token = ?1", token);
}

void person_sign_out(struct visit *visit) {
    const char *token = cookie_of(visit, "session");
    if (token != NULL) {
        store_run(&visit->store, "DELETE FROM sessions WHERE token = ?1", "t", token);
    }
    set_cookie(visit, "session", NULL);
}
