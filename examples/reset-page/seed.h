/* Fills a folder: the tenant's policy, fresh keys, and a store with its people and their ledgers. */

#ifndef SEED_H
#define SEED_H

#include <stdbool.h>

/* From a folder with policy.json, users.json and ledgers.json, and a file of answers. */
bool seed(const char *folder, const char *tenant, const char *answers);

#endif
