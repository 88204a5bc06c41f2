#include <string.h>

#include "pages.h"

static const struct {
    const char *method;
    const char *path;
    void (*page)(struct visit *visit);
} routes[] = {
    {"GET", "/", show_sign_in},
    {"POST", "/sign-in", take_sign_in},
    {"POST", "/sign-out", take_sign_out},
    {"GET", "/forgot", show_forgot},
    {"POST", "/forgot", take_forgot},
    {"GET", "/reset", show_reset},
    {"POST", "/reset", take_reset},
    {"GET", "/outbox", show_outbox},
    {"POST", "/outbox", take_outbox},
    {"GET", "/style.css", show_style},
};

bool route(struct visit *visit, const char *method, const char *path) {
    size_t index;
    for (index = 0; index < sizeof routes / sizeof *routes; index++) {
        if (strcmp(routes[index].method, method) == 0 && strcmp(routes[index].path, path) == 0) {
            routes[index].page(visit);
            return true;
        }
    }
    return false;
}
