/* Plays the transcripts of resets and of registrations, as tests/vectors/reset/README.md and
 * tests/vectors/registering/README.md say. */

#ifndef RESETS_H
#define RESETS_H

#include <stdlib.h>

#include "expect.h"
#include "json.h"
#include "vectors.h"

enum { LONGEST_TRANSCRIPT = 64, LONGEST_EVENT = 8192, MOST_SECRETS = 16 };

/* What a step left; transition is NULL where it never was. */
struct past {
    twogate_flow *flow;
    twogate_str stored;
    twogate_transition *transition;
};

/* The step of one of the two machines. */
typedef twogate_status machine(const twogate_setup *setup, const twogate_flow *flow,
                               twogate_str event_json, const twogate_bytes *secrets,
                               size_t secret_count, const twogate_situation *situation,
                               twogate_transition **transition, twogate_error **error);

/* A host between two steps, and what is freed at the end. */
struct play {
    machine *step;
    const struct reset_setup *given;
    twogate_setup *setup;
    twogate_flow *nothing;
    twogate_str stored;
    struct past history[LONGEST_TRANSCRIPT];
    size_t count;
    twogate_flow *flows[LONGEST_TRANSCRIPT];
    twogate_transition *transitions[LONGEST_TRANSCRIPT];
};

static inline int played_by(struct play *play, const struct reset_setup *given) {
    int right = 1;
    twogate_policy *policy = NULL;
    if (play->given != given) {
        twogate_setup_free(play->setup);
        play->setup = NULL;
        play->given = given;
        EXPECT(twogate_policy_new(given->policy, &policy, NULL) == TWOGATE_STATUS_OK);
        EXPECT(twogate_setup_new(policy, &given->settings, &play->setup, NULL)
               == TWOGATE_STATUS_OK);
        /* The setup has its own part in it. */
        twogate_policy_free(policy);
    }
    return right;
}

static inline twogate_str effects_of(const twogate_transition *transition) {
    return json_named(twogate_transition_json(transition), "\"effects\"");
}

/* The first effect of one of three kinds, and which it is. */
static inline twogate_str effect_of(const twogate_transition *transition, const char *const kinds[3],
                                    size_t *index) {
    twogate_str none = {NULL, 0};
    twogate_str name = {NULL, 0};
    twogate_str effect = {NULL, 0};
    struct json_way way = json_items(effects_of(transition));
    int kind;
    for (*index = 0; transition != NULL && json_next(&way, &name, &effect); (*index)++) {
        for (kind = 0; kind < 3; kind++) {
            if (same(json_named(effect, "\"effect\""), twogate_str_of(kinds[kind]))) {
                return effect;
            }
        }
    }
    return none;
}

/* The last such effect, or that of the step which stands after a colon. */
static inline twogate_str last_effect(const struct play *play, twogate_str mark,
                                      const char *const kinds[3], twogate_bytes *code) {
    size_t first = 0;
    size_t place = play->count;
    size_t index = 0;
    size_t colon;
    twogate_str effect = {NULL, 0};
    for (colon = 0; colon < mark.len && mark.ptr[colon] != ':'; colon++) {
    }
    if (colon < mark.len) {
        first = (size_t)strtoul(mark.ptr + colon + 1, NULL, 10);
        place = first + 1;
    }
    for (; effect.ptr == NULL && place > first; place--) {
        effect = effect_of(play->history[place - 1].transition, kinds, &index);
        *code = twogate_transition_code(play->history[place - 1].transition, index);
    }
    return effect;
}

static inline int begins(twogate_str text, size_t at, const char *with) {
    size_t length = strlen(with);
    return text.len - at >= length && memcmp(text.ptr + at, with, length) == 0;
}

/* An event with what the engine gave put in. */
static inline twogate_str event_of(const struct play *play, twogate_str event,
                                   char room[LONGEST_EVENT]) {
    static const char *const kinds[3] = {"\"placeCall\"", "\"askApp\"", "\"checkAppCode\""};
    twogate_str text;
    size_t at = 0;
    text.ptr = room;
    text.len = 0;
    while (at < event.len) {
        int is_flow = begins(event, at, "\"$flow");
        twogate_bytes code;
        twogate_str given = part_of(event, at, at + 1);
        if (is_flow || begins(event, at, "\"$charge")) {
            twogate_str mark = json_at(event, at);
            twogate_str effect = last_effect(play, mark, kinds, &code);
            given = json_named(effect, is_flow ? "\"flow\"" : "\"charge\"");
            at += mark.len;
        } else {
            at++;
        }
        if (given.ptr == NULL || text.len + given.len > LONGEST_EVENT) {
            abort();
        }
        memcpy(room + text.len, given.ptr, given.len);
        text.len += given.len;
    }
    return text;
}

