#include "store.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "html.h"

static const char tables[] =
    "CREATE TABLE people (id TEXT PRIMARY KEY, document TEXT NOT NULL, password TEXT);"
    "CREATE TABLE ledgers (key TEXT PRIMARY KEY, revision INTEGER NOT NULL,"
    "    expires_at INTEGER NOT NULL, document TEXT NOT NULL);"
    /* A recipient of NULL is nobody: it is queued like any other, so that nobody can tell by the time. */
    "CREATE TABLE outbox (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
    "    recipient TEXT, text TEXT NOT NULL, flow TEXT, charge INTEGER, answer TEXT);"
    "CREATE TABLE audit (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, activity TEXT NOT NULL,"
    "    result TEXT NOT NULL, detail TEXT NOT NULL, subject TEXT, flow TEXT);"
    "CREATE TABLE sessions (token TEXT PRIMARY KEY, person TEXT NOT NULL);"
    /* What the next page says of what was done, under what the browser keeps of it. */
    "CREATE TABLE told (token TEXT PRIMARY KEY, said TEXT NOT NULL);"
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);";

/* SQLite's messages name tables and columns, never a value. */
static void fail(struct store *store) {
    if (!store->failed) {
        fprintf(stderr, "reset-page: %s\n", sqlite3_errmsg(store->db));
    }
    store->failed = true;
}

static void execute(struct store *store, const char *sql) {
    if (!store->failed && sqlite3_exec(store->db, sql, NULL, NULL, NULL) != SQLITE_OK) {
        fail(store);
    }
}

void store_open(struct store *store, const char *path) {
    memset(store, 0, sizeof *store);
    if (sqlite3_open_v2(path, &store->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, NULL)
        != SQLITE_OK) {
        fail(store);
        return;
    }
    sqlite3_busy_timeout(store->db, 10000);
    execute(store, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                   "PRAGMA secure_delete = ON;");
}

void store_close(struct store *store) {
    sqlite3_close(store->db);
    store->db = NULL;
}

void store_create(struct store *store) {
    execute(store, tables);
}

static sqlite3_stmt *bound(struct store *store, const char *sql, const char *types,
                           va_list values) {
    sqlite3_stmt *statement = NULL;
    int place;
    if (store->failed) {
        return NULL;
    }
    if (sqlite3_prepare_v2(store->db, sql, -1, &statement, NULL) != SQLITE_OK) {
        fail(store);
        return NULL;
    }
    for (place = 1; types[place - 1] != '\0'; place++) {
        int status = types[place - 1] == 't'
            ? sqlite3_bind_text(statement, place, va_arg(values, const char *), -1, SQLITE_TRANSIENT)
            : sqlite3_bind_int64(statement, place, va_arg(values, int64_t));
        if (status != SQLITE_OK) {
            fail(store);
        }
    }
    return statement;
}

sqlite3_stmt *store_ask(struct store *store, const char *sql, const char *types, ...) {
    sqlite3_stmt *statement;
    va_list values;
    va_start(values, types);
    statement = bound(store, sql, types, values);
    va_end(values);
    return statement;
}

bool store_row(struct store *store, sqlite3_stmt *statement) {
    int status = statement == NULL || store->failed ? SQLITE_DONE : sqlite3_step(statement);
    if (status == SQLITE_ROW) {
        return true;
    }
    if (status != SQLITE_DONE) {
        fail(store);
    }
    sqlite3_finalize(statement);
    return false;
}

int store_run(struct store *store, const char *sql, const char *types, ...) {
    sqlite3_stmt *statement;
    va_list values;
    va_start(values, types);
    statement = bound(store, sql, types, values);
    va_end(values);
    while (store_row(store, statement)) {
    }
    return store->failed ? 0 : sqlite3_changes(store->db);
}

void store_begin(struct store *store) {
    execute(store, "BEGIN IMMEDIATE");
}

bool store_end(struct store *store, bool may) {
    if (may && !store->failed) {
        execute(store, "COMMIT");
    }
    if (!sqlite3_get_autocommit(store->db)) {
        sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
    }
    return may && !store->failed;
}

char *store_one(struct store *store, const char *sql, const char *key) {
    char *value = NULL;
    sqlite3_stmt *statement = store_ask(store, sql, "t", key);
    while (store_row(store, statement)) {
        const char *found = (const char *)sqlite3_column_text(statement, 0);
        if (value == NULL && found != NULL) {
            value = copy_of(found, strlen(found));
        }
    }
    return value;
}

bool store_ledger(struct store *store, const char *key, int64_t expected, int64_t revision,
                  int64_t expires_at, const char *document) {
    if (expected == 0) {
        return store_run(store, "INSERT INTO ledgers VALUES (?1, ?2, ?3, ?4)"
                                " ON CONFLICT DO NOTHING",
                         "tiit", key, revision, expires_at, document) == 1;
    }
    return store_run(store, "UPDATE ledgers SET revision = ?1, expires_at = ?2, document = ?3"
                            " WHERE key = ?4 AND revision = ?5",
                     "iitti", revision, expires_at, document, key, expected) == 1;
}

int64_t store_number(struct store *store, const char *name) {
    char *value = store_one(store, "SELECT value FROM settings WHERE name = ?1", name);
    int64_t number = value == NULL ? 0 : strtoll(value, NULL, 10);
    free(value);
    return number;
}

void store_set(struct store *store, const char *name, const char *value) {
    store_run(store, "INSERT INTO settings VALUES (?1, ?2)"
                     " ON CONFLICT DO UPDATE SET value = excluded.value",
              "tt", name, value);
}

int64_t real_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int64_t store_now(struct store *store) {
    return real_now() + store_number(store, "clock");
}
