/* What is fixed while the program runs: the tenant's policy, the keys, and where the store is. */

#ifndef HOST_H
#define HOST_H

#include <stdbool.h>

#include <twogate.h>

struct host {
    twogate_policy *policy;
    twogate_setup *setup;
    char *database;
};

/* Reads the folder that `reset-page seed` made. Says on stderr what is missing. Where a file "disclose"
 * is put into it, whoever may not reset is told so at once. */
bool host_open(struct host *host, const char *folder);
void host_close(struct host *host);

/* Draws keys and keeps them in a file of their own, which nobody else may read. */
bool host_draw_keys(const char *folder);

/* 32 bytes from the operating system. */
void draw(uint8_t bytes[32]);

/* A file of the folder as one text, to be freed; NULL, said on stderr, where it cannot be read. */
char *file_text(const char *folder, const char *name, size_t *length);
char *path_of(const char *folder, const char *name);

#endif
