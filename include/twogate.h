/*
 * Twogate decides who may reset their own password or unlock their own account, by proving what,
 * and says why not and what would fix it. A policy is compiled once and then asked any number of
 * times. The library reads no clock, no file and no network, starts no thread, calls nobody back,
 * and keeps no state besides the objects it hands out and the texts of each language that was
 * asked for, which it reads once.
 *
 *     twogate_policy *policy = NULL;
 *     twogate_error *error = NULL;
 *     if (twogate_policy_new(twogate_str_of("{\"scope\":\"all\",\"methods\":[\"email\"]}"),
 *                            &policy, &error) != TWOGATE_STATUS_OK) {
 *         twogate_str why = twogate_error_message(error);
 *         fprintf(stderr, "%.*s\n", (int)why.len, why.ptr);
 *         twogate_error_free(error);
 *         return 1;
 *     }
 *     twogate_user user = twogate_user_init();
 *     twogate_decision decision = twogate_decision_init();
 *     user.id = twogate_str_of("ann@contoso.com");
 *     user.authentication_email = twogate_str_of("ann@example.org");
 *     if (twogate_decide(policy, &user, now_ms, &decision, NULL) == TWOGATE_STATUS_OK
 *         && decision.verdict == TWOGATE_VERDICT_ALLOWED) { ... }
 *     twogate_policy_free(policy);
 *
 * OWNERSHIP. There are six kinds of objects: twogate_policy, twogate_error, twogate_text,
 * twogate_setup, twogate_flow and twogate_transition. Each comes out of a function as a pointer or
 * in a struct that it fills, belongs to the caller, and is given back exactly once to its own
 * _free function, which takes NULL as well. Nothing here is ever passed to free(3), and the
 * library never frees what the caller owns. Whatever a function reads from an object is borrowed
 * from it: valid until that object is freed.
 *
 * TEXTS are twogate_str everywhere: a pointer and a length, in UTF-8, without a final NUL. What
 * the caller passes is read during the call and never kept. {NULL, 0} says that there is no text;
 * a pointer that is not NULL with length 0 is an empty text, which is something else: an empty
 * phone number is malformed, an absent one is not registered.
 *
 * SECRETS. Answers, codes, passwords, numbers, keys, peppers and entropy are twogate_bytes, lent
 * for the call. The copies that the library makes of them on the heap are overwritten before it
 * returns, whatever comes of the call, but for what an object keeps by its nature: the keys of a
 * setup, what was submitted in a charged flow, the codes of a transition. Those, and every
 * twogate_text, are overwritten when the object is freed. The caller's memory is the caller's to
 * overwrite, and so is what it copies out of a text. No error, message or problem quotes an
 * answer or a password, nothing gives the answers of a record back, and nothing says which of
 * several answers was wrong.
 *
 * ERRORS. A function that can fail returns a twogate_status and takes a twogate_error ** last,
 * which may be NULL. It sets *error to NULL first, and to an object of the caller's when it
 * fails. Other results are written on success only. A decision is not an error: a person who may
 * not reset the password is TWOGATE_STATUS_OK, and so are wrong answers to what was asked. Answers
 * that cannot be enrolled are an error, like a document that does not hold. What errors and
 * problems say is English, for logs; it names places in documents, and never quotes a value. Its
 * words may change, codes do not.
 *
 * LANGUAGES. What people read comes from the twogate_render_... functions. Their first argument is
 * what somebody asks for: a tag (BCP 47) such as "pt-BR", or the value of an Accept-Language header;
 * whoever asks for nothing that there is, with an absent text too, is answered in English. A server
 * asks twogate_negotiate once and passes on the tag that it gets: a header is a stranger's and may
 * be no UTF-8, which twogate_negotiate takes and the others refuse. What they give is plain text, to
 * be escaped where it is put into HTML. Around a number, a time or an address in it stand U+2068
 * and U+2069, which nobody sees and which keep it whole where the text around it runs from right to
 * left; take them out where they are in the way, as in a terminal. Words may change in any version.
 * Where JSON is given it is an object or a list of the members that are said, and later versions
 * may add members. There are two audiences: what is not said to be for the person is for
 * administrators and never shown to a claimant.
 *
 * NUMBERS of closed lists (TWOGATE_REASON_... and so on) travel as int32_t. Zero is in no list: it
 * means "none" or "the default", as each member says, so that a zeroed struct says nothing by
 * accident. Numbers are never reused, and later versions may add some: keep a default branch.
 *
 * GROWTH. Every struct that both sides know begins with struct_size; set it to sizeof of the
 * struct, which the _init functions below do, and leave what you do not use zero. Later versions
 * add members at the end only. A struct that is shorter than its first version is refused, and so
 * is one from a newer header if it says something (a byte that is not zero) in a part that this
 * library does not know. What it does not know of a newer struct that it fills, it sets to zero.
 * The few structs without struct_size, those that stand in lists among them, never change.
 *
 * MISUSE. NULL where a pointer is needed, misaligned pointers, lengths beyond PTRDIFF_MAX, texts
 * that are not UTF-8, unknown numbers and flags other than 0 and 1 give a status. What no library
 * can see remains with the caller: pointers must point to what their types say, hold as many
 * items as is said, and not change during the call.
 *
 * THREADS. Every function may be called from any thread at any time. No object ever changes: any
 * number of threads may use one at once. Whoever frees an object makes sure that nobody uses it
 * any more.
 *
 * This file is generated; `ffi-c/src` is where to change it.
 */

#ifndef TWOGATE_H
#define TWOGATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/** The version of this header. */
#define TWOGATE_VERSION "0.1.0"
#define TWOGATE_VERSION_MAJOR 0
#define TWOGATE_VERSION_MINOR 1
#define TWOGATE_VERSION_PATCH 0

/** A closed list, for twogate_word and twogate_number. */
enum twogate_list {
    /** The answer of a decision. */
    TWOGATE_LIST_VERDICT = 1,
    /** Why a person may not reset the password. */
    TWOGATE_LIST_REASON = 2,
    /** A page for the claimant; coarse on purpose. */
    TWOGATE_LIST_MESSAGE = 3,
    /** Which rules say how many gates are required. */
    TWOGATE_LIST_GATE_POLICY = 4,
    /** A way to prove who one is. */
    TWOGATE_LIST_METHOD = 5,
    /** Whether a person may use a method. */
    TWOGATE_LIST_METHOD_STATUS = 6,
    /** Where the value of a method comes from. */
    TWOGATE_LIST_SOURCE = 7,
    /** A licence that a person may hold. */
    TWOGATE_LIST_LICENSE = 8,
    /** Where a password is held. */
    TWOGATE_LIST_PASSWORD_SOURCE = 9,
    /** How a guest came in. */
    TWOGATE_LIST_GUEST = 10,
    /** By which name an enrolment knows its person. */
    TWOGATE_LIST_SUBJECT = 11,
    /** What is wrong with a value of a document. */
    TWOGATE_LIST_PROBLEM_CODE = 12,
    /** What an allowed person may do. */
    TWOGATE_LIST_ACTION = 13,
    /** A check of the decision, in the order in which they are made. */
    TWOGATE_LIST_CHECK = 14,
    /** How a check came out. */
    TWOGATE_LIST_OUTCOME = 15,
    /** How a phone is reached. */
    TWOGATE_LIST_CHANNEL = 16,
    /** Who carries out a fix. */
    TWOGATE_LIST_ACTOR = 17,
    /** What would turn a failed check into a passed one. */
    TWOGATE_LIST_FIX = 18,
    /** The state of the rules at a point in time. */
    TWOGATE_LIST_RULESET = 19,
    /** What the tenant pays. */
    TWOGATE_LIST_PLAN = 20,
    /** What decides where two lists of administrators' rules apply. */
    TWOGATE_LIST_OVERLAP = 21,
    /** Whether directory values stand in. */
    TWOGATE_LIST_CONTACT_FALLBACK = 22,
    /** How a role is taken that is in no list. */
    TWOGATE_LIST_UNKNOWN_ROLES = 23,
    /** What is wrong with what a person fills in. */
    TWOGATE_LIST_DRAFT_PROBLEM = 24,
    /** Where a person stands with registering. */
    TWOGATE_LIST_REGISTRATION = 25,
    /** What a person can do about a field of the form. */
    TWOGATE_LIST_FIELD_STATE = 26,
    /** What is wrong with a new password. */
    TWOGATE_LIST_PASSWORD_PROBLEM = 27,
    /** As whom somebody is told of a reset. */
    TWOGATE_LIST_RECIPIENT = 28,
};

/** The answer of a decision. */
enum twogate_verdict {
    /** "allowed": The person may reset the password. */
    TWOGATE_VERDICT_ALLOWED = 1,
    /** "denied": The person may not. */
    TWOGATE_VERDICT_DENIED = 2,
    /** "deferred": Another organization's policy decides. */
    TWOGATE_VERDICT_DEFERRED = 3,
};

/** Why a person may not reset the password. */
enum twogate_reason {
    /** "accountDisabled": The account is disabled. */
    TWOGATE_REASON_ACCOUNT_DISABLED = 1,
    /** "personalAccount": A personal account, whose password this organization does not hold. */
    TWOGATE_REASON_PERSONAL_ACCOUNT = 2,
    /** "homeTenant": A partner's account: the policy of its home tenant decides. */
    TWOGATE_REASON_HOME_TENANT = 3,
    /** "disabledForAdministrators": Self-service is switched off for administrators. */
    TWOGATE_REASON_DISABLED_FOR_ADMINISTRATORS = 4,
    /** "disabledForTenant": Self-service is switched off for the tenant. */
    TWOGATE_REASON_DISABLED_FOR_TENANT = 5,
    /** "notInScope": The person is not in the group that may use self-service. */
    TWOGATE_REASON_NOT_IN_SCOPE = 6,
    /** "notLicensed": The person holds no licence that includes self-service. */
    TWOGATE_REASON_NOT_LICENSED = 7,
    /** "insufficientMethods": The person can pass fewer gates than are required. */
    TWOGATE_REASON_INSUFFICIENT_METHODS = 8,
    /** "writebackNotEnabled": The password is held on premises, and writeback is off. */
    TWOGATE_REASON_WRITEBACK_NOT_ENABLED = 9,
    /** "protectedAccount": The on-premises account is protected from resets. */
    TWOGATE_REASON_PROTECTED_ACCOUNT = 10,
    /** "lockedOut": Too many failed attempts. */
    TWOGATE_REASON_LOCKED_OUT = 11,
};

