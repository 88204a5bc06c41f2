/* A reset between two requests, in a sealed cookie; and one step of it. */

#ifndef FLOW_H
#define FLOW_H

#include <stdbool.h>

#include <jansson.h>

#include "server.h"

/* What a step left to be done or shown. */
struct happened {
    json_t *outcome;
    /* What became of it, for the person, in the language of the browser. */
    json_t *told;
    /* It was no step at all: no page of ours has that form. */
    bool misread;
    /* Somebody was asked, whose word counts for this flow and this charge. */
    bool asked;
    char flow[33];
    json_int_t charge;
    /* The host now writes a password, or unlocks the account, but not at or after `until`. */
    bool writes_password;
    bool unlocks;
    json_int_t until;
};

void happened_free(struct happened *happened);

/* The flow of the browser that asks; NULL where there is none, or none of ours. */
twogate_flow *flow_of(const struct visit *visit);

/* Seals the flow into the browser's cookie. */
void flow_keep(struct visit *visit, const twogate_flow *flow);

/* Takes an event, whose secrets stand apart, and puts the flow that comes of it in the place of the
 * one that was. What was charged is verified at once: a charged flow never leaves this program.
 * False where something is broken; then the flow is where it was. */
bool flow_step(struct visit *visit, twogate_flow **flow, const json_t *event,
               const twogate_bytes *secrets, size_t count, struct happened *happened);

/* The page of a flow: what it is, and what it says in the language of the browser; both are to be freed
 * with json_decref. False where something is broken. */
bool flow_page(struct visit *visit, const twogate_flow *flow, json_t **prompt, json_t **page);

#endif
