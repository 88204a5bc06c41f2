#include "deliver.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "administrators.h"
#include "texts.h"

/* Queues something to be delivered; to NULL it goes to nobody, but it is queued all the same. */
static void queue(struct storing *storing, const char *kind, const char *to, const char *text,
                  const json_t *asked) {
    store_run(&storing->visit->store,
              "INSERT INTO outbox (at, kind, recipient, text, flow, charge)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
              "itttti", storing->now, kind, to, text, asked == NULL ? NULL : text_in(asked, "flow"),
              asked == NULL ? (int64_t)0 : (int64_t)number_in(asked, "charge"));
}

/* A mail in the outbox is its subject, and what it says behind that. */
static void queue_mail(struct storing *storing, const char *kind, const char *to,
                       const json_t *mail) {
    static const char *const parts[] = {"title", "body", "solution"};
    struct text text = {0};
    size_t index;
    for (index = 0; index < sizeof parts / sizeof *parts; index++) {
        const char *part = text_in(mail, parts[index]);
        if (part != NULL) {
            text_add(&text, "\n\n", index > 0 ? 2 : 0);
            text_add(&text, part, strlen(part));
        }
    }
    if (mail != NULL) {
        queue(storing, kind, to, text.bytes, NULL);
    }
    text_free(&text);
}

void deliver_code(struct storing *storing, const json_t *effect, twogate_bytes code) {
    const char *to = text_in(effect, "to");
    twogate_text *text = NULL;
    json_t *sent = texts_of(
        storing->visit, twogate_render_code(storing->visit->language, code, &text, NULL), &text);
    if (sent != NULL && text_in(effect, "channel") != NULL) {
        queue(storing, "text message", to, text_in(sent, "text"), NULL);
    } else {
        queue_mail(storing, "e-mail", to, sent);
    }
    json_decref(sent);
}

void deliver_question(struct storing *storing, const json_t *effect, const char *kind,
                      const char *what, twogate_bytes code) {
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

void deliver_notice(struct storing *storing, const char *to, const char *message) {
    json_t *page = texts_of_message(storing->visit, texts_tenant_language(), message);
    queue_mail(storing, "e-mail", to, page);
    json_decref(page);
}

void deliver_notices(struct storing *storing, const char *message) {
    json_t *addresses = administrators_told(storing->visit, storing->person);
    size_t index;
    json_t *address;
    json_array_foreach(addresses, index, address) {
        deliver_notice(storing, json_string_value(address), message);
    }
    json_decref(addresses);
}

/* Without a subject it goes to nobody: an administrator has no use for a name that nobody has. */
void deliver_request(struct storing *storing, const json_t *effect) {
    const char *subject = text_in(effect, "subject");
    const int32_t reason =
        twogate_number(TWOGATE_LIST_REASON, twogate_str_of(text_in(effect, "reason")));
    char *where = administrators_contact(storing->visit);
    json_t *person = storing->person == NULL ? NULL : json_loads(storing->person, 0, NULL);
    twogate_text *text = NULL;
    json_t *request = texts_of(storing->visit,
                               twogate_render_contact(texts_tenant_language(),
                                                      twogate_str_of(text_in(person, "id")),
                                                      reason, &text, NULL),
                               &text);
    queue_mail(storing, "request to the administrators", subject == NULL ? NULL : where, request);
    json_decref(request);
    json_decref(person);
    free(where);
}