/** A page for the claimant; coarse on purpose. */
enum twogate_message {
    /** "couldNotVerify": The account could not be verified. */
    TWOGATE_MESSAGE_COULD_NOT_VERIFY = 1,
    /** "usePersonalRecovery": A personal account is recovered elsewhere. */
    TWOGATE_MESSAGE_USE_PERSONAL_RECOVERY = 2,
    /** "useHomeOrganization": The home organization resets this password. */
    TWOGATE_MESSAGE_USE_HOME_ORGANIZATION = 3,
    /** "notEnabled": The account is not enabled for password reset. */
    TWOGATE_MESSAGE_NOT_ENABLED = 4,
    /** "contactAdministrator": The password is managed elsewhere: contact the administrator. */
    TWOGATE_MESSAGE_CONTACT_ADMINISTRATOR = 5,
    /** "tooManyAttempts": Too many attempts. */
    TWOGATE_MESSAGE_TOO_MANY_ATTEMPTS = 6,
    /** "tryAgainLater": The service cannot be reached now. */
    TWOGATE_MESSAGE_TRY_AGAIN_LATER = 7,
    /** "startAgain": Something changed meanwhile: start again. */
    TWOGATE_MESSAGE_START_AGAIN = 8,
    /** "sessionOver": It took too long: start again. */
    TWOGATE_MESSAGE_SESSION_OVER = 9,
    /** "cancelled": The person ended it. */
    TWOGATE_MESSAGE_CANCELLED = 10,
    /** "mayHaveChanged": The password may have been changed. */
    TWOGATE_MESSAGE_MAY_HAVE_CHANGED = 11,
    /** "waitSomeMinutes": The password was changed; everywhere in some minutes. */
    TWOGATE_MESSAGE_WAIT_SOME_MINUTES = 12,
    /** "passwordReset": The password was reset. */
    TWOGATE_MESSAGE_PASSWORD_RESET = 13,
    /** "accountUnlocked": The account was unlocked. */
    TWOGATE_MESSAGE_ACCOUNT_UNLOCKED = 14,
    /** "administratorReset": An administrator has reset their password. */
    TWOGATE_MESSAGE_ADMINISTRATOR_RESET = 15,
    /** "registrationChanged": How the person can prove who they are was changed. */
    TWOGATE_MESSAGE_REGISTRATION_CHANGED = 16,
    /** "signInAgain": The person has to sign in again. */
    TWOGATE_MESSAGE_SIGN_IN_AGAIN = 17,
};

/** Which rules say how many gates are required. */
enum twogate_gate_policy {
    /** "user": The tenant's policy. */
    TWOGATE_GATE_POLICY_USER = 1,
    /** "administratorOneGate": The administrators' exception: one gate. */
    TWOGATE_GATE_POLICY_ADMINISTRATOR_ONE_GATE = 2,
    /** "administratorTwoGate": The administrators' rule: two gates. */
    TWOGATE_GATE_POLICY_ADMINISTRATOR_TWO_GATE = 3,
    /** "guest": Guests: one gate, by e-mail. */
    TWOGATE_GATE_POLICY_GUEST = 4,
};

/** A way to prove who one is. */
enum twogate_method {
    /** "email": A code sent to an e-mail address. */
    TWOGATE_METHOD_EMAIL = 1,
    /** "mobilePhone": A code sent or spoken to a mobile phone. */
    TWOGATE_METHOD_MOBILE_PHONE = 2,
    /** "officePhone": A call to an office phone. */
    TWOGATE_METHOD_OFFICE_PHONE = 3,
    /** "securityQuestions": Answers to security questions. */
    TWOGATE_METHOD_SECURITY_QUESTIONS = 4,
    /** "appNotification": An approval in an authenticator app. */
    TWOGATE_METHOD_APP_NOTIFICATION = 5,
    /** "appCode": A code shown by an authenticator app. */
    TWOGATE_METHOD_APP_CODE = 6,
    /** "securityKey": A security key: known, but it never proves anything for a reset. */
    TWOGATE_METHOD_SECURITY_KEY = 7,
};

/** Whether a person may use a method. */
enum twogate_method_status {
    /** "available": The person may use the method. */
    TWOGATE_METHOD_STATUS_AVAILABLE = 1,
    /** "notInRuleset": The method does not exist in the policy's ruleset. */
    TWOGATE_METHOD_STATUS_NOT_IN_RULESET = 2,
    /** "notForReset": The method is for signing in and never for a reset. */
    TWOGATE_METHOD_STATUS_NOT_FOR_RESET = 3,
    /** "prohibitedForAdministrators": Administrators may never use the method. */
    TWOGATE_METHOD_STATUS_PROHIBITED_FOR_ADMINISTRATORS = 4,
    /** "prohibitedByPlan": The tenant's plan allows administrators no calls. */
    TWOGATE_METHOD_STATUS_PROHIBITED_BY_PLAN = 5,
    /** "notEnabled": The policy does not enable the method for this person. */
    TWOGATE_METHOD_STATUS_NOT_ENABLED = 6,
    /** "requiresSecondGate": The method counts only where two gates are required. */
    TWOGATE_METHOD_STATUS_REQUIRES_SECOND_GATE = 7,
    /** "notRegistered": The person has nothing to use the method with. */
    TWOGATE_METHOD_STATUS_NOT_REGISTERED = 8,
    /** "registeredOnly": There is a directory value only, and registered values alone count. */
    TWOGATE_METHOD_STATUS_REGISTERED_ONLY = 9,
    /** "malformed": What is there cannot be used as it is written. */
    TWOGATE_METHOD_STATUS_MALFORMED = 10,
    /** "sameAsAccount": The address is the account itself, which the person cannot read. */
    TWOGATE_METHOD_STATUS_SAME_AS_ACCOUNT = 11,
    /** "mustReenroll": The answers are another's, or fewer than a reset asks for. */
    TWOGATE_METHOD_STATUS_MUST_REENROLL = 12,
    /** "sameDestination": An earlier available method reaches the same destination. */
    TWOGATE_METHOD_STATUS_SAME_DESTINATION = 13,
};

/** Where the value of a method comes from. */
enum twogate_source {
    /** "authenticationPhone": The phone number that the person registered. */
    TWOGATE_SOURCE_AUTHENTICATION_PHONE = 1,
    /** "mobilePhone": The directory's mobile phone number, which is public. */
    TWOGATE_SOURCE_MOBILE_PHONE = 2,
    /** "officePhone": The directory's office phone number. */
    TWOGATE_SOURCE_OFFICE_PHONE = 3,
    /** "authenticationEmail": The e-mail address that the person registered. */
    TWOGATE_SOURCE_AUTHENTICATION_EMAIL = 4,
    /** "alternateEmails": The first of the directory's alternate e-mail addresses. */
    TWOGATE_SOURCE_ALTERNATE_EMAILS = 5,
    /** "enrolment": The enrolment of security questions. */
    TWOGATE_SOURCE_ENROLMENT = 6,
    /** "authenticatorApp": The authenticator app. */
    TWOGATE_SOURCE_AUTHENTICATOR_APP = 7,
    /** "securityKey": The security key. */
    TWOGATE_SOURCE_SECURITY_KEY = 8,
};

/** A licence that a person may hold. */
enum twogate_license {
    /** "office365": Any paid Office 365 plan. */
    TWOGATE_LICENSE_OFFICE365 = 1,
    /** "azureAdBasic": Azure AD Basic. */
    TWOGATE_LICENSE_AZURE_AD_BASIC = 2,
    /** "azureAdPremiumP1": Azure AD Premium P1. */
    TWOGATE_LICENSE_AZURE_AD_PREMIUM_P1 = 3,
    /** "azureAdPremiumP2": Azure AD Premium P2. */
    TWOGATE_LICENSE_AZURE_AD_PREMIUM_P2 = 4,
    /** "ems": Enterprise Mobility + Security. */
    TWOGATE_LICENSE_EMS = 5,
    /** "spe": Secure Productive Enterprise. */
    TWOGATE_LICENSE_SPE = 6,
    /** "businessStandard": Microsoft 365 Business Standard. */
    TWOGATE_LICENSE_BUSINESS_STANDARD = 7,
    /** "businessPremium": Microsoft 365 Business Premium. */
    TWOGATE_LICENSE_BUSINESS_PREMIUM = 8,
};

/** Where a password is held. */
enum twogate_password_source {
    /** "cloud": In the cloud alone. */
    TWOGATE_PASSWORD_SOURCE_CLOUD = 1,
    /** "federated": On premises: sign-in is federated. */
    TWOGATE_PASSWORD_SOURCE_FEDERATED = 2,
    /** "passwordHashSync": On premises: hashes are synchronized. */
    TWOGATE_PASSWORD_SOURCE_PASSWORD_HASH_SYNC = 3,
    /** "passThrough": On premises: sign-in is passed through. */
    TWOGATE_PASSWORD_SOURCE_PASS_THROUGH = 4,
};

/** How a guest came in. */
enum twogate_guest {
    /** "partnerTenant": From a partner organization with a tenant of its own. */
    TWOGATE_GUEST_PARTNER_TENANT = 1,
    /** "selfServiceSignUp": By self-service sign-up. */
    TWOGATE_GUEST_SELF_SERVICE_SIGN_UP = 2,
    /** "invited": By an invitation. */
    TWOGATE_GUEST_INVITED = 3,
    /** "personalAccount": With a personal account. */
    TWOGATE_GUEST_PERSONAL_ACCOUNT = 4,
};

/** By which name an enrolment knows its person. */
enum twogate_subject {
    /** "objectId": The immutable object id. */
    TWOGATE_SUBJECT_OBJECT_ID = 1,
    /** "id": The user principal name. */
    TWOGATE_SUBJECT_ID = 2,
};

/** What is wrong with a value of a document. */
enum twogate_problem_code {
    /** "syntax": The text is no JSON. */
    TWOGATE_PROBLEM_CODE_SYNTAX = 1,
    /** "tooLarge": The document is larger than 1 MiB. */
    TWOGATE_PROBLEM_CODE_TOO_LARGE = 2,
    /** "tooDeep": The document nests deeper than 16 levels. */
    TWOGATE_PROBLEM_CODE_TOO_DEEP = 3,
    /** "newerFormat": The document has a format that this version does not know. */
    TWOGATE_PROBLEM_CODE_NEWER_FORMAT = 4,
    /** "duplicateMember": The member is there more than once. */
    TWOGATE_PROBLEM_CODE_DUPLICATE_MEMBER = 5,
    /** "unknownMember": The member is not known here. */
    TWOGATE_PROBLEM_CODE_UNKNOWN_MEMBER = 6,
    /** "missingMember": The member must be there. */
    TWOGATE_PROBLEM_CODE_MISSING_MEMBER = 7,
    /** "wrongType": The value has another JSON type. */
    TWOGATE_PROBLEM_CODE_WRONG_TYPE = 8,
    /** "invalidNumber": The number is no integer of 64 bits written as one. */
    TWOGATE_PROBLEM_CODE_INVALID_NUMBER = 9,
    /** "invalidString": The text has characters that no text may have here. */
    TWOGATE_PROBLEM_CODE_INVALID_STRING = 10,
    /** "unknownValue": The word is not in the list of words. */
    TWOGATE_PROBLEM_CODE_UNKNOWN_VALUE = 11,
    /** "outOfRange": The number is too small or too large. */
    TWOGATE_PROBLEM_CODE_OUT_OF_RANGE = 12,
    /** "tooShort": The text is too short. */
    TWOGATE_PROBLEM_CODE_TOO_SHORT = 13,
    /** "tooLong": The text is too long. */
    TWOGATE_PROBLEM_CODE_TOO_LONG = 14,
    /** "tooFew": The list has too few items. */
    TWOGATE_PROBLEM_CODE_TOO_FEW = 15,
    /** "tooMany": The list has too many items. */
    TWOGATE_PROBLEM_CODE_TOO_MANY = 16,
    /** "repeated": The item repeats an earlier one. */
    TWOGATE_PROBLEM_CODE_REPEATED = 17,
    /** "notInRuleset": The method does not exist in the ruleset. */
    TWOGATE_PROBLEM_CODE_NOT_IN_RULESET = 18,
    /** "notForReset": The method never counts for a reset. */
    TWOGATE_PROBLEM_CODE_NOT_FOR_RESET = 19,
    /** "conflict": The value cannot stand beside another field's. */
    TWOGATE_PROBLEM_CODE_CONFLICT = 20,
    /** "unknownQuestion": No predefined question has this id. */
    TWOGATE_PROBLEM_CODE_UNKNOWN_QUESTION = 21,
    /** "reservedId": The id belongs to a predefined question. */
    TWOGATE_PROBLEM_CODE_RESERVED_ID = 22,
    /** "invalidId": The id has a character that no id may have, or a wrong length. */
    TWOGATE_PROBLEM_CODE_INVALID_ID = 23,
    /** "invalidUrl": The text is no https address. */
    TWOGATE_PROBLEM_CODE_INVALID_URL = 24,
    /** "invalidEmail": The text is no e-mail address. */
    TWOGATE_PROBLEM_CODE_INVALID_EMAIL = 25,
};

