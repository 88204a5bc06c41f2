/* What goes to people: into the outbox, in the transaction of the step. */

#ifndef DELIVER_H
#define DELIVER_H

#include "effects.h"

/* What the effects of one step are stored with. */
struct storing {
    struct visit *visit;
    const char *person;
    int64_t now;
    struct happened *happened;
};

/* A code, in the language of the browser: who reads it sits there. */
void deliver_code(struct storing *storing, const json_t *effect, twogate_bytes code);

/* What somebody is asked on the phone or in an app; the answer counts for that charge. */
void deliver_question(struct storing *storing, const json_t *effect, const char *kind,
                      const char *what, twogate_bytes code);

/* What somebody is told of something that was done, and what the other administrators are. */
void deliver_notice(struct storing *storing, const char *to, const char *message);
void deliver_notices(struct storing *storing, const char *message);

/* A request for help. */
void deliver_request(struct storing *storing, const json_t *effect);

#endif
