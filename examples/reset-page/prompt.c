/* What a person sees of a reset: a page for each prompt. */

#include <stdlib.h>
#include <string.h>

#include "effects.h"
#include "flow.h"
#include "pages.h"
#include "proofs.h"
#include "words.h"

void show_forgot(struct visit *visit) {
    page_begin(visit, "Get back into your account");
    html(&visit->body,
         "<form method=\"post\" action=\"/forgot\">\n<label for=\"name\">User name</label>"
         "<input id=\"name\" name=\"name\" autocomplete=\"username\" autofocus>\n"
         "<p><label><input type=\"checkbox\" name=\"captcha\" value=\"passed\"> I am not a robot"
         "</label> <small>(This box stands in for a captcha, which a real page has here.)</small>"
         "</p>\n<button>Next</button></form>\n<p><a href=\"/\">Back to sign-in</a></p>\n");
    page_end(visit);
}

static void choose_action(struct text *page, const json_t *prompt) {
    const json_t *action;
    size_t index;
    html(page, "<p>It is you. What do you want to do?</p>\n");
    json_array_foreach(json_object_get(prompt, "actions"), index, action) {
        const char *word = json_string_value(action);
        begin_form(page);
        html(page, "<input type=\"hidden\" name=\"action\" value=\"%s\">", word);
        end_form(page, "chooseAction",
                 strcmp(word, "unlockAccount") == 0 ? "Unlock my account and keep my password"
                                                    : "Set a new password");
    }
}

static void new_password(struct text *page, const json_t *prompt) {
    const json_t *minimum = json_object_get(prompt, "minimum");
    begin_form(page);
    if (json_is_integer(minimum)) {
        html(page, "<p>It has %d to %d characters%s.</p>\n",
             (long long)json_integer_value(minimum),
             (long long)json_integer_value(json_object_get(prompt, "maximum")),
             json_is_true(json_object_get(prompt, "spaceAllowed")) ? "" : ", and no spaces");
    } else {
        html(page, "<p>The rules of your organization's own domain hold.</p>\n");
    }
    html(page, "<label for=\"password\">New password</label><input id=\"password\""
               " name=\"password\" type=\"password\" autocomplete=\"new-password\" autofocus>\n"
               "<label for=\"again\">The same again</label><input id=\"again\" name=\"again\""
               " type=\"password\" autocomplete=\"new-password\">\n");
    end_form(page, "newPassword", "Set this password");
}

static void stopped(struct text *page, const json_t *prompt) {
    const char *message = text_in(prompt, "message");
    const json_t *until = json_object_get(prompt, "until");
    char time[32];
    html_paragraphs(page, message_part(message, TWOGATE_PART_BODY));
    html_paragraphs(page, message_part(message, TWOGATE_PART_SOLUTION));
    if (json_is_integer(until)) {
        when(json_integer_value(until), time);
        html(page, "<p>You can try again after %s.</p>\n", time);
    }
    html(page, "<p><a href=\"/forgot\">Start again</a></p>\n");
}

static void done(struct text *page, const json_t *prompt) {
    const char *message = text_in(prompt, "message");
    html(page, "<p>It is done. You were signed out everywhere; sign in now.</p>\n");
    if (message != NULL) {
        html_paragraphs(page, message_part(message, TWOGATE_PART_BODY));
    }
    html(page, "<p><a href=\"/\">Sign in</a></p>\n");
}

static const struct {
    const char *prompt;
    const char *title;
    bool leaves; /* Whether a way can be left for another. */
    void (*show)(struct text *page, const json_t *prompt);
} prompts[] = {
    {"chooseMethod", "Prove that it is you", false, ask_method},
    {"typePhone", "Your phone number", true, ask_phone},
    {"enterCode", "Enter your code", true, ask_code},
    {"answerQuestions", "Answer your questions", true, ask_answers},
    {"waitForHost", "You are asked", true, ask_patience},
    {"chooseAction", "What is to be done", false, choose_action},
    {"newPassword", "Choose a new password", false, new_password},
    {"stopped", NULL, false, stopped},
    {"done", "You are back", false, done},
};

static void show_prompt(struct visit *visit, const json_t *prompt) {
    struct text *page = &visit->body;
    const char *word = text_in(prompt, "prompt");
    bool is_over = strcmp(word, "stopped") == 0 || strcmp(word, "done") == 0;
    size_t at = 0;
    while (at < sizeof prompts / sizeof *prompts && strcmp(prompts[at].prompt, word) != 0) {
        at++;
    }
    if (at == sizeof prompts / sizeof *prompts) {
        /* "writing" never leaves this program; what a later library shows is not known here. */
        visit->store.failed = true;
        return;
    }
    if (prompts[at].title != NULL) {
        page_begin(visit, prompts[at].title);
    } else {
        twogate_str title = message_part(text_in(prompt, "message"), TWOGATE_PART_TITLE);
        char *text = copy_of(title.ptr, title.len);
        page_begin(visit, text);
        free(text);
    }
    if (!is_over) {
        html(page, "<p>Proof %d of %d</p>\n",
             (long long)json_integer_value(json_object_get(prompt, "gate")),
             (long long)json_integer_value(json_object_get(prompt, "gates")));
    }
    prompts[at].show(page, prompt);
    html(page, "<div class=\"also\">\n");
    if (prompts[at].leaves) {
        form_button(page, "back", "Choose another way");
    }
    if (json_is_true(json_object_get(prompt, "contact"))) {
        form_button(page, "contactAdministrator", "Ask an administrator for help");
    }
    if (!is_over) {
        form_button(page, "cancel", "Cancel");
    }
    html(page, "</div>\n");
    page_end(visit);
}

void show_reset(struct visit *visit) {
    twogate_flow *flow = flow_of(visit);
    json_t *prompt = flow == NULL ? NULL : flow_prompt(visit, flow);
    if (flow == NULL) {
        set_cookie(visit, "reset", NULL);
        say_word_next(visit, "foreign");
        go_to(visit, "/forgot");
    } else if (prompt != NULL) {
        show_prompt(visit, prompt);
    }
    json_decref(prompt);
    twogate_flow_free(flow);
}