/** What an allowed person may do. */
enum twogate_action {
    /** "resetPassword": Set a new password. */
    TWOGATE_ACTION_RESET_PASSWORD = 1,
    /** "unlockAccount": Unlock the account and keep the password. */
    TWOGATE_ACTION_UNLOCK_ACCOUNT = 2,
};

/** A check of the decision, in the order in which they are made. */
enum twogate_check {
    /** "account": Is the account enabled? */
    TWOGATE_CHECK_ACCOUNT = 1,
    /** "organization": Does this organization decide? */
    TWOGATE_CHECK_ORGANIZATION = 2,
    /** "feature": Is self-service on for this person? */
    TWOGATE_CHECK_FEATURE = 3,
    /** "license": Does a licence include it? */
    TWOGATE_CHECK_LICENSE = 4,
    /** "authenticationData": Can the person pass enough gates? */
    TWOGATE_CHECK_AUTHENTICATION_DATA = 5,
    /** "passwordSource": Can the password be written where it is held? */
    TWOGATE_CHECK_PASSWORD_SOURCE = 6,
    /** "throttle": Has the person attempts left? */
    TWOGATE_CHECK_THROTTLE = 7,
};

/** How a check came out. */
enum twogate_outcome {
    /** "pass": Nothing speaks against it. */
    TWOGATE_OUTCOME_PASS = 1,
    /** "fail": It gives a reason to deny or to defer. */
    TWOGATE_OUTCOME_FAIL = 2,
    /** "notReached": It was not made, because nothing was given to make it with. */
    TWOGATE_OUTCOME_NOT_REACHED = 3,
};

/** How a phone is reached. */
enum twogate_channel {
    /** "text": A text message. */
    TWOGATE_CHANNEL_TEXT = 1,
    /** "call": A voice call. */
    TWOGATE_CHANNEL_CALL = 2,
};

/** Who carries out a fix. */
enum twogate_actor {
    /** "user": The person, once signed in again. */
    TWOGATE_ACTOR_USER = 1,
    /** "administrator": An administrator. */
    TWOGATE_ACTOR_ADMINISTRATOR = 2,
    /** "anyone": Nobody in particular: time does it. */
    TWOGATE_ACTOR_ANYONE = 3,
};

/** What would turn a failed check into a passed one. */
enum twogate_fix {
    /** "registerMethod": Register one of the methods. */
    TWOGATE_FIX_REGISTER_METHOD = 1,
    /** "enableAccount": Enable the account. */
    TWOGATE_FIX_ENABLE_ACCOUNT = 2,
    /** "enableFeature": Switch self-service on for the tenant. */
    TWOGATE_FIX_ENABLE_FEATURE = 3,
    /** "enableAdministrators": Switch self-service on for administrators. */
    TWOGATE_FIX_ENABLE_ADMINISTRATORS = 4,
    /** "addToGroup": Add the person to the group that may use self-service. */
    TWOGATE_FIX_ADD_TO_GROUP = 5,
    /** "assignLicense": Assign one of the licences. */
    TWOGATE_FIX_ASSIGN_LICENSE = 6,
    /** "setContact": Set a contact value that only an administrator can set. */
    TWOGATE_FIX_SET_CONTACT = 7,
    /** "enableWriteback": Switch writeback on. */
    TWOGATE_FIX_ENABLE_WRITEBACK = 8,
    /** "removeProtection": Take the on-premises account out of the protected groups. */
    TWOGATE_FIX_REMOVE_PROTECTION = 9,
    /** "wait": Wait until the lock-out is over. */
    TWOGATE_FIX_WAIT = 10,
};

/** The state of the rules at a point in time. */
enum twogate_ruleset {
    /** "2017-07": As documented in July 2017. */
    TWOGATE_RULESET_2017_07 = 1,
    /** "2021-03": As documented in March 2021; the default. */
    TWOGATE_RULESET_2021_03 = 2,
    /** "2026-09": As documented in September 2026. */
    TWOGATE_RULESET_2026_09 = 3,
    /** "2027-03": As announced for March 2027. */
    TWOGATE_RULESET_2027_03 = 4,
};

/** What the tenant pays. */
enum twogate_plan {
    /** "free": Nothing. */
    TWOGATE_PLAN_FREE = 1,
    /** "trial": Nothing yet. */
    TWOGATE_PLAN_TRIAL = 2,
    /** "paid": A subscription. */
    TWOGATE_PLAN_PAID = 3,
};

/** What decides where two lists of administrators' rules apply. */
enum twogate_overlap {
    /** "twoGate": The stricter list. */
    TWOGATE_OVERLAP_TWO_GATE = 1,
    /** "oneGate": The list headed "exceptions". */
    TWOGATE_OVERLAP_ONE_GATE = 2,
};

/** Whether directory values stand in. */
enum twogate_contact_fallback {
    /** "allow": They do. */
    TWOGATE_CONTACT_FALLBACK_ALLOW = 1,
    /** "registeredOnly": Registered values alone count. */
    TWOGATE_CONTACT_FALLBACK_REGISTERED_ONLY = 2,
};

/** How a role is taken that is in no list. */
enum twogate_unknown_roles {
    /** "administrator": As an administrator's: the safe side. */
    TWOGATE_UNKNOWN_ROLES_ADMINISTRATOR = 1,
    /** "user": As nothing special. */
    TWOGATE_UNKNOWN_ROLES_USER = 2,
};

/** What is wrong with what a person fills in. */
enum twogate_draft_problem {
    /** "notEnabled": The person is not asked for this. */
    TWOGATE_DRAFT_PROBLEM_NOT_ENABLED = 1,
    /** "tooFew": There are too few. */
    TWOGATE_DRAFT_PROBLEM_TOO_FEW = 2,
    /** "tooMany": There are too many. */
    TWOGATE_DRAFT_PROBLEM_TOO_MANY = 3,
    /** "unknownQuestion": The policy has no such question. */
    TWOGATE_DRAFT_PROBLEM_UNKNOWN_QUESTION = 4,
    /** "repeatedQuestion": The question is answered already. */
    TWOGATE_DRAFT_PROBLEM_REPEATED_QUESTION = 5,
    /** "repeatedAnswer": The answer is given already. */
    TWOGATE_DRAFT_PROBLEM_REPEATED_ANSWER = 6,
    /** "tooShort": The text is too short. */
    TWOGATE_DRAFT_PROBLEM_TOO_SHORT = 7,
    /** "tooLong": The text is too long. */
    TWOGATE_DRAFT_PROBLEM_TOO_LONG = 8,
    /** "disallowedCharacter": The text has characters that it may not have. */
    TWOGATE_DRAFT_PROBLEM_DISALLOWED_CHARACTER = 9,
    /** "unstable": The text has no stable normal form. */
    TWOGATE_DRAFT_PROBLEM_UNSTABLE = 10,
    /** "revealsAccount": The answer is something that the account itself shows. */
    TWOGATE_DRAFT_PROBLEM_REVEALS_ACCOUNT = 11,
    /** "inQuestion": The answer stands in its question. */
    TWOGATE_DRAFT_PROBLEM_IN_QUESTION = 12,
    /** "malformedPhone": The text is no phone number. */
    TWOGATE_DRAFT_PROBLEM_MALFORMED_PHONE = 13,
    /** "malformedEmail": The text is no e-mail address. */
    TWOGATE_DRAFT_PROBLEM_MALFORMED_EMAIL = 14,
    /** "sameAsAccount": The address is the account itself. */
    TWOGATE_DRAFT_PROBLEM_SAME_AS_ACCOUNT = 15,
    /** "administratorOnly": Only an administrator can set this. */
    TWOGATE_DRAFT_PROBLEM_ADMINISTRATOR_ONLY = 16,
    /** "sameDestination": The number is that of another field. */
    TWOGATE_DRAFT_PROBLEM_SAME_DESTINATION = 17,
};

/** Where a person stands with registering. */
enum twogate_registration {
    /** "notInScope": The person may not register, because a reset is not for them. */
    TWOGATE_REGISTRATION_NOT_IN_SCOPE = 1,
    /** "mayRegister": The person has not registered and may. */
    TWOGATE_REGISTRATION_MAY_REGISTER = 2,
    /** "mustRegister": The person has not registered and is asked to at every sign-in. */
    TWOGATE_REGISTRATION_MUST_REGISTER = 3,
    /** "mustReconfirm": The person registered, and is asked whether all of it still holds. */
    TWOGATE_REGISTRATION_MUST_RECONFIRM = 4,
    /** "registered": The person has registered. */
    TWOGATE_REGISTRATION_REGISTERED = 5,
};

/** What a person can do about a field of the form. */
enum twogate_field_state {
    /** "enter": Nothing is there that would serve: the person enters it. */
    TWOGATE_FIELD_STATE_ENTER = 1,
    /** "confirm": The directory has a value that the person may confirm. */
    TWOGATE_FIELD_STATE_CONFIRM = 2,
    /** "readOnly": An administrator set the value, and only an administrator can change it. */
    TWOGATE_FIELD_STATE_READ_ONLY = 3,
    /** "done": The person has registered it. */
    TWOGATE_FIELD_STATE_DONE = 4,
};

