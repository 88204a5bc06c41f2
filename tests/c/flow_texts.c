/* What the person is told at each step of a reset and of a registration, in every language. */

#include "flows.h"
#include "texts.h"

#define BEA                                                                                  \
    "{\"id\":\"" SECRET "\",\"licenses\":[\"ems\"],\"authenticationEmail\":\"bea@example.org\"," \
    "\"authenticationPhone\":\"+1 4255550123\"}"

typedef twogate_status machine(const twogate_setup *setup, const twogate_flow *flow,
                               twogate_str event_json, const twogate_bytes *secrets,
                               size_t secret_count, const twogate_situation *situation,
                               twogate_transition **transition, twogate_error **error);

/* A flow under way. The ledger is borrowed from a transition, so all are kept to the end. */
enum { LONGEST_WAY = 16 };

struct way {
    machine *step;
    twogate_flow *flow;
    twogate_transition *made[LONGEST_WAY];
    size_t count;
    twogate_situation situation;
};

static const twogate_transition *last(const struct way *way) {
    return way->made[way->count - 1];
}

static void go(struct way *way, const char *event, const twogate_bytes *secret,
               const char *outcome) {
    twogate_transition *transition = NULL;
    twogate_flow *flow = NULL;
    twogate_str json;
    CHECK(way->step(setup, way->flow, twogate_str_of(event), secret, secret != NULL ? 1 : 0,
                    &way->situation, &transition, NULL)
          == TWOGATE_STATUS_OK);
    CHECK(twogate_transition_flow(transition, &flow, NULL) == TWOGATE_STATUS_OK);
    json = twogate_transition_json(transition);
    CHECK(same(json_named(json_named(json, "\"outcome\""), "\"outcome\""),
               twogate_str_of(outcome)));
    way->made[way->count++] = transition;
    if (contains(json, twogate_str_of("\"saveLedger\""))) {
        save(transition, &way->situation);
    }
    twogate_flow_free(way->flow);
    way->flow = flow;
}

static struct way begun(machine *step) {
    struct way way;
    memset(&way, 0, sizeof way);
    way.step = step;
    way.situation = good_situation();
    way.situation.user_json = twogate_str_of(BEA);
    way.situation.signed_in_at = way.situation.now - 1000;
    way.situation.has_signed_in_at = 1;
    CHECK(twogate_flow_new(&way.flow, NULL) == TWOGATE_STATUS_OK);
    return way;
}

static void ended(struct way *way) {
    for (; way->count > 0; way->count--) {
        twogate_transition_free(way->made[way->count - 1]);
    }
    twogate_flow_free(way->flow);
}

/* ---- one text in every language ---- */

/* A page has its parts, and says what the English one says in other words. */
static void same_page(twogate_str tag, twogate_str page, twogate_str english) {
    static const char *const lists[] = {"\"body\"", "\"choices\"", "\"fields\"", "\"buttons\""};
    twogate_str title = json_named(page, "\"title\"");
    size_t list;
    CHECK(json_count(page) == 6);
    CHECK(says(page, "\"title\"") && says(page, "\"progress\"") == says(english, "\"progress\""));
    CHECK(same(title, json_named(english, "\"title\"")) == same(tag, twogate_str_of("en")));
    for (list = 0; list < sizeof lists / sizeof *lists; list++) {
        CHECK(json_is(json_named(page, lists[list]), '['));
        CHECK(json_count(json_named(page, lists[list]))
              == json_count(json_named(english, lists[list])));
    }
}

/* The page of the flow; the English one is kept. */
static struct kept page_of(const struct way *way) {
    twogate_text *text = NULL;
    twogate_status status = twogate_render_prompt(twogate_str_of("en"), setup, way->flow,
                                                  &way->situation, &text, NULL);
    struct kept english = kept_of(status, &text);
    size_t index;
    for (index = 0; index < twogate_language_count(); index++) {
        twogate_str tag = twogate_language_at(index);
        struct kept page;
        status = twogate_render_prompt(tag, setup, way->flow, &way->situation, &text, NULL);
        page = kept_of(status, &text);
        same_page(tag, view_of(&page), view_of(&english));
    }
    return english;
}

