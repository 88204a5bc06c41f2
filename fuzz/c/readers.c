/* Objects are made, read and freed in the order that the bytes say. */

#include "entry.h"

enum { SLOTS = 4, VIEWS = 64 };

/* A borrowed text beside what it was when it was borrowed. */
struct view {
    twogate_str text;
    char *copy;
    const void *owner;
};

struct desk {
    struct bytes bytes;
    twogate_policy *policies[SLOTS];
    twogate_error *errors[SLOTS];
    twogate_text *texts[SLOTS];
    struct view views[VIEWS];
    size_t view_count;
};

static void borrow(struct desk *desk, const void *owner, twogate_str text) {
    struct view *view = &desk->views[desk->view_count];
    CHECK((text.ptr != NULL) == (owner != NULL));
    if (owner == NULL || desk->view_count == VIEWS) {
        return;
    }
    view->text = text;
    view->owner = owner;
    view->copy = malloc(text.len + 1);
    CHECK(view->copy != NULL);
    memcpy(view->copy, text.ptr, text.len);
    desk->view_count++;
}

/* What was borrowed is what it was; then its owner is freed. */
static void end_borrows(struct desk *desk, const void *owner) {
    size_t at = 0;
    while (at < desk->view_count) {
        struct view *view = &desk->views[at];
        CHECK(memcmp(view->text.ptr, view->copy, view->text.len) == 0);
        if (view->owner == owner) {
            free(view->copy);
            *view = desk->views[--desk->view_count];
        } else {
            at++;
        }
    }
}

static twogate_str some_text(struct desk *desk, struct loans *loans) {
    return lend_text(loans, &desk->bytes, take(&desk->bytes));
}

static void make_policy(struct desk *desk, size_t slot) {
    struct loans loans = {.count = 0};
    uint8_t which = take(&desk->bytes);
    twogate_str json = which < POLICIES ? twogate_str_of(fuzz_policy_document(which))
                                        : some_text(desk, &loans);
    twogate_status status;
    twogate_error *error = NULL;
    if (desk->policies[slot] == NULL && desk->errors[slot] == NULL) {
        status = twogate_policy_new(json, &desk->policies[slot], &desk->errors[slot]);
        CHECK((desk->policies[slot] != NULL) == (status == TWOGATE_STATUS_OK));
        CHECK((desk->errors[slot] != NULL) == (status != TWOGATE_STATUS_OK));
    } else {
        CHECK(twogate_policy_new(json, NULL, &error) == TWOGATE_STATUS_INVALID_ARGUMENT);
        check_error(TWOGATE_STATUS_INVALID_ARGUMENT, error);
    }
    give_back(&loans);
}

static void make_text(struct desk *desk, size_t slot) {
    twogate_user user = twogate_user_init();
    const twogate_policy *policy = desk->policies[take(&desk->bytes) % SLOTS];
    twogate_status status;
    user.id = twogate_str_of("ann@contoso.com");
    user.authentication_email = twogate_str_of("ann@example.org");
    if (desk->texts[slot] == NULL && desk->errors[slot] == NULL) {
        status = twogate_explain_json(policy, &user, 0, &desk->texts[slot], &desk->errors[slot]);
        CHECK((status == TWOGATE_STATUS_OK) == (policy != NULL));
        CHECK((desk->texts[slot] != NULL) == (policy != NULL));
        CHECK((desk->errors[slot] != NULL) == (policy == NULL));
    }
}

