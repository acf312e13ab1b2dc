/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes memory that cannot shrink, and becomes another program that has it: JavaScript cannot call
 * memfd_create().
 *
 *   sealed-memory BYTES COMMAND ARGUMENTS...
 *
 * The descriptor's number is in $VITRINE_BENCH_MEMORY_FD.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    char number[16];
    int fd;

    if (argc < 3) {
        fputs("usage: sealed-memory BYTES COMMAND ARGUMENTS...\n", stderr);
        return 2;
    }
    fd = memfd_create("vitrine-bench", MFD_ALLOW_SEALING);
    if (fd < 0 || ftruncate(fd, atoll(argv[1])) != 0 ||
        fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK) != 0) {
        perror("sealed-memory");
        return 1;
    }
    snprintf(number, sizeof number, "%d", fd);
    setenv("VITRINE_BENCH_MEMORY_FD", number, 1);
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    return 1;
}