/** What is wrong with a new password. */
enum twogate_password_problem {
    /** "tooShort": The password is too short. */
    TWOGATE_PASSWORD_PROBLEM_TOO_SHORT = 1,
    /** "tooLong": The password is too long. */
    TWOGATE_PASSWORD_PROBLEM_TOO_LONG = 2,
    /** "disallowedCharacter": The password has characters that it may not have. */
    TWOGATE_PASSWORD_PROBLEM_DISALLOWED_CHARACTER = 3,
    /** "tooFewClasses": The password mixes too few kinds of characters. */
    TWOGATE_PASSWORD_PROBLEM_TOO_FEW_CLASSES = 4,
    /** "containsName": The password has a name of the person or of the organization in it. */
    TWOGATE_PASSWORD_PROBLEM_CONTAINS_NAME = 5,
    /** "banned": The password is a banned term, or almost one. */
    TWOGATE_PASSWORD_PROBLEM_BANNED = 6,
    /** "tooWeak": The password has too little in it besides banned terms. */
    TWOGATE_PASSWORD_PROBLEM_TOO_WEAK = 7,
};

/** As whom somebody is told of a reset. */
enum twogate_recipient {
    /** "user": The person whose password was reset. */
    TWOGATE_RECIPIENT_USER = 1,
    /** "administrator": Another administrator. */
    TWOGATE_RECIPIENT_ADMINISTRATOR = 2,
};


/**
 * The version of the binary interface this header describes: programs built with one header and
 * run with a library of another number must not go on. It is also the number in the shared
 * library's name.
 */
#define TWOGATE_ABI_VERSION 0

/** twogate_user.enrolment: the person answered no security questions. */
#define TWOGATE_ENROLMENT_NONE 0

/** twogate_user.enrolment: the summary of an enrolment stands in the enrolment_... members. */
#define TWOGATE_ENROLMENT_SUMMARY 1

/** twogate_user.enrolment: the directory holds something that is no enrolment. */
#define TWOGATE_ENROLMENT_MALFORMED 2

/** How many entries twogate_decision.methods has; there is room for methods to come. */
#define TWOGATE_METHOD_CAPACITY 16

/**
 * twogate_settings.disclosure: an identifier that nobody has, or that may not reset, goes through
 * steps that look like anybody's.
 */
#define TWOGATE_DISCLOSURE_CONCEAL 0

/** twogate_settings.disclosure: who may not reset is told so at once. */
#define TWOGATE_DISCLOSURE_DISCLOSE 1

/** How many bytes a sealed flow has. */
#define TWOGATE_SEALED_SIZE 1024

/** problem.args has minimum. */
#define TWOGATE_ARG_MINIMUM 1

/** problem.args has maximum. */
#define TWOGATE_ARG_MAXIMUM 2

/** problem.args has actual. */
#define TWOGATE_ARG_ACTUAL 4

/** problem.args has line and column. */
#define TWOGATE_ARG_PLACE 8

/** How a call came out. */
enum twogate_status
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /** The call did what it is for. */
    TWOGATE_STATUS_OK = 0,
    /** An argument breaks the rules above: the error's message says which. */
    TWOGATE_STATUS_INVALID_ARGUMENT = 1,
    /** A text is not UTF-8: the error's message says which. */
    TWOGATE_STATUS_INVALID_UTF8 = 2,
    /**
     * A struct is shorter than its first version, or says something that only a later version of
     * this library understands.
     */
    TWOGATE_STATUS_INVALID_STRUCT_SIZE = 3,
    /** The policy document does not hold: the error has all its problems. */
    TWOGATE_STATUS_INVALID_POLICY = 4,
    /** The user document cannot be read: the error has all its problems. */
    TWOGATE_STATUS_INVALID_USER = 5,
    /** The engine failed: a defect in Twogate, whatever the input was. Nothing was decided. */
    TWOGATE_STATUS_PANIC = 6,
    /** A person's answers do not hold: the error has all their problems. */
    TWOGATE_STATUS_INVALID_ANSWERS = 7,
    /** The entropy is not 32 bytes, or all zero: nobody drew it. */
    TWOGATE_STATUS_NO_ENTROPY = 8,
    /** A parameter of Argon2id or a pepper is out of bounds, or two peppers have one name. */
    TWOGATE_STATUS_BAD_PARAMETERS = 9,
    /** The record was made with a pepper that is not among the host's. Nothing was compared. */
    TWOGATE_STATUS_UNKNOWN_PEPPER = 10,
    /** There was no memory to hash in. Nothing was compared. */
    TWOGATE_STATUS_OUT_OF_MEMORY = 11,
    /** The text is no ledger of attempts. Nothing was decided. */
    TWOGATE_STATUS_INVALID_LEDGER = 12,
    /** The ledger was written by a later version of this library. Nothing was decided. */
    TWOGATE_STATUS_NEWER_LEDGER = 13,
    /**
     * Only the summary of an enrolment was given, and without its questions the gates do not
     * suffice. Nothing was done.
     */
    TWOGATE_STATUS_SUMMARY_ONLY = 14,
    /** A sealed flow is not one that the setup's keys open. */
    TWOGATE_STATUS_WRONG_KEY = 15,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum twogate_status twogate_status;
#else
typedef int32_t twogate_status;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/** Why a call failed. Owned by the caller, freed by twogate_error_free; it never changes. */
typedef struct twogate_error twogate_error;

/**
 * A reset or a registration between two steps: none yet; or one that waits for an event; or one in which something
 * was submitted and charged. Owned by the caller, freed by twogate_flow_free. It never changes: a
 * step gives another one.
 *
 * A flow that waits may be sealed and kept by a browser. A charged one stays in memory: save the
 * ledger, then give it the event "verify". Otherwise a replay would get a second guess out of one
 * charge.
 */
typedef struct twogate_flow twogate_flow;

/**
 * A compiled policy. Owned by the caller, freed by twogate_policy_free. It never changes, so any
 * number of threads may use it at once.
 */
typedef struct twogate_policy twogate_policy;

/**
 * A policy and what a host fixes once for all resets under it. Owned by the caller, freed by
 * twogate_setup_free; the policy may be freed before. It never changes, so any number of threads
 * may use it at once.
 */
typedef struct twogate_setup twogate_setup;

/**
 * A text, such as an explanation in JSON. Owned by the caller, freed by twogate_text_free; it
 * never changes.
 */
typedef struct twogate_text twogate_text;

/**
 * What a step gives: the flow as it is now, what became of the event, and what the host is to do.
 * Owned by the caller, freed by twogate_transition_free; it never changes.
 */
typedef struct twogate_transition twogate_transition;

/** A text: UTF-8, not ended by a NUL. {NULL, 0} is no text at all. */
typedef struct twogate_str {
    /** The first byte; may be NULL if len is 0. */
    const char *ptr;
    /** How many bytes. */
    size_t len;
} twogate_str;

/**
 * A person, as the host's directory describes them: the members of the user document. All that
 * is pointed to is lent for the call. Make one with twogate_user_init, which leaves every member
 * at its default, and set id at least.
 *
 * A malformed phone number, e-mail address or enrolment is data about the person and no mistake:
 * it makes the method malformed.
 */
typedef struct twogate_user {
    /** sizeof(twogate_user). */
    size_t struct_size;
    /** The user principal name, what the person types. Needed, and not empty. */
    struct twogate_str id;
    /** The immutable id, where the host has one; not empty. */
    struct twogate_str object_id;
    /** The ids of the groups that the person is in; may be NULL if group_count is 0. */
    const struct twogate_str *groups;
    /** How many. */
    size_t group_count;
    /** The ids of the roles that the person holds, such as "globalAdministrator". */
    const struct twogate_str *roles;
    /** How many. */
    size_t role_count;
    /** The licences that the person holds: TWOGATE_LICENSE_... in any order. */
    const int32_t *licenses;
    /** How many. */
    size_t license_count;
    /** The phone number that the person registered. */
    struct twogate_str authentication_phone;
    /** The directory's mobile phone number, which is public. */
    struct twogate_str mobile_phone;
    /** The directory's office phone number. */
    struct twogate_str office_phone;
    /** The e-mail address that the person registered. */
    struct twogate_str authentication_email;
    /** The directory's alternate e-mail addresses, of which only the first is ever used. */
    const struct twogate_str *alternate_emails;
    /** How many. */
    size_t alternate_email_count;
    /** The account's own mailbox. */
    struct twogate_str primary_email;
    /** Whose answers the enrolment holds: the id of the kind that enrolment_subject_kind says. */
    struct twogate_str enrolment_subject;
    /** When the person registered, in milliseconds since 1970 UTC; read if has_registered_at. */
    int64_t registered_at;
    /** When the person last confirmed what is registered; read if has_confirmed_at. */
    int64_t confirmed_at;
    /** Where the password is held: a TWOGATE_PASSWORD_SOURCE_...; 0 is the cloud. */
    int32_t password_source;
    /** How a guest came in: a TWOGATE_GUEST_...; 0 is a member. */
    int32_t guest;
    /** The enrolment of security questions: a TWOGATE_ENROLMENT_... */
    int32_t enrolment;
    /** A TWOGATE_SUBJECT_..., read if enrolment is TWOGATE_ENROLMENT_SUMMARY. */
    int32_t enrolment_subject_kind;
    /** How many questions the enrolment asks together, 3 to 5, read likewise. */
    int32_t enrolment_ask;
    /** 1: the account is disabled. */
    uint8_t disabled;
    /** 1: the on-premises account is locked. */
    uint8_t on_premises_locked;
    /** 1: the on-premises account is protected from resets. */
    uint8_t on_premises_protected;
    /** 1: an authenticator app is registered for codes. */
    uint8_t authenticator_app_code;
    /** 1: an authenticator app is registered for approvals. */
    uint8_t authenticator_app_notification;
    /** 1: a security key is registered. */
    uint8_t security_key;
    /** 1: registered_at says when. */
    uint8_t has_registered_at;
    /** 1: confirmed_at says when. */
    uint8_t has_confirmed_at;
    /** Zero. */
    uint32_t reserved;
} twogate_user;

/** What became of one method. */
typedef struct twogate_method_decision {
    /**
     * Whether the person may use the method, or the first thing that prevents it: a
     * TWOGATE_METHOD_STATUS_...; 0 where there is no such method.
     */
    int32_t status;
    /**
     * Where the value used comes from or, when none serves, the preferred one present: a
     * TWOGATE_SOURCE_...; 0 where there is nothing.
     */
    int32_t source;
} twogate_method_decision;

/**
 * What was decided about a person. Make one with twogate_decision_init.
 *
 * message is for the claimant, and coarse on purpose. All else is for logs and administrators,
 * and must not be shown to the claimant.
 */
typedef struct twogate_decision {
    /** sizeof(twogate_decision), set by the caller. */
    size_t struct_size;
    /** The answer: a TWOGATE_VERDICT_... */
    int32_t verdict;
    /** Why not, the first check that failed: a TWOGATE_REASON_...; 0 when allowed. */
    int32_t reason;
    /** The page for the claimant: a TWOGATE_MESSAGE_...; 0 when allowed. */
    int32_t message;
    /** Which rules say how many gates are required: a TWOGATE_GATE_POLICY_... */
    int32_t gate_policy;
    /** How many distinct gates the person must pass. */
    int32_t gates_required;
    /** How many distinct gates the person can pass. */
    int32_t gates_available;
    /** 1: the person may set a new password. */
    int32_t reset_password;
    /** 1: the person may unlock the account and keep the password. */
    int32_t unlock_account;
    /** The error code of the reason, such as "SSPR_0014": never freed, absent where it has none. */
    struct twogate_str code;
    /**
     * What became of each method, by its number: methods[TWOGATE_METHOD_EMAIL].status.
     * methods[0] and numbers that are no methods are zero.
     */
    struct twogate_method_decision methods[TWOGATE_METHOD_CAPACITY];
    /**
     * Until when no attempts are left (milliseconds since 1970 UTC), whatever the reason; 0 where
     * some are, and where no ledger was given.
     */
    int64_t locked_until;
} twogate_decision;

