/* A person put together from records, each a member's number, a kind and a value; so that the
 * fuzzer can take records away, copy and exchange them. */

#include <stdalign.h>
#include <stdio.h>

#include "expected.h"

static const size_t TEXTS[] = {
    offsetof(twogate_user, id),
    offsetof(twogate_user, object_id),
    offsetof(twogate_user, authentication_phone),
    offsetof(twogate_user, mobile_phone),
    offsetof(twogate_user, office_phone),
    offsetof(twogate_user, authentication_email),
    offsetof(twogate_user, primary_email),
    offsetof(twogate_user, enrolment_subject),
};
static const size_t NUMBERS[] = {
    offsetof(twogate_user, password_source),
    offsetof(twogate_user, guest),
    offsetof(twogate_user, enrolment),
    offsetof(twogate_user, enrolment_subject_kind),
    offsetof(twogate_user, enrolment_ask),
    offsetof(twogate_user, reserved),
};
static const size_t FLAGS[] = {
    offsetof(twogate_user, disabled),
    offsetof(twogate_user, on_premises_locked),
    offsetof(twogate_user, on_premises_protected),
    offsetof(twogate_user, authenticator_app_code),
    offsetof(twogate_user, authenticator_app_notification),
    offsetof(twogate_user, security_key),
    offsetof(twogate_user, has_registered_at),
    offsetof(twogate_user, has_confirmed_at),
};
#define COUNT(list) (sizeof(list) / sizeof *(list))

enum { ITEMS = 6, LISTS = 3 };

/* What is asked, as it is put together. */
struct call {
    struct loans loans;
    struct bytes bytes;
    twogate_user user;
    /* Groups, roles and alternate e-mail addresses. */
    twogate_str texts[LISTS][ITEMS];
    size_t counts[LISTS];
    int32_t licenses[2 * ITEMS];
    size_t license_count;
    int64_t now;
    /* What becomes of the lists and of the structs. */
    uint8_t list_shapes[LISTS + 1];
    uint8_t user_shape;
    uint8_t decision_shape;
    uint8_t pointers;
};

static twogate_str *text_at(twogate_user *user, size_t offset) {
    return (twogate_str *)(void *)((char *)user + offset);
}

static int32_t *number_at(twogate_user *user, size_t offset) {
    return (int32_t *)(void *)((char *)user + offset);
}

/* A text, an absent one, or one that breaks the header's rules. */
static twogate_str text_of(struct call *call) {
    uint8_t kind = take(&call->bytes);
    uint8_t size = take(&call->bytes);
    twogate_str text = {NULL, 0};
    switch (kind) {
    case 1: break;
    case 2: text.len = (size_t)size + 1; break;
    case 3:
        text = lend_text(&call->loans, &call->bytes, size);
        text.len = (size_t)PTRDIFF_MAX + 1 + size;
        break;
    default: text = lend_text(&call->loans, &call->bytes, size);
    }
    return text;
}

static void read_record(struct call *call) {
    size_t member = take(&call->bytes);
    if (member < COUNT(TEXTS)) {
        *text_at(&call->user, TEXTS[member]) = text_of(call);
    } else if (member < 16) {
        size_t list = (member - 8) % LISTS;
        twogate_str item = text_of(call);
        if (call->counts[list] < ITEMS) {
            call->texts[list][call->counts[list]++] = item;
        }
    } else if (member < 16 + COUNT(NUMBERS)) {
        size_t width = take(&call->bytes) % 2 == 0 ? 1 : 4;
        int32_t number = (int32_t)take_number(&call->bytes, width);
        memcpy(number_at(&call->user, NUMBERS[member - 16]), &number, sizeof number);
    } else if (member < 24) {
        size_t width = take(&call->bytes) % 2 == 0 ? 1 : 4;
        int32_t number = (int32_t)take_number(&call->bytes, width);
        if (call->license_count < COUNT(call->licenses)) {
            call->licenses[call->license_count++] = number;
        }
    } else if (member < 24 + COUNT(FLAGS)) {
        ((uint8_t *)&call->user)[FLAGS[member - 24]] = take(&call->bytes);
    } else {
        switch (member) {
        case 32: call->now = take_number(&call->bytes, 8); break;
        case 33: call->user.registered_at = take_number(&call->bytes, 8); break;
        case 34: call->user.confirmed_at = take_number(&call->bytes, 8); break;
        case 35: call->user_shape = take(&call->bytes); break;
        case 36: call->decision_shape = take(&call->bytes); break;
        case 37: call->pointers = take(&call->bytes); break;
        case 38: call->list_shapes[take(&call->bytes) % (LISTS + 1)] = take(&call->bytes); break;
        default: break;
        }
    }
}

/* A list in memory of exactly its length; or NULL, misaligned or too long, by its shape. */
static const void *list_of(struct call *call, size_t which, const void *items, size_t each,
                           size_t *count) {
    const void *list = lend(&call->loans, items, *count * each);
    switch (call->list_shapes[which]) {
    case 1: return NULL;
    case 2: return (const void *)((uintptr_t)list | 1);
    case 3: *count = (size_t)PTRDIFF_MAX / each + 1; return list;
    case 4: *count = SIZE_MAX; return list;
    default: return list;
    }
}

