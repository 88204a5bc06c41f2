#include "texts.h"

json_t *texts_of(struct visit *visit, twogate_status status, twogate_text **text) {
    twogate_str view = twogate_text_view(*text);
    json_t *texts = status == TWOGATE_STATUS_OK ? json_loadb(view.ptr, view.len, 0, NULL) : NULL;
    twogate_text_free(*text);
    *text = NULL;
    if (texts == NULL) {
        visit->store.failed = true;
    }
    return texts;
}

json_t *texts_of_message(struct visit *visit, twogate_str language, const char *message) {
    const twogate_str none = {NULL, 0};
    const int32_t number = twogate_number(TWOGATE_LIST_MESSAGE, twogate_str_of(message));
    twogate_text *text = NULL;
    return texts_of(visit, twogate_render_message(language, number, none, none, &text, NULL),
                    &text);
}

const char *text_in(const json_t *object, const char *member) {
    return json_string_value(json_object_get(object, member));
}

json_int_t number_in(const json_t *object, const char *member) {
    return json_integer_value(json_object_get(object, member));
}

twogate_str texts_tenant_language(void) {
    return twogate_str_of("en");
}
