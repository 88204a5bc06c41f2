/* What people read, in every language: each value of each list, each question, each page, what is
 * wrong with what was typed, a person's case, and what is sent. */

#include "texts.h"

/* ---- languages ---- */

/* Whether one tag stands before another where tags are sorted. */
static int is_before(twogate_str one, twogate_str other) {
    size_t shorter = one.len < other.len ? one.len : other.len;
    int order = memcmp(one.ptr, other.ptr, shorter);
    return order < 0 || (order == 0 && one.len < other.len);
}

static twogate_str asked_in(const char *before, twogate_str tag, const char *after,
                            char room[LONGEST_TEXT]) {
    int length = snprintf(room, LONGEST_TEXT, "%s%.*s%s", before, (int)tag.len, tag.ptr, after);
    CHECK(length > 0 && length < LONGEST_TEXT);
    return twogate_str_of(room);
}

static void languages(void) {
    const twogate_str absent = {NULL, 0};
    const twogate_str english = twogate_str_of("en");
    char room[LONGEST_TEXT];
    size_t count = twogate_language_count();
    size_t index;
    int has_english = 0;
    for (index = 0; index < count; index++) {
        twogate_str tag = twogate_language_at(index);
        twogate_str direction = twogate_direction(tag);
        int turned = same(tag, twogate_str_of("ar")) || same(tag, twogate_str_of("he"));
        CHECK(tag.ptr != NULL && tag.len >= 2 && is_utf8(tag));
        CHECK(index == 0 || is_before(twogate_language_at(index - 1), tag));
        CHECK(same(direction, twogate_str_of(turned ? "rtl" : "ltr")));
        CHECK(same(twogate_negotiate(tag), tag));
        /* A browser's header, in which others come first and English last. */
        CHECK(same(twogate_negotiate(asked_in("tlh, en;q=0.1, ", tag, ";q=0.7, x", room)), tag));
        CHECK(same(twogate_direction(asked_in("tlh, en;q=0.1, ", tag, ";q=0.7, x", room)),
                   direction));
        has_english = has_english || same(tag, english);
    }
    CHECK(has_english);
    CHECK(twogate_language_at(count).ptr == NULL && twogate_language_at(count).len == 0);
    CHECK(twogate_language_at(SIZE_MAX).ptr == NULL);
    CHECK(same(twogate_negotiate(absent), english));
    CHECK(same(twogate_negotiate(twogate_str_of("")), english));
    CHECK(same(twogate_negotiate(twogate_str_of("tlh")), english));
    CHECK(same(twogate_negotiate(twogate_str_of("en-GB,en;q=0.9")), english));
    CHECK(same(twogate_direction(absent), twogate_str_of("ltr")));
}

/* ---- words ---- */

static struct kept word_in(twogate_str asked, int32_t list, int32_t number) {
    twogate_text *text = NULL;
    twogate_status status = twogate_render_word(asked, list, number, &text, NULL);
    return kept_of(status, &text);
}

static const int32_t lists[] = {
    TWOGATE_LIST_VERDICT, TWOGATE_LIST_REASON,  TWOGATE_LIST_GATE_POLICY, TWOGATE_LIST_METHOD,
    TWOGATE_LIST_METHOD_STATUS, TWOGATE_LIST_SOURCE, TWOGATE_LIST_LICENSE, TWOGATE_LIST_ACTION,
    TWOGATE_LIST_CHECK,   TWOGATE_LIST_OUTCOME, TWOGATE_LIST_CHANNEL,     TWOGATE_LIST_ACTOR,
    TWOGATE_LIST_FIELD_STATE,
};

static void words(twogate_str tag) {
    size_t list;
    int32_t number;
    for (list = 0; list < sizeof lists / sizeof *lists; list++) {
        int values = 0;
        for (number = 1; number < 256; number++) {
            twogate_str word = twogate_word(lists[list], number);
            if (word.ptr != NULL) {
                struct kept kept = word_in(tag, lists[list], number);
                CHECK(!is_name_of(view_of(&kept), word));
                values++;
            }
        }
        CHECK(values > 1);
    }
}

