/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Watches a serial line for breaks: `brk [PATH]`, /dev/ttyS1 by itself. It says `ready`, then
 * `break` for each break and `byte N` for each byte. */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "programs.h"
#include "raw-tty.h"

#define MARK 255

/* What a byte means after a mark, or after a mark and a 0. */
enum state { PLAIN, MARKED, MARKED_0 };

static enum state hear(enum state state, unsigned char byte)
{
    if (state == PLAIN && byte == MARK)
        return MARKED;
    if (state == MARKED && byte == 0)
        return MARKED_0;
    if (state == MARKED_0 && byte == 0)
        puts("break");
    else
        printf("byte %u\n", byte);
    return PLAIN;
}

int brk_main(int argc, char **argv)
{
    const char *path = argc > 1 ? argv[1] : "/dev/ttyS1";
    int fd = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
    enum state state = PLAIN;
    unsigned char byte;

    if (fd < 0 || !raw_tty(fd, true)) {
        printf("error %s: %s\n", path, strerror(errno));
        return 1;
    }
    puts("ready");
    while (read(fd, &byte, 1) == 1)
        state = hear(state, byte);
    printf("error %s has ended\n", path);
    return 1;
}
