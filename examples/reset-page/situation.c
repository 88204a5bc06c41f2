#include "situation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "person.h"

void read_free(struct read *read) {
    free(read->person);
    free(read->ledger);
    explicit_bzero(read->entropy, sizeof read->entropy);
}

bool worked(struct visit *visit, twogate_status status, twogate_error **error) {
    if (status != TWOGATE_STATUS_OK) {
        /* It quotes nothing of anybody's. */
        twogate_str message = twogate_error_message(*error);
        fprintf(stderr, "reset-page: %.*s\n", (int)message.len, message.ptr);
        twogate_error_free(*error);
        *error = NULL;
        visit->store.failed = true;
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
        if (!worked(visit,
                    twogate_ledger_key(visit->host->setup, identifier, read->situation.user_json,
                                       &text, &error),
                    &error)) {
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

bool read_situation(struct visit *visit, const twogate_flow *flow, const char *event,
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
