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

/* frame.c: what all pages have. A page that is in the language of the browser may have words of this
 * program's own, which are English. */
void page_begin(struct visit *visit, twogate_str language, const char *title);
void page_end(struct visit *visit);
void show_style(struct visit *visit);

/* What is said once at the top of the next page: lines of the library's in a language, or this
 * program's own words. It is kept in the store, so that nobody can put words into a person's page. */
void say_next(struct visit *visit, twogate_str language, json_t *lines);
void say_own_next(struct visit *visit, const char *words);

#endif
