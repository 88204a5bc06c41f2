#include "flow.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cookie.h"
#include "effects.h"
#include "person.h"

/* How things stand, as they were read for one step. */
struct read {
    char *person;
    char *ledger;
    uint8_t entropy[32];
    twogate_situation situation;
};

static void read_free(struct read *read) {
    free(read->person);
    free(read->ledger);
    explicit_bzero(read->entropy, sizeof read->entropy);
}

static void broken(struct visit *visit, twogate_error *error) {
    /* It quotes nothing of anybody's. */
    twogate_str message = twogate_error_message(error);
    fprintf(stderr, "reset-page: %.*s\n", (int)message.len, message.ptr);
    twogate_error_free(error);
    visit->store.failed = true;
}

static bool worked(struct visit *visit, twogate_status status, twogate_error *error) {
    if (status != TWOGATE_STATUS_OK) {
        broken(visit, error);
    }
    return status == TWOGATE_STATUS_OK;
}

/* The person and the ledger, of a name in its canonical form. */
static void read_person(struct visit *visit, twogate_str identifier, twogate_str key,
                        struct read *read) {
    char *name = copy_of(identifier.ptr, identifier.len);
    read->person = person_document(&visit->store, name);
    read->situation.user_json = twogate_str_of(read->person);
    free(name);
    if (key.ptr == NULL) {
        twogate_text *text = NULL;
        twogate_error *error = NULL;
        if (!worked(visit, twogate_ledger_key(visit->host->setup, identifier,
                                              read->situation.user_json, &text, &error), error)) {
            return;
        }
        key = twogate_text_view(text);
        name = copy_of(key.ptr, key.len);
        twogate_text_free(text);
    } else {
        name = copy_of(key.ptr, key.len);
    }
    read->ledger = store_one(&visit->store, "SELECT document FROM ledgers WHERE key = ?1", name);
    read->situation.ledger_json = twogate_str_of(read->ledger);
    free(name);
}

/* Everything afresh. Who it is about is what the flow says; of one that has not begun, what was
 * typed. */
static bool read_situation(struct visit *visit, const twogate_flow *flow, const char *event,
                           struct read *read) {
    twogate_str identifier = twogate_flow_identifier(flow);
    memset(read, 0, sizeof *read);
    read->situation = twogate_situation_init();
    read->situation.now = store_now(&visit->store);
    draw(read->entropy);
    read->situation.entropy.ptr = read->entropy;
    read->situation.entropy.len = sizeof read->entropy;
    if (identifier.ptr != NULL) {
        read_person(visit, identifier, twogate_flow_ledger_key(flow), read);
    } else if (event != NULL) {
        char *name = canonical_name(visit->host, event);
        if (name != NULL) {
            read_person(visit, twogate_str_of(name), (twogate_str){NULL, 0}, read);
        }
        free(name);
    }
    return !visit->store.failed;
}

enum stepped { STEPPED, AGAIN, BROKEN };

/* One step: read, stepped, stored. AGAIN where somebody else saved the ledger meanwhile; then this
 * step never was. A form that no page of ours has is told like anything that cannot be right. */
static enum stepped step(struct visit *visit, twogate_flow **flow, const char *event,
                         const twogate_bytes *secrets, size_t count, struct happened *happened) {
    struct read read;
    twogate_transition *transition = NULL;
    twogate_flow *next = NULL;
    twogate_error *error = NULL;
    twogate_status status = TWOGATE_STATUS_OK;
    bool stored = false;
    bool saved = false;
    if (read_situation(visit, *flow, event, &read)) {
        status = twogate_reset_step(visit->host->setup, *flow, twogate_str_of(event), secrets, count,
                                    &read.situation, &transition, &error);
    }
    if (status == TWOGATE_STATUS_INVALID_ARGUMENT) {
        twogate_error_free(error);
        read_free(&read);
        happened->outcome = json_pack("{s:s, s:s}", "outcome", "refused", "reason", "malformed");
        return STEPPED;
    }
    if (!visit->store.failed && worked(visit, status, error)
        && worked(visit, twogate_transition_flow(transition, &next, &error), error)) {
        store_begin(&visit->store);
        saved = effects_store(visit, transition, read.person, read.situation.now, happened);
        stored = store_end(&visit->store, saved);
    }
    read_free(&read);
    twogate_transition_free(transition);
    if (stored) {
        twogate_flow_free(*flow);
        *flow = next;
        return STEPPED;
    }
    twogate_flow_free(next);
    happened_free(happened);
    return visit->store.failed ? BROKEN : AGAIN;
}

bool flow_step(struct visit *visit, twogate_flow **flow, const json_t *event,
               const twogate_bytes *secrets, size_t count, struct happened *happened) {
    char *text = json_dumps(event, JSON_COMPACT);
    enum stepped stepped;
    do {
        stepped = step(visit, flow, text, secrets, count, happened);
    } while (stepped == AGAIN);
    free(text);
    if (stepped == STEPPED && effects_outcome_is(happened, "charged")) {
        json_t *verify = json_pack("{s:s}", "event", "verify");
        bool verified;
        happened_free(happened);
        verified = flow_step(visit, flow, verify, NULL, 0, happened);
        json_decref(verify);
        return verified;
    }
    return stepped == STEPPED;
}

json_t *flow_prompt(struct visit *visit, const twogate_flow *flow) {
    struct read read;
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    json_t *prompt = NULL;
    if (read_situation(visit, flow, NULL, &read)
        && worked(visit, twogate_flow_prompt(visit->host->setup, flow, &read.situation, &text,
                                              &error), error)) {
        twogate_str view = twogate_text_view(text);
        prompt = json_loadb(view.ptr, view.len, 0, NULL);
    }
    twogate_text_free(text);
    read_free(&read);
    return prompt;
}

void flow_keep(struct visit *visit, const twogate_flow *flow) {
    uint8_t sealed[TWOGATE_SEALED_SIZE];
    uint8_t entropy[32];
    twogate_bytes drawn = {entropy, sizeof entropy};
    twogate_error *error = NULL;
    struct text cookie = {0};
    draw(entropy);
    if (worked(visit, twogate_flow_seal(visit->host->setup, flow, drawn, sealed, sizeof sealed,
                                        &error), error)) {
        base64_add(&cookie, sealed, sizeof sealed);
        set_cookie(visit, "reset", cookie.bytes);
    }
    explicit_bzero(entropy, sizeof entropy);
    text_free(&cookie);
}

twogate_flow *flow_of(const struct visit *visit) {
    uint8_t sealed[TWOGATE_SEALED_SIZE];
    twogate_bytes bytes = {sealed, 0};
    twogate_flow *flow = NULL;
    const char *cookie = cookie_of(visit, "reset");
    bytes.len = cookie == NULL ? SIZE_MAX : base64_read(cookie, sealed, sizeof sealed);
    if (bytes.len == SIZE_MAX
        || twogate_flow_open(visit->host->setup, bytes, &flow, NULL) != TWOGATE_STATUS_OK) {
        return NULL;
    }
    return flow;
}

void happened_free(struct happened *happened) {
    json_decref(happened->outcome);
    memset(happened, 0, sizeof *happened);
}
