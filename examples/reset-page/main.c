/* `reset-page seed FOLDER TENANT ANSWERS` fills a new folder; `reset-page serve FOLDER [PORT]` serves
 * it on http://127.0.0.1:PORT/ until it is told to end (SIGTERM, or Ctrl-C). */

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "seed.h"
#include "server.h"

static int serve(const char *folder, unsigned short port) {
    struct host host;
    struct MHD_Daemon *daemon = NULL;
    sigset_t ends;
    int which;
    /* Before threads begin: they inherit it, and all signals come to sigwait. */
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, NULL);
    if (host_open(&host, folder)) {
        daemon = server_start(&host, port);
        if (daemon == NULL) {
            fprintf(stderr, "reset-page: port %d cannot be had\n", (int)port);
        }
    }
    if (daemon != NULL) {
        printf("http://127.0.0.1:%d/\n", (int)server_port(daemon));
        fflush(stdout);
        sigwait(&ends, &which);
        MHD_stop_daemon(daemon);
    }
    host_close(&host);
    return daemon != NULL ? 0 : 1;
}

int main(int count, char **arguments) {
    if (twogate_abi_version() != TWOGATE_ABI_VERSION) {
        fputs("reset-page: built for another libtwogate\n", stderr);
        return 1;
    }
    if (count == 5 && strcmp(arguments[1], "seed") == 0) {
        return seed(arguments[2], arguments[3], arguments[4]) ? 0 : 1;
    }
    if ((count == 3 || count == 4) && strcmp(arguments[1], "serve") == 0) {
        long port = count == 4 ? strtol(arguments[3], NULL, 10) : 8080;
        if (port >= 0 && port <= 65535) {
            return serve(arguments[2], (unsigned short)port);
        }
    }
    fputs("usage: reset-page seed FOLDER TENANT ANSWERS\n"
          "       reset-page serve FOLDER [PORT]\n", stderr);
    return 2;
}
