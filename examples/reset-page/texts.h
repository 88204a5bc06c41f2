/* What the library says to people, as JSON. */

#ifndef TEXTS_H
#define TEXTS_H

#include <jansson.h>

#include "server.h"

/* The texts that a call gave, to be freed with json_decref; frees the call's own. NULL where it
 * failed, which is then known to the visit. */
json_t *texts_of(struct visit *visit, twogate_status status, twogate_text **text);

/* The page of a message, by its word. */
json_t *texts_of_message(struct visit *visit, twogate_str language, const char *message);

/* A member of what the library says, as a string; NULL where it is none. */
const char *text_in(const json_t *object, const char *member);

/* The same of a number; 0 where it is none. */
json_int_t number_in(const json_t *object, const char *member);

/* What is sent to somebody who is not at the browser is in the organization's language: the browser's
 * may be a thief's, and the directory says none. */
twogate_str texts_tenant_language(void);

#endif
