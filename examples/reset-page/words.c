#include "words.h"

#include <string.h>
#include <time.h>

struct said {
    const char *word;
    const char *text;
};

/* Outcomes that the next page does not say by itself; the last ones are this host's own. */
static const struct said outcomes[] = {
    {"sent", "A code is on its way."},
    {"asked", "You are asked now, on your phone or in your app."},
    {"right", "That was right."},
    {"expired", "That code is not good any more. Ask for another one. Nothing was counted."},
    {"spent", "That was compared before. Choose a way again."},
    {"told", "Your request was sent. If it can be answered, an administrator will."},
    {"outOfMemory", "There was no room for that just now. Try again. Nothing was counted."},
    {"rulesRefused", "Your organization's rules do not allow this password. Choose another one."},
    {"unreachable", "Where your password is kept cannot be reached now. Nothing was changed."
                    " Try again in a few minutes."},
    {"waiting", "There is no answer yet."},
    {"notTheSame", "The two passwords are not the same. Type them again."},
    {"badSignIn", "That name and that password do not belong together."},
    {"foreign", "This reset cannot be continued: what your browser kept of it is not what we gave"
                " it. Start again."},
    {NULL, NULL},
};

static const struct said refusals[] = {
    {"clockWentBack", "Our clock is wrong. Try again in a minute."},
    {"version", "This cannot be done here at the moment. Try again later."},
    {"staleLedger", "This cannot be done here at the moment. Try again later."},
    {"notNow", "That cannot be done any more, or not yet. This page shows where you are."},
    {"malformed", "That cannot be right. Look at it again. Nothing was counted."},
    {"captcha", "Tick the box that says that you are no robot."},
    {NULL, NULL},
};

/* What is refused by its form alone, by what was typed. */
static const struct said forms[] = {
    {"identify", "Type your user name, such as name@contoso.com."},
    {"submitPhone", "That is no whole phone number. Begin with + and the country code, such as"
                    " +1 4255550123. Nothing was counted."},
    {"submitCode", "That is no code. A code is digits only, and all of them. Nothing was counted."},
    {"submitAnswers", "Give every question an answer, of at least three letters. Nothing was"
                      " counted."},
    {NULL, NULL},
};

static const struct said problems[] = {
    {"tooShort", "It is too short."},
    {"tooLong", "It is too long."},
    {"disallowedCharacter", "It has a character that may not be in it. Use plain letters, digits and"
                            " signs."},
    {"tooFewClasses", "It mixes too few kinds of characters. Use at least three of: small letters,"
                      " capital letters, digits, signs."},
    {"containsName", "Your name or your organization's is in it."},
    {"banned", "It is a word that is guessed first, or almost one."},
    {"tooWeak", "It is little more than words that are guessed first. Add something else."},
    {NULL, NULL},
};

/* Why a way is closed, by what was too much; the last is for all other ways. */
static const struct said counters[] = {
    {"contact", "An administrator was asked already. You can ask again after"},
    {"messages", "There were too many codes and calls for this account. More can be sent after"},
    {"account", "There were too many tries for this account. You can go on after"},
    {"wrong", "That was once too often. Nothing more can be tried here until"},
    {"", "There were too many tries in this way. Choose another one, or wait until"},
    {NULL, NULL},
};

static const struct said choices[] = {
    {"email", "Send a code by e-mail to"},
    {"mobilePhone/text", "Send a code by text message to my mobile phone"},
    {"mobilePhone/call", "Call my mobile phone"},
    {"officePhone/call", "Call my office phone"},
    {"securityQuestions", "Answer my security questions"},
    {"appNotification", "Approve in my authenticator app"},
    {"appCode", "Enter a code from my authenticator app"},
    {NULL, NULL},
};

static const char *said(const struct said *list, const char *word) {
    for (; list->word != NULL; list++) {
        if (word != NULL && strcmp(list->word, word) == 0) {
            return list->text;
        }
    }
    return NULL;
}

void when(int64_t millis, char text[32]) {
    time_t seconds = (time_t)(millis / 1000);
    struct tm parts;
    gmtime_r(&seconds, &parts);
    strftime(text, 32, "%d %B %Y, %H:%M UTC", &parts);
}

const char *text_in(const json_t *object, const char *member) {
    return json_string_value(json_object_get(object, member));
}

static void tell_blocked(struct text *page, const json_t *outcome, const char *counter) {
    const json_t *until = json_object_get(outcome, "until");
    const char *text = said(counters, counter);
    char time[32];
    if (json_is_integer(until)) {
        when(json_integer_value(until), time);
        html(page, " %s %s.", text != NULL ? text : said(counters, ""), time);
    }
}

static void tell_problems(struct text *page, const json_t *outcome) {
    const json_t *problem;
    size_t index;
    html(page, "This password will not do:</p>\n<ul>");
    json_array_foreach(json_object_get(outcome, "problems"), index, problem) {
        const json_t *args = json_object_get(problem, "args");
        const char *code = text_in(problem, "code");
        const char *text = said(problems, code);
        const json_t *minimum = json_object_get(args, "minimum");
        const json_t *maximum = json_object_get(args, "maximum");
        html(page, "<li>%s", text != NULL ? text : "It cannot be used.");
        if (code != NULL && strcmp(code, "tooShort") == 0 && json_is_integer(minimum)) {
            html(page, " Use at least %d characters.", (long long)json_integer_value(minimum));
        }
        if (code != NULL && strcmp(code, "tooLong") == 0 && json_is_integer(maximum)) {
            html(page, " Use at most %d characters.", (long long)json_integer_value(maximum));
        }
        html(page, "</li>");
    }
    html(page, "</ul>\n<p>");
}

void tell_outcome(struct text *page, const json_t *outcome) {
    const char *word = text_in(outcome, "outcome");
    const char *text = said(outcomes, word);
    if (word != NULL && strcmp(word, "refused") == 0) {
        const char *reason = text_in(outcome, "reason");
        text = said(refusals, reason);
        if (reason != NULL && strcmp(reason, "malformed") == 0) {
            const char *typed = said(forms, text_in(outcome, "event"));
            text = typed != NULL ? typed : text;
        }
        text = text != NULL ? text : "That cannot be done.";
    }
    if (word == NULL
        || (text == NULL && strcmp(word, "wrong") != 0 && strcmp(word, "blocked") != 0
            && strcmp(word, "problems") != 0)) {
        return;
    }
    html(page, "<div class=\"told\" role=\"alert\"><p>");
    if (strcmp(word, "wrong") == 0) {
        html(page, "That was wrong.");
        tell_blocked(page, outcome, word);
    } else if (strcmp(word, "blocked") == 0) {
        html(page, "That cannot be done now.");
        tell_blocked(page, outcome, text_in(outcome, "counter"));
    } else if (strcmp(word, "problems") == 0) {
        tell_problems(page, outcome);
    } else {
        html(page, "%s", text);
    }
    html(page, "</p></div>\n");
}

void tell_choice(struct text *page, const char *method, const char *channel, const char *masked) {
    struct text name = {0};
    const char *text;
    html(&name, channel != NULL ? "%s/%s" : "%s", method, channel != NULL ? channel : "");
    text = said(choices, name.bytes);
    html(page, "%s", text != NULL ? text : method);
    if (masked != NULL) {
        html(page, " %s", masked);
    } else if (strcmp(method, "email") == 0) {
        html(page, " my address");
    }
    text_free(&name);
}
