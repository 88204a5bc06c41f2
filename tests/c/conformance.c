/* Runs every shared vector through the C library. */

#include <limits.h>
#include <stdlib.h>

#include "expect.h"
#include "passwords.h"
#include "questions.h"
#include "registration.h"
#include "resets.h"
#include "vectors.h"

static char *append(char *end, twogate_str text) {
    if (text.len > 0) {
        memcpy(end, text.ptr, text.len);
    }
    return end + text.len;
}

/* The text of a document, to be given to free(3): it is this program's own. */
static char *text_of(const struct document *document, size_t *length) {
    size_t count;
    char *text;
    char *end_of_text;
    *length = document->prefix.len + document->repeat.len * document->times + document->suffix.len;
    text = (char *)malloc(*length + 1);
    if (text == NULL) {
        abort();
    }
    end_of_text = append(text, document->prefix);
    for (count = 0; count < document->times; count++) {
        end_of_text = append(end_of_text, document->repeat);
    }
    append(end_of_text, document->suffix);
    return text;
}

static void run_policy(const struct document_case *it) {
    int right = 1;
    twogate_policy *policy = NULL;
    twogate_error *error = NULL;
    twogate_str json;
    char *text = text_of(&it->document, &json.len);
    twogate_status status;
    json.ptr = text;
    status = twogate_policy_new(json, &policy, &error);
    if (it->problem_count == 0) {
        EXPECT(status == TWOGATE_STATUS_OK);
        EXPECT(policy != NULL);
    } else {
        EXPECT(status == TWOGATE_STATUS_INVALID_POLICY);
        EXPECT(policy == NULL);
        EXPECT(twogate_error_status(error) == status);
    }
    EXPECT(same_problems(error, it->problems, it->problem_count));
    twogate_policy_free(policy);
    twogate_error_free(error);
    free(text);
    end(right);
}

static void run_user(const twogate_policy *policy, const struct document_case *it) {
    int right = 1;
    twogate_text *explanation = NULL;
    twogate_error *error = NULL;
    twogate_str json;
    char *text = text_of(&it->document, &json.len);
    twogate_status status;
    json.ptr = text;
    status = twogate_explain_user_json(policy, json, 0, &explanation, &error);
    if (it->problem_count == 0) {
        EXPECT(status == TWOGATE_STATUS_OK);
        EXPECT(twogate_text_view(explanation).len > 0);
    } else {
        EXPECT(status == TWOGATE_STATUS_INVALID_USER);
        EXPECT(explanation == NULL);
        EXPECT(twogate_error_status(error) == status);
    }
    EXPECT(same_problems(error, it->problems, it->problem_count));
    twogate_text_free(explanation);
    twogate_error_free(error);
    free(text);
    end(right);
}

static void run_contact(const struct contact_case *it) {
    int right = 1;
    twogate_policy *policy = NULL;
    twogate_text *explanation = NULL;
    twogate_decision decision = twogate_decision_init();
    EXPECT(twogate_policy_new(twogate_str_of(it->policy), &policy, NULL) == TWOGATE_STATUS_OK);
    EXPECT(twogate_decide(policy, &it->user, 0, &decision, NULL) == TWOGATE_STATUS_OK);
    EXPECT(decision.methods[it->method].status == it->status);
    EXPECT(twogate_explain_json(policy, &it->user, 0, &explanation, NULL) == TWOGATE_STATUS_OK);
    EXPECT(contains(twogate_text_view(explanation), it->expected));
    twogate_text_free(explanation);
    twogate_policy_free(policy);
    end(right);
}

static int same_decision(const twogate_decision *one, const twogate_decision *other) {
    int right = 1;
    int method;
    EXPECT(one->verdict == other->verdict);
    EXPECT(one->reason == other->reason);
    EXPECT(one->message == other->message);
    EXPECT(one->gate_policy == other->gate_policy);
    EXPECT(one->gates_required == other->gates_required);
    EXPECT(one->gates_available == other->gates_available);
    EXPECT(one->reset_password == other->reset_password);
    EXPECT(one->unlock_account == other->unlock_account);
    EXPECT(same(one->code, other->code));
    EXPECT(one->locked_until == other->locked_until);
    for (method = 0; method < TWOGATE_METHOD_CAPACITY; method++) {
        EXPECT(one->methods[method].status == other->methods[method].status);
        EXPECT(one->methods[method].source == other->methods[method].source);
    }
    return right;
}