/**
 * Bytes that are lent for the call: an answer or a password as it was typed, a pepper, randomness.
 * What they mean is the engine's to judge: an answer that is not UTF-8 is an answer with a problem.
 * Where len is 0 there are none, wherever ptr leads.
 */
typedef struct twogate_bytes {
    /** The first; may be NULL if len is 0. */
    const uint8_t *ptr;
    /** How many. */
    size_t len;
} twogate_bytes;

/**
 * An answer that a person gives to a question of the policy. All that is pointed to is lent for the
 * call.
 */
typedef struct twogate_answer {
    /** The question's id. Needed. */
    struct twogate_str question;
    /**
     * The question's text as the person saw it, where it was shown in another language; absent
     * otherwise.
     */
    struct twogate_str shown;
    /** The answer as it was typed. */
    struct twogate_bytes answer;
} twogate_answer;

/**
 * What a person has typed into the registration form so far. A field that is absent or empty is not
 * filled in. All that is pointed to is lent for the call. Make one with
 * twogate_registration_draft_init.
 */
typedef struct twogate_registration_draft {
    /** sizeof(twogate_registration_draft). */
    size_t struct_size;
    /** The phone number. */
    struct twogate_str authentication_phone;
    /** The e-mail address. */
    struct twogate_str authentication_email;
    /** The office phone, which nobody can set but an administrator. */
    struct twogate_str office_phone;
    /** The answers to security questions; may be NULL if answer_count is 0. */
    const struct twogate_answer *answers;
    /** How many. */
    size_t answer_count;
} twogate_registration_draft;

/**
 * A secret of the host's that goes into every hash, so that a stolen record alone cannot be guessed
 * at: Argon2's own secret input. Keep it apart from where the records are kept.
 */
typedef struct twogate_pepper {
    /** The name by which records know it: 1 to 8 bytes. */
    struct twogate_bytes key_id;
    /** The secret: 1 to 1,024 bytes. */
    struct twogate_bytes secret;
} twogate_pepper;

/**
 * How answers are hashed, by Argon2id: what the host fixes once, and no tenant's administrator
 * ever. All that is pointed to is lent for the call. Make one with twogate_hashing_init, which
 * leaves every member at its default.
 */
typedef struct twogate_hashing {
    /** sizeof(twogate_hashing). */
    size_t struct_size;
    /**
     * The host's peppers, the newest first: new hashes take that one, and the others still verify.
     * No two have one name. May be NULL if pepper_count is 0.
     */
    const struct twogate_pepper *peppers;
    /** How many. */
    size_t pepper_count;
    /** Memory of new hashes in KiB, 7,168 to 65,536; 0 is 19,456. */
    uint32_t memory_kib;
    /** Passes over the memory, 1 to 10; 0 is 2. */
    uint32_t iterations;
    /** Lanes, which can only be 1; 0 is 1. */
    uint32_t parallelism;
    /** Zero. */
    uint32_t reserved;
} twogate_hashing;

/**
 * What came of answers. Make one with twogate_verification_init. Nothing says which answer was
 * wrong, or why.
 */
typedef struct twogate_verification {
    /** sizeof(twogate_verification), set by the caller. */
    size_t struct_size;
    /**
     * The record in JSON, to be stored over the one that was asked and over no other: what was
     * answered now comes last. The caller frees it with twogate_text_free. NULL unless right.
     */
    struct twogate_text *record;
    /** 1: all answers are right. 0: they are not, or there is nothing to be right about. */
    int32_t right;
    /** 1: the answers were hashed anew, by the parameters and the pepper of today. */
    int32_t rehashed;
} twogate_verification;

/**
 * What a person is told before choosing a password that is held in the cloud. Make one with
 * twogate_password_rules_init.
 */
typedef struct twogate_password_rules {
    /** sizeof(twogate_password_rules), set by the caller. */
    size_t struct_size;
    /** The fewest code points. */
    size_t minimum;
    /** The most code points. */
    size_t maximum;
    /** 1: spaces may be in it. */
    int32_t space_allowed;
    /** Zero. */
    uint32_t reserved;
} twogate_password_rules;

/** A key under which flows are sealed and codes are hashed. */
typedef struct twogate_state_key {
    /** The name by which sealed flows know it: 1 to 8 bytes. */
    struct twogate_bytes id;
    /** The key: 32 bytes, drawn once. */
    struct twogate_bytes key;
} twogate_state_key;

/**
 * What a host fixes once for all resets, and no tenant's administrator ever. All that is pointed to
 * is lent for the call. Make one with twogate_settings_init, which leaves every member at its
 * default; state keys, the identifier secret, country codes and e-mail domains have none.
 */
typedef struct twogate_settings {
    /** sizeof(twogate_settings). */
    size_t struct_size;
    /**
     * The host's state keys, the newest first: it seals, the others still open. No two have one id.
     */
    const struct twogate_state_key *state_keys;
    /** How many; at least one. */
    size_t state_key_count;
    /**
     * 32 bytes, drawn once and never changed: under it stand the ledgers' keys and what decoys look
     * like.
     */
    struct twogate_bytes identifier_secret;
    /** How answers are hashed; NULL is as twogate_hashing_init says. */
    const struct twogate_hashing *hashing;
    /** Country codes of the phone numbers that decoys show, digits only, such as "1" and "44". */
    const struct twogate_str *country_codes;
    /** How many; at least one. */
    size_t country_code_count;
    /** Domains of the e-mail addresses that decoys show. */
    const struct twogate_str *email_domains;
    /** How many; at least one. */
    size_t email_domain_count;
    /** What people learn about accounts that are not theirs: a TWOGATE_DISCLOSURE_... */
    int32_t disclosure;
    /** Digits of the codes that are sent, 6 to 8; 0 is 6. */
    uint32_t code_digits;
} twogate_settings;

/**
 * How things stand at a step, read afresh before every one. All that is pointed to is lent for the
 * call. Make one with twogate_situation_init.
 */
typedef struct twogate_situation {
    /** sizeof(twogate_situation). */
    size_t struct_size;
    /**
     * The person whom the host has found, as a user document in JSON (at most 1 MiB); absent where
     * nobody has the identifier.
     */
    struct twogate_str user_json;
    /**
     * The ledger that the host keeps under the flow's ledger key; absent where there is none yet. A
     * text that is no ledger, or a later version's, is no error of the call: the step is refused.
     */
    struct twogate_str ledger_json;
    /** 32 bytes from the operating system's generator, drawn for this call and never used again. */
    struct twogate_bytes entropy;
    /** The time, in milliseconds since 1970 UTC. */
    int64_t now;
    /**
     * When the person signed in who is signed in now, in milliseconds since 1970 UTC; read if
     * has_signed_in_at. A reset does not ask.
     */
    int64_t signed_in_at;
    /** 1: signed_in_at says when. 0: nobody is signed in. */
    uint8_t has_signed_in_at;
    /** Zero. */
    uint8_t reserved[7];
} twogate_situation;

/**
 * One thing that is wrong with a document, or with what a person filled in. Its texts are borrowed
 * from the error.
 */
typedef struct twogate_problem {
    /** sizeof(twogate_problem), set by the caller. */
    size_t struct_size;
    /** Where: a JSON pointer (RFC 6901). Empty, but not absent, for the document as a whole. */
    struct twogate_str pointer;
    /** The problem in English, for logs; it quotes no value. */
    struct twogate_str english;
    /** The pointer of the value that this one repeats or conflicts with; absent otherwise. */
    struct twogate_str other;
    /** The least that would do. */
    int64_t minimum;
    /** The most that would do. */
    int64_t maximum;
    /** What there is. */
    int64_t actual;
    /** The line of a text that is no JSON, from 1. */
    int64_t line;
    /** The column of a text that is no JSON, in bytes, from 1. */
    int64_t column;
    /** What is wrong with a document: a TWOGATE_PROBLEM_CODE_...; 0 for what a person filled in. */
    int32_t code;
    /** Which of the numbers there are: TWOGATE_ARG_..., fixed by the code. */
    uint32_t args;
    /**
     * What is wrong with what a person filled in: a TWOGATE_DRAFT_PROBLEM_...; 0 for a document.
     */
    int32_t draft_code;
    /** 1: typing on, or adding an answer, could remove it. */
    int32_t unfinished;
} twogate_problem;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Reads and compiles a policy document in JSON (at most 1 MiB) and sets *policy to it; the caller
 * frees it with twogate_policy_free. TWOGATE_STATUS_INVALID_POLICY when the document does not
 * hold: the error then has all its problems at once.
 */
twogate_status twogate_policy_new(struct twogate_str json,
                                  struct twogate_policy **policy,
                                  struct twogate_error **error);

/**
 * Sets *offered to whether a sign-in page should show "forgot my password", before anyone is
 * named.
 */
twogate_status twogate_is_offered(const struct twogate_policy *policy,
                                  bool *offered,
                                  struct twogate_error **error);

/** Frees a policy. NULL is fine. */
void twogate_policy_free(struct twogate_policy *policy);

/**
 * Decides about a person at a time (milliseconds since 1970 UTC) and fills *decision. Allocates
 * nothing, unless it fails.
 */
twogate_status twogate_decide(const struct twogate_policy *policy,
                              const struct twogate_user *user,
                              int64_t now,
                              struct twogate_decision *decision,
                              struct twogate_error **error);

/**
 * Explains a person's case at a time (milliseconds since 1970 UTC): sets *text to a JSON object
 * with every check, every method and what would fix it, whatever the verdict. The caller frees it
 * with twogate_text_free. Not for the claimant, but for its member "message".
 */
twogate_status twogate_explain_json(const struct twogate_policy *policy,
                                    const struct twogate_user *user,
                                    int64_t now,
                                    struct twogate_text **text,
                                    struct twogate_error **error);

/**
 * The same for a person given as a user document in JSON (at most 1 MiB).
 * TWOGATE_STATUS_INVALID_USER when it cannot be read: the error then has all its problems at
 * once.
 */
twogate_status twogate_explain_user_json(const struct twogate_policy *policy,
                                         struct twogate_str user_json,
                                         int64_t now,
                                         struct twogate_text **text,
                                         struct twogate_error **error);

/**
 * Decides as twogate_decide does, with the person's ledger of attempts as well: ledger_json is the
 * row that the host keeps for this person, as it was last written. Where the person has none yet, an
 * absent text decides as twogate_decide does. A person without attempts left is denied, and
 * decision.locked_until says until when.
 *
 * TWOGATE_STATUS_INVALID_LEDGER when the text is no ledger, and TWOGATE_STATUS_NEWER_LEDGER when a
 * later version wrote it: nothing is decided then, and nothing of the text is guessed at.
 */