static void questions(twogate_str tag) {
    size_t index;
    for (index = 0; index < twogate_predefined_question_count(); index++) {
        twogate_str id;
        twogate_str english;
        twogate_text *text = NULL;
        struct kept kept;
        CHECK(twogate_predefined_question_at(index, &id, &english) == TWOGATE_STATUS_OK);
        kept = kept_of(twogate_render_question(tag, id, &text, NULL), &text);
        CHECK(!same(view_of(&kept), id));
        CHECK(same(view_of(&kept), english) == same(tag, twogate_str_of("en")));
    }
}

static void buttons(twogate_str tag) {
    static const char *const names[] = {
        "next", "resend", "back", "contact", "cancel", "resetPassword", "unlockAccount",
        "setPassword", "add", "change", "confirm", "remove", "finish", "startAgain", "signIn"};
    size_t index;
    for (index = 0; index < sizeof names / sizeof *names; index++) {
        twogate_text *text = NULL;
        twogate_str name = twogate_str_of(names[index]);
        struct kept kept = kept_of(twogate_render_button(tag, name, &text, NULL), &text);
        CHECK(!same(view_of(&kept), name) && !is_name_of(view_of(&kept), name));
    }
}

/* ---- pages, problems, and what is sent ---- */

static void pages(twogate_str tag) {
    const twogate_str absent = {NULL, 0};
    const twogate_str where = twogate_str_of("https://contoso.com/register");
    const twogate_str help = twogate_str_of("help@contoso.com");
    int32_t message;
    int linked = 0;
    for (message = 1; message < 256; message++) {
        if (twogate_word(TWOGATE_LIST_MESSAGE, message).ptr != NULL) {
            twogate_text *text = NULL;
            struct kept page =
                kept_of(twogate_render_message(tag, message, absent, absent, &text, NULL), &text);
            struct kept links =
                kept_of(twogate_render_message(tag, message, where, help, &text, NULL), &text);
            int offers = says(view_of(&page), "\"offer\"");
            CHECK(json_count(view_of(&page)) == 4);
            CHECK(says(view_of(&page), "\"title\""));
            CHECK(offers || says_nothing(view_of(&page), "\"offer\""));
            CHECK(contains(view_of(&links), twogate_str_of(OPENS "help@contoso.com" CLOSES))
                  == offers);
            linked += contains(view_of(&links), where) ? 1 : 0;
        }
    }
    CHECK(linked > 0);
}

static struct kept problem_in(twogate_str tag, int32_t list, int32_t number) {
    twogate_text *text = NULL;
    twogate_status status = twogate_render_problem(tag, list, number, 7531, 8642, &text, NULL);
    return kept_of(status, &text);
}

static void problems_of(twogate_str tag, int32_t list) {
    struct kept kept = problem_in(tag, list, twogate_number(list, twogate_str_of("tooShort")));
    int32_t number;
    int values = 0;
    CHECK(contains(view_of(&kept), twogate_str_of(OPENS "7531" CLOSES)));
    for (number = 1; number < 256; number++) {
        if (twogate_word(list, number).ptr != NULL) {
            kept = problem_in(tag, list, number);
            CHECK(!is_name_of(view_of(&kept), twogate_word(list, number)));
            values++;
        }
    }
    CHECK(values > 1);
}

static void sent(twogate_str tag) {
    const char *const member[3] = {"\"text\"", "\"title\"", "\"body\""};
    twogate_text *text = NULL;
    struct kept code = kept_of(twogate_render_code(tag, typed("908172"), &text, NULL), &text);
    struct kept request = kept_of(
        twogate_render_contact(tag, twogate_str_of(SECRET), TWOGATE_REASON_NOT_LICENSED, &text, NULL),
        &text);
    struct kept reason = word_in(tag, TWOGATE_LIST_REASON, TWOGATE_REASON_NOT_LICENSED);
    size_t index;
    for (index = 0; index < 3; index++) {
        CHECK(says(view_of(&code), member[index]));
        CHECK(contains(json_named(view_of(&code), member[index]), twogate_str_of("908172"))
              == (index != 1));
    }
    CHECK(json_count(view_of(&request)) == 2 && says(view_of(&request), "\"title\""));
    CHECK(contains(view_of(&request), twogate_str_of(OPENS SECRET CLOSES)));
    CHECK(contains(view_of(&request), view_of(&reason)));
    request = kept_of(twogate_render_contact(tag, twogate_str_of(SECRET), 0, &text, NULL), &text);
    CHECK(contains(view_of(&request), twogate_str_of(OPENS SECRET CLOSES)));
    CHECK(!contains(view_of(&request), view_of(&reason)));
}

