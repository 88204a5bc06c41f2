/* What a naive reading of the header says of a call before it is made. */

#ifndef EXPECTED_H
#define EXPECTED_H

#include "entry.h"

/* The statuses that a call may come out with, as bits; none: it has to succeed. */
typedef unsigned statuses;
#define ARGUMENT (1u << TWOGATE_STATUS_INVALID_ARGUMENT)
#define STRUCT_SIZE (1u << TWOGATE_STATUS_INVALID_STRUCT_SIZE)
#define UTF8 (1u << TWOGATE_STATUS_INVALID_UTF8)

statuses text_wrong(twogate_str text);
statuses list_wrong(const void *list, size_t count, size_t each, size_t alignment);
statuses size_wrong(size_t says, size_t size);
void check_came_out(statuses wrong, twogate_status status);

/* A struct's size by its shape, around the true one; 0 is the true one. */
size_t size_of_shape(uint8_t shape, size_t size);
/* A struct in memory of exactly the length it says, `beyond` behind what this header knows. */
void *lend_struct(struct loans *loans, const void *filled, size_t size, size_t says,
                  uint8_t beyond);

#endif
