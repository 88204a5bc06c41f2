#include "host.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "html.h"

enum { LONGEST_FILE = 1 << 20, KEY = 32 };

void draw(uint8_t bytes[32]) {
    if (getrandom(bytes, 32, 0) != 32) {
        abort();
    }
}

char *path_of(const char *folder, const char *name) {
    size_t length = strlen(folder) + strlen(name) + 2;
    char *path = memory(length);
    snprintf(path, length, "%s/%s", folder, name);
    return path;
}

char *file_text(const char *folder, const char *name, size_t *length) {
    char *path = path_of(folder, name);
    FILE *file = fopen(path, "rb");
    char *text = NULL;
    if (file == NULL) {
        perror(path);
    } else {
        text = memory(LONGEST_FILE + 1);
        *length = fread(text, 1, LONGEST_FILE, file);
        fclose(file);
    }
    free(path);
    return text;
}

bool host_draw_keys(const char *folder) {
    uint8_t keys[2 * KEY];
    char *path = path_of(folder, "keys");
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0600);
    bool written;
    draw(keys);
    draw(keys + KEY);
    written = file >= 0 && write(file, keys, sizeof keys) == (ssize_t)sizeof keys;
    written = file >= 0 && close(file) == 0 && written;
    if (!written) {
        perror(path);
    }
    explicit_bzero(keys, sizeof keys);
    free(path);
    return written;
}

static void tell(const char *what, twogate_error *error) {
    twogate_str message = twogate_error_message(error);
    fprintf(stderr, "reset-page: %s: %.*s\n", what, (int)message.len, message.ptr);
    twogate_error_free(error);
}

static bool read_policy(struct host *host, const char *folder) {
    twogate_error *error = NULL;
    twogate_str json;
    char *text = file_text(folder, "policy.json", &json.len);
    json.ptr = text;
    if (text == NULL || twogate_policy_new(json, &host->policy, &error) != TWOGATE_STATUS_OK) {
        tell("policy.json", error);
    }
    free(text);
    return host->policy != NULL;
}

/* Where a real host has all this from: a key store, and its deployment's settings. */
static bool make_setup(struct host *host, const uint8_t keys[2 * KEY], bool discloses) {
    static const char *const codes[] = {"1", "44", "49"};
    static const char *const domains[] = {"example.org", "example.net"};
    twogate_str country_codes[3];
    twogate_str email_domains[2];
    twogate_state_key state_key;
    twogate_settings settings = twogate_settings_init();
    twogate_error *error = NULL;
    size_t index;
    for (index = 0; index < 3; index++) {
        country_codes[index] = twogate_str_of(codes[index]);
    }
    for (index = 0; index < 2; index++) {
        email_domains[index] = twogate_str_of(domains[index]);
    }
    state_key.id.ptr = (const uint8_t *)"1";
    state_key.id.len = 1;
    state_key.key.ptr = keys;
    state_key.key.len = KEY;
    settings.state_keys = &state_key;
    settings.state_key_count = 1;
    settings.identifier_secret.ptr = keys + KEY;
    settings.identifier_secret.len = KEY;
    settings.country_codes = country_codes;
    settings.country_code_count = 3;
    settings.email_domains = email_domains;
    settings.email_domain_count = 2;
    settings.disclosure = discloses ? TWOGATE_DISCLOSURE_DISCLOSE : TWOGATE_DISCLOSURE_CONCEAL;
    if (twogate_setup_new(host->policy, &settings, &host->setup, &error) != TWOGATE_STATUS_OK) {
        tell("settings", error);
    }
    return host->setup != NULL;
}

bool host_open(struct host *host, const char *folder) {
    char *disclose = path_of(folder, "disclose");
    size_t length = 0;
    char *keys = NULL;
    bool opened;
    memset(host, 0, sizeof *host);
    host->database = path_of(folder, "store.db");
    opened = read_policy(host, folder) && (keys = file_text(folder, "keys", &length)) != NULL
        && length == 2 * KEY && make_setup(host, (const uint8_t *)keys, access(disclose, F_OK) == 0);
    free(disclose);
    if (keys != NULL) {
        explicit_bzero(keys, length);
    }
    free(keys);
    return opened;
}

void host_close(struct host *host) {
    twogate_setup_free(host->setup);
    twogate_policy_free(host->policy);
    free(host->database);
}
