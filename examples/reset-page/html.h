/* A page in the making. Whatever comes from a person, a directory or the engine is escaped on its
 * way in: there is no other way to put a value in. */

#ifndef HTML_H
#define HTML_H

#include <stddef.h>

#include <twogate.h>

struct text {
    char *bytes; /* Ends with a NUL; NULL while it is empty. */
    size_t length;
    size_t room;
};

/* Adds a piece of the page: each %s is a string that is escaped, each %d a long long. */
void html(struct text *text, const char *format, ...);

/* The same for a text of the library's. */
void html_text(struct text *text, twogate_str value);

/* Adds a text of paragraphs, which empty lines part. */
void html_paragraphs(struct text *text, twogate_str value);

/* Adds bytes as they are. */
void text_add(struct text *text, const char *bytes, size_t length);

/* Overwrites and frees it. */
void text_free(struct text *text);

/* Memory, or the end of the program: a demonstration has nothing better to do without any. */
void *memory(size_t size);
char *copy_of(const char *bytes, size_t length);

#endif
