/* What a person sees of a reset: a page for each prompt, in the library's words. */

#include <stdio.h>
#include <string.h>

#include "flow.h"
#include "pages.h"
#include "texts.h"
#include "words.h"

/* A page knows of a prompt which event its main button is, and how what it asks for is typed. */
struct asks {
    const char *prompt;
    const char *event;
    const char *names[2];
    const char *attributes;
};

static const struct asks known[] = {
    {"chooseMethod", NULL, {NULL, NULL}, ""},
    {"typePhone", "submitPhone", {"phone", NULL}, "type=\"tel\" dir=\"ltr\" autocomplete=\"off\""},
    {"enterCode", "submitCode", {"code", NULL},
     "inputmode=\"numeric\" dir=\"ltr\" autocomplete=\"one-time-code\""},
    {"answerQuestions", "submitAnswers", {NULL, NULL}, "type=\"password\" autocomplete=\"off\""},
    {"waitForHost", "hostResult", {NULL, NULL}, ""},
    {"chooseAction", NULL, {NULL, NULL}, ""},
    {"newPassword", "newPassword", {"password", "again"},
     "type=\"password\" autocomplete=\"new-password\""},
    {"stopped", NULL, {NULL, NULL}, ""},
    {"done", NULL, {NULL, NULL}, ""},
};

/* The other buttons: an event, or where they lead. */
static const struct {
    const char *button;
    const char *event;
    const char *path;
} others[] = {
    {"resend", "resend", NULL},   {"back", "back", NULL},
    {"cancel", "cancel", NULL},   {"contact", "contactAdministrator", NULL},
    {"signIn", NULL, "/"},        {"startAgain", NULL, "/forgot"},
};

static void begin_form(struct text *page) {
    html(page, "<form method=\"post\" action=\"/reset\">\n");
}

static void end_form(struct text *page, const char *event, const char *text) {
    html(page, "<button name=\"event\" value=\"%s\">%s</button></form>\n", event, text);
}

static void show_body(struct text *page, const json_t *texts) {
    const json_t *paragraph;
    size_t index;
    if (text_in(texts, "progress") != NULL) {
        html(page, "<p>%s</p>\n", text_in(texts, "progress"));
    }
    json_array_foreach(json_object_get(texts, "body"), index, paragraph) {
        html_paragraphs(page, twogate_str_of(json_string_value(paragraph)));
    }
}

/* A choice has the members of the event that takes it. */
static void show_choices(struct text *page, const json_t *texts) {
    static const char *const members[] = {"method", "channel", "action"};
    const json_t *choice;
    size_t index;
    size_t member;
    json_array_foreach(json_object_get(texts, "choices"), index, choice) {
        begin_form(page);
        for (member = 0; member < sizeof members / sizeof *members; member++) {
            const char *value = text_in(choice, members[member]);
            if (value != NULL) {
                html(page, "<input type=\"hidden\" name=\"%s\" value=\"%s\">", members[member],
                     value);
            }
        }
        end_form(page, text_in(choice, "action") != NULL ? "chooseAction" : "choose",
                 text_in(choice, "text"));
    }
}

static void show_field(struct text *page, const json_t *field, const char *name,
                       const char *attributes, bool is_first) {
    const char *note = text_in(field, "note");
    html(page, "<label for=\"%s\">%s</label>", name, text_in(field, "label"));
    html(page, "<input id=\"%s\" name=\"%s\" ", name, name);
    html(page, attributes);
    html(page, is_first ? " autofocus" : "");
    if (note != NULL) {
        html(page, " aria-describedby=\"%s-note\"><p class=\"note\" id=\"%s-note\">%s</p>\n", name,
             name, note);
    } else {
        html(page, ">\n");
    }
}

static void show_form(struct text *page, const struct asks *asks, const json_t *texts) {
    const json_t *field;
    size_t index;
    begin_form(page);
    json_array_foreach(json_object_get(texts, "fields"), index, field) {
        char answer[32];
        bool named = index < 2 && asks->names[index] != NULL;
        snprintf(answer, sizeof answer, "answer%d", (int)index);
        show_field(page, field, named ? asks->names[index] : answer, asks->attributes,
                   index == 0);
    }
    end_form(page, asks->event,
             text_in(json_array_get(json_object_get(texts, "buttons"), 0), "text"));
}

static void show_other(struct text *page, const json_t *button) {
    const char *word = text_in(button, "button");
    size_t at;
    for (at = 0; at < sizeof others / sizeof *others; at++) {
        if (strcmp(others[at].button, word) == 0 && others[at].event != NULL) {
            begin_form(page);
            end_form(page, others[at].event, text_in(button, "text"));
        } else if (strcmp(others[at].button, word) == 0) {
            html(page, "<p><a href=\"%s\">%s</a></p>\n", others[at].path, text_in(button, "text"));
        }
    }
}

static void show_prompt(struct visit *visit, const json_t *prompt, const json_t *texts) {
    struct text *page = &visit->body;
    const json_t *button;
    size_t index;
    size_t at = 0;
    while (at < sizeof known / sizeof *known
           && strcmp(known[at].prompt, text_in(prompt, "prompt")) != 0) {
        at++;
    }
    if (at == sizeof known / sizeof *known) {
        /* "writing" never leaves this program; what a later library shows is not known here. */
        visit->store.failed = true;
        return;
    }
    page_begin(visit, visit->language, text_in(texts, "title"));
    show_body(page, texts);
    show_choices(page, texts);
    if (known[at].event != NULL) {
        show_form(page, &known[at], texts);
    }
    html(page, "<div class=\"also\">\n");
    json_array_foreach(json_object_get(texts, "buttons"), index, button) {
        if (index > 0 || known[at].event == NULL) {
            show_other(page, button);
        }
    }
    html(page, "</div>\n");
    page_end(visit);
}

void show_reset(struct visit *visit) {
    twogate_flow *flow = flow_of(visit);
    json_t *prompt = NULL;
    json_t *texts = NULL;
    if (flow == NULL) {
        set_cookie(visit, "reset", NULL);
        say_own_next(visit, WORDS_FOREIGN);
        go_to(visit, "/forgot");
    } else if (flow_page(visit, flow, &prompt, &texts)) {
        show_prompt(visit, prompt, texts);
    }
    json_decref(texts);
    json_decref(prompt);
    twogate_flow_free(flow);
}

void show_forgot(struct visit *visit) {
    struct text *page = &visit->body;
    twogate_text *text = NULL;
    json_t *texts =
        texts_of(visit, twogate_render_identify(visit->language, &text, NULL), &text);
    const json_t *name = json_array_get(json_object_get(texts, "fields"), 0);
    const json_t *next = json_array_get(json_object_get(texts, "buttons"), 0);
    if (texts != NULL) {
        page_begin(visit, visit->language, text_in(texts, "title"));
        show_body(page, texts);
        html(page, "<form method=\"post\" action=\"/forgot\">\n");
        show_field(page, name, "name", "dir=\"ltr\" autocomplete=\"username\"", true);
        html(page,
             "<p lang=\"en\" dir=\"ltr\"><label><input type=\"checkbox\" name=\"captcha\""
             " value=\"passed\"> %s</label> <small>%s</small></p>\n<button>%s</button></form>\n"
             "<p lang=\"en\" dir=\"ltr\"><a href=\"/\">%s</a></p>\n",
             WORDS_CAPTCHA, WORDS_NO_CAPTCHA, text_in(next, "text"), WORDS_TO_SIGN_IN);
        page_end(visit);
    }
    json_decref(texts);
}
