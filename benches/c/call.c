/* What the benchmark `c_call` calls: the people of `benches/src/lib.rs`, as a C program has them. */

#include "twogate.h"

enum { PEOPLE = 8, ANSWER = 4 + TWOGATE_METHOD_SECURITY_KEY };

twogate_policy *call_policy(const char *json, size_t len);
void call_decide_all(const twogate_policy *policy, int64_t now);
void call_answer(size_t person, int32_t answer[ANSWER]);

#define TEXT(string) {string, sizeof string - 1}

static const twogate_str groups[] = {TEXT("everybody"), TEXT("staff")};
static const int32_t premium[] = {TWOGATE_LICENSE_AZURE_AD_PREMIUM_P1};
static const int32_t office[] = {TWOGATE_LICENSE_OFFICE365};
static const twogate_str emails[] = {TEXT("ann.lee@example.net")};
static const twogate_str administrator[] = {TEXT("globalAdministrator")};
static const twogate_str readers[] = {TEXT("globalReader"), TEXT("securityReader")};

#define LICENSED(list) .licenses = list, .license_count = sizeof list / sizeof *list
#define IN_GROUPS .groups = groups, .group_count = sizeof groups / sizeof *groups
#define HAS_ROLES(list) .roles = list, .role_count = sizeof list / sizeof *list
#define HAS_EMAILS .alternate_emails = emails, .alternate_email_count = 1
#define SOMEBODY                                                                                   \
    .struct_size = sizeof(twogate_user), .id = TEXT("ann.lee@contoso.com"),                        \
    .primary_email = TEXT("ann.lee@contoso.com")

static const twogate_user people[PEOPLE] = {
    {
        SOMEBODY, IN_GROUPS, LICENSED(premium), HAS_EMAILS,
        .authentication_phone = TEXT("+1 4255550101"),
        .mobile_phone = TEXT("+1 4255550102"),
        .office_phone = TEXT("+1 4255550103x77"),
        .authentication_email = TEXT("ann@example.org"),
        .authenticator_app_code = 1,
        .authenticator_app_notification = 1,
        .enrolment = TWOGATE_ENROLMENT_SUMMARY,
        .enrolment_subject_kind = TWOGATE_SUBJECT_ID,
        .enrolment_subject = TEXT("ann.lee@contoso.com"),
        .enrolment_ask = 3,
    },
    {
        SOMEBODY, IN_GROUPS, LICENSED(premium), HAS_EMAILS,
        .authentication_phone = TEXT("4255550101"),
        .mobile_phone = TEXT("+1 4255550102"),
        .password_source = TWOGATE_PASSWORD_SOURCE_PASSWORD_HASH_SYNC,
    },
    {
        SOMEBODY, IN_GROUPS, LICENSED(premium),
        .authentication_email = TEXT("Ann.Lee@contoso.com"),
    },
    {
        SOMEBODY, IN_GROUPS, LICENSED(premium), HAS_ROLES(administrator),
        .authentication_phone = TEXT("+44 2079460123"),
        .authentication_email = TEXT("\u7532\u6590@\u9ed2\u5ddd.\u65e5\u672c"),
    },
    {
        SOMEBODY, IN_GROUPS, LICENSED(premium),
        .guest = TWOGATE_GUEST_INVITED,
        .authentication_email = TEXT("guest@example.org"),
    },
    {
        SOMEBODY, LICENSED(premium),
        .disabled = 1,
    },
    {
        SOMEBODY, IN_GROUPS, LICENSED(office),
        .mobile_phone = TEXT("+1 4255550104"),
        .office_phone = TEXT("+1 4255550104"),
        .password_source = TWOGATE_PASSWORD_SOURCE_FEDERATED,
    },
    {
        SOMEBODY, IN_GROUPS, LICENSED(premium), HAS_ROLES(readers),
        .authentication_phone = TEXT("+1 4255550105"),
        .authentication_email = TEXT("kim@example.org"),
    },
};

static twogate_decision decisions[PEOPLE];

void call_decide_all(const twogate_policy *policy, int64_t now) {
    size_t person;
    for (person = 0; person < PEOPLE; person++) {
        decisions[person].struct_size = sizeof decisions[person];
        if (twogate_decide(policy, &people[person], now, &decisions[person], NULL)
            != TWOGATE_STATUS_OK) {
            decisions[person].verdict = 0;
        }
    }
}

void call_answer(size_t person, int32_t answer[ANSWER]) {
    const twogate_decision *decision = &decisions[person % PEOPLE];
    size_t method;
    answer[0] = decision->verdict;
    answer[1] = decision->reason;
    answer[2] = decision->gates_required;
    answer[3] = decision->gates_available;
    for (method = 0; method + 4 < ANSWER; method++) {
        answer[4 + method] = decision->methods[TWOGATE_METHOD_EMAIL + method].status;
    }
}

twogate_policy *call_policy(const char *json, size_t len) {
    twogate_policy *policy = NULL;
    twogate_str text = {json, len};
    return twogate_policy_new(text, &policy, NULL) == TWOGATE_STATUS_OK ? policy : NULL;
}
