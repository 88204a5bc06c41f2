/* Policies of every ruleset, plan and scope, with much and with little switched on. */

#include "entry.h"

static const char *const documents[] = {
    "{\"scope\":\"all\",\"methods\":[\"email\",\"mobilePhone\",\"officePhone\",\"securityQuestions\","
    "\"appNotification\",\"appCode\"],\"methodsRequired\":2,\"securityQuestions\":"
    "{\"requiredToRegister\":5,\"requiredToReset\":3,\"questions\":[\"favoriteFood\",\"firstPet\","
    "\"firstJob\",\"childhoodHero\",\"hospitalBorn\"]},\"onPremises\":{\"writeback\":true,"
    "\"unlockWithoutReset\":true},\"tenant\":{\"directorySync\":true}}",
    "{}",
    "{\"ruleset\":\"2017-07\",\"scope\":{\"group\":\"staff\"},\"methods\":[\"email\",\"mobilePhone\","
    "\"officePhone\"],\"tenant\":{\"plan\":\"trial\",\"trialStartedAt\":1700000000000,"
    "\"customDomain\":false},\"administrators\":{\"overlap\":\"oneGate\"}}",
    "{\"ruleset\":\"2026-09\",\"scope\":\"all\",\"methods\":[\"mobilePhone\",\"officePhone\"],"
    "\"methodsRequired\":2,\"independentGates\":false,\"hints\":false,\"unknownRoles\":\"user\","
    "\"tenant\":{\"plan\":\"free\",\"customDomain\":false}}",
    "{\"ruleset\":\"2027-03\",\"scope\":{\"group\":\"staff\"},\"methods\":[\"email\",\"appCode\"],"
    "\"administrators\":{\"enabled\":false},\"contactFallback\":\"allow\"}",
    "{\"scope\":\"none\",\"contactFallback\":\"registeredOnly\",\"contactAdministrator\":"
    "{\"url\":\"https://help.contoso.com/\"}}",
    "{\"scope\":\"all\",\"methods\":[\"securityQuestions\"],\"securityQuestions\":"
    "{\"requiredToRegister\":3,\"requiredToReset\":3,\"redrawOnFailure\":true,\"questions\":"
    "[\"favoriteFood\",\"firstPet\",{\"id\":\"street\",\"text\":\"Which street?\"}]}}",
    NULL,
};

const char *fuzz_policy_document(size_t index) {
    return index < POLICIES ? documents[index] : NULL;
}

const twogate_policy *fuzz_policy_of(size_t index) {
    static twogate_policy *policies[POLICIES];
    size_t at;
    for (at = 0; at < POLICIES && policies[at] == NULL; at++) {
        CHECK(twogate_policy_new(twogate_str_of(documents[at]), &policies[at], NULL)
              == TWOGATE_STATUS_OK);
    }
    return policies[index % POLICIES];
}
