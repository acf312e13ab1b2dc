/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "vdagent-wire.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define CLIENT_PORT 1
#define PROTOCOL 1
#define CHUNK_LIMIT 2048
#define ABSENT_WAIT_US 10000

struct __attribute__((packed)) chunk_header {
    uint32_t port;
    uint32_t size;
};

struct __attribute__((packed)) message_header {
    uint32_t protocol;
    uint32_t type;
    uint64_t opaque;
    uint32_t size;
};

/* Bytes that grow as needed. */
struct bytes {
    uint8_t *data;
    size_t length;
    size_t room;
};

static int port = -1;
static struct bytes raw;      /* as read: chunks */
static struct bytes messages; /* without the chunks' headers */
static size_t taken;          /* of messages */

static void append(struct bytes *bytes, const void *data, size_t size)
{
    if (size == 0)
        return;
    if (bytes->length + size > bytes->room) {
        bytes->room = (bytes->length + size) * 2;
        bytes->data = realloc(bytes->data, bytes->room);
        if (!bytes->data) {
            puts("error out of memory");
            exit(1);
        }
    }
    memcpy(bytes->data + bytes->length, data, size);
    bytes->length += size;
}

static void drop(struct bytes *bytes, size_t size)
{
    if (size == 0)
        return;
    bytes->length -= size;
    memmove(bytes->data, bytes->data + size, bytes->length);
}

bool agent_open(const char *path)
{
    /* A write to a port that the host has closed would wait for the host, which waits for us. */
    port = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (port < 0)
        printf("error %s: %s\n", path, strerror(errno));
    return port >= 0;
}

bool agent_reopen(const char *path)
{
    struct pollfd wait = {.events = POLLOUT};

    close(port);
    raw.length = messages.length = taken = 0;
    if (!agent_open(path))
        return false;
    /* Nothing wakes poll() when the host comes. */
    wait.fd = port;
    while (poll(&wait, 1, 0) > 0 && wait.revents & POLLHUP)
        usleep(ABSENT_WAIT_US);
    return true;
}

int agent_fd(void)
{
    return port;
}

static bool write_all(const uint8_t *data, size_t size)
{
    struct pollfd wait = {.fd = port, .events = POLLOUT};

    while (size > 0) {
        ssize_t written = write(port, data, size);

        if (written > 0) {
            data += written;
            size -= (size_t)written;
        } else if (written < 0 && errno != EINTR && errno != EAGAIN) {
            return false;
        } else if (poll(&wait, 1, -1) > 0 && wait.revents & POLLHUP) {
            return false;
        }
    }
    return true;
}

bool agent_send(enum agent_type type, const void *head, size_t head_size, const void *data,
                size_t data_size)
{
    struct message_header header = {
        .protocol = PROTOCOL, .type = type, .size = (uint32_t)(head_size + data_size)};
    struct bytes message = {0};
    bool sent = true;

    append(&message, &header, sizeof(header));
    append(&message, head, head_size);
    append(&message, data, data_size);
    for (size_t at = 0; sent && at < message.length;) {
        size_t size = message.length - at < CHUNK_LIMIT ? message.length - at : CHUNK_LIMIT;
        uint8_t buffer[sizeof(struct chunk_header) + CHUNK_LIMIT];
        struct chunk_header chunk = {.port = CLIENT_PORT, .size = (uint32_t)size};

        memcpy(buffer, &chunk, sizeof(chunk));
        memcpy(buffer + sizeof(chunk), message.data + at, size);
        sent = write_all(buffer, sizeof(chunk) + size);
        at += size;
    }
    free(message.data);
    return sent;
}

static void unpack_chunks(void)
{
    struct chunk_header chunk;
    size_t at = 0;

    while (raw.length - at >= sizeof(chunk)) {
        memcpy(&chunk, raw.data + at, sizeof(chunk));
        if (raw.length - at - sizeof(chunk) < chunk.size)
            break;
        append(&messages, raw.data + at + sizeof(chunk), chunk.size);
        at += sizeof(chunk) + chunk.size;
    }
    drop(&raw, at);
}

bool agent_fill(void)
{
    uint8_t buffer[65536];
    ssize_t size = read(port, buffer, sizeof(buffer));

    if (size <= 0)
        return size < 0 && (errno == EINTR || errno == EAGAIN);
    append(&raw, buffer, (size_t)size);
    unpack_chunks();
    return true;
}

bool agent_next(struct agent_message *message)
{
    struct message_header header;

    drop(&messages, taken);
    taken = 0;
    if (messages.length < sizeof(header))
        return false;
    memcpy(&header, messages.data, sizeof(header));
    if (messages.length - sizeof(header) < header.size)
        return false;
    taken = sizeof(header) + header.size;
    *message = (struct agent_message){
        .type = header.type, .size = header.size, .data = messages.data + sizeof(header)};
    return true;
}

uint32_t agent_u32(const struct agent_message *message, size_t position)
{
    uint32_t value = 0;

    if (position + sizeof(value) <= message->size)
        memcpy(&value, message->data + position, sizeof(value));
    return value;
}