static inline twogate_bytes secret_of(const struct play *play, twogate_bytes secret) {
    static const char *const kinds[3] = {"\"sendCode\"", "", ""};
    twogate_bytes code;
    twogate_str mark;
    mark.ptr = (const char *)secret.ptr;
    mark.len = secret.len;
    if (begins(mark, 0, "$sent")) {
        last_effect(play, mark, kinds, &code);
        return code;
    }
    return secret;
}

static inline int same_effects(const struct reset_step *step, const twogate_transition *transition) {
    int right = 1;
    size_t index;
    twogate_str json = twogate_transition_json(transition);
    EXPECT(same_json(step->outcome, json_named(json, "\"outcome\"")));
    EXPECT(same_json(step->effects, json_named(json, "\"effects\"")));
    for (index = 0; index <= step->code_count; index++) {
        twogate_bytes code = twogate_transition_code(transition, index);
        twogate_str text;
        twogate_str none = {NULL, 0};
        text.ptr = (const char *)code.ptr;
        text.len = code.len;
        EXPECT(same(text, index < step->code_count ? step->codes[index] : none));
    }
    if (!right) {
        printf("    expected %.*s %.*s\n    got      %.*s\n", (int)step->outcome.len,
               step->outcome.ptr, (int)step->effects.len, step->effects.ptr, (int)json.len, json.ptr);
    }
    return right;
}

/* What people read of a step, in one language after the other: lines for the person, and a text for each
 * entry of the log. */
static inline int told(const struct play *play, const twogate_transition *transition) {
    int right = 1;
    const twogate_str tag = twogate_language_at(play->count % twogate_language_count());
    struct json_way way = json_items(effects_of(transition));
    twogate_str name = {NULL, 0};
    twogate_str effect = {NULL, 0};
    twogate_text *text = NULL;
    size_t index;
    EXPECT(twogate_render_result(tag, transition, &text, NULL) == TWOGATE_STATUS_OK);
    EXPECT(json_is(twogate_text_view(text), '['));
    twogate_text_free(text);
    for (index = 0; json_next(&way, &name, &effect); index++) {
        int logged = same(json_named(effect, "\"effect\""), twogate_str_of("\"audit\""));
        text = NULL;
        EXPECT(twogate_render_audit(tag, transition, index, &text, NULL)
               == (logged ? TWOGATE_STATUS_OK : TWOGATE_STATUS_INVALID_ARGUMENT));
        EXPECT(json_is(twogate_text_view(text), '{') == logged);
        twogate_text_free(text);
    }
    return right;
}

/* The page, and the flow as a browser would bring it back: a flow has both or neither. */
static inline int shown(struct play *play, const struct reset_step *step, twogate_flow **flow,
                        const twogate_situation *situation) {
    int right = 1;
    uint8_t sealed[TWOGATE_SEALED_SIZE];
    twogate_bytes bytes;
    twogate_text *prompt = NULL;
    twogate_flow *opened = NULL;
    twogate_status status = twogate_flow_prompt(play->setup, *flow, situation, &prompt, NULL);
    EXPECT(twogate_flow_seal(play->setup, *flow, step->entropy, sealed, sizeof sealed, NULL)
           == status);
    if (step->prompt.ptr != NULL) {
        EXPECT(status == TWOGATE_STATUS_OK);
        EXPECT(same_json(step->prompt, twogate_text_view(prompt)));
    } else {
        EXPECT(status == TWOGATE_STATUS_INVALID_ARGUMENT || step->unreadable);
    }
    twogate_text_free(prompt);
    prompt = NULL;
    EXPECT(twogate_render_prompt(twogate_language_at(play->count % twogate_language_count()),
                                 play->setup, *flow, situation, &prompt, NULL)
           == status);
    EXPECT(json_is(twogate_text_view(prompt), '{') == (status == TWOGATE_STATUS_OK));
    twogate_text_free(prompt);
    if (status == TWOGATE_STATUS_OK) {
        bytes.ptr = sealed;
        bytes.len = sizeof sealed;
        EXPECT(twogate_flow_open(play->setup, bytes, &opened, NULL) == TWOGATE_STATUS_OK);
        EXPECT(same(twogate_flow_identifier(opened), twogate_flow_identifier(*flow)));
        EXPECT(same(twogate_flow_ledger_key(opened), twogate_flow_ledger_key(*flow)));
        twogate_flow_free(*flow);
        *flow = opened;
    }
    return right;
}

