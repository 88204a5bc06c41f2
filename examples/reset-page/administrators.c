#include "administrators.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_ROLES = 16, MOST_PEOPLE = 256 };

/* A person as the library takes one that stays in C: what matters for who is told. */
struct borrowed {
    json_t *document;
    twogate_str roles[MOST_ROLES];
    twogate_str alternate;
    twogate_user user;
};

static twogate_str member(const json_t *document, const char *name) {
    return twogate_str_of(json_string_value(json_object_get(document, name)));
}

static void borrow(struct borrowed *borrowed, const char *document) {
    const json_t *roles;
    twogate_user *user = &borrowed->user;
    borrowed->document = json_loads(document, 0, NULL);
    roles = json_object_get(borrowed->document, "roles");
    *user = twogate_user_init();
    user->id = member(borrowed->document, "id");
    user->object_id = member(borrowed->document, "objectId");
    user->authentication_email = member(borrowed->document, "authenticationEmail");
    user->primary_email = member(borrowed->document, "primaryEmail");
    user->disabled = json_is_false(json_object_get(borrowed->document, "enabled"));
    borrowed->alternate = twogate_str_of(json_string_value(
        json_array_get(json_object_get(borrowed->document, "alternateEmails"), 0)));
    user->alternate_emails = &borrowed->alternate;
    user->alternate_email_count = borrowed->alternate.ptr != NULL ? 1 : 0;
    user->roles = borrowed->roles;
    for (; user->role_count < json_array_size(roles) && user->role_count < MOST_ROLES;
         user->role_count++) {
        borrowed->roles[user->role_count] =
            twogate_str_of(json_string_value(json_array_get(roles, user->role_count)));
    }
}

/* Everybody who holds a role; which of them are administrators is the library's to say. */
static size_t holders_of_roles(struct visit *visit, struct borrowed *people) {
    size_t count = 0;
    sqlite3_stmt *statement = store_ask(
        &visit->store,
        "SELECT document FROM people WHERE json_array_length(document, '$.roles') > 0"
        " ORDER BY id", "");
    while (store_row(&visit->store, statement)) {
        if (count < MOST_PEOPLE) {
            borrow(&people[count++], (const char *)sqlite3_column_text(statement, 0));
        }
    }
    return count;
}

/* Asks the library about a person and all who might be administrators: who is told, or without a
 * person where requests for help go. */
static json_t *asked(struct visit *visit, const char *person) {
    struct borrowed *people = memory((MOST_PEOPLE + 1) * sizeof *people);
    const twogate_user *users[MOST_PEOPLE];
    size_t count = holders_of_roles(visit, people);
    twogate_text *text = NULL;
    twogate_status status;
    json_t *answer = NULL;
    size_t index;
    for (index = 0; index < count; index++) {
        users[index] = &people[index].user;
    }
    if (person != NULL) {
        borrow(&people[count], person);
        status = twogate_notifications(visit->host->policy, &people[count].user, users, count, &text,
                                       NULL);
    } else {
        status = twogate_contact_administrator(visit->host->policy, users, count, &text, NULL);
    }
    if (status == TWOGATE_STATUS_OK) {
        twogate_str view = twogate_text_view(text);
        answer = json_loadb(view.ptr, view.len, 0, NULL);
    } else {
        visit->store.failed = true;
    }
    twogate_text_free(text);
    for (index = 0; index <= count; index++) {
        json_decref(people[index].document);
    }
    free(people);
    return answer;
}

json_t *administrators_told(struct visit *visit, const char *person) {
    json_t *recipients = person == NULL ? NULL : asked(visit, person);
    json_t *addresses = json_array();
    json_t *recipient;
    size_t index;
    json_array_foreach(recipients, index, recipient) {
        const char *kind = json_string_value(json_object_get(recipient, "kind"));
        if (strcmp(kind, "administrator") == 0) {
            json_array_append(addresses, json_object_get(recipient, "address"));
        }
    }
    json_decref(recipients);
    return addresses;
}

char *administrators_contact(struct visit *visit) {
    json_t *contact = asked(visit, NULL);
    const char *where = json_string_value(json_object_get(contact, "url"));
    struct text text = {0};
    json_t *address;
    size_t index;
    if (where == NULL) {
        where = json_string_value(json_object_get(contact, "email"));
    }
    if (where != NULL) {
        text_add(&text, where, strlen(where));
    }
    json_array_foreach(json_object_get(contact, "addresses"), index, address) {
        html(&text, index > 0 ? ", " : "");
        text_add(&text, json_string_value(address), json_string_length(address));
    }
    json_decref(contact);
    return text.bytes;
}
