#include "expected.h"

statuses text_wrong(twogate_str text) {
    if (text.len > PTRDIFF_MAX || (text.ptr == NULL && text.len > 0)) {
        return ARGUMENT;
    }
    return text.len > 0 && !is_utf8(text) ? UTF8 : 0;
}

statuses list_wrong(const void *list, size_t count, size_t each, size_t alignment) {
    return count > 0
                   && (list == NULL || (uintptr_t)list % alignment != 0
                       || count > (size_t)PTRDIFF_MAX / each)
               ? ARGUMENT
               : 0;
}

size_t size_of_shape(uint8_t shape, size_t size) {
    switch (shape) {
    case 1: return size - 1;
    case 2: return 0;
    case 3: return sizeof(size_t);
    case 4: return size + 1;
    case 5: return size + 8;
    case 6: return size + 77;
    case 7: return 4096;
    case 8: return 4097;
    case 9: return SIZE_MAX;
    case 10: return size / 2;
    case 11: return size - 9;
    default: return size;
    }
}

void *lend_struct(struct loans *loans, const void *filled, size_t size, size_t says,
                  uint8_t beyond) {
    static char space[4096];
    size_t length = says > sizeof space ? size : says < sizeof(size_t) ? sizeof(size_t) : says;
    memset(space, 0, sizeof space);
    memcpy(space, filled, size);
    memcpy(space, &says, sizeof says);
    if (length > size) {
        space[length - 1] = (char)beyond;
    }
    return lend(loans, space, length);
}

statuses size_wrong(size_t says, size_t size) {
    return says < size || says > 4096 ? STRUCT_SIZE : 0;
}

void check_came_out(statuses wrong, twogate_status status) {
    CHECK(status >= 0 && status <= TWOGATE_STATUS_NEWER_LEDGER);
    CHECK(wrong == 0 ? status == TWOGATE_STATUS_OK : (wrong & 1u << status) != 0);
}