/* What became of the last step: that many lines. The English ones are kept. */
static struct kept result_of(const struct way *way, size_t lines) {
    twogate_text *text = NULL;
    twogate_status status =
        twogate_render_result(twogate_str_of("en"), last(way), &text, NULL);
    struct kept english = kept_of(status, &text);
    size_t index;
    for (index = 0; index < twogate_language_count(); index++) {
        twogate_str tag = twogate_language_at(index);
        struct kept told;
        status = twogate_render_result(tag, last(way), &text, NULL);
        told = kept_of(status, &text);
        CHECK(json_is(view_of(&told), '[') && json_count(view_of(&told)) == lines);
        CHECK(lines == 0
              || same(view_of(&told), view_of(&english)) == same(tag, twogate_str_of("en")));
    }
    return english;
}

/* The entries among the effects of the last step, and nothing else among them. */
static size_t entries(const struct way *way, twogate_str tag) {
    struct json_way effects =
        json_items(json_named(twogate_transition_json(last(way)), "\"effects\""));
    twogate_str name = {NULL, 0};
    twogate_str effect = {NULL, 0};
    twogate_text *text = NULL;
    size_t found = 0;
    size_t index = 0;
    for (; json_next(&effects, &name, &effect); index++) {
        if (same(json_named(effect, "\"effect\""), twogate_str_of("\"audit\""))) {
            struct kept entry = kept_of(twogate_render_audit(tag, last(way), index, &text, NULL), &text);
            CHECK(json_count(view_of(&entry)) == 3 && says(view_of(&entry), "\"activity\""));
            CHECK(says(view_of(&entry), "\"result\"") && says(view_of(&entry), "\"detail\""));
            found++;
        } else {
            CHECK(twogate_render_audit(tag, last(way), index, &text, NULL)
                  == TWOGATE_STATUS_INVALID_ARGUMENT);
        }
    }
    CHECK(twogate_render_audit(tag, last(way), index, &text, NULL)
          == TWOGATE_STATUS_INVALID_ARGUMENT);
    return found;
}

static void audited(const struct way *way) {
    size_t index;
    for (index = 0; index < twogate_language_count(); index++) {
        CHECK(entries(way, twogate_language_at(index)) > 0);
    }
}

/* ---- the two flows ---- */

static int has(const struct kept *kept, const char *part) {
    int holds = contains(view_of(kept), twogate_str_of(part));
    if (!holds) {
        printf("%s\n    is not in %.*s\n", part, (int)kept->length, kept->bytes);
    }
    return holds;
}

static twogate_bytes code_of(const twogate_transition *transition) {
    twogate_bytes code = {NULL, 0};
    size_t index;
    for (index = 0; code.ptr == NULL && index < 9; index++) {
        code = twogate_transition_code(transition, index);
    }
    CHECK(code.len == 6);
    return code;
}

static void a_code(struct way *way) {
    const twogate_bytes code = code_of(last(way));
    const twogate_bytes wrong = typed(memcmp(code.ptr, "000000", 6) == 0 ? "000001" : "000000");
    struct kept kept = result_of(way, 1);
    CHECK(has(&kept, "[\"A code is on its way.\"]"));
    kept = page_of(way);
    CHECK(has(&kept, "\"Type the code that we sent to " OPENS));
    CHECK(has(&kept, "\"fields\":[{\"method\":null,\"label\":\"Code\",\"note\":null,\"state\":null}]"));
    CHECK(has(&kept, "{\"button\":\"resend\",\"text\":\"Send another code\"}"));
    go(way, "{\"event\":\"submitCode\"}", &wrong, "\"charged\"");
    (void)result_of(way, 0);
    go(way, "{\"event\":\"verify\"}", NULL, "\"wrong\"");
    kept = result_of(way, 1);
    CHECK(has(&kept, "[\"That was not right.\"]"));
    go(way, "{\"event\":\"submitCode\"}", &code, "\"charged\"");
    go(way, "{\"event\":\"verify\"}", NULL, "\"right\"");
    audited(way);
    kept = result_of(way, 1);
    CHECK(has(&kept, "[\"That was right.\"]"));
}

