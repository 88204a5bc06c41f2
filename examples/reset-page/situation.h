/* How things stand, as they are read for one step or one page. */

#ifndef SITUATION_H
#define SITUATION_H

#include "server.h"

struct read {
    char *person;
    char *ledger;
    uint8_t entropy[32];
    twogate_situation situation;
};

/* Everything afresh. Who it is about is what the flow says; of one that has not begun, what was
 * typed. False where something is broken. */
bool read_situation(struct visit *visit, const twogate_flow *flow, const char *event,
                    struct read *read);
void read_free(struct read *read);

/* Whether a call of the library's succeeded. If not it is said on stderr, the visit has failed, and
 * the error is freed: it is given by its place, which is filled before it is looked at. */
bool worked(struct visit *visit, twogate_status status, twogate_error **error);

#endif