/* A person who lacks a licence, and has an address that only they should know. */
static void cases(twogate_str tag) {
    const twogate_str absent = {NULL, 0};
    twogate_user user = good_user();
    twogate_text *text = NULL;
    struct kept reason = word_in(tag, TWOGATE_LIST_REASON, TWOGATE_REASON_NOT_LICENSED);
    struct kept told;
    user.authentication_email = twogate_str_of("ann.hidden@example.org");
    told = kept_of(twogate_render_case(tag, policy, &user, 0, absent, &text, NULL), &text);
    CHECK(json_is(view_of(&told), '[') && json_count(view_of(&told)) > 4);
    CHECK(contains(json_item(view_of(&told), 0), view_of(&reason)));
    CHECK(!contains(view_of(&told), twogate_str_of("ann.hidden")));
    CHECK(contains(view_of(&told), twogate_str_of("@example.org")));
}

/* ---- the texts themselves ---- */

static void english(void) {
    static const struct {
        const char *asked;
        const char *expected;
    } them[] = {
        {"en", "The account is disabled."},
        {"en-GB, de;q=0.1", "The account is disabled."},
        {"tlh", "The account is disabled."},
        {"", "The account is disabled."},
        {NULL, "The account is disabled."},
    };
    twogate_text *text = NULL;
    struct kept kept;
    size_t index;
    for (index = 0; index < sizeof them / sizeof *them; index++) {
        kept = word_in(twogate_str_of(them[index].asked), TWOGATE_LIST_REASON,
                       TWOGATE_REASON_ACCOUNT_DISABLED);
        CHECK(same(view_of(&kept), twogate_str_of(them[index].expected)));
    }
    kept = kept_of(twogate_render_problem(twogate_str_of("en"), TWOGATE_LIST_PASSWORD_PROBLEM,
                                          TWOGATE_PASSWORD_PROBLEM_TOO_SHORT, 8, 0, &text, NULL),
                   &text);
    CHECK(same(view_of(&kept),
               twogate_str_of("It is too short. Use at least " OPENS "8" CLOSES " characters.")));
    kept = kept_of(twogate_render_message(twogate_str_of("en"), TWOGATE_MESSAGE_CANCELLED,
                                          twogate_str_of(NULL), twogate_str_of(NULL), &text, NULL),
                   &text);
    CHECK(same(view_of(&kept),
               twogate_str_of("{\"title\":\"You cancelled\",\"body\":\"Nothing was changed. You can "
                              "start again whenever you like.\",\"offer\":null,\"solution\":null}")));
    kept = kept_of(twogate_render_code(twogate_str_of("en"), typed("1\"\\\n2"), &text, NULL), &text);
    CHECK(contains(view_of(&kept), twogate_str_of("\"text\":\"1\\\"\\\\\\u000a2"
                                                  " is your verification code.")));
}

/* A language is another one: it has its own word for what every language has one for. */
static void differs(twogate_str tag) {
    struct kept own = word_in(tag, TWOGATE_LIST_REASON, TWOGATE_REASON_ACCOUNT_DISABLED);
    struct kept english_one =
        word_in(twogate_str_of("en"), TWOGATE_LIST_REASON, TWOGATE_REASON_ACCOUNT_DISABLED);
    char room[LONGEST_TEXT];
    struct kept heavy = word_in(asked_in("tlh, en;q=0.2, ", tag, ";q=0.9", room),
                                TWOGATE_LIST_REASON, TWOGATE_REASON_ACCOUNT_DISABLED);
    CHECK(same(view_of(&own), view_of(&english_one)) == same(tag, twogate_str_of("en")));
    CHECK(same(view_of(&heavy), view_of(&own)));
}

int main(void) {
    size_t index;
    policy = policy_of("{\"scope\":\"all\",\"methods\":[\"email\",\"mobilePhone\"]}");
    languages();
    english();
    for (index = 0; index < twogate_language_count(); index++) {
        twogate_str tag = twogate_language_at(index);
        words(tag);
        questions(tag);
        buttons(tag);
        pages(tag);
        problems_of(tag, TWOGATE_LIST_DRAFT_PROBLEM);
        problems_of(tag, TWOGATE_LIST_PASSWORD_PROBLEM);
        sent(tag);
        cases(tag);
        differs(tag);
    }
    twogate_policy_free(policy);
    return checked();
}