static void lend_lists(struct call *call) {
    twogate_user *user = &call->user;
    user->group_count = call->counts[0];
    user->role_count = call->counts[1];
    user->alternate_email_count = call->counts[2];
    user->license_count = call->license_count;
    user->groups = list_of(call, 0, call->texts[0], sizeof(twogate_str), &user->group_count);
    user->roles = list_of(call, 1, call->texts[1], sizeof(twogate_str), &user->role_count);
    user->alternate_emails =
        list_of(call, 2, call->texts[2], sizeof(twogate_str), &user->alternate_email_count);
    user->licenses = list_of(call, 3, call->licenses, sizeof(int32_t), &user->license_count);
}

static statuses texts_wrong(const twogate_str *texts, size_t count) {
    statuses wrong =
        list_wrong(texts, count, sizeof(twogate_str), alignof(twogate_str));
    size_t at;
    for (at = 0; wrong == 0 && at < count; at++) {
        wrong = text_wrong(texts[at]);
    }
    return wrong;
}

static statuses outside(int64_t number, int64_t least, int64_t most) {
    return number < least || number > most ? ARGUMENT : 0;
}

/* What the header says of the members. */
static statuses user_wrong(const twogate_user *user) {
    statuses wrong = list_wrong(user->licenses, user->license_count, sizeof(int32_t),
                                alignof(int32_t));
    size_t at;
    for (at = 0; wrong == 0 && at < user->license_count; at++) {
        wrong |= outside(user->licenses[at], 1, TWOGATE_LICENSE_BUSINESS_PREMIUM);
    }
    for (at = 0; at < COUNT(TEXTS); at++) {
        wrong |= text_wrong(*text_at((twogate_user *)user, TEXTS[at]));
    }
    for (at = 0; at < COUNT(FLAGS); at++) {
        wrong |= outside(((const uint8_t *)user)[FLAGS[at]], 0, 1);
    }
    wrong |= texts_wrong(user->groups, user->group_count);
    wrong |= texts_wrong(user->roles, user->role_count);
    wrong |= texts_wrong(user->alternate_emails, user->alternate_email_count);
    wrong |= user->id.len == 0 ? ARGUMENT : 0;
    wrong |= user->object_id.ptr != NULL && user->object_id.len == 0 ? ARGUMENT : 0;
    wrong |= outside(user->password_source, 0, TWOGATE_PASSWORD_SOURCE_PASS_THROUGH);
    wrong |= outside(user->guest, 0, TWOGATE_GUEST_PERSONAL_ACCOUNT);
    wrong |= outside(user->enrolment, 0, TWOGATE_ENROLMENT_MALFORMED);
    wrong |= outside(user->reserved, 0, 0);
    if (user->enrolment == TWOGATE_ENROLMENT_SUMMARY) {
        wrong |= outside(user->enrolment_subject_kind, 1, TWOGATE_SUBJECT_ID);
    }
    return wrong;
}

/* One pointer in eight calls is none. */
static void *pointer_of(const struct call *call, uint8_t null, uint8_t misaligned, void *good) {
    if (call->pointers == null) {
        return NULL;
    }
    return call->pointers == misaligned ? (void *)((uintptr_t)good | 1) : good;
}

static void check_methods(const twogate_decision *decision) {
    int32_t gates = 0;
    int app = 0;
    int32_t at;
    for (at = 0; at < TWOGATE_METHOD_CAPACITY; at++) {
        const twogate_method_decision *method = &decision->methods[at];
        int is_method = at >= TWOGATE_METHOD_EMAIL && at <= TWOGATE_METHOD_SECURITY_KEY;
        int available = method->status == TWOGATE_METHOD_STATUS_AVAILABLE;
        CHECK(is_method == is_word(TWOGATE_LIST_METHOD_STATUS, method->status));
        CHECK(is_method || (method->status == 0 && method->source == 0));
        CHECK(method->source == 0 || is_word(TWOGATE_LIST_SOURCE, method->source));
        CHECK(!available || method->source != 0);
        if (at == TWOGATE_METHOD_APP_CODE || at == TWOGATE_METHOD_APP_NOTIFICATION) {
            app |= available;
        } else {
            gates += available;
        }
    }
    CHECK(decision->gates_available == gates + app);
}

