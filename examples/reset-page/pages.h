/* The pages that a person sees, one function for each path and method. */

#ifndef PAGES_H
#define PAGES_H

#include <jansson.h>

#include "server.h"

/* sign_in.c */
void show_sign_in(struct visit *visit);
void take_sign_in(struct visit *visit);
void take_sign_out(struct visit *visit);

/* reset.c: what a person does */
void take_forgot(struct visit *visit);
void take_reset(struct visit *visit);

/* prompt.c: what a person sees */
void show_forgot(struct visit *visit);
void show_reset(struct visit *visit);

/* outbox.c */
void show_outbox(struct visit *visit);
void take_outbox(struct visit *visit);

/* frame.c: what all pages have */
void page_begin(struct visit *visit, const char *title);
void page_end(struct visit *visit);
void show_style(struct visit *visit);

/* What is said once at the top of the next page: an outcome of the engine's, or of this host's. It
 * is kept in a cookie of the person's own, and escaped like all else. */
void say_next(struct visit *visit, const json_t *outcome);
void say_word_next(struct visit *visit, const char *word);

#endif
