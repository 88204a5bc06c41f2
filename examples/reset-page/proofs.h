/* The parts of pages that ask for a proof, and the forms in which all pages ask. */

#ifndef PROOFS_H
#define PROOFS_H

#include <jansson.h>

#include "html.h"

/* A form of the reset's; its button says which event it is. */
void begin_form(struct text *page);
void end_form(struct text *page, const char *event, const char *label);
void form_button(struct text *page, const char *event, const char *label);

/* What prompts ask for: which way, the whole number, the code, the answers, or to wait. */
void ask_method(struct text *page, const json_t *prompt);
void ask_phone(struct text *page, const json_t *prompt);
void ask_code(struct text *page, const json_t *prompt);
void ask_answers(struct text *page, const json_t *prompt);
void ask_patience(struct text *page, const json_t *prompt);

#endif
