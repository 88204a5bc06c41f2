/* What a host keeps, in SQLite: people, ledgers, what is to be delivered, who is signed in. */

#ifndef STORE_H
#define STORE_H

#include <stdbool.h>
#include <stdint.h>

#include <sqlite3.h>

/* One connection, for one request. Once a statement failed all that follow are passed over, and
 * nothing is committed: whoever reads asks `failed` before believing that something is not there. */
struct store {
    sqlite3 *db;
    bool failed;
};

void store_open(struct store *store, const char *path);
void store_close(struct store *store);

/* Makes the tables. */
void store_create(struct store *store);

/* A statement with its values, of which `types` says what they are: 't' a string or NULL, 'i' an
 * int64_t. To be stepped by store_row, which ends it after the last row. */
sqlite3_stmt *store_ask(struct store *store, const char *sql, const char *types, ...);
bool store_row(struct store *store, sqlite3_stmt *statement);

/* The same for a statement without rows; gives how many rows it changed. */
int store_run(struct store *store, const char *sql, const char *types, ...);

/* A transaction that writes. store_end stores it if it may and nothing failed, and drops it if not;
 * it says whether it is stored. */
void store_begin(struct store *store);
bool store_end(struct store *store, bool may);

/* One value, to be freed; NULL where there is none. */
char *store_one(struct store *store, const char *sql, const char *key);

/* Stores a ledger over the revision that was read and over no other; 0 is none at all. */
bool store_ledger(struct store *store, const char *key, int64_t expected, int64_t revision,
                  int64_t expires_at, const char *document);

/* Settings of the demonstration: numbers and words. */
int64_t store_number(struct store *store, const char *name);
void store_set(struct store *store, const char *name, const char *value);

/* The time in milliseconds since 1970. The clock of the demonstration is set to the day of the
 * example's tenant, and can be moved on. */
int64_t store_now(struct store *store);
int64_t real_now(void);

#endif
