#include "seed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "host.h"
#include "html.h"
#include "person.h"
#include "store.h"

enum { MOST_ANSWERS = 8 };

static json_t *file_json(const char *folder, const char *name) {
    size_t length = 0;
    char *text = file_text(folder, name, &length);
    json_error_t error;
    json_t *json = text == NULL ? NULL : json_loadb(text, length, 0, &error);
    if (text != NULL && json == NULL) {
        fprintf(stderr, "reset-page: %s: line %d: %s\n", name, error.line, error.text);
    }
    free(text);
    return json;
}

/* The tenant's policy goes along: the flow of a person is bound to it. */
static bool copy_policy(const char *folder, const char *tenant) {
    size_t length = 0;
    char *text = file_text(tenant, "policy.json", &length);
    char *path = path_of(folder, "policy.json");
    FILE *file = text == NULL ? NULL : fopen(path, "wb");
    bool written = file != NULL && fwrite(text, 1, length, file) == length;
    written = file != NULL && fclose(file) == 0 && written;
    if (text != NULL && !written) {
        perror(path);
    }
    free(path);
    free(text);
    return written;
}

/* Puts a record that fits these answers in the place of the example's, which fit none. */
static bool enrol(const struct host *host, json_t *user, json_t *given, int64_t now) {
    twogate_answer answers[MOST_ANSWERS];
    uint8_t entropy[32];
    twogate_bytes drawn = {entropy, sizeof entropy};
    twogate_hashing hashing = twogate_hashing_init();
    char *document = json_dumps(user, JSON_COMPACT);
    twogate_text *record = NULL;
    twogate_error *error = NULL;
    size_t count = 0;
    const char *question;
    json_t *answer;
    draw(entropy);
    json_object_foreach(given, question, answer) {
        twogate_answer one = {twogate_str_of(question), {NULL, 0},
                              {(const uint8_t *)json_string_value(answer),
                               json_string_length(answer)}};
        if (count < MOST_ANSWERS) {
            answers[count++] = one;
        }
    }
    if (twogate_enrol(host->policy, twogate_str_of(document), answers, count, &hashing, drawn,
                      now, &record, &error) == TWOGATE_STATUS_OK) {
        twogate_str view = twogate_text_view(record);
        json_object_set_new(user, "enrolment", json_loadb(view.ptr, view.len, 0, NULL));
    } else {
        twogate_str message = twogate_error_message(error);
        fprintf(stderr, "reset-page: enrolling: %.*s\n", (int)message.len, message.ptr);
        twogate_error_free(error);
    }
    free(document);
    twogate_text_free(record);
    return json_is_array(json_object_get(json_object_get(user, "enrolment"), "challenges"));
}

static void store_person(const struct host *host, struct store *store, const json_t *user) {
    json_t *event = identify_event(json_string_value(json_object_get(user, "id")), true);
    char *text = json_dumps(event, JSON_COMPACT);
    char *name = canonical_name(host, text);
    char *document = json_dumps(user, JSON_COMPACT);
    /* Nobody knows a password yet: that is what the page is for. */
    store_run(store, "INSERT INTO people VALUES (?1, ?2, NULL)", "tt", name, document);
    free(document);
    free(name);
    free(text);
    json_decref(event);
}

/* The example's ledgers stand under names; a host keeps them under the library's keys. */
static void store_row_of(const struct host *host, struct store *store, const json_t *user,
                         const json_t *ledger) {
    const char *id = json_string_value(json_object_get(user, "id"));
    char *document = json_dumps(user, JSON_COMPACT);
    char *row = json_dumps(ledger, JSON_COMPACT);
    twogate_text *key = NULL;
    if (twogate_ledger_key(host->setup, twogate_str_of(id), twogate_str_of(document), &key, NULL)
        == TWOGATE_STATUS_OK) {
        twogate_str view = twogate_text_view(key);
        char *text = copy_of(view.ptr, view.len);
        store_ledger(store, text, 0, json_integer_value(json_object_get(ledger, "revision")),
                     json_integer_value(json_object_get(ledger, "expiresAt")), row);
        free(text);
    } else {
        store->failed = true;
    }
    twogate_text_free(key);
    free(row);
    free(document);
}

/* The example's people live on 1 September 2026, 09:00 UTC; their clock goes on from there. */
static const int64_t contoso_now = 1788253200000;

static bool fill(const struct host *host, struct store *store, const char *tenant, json_t *answers) {
    json_t *users = file_json(tenant, "users.json");
    json_t *ledgers = file_json(tenant, "ledgers.json");
    bool filled = users != NULL && ledgers != NULL;
    char clock[32];
    json_t *user;
    size_t index;
    store_create(store);
    store_begin(store);
    snprintf(clock, sizeof clock, "%lld", (long long)(contoso_now - real_now()));
    store_set(store, "clock", clock);
    json_array_foreach(users, index, user) {
        const char *id = json_string_value(json_object_get(user, "id"));
        json_t *given = json_object_get(answers, id);
        const json_t *ledger = json_object_get(ledgers, id);
        filled = filled && (given == NULL || enrol(host, user, given, contoso_now));
        store_person(host, store, user);
        if (ledger != NULL) {
            store_row_of(host, store, user, ledger);
        }
    }
    filled = store_end(store, filled);
    json_decref(users);
    json_decref(ledgers);
    return filled;
}

bool seed(const char *folder, const char *tenant, const char *answers_path) {
    struct host host = {0};
    struct store store = {0};
    json_t *answers = json_load_file(answers_path, 0, NULL);
    bool seeded;
    if (answers == NULL || mkdir(folder, 0700) != 0) {
        perror(answers == NULL ? answers_path : folder);
        json_decref(answers);
        return false;
    }
    seeded = copy_policy(folder, tenant) && host_draw_keys(folder) && host_open(&host, folder);
    if (seeded) {
        store_open(&store, host.database);
        seeded = fill(&host, &store, tenant, answers);
        store_close(&store);
    }
    host_close(&host);
    json_decref(answers);
    return seeded;
}
