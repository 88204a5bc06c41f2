/* HTTP on localhost: a request comes in, an answer goes out. What is between is in the other files. */

#ifndef SERVER_H
#define SERVER_H

#include <stdbool.h>
#include <stddef.h>

#include <microhttpd.h>

#include "host.h"
#include "html.h"
#include "store.h"

enum { MOST_FIELDS = 16, MOST_COOKIES = 4, LONGEST_FORM = 16384 };

/* A field of a form, as it was typed. */
struct field {
    char *name;
    char *value; /* With a NUL behind it, which is not counted. */
    size_t length;
};

struct request {
    struct MHD_Connection *connection;
    struct MHD_PostProcessor *form;
    struct field fields[MOST_FIELDS];
    size_t field_count;
    size_t form_length;
    bool too_long;
};

/* One request under way, and what will be answered. */
struct visit {
    const struct host *host;
    struct store store;
    struct request *request;
    twogate_str language; /* Of the library's, for what the browser asks for. */
    unsigned int status;
    const char *type;
    const char *location; /* Where the browser goes on to, after a form. */
    struct text body;
    struct text cookies[MOST_COOKIES];
    size_t cookie_count;
};

/* The field of a form; an empty one where there is none. */
struct field field_of(const struct visit *visit, const char *name);

/* The value of a cookie; NULL where there is none. */
const char *cookie_of(const struct visit *visit, const char *name);

/* Sets a cookie, which is the browser's until it is closed; NULL takes it away. */
void set_cookie(struct visit *visit, const char *name, const char *value);

/* Ends a form: the browser asks for a page of its own, so that going back repeats nothing. */
void go_to(struct visit *visit, const char *path);

/* Sends what was answered, and frees it. */
enum MHD_Result send_answer(struct visit *visit);

/* Where a request is answered, as routes.c has it; false where there is no such page. */
bool route(struct visit *visit, const char *method, const char *path);

/* The page that says why a request was not even looked at. */
void refuse(struct visit *visit, unsigned int status, const char *title, const char *what);

/* Begins to serve on 127.0.0.1; 0 is any free port. NULL where that cannot be. */
struct MHD_Daemon *server_start(const struct host *host, unsigned short port);
unsigned short server_port(struct MHD_Daemon *daemon);

#endif
