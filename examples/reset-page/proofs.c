#include "proofs.h"

#include <string.h>

#include "words.h"

void begin_form(struct text *page) {
    html(page, "<form method=\"post\" action=\"/reset\">\n");
}

void end_form(struct text *page, const char *event, const char *label) {
    html(page, "<button name=\"event\" value=\"%s\">%s</button></form>\n", event, label);
}

void form_button(struct text *page, const char *event, const char *label) {
    begin_form(page);
    end_form(page, event, label);
}

void ask_method(struct text *page, const json_t *prompt) {
    const json_t *choice;
    size_t index;
    html(page, "<p>How do you want to prove that it is you?</p>\n");
    json_array_foreach(json_object_get(prompt, "choices"), index, choice) {
        const char *method = text_in(choice, "method");
        const json_t *channels = json_object_get(choice, "channels");
        size_t ways = json_array_size(channels);
        size_t way;
        for (way = 0; way < (ways > 0 ? ways : 1); way++) {
            const char *channel = json_string_value(json_array_get(channels, way));
            begin_form(page);
            html(page, "<input type=\"hidden\" name=\"method\" value=\"%s\">", method);
            if (channel != NULL && strcmp(method, "mobilePhone") == 0) {
                html(page, "<input type=\"hidden\" name=\"channel\" value=\"%s\">", channel);
            }
            html(page, "<button name=\"event\" value=\"choose\">");
            tell_choice(page, method, channel, text_in(choice, "masked"));
            html(page, "</button></form>\n");
        }
    }
}

void ask_phone(struct text *page, const json_t *prompt) {
    const char *masked = text_in(prompt, "masked");
    begin_form(page);
    html(page, "<p>To be sure that it is yours, type the whole number%s%s, with + and the country"
               " code.</p>\n<label for=\"phone\">Phone number</label><input id=\"phone\""
               " name=\"phone\" type=\"tel\" autocomplete=\"off\" autofocus>\n",
         masked != NULL ? " " : "", masked != NULL ? masked : "");
    end_form(page, "submitPhone", "Next");
}

void ask_code(struct text *page, const json_t *prompt) {
    const json_t *until = json_object_get(prompt, "until");
    const char *masked = text_in(prompt, "masked");
    char time[32];
    begin_form(page);
    if (strcmp(text_in(prompt, "method"), "appCode") == 0) {
        html(page, "<p>Type the code that your authenticator app shows.</p>\n");
    } else {
        html(page, "<p>Type the code that you were sent%s%s.", masked != NULL ? " at " : "",
             masked != NULL ? masked : "");
        if (json_is_integer(until)) {
            when(json_integer_value(until), time);
            html(page, " It is good until %s.", time);
        }
        html(page, "</p>\n");
    }
    html(page, "<label for=\"code\">Code</label><input id=\"code\" name=\"code\""
               " inputmode=\"numeric\" autocomplete=\"one-time-code\" autofocus>\n");
    end_form(page, "submitCode", "Next");
    if (json_is_true(json_object_get(prompt, "mayResend"))) {
        form_button(page, "resend", "Send another code");
    }
}

void ask_answers(struct text *page, const json_t *prompt) {
    const json_t *question;
    size_t index;
    begin_form(page);
    json_array_foreach(json_object_get(prompt, "questions"), index, question) {
        const char *id = text_in(question, "id");
        twogate_str text = twogate_str_of(text_in(question, "text"));
        size_t place;
        for (place = 0; text.ptr == NULL && place < twogate_predefined_question_count(); place++) {
            twogate_str known;
            twogate_str english;
            if (twogate_predefined_question_at(place, &known, &english) == TWOGATE_STATUS_OK
                && known.len == strlen(id) && memcmp(known.ptr, id, known.len) == 0) {
                text = english;
            }
        }
        html(page, "<label for=\"answer%d\">", (long long)index);
        html_text(page, text);
        html(page, "</label><input id=\"answer%d\" name=\"answer%d\" type=\"password\""
                   " autocomplete=\"off\">\n", (long long)index, (long long)index);
    }
    end_form(page, "submitAnswers", "Next");
}

void ask_patience(struct text *page, const json_t *prompt) {
    const json_t *number = json_object_get(prompt, "number");
    const char *method = text_in(prompt, "method");
    html(page, strncmp(method, "app", 3) == 0 ? "<p>Look at your authenticator app.</p>\n"
                                              : "<p>Answer the phone.</p>\n");
    if (json_is_integer(number)) {
        html(page, "<p>Type this number there: <strong>%d</strong></p>\n",
             (long long)json_integer_value(number));
    }
    form_button(page, "hostResult", "Go on");
}
