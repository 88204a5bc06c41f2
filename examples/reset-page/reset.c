/* What a person does on the pages of a reset, as events. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "effects.h"
#include "flow.h"
#include "pages.h"
#include "person.h"
#include "words.h"

enum { MOST_ANSWERS = 5 };

static twogate_bytes secret(struct field field) {
    twogate_bytes bytes = {(const uint8_t *)field.value, field.length};
    return bytes;
}

/* Whose word counts is remembered by the browser; the library believes it for that flow and that
 * charge only, so there is nothing to gain by changing it. */
static void remember_asked(struct visit *visit, const struct happened *happened) {
    char asked[64];
    snprintf(asked, sizeof asked, "%s.%lld", happened->flow, (long long)happened->charge);
    set_cookie(visit, "asked", asked);
}

/* Carries an event through, and what it makes the host do; keeps the flow and goes to its page. */
static void carry(struct visit *visit, twogate_flow **flow, const json_t *event,
                  const twogate_bytes *secrets, size_t count, struct field password) {
    struct happened happened = {0};
    bool done = flow_step(visit, flow, event, secrets, count, &happened);
    if (done && (happened.writes_password || happened.unlocks)) {
        twogate_str identifier = twogate_flow_identifier(*flow);
        char *name = copy_of(identifier.ptr, identifier.len);
        json_t *written = json_pack("{s:s, s:s}", "event", "written", "result",
                                    person_write(visit, name, &happened, password));
        happened_free(&happened);
        done = flow_step(visit, flow, written, NULL, 0, &happened);
        json_decref(written);
        free(name);
    }
    if (done && twogate_flow_identifier(*flow).ptr != NULL) {
        flow_keep(visit, *flow);
        go_to(visit, "/reset");
    } else if (done) {
        go_to(visit, "/forgot");
    }
    if (done && happened.asked) {
        remember_asked(visit, &happened);
    }
    if (done && happened.misread) {
        say_own_next(visit, WORDS_BAD_FORM);
    } else if (done) {
        say_next(visit, visit->language, happened.told);
    }
    happened_free(&happened);
}

void take_forgot(struct visit *visit) {
    twogate_flow *flow = NULL;
    struct field nothing = {NULL, NULL, 0};
    json_t *event = identify_event(field_of(visit, "name").value,
                                   strcmp(field_of(visit, "captcha").value, "passed") == 0);
    if (event == NULL || twogate_flow_new(&flow, NULL) != TWOGATE_STATUS_OK) {
        say_own_next(visit, WORDS_BAD_FORM);
        go_to(visit, "/forgot");
    } else {
        carry(visit, &flow, event, NULL, 0, nothing);
    }
    json_decref(event);
    twogate_flow_free(flow);
}

/* The answer of whoever was asked, as an event; NULL while there is none. After a while there is
 * none any more, for somebody as for nobody. */
static json_t *host_result(struct visit *visit) {
    enum { PATIENCE_MS = 60000 };
    const char *asked = cookie_of(visit, "asked");
    const char *dot = asked == NULL ? NULL : strchr(asked, '.');
    char *flow = dot == NULL ? NULL : copy_of(asked, (size_t)(dot - asked));
    int64_t charge = dot == NULL ? 0 : strtoll(dot + 1, NULL, 10);
    int64_t now = store_now(&visit->store);
    json_t *event = NULL;
    sqlite3_stmt *statement = store_ask(
        &visit->store, "SELECT at, answer FROM outbox WHERE flow = ?1 AND charge = ?2", "ti", flow,
        charge);
    while (store_row(&visit->store, statement)) {
        const char *answer = (const char *)sqlite3_column_text(statement, 1);
        if (answer == NULL && now >= sqlite3_column_int64(statement, 0) + PATIENCE_MS) {
            answer = "timedOut";
        }
        if (answer != NULL && event == NULL) {
            event = json_pack("{s:s, s:s, s:I, s:s}", "event", "hostResult", "flow", flow, "charge",
                              (json_int_t)charge, "result", answer);
        }
    }
    free(flow);
    return event;
}

/* The event of a form, and its secrets; NULL where there is none, and the host has said why. */
static json_t *event_of(struct visit *visit, twogate_bytes secrets[MOST_ANSWERS], size_t *count) {
    const char *pressed = field_of(visit, "event").value;
    json_t *event = json_pack("{s:s}", "event", pressed);
    *count = 0;
    if (event == NULL) {
        return NULL;
    }
    if (strcmp(pressed, "choose") == 0) {
        json_object_set_new(event, "method", json_string(field_of(visit, "method").value));
        if (field_of(visit, "channel").length > 0) {
            json_object_set_new(event, "channel", json_string(field_of(visit, "channel").value));
        }
    } else if (strcmp(pressed, "chooseAction") == 0) {
        json_object_set_new(event, "action", json_string(field_of(visit, "action").value));
    } else if (strcmp(pressed, "submitPhone") == 0) {
        secrets[(*count)++] = secret(field_of(visit, "phone"));
    } else if (strcmp(pressed, "submitCode") == 0) {
        secrets[(*count)++] = secret(field_of(visit, "code"));
    } else if (strcmp(pressed, "submitAnswers") == 0) {
        char name[] = "answer0";
        for (; *count < MOST_ANSWERS && field_of(visit, name).name != NULL; name[6]++) {
            secrets[(*count)++] = secret(field_of(visit, name));
        }
    } else if (strcmp(pressed, "hostResult") == 0) {
        json_decref(event);
        event = host_result(visit);
        if (event == NULL) {
            say_own_next(visit, WORDS_WAITING);
        }
    } else if (strcmp(pressed, "newPassword") == 0) {
        struct field password = field_of(visit, "password");
        struct field again = field_of(visit, "again");
        /* The tenant's name; a host that knows the person's names gives those as well. */
        json_object_set_new(event, "names", json_pack("[s]", "Contoso"));
        secrets[(*count)++] = secret(password);
        if (password.length != again.length
            || memcmp(password.value, again.value, password.length) != 0) {
            say_own_next(visit, WORDS_NOT_THE_SAME);
            json_decref(event);
            event = NULL;
        }
    }
    return event;
}

/* Whether this is an event that a form has: the others are the host's alone. */
static bool is_pressed(const char *event) {
    static const char *const events[] = {
        "choose", "submitPhone", "submitCode", "submitAnswers", "resend", "back", "hostResult",
        "contactAdministrator", "cancel", "chooseAction", "newPassword",
    };
    size_t index;
    for (index = 0; index < sizeof events / sizeof *events; index++) {
        if (strcmp(events[index], event) == 0) {
            return true;
        }
    }
    return false;
}

void take_reset(struct visit *visit) {
    twogate_bytes secrets[MOST_ANSWERS];
    size_t count = 0;
    twogate_flow *flow = flow_of(visit);
    json_t *event = NULL;
    go_to(visit, "/reset");
    if (flow != NULL && is_pressed(field_of(visit, "event").value)) {
        event = event_of(visit, secrets, &count);
    }
    if (event != NULL) {
        carry(visit, &flow, event, secrets, count, field_of(visit, "password"));
    }
    json_decref(event);
    twogate_flow_free(flow);
}
