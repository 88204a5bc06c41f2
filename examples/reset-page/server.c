#include "server.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *header_of(const struct request *request, const char *name) {
    return MHD_lookup_connection_value(request->connection, MHD_HEADER_KIND, name);
}

/* Whether the request is meant for this server, by its own name: another name that leads to
 * 127.0.0.1 is somebody else's. */
static bool is_ours(const struct request *request) {
    const char *host = header_of(request, MHD_HTTP_HEADER_HOST);
    return host != NULL
        && (strncmp(host, "127.0.0.1:", 10) == 0 || strncmp(host, "localhost:", 10) == 0);
}

/* Whether a form was sent by a page of this server. Every browser says so with a form; what says
 * nothing is refused as well. */
static bool is_from_here(const struct request *request) {
    const char *host = header_of(request, MHD_HTTP_HEADER_HOST);
    const char *origin = header_of(request, "Origin");
    return origin != NULL && strncmp(origin, "http://", 7) == 0 && strcmp(origin + 7, host) == 0;
}

static enum MHD_Result on_field(void *given, enum MHD_ValueKind kind, const char *name,
                                const char *file, const char *type, const char *encoding,
                                const char *value, uint64_t offset, size_t length) {
    struct request *request = given;
    struct field *field;
    (void)kind, (void)file, (void)type, (void)encoding;
    /* A value that comes in two parts may begin with nothing. */
    bool goes_on = request->field_count > 0
        && strcmp(request->fields[request->field_count - 1].name, name != NULL ? name : "") == 0;
    if (!goes_on || (offset == 0 && request->fields[request->field_count - 1].length > 0)) {
        if (offset != 0 || name == NULL || request->field_count == MOST_FIELDS) {
            request->too_long = true;
            return MHD_NO;
        }
        field = &request->fields[request->field_count++];
        field->name = copy_of(name, strlen(name));
        /* As much as a whole form may have: nothing is moved, so nothing is left behind. */
        field->value = memory(LONGEST_FORM + 1);
    }
    field = &request->fields[request->field_count - 1];
    if (offset > LONGEST_FORM || length > LONGEST_FORM - offset) {
        request->too_long = true;
        return MHD_NO;
    }
    memcpy(field->value + offset, value, length);
    field->length = (size_t)offset + length;
    return MHD_YES;
}

static void on_end(void *given, struct MHD_Connection *connection, void **place,
                   enum MHD_RequestTerminationCode why) {
    struct request *request = *place;
    size_t index;
    (void)given, (void)connection, (void)why;
    if (request == NULL) {
        return;
    }
    MHD_destroy_post_processor(request->form);
    for (index = 0; index < request->field_count; index++) {
        explicit_bzero(request->fields[index].value, LONGEST_FORM);
        free(request->fields[index].value);
        free(request->fields[index].name);
    }
    free(request);
    *place = NULL;
}

static enum MHD_Result answer(const struct host *host, struct request *request, const char *method,
                              const char *path) {
    struct visit visit = {.host = host, .request = request, .status = MHD_HTTP_OK};
    bool is_form = strcmp(method, "POST") == 0;
    visit.language =
        twogate_negotiate(twogate_str_of(header_of(request, MHD_HTTP_HEADER_ACCEPT_LANGUAGE)));
    if (!is_ours(request) || (is_form && !is_from_here(request))) {
        refuse(&visit, MHD_HTTP_FORBIDDEN, "That form was not ours",
               "It came from another page, or under another name. Nothing was done.");
    } else if (request->too_long || (is_form && request->form == NULL)) {
        refuse(&visit, MHD_HTTP_CONTENT_TOO_LARGE, "That form cannot be read",
               "It is too long, or no form at all. Nothing was done.");
    } else {
        bool found;
        store_open(&visit.store, host->database);
        found = route(&visit, method, path);
        if (visit.store.failed) {
            text_free(&visit.body);
            visit.location = NULL;
            refuse(&visit, MHD_HTTP_INTERNAL_SERVER_ERROR, "Something went wrong here",
                   "We cannot say whether it was done. Try again in a moment.");
        } else if (!found) {
            refuse(&visit, MHD_HTTP_NOT_FOUND, "There is no such page", "Perhaps a typing error.");
        }
        store_close(&visit.store);
    }
    return send_answer(&visit);
}

static enum MHD_Result on_request(void *given, struct MHD_Connection *connection, const char *path,
                                  const char *method, const char *version, const char *data,
                                  size_t *length, void **place) {
    struct request *request = *place;
    (void)version;
    if (request == NULL) {
        request = memory(sizeof *request);
        *place = request;
        request->connection = connection;
        if (strcmp(method, "POST") == 0) {
            request->form = MHD_create_post_processor(connection, 1024, on_field, request);
        }
        return MHD_YES;
    }
    if (*length > 0) {
        request->form_length += *length;
        request->too_long = request->too_long || request->form_length > LONGEST_FORM;
        if (request->form != NULL && !request->too_long) {
            MHD_post_process(request->form, data, *length);
        }
        *length = 0;
        return MHD_YES;
    }
    return answer(given, request, method, path);
}

struct MHD_Daemon *server_start(const struct host *host, unsigned short port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    /* The callback's argument is not const, the host is: nobody changes it. */
    return MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD, port, NULL, NULL,
                            on_request, (void *)host, MHD_OPTION_SOCK_ADDR, &address,
                            MHD_OPTION_THREAD_POOL_SIZE, 4u, MHD_OPTION_NOTIFY_COMPLETED, on_end,
                            NULL, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}

unsigned short server_port(struct MHD_Daemon *daemon) {
    return MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}
