/* Texts for people, by any language, number, word and code. */

#include "entry.h"

enum { LISTS = 32 };

/* What a call is given, of any bytes. */
struct given {
    twogate_str asked;
    twogate_str text;
    twogate_bytes code;
    int32_t list;
    int32_t number;
    int64_t minimum;
    int64_t maximum;
};

static twogate_status give(uint8_t which, const struct given *it, twogate_text **text,
                           twogate_error **error) {
    switch (which) {
    case 0: return twogate_render_word(it->asked, it->list, it->number, text, error);
    case 1: return twogate_render_question(it->asked, it->text, text, error);
    case 2:
        return twogate_render_message(it->asked, it->number, it->text,
                                      twogate_str_of((const char *)NULL), text, error);
    case 3:
        return twogate_render_problem(it->asked, it->list, it->number, it->minimum, it->maximum,
                                      text, error);
    case 4: return twogate_render_code(it->asked, it->code, text, error);
    case 5: return twogate_render_contact(it->asked, it->text, it->number, text, error);
    case 6: return twogate_render_button(it->asked, it->text, text, error);
    default: return twogate_render_identify(it->asked, text, error);
    }
}

/* Which texts a call reads. */
static int is_read(uint8_t which, const struct given *it) {
    twogate_str code;
    code.ptr = (const char *)it->code.ptr;
    code.len = it->code.len;
    switch (which) {
    case 1:
    case 2:
    case 5:
    case 6: return is_utf8(it->text);
    case 4: return is_utf8(code);
    default: return 1;
    }
}

/* A language is found for whatever is asked, and one that is found is found again. */
static twogate_str language_of(twogate_str asked) {
    twogate_str tag = twogate_negotiate(asked);
    twogate_str direction = twogate_direction(asked);
    size_t index = 0;
    while (index < twogate_language_count() && !same(twogate_language_at(index), tag)) {
        index++;
    }
    CHECK(index < twogate_language_count());
    CHECK(same(twogate_negotiate(tag), tag) && same(twogate_direction(tag), direction));
    CHECK(same(direction, twogate_str_of("ltr")) || same(direction, twogate_str_of("rtl")));
    return tag;
}

void read_texts(struct bytes *bytes) {
    struct loans loans = {.count = 0};
    struct given it;
    twogate_text *texts[2] = {NULL, NULL};
    twogate_error *error = NULL;
    uint8_t which = take(bytes) % 8;
    size_t width = 1 + take(bytes) % 8;
    twogate_status status;
    it.asked = lend_text(&loans, bytes, take(bytes));
    it.list = take(bytes) % LISTS;
    it.number = (int32_t)take_number(bytes, width > 4 ? 1 : width);
    it.minimum = take_number(bytes, width);
    it.maximum = take_number(bytes, width);
    it.text = lend_text(&loans, bytes, take(bytes));
    it.code.ptr = (const uint8_t *)it.text.ptr;
    it.code.len = it.text.len;
    status = give(which, &it, &texts[0], &error);
    CHECK((texts[0] != NULL) == (status == TWOGATE_STATUS_OK));
    CHECK((status == TWOGATE_STATUS_INVALID_UTF8) == !(is_utf8(it.asked) && is_read(which, &it))
          || status == TWOGATE_STATUS_INVALID_ARGUMENT);
    check_error(status, error);
    it.asked = language_of(it.asked);
    /* The text of the language that was found, whatever was asked. */
    if (status == TWOGATE_STATUS_OK) {
        CHECK(give(which, &it, &texts[1], NULL) == TWOGATE_STATUS_OK);
        CHECK(twogate_text_view(texts[0]).len > 0 && is_utf8(twogate_text_view(texts[0])));
        CHECK(same(twogate_text_view(texts[0]), twogate_text_view(texts[1])));
    }
    twogate_text_free(texts[0]);
    twogate_text_free(texts[1]);
    give_back(&loans);
}
