/* What a sign-in page asks of Twogate: whether to show "Forgot my password", and, once somebody
 * has typed a name, which page comes next. `./sign_in ../policy.json [NAME]` */

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <twogate.h>

/* The host's own directory: any record will do, since it is lent to the library and not copied. */
struct account {
    const char *name;
    int32_t license;
    const char *registered_phone;
    const char *registered_email;
    uint8_t disabled;
};

static const struct account accounts[] = {
    {"amber.lindqvist@contoso.com", TWOGATE_LICENSE_AZURE_AD_PREMIUM_P1, "+1 4255550123",
     "amber@example.org", 0},
    {"bo.takahashi@contoso.com", TWOGATE_LICENSE_EMS, NULL, "bo@example.org", 0},
    {"chidi.okafor@contoso.com", 0, "+1 4255550125", "chidi@example.org", 0},
    {"dora.marin@contoso.com", TWOGATE_LICENSE_EMS, "+1 4255550126", "dora@example.org", 1},
};
static const size_t account_count = sizeof accounts / sizeof *accounts;

static void print(const char *before, twogate_str text) {
    printf("%s%.*s\n", before, (int)text.len, text.ptr);
}

/* A file as one text, to be given to free(3). */
static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    size_t room = 1u << 20;
    char *text = malloc(room);
    if (file == NULL || text == NULL) {
        perror(path);
        exit(2);
    }
    *length = fread(text, 1, room, file);
    fclose(file);
    return text;
}

static twogate_policy *load_policy(const char *path) {
    twogate_policy *policy = NULL;
    twogate_error *error = NULL;
    twogate_str json;
    char *text = read_file(path, &json.len);
    json.ptr = text;
    if (twogate_policy_new(json, &policy, &error) != TWOGATE_STATUS_OK) {
        size_t index;
        for (index = 0; index < twogate_error_problem_count(error); index++) {
            twogate_problem problem = twogate_problem_init();
            twogate_error_problem_at(error, index, &problem);
            print("", problem.pointer);
            print("    ", problem.english);
        }
        twogate_error_free(error);
        exit(2);
    }
    free(text);
    return policy;
}

/* What the page for the claimant is, and what goes into the log. */
static void answer(const twogate_policy *policy, const struct account *account) {
    const twogate_str group = twogate_str_of("password-reset-users");
    twogate_user user = twogate_user_init();
    twogate_decision decision = twogate_decision_init();
    twogate_error *error = NULL;
    int method;
    user.id = twogate_str_of(account->name);
    user.groups = &group;
    user.group_count = 1;
    user.licenses = &account->license;
    user.license_count = account->license != 0 ? 1 : 0;
    user.authentication_phone = twogate_str_of(account->registered_phone);
    user.authentication_email = twogate_str_of(account->registered_email);
    user.disabled = account->disabled;

    if (twogate_decide(policy, &user, (int64_t)time(NULL) * 1000, &decision, &error)
        != TWOGATE_STATUS_OK) {
        /* Never go on without a decision. */
        print("  log:  ", twogate_error_message(error));
        twogate_error_free(error);
        return;
    }
    print("  log:  ", twogate_word(TWOGATE_LIST_VERDICT, decision.verdict));
    if (decision.verdict != TWOGATE_VERDICT_ALLOWED) {
        print("  log:  ", twogate_word(TWOGATE_LIST_REASON, decision.reason));
        print("  page: ", twogate_word(TWOGATE_LIST_MESSAGE, decision.message));
        return;
    }
    printf("  page: choose %d of\n", (int)decision.gates_required);
    for (method = 1; method < TWOGATE_METHOD_CAPACITY; method++) {
        if (decision.methods[method].status == TWOGATE_METHOD_STATUS_AVAILABLE) {
            print("        - ", twogate_word(TWOGATE_LIST_METHOD, method));
        }
    }
}

int main(int count, char **arguments) {
    twogate_policy *policy;
    bool offered = false;
    size_t index;
    size_t found = 0;
    if (count < 2 || count > 3) {
        fprintf(stderr, "usage: sign_in POLICY [NAME]\n");
        return 2;
    }
    policy = load_policy(arguments[1]);
    if (twogate_is_offered(policy, &offered, NULL) == TWOGATE_STATUS_OK) {
        printf("\"Forgot my password\" is %s\n", offered ? "shown" : "not shown");
    }
    for (index = 0; index < account_count; index++) {
        if (count == 2 || strcmp(arguments[2], accounts[index].name) == 0) {
            printf("%s\n", accounts[index].name);
            answer(policy, &accounts[index]);
            found++;
        }
    }
    if (found == 0) {
        /* Nobody learns from the page whether an account exists. */
        print("  page: ", twogate_word(TWOGATE_LIST_MESSAGE, TWOGATE_MESSAGE_COULD_NOT_VERIFY));
    }
    twogate_policy_free(policy);
    return 0;
}
