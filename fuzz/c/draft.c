#include "draft.h"

const char *const usual_user = "{\"id\":\"ann@contoso.com\"}";

/* An id of the policies, an absent one, or any text. */
static twogate_str read_question(struct loans *loans, struct bytes *bytes) {
    static const char *const ids[] = {"favoriteFood", "firstPet", "street", "firstJob",
                                      "childhoodHero", "hospitalBorn", NULL};
    uint8_t which = take(bytes);
    return which < sizeof ids / sizeof *ids ? twogate_str_of(ids[which])
                                            : lend_text(loans, bytes, take(bytes));
}

void read_draft(struct loans *loans, struct bytes *bytes, struct draft *draft) {
    draft->count = 0;
    draft->wrong = 0;
    while (bytes->left > 0 && draft->count < ANSWERS) {
        twogate_answer *answer = &draft->answers[draft->count++];
        uint8_t shape;
        answer->question = read_question(loans, bytes);
        shape = take(bytes);
        answer->shown.ptr = NULL;
        answer->shown.len = 0;
        if (shape % 2 == 1) {
            answer->shown = lend_text(loans, bytes, take(bytes));
        }
        answer->answer = lend_bytes(loans, bytes, (size_t)take(bytes) * (shape % 8 == 6 ? 9 : 1));
        if (shape == 255) {
            answer->answer.ptr = NULL;
        }
        if (draft->wrong == 0) {
            draft->wrong = answer->question.ptr == NULL ? ARGUMENT : text_wrong(answer->question);
        }
        if (draft->wrong == 0) {
            draft->wrong = text_wrong(answer->shown);
        }
        if (draft->wrong == 0 && answer->answer.ptr == NULL && answer->answer.len > 0) {
            draft->wrong = ARGUMENT;
        }
    }
}

twogate_str read_user(struct loans *loans, struct bytes *bytes) {
    size_t length = (size_t)take_number(bytes, 2);
    return length == 0 ? twogate_str_of(usual_user) : lend_text(loans, bytes, length);
}

static int repeats(const twogate_pepper *peppers, size_t index) {
    size_t at;
    for (at = 0; at < index; at++) {
        if (peppers[at].key_id.len == peppers[index].key_id.len
            && memcmp(peppers[at].key_id.ptr, peppers[index].key_id.ptr, peppers[at].key_id.len)
                   == 0) {
            return 1;
        }
    }
    return 0;
}

static statuses peppers_wrong(const twogate_pepper *peppers, size_t count) {
    size_t at;
    for (at = 0; at < count; at++) {
        if (peppers[at].key_id.len < 1 || peppers[at].key_id.len > 8 || peppers[at].secret.len < 1
            || peppers[at].secret.len > 1024 || repeats(peppers, at)) {
            return 1u << TWOGATE_STATUS_BAD_PARAMETERS;
        }
    }
    return 0;
}

static statuses entropy_wrong(twogate_bytes entropy) {
    size_t at = 0;
    while (at < entropy.len && entropy.ptr[at] == 0) {
        at++;
    }
    return entropy.len != ENTROPY || at == ENTROPY ? 1u << TWOGATE_STATUS_NO_ENTROPY : 0;
}

/* Parameters out of bounds, or the least that are not. */
static int choose_parameters(uint8_t which, twogate_hashing *hashing) {
    hashing->memory_kib = 7168;
    hashing->iterations = 1;
    hashing->parallelism = which % 2;
    switch (which / 8) {
    case 1: hashing->memory_kib = 7167; return 0;
    case 2: hashing->memory_kib = 65537; return 0;
    case 3: hashing->iterations = 11; return 0;
    case 4: hashing->parallelism = 2; return 0;
    case 5: hashing->memory_kib = UINT32_MAX; return 0;
    case 6: hashing->iterations = UINT32_MAX; return 0;
    default: return 1;
    }
}

struct how read_how(struct loans *loans, struct bytes *bytes) {
    static const uint8_t drawn[ENTROPY] = {7};
    twogate_hashing filled = twogate_hashing_init();
    twogate_pepper peppers[PEPPERS];
    uint8_t pointers = take(bytes);
    uint8_t shape = take(bytes);
    size_t size = size_of_shape(shape % 16, sizeof filled);
    uint8_t more = shape >= 128 ? 1 : 0;
    uint8_t drawn_size = take(bytes);
    struct how how;
    size_t at;
    how.wrong = size_wrong(size, sizeof filled);
    how.wrong |= size > sizeof filled && more ? STRUCT_SIZE : 0;
    how.wrong |= choose_parameters(take(bytes), &filled) ? 0 : 1u << TWOGATE_STATUS_BAD_PARAMETERS;
    filled.pepper_count = take(bytes) % (PEPPERS + 1);
    for (at = 0; at < filled.pepper_count; at++) {
        peppers[at].key_id = lend_bytes(loans, bytes, take(bytes) % 16);
        peppers[at].secret = lend_bytes(loans, bytes, (size_t)take(bytes) * 9);
    }
    how.wrong |= peppers_wrong(peppers, filled.pepper_count);
    if (filled.pepper_count > 0) {
        filled.peppers = lend(loans, peppers, filled.pepper_count * sizeof *peppers);
    }
    if (pointers == 1) {
        filled.reserved = 1;
        how.wrong |= ARGUMENT;
    } else if (pointers == 2 && filled.pepper_count > 0) {
        filled.pepper_count = SIZE_MAX;
        how.wrong |= ARGUMENT;
    }
    how.hashing = lend_struct(loans, &filled, sizeof filled, size, more);
    if (pointers == 3) {
        how.hashing = NULL;
        how.wrong |= ARGUMENT;
    }
    how.entropy.ptr = drawn;
    how.entropy.len = ENTROPY;
    if (drawn_size > 0) {
        how.entropy = lend_bytes(loans, bytes, drawn_size);
    }
    how.wrong |= entropy_wrong(how.entropy);
    if (pointers == 4) {
        how.entropy.ptr = NULL;
        how.wrong |= how.entropy.len > 0 ? ARGUMENT : 0;
    }
    return how;
}
