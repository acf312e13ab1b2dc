/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sends back what comes: `portecho NAME` on the virtio serial port of that name, `portecho PATH` on
 * any device, a serial line too. It says `ready`, `host opened` and `host closed` (virtio ports
 * only), and `echoed BYTES` after each piece. */

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "programs.h"
#include "raw-tty.h"

/* Nothing wakes poll() when the host comes, and while it is away poll() does not wait. */
#define AWAY_WAIT_MS 20

/* False on an error. */
static bool give_back(int fd, const char *data, ssize_t size)
{
    struct pollfd wait = {.fd = fd, .events = POLLOUT};

    for (ssize_t done = 0; done < size;) {
        ssize_t written = write(fd, data + done, (size_t)(size - done));

        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return false;
        if (written > 0)
            done += written;
        else if (poll(&wait, 1, AWAY_WAIT_MS) > 0 && wait.revents & POLLHUP)
            return true; /* the host has left: what is left is nobody's */
    }
    return true;
}

/* How much came; -1 on an error. */
static ssize_t echo(int fd)
{
    char data[4096];
    ssize_t size = read(fd, data, sizeof(data));

    if (size < 0)
        return errno == EINTR || errno == EAGAIN ? 0 : -1;
    if (size == 0)
        return 0;
    if (!give_back(fd, data, size))
        return -1;
    printf("echoed %zd\n", size);
    return size;
}

/* Echoes until something fails. */
static void serve(int fd, bool tells)
{
    bool was_there = !tells;

    for (;;) {
        struct pollfd wait = {.fd = fd, .events = POLLIN};
        ssize_t size = 0;
        bool is_there;

        if (poll(&wait, 1, was_there ? -1 : AWAY_WAIT_MS) < 0)
            continue;
        is_there = !(wait.revents & POLLHUP);
        if (tells && is_there != was_there)
            puts(is_there ? "host opened" : "host closed");
        was_there = is_there;
        if (wait.revents & POLLIN)
            size = echo(fd);
        if (size < 0)
            return;
        if (size == 0 && !is_there)
            usleep(AWAY_WAIT_MS * 1000);
    }
}

int portecho_main(int argc, char **argv)
{
    char path[256];
    bool is_port = argc > 1 && argv[1][0] != '/';
    int fd;

    if (argc < 2) {
        puts("error usage: portecho NAME|PATH");
        return 2;
    }
    snprintf(path, sizeof(path), "%s%s", is_port ? "/dev/virtio-ports/" : "", argv[1]);
    /* A read that waits would keep it from saying that the host has come. */
    fd = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0 || !raw_tty(fd, false)) {
        printf("error %s: %s\n", path, strerror(errno));
        return 1;
    }
    puts("ready");
    serve(fd, is_port);
    printf("error %s: %s\n", path, strerror(errno));
    return 1;
}