static void check_decision(const twogate_decision *decision) {
    int allowed = decision->verdict == TWOGATE_VERDICT_ALLOWED;
    CHECK(is_word(TWOGATE_LIST_VERDICT, decision->verdict));
    CHECK(allowed ? decision->reason == 0 : is_word(TWOGATE_LIST_REASON, decision->reason));
    CHECK(allowed ? decision->message == 0 : is_word(TWOGATE_LIST_MESSAGE, decision->message));
    CHECK((decision->verdict == TWOGATE_VERDICT_DEFERRED)
          == (decision->reason == TWOGATE_REASON_HOME_TENANT));
    CHECK(is_word(TWOGATE_LIST_GATE_POLICY, decision->gate_policy));
    CHECK(decision->gates_required == 1 || decision->gates_required == 2);
    CHECK(!allowed || decision->gates_available >= decision->gates_required);
    CHECK(decision->reset_password == allowed);
    CHECK(decision->unlock_account == 0 || (decision->unlock_account == 1 && allowed));
    CHECK(!allowed || decision->code.ptr == NULL);
    CHECK(decision->code.ptr == NULL
          || (decision->code.len == 9 && memcmp(decision->code.ptr, "SSPR_00", 7) == 0));
    check_methods(decision);
}

/* The same person, explained: the same verdict, or the same kind of refusal. */
static void check_explanation(const struct call *call, const twogate_policy *policy,
                              const twogate_user *user, statuses wrong, int32_t verdict) {
    char begins_with[64];
    twogate_text *text = NULL;
    twogate_error *error = NULL;
    twogate_status status = twogate_explain_json(policy, user, call->now, &text, &error);
    twogate_str word = twogate_word(TWOGATE_LIST_VERDICT, verdict);
    check_came_out(wrong, status);
    check_error(status, error);
    CHECK((text != NULL) == (status == TWOGATE_STATUS_OK));
    if (text != NULL && verdict != 0) {
        snprintf(begins_with, sizeof begins_with, "{\"verdict\":\"%.*s\",", (int)word.len, word.ptr);
        check_text(text, twogate_str_of(begins_with));
    } else {
        twogate_text_free(text);
    }
}

static void ask(struct call *call, const twogate_policy *compiled) {
    size_t user_size = size_of_shape(call->user_shape % 16, sizeof call->user);
    size_t decision_size = size_of_shape(call->decision_shape % 16, sizeof(twogate_decision));
    uint8_t more = call->user_shape >= 16 ? 1 : 0;
    twogate_decision empty = twogate_decision_init();
    void *user = lend_struct(&call->loans, &call->user, sizeof call->user, user_size, more);
    void *place = lend_struct(&call->loans, &empty, sizeof empty, decision_size, 0xa5);
    void *again = lend_struct(&call->loans, &empty, sizeof empty, decision_size, 0x5a);
    twogate_error *errors[2] = {NULL, NULL};

    const twogate_policy *policy = pointer_of(call, 1, 2, (void *)(uintptr_t)compiled);
    const twogate_user *asked = pointer_of(call, 3, 4, user);
    twogate_decision *decision = pointer_of(call, 5, 6, place);
    twogate_error **error = pointer_of(call, 7, 8, errors);

    statuses pointers_wrong = call->pointers >= 1 && call->pointers <= 4 ? ARGUMENT : 0;
    statuses of_user = size_wrong(user_size, sizeof call->user) | pointers_wrong;
    statuses wrong;
    twogate_status status;
    if (of_user == 0) {
        of_user |= user_size > sizeof call->user && more ? STRUCT_SIZE : 0;
        of_user |= user_wrong(&call->user);
    }
    wrong = of_user | size_wrong(decision_size, offsetof(twogate_decision, locked_until));
    wrong |= call->pointers >= 5 && call->pointers <= 8 && call->pointers != 7 ? ARGUMENT : 0;

    status = twogate_decide(policy, asked, call->now, decision, error);
    check_came_out(wrong, status);
    if (error == errors) {
        check_error(status, errors[0]);
    }
    if (status == TWOGATE_STATUS_OK) {
        const uint8_t *bytes = (const uint8_t *)decision;
        size_t at;
        for (at = sizeof empty; at < decision_size; at++) {
            CHECK(bytes[at] == 0);
        }
        CHECK(decision->struct_size == decision_size);
        check_decision(decision);
        CHECK(twogate_decide(policy, asked, call->now, again, NULL) == TWOGATE_STATUS_OK);
        CHECK(memcmp(decision, again, decision_size) == 0);
        check_explanation(call, policy, asked, of_user, decision->verdict);
    } else {
        void *before = lend_struct(&call->loans, &empty, sizeof empty, decision_size, 0xa5);
        size_t length = decision_size > 4096 ? sizeof empty : decision_size;
        CHECK(memcmp(place, before, length < sizeof(size_t) ? sizeof(size_t) : length) == 0);
        check_explanation(call, policy, asked, of_user, 0);
    }
}

void fuzz_decide(const uint8_t *data, size_t size) {
    struct call call;
    const twogate_policy *policy;
    size_t records;
    memset(&call, 0, sizeof call);
    call.bytes.next = data;
    call.bytes.left = size;
    call.user = twogate_user_init();
    call.user.id = twogate_str_of("ann@contoso.com");
    policy = fuzz_policy_of(take(&call.bytes));
    for (records = 0; records < 64 && call.bytes.left > 0; records++) {
        read_record(&call);
    }
    lend_lists(&call);
    ask(&call, policy);
    give_back(&call.loans);
}