twogate_status twogate_decide_with_ledger(const struct twogate_policy *policy,
                                          const struct twogate_user *user,
                                          int64_t now,
                                          struct twogate_str ledger_json,
                                          struct twogate_decision *decision,
                                          struct twogate_error **error);

/**
 * Explains as twogate_explain_json does, with the person's ledger of attempts as well: see
 * twogate_decide_with_ledger. The check "throttle" has until when no attempts are left.
 */
twogate_status twogate_explain_json_with_ledger(const struct twogate_policy *policy,
                                                const struct twogate_user *user,
                                                int64_t now,
                                                struct twogate_str ledger_json,
                                                struct twogate_text **text,
                                                struct twogate_error **error);

/**
 * The same for a person given as a user document in JSON: see twogate_explain_user_json. A user
 * document that cannot be read is told of before a ledger that cannot.
 */
twogate_status twogate_explain_user_json_with_ledger(const struct twogate_policy *policy,
                                                     struct twogate_str user_json,
                                                     int64_t now,
                                                     struct twogate_str ledger_json,
                                                     struct twogate_text **text,
                                                     struct twogate_error **error);

/**
 * An administrator lifts every block of a person: sets *text to the ledger without what was tried, which
 * the host stores over the one that it read, by its "revision", and tells its audit log. The caller
 * frees the text with twogate_text_free. A write that is under way stays, for ten minutes at most. The
 * time is taken as it is, even where the ledger has a later one: that mends a clock that was wrong.
 *
 * TWOGATE_STATUS_INVALID_LEDGER and TWOGATE_STATUS_NEWER_LEDGER as of twogate_decide_with_ledger;
 * TWOGATE_STATUS_INVALID_ARGUMENT for an absent text, since there is nothing to lift then.
 */
twogate_status twogate_clear_ledger(const struct twogate_policy *policy,
                                    struct twogate_str ledger_json,
                                    int64_t now,
                                    struct twogate_text **text,
                                    struct twogate_error **error);

/**
 * Sets *normal to an answer's normal form, which the caller frees with twogate_text_free, and
 * *length to how many code points the answer has as a person sees it: without what is invisible,
 * with spaces tidied, but before its case is folded. Two answers are equal when their normal forms
 * are. TWOGATE_STATUS_INVALID_ANSWERS where there is none: the error then has one problem, without
 * a pointer. Not needed for anything below; for hosts with rules of their own.
 */
twogate_status twogate_normalize_answer(struct twogate_bytes answer,
                                        struct twogate_text **normal,
                                        size_t *length,
                                        struct twogate_error **error);

/**
 * Checks a person's answers, given as a user document in JSON (at most 1 MiB), without hashing
 * anything: TWOGATE_STATUS_OK when they can be enrolled. TWOGATE_STATUS_INVALID_ANSWERS when they
 * do not hold: the error then has all problems at once, each with a pointer into
 * {"answers": [{"question", "answer", "shown"}]}, such as "/answers/2/answer".
 * TWOGATE_STATUS_INVALID_USER as for twogate_explain_user_json.
 *
 * Fast enough to be asked at every keystroke: show the problems that are not unfinished at once,
 * and the others when the person leaves the field.
 */
twogate_status twogate_check_answers(const struct twogate_policy *policy,
                                     struct twogate_str user_json,
                                     const struct twogate_answer *answers,
                                     size_t answer_count,
                                     struct twogate_error **error);

/**
 * Says where a person stands with registering at a time (milliseconds since 1970 UTC): sets *status
 * to a TWOGATE_REGISTRATION_... The person is given as a user document in JSON (at most 1 MiB).
 * TWOGATE_STATUS_INVALID_USER as for twogate_explain_user_json.
 */
twogate_status twogate_registration_status(const struct twogate_policy *policy,
                                           struct twogate_str user_json,
                                           int64_t now,
                                           int32_t *status,
                                           struct twogate_error **error);

/**
 * Says what the registration form of a person shows at a time (milliseconds since 1970 UTC): sets
 * *form to a JSON object {"required", "registered", "fields": [{"method", "state", "masked"}],
 * "questions": {"choices": [{"id", "text"}], "minimum", "maximum"} or null, "publishesPhone",
 * "suggestMore"}, which the caller frees with twogate_text_free. The form of somebody who may not
 * register is empty. The person is given as a user document in JSON (at most 1 MiB).
 * TWOGATE_STATUS_INVALID_USER as for twogate_explain_user_json.
 */
twogate_status twogate_registration_form(const struct twogate_policy *policy,
                                         struct twogate_str user_json,
                                         int64_t now,
                                         struct twogate_text **form,
                                         struct twogate_error **error);

/**
 * Says what is wrong with what a person has typed into the registration form: sets *problems to a
 * JSON array of {"pointer", "code", "args", "unfinished", "english"}, sorted by pointer, which the
 * caller frees with twogate_text_free; it is [] where all that is filled in can be taken. Pointers
 * lead into {"authenticationPhone", "authenticationEmail", "officePhone", "answers": [{"question",
 * "answer", "shown"}]}. Problems are a result and not an error: the status is TWOGATE_STATUS_OK. The
 * person is given as a user document in JSON (at most 1 MiB). TWOGATE_STATUS_INVALID_USER as for
 * twogate_explain_user_json.
 *
 * Fast enough to be asked at every keystroke: show the problems that are not unfinished at once,
 * and the others when the person leaves the field.
 */
twogate_status twogate_validate_registration(const struct twogate_policy *policy,
                                             struct twogate_str user_json,
                                             const struct twogate_registration_draft *draft,
                                             struct twogate_text **problems,
                                             struct twogate_error **error);

/**
 * Enrols a person's answers at a time (milliseconds since 1970 UTC): sets *record to the record, in
 * JSON, that the host stores in place of any other and puts into the user document as its member
 * "enrolment". The caller frees it with twogate_text_free. entropy is 32 bytes from the operating
 * system's generator, drawn for this call and never used again; equal arguments give equal records.
 *
 * It takes one Argon2id for each set of questions that can be asked, so up to ten: do not call it
 * on a thread that has to answer quickly. TWOGATE_STATUS_INVALID_ANSWERS as for
 * twogate_check_answers; TWOGATE_STATUS_NO_ENTROPY, TWOGATE_STATUS_BAD_PARAMETERS and
 * TWOGATE_STATUS_OUT_OF_MEMORY are the host's to mend.
 *
 * Answers go in and never come out again: a person who wants to change one answers all again, and a
 * help desk resets an enrolment by deleting the record.
 */
twogate_status twogate_enrol(const struct twogate_policy *policy,
                             struct twogate_str user_json,
                             const struct twogate_answer *answers,
                             size_t answer_count,
                             const struct twogate_hashing *hashing,
                             struct twogate_bytes entropy,
                             int64_t now,
                             struct twogate_text **record,
                             struct twogate_error **error);

/**
 * What to ask a person, given as a user document in JSON (at most 1 MiB) with the record in it, at
 * a time (milliseconds since 1970 UTC): sets *questions to a JSON list of {"id"}, or {"id", "text"}
 * for a question of the tenant's own, in the order in which the answers are wanted. The caller
 * frees it with twogate_text_free. NULL where the person has nothing to be asked, or may not be.
 *
 * The questions are the engine's to choose. They stay the same until they are answered rightly or,
 * where the policy says "redrawOnFailure", change with failures, the number of wrong tries so far.
 */
twogate_status twogate_asked_questions(const struct twogate_policy *policy,
                                       struct twogate_str user_json,
                                       uint32_t failures,
                                       int64_t now,
                                       struct twogate_text **questions,
                                       struct twogate_error **error);

/**
 * Whether answers to what twogate_asked_questions asks, in that order and with the same failures,
 * are right; fills *verification. entropy is 32 bytes from the operating system's generator, drawn
 * for this call and never used again.
 *
 * One Argon2id is computed whatever is wrong, so that the time does not tell, and another when
 * right answers are hashed anew. Wrong answers are TWOGATE_STATUS_OK. TWOGATE_STATUS_NO_ENTROPY,
 * TWOGATE_STATUS_BAD_PARAMETERS, TWOGATE_STATUS_UNKNOWN_PEPPER and TWOGATE_STATUS_OUT_OF_MEMORY
 * are the host's to mend: nothing was compared, and no try was used up.
 */
twogate_status twogate_verify_answers(const struct twogate_policy *policy,
                                      struct twogate_str user_json,
                                      const struct twogate_bytes *answers,
                                      size_t answer_count,
                                      uint32_t failures,
                                      const struct twogate_hashing *hashing,
                                      struct twogate_bytes entropy,
                                      int64_t now,
                                      struct twogate_verification *verification,
                                      struct twogate_error **error);

/**
 * Says which challenges of a person's record need a new hash: sets *challenges to a JSON list of
 * true and false, one for each challenge in the order of the record. The caller frees it with
 * twogate_text_free. NULL where there is no record that can be read. The person is given as a user
 * document in JSON (at most 1 MiB) with the record in it.
 *
 * A challenge needs a new hash when its parameters are not those of hashing, or its pepper is not
 * the first one there. twogate_verify_answers makes it when the answers are right; the hashes of the
 * other challenges stay, since their answers are not known. TWOGATE_STATUS_BAD_PARAMETERS is the
 * host's to mend.
 */
twogate_status twogate_needs_rehash(struct twogate_str user_json,
                                    const struct twogate_hashing *hashing,
                                    struct twogate_text **challenges,
                                    struct twogate_error **error);

/** Fills *rules with the rules on new passwords that a page shows beside the field. */
twogate_status twogate_password_rules_of(const struct twogate_policy *policy,
                                         struct twogate_password_rules *rules,
                                         struct twogate_error **error);

/**
 * Checks a new password: sets *problems to a JSON list of all that is wrong with it at once, each
 * {"code", "args", "english"}: the code is of TWOGATE_LIST_PASSWORD_PROBLEM, args has the numbers
 * "minimum", "maximum" and "actual" as the code fixes. "[]" where it may be set. The caller frees
 * it with twogate_text_free. A password that may not be set is TWOGATE_STATUS_OK: it was checked.
 *
 * names are the person's first and last name and the tenant's, as far as the host knows them; may
 * be NULL if name_count is 0. Of the person only password_source matters: the rules for a password
 * that is held on premises are the domain's.
 */
twogate_status twogate_check_password(const struct twogate_policy *policy,
                                      const struct twogate_user *user,
                                      struct twogate_bytes password,
                                      const struct twogate_str *names,
                                      size_t name_count,
                                      struct twogate_text **problems,
                                      struct twogate_error **error);

/**
 * Who is told after a person reset the password or unlocked the account: sets *recipients to a JSON
 * list of {"address", "kind"}, whose kind is of TWOGATE_LIST_RECIPIENT: the person first, then the
 * other administrators in their order. The caller frees it with twogate_text_free.
 *
 * administrators points to as many pointers as administrator_count says, and may be NULL if that is
 * 0. They may be all of the organization or any who might be some: the engine picks those who are,
 * by their roles. They matter only where the person is one and the policy says so.
 */
