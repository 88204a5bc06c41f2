/* The layout of the structs: programs that are built already depend on it. A member may be added
 * at an end; nothing here may change otherwise. */

#include "check.h"

#define PASTE(one, other) one##other
#define NAME(line) PASTE(assertion_, line)
#define ASSERT(condition) extern char NAME(__LINE__)[(condition) ? 1 : -1]
#define AT(type, member, offset) ASSERT(offsetof(type, member) == (offset))

ASSERT(sizeof(twogate_status) == 4);

#if UINTPTR_MAX == UINT64_MAX
ASSERT(sizeof(twogate_str) == 16);
AT(twogate_str, ptr, 0);
AT(twogate_str, len, 8);

ASSERT(sizeof(twogate_user) == 248);
AT(twogate_user, struct_size, 0);
AT(twogate_user, id, 8);
AT(twogate_user, object_id, 24);
AT(twogate_user, groups, 40);
AT(twogate_user, group_count, 48);
AT(twogate_user, roles, 56);
AT(twogate_user, role_count, 64);
AT(twogate_user, licenses, 72);
AT(twogate_user, license_count, 80);
AT(twogate_user, authentication_phone, 88);
AT(twogate_user, mobile_phone, 104);
AT(twogate_user, office_phone, 120);
AT(twogate_user, authentication_email, 136);
AT(twogate_user, alternate_emails, 152);
AT(twogate_user, alternate_email_count, 160);
AT(twogate_user, primary_email, 168);
AT(twogate_user, enrolment_subject, 184);
AT(twogate_user, registered_at, 200);
AT(twogate_user, confirmed_at, 208);
AT(twogate_user, password_source, 216);
AT(twogate_user, guest, 220);
AT(twogate_user, enrolment, 224);
AT(twogate_user, enrolment_subject_kind, 228);
AT(twogate_user, enrolment_ask, 232);
AT(twogate_user, disabled, 236);
AT(twogate_user, on_premises_locked, 237);
AT(twogate_user, on_premises_protected, 238);
AT(twogate_user, authenticator_app_code, 239);
AT(twogate_user, authenticator_app_notification, 240);
AT(twogate_user, security_key, 241);
AT(twogate_user, has_registered_at, 242);
AT(twogate_user, has_confirmed_at, 243);
AT(twogate_user, reserved, 244);

ASSERT(sizeof(twogate_method_decision) == 8);
AT(twogate_method_decision, status, 0);
AT(twogate_method_decision, source, 4);

ASSERT(sizeof(twogate_decision) == 192);
AT(twogate_decision, struct_size, 0);
AT(twogate_decision, verdict, 8);
AT(twogate_decision, reason, 12);
AT(twogate_decision, message, 16);
AT(twogate_decision, gate_policy, 20);
AT(twogate_decision, gates_required, 24);
AT(twogate_decision, gates_available, 28);
AT(twogate_decision, reset_password, 32);
AT(twogate_decision, unlock_account, 36);
AT(twogate_decision, code, 40);
AT(twogate_decision, methods, 56);
AT(twogate_decision, locked_until, 184);

ASSERT(sizeof(twogate_problem) == 112);
AT(twogate_problem, struct_size, 0);
AT(twogate_problem, pointer, 8);
AT(twogate_problem, english, 24);
AT(twogate_problem, other, 40);
AT(twogate_problem, minimum, 56);
AT(twogate_problem, maximum, 64);
AT(twogate_problem, actual, 72);
AT(twogate_problem, line, 80);
AT(twogate_problem, column, 88);
AT(twogate_problem, code, 96);
AT(twogate_problem, args, 100);
AT(twogate_problem, draft_code, 104);
AT(twogate_problem, unfinished, 108);

ASSERT(sizeof(twogate_bytes) == 16);
AT(twogate_bytes, ptr, 0);
AT(twogate_bytes, len, 8);

ASSERT(sizeof(twogate_answer) == 48);
AT(twogate_answer, question, 0);
AT(twogate_answer, shown, 16);
AT(twogate_answer, answer, 32);

ASSERT(sizeof(twogate_pepper) == 32);
AT(twogate_pepper, key_id, 0);
AT(twogate_pepper, secret, 16);

ASSERT(sizeof(twogate_hashing) == 40);
AT(twogate_hashing, struct_size, 0);
AT(twogate_hashing, peppers, 8);
AT(twogate_hashing, pepper_count, 16);
AT(twogate_hashing, memory_kib, 24);
AT(twogate_hashing, iterations, 28);
AT(twogate_hashing, parallelism, 32);
AT(twogate_hashing, reserved, 36);

ASSERT(sizeof(twogate_password_rules) == 32);
AT(twogate_password_rules, struct_size, 0);
AT(twogate_password_rules, minimum, 8);
AT(twogate_password_rules, maximum, 16);
AT(twogate_password_rules, space_allowed, 24);
AT(twogate_password_rules, reserved, 28);

ASSERT(sizeof(twogate_verification) == 24);
AT(twogate_verification, struct_size, 0);
AT(twogate_verification, record, 8);
AT(twogate_verification, right, 16);
AT(twogate_verification, rehashed, 20);

ASSERT(sizeof(twogate_registration_draft) == 72);
AT(twogate_registration_draft, struct_size, 0);
AT(twogate_registration_draft, authentication_phone, 8);
AT(twogate_registration_draft, authentication_email, 24);
AT(twogate_registration_draft, office_phone, 40);
AT(twogate_registration_draft, answers, 56);
AT(twogate_registration_draft, answer_count, 64);

ASSERT(sizeof(twogate_state_key) == 32);
AT(twogate_state_key, id, 0);
AT(twogate_state_key, key, 16);

ASSERT(sizeof(twogate_settings) == 88);
AT(twogate_settings, struct_size, 0);
AT(twogate_settings, state_keys, 8);
AT(twogate_settings, state_key_count, 16);
AT(twogate_settings, identifier_secret, 24);
AT(twogate_settings, hashing, 40);
AT(twogate_settings, country_codes, 48);
AT(twogate_settings, country_code_count, 56);
AT(twogate_settings, email_domains, 64);
AT(twogate_settings, email_domain_count, 72);
AT(twogate_settings, disclosure, 80);
AT(twogate_settings, code_digits, 84);

ASSERT(sizeof(twogate_situation) == 80);
AT(twogate_situation, struct_size, 0);
AT(twogate_situation, user_json, 8);
AT(twogate_situation, ledger_json, 24);
AT(twogate_situation, entropy, 40);
AT(twogate_situation, now, 56);
AT(twogate_situation, signed_in_at, 64);
AT(twogate_situation, has_signed_in_at, 72);
AT(twogate_situation, reserved, 73);
#endif

int main(void) {
    twogate_str version = twogate_version();
    CHECK(twogate_abi_version() == TWOGATE_ABI_VERSION);
    CHECK(same(version, twogate_str_of(TWOGATE_VERSION)));
    CHECK(twogate_user_init().struct_size == sizeof(twogate_user));
    CHECK(twogate_decision_init().struct_size == sizeof(twogate_decision));
    CHECK(twogate_problem_init().struct_size == sizeof(twogate_problem));
    CHECK(twogate_hashing_init().struct_size == sizeof(twogate_hashing));
    CHECK(twogate_verification_init().struct_size == sizeof(twogate_verification));
    CHECK(twogate_registration_draft_init().struct_size == sizeof(twogate_registration_draft));
    CHECK(twogate_settings_init().struct_size == sizeof(twogate_settings));
    CHECK(twogate_situation_init().struct_size == sizeof(twogate_situation));
    return checked();
}
