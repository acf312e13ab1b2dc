/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lines from a file descriptor, for programs that wait for several at once. */

#pragma once

#include <stdbool.h>
#include <stddef.h>

/* A longer line comes in pieces of this size. */
#define LINE_LIMIT 16384

struct line_reader {
    int fd;
    bool ended;
    size_t length;
    size_t taken;
    char buffer[LINE_LIMIT + 1];
};

/* Reads what is there now; waits if nothing is. At the end of the file it sets `ended`. */
void line_reader_fill(struct line_reader *reader);

/* The next line without its end, valid until the next call on this reader; NULL when no whole one
 * is there. The last line of a file needs no end. */
char *line_reader_next(struct line_reader *reader);
