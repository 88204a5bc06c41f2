/* What a browser keeps: bytes as base64url (RFC 4648, section 5, without padding). */

#ifndef COOKIE_H
#define COOKIE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "html.h"

void base64_add(struct text *text, const uint8_t *bytes, size_t length);

/* Reads as many bytes as there is place for, or fewer. SIZE_MAX for what is no base64url. */
size_t base64_read(const char *text, uint8_t *bytes, size_t place);

#endif