static void a_reset(void) {
    static const char new_password[] = "{\"event\":\"newPassword\",\"names\":[]}";
    const twogate_bytes bad = typed("hush");
    struct way way = begun(twogate_reset_step);
    struct kept kept;
    go(&way, IDENTIFY, NULL, "\"moved\"");
    (void)result_of(&way, 0);
    kept = page_of(&way);
    CHECK(has(&kept, "\"progress\":\"Verification step " OPENS "1" CLOSES " of " OPENS));
    CHECK(has(&kept, "{\"of\":\"email\",\"method\":\"email\",\"channel\":null,\"action\":null,"));
    CHECK(has(&kept, "{\"of\":\"mobileText\",\"method\":\"mobilePhone\",\"channel\":\"text\","));
    CHECK(has(&kept, "\"Send a code to " OPENS "b**@example.org" CLOSES "\""));
    go(&way, "{\"event\":\"choose\",\"method\":\"email\"}", NULL, "\"sent\"");
    a_code(&way);
    kept = page_of(&way);
    CHECK(has(&kept, "\"progress\":null,"));
    CHECK(json_count(json_named(view_of(&kept), "\"fields\"")) == 2);
    go(&way, new_password, &bad, "\"problems\"");
    kept = result_of(&way, 3);
    CHECK(has(&kept, "[\"This password cannot be used:\",\"It is too short. Use at least "));
    go(&way, "{\"event\":\"cancel\"}", NULL, "\"cancelled\"");
    kept = page_of(&way);
    CHECK(has(&kept, "{\"title\":\"You cancelled\","));
    CHECK(has(&kept, "\"buttons\":[{\"button\":\"startAgain\",\"text\":\"Start again\"},"));
    CHECK(has(&kept, "{\"button\":\"contact\",\"text\":\"Contact an administrator\"}]}"));
    ended(&way);
}

static void a_registration(void) {
    struct way way = begun(twogate_registration_step);
    struct kept kept;
    go(&way, "{\"event\":\"begin\"}", NULL, "\"moved\"");
    kept = page_of(&way);
    CHECK(has(&kept, "{\"method\":\"email\",\"label\":\"Authentication email address\",\"note\":"));
    CHECK(has(&kept, "\"state\":\"Registered\"}"));
    CHECK(has(&kept, "{\"button\":\"finish\",\"text\":\"Finish\"}"));
    go(&way, "{\"event\":\"provide\",\"field\":\"email\",\"value\":\"bea\"}", NULL,
       "\"draftProblems\"");
    kept = result_of(&way, 1);
    CHECK(has(&kept, "Type a whole email address"));
    ended(&way);
}

static void before_a_reset(void) {
    twogate_text *text = NULL;
    struct kept english =
        kept_of(twogate_render_identify(twogate_str_of("en"), &text, NULL), &text);
    size_t index;
    CHECK(has(&english, "\"fields\":[{\"method\":null,\"label\":\"User name\","));
    CHECK(has(&english, "\"buttons\":[{\"button\":\"next\",\"text\":\"Next\"}]}"));
    for (index = 0; index < twogate_language_count(); index++) {
        twogate_str tag = twogate_language_at(index);
        struct kept page = kept_of(twogate_render_identify(tag, &text, NULL), &text);
        same_page(tag, view_of(&page), view_of(&english));
    }
}

int main(void) {
    twogate_settings good = good_settings();
    twogate_policy *both = policy_of(POLICY);
    CHECK(twogate_setup_new(both, &good, &setup, NULL) == TWOGATE_STATUS_OK);
    before_a_reset();
    a_reset();
    a_registration();
    twogate_policy_free(both);
    twogate_setup_free(setup);
    return checked();
}
