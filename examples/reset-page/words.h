/* What the pages say in this program's own words. The pages of messages are the library's. */

#ifndef WORDS_H
#define WORDS_H

#include <stdint.h>

#include <jansson.h>

#include "html.h"

/* A member of what the library says, as a string; NULL where it is none. */
const char *text_in(const json_t *object, const char *member);

/* A time, for people. */
void when(int64_t millis, char text[32]);

/* What became of an event, as a part of the next page; nothing where the page itself says it. Its
 * member "event", which this host adds, is what was tried. */
void tell_outcome(struct text *page, const json_t *outcome);

/* A method as something to do; masked may be NULL. */
void tell_choice(struct text *page, const char *method, const char *channel, const char *masked);

#endif
