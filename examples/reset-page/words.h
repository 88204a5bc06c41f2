/* What this program says in words of its own, which are English, on pages that are in the language of
 * the browser. All else on them is the library's. Pages that are wholly this program's are English:
 * sign_in.c, outbox.c, and those of server.c that refuse a request. */

#ifndef WORDS_H
#define WORDS_H

#define WORDS_CAPTCHA "I am not a robot"
#define WORDS_NO_CAPTCHA "(This box stands in for a captcha, which a real page has here.)"
#define WORDS_TO_SIGN_IN "Back to sign-in"
#define WORDS_WAITING "There is no answer yet."
#define WORDS_NOT_THE_SAME "The two passwords are not the same. Type them again."
#define WORDS_BAD_SIGN_IN "That name and that password do not belong together."
#define WORDS_BAD_FORM "That form cannot be read. Nothing was done."
#define WORDS_FOREIGN                                                                             \
    "This reset cannot be continued: what your browser kept of it is not what we gave it. Start" \
    " again."

#endif
