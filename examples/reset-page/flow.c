#include "flow.h"

#include <stdlib.h>
#include <string.h>

#include "cookie.h"
#include "effects.h"
#include "person.h"
#include "situation.h"
#include "texts.h"

enum stepped { STEPPED, AGAIN, BROKEN };

/* One step: read, stepped, stored. AGAIN where somebody else saved the ledger meanwhile; then this
 * step never was. A form that no page of ours has changes nothing. */
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
        happened->misread = true;
        return STEPPED;
    }
    if (!visit->store.failed && worked(visit, status, &error)
        && worked(visit, twogate_transition_flow(transition, &next, &error), &error)) {
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

bool flow_page(struct visit *visit, const twogate_flow *flow, json_t **prompt, json_t **page) {
    const twogate_setup *setup = visit->host->setup;
    struct read read;
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    *prompt = NULL;
    *page = NULL;
    if (read_situation(visit, flow, NULL, &read)
        && worked(visit, twogate_flow_prompt(setup, flow, &read.situation, &text, &error),
                  &error)) {
        *prompt = texts_of(visit, TWOGATE_STATUS_OK, &text);
        *page = texts_of(visit,
                         twogate_render_prompt(visit->language, setup, flow, &read.situation,
                                               &text, NULL),
                         &text);
    }
    read_free(&read);
    return !visit->store.failed;
}

void flow_keep(struct visit *visit, const twogate_flow *flow) {
    uint8_t sealed[TWOGATE_SEALED_SIZE];
    uint8_t entropy[32];
    twogate_bytes drawn = {entropy, sizeof entropy};
    twogate_error *error = NULL;
    struct text cookie = {0};
    draw(entropy);
    if (worked(visit,
               twogate_flow_seal(visit->host->setup, flow, drawn, sealed, sizeof sealed, &error),
               &error)) {
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
    json_decref(happened->told);
    memset(happened, 0, sizeof *happened);
}
