#include "entry.h"

uint8_t take(struct bytes *from) {
    if (from->left == 0) {
        return 0;
    }
    from->left--;
    return *from->next++;
}

int64_t take_number(struct bytes *from, size_t width) {
    uint64_t number = 0;
    size_t at;
    for (at = 0; at < width; at++) {
        number |= (uint64_t)take(from) << (8 * at);
    }
    return (int64_t)number;
}

void *lend(struct loans *loans, const void *bytes, size_t size) {
    /* An empty block is the end of one that is not, so that it has an address. */
    size_t extra = size == 0 ? 1 : 0;
    char *block = malloc(size + extra);
    CHECK(block != NULL && loans->count < LOANS);
    loans->blocks[loans->count++] = block;
    if (size > 0) {
        memcpy(block, bytes, size);
    }
    return block + extra;
}

twogate_str lend_text(struct loans *loans, struct bytes *from, size_t size) {
    twogate_str text;
    text.len = size < from->left ? size : from->left;
    text.ptr = lend(loans, from->next, text.len);
    from->next += text.len;
    from->left -= text.len;
    return text;
}

twogate_bytes lend_bytes(struct loans *loans, struct bytes *from, size_t size) {
    twogate_str text = lend_text(loans, from, size);
    twogate_bytes bytes;
    bytes.ptr = (const uint8_t *)text.ptr;
    bytes.len = text.len;
    return bytes;
}

void give_back(struct loans *loans) {
    while (loans->count > 0) {
        free(loans->blocks[--loans->count]);
    }
}
