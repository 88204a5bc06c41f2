/* The directory: who there is, and their passwords. */

#ifndef PERSON_H
#define PERSON_H

#include <jansson.h>

#include "flow.h"

/* The event that names somebody. */
json_t *identify_event(const char *name, bool captcha);

/* The name of an event "identify" in its canonical form, to be freed; NULL where it has none. Two
 * spellings of one name have one form, and the library knows which: this asks it by a step that is
 * dropped. */
char *canonical_name(const struct host *host, const char *event);

/* The document of whoever has a canonical name, to be freed; NULL where nobody has it. */
char *person_document(struct store *store, const char *name);

/* Sets a new password, unlocks the account, or both, as a step wants it; gives the word for the
 * event "written". Where it was done the person is signed out everywhere. */
const char *person_write(struct visit *visit, const char *name, const struct happened *wanted,
                         struct field password);

/* Signs somebody in, by what they typed; whether both belong together. */
bool person_sign_in(struct visit *visit, const char *typed, struct field password);

/* Who is signed in, to be freed; NULL where nobody is. */
char *person_signed_in(struct visit *visit);
void person_sign_out(struct visit *visit);

#endif
