#include <stdlib.h>

#include "pages.h"
#include "person.h"
#include "words.h"

void show_sign_in(struct visit *visit) {
    char *person = person_signed_in(visit);
    bool offered = false;
    page_begin(visit, twogate_str_of("en"), "Contoso");
    if (person != NULL) {
        html(&visit->body,
             "<p>You are signed in as %s.</p>\n<form method=\"post\" action=\"/sign-out\">"
             "<button>Sign out</button></form>\n",
             person);
    } else {
        html(&visit->body,
             "<form method=\"post\" action=\"/sign-in\">\n"
             "<label for=\"name\">User name</label>"
             "<input id=\"name\" name=\"name\" autocomplete=\"username\">\n"
             "<label for=\"password\">Password</label><input id=\"password\" name=\"password\""
             " type=\"password\" autocomplete=\"current-password\">\n"
             "<button>Sign in</button></form>\n");
    }
    if (twogate_is_offered(visit->host->policy, &offered, NULL) == TWOGATE_STATUS_OK && offered) {
        html(&visit->body, "<p><a href=\"/forgot\">Forgot my password</a></p>\n");
    }
    html(&visit->body,
         "<p class=\"also\">A demonstration with invented people. What would be sent to them is on"
         " <a href=\"/outbox\">a page of its own</a>.</p>\n");
    page_end(visit);
    free(person);
}

void take_sign_in(struct visit *visit) {
    if (!person_sign_in(visit, field_of(visit, "name").value, field_of(visit, "password"))) {
        say_own_next(visit, WORDS_BAD_SIGN_IN);
    }
    go_to(visit, "/");
}

void take_sign_out(struct visit *visit) {
    person_sign_out(visit);
    go_to(visit, "/");
}
