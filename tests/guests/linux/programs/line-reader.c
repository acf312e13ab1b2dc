/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "line-reader.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

void line_reader_fill(struct line_reader *reader)
{
    ssize_t size;

    memmove(reader->buffer, reader->buffer + reader->taken, reader->length - reader->taken);
    reader->length -= reader->taken;
    reader->taken = 0;
    if (reader->length == LINE_LIMIT)
        return;
    size = read(reader->fd, reader->buffer + reader->length, LINE_LIMIT - reader->length);
    if (size > 0)
        reader->length += (size_t)size;
    else if (size == 0 || (errno != EINTR && errno != EAGAIN))
        reader->ended = true;
}

char *line_reader_next(struct line_reader *reader)
{
    char *line = reader->buffer + reader->taken;
    size_t length = reader->length - reader->taken;
    char *end = memchr(line, '\n', length);

    if (end) {
        reader->taken += (size_t)(end - line) + 1;
    } else if (length == LINE_LIMIT || (reader->ended && length > 0)) {
        end = line + length; /* at most the spare byte behind the buffer's limit */
        reader->taken = reader->length;
    } else {
        return NULL;
    }
    *end = '\0';
    if (end > line && end[-1] == '\r')
        end[-1] = '\0';
    return line;
}
