#include <stdlib.h>
#include <string.h>

#include "cookie.h"
#include "pages.h"
#include "words.h"

enum { LONGEST_SAID = 2048 };

static const char style[] =
    "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto;"
    " padding: 0 1rem; color: #1b1b1b; background: #fff }\n"
    "label, input:not([type=checkbox]) { display: block }\n"
    "input:not([type=checkbox]) { font: inherit; width: 100%; max-width: 24rem; padding: .4rem;"
    " margin: .2rem 0 1rem; box-sizing: border-box }\n"
    "button { font: inherit; padding: .4rem .9rem; margin: .2rem .4rem .2rem 0 }\n"
    ".told { border-left: .3rem solid #357; padding: .1rem 1rem; background: #f0f4f9 }\n"
    ".also { border-top: 1px solid #ccc; margin-top: 2rem; padding-top: 1rem }\n"
    "table { border-collapse: collapse } td, th { text-align: left; padding: .2rem .8rem .2rem 0;"
    " vertical-align: top } td:nth-child(2) { white-space: nowrap }\n";

void show_style(struct visit *visit) {
    visit->type = "text/css";
    text_add(&visit->body, style, sizeof style - 1);
}

static void say_now(struct visit *visit) {
    uint8_t bytes[LONGEST_SAID];
    const char *cookie = cookie_of(visit, "told");
    size_t length = cookie == NULL ? SIZE_MAX : base64_read(cookie, bytes, sizeof bytes);
    if (length != SIZE_MAX) {
        json_t *outcome = json_loadb((const char *)bytes, length, 0, NULL);
        tell_outcome(&visit->body, outcome);
        json_decref(outcome);
    }
    if (cookie != NULL) {
        set_cookie(visit, "told", NULL);
    }
}

void page_begin(struct visit *visit, const char *title) {
    html(&visit->body,
         "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>%s</title>"
         "<meta name=\"viewport\" content=\"width=device-width\">"
         "<link rel=\"stylesheet\" href=\"/style.css\"></head>\n<body>\n<h1>%s</h1>\n",
         title, title);
    say_now(visit);
}

void page_end(struct visit *visit) {
    html(&visit->body, "</body>\n</html>\n");
}

void say_next(struct visit *visit, const json_t *outcome) {
    char *text = json_dumps(outcome, JSON_COMPACT);
    struct text cookie = {0};
    if (text != NULL && strlen(text) <= LONGEST_SAID) {
        base64_add(&cookie, (const uint8_t *)text, strlen(text));
        set_cookie(visit, "told", cookie.bytes);
    }
    text_free(&cookie);
    free(text);
}

void say_word_next(struct visit *visit, const char *word) {
    json_t *outcome = json_pack("{s:s}", "outcome", word);
    say_next(visit, outcome);
    json_decref(outcome);
}

void refuse(struct visit *visit, unsigned int status, const char *title, const char *what) {
    visit->status = status;
    page_begin(visit, title);
    html(&visit->body, "<p>%s</p>\n<p><a href=\"/\">To the beginning</a></p>\n", what);
    page_end(visit);
}