/* By the functions that take a ledger; where a case has none, its text is absent. */
static int same_with_ledger(const twogate_policy *policy, const struct decide_case *it) {
    int right = 1;
    twogate_text *by_document = NULL;
    twogate_text *by_struct = NULL;
    twogate_error *error = NULL;
    twogate_decision decision = twogate_decision_init();
    EXPECT(twogate_explain_user_json_with_ledger(policy, it->user_json, it->now, it->ledger_json,
                                                 &by_document, &error)
           == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    twogate_error_free(error);
    EXPECT(twogate_explain_json_with_ledger(policy, &it->user, it->now, it->ledger_json, &by_struct,
                                            &error)
           == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    twogate_error_free(error);
    EXPECT(twogate_decide_with_ledger(policy, &it->user, it->now, it->ledger_json, &decision,
                                      &error)
           == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    EXPECT(twogate_error_problem_count(error) == 0);
    twogate_error_free(error);
    if (it->status == TWOGATE_STATUS_OK) {
        EXPECT(same_text(by_document, it->explanation));
        EXPECT(same_text(by_struct, it->explanation));
        EXPECT(same_decision(&decision, &it->decision));
    } else {
        EXPECT(by_document == NULL && by_struct == NULL && decision.verdict == 0);
    }
    twogate_text_free(by_document);
    twogate_text_free(by_struct);
    return right;
}

static void run_ledger(const twogate_policy *policy, const struct ledger_case *it) {
    int right = 1;
    twogate_user user = twogate_user_init();
    twogate_decision decision = twogate_decision_init();
    twogate_error *error = NULL;
    twogate_str json;
    char *text = text_of(&it->document, &json.len);
    json.ptr = text;
    user.id = twogate_str_of("person@contoso.com");
    EXPECT(twogate_decide_with_ledger(policy, &user, 0, json, &decision, &error) == it->status);
    EXPECT(twogate_error_status(error) == it->status);
    EXPECT((decision.verdict != 0) == (it->status == TWOGATE_STATUS_OK));
    twogate_error_free(error);
    free(text);
    end(right);
}

/* The person as a document, and as a struct: both say the same. */
static void run_decide(const twogate_policy *policy, const struct decide_case *it) {
    int right = same_with_ledger(policy, it);
    twogate_text *by_document = NULL;
    twogate_text *by_struct = NULL;
    twogate_error *error = NULL;
    twogate_decision decision = twogate_decision_init();
    if (it->ledger_json.ptr != NULL) {
        end(right);
        return;
    }
    EXPECT(twogate_explain_user_json(policy, it->user_json, it->now, &by_document, &error)
           == TWOGATE_STATUS_OK);
    EXPECT(error == NULL);
    EXPECT(same_text(by_document, it->explanation));
    EXPECT(twogate_explain_json(policy, &it->user, it->now, &by_struct, &error)
           == TWOGATE_STATUS_OK);
    EXPECT(error == NULL);
    EXPECT(same_text(by_struct, it->explanation));
    EXPECT(twogate_decide(policy, &it->user, it->now, &decision, &error) == TWOGATE_STATUS_OK);
    EXPECT(error == NULL);
    EXPECT(same_decision(&decision, &it->decision));
    twogate_text_free(by_document);
    twogate_text_free(by_struct);
    end(right);
}

static void run_language(const struct language_case *it) {
    int right = 1;
    EXPECT(same(twogate_negotiate(it->asked), it->language));
    EXPECT(same(twogate_direction(it->asked), it->direction));
    end(right);
}

static void said(const char *kind, unsigned long *before) {
    printf("%s: %lu\n", kind, passed + failed - *before);
    *before = passed + failed;
}

/* With an argument, cases that take more work than that are left out. */
int main(int count, char **arguments) {
    const unsigned long most_work = count > 1 ? strtoul(arguments[1], NULL, 10) : ULONG_MAX;
    size_t index;
    size_t held = 0;
    unsigned long before = 0;
    twogate_policy *policy = policy_of("{}");
    passed = 0;
    for (index = 0; index < policy_case_count; index++) {
        current = policy_cases[index].name;
        run_policy(&policy_cases[index]);
    }
    said("policy", &before);
    for (index = 0; index < user_case_count; index++) {
        current = user_cases[index].name;
        run_user(policy, &user_cases[index]);
    }
    said("user", &before);
    for (index = 0; index < ledger_case_count; index++) {
        current = ledger_cases[index].name;
        run_ledger(policy, &ledger_cases[index]);
    }
    said("ledger", &before);
    for (index = 0; index < language_case_count; index++) {
        current = language_cases[index].name;
        run_language(&language_cases[index]);
    }
    said("language", &before);
    for (index = 0; index < contact_case_count; index++) {
        current = contact_cases[index].name;
        run_contact(&contact_cases[index]);
    }
    said("contact", &before);
    twogate_policy_free(policy);
    policy = NULL;
    /* Cases stand in the order of their policies. */
    for (index = 0; index < decide_case_count; index++) {
        current = decide_cases[index].name;
        if (policy == NULL || decide_cases[index].policy != held) {
            held = decide_cases[index].policy;
            twogate_policy_free(policy);
            policy = NULL;
            if (twogate_policy_new(decide_policies[held], &policy, NULL) != TWOGATE_STATUS_OK) {
                printf("%s: the policy does not hold\n", current);
                failed++;
                continue;
            }
        }
        run_decide(policy, &decide_cases[index]);
    }
    twogate_policy_free(policy);
    said("decide", &before);
    run_normalize_cases();
    said("normalize", &before);
    run_answers_cases();
    said("answers", &before);
    run_enrolment_cases(most_work);
    said("enrolment", &before);
    run_verify_cases(most_work);
    said("verify", &before);
    run_rehash_cases();
    said("rehash", &before);
    run_registration_cases();
    said("registration", &before);
    run_reset_cases();
    said("reset", &before);
    run_registering_cases();
    said("registering", &before);
    run_password_cases();
    said("password", &before);
    run_recipients_cases();
    said("recipients", &before);
    return checked();
}
