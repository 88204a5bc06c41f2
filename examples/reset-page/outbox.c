/* The demonstration's own page: what was delivered, as the people would see it on their phones and
 * in their mail, and what else a person at a desk cannot do: answer a phone, let time pass. */

#include <stdlib.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "pages.h"

static void when(int64_t millis, char text[32]) {
    time_t seconds = (time_t)(millis / 1000);
    struct tm parts;
    gmtime_r(&seconds, &parts);
    strftime(text, 32, "%d %B %Y, %H:%M UTC", &parts);
}

static const char *column(sqlite3_stmt *statement, int number, const char *absent) {
    const char *text = (const char *)sqlite3_column_text(statement, number);
    return text != NULL ? text : absent;
}

static void answers(struct text *page, const char *id) {
    static const char *const words[][2] = {{"confirmed", "Yes"}, {"denied", "No"}};
    size_t index;
    for (index = 0; index < 2; index++) {
        html(page,
             "<form method=\"post\" action=\"/outbox\"><input type=\"hidden\" name=\"id\""
             " value=\"%s\"><button name=\"answer\" value=\"%s\">%s</button></form>",
             id, words[index][0], words[index][1]);
    }
}

static void show_deliveries(struct visit *visit) {
    struct text *page = &visit->body;
    sqlite3_stmt *statement = store_ask(
        &visit->store,
        "SELECT id, at, kind, recipient, text, flow, answer FROM outbox ORDER BY id DESC LIMIT 50",
        "");
    html(page, "<table id=\"outbox\">\n<tr><th>When<th>How<th>To<th>What</tr>\n");
    while (store_row(&visit->store, statement)) {
        const char *to = column(statement, 3, NULL);
        char time[32];
        when(sqlite3_column_int64(statement, 1), time);
        html(page, "<tr><td>%s<td>%s<td>%s<td>%s", time, column(statement, 2, ""),
             to != NULL ? to : "(nobody: it is queued and dropped)", column(statement, 4, ""));
        if (column(statement, 6, NULL) != NULL) {
            html(page, " Answered: %s.", column(statement, 6, ""));
        } else if (column(statement, 5, NULL) != NULL && to != NULL) {
            answers(page, column(statement, 0, ""));
        }
        html(page, "</tr>\n");
    }
    html(page, "</table>\n");
}

static void show_audit(struct visit *visit) {
    struct text *page = &visit->body;
    sqlite3_stmt *statement = store_ask(
        &visit->store,
        "SELECT at, activity, result, detail, subject FROM audit ORDER BY id DESC LIMIT 50", "");
    html(page, "<h2>Audit</h2>\n<table id=\"audit\">\n"
               "<tr><th>When<th>What<th>Result<th>Detail<th>Who</tr>\n");
    while (store_row(&visit->store, statement)) {
        char time[32];
        when(sqlite3_column_int64(statement, 0), time);
        html(page, "<tr><td>%s<td>%s<td>%s<td>%s<td>%s</tr>\n", time, column(statement, 1, ""),
             column(statement, 2, ""), column(statement, 3, ""), column(statement, 4, "nobody"));
    }
    html(page, "</table>\n");
}

static void show_controls(struct visit *visit) {
    static const char *const words[] = {"ok", "cloudFailed", "unknown", "rulesRefused",
                                        "unreachable", "adminAction", "noPolicy"};
    struct text *page = &visit->body;
    char time[32];
    size_t index;
    when(store_now(&visit->store), time);
    html(page, "<h2>Time</h2>\n<p>It is %s here.</p>\n", time);
    html(page, "<form method=\"post\" action=\"/outbox\">"
               "<button name=\"later\" value=\"1\">One minute later</button>"
               "<button name=\"later\" value=\"5\">5 minutes later</button>"
               "<button name=\"later\" value=\"15\">15 minutes later</button>"
               "<button name=\"later\" value=\"1440\">A day later</button></form>\n"
               "<h2>The directory</h2>\n<p>What it answers when a password is written:</p>\n"
               "<form method=\"post\" action=\"/outbox\">");
    for (index = 0; index < sizeof words / sizeof *words; index++) {
        html(page, "<button name=\"directory\" value=\"%s\">%s</button>", words[index],
             words[index]);
    }
    html(page, "</form>\n");
}

void show_outbox(struct visit *visit) {
    page_begin(visit, twogate_str_of("en"), "What was delivered");
    html(&visit->body, "<p>Only in this demonstration: nothing is sent, and whoever opens this page"
                       " sees what everybody would get. <a href=\"/\">To sign-in</a></p>\n");
    show_deliveries(visit);
    show_controls(visit);
    show_audit(visit);
    page_end(visit);
}

void take_outbox(struct visit *visit) {
    const char *answer = field_of(visit, "answer").value;
    int64_t minutes = strtoll(field_of(visit, "later").value, NULL, 10);
    if (strcmp(answer, "confirmed") == 0 || strcmp(answer, "denied") == 0) {
        store_run(&visit->store, "UPDATE outbox SET answer = ?1 WHERE id = ?2 AND answer IS NULL"
                                 " AND recipient IS NOT NULL",
                  "tt", answer, field_of(visit, "id").value);
    }
    if (minutes > 0 && minutes <= 1440) {
        char clock[32];
        snprintf(clock, sizeof clock, "%lld",
                 (long long)(store_number(&visit->store, "clock") + minutes * 60000));
        store_set(&visit->store, "clock", clock);
    }
    if (field_of(visit, "directory").length > 0) {
        store_set(&visit->store, "directory", field_of(visit, "directory").value);
    }
    go_to(visit, "/outbox");
}
