/* What a step wants done. All of it is stored in one transaction with the ledger, the ledger first;
 * what is to be delivered goes into the outbox, from which a real host delivers. */

#ifndef EFFECTS_H
#define EFFECTS_H

#include "flow.h"

/* Stores the effects of a transition and tells what happened. False where the ledger that is stored
 * is not the one that was read, or something failed: then the transaction must be dropped. `person`
 * is the document that the step was given, or NULL. */
bool effects_store(struct visit *visit, const twogate_transition *transition, const char *person,
                   int64_t now, struct happened *happened);

bool effects_outcome_is(const struct happened *happened, const char *word);

#endif