static inline int play_step(struct play *play, const struct reset_step *step) {
    static const char *const saves[3] = {"\"saveLedger\"", "", ""};
    int right = 1;
    char room[LONGEST_EVENT];
    size_t place = play->count;
    size_t index;
    twogate_bytes secrets[MOST_SECRETS];
    twogate_situation situation = twogate_situation_init();
    twogate_flow *before = play->nothing;
    twogate_flow *after = NULL;
    twogate_transition *transition = NULL;
    twogate_error *error = NULL;
    twogate_str saved = {NULL, 0};
    twogate_status status;
    if (step->from == FROM_BEFORE ? place > 0 : step->from >= 0) {
        before = play->history[step->from >= 0 ? (size_t)step->from : place - 1].flow;
    }
    EXPECT(played_by(play, step->setup));
    situation.user_json = step->user;
    situation.ledger_json = step->ledger_from == LEDGER_STORED ? play->stored
                            : step->ledger_from == LEDGER_GIVEN
                                ? step->ledger
                                : play->history[step->ledger_from].stored;
    situation.entropy = step->entropy;
    situation.now = step->now;
    situation.signed_in_at = step->signed_in_at;
    situation.has_signed_in_at = step->has_signed_in_at;
    for (index = 0; index < step->secret_count; index++) {
        secrets[index] = secret_of(play, step->secrets[index]);
    }
    status = play->step(play->setup, before, event_of(play, step->event, room), secrets,
                        step->secret_count, &situation, &transition, &error);
    EXPECT(status == step->status);
    EXPECT(twogate_error_status(error) == status);
    twogate_error_free(error);
    play->transitions[place] = transition;
    if (status == TWOGATE_STATUS_OK) {
        EXPECT(same_effects(step, transition));
        EXPECT(told(play, transition));
        saved = json_named(effect_of(transition, saves, &index), "\"ledger\"");
        EXPECT(twogate_transition_flow(transition, &after, NULL) == TWOGATE_STATUS_OK);
        /* The page is drawn after the ledger was saved. */
        situation.ledger_json = saved.ptr == NULL ? situation.ledger_json : saved;
        EXPECT(shown(play, step, &after, &situation));
        play->flows[place] = after;
    }
    if (step->lost || status != TWOGATE_STATUS_OK) {
        transition = NULL;
        after = before;
    } else if (saved.ptr != NULL) {
        play->stored = saved;
    }
    play->history[place].flow = after;
    play->history[place].stored = play->stored;
    play->history[place].transition = transition;
    play->count++;
    return right;
}

static inline void run_transcript(machine *step, const struct reset_case *it) {
    int right = 1;
    size_t index;
    struct play play;
    memset(&play, 0, sizeof play);
    play.step = step;
    play.stored = it->ledger;
    EXPECT(it->step_count <= LONGEST_TRANSCRIPT);
    EXPECT(twogate_flow_new(&play.nothing, NULL) == TWOGATE_STATUS_OK);
    for (index = 0; right && index < it->step_count; index++) {
        EXPECT(play_step(&play, &it->steps[index]));
        if (!right) {
            printf("    at step %lu\n", (unsigned long)index);
        }
    }
    for (index = 0; index < LONGEST_TRANSCRIPT; index++) {
        twogate_flow_free(play.flows[index]);
        twogate_transition_free(play.transitions[index]);
    }
    twogate_flow_free(play.nothing);
    twogate_setup_free(play.setup);
    end(right);
}

static inline void run_transcripts(machine *step, const struct reset_case *cases, size_t count) {
    size_t index;
    for (index = 0; index < count; index++) {
        current = cases[index].name;
        run_transcript(step, &cases[index]);
    }
}

static inline void run_reset_cases(void) {
    run_transcripts(twogate_reset_step, reset_cases, reset_case_count);
}

static inline void run_registering_cases(void) {
    run_transcripts(twogate_registration_step, registering_cases, registering_case_count);
}

#endif
