#include <stdlib.h>
#include <string.h>

#include "cookie.h"
#include "pages.h"
#include "texts.h"

static const char style[] =
    "body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto;"
    " padding: 0 1rem; color: #1b1b1b; background: #fff }\n"
    "label, input:not([type=checkbox]) { display: block }\n"
    "input:not([type=checkbox]) { font: inherit; width: 100%; max-width: 24rem; padding: .4rem;"
    " margin: .2rem 0 1rem; box-sizing: border-box }\n"
    "button { font: inherit; padding: .4rem .9rem; margin-block: .2rem;"
    " margin-inline: 0 .4rem }\n"
    ".note { font-size: .9rem; margin: -.5rem 0 1rem }\n"
    ".told { border-inline-start: .3rem solid #357; padding: .1rem 1rem; background: #f0f4f9 }\n"
    ".also { border-top: 1px solid #ccc; margin-top: 2rem; padding-top: 1rem }\n"
    "table { border-collapse: collapse } td, th { text-align: start; padding: .2rem .8rem .2rem 0;"
    " vertical-align: top } td:nth-child(2) { white-space: nowrap }\n";

void show_style(struct visit *visit) {
    visit->type = "text/css";
    text_add(&visit->body, style, sizeof style - 1);
}

static void in_language(struct text *page, twogate_str language) {
    html(page, " lang=\"");
    html_text(page, language);
    html(page, "\" dir=\"");
    html_text(page, twogate_direction(language));
    html(page, "\"");
}

static void show_said(struct text *page, const json_t *said) {
    const json_t *lines = json_object_get(said, "lines");
    const json_t *line;
    size_t index;
    html(page, "<div class=\"told\" role=\"alert\"");
    in_language(page, twogate_str_of(text_in(said, "language")));
    html(page, "><p>%s</p>\n", json_string_value(json_array_get(lines, 0)));
    html(page, json_array_size(lines) > 1 ? "<ul>\n" : "");
    json_array_foreach(lines, index, line) {
        if (index > 0) {
            html(page, "<li>%s</li>\n", json_string_value(line));
        }
    }
    html(page, json_array_size(lines) > 1 ? "</ul></div>\n" : "</div>\n");
}

/* A request that is refused before it is looked at has no store. */
static void say_now(struct visit *visit) {
    const char *token = cookie_of(visit, "told");
    struct store *store = &visit->store;
    char *text = token == NULL || store->db == NULL
        ? NULL : store_one(store, "SELECT said FROM told WHERE token = ?1", token);
    if (text != NULL) {
        json_t *said = json_loads(text, 0, NULL);
        show_said(&visit->body, said);
        json_decref(said);
        store_run(store, "DELETE FROM told WHERE token = ?1", "t", token);
    }
    if (token != NULL) {
        set_cookie(visit, "told", NULL);
    }
    free(text);
}

void page_begin(struct visit *visit, twogate_str language, const char *title) {
    html(&visit->body, "<!doctype html>\n<html");
    in_language(&visit->body, language);
    html(&visit->body,
         ">\n<head><meta charset=\"utf-8\"><title>%s</title>"
         "<meta name=\"viewport\" content=\"width=device-width\">"
         "<link rel=\"stylesheet\" href=\"/style.css\"></head>\n<body>\n<h1>%s</h1>\n",
         title, title);
    say_now(visit);
}

void page_end(struct visit *visit) {
    html(&visit->body, "</body>\n</html>\n");
}

void say_next(struct visit *visit, twogate_str language, json_t *lines) {
    uint8_t drawn[32];
    struct text token = {0};
    if (json_array_size(lines) > 0) {
        json_t *said = json_pack("{s:s%, s:O}", "language", language.ptr, language.len, "lines",
                                 lines);
        char *text = json_dumps(said, JSON_COMPACT);
        draw(drawn);
        base64_add(&token, drawn, sizeof drawn);
        store_run(&visit->store, "INSERT INTO told VALUES (?1, ?2)", "tt", token.bytes, text);
        /* Nobody who never comes back makes the store grow. */
        store_run(&visit->store, "DELETE FROM told WHERE rowid <= (SELECT max(rowid) FROM told) - 1000", "");
        set_cookie(visit, "told", token.bytes);
        free(text);
        json_decref(said);
    }
    text_free(&token);
}

void say_own_next(struct visit *visit, const char *words) {
    json_t *lines = json_pack("[s]", words);
    say_next(visit, twogate_str_of("en"), lines);
    json_decref(lines);
}

void refuse(struct visit *visit, unsigned int status, const char *title, const char *what) {
    visit->status = status;
    page_begin(visit, twogate_str_of("en"), title);
    html(&visit->body, "<p>%s</p>\n<p><a href=\"/\">To the beginning</a></p>\n", what);
    page_end(visit);
}
