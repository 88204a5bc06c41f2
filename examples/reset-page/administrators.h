/* Who is told, and whom "contact your administrator" reaches: the library picks, from all people. */

#ifndef ADMINISTRATORS_H
#define ADMINISTRATORS_H

#include <jansson.h>

#include "server.h"

/* The addresses of the other administrators who hear of a reset, to be freed with json_decref. */
json_t *administrators_told(struct visit *visit, const char *person);

/* Where a person's request for help goes: a page, a mailbox, or addresses; to be freed. */
char *administrators_contact(struct visit *visit);

#endif