static void read_problem(struct desk *desk, const twogate_error *error) {
    twogate_problem problem = twogate_problem_init();
    size_t index = (size_t)take_number(&desk->bytes, 1 + take(&desk->bytes) % 8);
    size_t count = twogate_error_problem_count(error);
    twogate_status status = twogate_error_problem_at(error, index, &problem);
    CHECK(error != NULL || count == 0);
    CHECK((status == TWOGATE_STATUS_OK) == (index < count));
    CHECK(status == TWOGATE_STATUS_OK || status == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_error_problem_at(error, index, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
    problem.struct_size = take(&desk->bytes);
    if (error != NULL && problem.struct_size < offsetof(twogate_problem, draft_code)) {
        CHECK(twogate_error_problem_at(error, index, &problem)
              == TWOGATE_STATUS_INVALID_STRUCT_SIZE);
    }
    if (index < count) {
        borrow(desk, error, problem.pointer);
        borrow(desk, error, problem.english);
    }
}

static void read_policy(const twogate_policy *policy) {
    bool offered = false;
    twogate_error *error = NULL;
    twogate_status status = twogate_is_offered(policy, &offered, &error);
    CHECK((status == TWOGATE_STATUS_OK) == (policy != NULL));
    check_error(status, error);
    CHECK(twogate_is_offered(policy, NULL, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

static void read_question(struct desk *desk) {
    size_t index = (size_t)take_number(&desk->bytes, 1 + take(&desk->bytes) % 8);
    twogate_str id = {NULL, 0};
    twogate_str english = {NULL, 0};
    twogate_status status = twogate_predefined_question_at(index, &id, &english);
    int exists = index < twogate_predefined_question_count();
    CHECK(status == (exists ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
    CHECK((id.ptr != NULL) == exists && (english.ptr != NULL) == exists);
    CHECK(twogate_predefined_question_at(index, NULL, &english) == TWOGATE_STATUS_INVALID_ARGUMENT);
    CHECK(twogate_predefined_question_at(index, &id, NULL) == TWOGATE_STATUS_INVALID_ARGUMENT);
}

/* Any number of any list, and any text as a word of it. */
static void read_list(struct desk *desk) {
    struct loans loans = {.count = 0};
    size_t width = 1 + take(&desk->bytes) % 4;
    int32_t list = (int32_t)take_number(&desk->bytes, width);
    int32_t number = (int32_t)take_number(&desk->bytes, width);
    twogate_str word = twogate_word(list, number);
    twogate_str text = some_text(desk, &loans);
    CHECK(word.ptr == NULL || (is_utf8(word) && twogate_number(list, word) == number));
    /* Whatever is in a list: numbers begin with 1 there, and so do lists. */
    CHECK(word.ptr == NULL || (number > 0 && list > 0 && twogate_word(list, 1).ptr != NULL));
    number = twogate_number(list, text);
    CHECK(number == 0 || same(twogate_word(list, number), text));
    text.ptr = NULL;
    CHECK(twogate_number(list, text) == 0);
    give_back(&loans);
}

static void free_slot(struct desk *desk, size_t slot) {
    uint8_t which = take(&desk->bytes);
    if (which % 4 == 0) {
        twogate_policy_free(desk->policies[slot]);
        desk->policies[slot] = NULL;
    } else if (which % 4 == 1) {
        end_borrows(desk, desk->errors[slot]);
        twogate_error_free(desk->errors[slot]);
        desk->errors[slot] = NULL;
    } else if (which % 4 == 2) {
        end_borrows(desk, desk->texts[slot]);
        twogate_text_free(desk->texts[slot]);
        desk->texts[slot] = NULL;
    } else {
        twogate_policy_free(NULL);
        twogate_error_free(NULL);
        twogate_text_free(NULL);
    }
}

static void step(struct desk *desk) {
    uint8_t operation = take(&desk->bytes);
    size_t slot = operation / 16 % SLOTS;
    switch (operation % 16) {
    case 0: make_policy(desk, slot); break;
    case 1: make_text(desk, slot); break;
    case 2: read_policy(desk->policies[slot]); break;
    case 3: borrow(desk, desk->errors[slot], twogate_error_message(desk->errors[slot])); break;
    case 4: read_problem(desk, desk->errors[slot]); break;
    case 5: borrow(desk, desk->texts[slot], twogate_text_view(desk->texts[slot])); break;
    case 6: read_question(desk); break;
    case 7: read_list(desk); break;
    case 8: CHECK(same(twogate_version(), twogate_str_of(TWOGATE_VERSION))); break;
    case 9: CHECK(twogate_abi_version() == TWOGATE_ABI_VERSION); break;
    case 10:
        CHECK((twogate_error_status(desk->errors[slot]) == TWOGATE_STATUS_OK)
              == (desk->errors[slot] == NULL));
        break;
    case 11: read_texts(&desk->bytes); break;
    default: free_slot(desk, slot);
    }
}

void fuzz_readers(const uint8_t *data, size_t size) {
    struct desk desk;
    size_t slot;
    memset(&desk, 0, sizeof desk);
    desk.bytes.next = data;
    desk.bytes.left = size;
    while (desk.bytes.left > 0) {
        step(&desk);
    }
    for (slot = 0; slot < SLOTS; slot++) {
        end_borrows(&desk, desk.errors[slot]);
        end_borrows(&desk, desk.texts[slot]);
        twogate_policy_free(desk.policies[slot]);
        twogate_error_free(desk.errors[slot]);
        twogate_text_free(desk.texts[slot]);
    }
    CHECK(desk.view_count == 0);
}
