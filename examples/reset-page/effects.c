#include "effects.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "administrators.h"
#include "words.h"

/* What the effects of one step are stored with. */
struct storing {
    struct visit *visit;
    const char *person;
    int64_t now;
    struct happened *happened;
};

static json_int_t number_in(const json_t *object, const char *member) {
    return json_integer_value(json_object_get(object, member));
}

bool effects_outcome_is(const struct happened *happened, const char *word) {
    const char *outcome = text_in(happened->outcome, "outcome");
    return outcome != NULL && strcmp(outcome, word) == 0;
}

twogate_str message_part(const char *message, int32_t part) {
    return twogate_message_text(twogate_number(TWOGATE_LIST_MESSAGE, twogate_str_of(message)),
                                part);
}

/* Queues something to be delivered; to NULL it goes to nobody, but it is queued all the same. */
static void queue(struct storing *storing, const char *kind, const char *to, const char *text,
                  const json_t *asked) {
    store_run(&storing->visit->store,
              "INSERT INTO outbox (at, kind, recipient, text, flow, charge)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
              "itttti", storing->now, kind, to, text, asked == NULL ? NULL : text_in(asked, "flow"),
              asked == NULL ? (int64_t)0 : (int64_t)number_in(asked, "charge"));
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

static void send_code(struct storing *storing, const json_t *effect, twogate_bytes code) {
    bool is_text = text_in(effect, "channel") != NULL;
    char until[32];
    struct text text = {0};
    when(number_in(effect, "until"), until);
    html(&text, "Your code is ");
    text_add(&text, (const char *)code.ptr, code.len);
    html(&text, ". It is good until %s. If you did not ask for it, do nothing.", until);
    queue(storing, is_text ? "text message" : "e-mail", text_in(effect, "to"), text.bytes, NULL);
    text_free(&text);
}

static void ask(struct storing *storing, const json_t *effect, const char *kind, const char *what,
                twogate_bytes code) {
    struct text text = {0};
    html(&text, what);
    text_add(&text, (const char *)code.ptr, code.len);
    if (json_is_integer(json_object_get(effect, "number"))) {
        html(&text, "%d", (long long)number_in(effect, "number"));
    }
    queue(storing, kind, text_in(effect, "to"), text.bytes, effect);
    text_free(&text);
    storing->happened->asked = true;
    snprintf(storing->happened->flow, sizeof storing->happened->flow, "%s",
             text_in(effect, "flow"));
    storing->happened->charge = number_in(effect, "charge");
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

static void notify(struct storing *storing, const char *to, const char *message) {
    twogate_str title = message_part(message, TWOGATE_PART_TITLE);
    twogate_str body = message_part(message, TWOGATE_PART_BODY);
    struct text text = {0};
    text_add(&text, title.ptr, title.len);
    html(&text, ". ");
    text_add(&text, body.ptr == NULL ? "" : body.ptr, body.len);
    queue(storing, "e-mail", to, text.bytes, NULL);
    text_free(&text);
}

static void notify_administrators(struct storing *storing, const char *message) {
    json_t *addresses = administrators_told(storing->visit, storing->person);
    size_t index;
    json_t *address;
    json_array_foreach(addresses, index, address) {
        notify(storing, json_string_value(address), message);
    }
    json_decref(addresses);
}

/* Without a subject it goes to nobody: an administrator has no use for a name that nobody has. */
static void contact(struct storing *storing, const json_t *effect) {
    const char *subject = text_in(effect, "subject");
    const char *reason = text_in(effect, "reason");
    char *where = administrators_contact(storing->visit);
    struct text text = {0};
    html(&text, "Somebody who cannot sign in asks for help. The account: ");
    html(&text, "%s.", subject == NULL ? "unknown" : subject);
    if (reason != NULL) {
        html(&text, " Why no reset is possible: %s.", reason);
    }
    queue(storing, "request to the administrators", subject == NULL ? NULL : where, text.bytes,
          NULL);
    text_free(&text);
    free(where);
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
        send_code(storing, effect, code);
    } else if (strcmp(name, "placeCall") == 0) {
        ask(storing, effect, "call", "The phone rings: \"Somebody wants to reset your password.\"",
            none);
    } else if (strcmp(name, "askApp") == 0) {
        ask(storing, effect, "app", "Approve a password reset? The page must show the number ",
            none);
    } else if (strcmp(name, "checkAppCode") == 0) {
        ask(storing, effect, "app code", "Does the app show this code now? ", code);
    } else if (strcmp(name, "saveEnrolment") == 0) {
        save_enrolment(storing, effect);
    } else if (strcmp(name, "writePassword") == 0 || strcmp(name, "unlockAccount") == 0) {
        storing->happened->writes_password = strcmp(name, "writePassword") == 0;
        storing->happened->unlocks = !storing->happened->writes_password
            || json_is_true(json_object_get(effect, "unlock"));
        storing->happened->until = number_in(effect, "until");
    } else if (strcmp(name, "notify") == 0) {
        notify(storing, text_in(effect, "to"), text_in(effect, "message"));
    } else if (strcmp(name, "notifyAdministrators") == 0) {
        notify_administrators(storing, text_in(effect, "message"));
    } else if (strcmp(name, "contactAdministrator") == 0) {
        contact(storing, effect);
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
    json_t *effect;
    size_t index;
    bool stored = true;
    memset(happened, 0, sizeof *happened);
    happened->outcome = json_incref(json_object_get(json, "outcome"));
    json_array_foreach(json_object_get(json, "effects"), index, effect) {
        stored = stored && carry_out(&storing, effect, twogate_transition_code(transition, index));
    }
    json_decref(json);
    return stored && !visit->store.failed;
}
