#include "server.h"

#include <stdlib.h>
#include <string.h>

struct field field_of(const struct visit *visit, const char *name) {
    static char empty[1];
    struct field none = {NULL, empty, 0};
    size_t index;
    for (index = 0; index < visit->request->field_count; index++) {
        if (strcmp(visit->request->fields[index].name, name) == 0) {
            return visit->request->fields[index];
        }
    }
    return none;
}

const char *cookie_of(const struct visit *visit, const char *name) {
    return MHD_lookup_connection_value(visit->request->connection, MHD_COOKIE_KIND, name);
}

void set_cookie(struct visit *visit, const char *name, const char *value) {
    struct text *cookie = &visit->cookies[visit->cookie_count];
    if (visit->cookie_count == MOST_COOKIES) {
        abort();
    }
    visit->cookie_count++;
    /* On localhost there is no TLS; a real host adds Secure, and "__Host-" before the name. */
    html(cookie, "%s=%s; Path=/; HttpOnly; SameSite=Strict", name, value != NULL ? value : "");
    if (value == NULL) {
        html(cookie, "; Max-Age=0");
    }
}

void go_to(struct visit *visit, const char *path) {
    visit->status = MHD_HTTP_SEE_OTHER;
    visit->location = path;
}

enum MHD_Result send_answer(struct visit *visit) {
    static const char *const always[][2] = {
        {"Cache-Control", "no-store"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "same-origin"},
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
         " frame-ancestors 'none'"},
    };
    enum MHD_Result sent;
    size_t index;
    struct MHD_Response *response = MHD_create_response_from_buffer(
        visit->body.length, visit->body.bytes, MHD_RESPMEM_MUST_COPY);
    for (index = 0; index < sizeof always / sizeof *always; index++) {
        MHD_add_response_header(response, always[index][0], always[index][1]);
    }
    MHD_add_response_header(response, "Content-Type",
                            visit->type != NULL ? visit->type : "text/html; charset=utf-8");
    for (index = 0; index < visit->cookie_count; index++) {
        MHD_add_response_header(response, "Set-Cookie", visit->cookies[index].bytes);
        text_free(&visit->cookies[index]);
    }
    if (visit->location != NULL) {
        MHD_add_response_header(response, "Location", visit->location);
    }
    sent = MHD_queue_response(visit->request->connection, visit->status, response);
    MHD_destroy_response(response);
    text_free(&visit->body);
    return sent;
}