twogate_status twogate_notifications(const struct twogate_policy *policy,
                                     const struct twogate_user *user,
                                     const struct twogate_user *const *administrators,
                                     size_t administrator_count,
                                     struct twogate_text **recipients,
                                     struct twogate_error **error);

/**
 * Where "contact your administrator" leads: sets *contact to a JSON object with one member, "url" (a
 * page of the organization), "email" (a mailbox of it) or "addresses" (of administrators, to whom
 * the host sends a message; at most 100, none where nobody can be reached). The caller frees it with
 * twogate_text_free. administrators as for twogate_notifications.
 */
twogate_status twogate_contact_administrator(const struct twogate_policy *policy,
                                             const struct twogate_user *const *administrators,
                                             size_t administrator_count,
                                             struct twogate_text **contact,
                                             struct twogate_error **error);

/**
 * Makes a setup of a policy and settings, and sets *setup to it; the caller frees it with
 * twogate_setup_free. TWOGATE_STATUS_BAD_PARAMETERS where a key or a secret has another length or
 * is all zero, where there is no state key, country code or domain, where two keys have one id, and
 * where codes would have fewer digits than 6 or more than 8.
 */
twogate_status twogate_setup_new(const struct twogate_policy *policy,
                                 const struct twogate_settings *settings,
                                 struct twogate_setup **setup,
                                 struct twogate_error **error);

/**
 * The key under which the host keeps a ledger of resets, 64 hexadecimal digits: of the person whom
 * the host has found by an identifier, given as a user document in JSON, or of an identifier that
 * nobody has, where that text is absent. Sets *key to it, which the caller frees with
 * twogate_text_free. It is what twogate_flow_ledger_key says once a flow has begun.
 */
twogate_status twogate_ledger_key(const struct twogate_setup *setup,
                                  struct twogate_str identifier,
                                  struct twogate_str user_json,
                                  struct twogate_text **key,
                                  struct twogate_error **error);

/** Frees a setup, and overwrites its keys with zeroes. NULL is fine. */
void twogate_setup_free(struct twogate_setup *setup);

/**
 * Sets *flow to one that has not begun, for the event "identify" of a reset or "begin" of a
 * registration; the caller frees it with twogate_flow_free.
 */
twogate_status twogate_flow_new(struct twogate_flow **flow, struct twogate_error **error);

/**
 * Seals a flow under the setup's newest state key: writes TWOGATE_SEALED_SIZE bytes to sealed, which
 * has place for `size` bytes. entropy is 32 bytes from the operating system's generator, drawn for
 * this call or for the step that gave the flow. TWOGATE_STATUS_INVALID_ARGUMENT where the place is too small,
 * and for a flow that has not begun or is charged.
 */
twogate_status twogate_flow_seal(const struct twogate_setup *setup,
                                 const struct twogate_flow *flow,
                                 struct twogate_bytes entropy,
                                 uint8_t *sealed,
                                 size_t size,
                                 struct twogate_error **error);

/**
 * Opens a sealed flow and sets *flow to it; the caller frees it with twogate_flow_free.
 * TWOGATE_STATUS_WRONG_KEY for all bytes that are none, or that were sealed under a key which the
 * setup does not have.
 */
twogate_status twogate_flow_open(const struct twogate_setup *setup,
                                 struct twogate_bytes sealed,
                                 struct twogate_flow **flow,
                                 struct twogate_error **error);

/**
 * What was typed, in the canonical form by which the host looks the person up, or the person's own id
 * in a registration; borrowed from the flow, absent for one that has not begun.
 */
struct twogate_str twogate_flow_identifier(const struct twogate_flow *flow);

/**
 * The key under which the host keeps the flow's ledger, 64 hexadecimal digits; borrowed from the
 * flow, absent for one that has not begun.
 */
struct twogate_str twogate_flow_ledger_key(const struct twogate_flow *flow);

/** Frees a flow, and overwrites what was submitted in it. NULL is fine. */
void twogate_flow_free(struct twogate_flow *flow);

/**
 * Takes a flow from one state to the next; every flow begins with one of twogate_flow_new and the
 * event "identify". Sets *transition to what the step gives, which the caller frees with
 * twogate_transition_free; flow stays as it is.
 *
 * event_json is the event without what is secret in it, as docs/reset.md says under "Events in
 * JSON". secrets are, in the order of what the prompt asks for, the number, the code, the answers or
 * the password as they were typed. TWOGATE_STATUS_INVALID_ARGUMENT where the text is no event, and
 * where it has another number of secrets. TWOGATE_STATUS_INVALID_USER, TWOGATE_STATUS_NO_ENTROPY,
 * TWOGATE_STATUS_SUMMARY_ONLY and TWOGATE_STATUS_UNKNOWN_PEPPER are the host's to mend. A step that
 * is refused is TWOGATE_STATUS_OK: its outcome says why. Whatever else than TWOGATE_STATUS_OK comes
 * back, nothing was compared or charged, and the flow is where it was.
 *
 * The host carries out the effects in their order, also those of a step that is refused. Where
 * "saveLedger" finds another revision stored than it expects, this step never was: drop the
 * transition, read the ledger again, and repeat the step on the old flow.
 *
 * Right answers take one Argon2id, or two: do not call it on a thread that has to answer quickly.
 */
twogate_status twogate_reset_step(const struct twogate_setup *setup,
                                  const struct twogate_flow *flow,
                                  struct twogate_str event_json,
                                  const struct twogate_bytes *secrets,
                                  size_t secret_count,
                                  const struct twogate_situation *situation,
                                  struct twogate_transition **transition,
                                  struct twogate_error **error);

/**
 * What came of a step as a JSON object {"outcome", "effects"}, as docs/reset.md says, without codes;
 * borrowed from the transition. Absent for NULL.
 */
struct twogate_str twogate_transition_json(const struct twogate_transition *transition);

/**
 * The code of the effect with this index, counted from 0 in the list "effects"; borrowed from the
 * transition, and overwritten when that is freed. {NULL, 0} where the effect has none: only
 * "sendCode" and "checkAppCode" do.
 */
struct twogate_bytes twogate_transition_code(const struct twogate_transition *transition,
                                             size_t index);

/**
 * The flow as it is after a step, for the next one: sets *flow to it, which the caller frees with
 * twogate_flow_free. The transition may be freed before.
 */
twogate_status twogate_transition_flow(const struct twogate_transition *transition,
                                       struct twogate_flow **flow,
                                       struct twogate_error **error);

/**
 * What the person's page shows, in a reset or in a registration, asked with the situation after the
 * ledger was saved: sets *prompt to a JSON object as docs/reset.md and docs/registration.md say under
 * "Prompts", which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for a
 * flow that has not begun or is charged.
 */
twogate_status twogate_flow_prompt(const struct twogate_setup *setup,
                                   const struct twogate_flow *flow,
                                   const struct twogate_situation *situation,
                                   struct twogate_text **prompt,
                                   struct twogate_error **error);

/** Overwrites a transition's codes and its text with zeroes and frees it. NULL is fine. */
void twogate_transition_free(struct twogate_transition *transition);

/**
 * The same as twogate_reset_step for a registration, in which somebody who has just signed in says,
 * and proves, how they will be reached when they have forgotten their password
 * (docs/registration.md). It begins with a flow of twogate_flow_new and the event "begin"; the
 * situation's signed_in_at says since when the person is signed in.
 *
 * secrets are the code of "submitCode", or the answers of "answer" in the order of their questions;
 * no other event has any. A step of a reset refuses the flow of a registration, and the other way
 * round. twogate_flow_prompt, sealing and all that is asked of a transition and of a flow are for
 * both. The ledger is another one than that of the person's resets: see
 * twogate_registration_ledger_key.
 *
 * The answers of "answer" take as long as twogate_enrol: do not call it on a thread that has to
 * answer quickly.
 */
twogate_status twogate_registration_step(const struct twogate_setup *setup,
                                         const struct twogate_flow *flow,
                                         struct twogate_str event_json,
                                         const struct twogate_bytes *secrets,
                                         size_t secret_count,
                                         const struct twogate_situation *situation,
                                         struct twogate_transition **transition,
                                         struct twogate_error **error);

/**
 * The key under which the host keeps the ledger of a person's registrations, 64 hexadecimal digits;
 * the person is a user document in JSON. Sets *key to it, which the caller frees with
 * twogate_text_free. It is what twogate_flow_ledger_key says once a registration has begun.
 */
twogate_status twogate_registration_ledger_key(const struct twogate_setup *setup,
                                               struct twogate_str user_json,
                                               struct twogate_text **key,
                                               struct twogate_error **error);

/** The text, borrowed from the object; absent for NULL. */
struct twogate_str twogate_text_view(const struct twogate_text *text);

/** Overwrites a text with zeroes and frees it. NULL is fine. */
void twogate_text_free(struct twogate_text *text);

/** The status that the failed call returned; TWOGATE_STATUS_OK for NULL, which is no error. */
twogate_status twogate_error_status(const struct twogate_error *error);

/**
 * What failed, in one English line for logs: the argument, or the first problem. It quotes no
 * value. Borrowed from the error; absent for NULL.
 */
struct twogate_str twogate_error_message(const struct twogate_error *error);

/**
 * How many problems a document or a person's answers have; 0 for an error that is about something
 * else, and for NULL.
 */
size_t twogate_error_problem_count(const struct twogate_error *error);

/**
 * Fills *problem with one of the problems, which are sorted by pointer. Its texts are borrowed
 * from the error. TWOGATE_STATUS_INVALID_ARGUMENT when there is no such problem.
 */
twogate_status twogate_error_problem_at(const struct twogate_error *error,
                                        size_t index,
                                        struct twogate_problem *problem);

/** Frees an error and everything borrowed from it. NULL is fine. */
void twogate_error_free(struct twogate_error *error);

/**
 * The word that documents have for a number of a list: twogate_word(TWOGATE_LIST_REASON,
 * decision.reason) is "notLicensed", say. Never freed; absent for what is in no list.
 */
struct twogate_str twogate_word(int32_t list, int32_t number);

/**
 * The number of a word of a list: twogate_number(TWOGATE_LIST_LICENSE, twogate_str_of("ems")) is
 * TWOGATE_LICENSE_EMS. 0 for what is in no list.
 */
int32_t twogate_number(int32_t list, struct twogate_str word);

/** How many languages this library speaks: English is always one of them. */
size_t twogate_language_count(void);

/**
 * The tag (BCP 47) of the language with this index, counted from 0 and sorted; absent for any other
 * index. Never freed.
 */
struct twogate_str twogate_language_at(size_t index);

/**
 * The tag of the language for what somebody asks for: a tag such as "pt-BR", or the value of an
 * Accept-Language header such as "de-CH, fr;q=0.8". "en" for whoever asks for nothing that there is,
 * and for what is no text at all: absent, or not UTF-8. It is the value of HTML's `lang`. Never freed.
 */
struct twogate_str twogate_negotiate(struct twogate_str asked);

/**
 * "rtl" where the texts for whoever asks for this run from right to left, else "ltr": the value of
 * HTML's `dir`. It takes what twogate_negotiate takes. Never freed.
 */
