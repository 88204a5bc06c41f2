#include "effects.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "deliver.h"
#include "texts.h"

bool effects_outcome_is(const struct happened *happened, const char *word) {
    const char *outcome = text_in(happened->outcome, "outcome");
    return outcome != NULL && strcmp(outcome, word) == 0;
}

/* Only over the revision that was read. */
static bool save_ledger(struct storing *storing, const json_t *effect) {
    const json_t *ledger = json_object_get(effect, "ledger");
    char *document = json_dumps(ledger, JSON_COMPACT);
    bool saved = store_ledger(&storing->visit->store, text_in(effect, "key"),
                              number_in(effect, "expected"), number_in(ledger, "revision"),
                              number_in(ledger, "expiresAt"), document);
    free(document);
    return saved;
}

/* Over the record that the step was given, and over no other. */
static void save_enrolment(struct storing *storing, const json_t *effect) {
    char *record = json_dumps(json_object_get(effect, "record"), JSON_COMPACT);
    store_run(&storing->visit->store,
              "UPDATE people SET document = json_set(document, '$.enrolment', json(?1))"
              " WHERE document = ?2",
              "tt", record, storing->person);
    free(record);
}

static void audit(struct storing *storing, const json_t *effect) {
    store_run(&storing->visit->store,
              "INSERT INTO audit (at, activity, result, detail, subject, flow)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
              "ittttt", storing->now, text_in(effect, "activity"), text_in(effect, "result"),
              text_in(effect, "detail"), text_in(effect, "subject"), text_in(effect, "flow"));
}

/* Carries out one effect; false where a ledger could not be saved. */
static bool carry_out(struct storing *storing, const json_t *effect, twogate_bytes code) {
    const twogate_bytes none = {NULL, 0};
    const char *name = text_in(effect, "effect");
    if (strcmp(name, "saveLedger") == 0) {
        return save_ledger(storing, effect);
    }
    if (strcmp(name, "sendCode") == 0) {
        deliver_code(storing, effect, code);
    } else if (strcmp(name, "placeCall") == 0) {
        deliver_question(storing, effect, "call",
                         "The phone rings: \"Somebody wants to reset your password.\"", none);
    } else if (strcmp(name, "askApp") == 0) {
        deliver_question(storing, effect, "app",
                         "Approve a password reset? The page must show the number ", none);
    } else if (strcmp(name, "checkAppCode") == 0) {
        deliver_question(storing, effect, "app code", "Does the app show this code now? ", code);
    } else if (strcmp(name, "saveEnrolment") == 0) {
        save_enrolment(storing, effect);
    } else if (strcmp(name, "writePassword") == 0 || strcmp(name, "unlockAccount") == 0) {
        storing->happened->writes_password = strcmp(name, "writePassword") == 0;
        storing->happened->unlocks = !storing->happened->writes_password
            || json_is_true(json_object_get(effect, "unlock"));
        storing->happened->until = number_in(effect, "until");
    } else if (strcmp(name, "notify") == 0) {
        deliver_notice(storing, text_in(effect, "to"), text_in(effect, "message"));
    } else if (strcmp(name, "notifyAdministrators") == 0) {
        deliver_notices(storing, text_in(effect, "message"));
    } else if (strcmp(name, "contactAdministrator") == 0) {
        deliver_request(storing, effect);
    } else if (strcmp(name, "audit") == 0) {
        audit(storing, effect);
    } else {
        /* A later library wants something that this host does not know: nothing may be lost. */
        fputs("reset-page: an effect that is not known here\n", stderr);
        storing->visit->store.failed = true;
    }
    return true;
}

bool effects_store(struct visit *visit, const twogate_transition *transition, const char *person,
                   int64_t now, struct happened *happened) {
    struct storing storing = {visit, person, now, happened};
    twogate_str view = twogate_transition_json(transition);
    json_t *json = json_loadb(view.ptr, view.len, 0, NULL);
    twogate_text *text = NULL;
    json_t *effect;
    size_t index;
    bool stored = true;
    memset(happened, 0, sizeof *happened);
    happened->outcome = json_incref(json_object_get(json, "outcome"));
    happened->told = texts_of(
        visit, twogate_render_result(visit->language, transition, &text, NULL), &text);
    json_array_foreach(json_object_get(json, "effects"), index, effect) {
        stored = stored && carry_out(&storing, effect, twogate_transition_code(transition, index));
    }
    json_decref(json);
    return stored && !visit->store.failed;
}