struct twogate_str twogate_direction(struct twogate_str asked);

/**
 * What a value of a list says to people: sets *text to a few words or a sentence, which the caller
 * frees with twogate_text_free. list is one of TWOGATE_LIST_VERDICT, _REASON, _GATE_POLICY, _METHOD,
 * _METHOD_STATUS, _SOURCE, _LICENSE, _ACTION, _CHECK, _OUTCOME, _CHANNEL, _ACTOR and _FIELD_STATE,
 * and number one of its values; TWOGATE_STATUS_INVALID_ARGUMENT for any other list or number. Methods
 * and states of fields may be shown to the person.
 */
twogate_status twogate_render_word(struct twogate_str asked,
                                   int32_t list,
                                   int32_t number,
                                   struct twogate_text **text,
                                   struct twogate_error **error);

/**
 * The text of a predefined question, for the person, by its id such as "firstPet": sets *text to it,
 * which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for an id that is
 * none, as those of a policy's own questions are: these are shown as they were typed, in every
 * language. twogate_render_prompt has the texts of both.
 */
twogate_status twogate_render_question(struct twogate_str asked,
                                       struct twogate_str id,
                                       struct twogate_text **text,
                                       struct twogate_error **error);

/**
 * A page for the person, or what somebody is told after something was done: message is one of
 * TWOGATE_MESSAGE_..., such as the message of a decision. JSON names messages by their words, whose
 * numbers twogate_number knows. Sets *text to a JSON object, which the caller frees with
 * twogate_text_free:
 *
 * {"title": text, "body": text or null, "offer": text or null, "solution": text or null}
 *
 * An empty line stands between two paragraphs. "offer" is the text of the link to an administrator;
 * where it is null, the page is not to have that link. registration is where people register for
 * password reset, and contact where an administrator can be reached, to be put into the texts; both
 * may be absent, and then the texts only speak of them.
 */
twogate_status twogate_render_message(struct twogate_str asked,
                                      int32_t message,
                                      struct twogate_str registration,
                                      struct twogate_str contact,
                                      struct twogate_text **text,
                                      struct twogate_error **error);

/**
 * What is wrong with something that was filled in, for the person, as a sentence to be shown beside
 * it: sets *text to it, which the caller frees with twogate_text_free. list is
 * TWOGATE_LIST_DRAFT_PROBLEM, with the draft_code of a twogate_problem, or
 * TWOGATE_LIST_PASSWORD_PROBLEM, with the number of the "code" that twogate_check_password says; any
 * other list or number is TWOGATE_STATUS_INVALID_ARGUMENT. minimum and maximum are the members of that
 * name of the problem, or 0 where it has none.
 */
twogate_status twogate_render_problem(struct twogate_str asked,
                                      int32_t list,
                                      int32_t number,
                                      int64_t minimum,
                                      int64_t maximum,
                                      struct twogate_text **text,
                                      struct twogate_error **error);

/**
 * Tells a person's case to an administrator: sets *text to a JSON list of short paragraphs, which
 * the caller frees with twogate_text_free: the answer and why, how many methods are required and how
 * many there are, each method, and what would fix it. The other arguments are those of
 * twogate_explain_json_with_ledger, which says the same in words for programs.
 */
twogate_status twogate_render_case(struct twogate_str asked,
                                   const struct twogate_policy *policy,
                                   const struct twogate_user *user,
                                   int64_t now,
                                   struct twogate_str ledger_json,
                                   struct twogate_text **text,
                                   struct twogate_error **error);

/**
 * The page before a reset, on which somebody says who they are: sets *text to a JSON object like that
 * of twogate_render_prompt, which the caller frees with twogate_text_free. What a captcha says is the
 * captcha's.
 */
twogate_status twogate_render_identify(struct twogate_str asked,
                                       struct twogate_text **text,
                                       struct twogate_error **error);

/**
 * What the person's page says, in a reset or in a registration; setup, flow and situation are those
 * of twogate_flow_prompt, whose JSON says the same in words for programs. Sets *text to a JSON
 * object, which the caller frees with twogate_text_free:
 *
 * {"title": text, "progress": text or null, "body": [paragraph],
 *  "choices": [{"of": word, "method", "channel", "action", "text": text}],
 *  "fields": [{"method", "label": text, "note": text or null, "state": text or null}],
 *  "buttons": [{"button": word, "text": text}]}
 *
 * "progress" says which proof of how many this is. A choice is of a way ("of" is "mobileText", say)
 * or of an action ("unlockAccount"): its "method" and its "channel", or its "action", are the members
 * of the event "choose" or "chooseAction" that takes it, and are null where that event has none.
 *
 * "fields" are what is to be filled in, in the order in which a step takes its secrets, but for the
 * second field of a new password, which the page compares with the first; "note" stands beside a field. In a registration they are those of the form, in its order: there "method" and
 * "state", which says how far the field is, are not null.
 *
 * "buttons" are sorted, the main one first: "next" is the event that the prompt waits for
 * ("submitPhone", "submitCode", "submitAnswers", or "hostResult" once there is one), "setPassword" is
 * "newPassword", "contact" is "contactAdministrator"; "resend", "back", "cancel" and "finish" are the
 * events of their names, but that a registration is left by "dismiss", not by "cancel". "startAgain" and "signIn" lead out of the flow.
 */
twogate_status twogate_render_prompt(struct twogate_str asked,
                                     const struct twogate_setup *setup,
                                     const struct twogate_flow *flow,
                                     const struct twogate_situation *situation,
                                     struct twogate_text **text,
                                     struct twogate_error **error);

/**
 * What became of a step, for the person: sets *text to a JSON list of texts, a line each, to be shown
 * above the page that comes next; the caller frees it with twogate_text_free. The list is empty where
 * that page says all.
 */
twogate_status twogate_render_result(struct twogate_str asked,
                                     const struct twogate_transition *transition,
                                     struct twogate_text **text,
                                     struct twogate_error **error);

/**
 * An entry of the audit log, for administrators: the effect "audit" with this index, counted from 0
 * in the list "effects" of the transition. Sets *text to a JSON object {"activity": text, "result":
 * text, "detail": text} in the product's words, which the caller frees with twogate_text_free.
 * TWOGATE_STATUS_INVALID_ARGUMENT for an effect that is no entry, and where there is none.
 */
twogate_status twogate_render_audit(struct twogate_str asked,
                                    const struct twogate_transition *transition,
                                    size_t index,
                                    struct twogate_text **text,
                                    struct twogate_error **error);

/**
 * What a button says, for the person: button is one of the words that twogate_render_prompt gives, or
 * "add", "change", "confirm" or "remove" for the fields of a registration. Sets *text to a few words,
 * which the caller frees with twogate_text_free. TWOGATE_STATUS_INVALID_ARGUMENT for any other word.
 */
twogate_status twogate_render_button(struct twogate_str asked,
                                     struct twogate_str button,
                                     struct twogate_text **text,
                                     struct twogate_error **error);

/**
 * What is sent with a code, to the person: sets *text to a JSON object, which the caller frees with
 * twogate_text_free:
 *
 * {"text": text, "title": text, "body": text}
 *
 * "text" is for a text message, the others for an e-mail. The code is that of
 * twogate_transition_code.
 */
twogate_status twogate_render_code(struct twogate_str asked,
                                   struct twogate_bytes code,
                                   struct twogate_text **text,
                                   struct twogate_error **error);

/**
 * The request of somebody who asks administrators for a reset: sets *text to a JSON object {"title":
 * text, "body": text}, which the caller frees with twogate_text_free. person names who asks, as
 * administrators know them: by the name they sign in with, say. reason is the TWOGATE_REASON_... why
 * they cannot do it themselves, or 0 where that is not known.
 */
twogate_status twogate_render_contact(struct twogate_str asked,
                                      struct twogate_str person,
                                      int32_t reason,
                                      struct twogate_text **text,
                                      struct twogate_error **error);

/** How many predefined security questions there are. */
size_t twogate_predefined_question_count(void);

/**
 * Sets *id and *english to the id and the English text of a predefined security question; both
 * are never freed. TWOGATE_STATUS_INVALID_ARGUMENT when there is no such question.
 */
twogate_status twogate_predefined_question_at(size_t index,
                                              struct twogate_str *id,
                                              struct twogate_str *english);

/**
 * The version of the library that runs, such as "0.1.0"; never freed. TWOGATE_VERSION is that of
 * the header.
 */
struct twogate_str twogate_version(void);

/**
 * The version of the binary interface of the library that runs: to be compared with
 * TWOGATE_ABI_VERSION, that of the header, by programs that load the library themselves.
 */
uint32_t twogate_abi_version(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

/** The text of a string that ends with a NUL; absent for NULL. Borrowed from the string. */
static inline twogate_str twogate_str_of(const char *string) {
    twogate_str text;
    text.ptr = string;
    text.len = string != NULL ? strlen(string) : 0;
    return text;
}

/** A person of whom nothing is known: every member at its default. */
static inline twogate_user twogate_user_init(void) {
    twogate_user user;
    memset(&user, 0, sizeof user);
    user.struct_size = sizeof user;
    return user;
}

/** A decision to be filled. */
static inline twogate_decision twogate_decision_init(void) {
    twogate_decision decision;
    memset(&decision, 0, sizeof decision);
    decision.struct_size = sizeof decision;
    return decision;
}

/** A problem to be filled. */
static inline twogate_problem twogate_problem_init(void) {
    twogate_problem problem;
    memset(&problem, 0, sizeof problem);
    problem.struct_size = sizeof problem;
    return problem;
}

/** How answers are hashed by default: every member at its default, no pepper. */
static inline twogate_hashing twogate_hashing_init(void) {
    twogate_hashing hashing;
    memset(&hashing, 0, sizeof hashing);
    hashing.struct_size = sizeof hashing;
    return hashing;
}

/** A draft in which nothing is filled in. */
static inline twogate_registration_draft twogate_registration_draft_init(void) {
    twogate_registration_draft draft;
    memset(&draft, 0, sizeof draft);
    draft.struct_size = sizeof draft;
    return draft;
}

/** The rules on new passwords, to be filled. */
static inline twogate_password_rules twogate_password_rules_init(void) {
    twogate_password_rules rules;
    memset(&rules, 0, sizeof rules);
    rules.struct_size = sizeof rules;
    return rules;
}

/** What came of answers, to be filled. */
static inline twogate_verification twogate_verification_init(void) {
    twogate_verification verification;
    memset(&verification, 0, sizeof verification);
    verification.struct_size = sizeof verification;
    return verification;
}

/** What a host fixes once for all resets: every member at its default, keys and looks missing. */
static inline twogate_settings twogate_settings_init(void) {
    twogate_settings settings;
    memset(&settings, 0, sizeof settings);
    settings.struct_size = sizeof settings;
    return settings;
}

/** How things stand at a step: nobody, no ledger, no entropy, no time. */
static inline twogate_situation twogate_situation_init(void) {
    twogate_situation situation;
    memset(&situation, 0, sizeof situation);
    situation.struct_size = sizeof situation;
    return situation;
}

#endif /* TWOGATE_H */
